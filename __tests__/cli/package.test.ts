/** What `npm pack` makes of this project: installed with nothing else at hand, it runs, under the oldest Node that it promises too. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeEnvironment } from '../fixtures/environments.js';
import { NO_COMPILER } from '../fixtures/extensions.js';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { environmentOf, NODE } from './cli.js';
import { makeProject } from './project.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const WINDOWS = process.platform === 'win32' ? 'npm is no program that can be started there without a shell' : null;
const prefix = temporaryFolder('prefix');

/** The first `node` on `PATH` that is older than the one of the tests. */
function olderNode(): string | null {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const node = path.join(folder, 'node');
    const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
    if (/^v2[0-3]\./.test(stdout ?? '')) return realpathSync(node);
  }
  return null;
}
const OLDER = olderNode();

const npm = (args: readonly string[], cwd: string) =>
  execFileSync('npm', [...args, '--ignore-scripts', `--cache=${path.join(prefix, 'empty-cache')}`], {
    cwd,
    encoding: 'utf8',
    stdio: 'pipe',
  });

beforeAll(() => {
  if (WINDOWS !== null) return;
  npm(['pack', `--pack-destination=${prefix}`], ROOT);
  const archive = readdirSync(prefix).find((name) => name.endsWith('.tgz')) ?? '';
  writeFileSync(path.join(prefix, 'package.json'), '{}');
  npm(['install', '--offline', `./${archive}`], prefix);
});

const installed = path.join(prefix, 'node_modules');

unless(WINDOWS)('it brings dist, and needs no other package', () => {
  expect(readdirSync(installed).filter((name) => !name.startsWith('.'))).toEqual(['gilproof']);
  expect(readdirSync(path.join(installed, 'gilproof')).sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json']);
  const { dependencies, private: hidden } = JSON.parse(readFileSync(path.join(installed, 'gilproof/package.json'), 'utf8'));
  expect({ dependencies, hidden }).toEqual({ dependencies: undefined, hidden: undefined });
});

for (const [name, node] of [
  ['Node 24', NODE],
  ['an older Node', OLDER],
] as const) {
  const reason = WINDOWS ?? NO_COMPILER ?? (node === null ? 'every Node on PATH is newer' : null);
  unless(reason)(`under ${name} it runs, merges and audits`, () => {
    const cwd = makeProject();
    const bin = path.join(temporaryFolder('node'), 'bin');
    mkdirSync(bin);
    execFileSync('ln', ['-s', node ?? '', path.join(bin, 'node')]);
    const env = environmentOf({ path: [bin, makeEnvironment().bin] });
    const run = (...args: string[]) => spawnSync(path.join(installed, '.bin/gilproof'), args, { cwd, env, encoding: 'utf8' });
    expect(run('--version').stdout).toBe(`${JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')).version}\n`);
    const calls = [
      ['--report', 'one.json', '--', 'python', 'suite.py', 'offender'],
      ['merge', '*.json'],
      ['audit', '.'],
    ];
    expect(calls.map((args) => run(...args)).map(({ status, stderr }) => ({ status, stderr }))).toEqual(
      calls.map(() => ({ status: 3, stderr: '' })),
    );
  });
}
