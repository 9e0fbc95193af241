/** Where a pull request shows what the step found, and how much of it where the suite prints annotations too. */
import path from 'node:path';
import { NO_COMPILER } from '../fixtures/extensions.js';
import { BRITTLE, checkOutKit } from '../fixtures/kit.js';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { type Made, makeToolbox, type Toolbox } from '../fixtures/toolbox.js';
import { runAction, type StepResult } from './runner.js';

const STOPWATCH: Made = {
  name: 'pytest-stopwatch',
  files: { 'pytest_stopwatch.py': 'import _stopwatch\n' },
  extensions: { _stopwatch: 'multi-undeclared' },
  entryPoints: '[pytest11]\nstopwatch = pytest_stopwatch\n',
};

let toolbox: Toolbox;
let bin = '';

beforeAll(async () => {
  if (NO_COMPILER !== null) return;
  toolbox = await makeToolbox([BRITTLE, STOPWATCH]);
  bin = toolbox.environment({
    folder: path.join(temporaryFolder('environments'), 'own'),
    packages: ['pytest', 'brittle', 'pytest-stopwatch'],
  });
}, 600_000);

const PYPROJECT = `[project]
name = "kit"
version = "1.0"
[dependency-groups]
test = [
  "pytest",
  "PyTest_Stopwatch >= 1",
]
`;

const places = ({ annotations }: StepResult) => annotations.map(({ type, file, line, title }) => [type, file && `${file}:${line}`, title]);

unless(NO_COMPILER)('a plugin that no line imports is annotated where the project asks for it', async () => {
  const workspace = checkOutKit({ files: { 'pyproject.toml': PYPROJECT } });
  const result = await runAction({ workspace, path: [bin], env: toolbox.env, inputs: { run: 'python -m pytest -q' } });
  expect(places(result)).toEqual([
    ['error', undefined, '3 extension modules would switch the GIL back on'],
    ['error', 'pyproject.toml:7', '_stopwatch would switch the GIL back on'],
    ['error', 'tests/test_kit.py:8', 'brittle would switch the GIL back on'],
    ['error', 'kit/fast.py:1', 'kit._fast would switch the GIL back on'],
  ]);
  expect(result.annotations[1]?.message).toBe(
    'This line asks for what _stopwatch is of (pytest-stopwatch 1.0, a test tool); no line of yours in the workspace imports it. ' +
      'The module does not declare that it runs without the GIL, so CPython switches the GIL back on when it is imported.\n' +
      'Fix: Upgrade it, or run the tests without this plugin; https://py-free-threading.github.io/tracking/ and https://hugovk.github.io/free-threaded-wheels/ say which releases declare support. It was installed by uv.\n' +
      'Or accept for now, with your own reason:\nallow: |\n  _stopwatch  # pytest-stopwatch 1.0 does not declare free-threading support yet',
  );
  const [stopwatch, , fast] = [...(result.report?.offenders ?? [])].sort((one, other) => (one.module < other.module ? -1 : 1));
  expect(stopwatch).toMatchObject({
    declaredAt: { file: 'pyproject.toml', line: 7 },
    builtWith: 'c',
    installed: { how: 'unknown', tag: 'py3-none-any', by: 'uv' },
  });
  expect(fast).toMatchObject({ module: 'kit._fast', declaredAt: null, builtWith: 'c', installed: null });
  expect(result.summary).toContain('```c\n#if PY_VERSION_HEX >= 0x030D0000\n    {Py_mod_gil, Py_MOD_GIL_NOT_USED},\n#endif\n```');
});

unless(NO_COMPILER)('where the suite has printed ten errors, ours come as one warning that names them all', async () => {
  const workspace = checkOutKit();
  const run = 'for i in 1 2 3 4 5 6 7 8 9 10 11; do echo "::error::mine $i"; done\npython -m pytest -q -p no:stopwatch';
  const result = await runAction({ workspace, path: [bin], env: toolbox.env, inputs: { run } });
  expect(result.annotations.filter(({ type }) => type === 'error').map(({ message }) => message)).toEqual(
    Array.from({ length: 10 }, (_, index) => `mine ${index + 1}`),
  );
  const [warning, ...others] = result.annotations.filter(({ type }) => type !== 'error');
  expect(others).toEqual([]);
  expect(warning).toMatchObject({ type: 'warning', title: '2 extension modules would switch the GIL back on' });
  expect(warning?.message).toMatch(
    /\nNot shown, because GitHub shows ten of a type and the suite printed its own: brittle would switch the GIL back on \(tests\/test_kit\.py:8\), kit\._fast would switch the GIL back on \(kit\/fast\.py:1\)\.$/,
  );
});

unless(NO_COMPILER)('tracebacks count where setup-python has registered its matcher, and what install prints counts too', async () => {
  const workspace = checkOutKit();
  const traceback = `printf '  File "a.py", line 1, in f\\n    raise ValueError("x")\\n'`.replaceAll('("x")', "('\\''x'\\'')");
  const inputs = {
    install: 'for i in 1 2 3 4 5; do echo "::error::i $i"; done',
    run: `for i in 1 2 3 4; do ${traceback}; done\npython -m pytest -q -p no:stopwatch`,
  };
  const ours = async (env: Readonly<Record<string, string>>) => {
    const { annotations } = await runAction({ workspace, path: [bin], env: { ...toolbox.env, ...env }, inputs });
    return annotations.filter(({ title }) => title !== undefined).length;
  };
  expect(await ours({})).toBe(3);
  expect(await ours({ pythonLocation: '/opt/hostedtoolcache/Python/3.14.7/x64-freethreaded' })).toBe(1);
});
