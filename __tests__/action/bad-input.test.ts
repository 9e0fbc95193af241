/** Every input of action.yml with a value that cannot be used, and with none at all. */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { LEGAL_VERSIONS } from '../../src/python/spec.js';
import { LEGAL_ARCHITECTURES } from '../../src/python/target.js';
import { makeEnvironment } from '../fixtures/environments.js';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { runAction, type StepResult } from './runner.js';

const MANIFEST = parse(readFileSync(path.resolve(import.meta.dirname, '../../action.yml'), 'utf8')) as {
  readonly inputs: Readonly<Record<string, unknown>>;
};

const TRUTH = 'legal is true or false';
const FILE = 'Legal is the path of a file to write, absolute or relative to the workspace';

/** For each input a value, and what the message says after naming both. */
const BAD: Readonly<Record<string, readonly [value: string, says: string]>> = {
  'python-version': ['latest', `it is not a version that PEP 440 knows. Legal is ${LEGAL_VERSIONS}`],
  architecture: ['vax', `legal is ${LEGAL_ARCHITECTURES}`],
  'check-latest': ['yes', TRUTH],
  mirror: [
    'ftp://mirror.example',
    'legal is a URL that begins with https://, http:// or file:///, below which the releases lie as they do on GitHub',
  ],
  shell: [
    'zsh',
    "it is none of the known shells and has no {0}; did you mean 'zsh {0}'? " +
      'Legal is bash, sh, pwsh, cmd or a command line with {0} where the script file goes',
  ],
  'working-directory': ['nowhere', 'it does not exist. Legal is a directory that exists, absolute or relative to the workspace'],
  gil: ['maybe', 'legal is off (also 0, false, disabled), on (also 1, true, enabled), default or both'],
  allow: [
    '_brotli',
    "legal is one entry a line, each with a reason: 'module-or-glob  # reason', 'dist:NAME  # reason' or 'path:GLOB  # reason'",
  ],
  'fail-on': ['owm', '"owm" is not one of them. Legal is any of own, dependency, test-tool, stale, build-tool, silent, or none alone'],
  merge: [
    'reports/*.json',
    "it does not go together with 'run'. Legal is globs of JSON reports, one a line, absolute or relative to the workspace, in a step of its own",
  ],
  expect: ['4', "there is no 'merge' beside it. Legal is a whole number from 1, or names of legs, one a line, where * stands for any text"],
  timeout: ['45', "it has no unit; did you mean '45m'? Legal is a number with its unit: 90s, 45m or 2h"],
  audit: ['.venv', "it does not go together with 'run'. Legal is environments and wheels, in a step of its own"],
  matrix: ['linux', 'legal is the matrix of the job as JSON, which it is if it is not given'],
  report: ['reports/', `it is a directory. ${FILE}`],
  annotations: ['yes', TRUTH],
  summary: ['1', TRUTH],
  'update-environment': ['no', TRUTH],
};

/** No text is wrong for these: what `python` names is judged when it is run, the scripts are the shell's, and a name is only a name. */
const ANY_TEXT = ['python', 'install', 'run', 'name'];

test('there is a test for every input of action.yml', () => {
  expect([...Object.keys(BAD), ...ANY_TEXT].sort()).toEqual(Object.keys(MANIFEST.inputs).sort());
});

/** A checkout, and a `python` on PATH that tells when it is run; so do `install` and `run`. */
function tellTale() {
  const workspace = temporaryFolder('workspace');
  const bin = temporaryFolder('bin');
  const told = path.join(temporaryFolder('told'), 'something ran');
  const python = path.join(bin, 'python');
  writeFileSync(python, `#!/bin/sh\necho python >>'${told}'\n`);
  chmodSync(python, 0o755);
  const script = `echo script >>'${told}'`;
  return { workspace, path: [bin], inputs: { install: script, run: script }, ranAnything: () => existsSync(told) };
}

unless(process.platform === 'win32' ? 'a script named python cannot be run on Windows' : null)(
  'good input runs what would tell',
  async () => {
    const { ranAnything, ...step } = tellTale();
    const { outputs } = await runAction({ ...step, inputs: { ...step.inputs, python: 'python' } });
    expect({ verdict: outputs.verdict, ran: ranAnything() }).toEqual({ verdict: 'no-interpreter', ran: true });
  },
);

/** What a later step reads after a step that could not begin. */
const nothingKnown = (verdict: string, { temp }: StepResult) => ({
  'python-version': '',
  'python-tag': '',
  'cache-key': '',
  'python-path': '',
  verdict,
  offenders: '[]',
  'tests-exit-code': '',
  report: path.join(temp, 'gilproof-test-1.json'),
  'summary-file': path.join(temp, 'gilproof-test-1.summary.md'),
});

test.each(Object.entries(BAD))(
  '%s: the message names it, the value and what is legal, and nothing is run',
  async (input, [value, says]) => {
    const { ranAnything, inputs, ...place } = tellTale();
    const result = await runAction({ ...place, inputs: { ...inputs, [input]: value } });
    const message = `Input '${input}' is ${JSON.stringify(value)}: ${says}.`;
    expect(result.annotations).toEqual([
      { type: 'error', title: 'gilproof: bad-input', message: `${message}\nFix: Correct '${input}' under 'with:'.` },
    ]);
    expect(result).toMatchObject({ exitCode: 1, env: {}, path: [], outputs: nothingKnown('bad-input', result) });
    expect(result.report).toMatchObject({ verdict: 'bad-input', failed: true, problem: { what: message }, python: null, runs: [] });
    expect(result.plainLog).toContain(`verdict: bad-input\n  ${message}\nfix: Correct '${input}' under 'with:'.`);
    expect(result.summary.split('\n')[0]).toContain('❌ bad-input');
    expect(readFileSync(result.outputs['summary-file'] ?? '', 'utf8')).toBe(result.summary);
    expect({ ran: ranAnything(), checkout: readdirSync(result.workspace) }).toEqual({ ran: false, checkout: [] });
  },
);

describe('any text will do', () => {
  let bin = '';
  beforeAll(() => {
    ({ bin } = makeEnvironment());
  });

  test('for python, and it is named where it turns out to be none', async () => {
    const { ranAnything, inputs, ...place } = tellTale();
    const result = await runAction({ ...place, inputs: { ...inputs, python: './no such\tpython' } });
    expect(result).toMatchObject({ exitCode: 1, env: {}, path: [], outputs: nothingKnown('no-interpreter', result) });
    expect(result.report?.problem?.what).toBe(
      'Input \'python\' is "./no such\\tpython", which is not a wanted free-threaded CPython: not found.',
    );
    expect(ranAnything()).toBe(false);
  });

  test.each([
    ['install', 'install-failed', "'install' ended with exit code"],
    ['run', 'tests-failed', "The tests failed: 'run' ended with exit code"],
  ])('for %s, where the shell says what is wrong', async (input, verdict, what) => {
    const { exitCode, outputs, report, plainLog } = await runAction({ path: [bin], inputs: { shell: 'bash', [input]: 'if then else' } });
    expect({ exitCode, verdict: outputs.verdict }).toEqual({ exitCode: 1, verdict });
    expect(report?.problem?.what).toContain(what);
    expect(plainLog).toContain('syntax error');
  });

  test('for name, which stays within one line and names a file in RUNNER_TEMP', async () => {
    const name = `../../a\n::error::b\r\n<b>|'c'\u202e${'d'.repeat(300)}`;
    const result = await runAction({ path: [bin], inputs: { name } });
    expect(result).toMatchObject({ exitCode: 0, annotations: [], report: { verdict: 'ready', name: name.replaceAll(/[\r\n]+/g, ' ') } });
    expect(path.dirname(result.outputs.report ?? '')).toBe(result.temp);
    expect(path.basename(result.outputs.report ?? '')).toMatch(/^gilproof-[A-Za-z0-9._-]{1,80}-1\.json$/);
  });
});

test.each([
  ['empty', ''],
  ['blank', ' \n\t'],
])('inputs that are all %s mean the defaults: the interpreter is found, and ready', async (_, value) => {
  const { bin, python } = makeEnvironment();
  const inputs = Object.fromEntries(Object.keys(MANIFEST.inputs).map((name) => [name, value]));
  const result = await runAction({ path: [bin], inputs });
  expect(result).toMatchObject({
    exitCode: 0,
    annotations: [],
    outputs: { verdict: 'ready', 'python-path': python, offenders: '[]', 'tests-exit-code': '' },
    env: { pythonLocation: path.dirname(bin) },
    report: { name: 'test', python: { executable: python } },
  });
  expect(path.dirname(result.outputs.report ?? '')).toBe(result.temp);
  expect(result.path).toContain(bin);
  expect(result.summary).toContain('✅ ready');
});

test('a report below a file is refused before the suite is run', async () => {
  const { ranAnything, inputs, ...place } = tellTale();
  writeFileSync(path.join(place.workspace, 'file'), '');
  const result = await runAction({ ...place, inputs: { ...inputs, report: 'file/report.json' } });
  expect(result).toMatchObject({ exitCode: 1, outputs: nothingKnown('bad-input', result) });
  expect(result.report?.problem?.what).toBe(
    `Input 'report' is "file/report.json": ${path.join(place.workspace, 'file')} is not a directory. ${FILE}.`,
  );
  expect(ranAnything()).toBe(false);
});

test('a report that cannot be written after all costs neither the verdict nor the outputs, and is red', async () => {
  const { bin } = makeEnvironment();
  const workspace = temporaryFolder('workspace');
  mkdirSync(path.join(workspace, 'reports'));
  const run = 'rmdir reports\ntouch reports\npython -c "import decimal"';
  const { exitCode, outputs, annotations } = await runAction({ workspace, path: [bin], inputs: { run, report: 'reports/report.json' } });
  expect({ exitCode, outputs }).toMatchObject({ exitCode: 1, outputs: { verdict: 'clean', 'tests-exit-code': '0', report: '' } });
  expect(annotations).toEqual([
    { type: 'error', title: 'gilproof: no report', message: expect.stringMatching(/^The report cannot be written: E\w+: .*reports/) },
  ]);
});
