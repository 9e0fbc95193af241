/** A step on a machine without a free-threaded Python: it is downloaded from a mirror, and used. */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { bytes, origin, type Reply, slow, status } from '../python/origin.js';
import { ARCHIVE, HOME, named, VERSION } from '../python/standalone.js';
import { runAction, type Step } from './runner.js';

const TAG_OF_RELEASE = '20991231';
const { path: PATH, line: SHA256SUMS } = named({ build: TAG_OF_RELEASE });

/** A mirror whose newest release is newer than the catalog; the archive is answered as given, one reply after the other. */
async function mirror(...archive: readonly Reply[]) {
  const asked: string[] = [];
  const { url } = await origin((response, request) => {
    const file = request.url ?? '';
    if (file === '/latest-release.json') return bytes(Buffer.from(JSON.stringify({ version: 1, tag: TAG_OF_RELEASE })))(response, request);
    if (file === `/${TAG_OF_RELEASE}/SHA256SUMS`) return bytes(Buffer.from(SHA256SUMS))(response, request);
    if (file !== `/${PATH}`) return status(404)(response, request);
    const reply = archive[Math.min(asked.length, archive.length - 1)];
    asked.push(file);
    reply?.(response, request);
  });
  return { url, asked };
}

const step = (url: string, rest: Omit<Step, 'inputs'> & { readonly inputs?: Step['inputs'] } = {}): Step => ({
  ...rest,
  inputs: { mirror: `${url}/`, 'check-latest': 'true', 'python-version': `${VERSION}t`, ...rest.inputs },
});

const WINDOWS = process.platform === 'win32' ? 'the archive is repacked from a POSIX installation' : null;
const onPosix = unless(WINDOWS);

onPosix('one is downloaded, proven, and the Python of later steps', async () => {
  const toolCache = temporaryFolder('tools');
  const { url, asked } = await mirror(bytes(ARCHIVE));
  const { outputs, exitCode, env, path: added, plainLog } = await runAction(step(url, { toolCache }));
  const home = path.join(toolCache, HOME);
  expect({ exitCode, verdict: outputs.verdict, version: outputs['python-version'] }).toEqual({
    exitCode: 0,
    verdict: 'ready',
    version: VERSION,
  });
  expect(outputs['python-path']?.startsWith(`${home}/bin/python3`)).toBe(true);
  expect(plainLog).toContain(`gilproof: CPython ${VERSION}t (downloaded, build ${TAG_OF_RELEASE})`);
  expect(added).toEqual([`${home}/bin`]);
  expect(env).toMatchObject({ pythonLocation: home, UV_PYTHON: outputs['python-path'] });
  expect(asked.length).toBe(1);
  // The tool cache of actions/setup-python is as it was.
  expect(readdirSync(toolCache)).toEqual(['gilproof-python']);

  const later = { PATH: [...added, '/usr/bin', '/bin'].join(':'), ...env };
  const code = 'import sys; print("free-threading build" in sys.version, sys.prefix)';
  for (const name of ['python', 'python3']) {
    expect(execFileSync('/bin/sh', ['-c', `${name} -c '${code}'`], { env: later, encoding: 'utf8' })).toBe(`True ${home}\n`);
  }
  expect(execFileSync('/bin/sh', ['-c', 'pip --version'], { env: later, encoding: 'utf8' })).toContain(home);

  const again = await runAction({ toolCache, inputs: { 'python-version': `${VERSION}t`, mirror: 'file:///nowhere' } });
  expect(again.outputs['python-path']).toBe(outputs['python-path']);
  expect(again.plainLog).toContain(`gilproof: CPython ${VERSION}t (${VERSION}, downloaded before)`);
});

onPosix('a suite runs on it, and its processes that do not see PYTHONPATH are recorded', async () => {
  const { url } = await mirror(bytes(ARCHIVE));
  const run = 'python -c "import _zoneinfo"\npython -I -c "import _zoneinfo"\nPYTHONPATH= python -c "import _zoneinfo"';
  const { outputs, report } = await runAction(step(url, { inputs: { run } }));
  expect({ verdict: outputs.verdict, reported: report?.processes.reported }).toEqual({ verdict: 'clean', reported: 3 });
});

onPosix('where none can be had every place that was tried is named', async () => {
  const { url } = await mirror(status(404));
  const { outputs, exitCode, report } = await runAction(step(url, { path: [] }));
  expect({ exitCode, verdict: outputs.verdict }).toEqual({ exitCode: 1, verdict: 'no-interpreter' });
  expect(report?.problem?.what).toContain(`CPython ${VERSION}t could not be downloaded: ${url}/${PATH}: status 404.`);
  expect(report?.problem?.details).toContain(`${url}/${PATH}: status 404`);
});

describe('a step that was killed', () => {
  /** What is in the tool cache after the step was killed, and after the next one. */
  async function killed(first: Step, toolCache: string) {
    const { signal } = await runAction({ ...first, toolCache, seconds: 2 });
    expect(signal).toBe('SIGKILL');
    expect(existsSync(path.join(toolCache, HOME))).toBe(false);
    const { url } = await mirror(bytes(ARCHIVE));
    const { outputs } = await runAction(step(url, { toolCache }));
    expect(outputs.verdict).toBe('ready');
    expect(existsSync(path.join(toolCache, `${HOME}.complete`))).toBe(true);
  }

  onPosix('in mid-download leaves nothing that the next one stumbles over', async () => {
    const { url } = await mirror(slow(ARCHIVE, { piece: 10_000, pause: 20 }));
    await killed(step(url), temporaryFolder('tools'));
  });

  onPosix('in mid-unpacking neither', async () => {
    const { url } = await mirror(bytes(ARCHIVE));
    const bin = temporaryFolder('bin');
    writeFileSync(path.join(bin, 'tar'), `#!/bin/sh\nhead -c 9000000 | /usr/bin/env -i /bin/tar "$@"\nexec sleep 3\n`);
    chmodSync(path.join(bin, 'tar'), 0o755);
    await killed(step(url, { path: [bin] }), temporaryFolder('tools'));
  });
});

onPosix('eight steps at once on one empty cache all get it, and the cache is whole', async () => {
  const toolCache = temporaryFolder('tools');
  const { url } = await mirror(bytes(ARCHIVE));
  const results = await Promise.all(Array.from({ length: 8 }, () => runAction(step(url, { toolCache }))));
  expect(new Set(results.map(({ outputs }) => `${outputs.verdict} ${path.dirname(outputs['python-path'] ?? '')}`))).toEqual(
    new Set([`ready ${path.join(toolCache, HOME, 'bin')}`]),
  );
  expect(readdirSync(path.join(toolCache, 'gilproof-python'))).toEqual([VERSION]);
  expect(readdirSync(path.join(toolCache, 'gilproof-python', VERSION)).length).toBe(2);
});
