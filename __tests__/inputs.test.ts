import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Inputs, readInputs } from '../src/inputs.js';
import { LEGAL_VERSIONS } from '../src/python/spec.js';

let root = '';
beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'inputs-')));
  for (const folder of ['bin', 'nobash', 'workspace/sub/deep']) mkdirSync(join(root, folder), { recursive: true });
  for (const name of ['bin/bash', 'bin/sh', 'bin/pwsh', 'nobash/sh', 'bin/my shell']) {
    writeFileSync(join(root, name), '#!/bin/sh\n');
    chmodSync(join(root, name), 0o755);
  }
  writeFileSync(join(root, 'workspace/file'), '');
});
afterAll(() => rmSync(root, { recursive: true }));

interface Given {
  readonly env?: Readonly<Record<string, string>>;
  readonly platform?: NodeJS.Platform;
}

function read(inputs: Readonly<Record<string, string>>, { env = {}, platform = 'linux' }: Given = {}): Inputs {
  const named = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  return readInputs({
    env: { PATH: join(root, 'bin'), ...env, ...Object.fromEntries(named) },
    platform,
    workspace: join(root, 'workspace'),
  });
}

const ALL = [
  ...['python-version', 'python', 'install', 'run', 'shell', 'working-directory', 'gil', 'allow', 'fail-on', 'name', 'report'],
  ...['annotations', 'summary', 'update-environment', 'architecture', 'check-latest', 'mirror', 'merge', 'expect', 'matrix'],
];

test.each([
  ['absent', {}],
  ['empty', Object.fromEntries(ALL.map((name) => [name, '']))],
  ['blank', Object.fromEntries(ALL.map((name) => [name, ' \n\t']))],
])('inputs that are %s mean the defaults', (_, inputs) => {
  expect(read(inputs)).toEqual({
    pythonVersion: { text: '>=3.13', origin: 'default', specifiers: '>=3.13.0a0', prereleases: false },
    python: null,
    architecture: null,
    audit: null,
    checkLatest: false,
    mirror: null,
    install: null,
    run: null,
    shell: 'bash',
    workingDirectory: join(root, 'workspace'),
    gil: 'off',
    allowances: [],
    failOn: ['own', 'dependency', 'test-tool', 'stale'],
    merge: null,
    name: 'gilproof',
    matrix: null,
    report: null,
    annotations: true,
    summary: true,
    timeout: null,
    updateEnvironment: true,
  });
});

describe('a good value is taken', () => {
  test.each<[string, string, Partial<Inputs>]>([
    [
      'python-version',
      '3.14t',
      { pythonVersion: { text: '3.14t', origin: "input 'python-version'", specifiers: '==3.14.*', prereleases: false } },
    ],
    ['python', ' .venv/bin/python ', { python: '.venv/bin/python' }],
    ['architecture', 'x86', { architecture: 'ia32' }],
    ['architecture', 'AMD64', { architecture: 'x64' }],
    ['check-latest', 'TRUE', { checkLatest: true }],
    ['mirror', ' https://mirror.example/python/ ', { mirror: 'https://mirror.example/python/' }],
    ['mirror', 'file:///srv/python', { mirror: 'file:///srv/python' }],
    ['install', 'python -m pip install .\n', { install: 'python -m pip install .\n' }],
    ['run', '  pytest\n\n', { run: '  pytest\n\n' }],
    ['shell', 'sh', { shell: 'sh' }],
    ['shell', 'pwsh', { shell: 'pwsh' }],
    ['shell', 'bash -l {0}', { shell: 'bash -l {0}' }],
    ['shell', '"my shell" {0}', { shell: '"my shell" {0}' }],
    ['gil', 'OFF', { gil: 'off' }],
    ['gil', '0', { gil: 'off' }],
    ['gil', 'False', { gil: 'off' }],
    ['gil', 'disabled', { gil: 'off' }],
    ['gil', 'on', { gil: 'on' }],
    ['gil', '1', { gil: 'on' }],
    ['gil', 'true', { gil: 'on' }],
    ['gil', ' Enabled ', { gil: 'on' }],
    ['gil', 'Default', { gil: 'default' }],
    ['gil', 'both', { gil: 'both' }],
    ['fail-on', 'own', { failOn: ['own'] }],
    ['fail-on', 'build-tool, own\nSTALE', { failOn: ['own', 'stale', 'build-tool'] }],
    ['fail-on', ' none ', { failOn: [] }],
    ['name', 'unit tests', { name: 'unit tests', matrix: null }],
    ['annotations', 'false', { annotations: false }],
    ['summary', 'FALSE', { summary: false }],
    ['update-environment', 'True', { updateEnvironment: true }],
  ])('%s: %j', (input, value, expected) => {
    expect(read({ [input]: value })).toMatchObject(expected);
  });

  test('paths are relative to the workspace or absolute', () => {
    expect(read({ 'working-directory': 'sub/deep', report: 'out/report.json' })).toMatchObject({
      workingDirectory: join(root, 'workspace/sub/deep'),
      report: join(root, 'workspace/out/report.json'),
    });
    expect(read({ 'working-directory': join(root, 'bin'), report: join(root, 'r.json') })).toMatchObject({
      workingDirectory: join(root, 'bin'),
      report: join(root, 'r.json'),
    });
    expect(read({ shell: `${join(root, 'nobash/sh')} -e {0}` }).shell).toBe(`${join(root, 'nobash/sh')} -e {0}`);
  });

  test('a merge and what it expects; what the project says of its Python does not matter', () => {
    writeFileSync(join(root, 'workspace/sub/pyproject.toml'), '[project]\nrequires-python = "<3.9"\n');
    const inputs = { merge: 'reports/*.json', expect: '4', 'working-directory': 'sub' };
    expect(read(inputs).merge).toEqual({ globs: ['reports/*.json'], expect: 4 });
    expect(() => read({ ...inputs, merge: '', expect: '' })).toThrow('requires-python');
  });

  test('every allowance has its reason', () => {
    expect(read({ allow: '_brotli  # issue filed\n' }).allowances).toHaveLength(1);
  });
});

test.each<[string, string, NodeJS.Platform]>([
  ['bash', 'bin', 'linux'],
  ['sh', 'nobash', 'linux'],
  ['pwsh', 'bin', 'win32'],
])('the default shell is %s with the programs of %s on %s', (shell, programs, platform) => {
  expect(read({}, { env: { PATH: join(root, programs) }, platform }).shell).toBe(shell);
});

test.each([
  ['https://me:p@ss@mirror.example/x?sig=secret', 'https://***@mirror.example/x?***'],
  ['ftp://me:secret@mirror.example', 'ftp://***@mirror.example'],
  ['https://me:secret/@ mirror#token', 'https://***@ mirror#***'],
  ['C:\\mirror', 'C:\\mirror'],
])('a mirror that cannot be used is told without what may be secret in it: %j', (value, told) => {
  expect(() => read({ mirror: value })).toThrow(`Input 'mirror' is ${JSON.stringify(told)}: `);
});

test('python alone is wanted whatever its version, with python-version it must be that', () => {
  expect(read({ python: 'python3.15t' }).pythonVersion).toMatchObject({ specifiers: '>=3.13.0a0', prereleases: true });
  expect(read({ python: 'python3.15t', 'python-version': '3.14t' }).pythonVersion).toMatchObject({ specifiers: '==3.14.*' });
});

const TRUTH = 'true or false';
const SHELLS = 'bash, sh, pwsh, cmd or a command line with {0} where the script file goes';
const KINDS = 'any of own, dependency, test-tool, stale, build-tool, silent, or none alone';
const GIL = 'off (also 0, false, disabled), on (also 1, true, enabled), default or both';
const DIRECTORY = 'a directory that exists, absolute or relative to the workspace';
const ALLOWANCES = "one entry a line, each with a reason: 'module-or-glob  # reason', 'dist:NAME  # reason' or 'path:GLOB  # reason'";
const FILE = 'the path of a file to write, absolute or relative to the workspace';

describe('a bad value names the input, the value and what is legal', () => {
  test.each([
    ['python-version', 'latest', `it is not a version that PEP 440 knows. Legal is ${LEGAL_VERSIONS}.`],
    ['shell', 'zsh', `it is none of the known shells and has no {0}; did you mean 'zsh {0}'? Legal is ${SHELLS}.`],
    ['shell', 'cmd', `there is no cmd on PATH. Legal is ${SHELLS}.`],
    ['shell', 'zsh -e {0}', `there is no zsh on PATH. Legal is ${SHELLS}.`],
    ['shell', '/nowhere/sh {0}', `there is no /nowhere/sh. Legal is ${SHELLS}.`],
    ['working-directory', 'nowhere', `it does not exist. Legal is ${DIRECTORY}.`],
    ['working-directory', 'file', `it is not a directory. Legal is ${DIRECTORY}.`],
    ['gil', 'maybe', `legal is ${GIL}.`],
    ['gil', 'both, default', `legal is ${GIL}.`],
    ['fail-on', 'own,others', `"others" is not one of them. Legal is ${KINDS}.`],
    ['fail-on', 'none,own', `'none' stands alone. Legal is ${KINDS}.`],
    ['fail-on', ',', `it names nothing. Legal is ${KINDS}.`],
    ['allow', '_brotli', `legal is ${ALLOWANCES}.`],
    ['report', 'sub', `it is a directory. Legal is ${FILE}.`],
    ['report', 'new/', `it is a directory. Legal is ${FILE}.`],
    ['annotations', 'yes', `legal is ${TRUTH}.`],
    ['summary', '1', `legal is ${TRUTH}.`],
    ['update-environment', 'no', `legal is ${TRUTH}.`],
  ])('%s: %j', (input, value, rest) => {
    const message = `Input '${input}' is ${JSON.stringify(value)}: ${rest}`;
    expect(() => read({ [input]: value })).toThrow(expect.objectContaining({ verdict: 'bad-input', message }));
  });

  test('report: a path below a file', () => {
    const message = `Input 'report' is "file/new/report.json": ${join(root, 'workspace/file')} is not a directory. Legal is ${FILE}.`;
    expect(() => read({ report: 'file/new/report.json' })).toThrow(expect.objectContaining({ verdict: 'bad-input', message }));
  });
});
