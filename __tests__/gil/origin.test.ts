import { isBuildTool, isInside, isTestRunner, originOf, type Territory } from '../../src/gil/origin.js';
import type { Import, LoadedModule } from '../../src/suite/evidence.js';
import type { PythonProcess } from '../../src/suite/record.js';

const WORKSPACE = '/home/me/shop';
const SITE = '/usr/lib/python3/site-packages';

const territory: Territory = {
  isFirstParty: (file) => file.startsWith(`${WORKSPACE}/`),
  show: (file) => (file.startsWith(`${WORKSPACE}/`) ? file.slice(WORKSPACE.length + 1) : file),
};

/** Innermost first, as `file:line` or `file:line:module`. */
function imported(frames: string, by: Partial<Import> = {}): Import {
  const stack = frames.split(' ').map((frame) => {
    const [file = '', line, module] = frame.split(':');
    return { file, line: Number(line), module: module ?? null };
  });
  return { main: '-m pytest', cwd: WORKSPACE, stack, ...by };
}

function module(imports: readonly Import[], file = `${SITE}/fast.so`): LoadedModule {
  return { name: 'fast', file, id: null, kept: null, process: {} as PythonProcess, path: [], cwd: '/', builtin: false, imports };
}

const origin = (imports: readonly Import[], file?: string) => originOf(module(imports, file), territory);

describe('the line that brought a module in', () => {
  test('is the innermost of the project’s own, with the way from there to the importer', () => {
    const stack = `${SITE}/dep/core.py:3:dep.core ${SITE}/dep/__init__.py:1:dep ${WORKSPACE}/shop/client.py:7:shop.client ${WORKSPACE}/tests/test_a.py:2:test_a ${SITE}/_pytest/python.py:1:_pytest.python`;
    expect(origin([imported(stack)])).toEqual({
      kind: 'dependency',
      importedAt: { file: 'shop/client.py', line: 7 },
      chain: [
        { module: 'shop.client', file: 'shop/client.py', line: 7 },
        { module: 'dep', file: `${SITE}/dep/__init__.py`, line: 1 },
        { module: 'dep.core', file: `${SITE}/dep/core.py`, line: 3 },
      ],
    });
  });

  test('is that of the shortest way, whatever came first', () => {
    const long = imported(`${SITE}/dep/b.py:9:b ${SITE}/dep/a.py:1:a ${WORKSPACE}/a.py:1:a`);
    const short = imported(`${SITE}/dep/b.py:9:b ${WORKSPACE}/b.py:2:b`);
    const other = imported(`${SITE}/dep/b.py:9:b ${WORKSPACE}/b.py:1:b`);
    for (const imports of [
      [long, short, other],
      [other, short, long],
    ]) {
      expect(origin(imports).importedAt).toEqual({ file: 'b.py', line: 1 });
    }
  });

  test('passes over code without a file', () => {
    const { importedAt, chain } = origin([imported(`<string>:1:gen <attrs>:2 ${WORKSPACE}/a.py:5:a <stdin>:1:__main__`)]);
    expect(importedAt).toEqual({ file: 'a.py', line: 5 });
    expect(chain).toEqual([{ module: 'a', file: 'a.py', line: 5 }]);
  });

  test('is found for a file that was named relative to the directory of its process', () => {
    expect(origin([imported('tests/run.py:4:__main__')]).importedAt).toEqual({ file: 'tests/run.py', line: 4 });
    expect(origin([imported('run.py:4', { cwd: '/elsewhere' })]).importedAt).toBeNull();
  });

  test('is none where no own line is on the stack: then the innermost twelve frames are shown', () => {
    const frames = Array.from({ length: 20 }, (_, at) => `${SITE}/d${at}.py:${at + 1}:d${at}`).join(' ');
    const { importedAt, chain } = origin([imported(frames)]);
    expect(importedAt).toBeNull();
    expect(chain.map(({ module }) => module)).toEqual(Array.from({ length: 12 }, (_, at) => `d${11 - at}`));
  });

  test('is none for a module that nobody is known to have imported', () => {
    expect(origin([])).toEqual({ kind: 'dependency', importedAt: null, chain: [] });
  });

  test('shows a frame whose module has no name', () => {
    expect(origin([imported(`${WORKSPACE}/a.py:1`)]).chain).toEqual([{ module: '?', file: 'a.py', line: 1 }]);
  });
});

describe('a module is', () => {
  const pytest = `${SITE}/_pytest/config.py:1:_pytest.config`;

  test('own where its file is, whatever imported it', () => {
    expect(origin([imported(pytest)], `${WORKSPACE}/shop/fast.so`).kind).toBe('own');
    expect(origin([imported(pytest, { main: '-m pip' })], `${WORKSPACE}/shop/fast.so`).kind).toBe('own');
  });

  test('a build tool’s where only build tools loaded it', () => {
    expect(origin([imported(`${SITE}/x.py:1:x`, { main: '-m pip' })]).kind).toBe('build-tool');
    expect(origin([imported(`${WORKSPACE}/setup.py:1:__main__`, { main: 'setup.py' })]).kind).toBe('build-tool');
    // A setup.py that runs tests is no build: what they load counts.
    expect(origin([imported(`${WORKSPACE}/test_x.py:1:test_x /lib/unittest/case.py:58:unittest.case`, { main: 'setup.py' })]).kind).toBe(
      'dependency',
    );
    expect(origin([imported(`${SITE}/x.py:1:x`, { main: '-m pip' }), imported(`${SITE}/x.py:1:x`)]).kind).toBe('dependency');
  });

  test('a test tool’s where the runner or a plugin loaded it and no own line did', () => {
    expect(origin([imported(`${SITE}/plugin.py:1:plugin ${pytest}`)]).kind).toBe('test-tool');
    expect(origin([imported(`${SITE}/plugin.py:1:plugin ${pytest}`), imported(`${WORKSPACE}/a.py:1:a ${pytest}`)]).kind).toBe('dependency');
    expect(origin([imported(`${SITE}/plugin.py:1:plugin`)]).kind).toBe('dependency');
  });
});

describe('a process is a build tool’s', () => {
  const yes = [
    '-m pip',
    '-m pip.__main__',
    '-m build',
    '-m meson',
    '/venv/bin/pip',
    '/venv/bin/pip3',
    '/venv/bin/pip3.14',
    '/venv/bin/tox',
    '/venv/bin/nox',
    '/venv/bin/spin',
    '/venv/bin/pyproject-build',
    '/venv/bin/cython',
    'setup.py',
    '/src/project/setup.py',
    `${SITE}/pip/__main__.py`,
    `${SITE}/mesonbuild/scripts/python_info.py`,
    `${WORKSPACE}/build/meson-private/pycompile.py`,
    `${SITE}/pip/__pip-runner__.py`,
    '/tmp/pip-standalone-pip-1/__env_pip__.zip/pip/__pip-runner__.py',
    `${SITE}/pyproject_hooks/_in_process/_in_process.py`,
    'C:\\venv\\Scripts\\pip.exe',
    'C:\\venv\\Scripts\\pip3.13.exe',
    'C:\\venv\\Scripts\\tox-script.py',
  ];
  test.each(yes)('%s', (main) => {
    expect(isBuildTool(main)).toBe(true);
  });

  const no = [
    null,
    '-c',
    '-m pytest',
    '-m numpy.f2py',
    '-m mypackage.build',
    '/venv/bin/pytest',
    'run.py',
    'build.py',
    './tools/build.py',
    '/src/project/tests/venv.py',
    '/src/project/wheel.py',
    '/src/project/build/__main__.py',
    '/src/project/pip_tests.py',
    'C:\\src\\build.py',
  ];
  test.each(no)('not %s', (main) => {
    expect(isBuildTool(main)).toBe(false);
  });
});

describe('a process is there to run tests', () => {
  test.each([
    '-m pytest',
    '-m unittest',
    '-m unittest.main',
    '/venv/bin/pytest',
    '/venv/bin/py.test',
    '/venv/bin/nose2',
    `${SITE}/pytest/__main__.py`,
  ])('%s', (main) => {
    expect(isTestRunner(main)).toBe(true);
  });
  test.each([null, '-c', '-m pip', 'coverage.py', '/src/tests/unittest.py', '-m mypackage.pytest'])('not %s', (main) => {
    expect(isTestRunner(main)).toBe(false);
  });
});

describe('a file lies inside of a folder', () => {
  test.each([
    ['/a', '/a/b', true],
    ['/a', '/a', true],
    ['/a', '/a/..b/c', true],
    ['/a', '/ab', false],
    ['/a', '/', false],
    ['/a/b', '/a', false],
    ['/a', '/b', false],
  ])('%s: %s', (folder, file, inside) => {
    expect(isInside(folder, file)).toBe(inside);
  });
});
