/** The command line in a pipe: every exit code, and what goes where. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Result } from '../../src/result.js';
import { VERDICTS } from '../../src/verdict.js';
import { makeEnvironment } from '../fixtures/environments.js';
import { buildExtension, NO_COMPILER } from '../fixtures/extensions.js';
import { GIL_PYTHON, PYTHON } from '../fixtures/interpreters.js';
import { expectDescribed } from '../fixtures/report-schema.js';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { inPipe } from './cli.js';

const ON = [`--python=${PYTHON}`];

/** A project with an offender `slow` and a module `quick` that declares support. */
function project(files: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder('shop');
  buildExtension({ name: 'slow', python: PYTHON, folder });
  buildExtension({ name: 'quick', template: 'multi-declared', python: PYTHON, folder });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
}

const compiled = unless(NO_COMPILER);

const cases = [
  ['clean', [...ON, '--', 'python', '-c', 'import quick']],
  ['tests-passed', [...ON, '--gil=on', '--', 'python', '-c', 'import slow']],
  ['ready', ON],
  ['tests-failed', [...ON, '--', 'python', '-c', '1/0']],
  ['tests-failed', [...ON, '--', 'python', '-c', 'import quick; exit(127)']],
  ['bad-input', [...ON, '--fail-on=x', '--', 'python', '-c', 'pass']],
  ['gil-reenabled', [...ON, '--', 'python', '-c', 'import slow']],
  ['tests-failed-and-gil-reenabled', [...ON, '--', 'python', '-c', 'import slow; 1/0']],
  ['stale-allowance', [...ON, '--allow=quick  # was slow once', '--', 'python', '-c', 'import quick']],
  ['timed-out', [...ON, '--timeout=1s', '--', 'python', '-c', 'import time; time.sleep(60)']],
  ['unproven', [...ON, '--', 'true']],
  ['no-interpreter', [`--python=${GIL_PYTHON}`, '--', 'true']],
] as const;

for (const [verdict, argv] of cases) {
  compiled(`${verdict} ends with the code of its verdict: ${argv.slice(1).join(' ')}`, async () => {
    const { exitCode, stdout, stderr } = await inPipe(argv, { cwd: project() });
    expect([exitCode, stderr]).toEqual([VERDICTS[verdict].exitCode, '']);
    expect(stdout).toMatch(new RegExp(`^verdict: ${verdict}$`.replace('unproven', 'unproven .*'), 'm'));
    expect(stdout).not.toContain('\x1b');
  });
}

compiled('internal-error ends with its code: no folder for temporary files can be made', async () => {
  const { exitCode, stdout } = await inPipe([...ON, '--', 'true'], { env: { TMPDIR: '/nowhere' } });
  expect(exitCode).toBe(VERDICTS['internal-error'].exitCode);
  expect(stdout).toContain('verdict: internal-error');
});

compiled('an interrupt ends with its code, and the children are gone', async () => {
  let sent = false;
  const { exitCode, stdout } = await inPipe([...ON, '--', 'python', '-uc', 'print("started"); import time; time.sleep(60)'], {
    watch: (text, act) => {
      if (!sent && text.includes('started')) act('SIGINT');
      sent ||= text.includes('started');
    },
  });
  expect(exitCode).toBe(VERDICTS.cancelled.exitCode);
  expect(stdout).toMatch(/^verdict: cancelled\n {2}The run was interrupted after \d+ s of the command;/m);
});

compiled('what fail-on leaves out ends with 0, and the configuration counts', async () => {
  const argv = [...ON, '--', 'python', '-c', 'import slow'];
  expect(await inPipe([...ON, '--fail-on=none', ...argv.slice(1)], { cwd: project() })).toMatchObject({ exitCode: 0 });
  expect(await inPipe(argv, { cwd: project({ 'gilproof.toml': 'fail-on = "none"' }) })).toMatchObject({ exitCode: 0 });
  const over = 'allow = [{ module = "slow", reason = "being ported", until = 2020-01-01 }]';
  const { exitCode, stdout } = await inPipe(argv, { cwd: project({ 'gilproof.toml': over }) });
  expect(exitCode).toBe(VERDICTS['stale-allowance'].exitCode);
  expect(stdout).toContain(`verdict: stale-allowance
  --allow accepts for a time: slow (until 2020-01-01, which is over).
fix: Update what it accepted and remove the entry, or give it a later 'until' and the reason why.
`);
});

compiled('--json prints the report alone on stdout, as --report writes it, and all else on stderr', async () => {
  const cwd = project();
  const argv = [...ON, '--json', '--report=out/r.json', '--', 'python', '-c', 'import slow; print("hello")'];
  const { exitCode, stdout, stderr } = await inPipe(argv, { cwd });
  const report = JSON.parse(stdout) as Result;
  expectDescribed(report);
  expect(report).toMatchObject({ verdict: 'gil-reenabled', name: path.basename(cwd), offenders: [{ module: 'slow', kind: 'own' }] });
  expect(readFileSync(path.join(cwd, 'out/r.json'), 'utf8')).toBe(stdout);
  expect(stderr).toContain('hello\n');
  expect(exitCode).toBe(3);
});

compiled("one of the project's own modules that no test loaded is told, with what it would do, and decides nothing", async () => {
  const { exitCode, stdout } = await inPipe([...ON, '--', 'python', '-c', 'import quick'], { cwd: project() });
  expect(exitCode).toBe(0);
  expect(stdout).toContain("notice: No test loaded slow, an extension module of the project's own: loaded, it would switch the GIL on.\n");
});

test('the arguments reach the program as they are, and no shell sees them', async () => {
  const odd = ['a b', '$HOME', '*', "it's", '"', '', '\\'];
  const code = 'import sys; print(sys.argv[1:])';
  const { stdout } = await inPipe([...ON, '--', 'python', '-c', code, ...odd]);
  expect(stdout).toContain(`${"['a b', '$HOME', '*', \"it's\", '\"', '', '\\\\']"}\n`);
});

test('an active virtual environment is used, also where another Python is first on PATH', async () => {
  const { bin, python } = makeEnvironment();
  const env = { VIRTUAL_ENV: path.dirname(bin) };
  const { exitCode, stdout } = await inPipe(['--', 'python', '-c', 'import sys; print("by", sys.executable)'], {
    env,
    path: [path.dirname(PYTHON)],
  });
  expect(stdout).toContain(`by ${python}\n`);
  expect(exitCode).toBe(0);
});

test('an active virtual environment of a GIL build is refused, and no other interpreter taken in its place', async () => {
  const folder = temporaryFolder('ordinary');
  mkdirSync(path.join(folder, 'bin'));
  writeFileSync(path.join(folder, 'bin/python'), `#!/bin/sh\nexec ${GIL_PYTHON} "$@"\n`, { mode: 0o755 });
  const { exitCode, stdout } = await inPipe(['--', 'true'], { env: { VIRTUAL_ENV: folder }, path: [path.dirname(PYTHON)] });
  expect(exitCode).toBe(VERDICTS['no-interpreter'].exitCode);
  expect(stdout).toMatch(/^ {2}--python is ".*bin\/python", which is not a wanted free-threaded CPython: /m);
});

test('nothing stays in the folder for temporary files, nor in the project', async () => {
  const [cwd, TMPDIR] = [temporaryFolder('project'), temporaryFolder('tmp')];
  await inPipe([...ON, '--', 'python', '-c', 'pass'], { cwd, env: { TMPDIR } });
  expect([readdirSync(cwd), readdirSync(TMPDIR)]).toEqual([[], []]);
});

test.each([
  ['--help', 0, 'stdout'],
  ['-h', 0, 'stdout'],
] as const)('%s prints how it is used', async (flag, code, where) => {
  const printed = await inPipe([flag]);
  expect(printed.exitCode).toBe(code);
  expect(printed[where]).toContain('gilproof [FLAGS] -- COMMAND [ARGUMENTS]   run it with the GIL off');
  const codes = Object.entries(VERDICTS).flatMap(([verdict, { exitCode }]) => (exitCode === 0 ? [] : [`${exitCode} ${verdict}`]));
  for (const each of codes) expect(printed[where]).toContain(each);
});

test('nothing asked for is no success', async () => {
  expect(await inPipe([])).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining('gilproof [FLAGS]') });
});

test('--version prints that of package.json', async () => {
  const { version } = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../package.json'), 'utf8')) as { version: string };
  expect(await inPipe(['--version'])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' });
  expect(existsSync('package.json')).toBe(true);
});

test('merge makes one verdict of reports', async () => {
  const cwd = temporaryFolder('project');
  await inPipe([...ON, '--report=a.json', '--name=a', '--', 'python', '-c', 'pass'], { cwd });
  await inPipe([...ON, '--report=b.json', '--name=b', '--', 'python', '-c', '1/0'], { cwd });
  const { exitCode, stdout } = await inPipe(['merge', '*.json', '--expect=2'], { cwd });
  expect([exitCode, stdout]).toEqual([1, expect.stringContaining('verdict: tests-failed')]);
  expect(await inPipe(['merge', '*.json', '--expect=3'], { cwd })).toMatchObject({ exitCode: VERDICTS['tests-failed'].exitCode });
  expect(await inPipe(['merge', 'a.json', '--expect=2'], { cwd })).toMatchObject({ exitCode: VERDICTS.unproven.exitCode });
});
