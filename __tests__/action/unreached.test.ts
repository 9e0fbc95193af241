/** Where the recorder does not reach, the verdict says which processes reported, which did not, and what to change. */
import path from 'node:path';
import { DEV, hatch, nox, PYTEST } from '../fixtures/configurations.js';
import { NO_COMPILER } from '../fixtures/extensions.js';
import { BRITTLE, BUILDABLE, checkOutKit, type Kit } from '../fixtures/kit.js';
import { unless } from '../fixtures/skip.js';
import { makeToolbox, type Toolbox } from '../fixtures/toolbox.js';
import { runAction } from './runner.js';

let toolbox: Toolbox;

beforeAll(async () => {
  if (NO_COMPILER === null) toolbox = await makeToolbox([BRITTLE]);
}, 600_000); // the first run on a machine downloads the tools

/** A test that starts a Python which loads an offender; `options` go to `subprocess.run`. */
const child = (options: string) => `import subprocess
import sys


def test_child():
    subprocess.run([sys.executable, "-m", "kit"], check=True${options})
`;

async function reached({ files, ...inputs }: Kit & Readonly<Record<string, unknown>>) {
  const workspace = checkOutKit({ files: { 'kit/__main__.py': 'import brittle\n', ...files } });
  const { exitCode, outputs, report } = await runAction({
    workspace,
    path: [toolbox.bin],
    env: toolbox.env,
    inputs: inputs as Record<string, string>,
  });
  // That the kit's own extension was loaded by no test is true here, and another matter.
  const notices = report?.notices.filter((notice) => !notice.startsWith('No test loaded kit._fast, '));
  const told = JSON.stringify({ problem: report?.problem, notices })
    .replaceAll(workspace, 'CHECKOUT')
    .replaceAll(path.dirname(toolbox.bin), 'TOOLS')
    .replaceAll(/lib\/python[^/]+\/site-packages/g, 'PACKAGES');
  return { exitCode, verdict: outputs.verdict, tests: outputs['tests-exit-code'], ...JSON.parse(told) };
}

const LINUX = process.platform === 'linux';
const onLinux = unless(NO_COMPILER ?? (LINUX ? null : 'only on Linux are processes seen'));

const FINE = 'def test_kit():\n    pass\n';
const LOST = 'a test run never reported: python -m pytest (these did: -c)';
const ADD =
  "Let what starts it keep PYTHONPATH and GILPROOF_* in its environment (a nox session's env={'PYTHONPATH': ''}, for one, takes our entry " +
  'away: add to PYTHONPATH instead of replacing it), and start it without -I, -E and -S.';

/** Where only build tools reported: elsewhere than on Linux only they are known. */
const lost = (python: string, tools: string) =>
  LINUX ? `a test run never reported: ${python} -m pytest (these did: ${tools})` : `only build tools reported: ${tools}`;

unless(NO_COMPILER)('a nox session without PYTHONPATH is unproven: who reported, who did not, and what to change', async () => {
  expect(await reached({ run: 'nox -s tests', files: nox(', env={"PYTHONPATH": ""}') })).toEqual({
    exitCode: 1,
    verdict: 'unproven',
    tests: '0',
    problem: {
      what:
        'Nothing is proven: a test run never reported: CHECKOUT/.nox/tests/bin/python -m pytest ' +
        '(these did: -m pip, -m virtualenv, TOOLS/bin/nox, TOOLS/PACKAGES/python_discovery/_py_info_collect.py).',
      fix:
        "Let what starts it keep PYTHONPATH and GILPROOF_* in its environment (a nox session's env={'PYTHONPATH': ''}, for one, takes our entry " +
        'away: add to PYTHONPATH instead of replacing it), and start it without -I, -E and -S.',
      details: [],
    },
    notices: [],
  });
});

unless(NO_COMPILER)('an isolated Python is unproven', async () => {
  expect(await reached({ run: 'python -I -m pytest -q', files: { 'tests/test_kit.py': FINE } })).toMatchObject({
    verdict: 'unproven',
    tests: '0',
    problem: {
      what: `Nothing is proven: ${LINUX ? 'a test run never reported: python -m pytest' : 'no Python process reported'}.`,
      fix: LINUX
        ? ADD
        : "'run' must start the free-threaded interpreter, which is first on PATH, and keep PYTHON_GIL, PYTHONPATH and GILPROOF_* in the " +
          'environment of the test process; -I, -E, -S and a tool that clears the environment keep the recorder out.',
    },
  });
});

unless(NO_COMPILER)('an isolated Python is unproven although what uv built before it reported', async () => {
  const files = {
    ...BUILDABLE,
    'pyproject.toml': `${BUILDABLE['pyproject.toml']}${DEV}`,
    'tests/test_kit.py': FINE,
  };
  expect(await reached({ run: 'uv run python -I -m pytest -q', files })).toMatchObject({
    verdict: 'unproven',
    tests: '0',
    problem: { what: `Nothing is proven: ${lost('CHECKOUT/.venv/bin/python', 'uv')}.` },
  });
});

unless(NO_COMPILER)('an isolated Python is unproven although hatch and what it asked before it reported', async () => {
  const files = { ...hatch('python -I -m pytest -q'), 'tests/test_kit.py': FINE };
  expect(await reached({ run: 'hatch run test:all', files })).toMatchObject({
    verdict: 'unproven',
    tests: '0',
    problem: {
      what: `Nothing is proven: ${lost(
        'python',
        '-m pip, CHECKOUT/.hatch/test/bin/python, TOOLS/bin/hatch, TOOLS/PACKAGES/python_discovery/_py_info_collect.py',
      )}.`,
    },
  });
});

unless(NO_COMPILER)("a test's child in an empty environment is a notice that names it", async () => {
  expect(await reached({ run: PYTEST, files: { 'tests/test_kit.py': child(', env={}') } })).toEqual({
    exitCode: 0,
    verdict: 'clean',
    tests: '0',
    problem: null,
    notices: [
      '1 Python process started by the suite never reported, so what they loaded is not known: TOOLS/bin/python -m kit. ' +
        "Started with -I, -E or -S, or without PYTHONPATH and GILPROOF_DIR? ('silent' in 'fail-on' makes this red.)",
    ],
  });
});

unless(NO_COMPILER)('or red, where that is asked for', async () => {
  expect(await reached({ run: PYTEST, 'fail-on': 'silent', files: { 'tests/test_kit.py': child(', env={}') } })).toMatchObject({
    verdict: 'unproven',
    problem: { what: 'Nothing is proven: 1 Python process never reported: TOOLS/bin/python -m kit.' },
    notices: [],
  });
});

/** `run` with a test that loads an offender: green would be wrong. */
const LOSING: Readonly<Record<string, readonly [run: string, reason: string, files?: Readonly<Record<string, string>>]>> = {
  'the shell gives another PYTHONPATH': ['python -c "import kit"\nPYTHONPATH=. python -m pytest -q', LOST],
  'it is given to all that follows': ['python -c "import kit"\nexport PYTHONPATH=.\npython -m pytest -q\ntrue', LOST],
  'a script of its own isolates it': [
    'python -c "import kit"\nsh ./test.sh',
    LOST,
    { 'test.sh': 'python -I -m pytest -q\n', 'tests/test_kit.py': FINE },
  ],
  'make clears its environment': [
    'python -c "import kit"\nmake test',
    LOST,
    { Makefile: 'test:\n\tenv -i PATH="$$PATH" python -m pytest -q\n' },
  ],
  'a test starts a shell that isolates it': [
    'python test.py',
    'a test run never reported: python -m pytest (these did: test.py)',
    { 'test.py': 'import os\nassert os.system("python -E -m pytest -q") == 0\n' },
  ],
  'a script runs the tests, and only code reported': [
    'python -c "import kit"\nPYTHONPATH=. python tests/run.py',
    '1 Python process never reported: python tests/run.py (these did: -c)',
    { 'tests/run.py': 'import kit, pytest, sys\nsys.exit(pytest.main(["-q"]))\n' },
  ],
};
for (const [how, [run, reason, files = {}]] of Object.entries(LOSING)) {
  onLinux(`a test run is unproven although other Pythons reported, where ${how}`, async () => {
    expect(await reached({ run, files })).toMatchObject({
      exitCode: 1,
      verdict: 'unproven',
      tests: '0',
      problem: { what: `Nothing is proven: ${reason}.`, fix: ADD },
    });
  });
}

unless(NO_COMPILER)('code that only asks the interpreter proves nothing, wherever the tests ran', async () => {
  expect(await reached({ run: 'python -c "import sys; print(sys.version)"', files: { 'tests/test_kit.py': FINE } })).toMatchObject({
    verdict: 'unproven',
    problem: { what: 'Nothing is proven: only build tools, and what asks an interpreter about itself, reported: -c.' },
  });
});

const QUESTIONS: Readonly<Record<string, string>> = {
  'an isolated runner only says its version': 'python -I -m pytest --version\n',
  'a runner that reports only says its version': 'PYTHON_GIL=1 python -m pytest --version\n',
  'an isolated Python only says its own': 'python -I -c "import sys; print(sys.version)"\npython -IV\n',
};
for (const [what, before] of Object.entries(QUESTIONS)) {
  unless(NO_COMPILER)(`a suite is clean, and there is nothing to say, where ${what}`, async () => {
    const run = `${before}python -m pytest -q`;
    expect(await reached({ run, files: { 'tests/test_kit.py': FINE } })).toMatchObject({ verdict: 'clean', problem: null });
  });
}

unless(NO_COMPILER)('nor where a test asks an isolated runner', async () => {
  const test =
    'import subprocess, sys\n\n\ndef test_kit():\n    subprocess.run([sys.executable, "-I", "-m", "pytest", "--version"], check=True)\n';
  expect(await reached({ run: PYTEST, files: { 'tests/test_kit.py': test } })).toMatchObject({ verdict: 'clean', notices: [] });
});
