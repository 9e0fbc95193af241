import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { candidates, type Places } from '../../src/python/candidates.js';
import { libcOf } from '../../src/python/target.js';
import { buildFolder } from '../../src/python/tool.js';
import { folder, script } from './installations.js';

/** The candidates in order, as `path from root (why)`. */
function listed(root: string, places: Partial<Places>): readonly string[] {
  const all = [...candidates({ python: null, workspace: root, env: {}, platform: 'linux', arch: 'x64', ...places })];
  return all.map(({ executable, why }) => `${relative(root, executable)} (${why})`);
}

function onPath(root: string, ...directories: string[]): Places['env'] {
  return { PATH: directories.map((directory) => join(root, directory)).join(':') };
}

function executables(root: string, ...names: string[]): void {
  for (const name of names) script(join(root, name), `echo ${name}`);
}

test('python and python3 come first in the order of PATH, then the highest version wherever it is', () => {
  const root = folder();
  executables(root, 'one/python3', 'one/python3.13t', 'one/python3.14', 'two/python', 'two/python3', 'two/python3t');
  executables(root, 'two/python3.14t', 'two/python3.13-nogil', 'two/python3.9', 'two/python3.15t-config', 'two/python2', 'two/pythonw');
  expect(listed(root, { env: onPath(root, 'one', 'missing', 'two') })).toEqual([
    'one/python3 (python3 on PATH)',
    'two/python (python on PATH)',
    'two/python3 (python3 on PATH)',
    'two/python3.14t (python3.14t on PATH)',
    'one/python3.14 (python3.14 on PATH)',
    'one/python3.13t (python3.13t on PATH)',
    'two/python3.13-nogil (python3.13-nogil on PATH)',
    'two/python3t (python3t on PATH)',
  ]);
});

test('one interpreter under many names and on PATH twice is one candidate', () => {
  const root = folder();
  executables(root, 'opt/bin/python3.14t');
  mkdirSync(join(root, 'bin'));
  symlinkSync('python3.14t', join(root, 'opt/bin/python3'));
  symlinkSync('../opt/bin/python3.14t', join(root, 'bin/python3'));
  symlinkSync('opt', join(root, 'alias'));
  expect(listed(root, { env: onPath(root, 'bin', 'opt/bin', 'alias/bin', 'bin') })).toEqual(['bin/python3 (python3 on PATH)']);
});

test('virtual environments of one base are interpreters of their own', () => {
  const root = folder();
  executables(root, 'opt/bin/python3.14t');
  for (const environment of ['.venv', '.other']) {
    mkdirSync(join(root, environment, 'bin'), { recursive: true });
    writeFileSync(join(root, environment, 'pyvenv.cfg'), `home = ${root}/opt/bin\n`);
    symlinkSync(join(root, 'opt/bin/python3.14t'), join(root, environment, 'bin/python'));
    symlinkSync('python', join(root, environment, 'bin/python3'));
  }
  expect(listed(root, { env: onPath(root, '.venv/bin', '.other/bin', 'opt/bin') })).toEqual([
    '.venv/bin/python (python on PATH)',
    '.other/bin/python (python on PATH)',
    'opt/bin/python3.14t (python3.14t on PATH)',
  ]);
});

test('links to a version switcher, which acts by the name it is called with, are all tried', () => {
  const root = folder();
  executables(root, 'opt/mise');
  mkdirSync(join(root, 'shims'));
  for (const name of ['python', 'python3', 'python3.14t']) symlinkSync('../opt/mise', join(root, 'shims', name));
  expect(listed(root, { env: onPath(root, 'shims') })).toHaveLength(3);
});

test('files that cannot be executed, folders, empty files and relative entries of PATH are passed over', () => {
  const root = folder();
  mkdirSync(join(root, 'bin/python'), { recursive: true });
  writeFileSync(join(root, 'bin/python3'), 'not executable');
  script(join(root, 'bin/python3.14t'), '');
  writeFileSync(join(root, 'bin/python3.14t'), '');
  expect(listed(root, { env: { PATH: `:.:bin:${join(root, 'bin')}` } })).toEqual([]);
});

test('the tool cache follows PATH, highest version first, complete ones of this architecture only', () => {
  const root = folder();
  const cached = (version: string, build: string, { complete = true, exe = 'bin/python3' } = {}) => {
    executables(root, `bin/python3`, join('cache/Python', version, build, exe));
    if (complete) writeFileSync(join(root, 'cache/Python', version, `${build}.complete`), '');
  };
  cached('3.9.1', 'x64-freethreaded');
  cached('3.13.5', 'x64-freethreaded', { exe: 'bin/python3.13t' });
  cached('3.14.10', 'x64-freethreaded');
  cached('3.14.9', 'x64-freethreaded');
  cached('3.15.0-rc.1', 'x64-freethreaded');
  cached('3.16.0', 'x64-freethreaded', { complete: false });
  cached('3.17.0', 'arm64-freethreaded');
  cached('3.18.0', 'x64');
  cached('junk', 'x64-freethreaded');
  const env = { ...onPath(root, 'bin'), RUNNER_TOOL_CACHE: join(root, 'cache') };
  expect(listed(root, { env })).toEqual([
    'bin/python3 (python3 on PATH)',
    'cache/Python/3.15.0-rc.1/x64-freethreaded/bin/python3 (3.15.0-rc.1 in the tool cache)',
    'cache/Python/3.14.10/x64-freethreaded/bin/python3 (3.14.10 in the tool cache)',
    'cache/Python/3.14.9/x64-freethreaded/bin/python3 (3.14.9 in the tool cache)',
    'cache/Python/3.13.5/x64-freethreaded/bin/python3.13t (3.13.5 in the tool cache)',
    'cache/Python/3.9.1/x64-freethreaded/bin/python3 (3.9.1 in the tool cache)',
  ]);
});

test('a cached installation that lost its interpreter is still a candidate, to be refused with a reason', () => {
  const root = folder();
  mkdirSync(join(root, 'Python/3.14.0/x64-freethreaded'), { recursive: true });
  writeFileSync(join(root, 'Python/3.14.0/x64-freethreaded.complete'), '');
  const expected = ['Python/3.14.0/x64-freethreaded/bin/python3.14t (3.14.0 in the tool cache)'];
  expect(listed(root, { env: { RUNNER_TOOL_CACHE: root } })).toEqual(expected);
});

test.each([
  ['.venv/bin/python', ".venv/bin/python (input 'python')"],
  ['python3.14t', "bin/python3.14t (input 'python', python3.14t on PATH)"],
  ['./nowhere', "nowhere (input 'python')"],
])('the input %j is the only candidate', (python, expected) => {
  const root = folder();
  executables(root, 'bin/python', 'bin/python3.14t', '.venv/bin/python');
  expect(listed(root, { python, env: onPath(root, 'bin') })).toEqual([expected]);
});

test('an input that is on no PATH stays the name that was given', () => {
  const root = folder();
  const [only, ...others] = candidates({ python: 'python3.14t', workspace: root, env: {}, platform: 'linux', arch: 'x64' });
  expect([only?.executable, others]).toEqual(['python3.14t', []]);
});

test('on Windows names end in .exe and the cache holds python.exe', () => {
  const root = folder();
  executables(root, 'bin/python.exe', 'bin/python3.14t.exe', 'bin/python3', 'Python/3.14.0/arm64-freethreaded/python.exe');
  writeFileSync(join(root, 'Python/3.14.0/arm64-freethreaded.complete'), '');
  const env = { Path: `"${join(root, 'bin')}"`, RUNNER_TOOL_CACHE: root };
  expect(listed(root, { env, platform: 'win32', arch: 'arm64' })).toEqual([
    'bin/python.exe (python on PATH)',
    'bin/python3.14t.exe (python3.14t on PATH)',
    'Python/3.14.0/arm64-freethreaded/python.exe (3.14.0 in the tool cache)',
  ]);
});

test('a link on PATH whose target is gone is still a candidate, to be refused with that reason', () => {
  const root = folder();
  mkdirSync(join(root, 'bin'));
  symlinkSync('/nowhere/python3.14t', join(root, 'bin/python3.14t'));
  expect(listed(root, { env: onPath(root, 'bin') })).toEqual(['bin/python3.14t (python3.14t on PATH)']);
});

test('well-known places follow the tool cache, and what was downloaded before comes last', () => {
  const root = folder();
  const build = buildFolder('x64', libcOf('linux'));
  executables(root, 'bin/python3', '.pyenv/versions/3.14.6t/bin/python3.14t', '.pyenv/versions/3.15.0b4t/bin/python3.15t');
  executables(root, `cache/gilproof-python/3.14.6/${build}/bin/python3.14t`, `cache/gilproof-python/3.14.7/${build}/bin/python3.14t`);
  executables(root, `cache/gilproof-python/3.14.8/${build}/bin/python3.14t`, `temp/gilproof-python/3.14.9/${build}/bin/python3.14t`);
  executables(root, 'cache/gilproof-python/3.14.7/arm64-freethreaded-gnu/bin/python3.14t');
  for (const at of ['cache/gilproof-python/3.14.6', 'cache/gilproof-python/3.14.7', 'temp/gilproof-python/3.14.9'])
    writeFileSync(join(root, at, `${build}.complete`), '');
  const env = { ...onPath(root, 'bin'), HOME: root, RUNNER_TOOL_CACHE: join(root, 'cache') };
  expect(listed(root, { env, temporary: join(root, 'temp') })).toEqual([
    'bin/python3 (python3 on PATH)',
    '.pyenv/versions/3.15.0b4t/bin/python3.15t (pyenv)',
    '.pyenv/versions/3.14.6t/bin/python3.14t (pyenv)',
    `cache/gilproof-python/3.14.7/${build}/bin/python3.14t (3.14.7, downloaded before)`,
    `cache/gilproof-python/3.14.6/${build}/bin/python3.14t (3.14.6, downloaded before)`,
    `temp/gilproof-python/3.14.9/${build}/bin/python3.14t (3.14.9, downloaded before)`,
  ]);
});
