import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { LEGAL_VERSIONS } from '../../src/python/spec.js';
import { anyVersion, wantedByProject } from '../../src/python/wanted.js';

let workspace = '';
beforeEach(() => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'wanted-')));
});
afterEach(() => rmSync(workspace, { recursive: true }));

/** Lays the files out and gives what is wanted in `folder`. */
function wanted(files: Readonly<Record<string, string>>, folder = '.') {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, name)), { recursive: true });
    writeFileSync(join(workspace, name), text);
  }
  return wantedByProject({ workspace, workingDirectory: join(workspace, folder) });
}

const requires = (range: string) => `[project]\nname = "shop"\nrequires-python = "${range}"\n`;

test('without any file any stable free-threaded version is wanted', () => {
  expect(wanted({})).toEqual({ text: '>=3.13', origin: 'default', specifiers: '>=3.13.0a0', prereleases: false });
});

describe('.python-version is followed where it names a free-threaded version', () => {
  test.each([
    ['3.14t\n', '3.14t'],
    ['# the fast one\r\n3.14.2t # pinned\r\n', '3.14.2t'],
    ['3.12.1\n3.13t\n', '3.13t'],
    ['cpython-3.14+freethreaded\n', 'cpython-3.14+freethreaded'],
    ['3.15t-dev', '3.15t-dev'],
    ['3.12\n', null],
    ['my-project-t\n', null],
    ['', null],
  ])('%j', (text, expected) => {
    const { text: found, origin } = wanted({ '.python-version': text });
    expect([found, origin]).toEqual(expected === null ? ['>=3.13', 'default'] : [expected, '.python-version']);
  });
});

test('a .python-version that names an impossible free-threaded version is refused, and named', () => {
  const message = `Input 'python-version' is "3.12t": it stands in .python-version, and free-threaded builds begin with CPython 3.13; did you mean '3.13t'? Legal is ${LEGAL_VERSIONS}.`;
  expect(() => wanted({ '.python-version': '3.12t' })).toThrow(message);
});

describe('requires-python narrows what is wanted', () => {
  test.each([
    [requires('>=3.9'), '>=3.13,>=3.9', '>=3.13,>=3.9'],
    [requires('>=3.10,<3.14'), '>=3.13,>=3.10,<3.14', '>=3.13,>=3.10,<3.14'],
    [requires('>=3.15.0b1'), '>=3.13,>=3.15.0b1', '>=3.13,>=3.15.0b1'],
    [requires('^3.10'), '>=3.13', '>=3.13.0a0'],
    [requires(' '), '>=3.13', '>=3.13.0a0'],
    ['[project]\nrequires-python = 3\n', '>=3.13', '>=3.13.0a0'],
    ['[tool.poetry.dependencies]\npython = "<3.13"\n', '>=3.13', '>=3.13.0a0'],
    ['project = "no table"\n', '>=3.13', '>=3.13.0a0'],
    ['[project\nnot = toml', '>=3.13', '>=3.13.0a0'],
  ])('%j', (text, expected, specifiers) => {
    expect(wanted({ 'pyproject.toml': text })).toMatchObject({ text: expected, specifiers, prereleases: false });
  });
});

test('a project for older Pythons only is told so', () => {
  const message = `Input 'python-version' is "": requires-python in pyproject.toml is ">=3.8,<3.13", which no free-threaded CPython satisfies. Legal is ${LEGAL_VERSIONS}.`;
  expect(() => wanted({ 'pyproject.toml': requires('>=3.8,<3.13') })).toThrow(message);
});

test('files are looked for from the working directory up to the workspace and not above it', () => {
  const files = { '.python-version': '3.13t', 'sub/deep/x': '', 'sub/.python-version': '3.14t' };
  expect(wanted(files, 'sub/deep').text).toBe('3.14t');
  expect(wanted(files).text).toBe('3.13t');
  const inner = { workspace: join(workspace, 'sub/deep'), workingDirectory: join(workspace, 'sub/deep') };
  expect(wantedByProject(inner)).toEqual(anyVersion('stable'));
});
