/** What a step that downloads needs of memory does not depend on how large the archive is. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { origin } from '../python/origin.js';
import { named, VERSION } from '../python/standalone.js';
import { runAction } from './runner.js';

// (The resource usage that Node gives begins with the peak of the process that started it.)
const TELL = `import { readFileSync } from 'node:fs';
process.on('exit', () => process.stdout.write('peak ' + /VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1] + '\\n'))`;
const env = { NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(TELL)}"` };

/** Kilobytes, from what the step printed at its end. */
const peak = (log: string): number => Number(/^peak (\d+)$/m.exec(log)?.[1]);

unless(process.platform === 'linux' ? null : 'only Linux tells the peak of one process')(
  'a download of 300 MB takes less than 100 MB more than Node alone',
  async () => {
    const root = temporaryFolder('large');
    mkdirSync(path.join(root, 'python'));
    const make = 'head -c 300000000 /dev/urandom >python/large && tar -cf - python | gzip -1 >archive.tar.gz && rm -r python';
    execFileSync('/bin/sh', ['-c', make], { cwd: root });
    const archive = readFileSync(path.join(root, 'archive.tar.gz'));
    const { line, path: file } = named({ build: '20991231', sha256: createHash('sha256').update(archive).digest('hex') });
    const answers: Readonly<Record<string, string | Buffer>> = {
      '/latest-release.json': '{"tag": "20991231"}',
      '/20991231/SHA256SUMS': line,
      [`/${file}`]: archive,
    };
    const { url } = await origin((response, request) => response.end(answers[request.url ?? ''] ?? ''));
    const inputs = { 'python-version': `${VERSION}t`, 'check-latest': 'true', mirror: url };
    const step = await runAction({ inputs, env });
    // It was downloaded, checked and unpacked to its end.
    expect(step.report?.problem?.details.at(-1)).toBe('it has no pip');
    const alone = path.join(root, 'alone.mjs');
    writeFileSync(alone, '');
    const node = path.resolve(import.meta.dirname, '../../node_modules/node/bin/node');
    const least = peak(execFileSync(node, [alone], { env, encoding: 'utf8' }));
    expect(least).toBeGreaterThan(10_000);
    expect(peak(step.plainLog) - least).toBeLessThan(100_000);
  },
  120_000,
);
