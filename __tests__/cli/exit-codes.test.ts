/** Every exit code of the command line, each by a real run, and what goes where. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../../src/cli/cache.js';
import type { Result } from '../../src/result.js';
import { makeEnvironment } from '../fixtures/environments.js';
import { NO_COMPILER } from '../fixtures/extensions.js';
import { expectDescribed } from '../fixtures/report-schema.js';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { gilPython } from '../free-threaded.js';
import { type Call, CLI, environmentOf, inPipe, NODE } from './cli.js';
import { makeProject } from './project.js';

let environment: ReturnType<typeof makeEnvironment>;
let project = '';

beforeAll(() => {
  environment = makeEnvironment();
  if (NO_COMPILER === null) project = makeProject();
});

const suite = (...words: string[]): readonly string[] => ['--', 'python', 'suite.py', ...words];

const call = (args: readonly string[], rest: Call = {}) =>
  inPipe(
    args.map((word) => word.replace('<ordinary>', gilPython())),
    { cwd: project, path: [environment.bin], ...rest },
  );

const CODES: readonly (readonly [promise: string, args: readonly string[], exitCode: number, verdict: string])[] = [
  ['0: nothing offends', suite('fine'), 0, 'clean'],
  ['0: both, one after the other', ['--gil', 'both', ...suite('fine')], 0, 'clean'],
  ['0: the control leg', ['--gil', 'on', ...suite('offender')], 0, 'tests-passed'],
  ['0: an offender is allowed', ['--allow', 'offender  # known', ...suite('offender')], 0, 'clean'],
  ['0: --fail-on leaves out what was found', ['--fail-on', 'none', ...suite('offender')], 0, 'gil-reenabled'],
  ['1: the tests fail', suite('fine', '3'), 1, 'tests-failed'],
  ['1: the command is not found, and no tests is no proof', ['--', 'no-such-command'], 1, 'tests-failed'],
  ['2: the value of a flag', ['--fail-on', 'owl', ...suite('fine')], 2, 'bad-input'],
  ['3: an offender', suite('offender'), 3, 'gil-reenabled'],
  ['4: both', suite('offender', '3'), 4, 'tests-failed-and-gil-reenabled'],
  ['5: an entry of --allow is no longer needed', ['--allow', 'fine  # once', ...suite('fine')], 5, 'stale-allowance'],
  ['6: it takes too long', ['--timeout', '1s', '--', 'python', '-c', 'import time; time.sleep(60)'], 6, 'timed-out'],
  ['7: no Python ran', ['--', 'true'], 7, 'unproven'],
  ['7: a module cannot be judged', suite('crasher'), 7, 'unproven'],
  ['9: the interpreter is an ordinary one', ['--python', '<ordinary>', ...suite('fine')], 9, 'no-interpreter'],
];

for (const [promise, args, exitCode, verdict] of CODES) {
  unless(NO_COMPILER)(promise, async () => {
    const result = await call(args);
    expect({ exitCode: result.exitCode, verdict: /^verdict: ([\w-]+)/m.exec(result.stdout)?.[1] }).toEqual({ exitCode, verdict });
    expect(result.stderr).toBe('');
  });
}

unless(NO_COMPILER)('2: a flag that there is not, in one line with the one that was meant, and nothing is run', async () => {
  expect(await call(['--alow', 'x', '--', 'touch', 'started'])).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: 'gilproof: there is no flag --alow; did you mean --allow?\nSee gilproof --help.\n',
  });
  expect(readdirSync(project)).not.toContain('started');
});

unless(NO_COMPILER)('70: a folder for temporary files that is not there is a defect that is told as one', async () => {
  const { exitCode, stdout } = await call(suite('fine'), { env: { TMPDIR: path.join(project, 'nowhere') } });
  expect({ exitCode, says: /^verdict: .*\n.*/m.exec(stdout)?.[0] }).toEqual({
    exitCode: 70,
    says: 'verdict: internal-error\n  gilproof itself failed; this says nothing about the project.',
  });
});

unless(NO_COMPILER)('in a pipe it prints the table whole, without colour and without moving the cursor', async () => {
  const { stdout } = await call(suite('offender', 'fine'));
  expect(stdout).not.toContain('\x1b');
  expect(stdout).not.toContain('\r');
  expect(stdout.split('\n').slice(0, 3)).toEqual([
    expect.stringMatching(/^gilproof: CPython 3\.\d+\.\d+\S*t \(the active virtual environment|python on PATH\)$/),
    'gilproof: running the command with the GIL off',
    'gilproof: auditing 3 extension modules',
  ]);
  expect(stdout).toContain(`  would switch the GIL on (1)
    module    distribution  kind  imported at
    offender                own   suite.py:6
`);
});

unless(NO_COMPILER)('FORCE_COLOR colours a pipe too', async () => {
  const { stdout } = await call(suite('offender'), { env: { FORCE_COLOR: '1' } });
  expect(stdout).toContain('\x1b[1m\x1b[31mverdict: gil-reenabled\x1b[0m\n');
});

unless(NO_COMPILER)('--json prints the report and nothing else on stdout; what the suite says goes to stderr', async () => {
  const { exitCode, stdout, stderr } = await call(['--json', '--name', 'mine', '--', 'python', '-c', 'print("said"); import offender']);
  const report = JSON.parse(stdout) as Result;
  expectDescribed(report);
  expect({ exitCode, name: report.name, modules: report.offenders.map(({ module }) => module), job: report.host.job }).toEqual({
    exitCode: 3,
    name: 'mine',
    modules: ['offender'],
    job: null,
  });
  expect(stderr).toContain('said\n');
});

unless(NO_COMPILER)('--report writes the report, in folders that it makes, and none is written without', async () => {
  const cwd = makeProject();
  const before = readdirSync(cwd);
  await call(suite('offender'), { cwd });
  expect(readdirSync(cwd).filter((name) => name !== '__pycache__')).toEqual(before);
  const { exitCode } = await call(['--report', 'out/report.json', ...suite('offender')], { cwd });
  const report = JSON.parse(readFileSync(path.join(cwd, 'out/report.json'), 'utf8')) as Result;
  expectDescribed(report);
  expect({ exitCode, verdict: report.verdict, name: report.name }).toEqual({
    exitCode: 3,
    verdict: 'gil-reenabled',
    name: path.basename(cwd),
  });
});

unless(NO_COMPILER)('the command gets its arguments as they are: no shell reads them', async () => {
  const words = ['a b', '$HOME', "it's", '*', '"', '', '--gil', 'ä'];
  const { stdout } = await call(['--', 'python', '-c', 'import json, sys; print(json.dumps(sys.argv[1:]))', ...words]);
  expect(JSON.parse(stdout.split('\n').find((line) => line.startsWith('[')) ?? '')).toEqual(words);
});

unless(NO_COMPILER)('below the root of a checkout paths start from that root', async () => {
  const cwd = path.join(project, 'deep');
  mkdirSync(cwd, { recursive: true });
  writeFileSync(path.join(cwd, 'test_deep.py'), 'import sys\nsys.path.append("..")\nimport offender\n');
  const { stdout } = await call(['--', 'python', 'test_deep.py'], { cwd });
  expect(stdout).toContain('own   deep/test_deep.py:3\n');
});

unless(NO_COMPILER)(
  'in a workflow it is a command line all the same: no command of the runner, and none of its files is touched',
  async () => {
    const folder = temporaryFolder('runner');
    const files = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'].map(
      (name) => [name, path.join(folder, name)] as const,
    );
    for (const [, file] of files) writeFileSync(file, 'x');
    const env = {
      GITHUB_ACTIONS: 'true',
      GITHUB_JOB: 'test',
      RUNNER_TEMP: folder,
      'INPUT_FAIL-ON': 'none',
      INPUT_RUN: 'false',
      ...Object.fromEntries(files),
    };
    const { exitCode, stdout } = await call(suite('offender'), { env });
    expect(exitCode).toBe(3);
    expect(stdout).not.toMatch(/^::|##\[/m);
    expect(files.map(([, file]) => readFileSync(file, 'utf8'))).toEqual(['x', 'x', 'x', 'x']);
    expect(readdirSync(folder).sort()).toEqual(files.map(([name]) => name).sort());
  },
);

unless(NO_COMPILER)('nothing is left behind in the folder for temporary files', async () => {
  const TMPDIR = temporaryFolder('temporary');
  await call(suite('offender'), { env: { TMPDIR } });
  expect(readdirSync(TMPDIR)).toEqual([]);
});

describe('an active virtual environment', () => {
  unless(NO_COMPILER)('is used, though another interpreter comes before it on PATH', async () => {
    const other = makeEnvironment();
    const VIRTUAL_ENV = path.dirname(environment.bin);
    const { stdout } = await call(['--', 'python', '-c', 'import sys; print(sys.prefix)'], { path: [other.bin], env: { VIRTUAL_ENV } });
    expect(stdout).toContain(`\n${VIRTUAL_ENV}\n`);
    expect(stdout.match(/\(the active virtual environment\)$/gm)).toHaveLength(2);
  });

  unless(NO_COMPILER)('of an ordinary Python is refused with what to do, for another would run without its packages', async () => {
    const VIRTUAL_ENV = temporaryFolder('ordinary');
    mkdirSync(path.join(VIRTUAL_ENV, 'bin'));
    const python = path.join(VIRTUAL_ENV, 'bin/python');
    writeFileSync(python, `#!/bin/sh\nexec ${gilPython()} "$@"\n`, { mode: 0o755 });
    const { exitCode, stdout } = await call(suite('fine'), { env: { VIRTUAL_ENV } });
    expect(exitCode).toBe(9);
    expect(stdout.slice(stdout.indexOf('verdict:'))).toMatch(
      /^verdict: no-interpreter\n {2}The interpreter of the active virtual environment is ".*\/bin\/python", which is not a wanted free-threaded CPython: .*\nfix: Make an environment of a free-threaded interpreter \(uv venv --python 3\.14t, or python3\.14t -m venv\), install the project there and activate it\. Or, for a command that makes environments of its own \(tox, nox\), name the interpreter: --python-version 3\.14t\.\n$/,
    );
  });

  unless(NO_COMPILER)('is passed over where a version is asked for', async () => {
    const VIRTUAL_ENV = temporaryFolder('ordinary');
    mkdirSync(path.join(VIRTUAL_ENV, 'bin'));
    writeFileSync(path.join(VIRTUAL_ENV, 'bin/python'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    const { exitCode } = await call(['--python-version', '>=3.13', ...suite('fine')], { env: { VIRTUAL_ENV } });
    expect(exitCode).toBe(0);
  });
});

unless(NO_COMPILER)('merge makes one verdict of reports, and audit one of an environment', async () => {
  const cwd = temporaryFolder('reports');
  await call(['--name', 'one', '--report', path.join(cwd, 'leg[1].json'), ...suite('fine')]);
  await call(['--name', 'two', '--report', path.join(cwd, 'leg[2].json'), ...suite('offender')]);
  expect((await call(['merge', 'leg[1].json'], { cwd })).exitCode).toBe(0);
  const both = await call(['merge', '--expect', '2', '*.json'], { cwd });
  expect({ exitCode: both.exitCode, verdict: /^verdict: .*$/m.exec(both.stdout)?.[0] }).toEqual({
    exitCode: 3,
    verdict: 'verdict: gil-reenabled',
  });
  expect((await call(['merge', 'leg[1].json', '--expect=2'], { cwd })).exitCode).toBe(7);
  const audited = await call(['audit', '.']);
  expect({ exitCode: audited.exitCode, verdict: /^verdict: .*$/m.exec(audited.stdout)?.[0] }).toEqual({
    exitCode: 3,
    verdict: expect.stringMatching(/^verdict: gil-reenabled/),
  });
});

unless(NO_COMPILER)('the configuration counts, and a flag wins over it', async () => {
  const cwd = makeProject();
  writeFileSync(path.join(cwd, 'gilproof.toml'), 'fail-on = "none"');
  expect((await call(suite('offender'), { cwd })).exitCode).toBe(0);
  expect((await call(['--fail-on', 'own', ...suite('offender')], { cwd })).exitCode).toBe(3);
});

unless(NO_COMPILER)('141 where whoever read the output has gone, and the suite goes too', async () => {
  const cwd = makeProject();
  // It prints until it is ended; the file that it leaves then is what is looked for.
  writeFileSync(path.join(cwd, 'endless.py'), 'import os\nwhile True: os.write(1, b"line\\n")\n');
  const script = '("$@"; echo $? >code) | head -n 1';
  const { stdout } = spawnSync('/bin/sh', ['-c', script, 'sh', NODE, CLI, '--', 'python', 'endless.py'], {
    cwd,
    env: environmentOf({ path: [environment.bin] }),
    encoding: 'utf8',
    timeout: 60_000,
  });
  expect({ stdout, code: readFileSync(path.join(cwd, 'code'), 'utf8') }).toEqual({
    stdout: expect.stringMatching(/^gilproof: CPython .*\n$/),
    code: '141\n',
  });
});

unless(NO_COMPILER)('2: in a folder that is gone', () => {
  const cwd = temporaryFolder('gone');
  const script = 'rmdir "$PWD"; exec "$@"';
  const { status, stderr } = spawnSync('/bin/sh', ['-c', script, 'sh', NODE, CLI, '--', 'true'], { cwd, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 2, stderr: 'gilproof: the current folder is gone\nSee gilproof --help.\n' });
});

test('interpreters are kept where the system keeps what can be had again', () => {
  const folder = (platform: NodeJS.Platform, env: Record<string, string>) => cacheFolder({ platform, env });
  expect(folder('linux', { HOME: '/home/me' })).toBe('/home/me/.cache/gilproof');
  expect(folder('linux', { HOME: '/home/me', XDG_CACHE_HOME: '/caches' })).toBe('/caches/gilproof');
  expect(folder('linux', { HOME: '/home/me', XDG_CACHE_HOME: 'relative' })).toBe('/home/me/.cache/gilproof');
  expect(folder('darwin', { HOME: '/Users/me' })).toBe('/Users/me/Library/Caches/gilproof');
  expect(folder('win32', { LOCALAPPDATA: 'C:\\Local' })?.replaceAll('/', '\\')).toBe('C:\\Local\\gilproof');
  expect(folder('linux', {})).toBeNull();
});

test('the environment of these tests knows nothing of GitHub', () => {
  expect(Object.keys(environmentOf({})).filter((name) => /^(GITHUB|RUNNER|INPUT)_/.test(name))).toEqual([]);
});
