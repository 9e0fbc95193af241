/** Every common way to run tests, with the real tools from PyPI: each must name the same two offenders of the same project. */
import { execFileSync } from 'node:child_process';
import { DEV, hatch, nox, PYTEST, TOX, TOX_TOML } from '../fixtures/configurations.js';
import { NO_COMPILER } from '../fixtures/extensions.js';
import { BRITTLE, BUILDABLE, checkOutKit, FROM_THE_TEST, type Kit, OF_ITS_OWN, offendersOf, sourceOfFast } from '../fixtures/kit.js';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { makeToolbox, type Toolbox } from '../fixtures/toolbox.js';
import { freeThreadedPython, gilPython } from '../free-threaded.js';
import { runAction } from './runner.js';

let toolbox: Toolbox;
/** The factor by which tox knows the interpreter: `py313t`. */
let factor = '';

beforeAll(async () => {
  if (NO_COMPILER !== null) return;
  toolbox = await makeToolbox([BRITTLE]);
  const code = 'import sys; print("py%d%dt" % sys.version_info[:2])';
  factor = execFileSync(freeThreadedPython(), ['-I', '-c', code], { encoding: 'utf8' }).trim();
}, 600_000); // the first run on a machine downloads the tools

interface Way extends Kit {
  readonly run: string | (() => string);
  readonly install?: string;
  /** The `env:` of the job. */
  readonly env?: Readonly<Record<string, string>>;
  /** `module: kind, line`; the project's two if not given. */
  readonly offenders?: readonly string[];
  /** Python processes that report: exactly, or from and to. */
  readonly processes: number | readonly [number, number];
  /** What the environment of the tests must hold, instead of all tools. */
  readonly packages?: readonly string[];
  /** The folder of the checkout that the tool makes its environment in. */
  readonly inside?: string;
}

const DOCTEST = { 'kit/slow.py': '"""Slow.\n\n>>> import brittle\n"""\n\nfrom kit import fast\n' };

/** A command of tox that fails unless this holds. */
const check = (condition: string): string => `    python -c "import os, importlib.metadata as m; assert ${condition}"\n`;

const DIRECT: Readonly<Record<string, Way>> = {
  pytest: { run: PYTEST, processes: 1 },
  'pytest-xdist': { run: `${PYTEST} -n 4`, processes: 5 },
  'pytest-run-parallel': { run: `${PYTEST} --parallel-threads=4`, processes: 1 },
  unittest: { run: 'python -m unittest -q tests/test_kit.py', processes: 1 },
  'doctest, the line being that of the example': {
    run: 'python -m doctest kit/slow.py',
    files: DOCTEST,
    offenders: ['brittle: dependency, kit/slow.py:3', OF_ITS_OWN],
    processes: 1,
  },
  'pytest --doctest-modules': {
    run: `${PYTEST} --doctest-modules kit`,
    files: DOCTEST,
    offenders: ['brittle: dependency, kit/slow.py:3', OF_ITS_OWN],
    processes: 1,
  },
  'pytest on a text with examples': {
    run: `${PYTEST} README.rst`,
    files: { 'README.rst': 'Kit\n===\n\n>>> from kit import fast\n>>> def use():\n...     import brittle\n>>> use()\n' },
    offenders: ['brittle: dependency, README.rst:7', OF_ITS_OWN],
    processes: 1,
  },
  make: { run: 'make', files: { Makefile: `test:\n\tcd tests && PYTHONPATH="..:$$PYTHONPATH" ${PYTEST}\n` }, processes: 1 },
  'a shell script': { run: 'sh ./test.sh', files: { 'test.sh': `set -eu\npython -c pass\nexec ${PYTEST}\n` }, processes: 2 },
  'coverage, in subprocesses too, which still finds every line of the project covered and none of ours': {
    run: 'coverage run -m pytest -q && coverage combine -q && coverage report --fail-under=100',
    files: {
      'pyproject.toml': '[tool.coverage.run]\npatch = ["subprocess"]\nparallel = true\n',
      'kit/child.py': 'import brittle\n',
      'tests/test_kit.py': `import subprocess
import sys

from kit import fast


def test_child():
    subprocess.run([sys.executable, "-m", "kit.child"], check=True)
`,
    },
    offenders: ['brittle: dependency, kit/child.py:1', OF_ITS_OWN],
    processes: 4,
  },
};

const MESON = {
  'kit/_fast.c': sourceOfFast('undeclared'),
  'pyproject.toml': '[build-system]\nrequires = ["meson-python"]\nbuild-backend = "mesonpy"\n[project]\nname = "kit"\nversion = "1.0"\n',
  'meson.build': `project('kit', 'c')
py = import('python').find_installation(pure: false)
py.install_sources('kit/__init__.py', 'kit/fast.py', subdir: 'kit')
py.extension_module('_fast', 'kit/_fast.c', install: true, subdir: 'kit')
`,
};

const SPIN = {
  ...MESON,
  'pyproject.toml': `${MESON['pyproject.toml']}
[tool.spin]
package = "kit"

[tool.spin.commands]
Build = ["spin.cmds.meson.build", "spin.cmds.meson.test"]
`,
};

const TOOLS: Readonly<Record<string, Way>> = {
  nox: { run: 'nox', files: nox(''), processes: [2, 6], inside: '.nox' },
  'uv run, which builds the project first': {
    run: 'uv run pytest -q',
    files: { ...BUILDABLE, 'pyproject.toml': `${BUILDABLE['pyproject.toml']}${DEV}` },
    processes: [2, 4],
    inside: '.venv',
  },
  hatch: { run: 'hatch run test:all', files: hatch(PYTEST), processes: [2, 6], inside: '.hatch' },
  'spin test, which builds the project first': { run: 'spin test', files: SPIN, processes: [3, 12] },
};

const WITH_TOX: Readonly<Record<string, Way>> = {
  'tox.ini': { run: 'tox -e py', files: { 'tox.ini': TOX }, processes: [2, 6] },
  'tox.toml': { run: 'tox -e py', files: { 'tox.toml': `[env_run_base]\n${TOX_TOML}` }, processes: [2, 6] },
  'pyproject.toml, with variables of its own': {
    run: 'tox -e py',
    files: { 'pyproject.toml': `[tool.tox.env.py]\n${TOX_TOML}pass_env = ["MINE"]\nset_env.PYTHONPATH = "src"\n` },
    processes: [2, 6],
  },
  'an environment for the free-threaded interpreter': {
    run: () => `tox -e ${factor}`,
    files: { 'tox.ini': TOX },
    processes: [2, 6],
  },
  'a tox that it had to make first': {
    packages: ['tox'],
    run: 'tox -e py',
    files: { 'tox.ini': `[tox]\nrequires = setuptools\n${TOX}` },
    processes: [3, 7],
  },
  "the user's own TOX_OVERRIDE": {
    run: 'tox -e py',
    env: { TOX_OVERRIDE: 'testenv.pass_env+=MINE', MINE: 'yes' },
    files: { 'tox.ini': TOX + check("os.environ['MINE']") },
    processes: [3, 7],
  },
  'an environment with a pass_env of its own': {
    run: 'tox -e py',
    env: { MINE: 'yes' },
    files: { 'tox.ini': `${TOX + check("os.environ['MINE'] and 'TOX_OVERRIDE' not in os.environ")}[testenv:py]\npass_env = MINE\n` },
    processes: [3, 7],
  },
  'an environment with a PYTHONPATH of its own, which it keeps': {
    run: 'tox -e py',
    files: { 'tox.ini': `${TOX + check("os.environ['PYTHONPATH'].split(os.pathsep)[1:] == ['src']")}set_env =\n    PYTHONPATH = src\n` },
    processes: [3, 7],
  },
  'commands that see no distribution of ours': {
    run: 'tox -e py',
    files: { 'tox.ini': TOX + check("not [d for d in m.distributions() if 'gilproof' in d.name]") },
    processes: [3, 7],
  },
  'a package that it builds and installs': {
    run: 'tox -e py',
    files: { ...BUILDABLE, 'tox.ini': TOX.replace('skip_install = true', 'package = wheel').replace('python -m', 'python -P -m') },
    processes: [2, 8],
  },
};

const REBUILT: Readonly<Record<string, Way>> = {
  'meson-python, on import': {
    packages: ['pytest', 'brittle', 'pip', 'meson-python', 'meson', 'ninja'],
    install: 'python -m pip install -q --no-build-isolation -e .',
    run: `cp changed.c kit/_fast.c\npython -P -m pytest -q`,
    files: { ...MESON, 'kit/_fast.c': sourceOfFast('declared'), 'changed.c': sourceOfFast('undeclared') },
    processes: [1, 4],
  },
  'setuptools, by its conftest': {
    packages: ['pytest', 'brittle', 'pip', 'setuptools'],
    install: 'python -m pip install -q --no-build-isolation -e .',
    run: `cp changed.c kit/_fast.c\npython -P -m pytest -q`,
    files: {
      ...BUILDABLE,
      'kit/_fast.c': sourceOfFast('declared'),
      'changed.c': sourceOfFast('undeclared'),
      'conftest.py': `import subprocess
import sys

subprocess.run([sys.executable, "setup.py", "-q", "build_ext", "--inplace"], check=True)
`,
    },
    processes: 2,
  },
  'a test that compiles it and deletes it at its end': {
    run: PYTEST,
    files: {
      'fast.c': sourceOfFast('undeclared'),
      'tests/test_kit.py': `import importlib.util
import shutil
import subprocess
import sysconfig


def test_compiled(tmp_path):
    built = tmp_path / "_fast.so"
    subprocess.run(["cc", "-shared", "-fPIC", "-I" + sysconfig.get_path("include"), "fast.c", "-o", built], check=True)
    spec = importlib.util.spec_from_file_location("_fast", built)
    assert importlib.util.module_from_spec(spec)
    shutil.rmtree(tmp_path)
`,
    },
    offenders: ['_fast: dependency, tests/test_kit.py:11'],
    processes: 1,
  },
};

async function prove(way: Way): Promise<void> {
  const { run, install = '', env = {}, offenders = [FROM_THE_TEST, OF_ITS_OWN], processes, packages, inside } = way;
  const workspace = checkOutKit(way);
  const bin = packages ? toolbox.environment({ folder: `${temporaryFolder('environments')}/own`, packages }) : toolbox.bin;
  const { exitCode, outputs, report, plainLog } = await runAction({
    workspace,
    path: [bin],
    env: { ...toolbox.env, ...env },
    inputs: { run: typeof run === 'string' ? run : run(), install },
  });
  const found = {
    exitCode,
    verdict: outputs.verdict,
    tests: outputs['tests-exit-code'],
    // Where the test compiles a module of its own, the kit's is loaded by none.
    notices: report?.notices.filter((notice) => !notice.startsWith('No test loaded kit._fast, ')),
    offenders: offendersOf(report),
  };
  const expected = { exitCode: 1, verdict: 'gil-reenabled', tests: '0', notices: [], offenders };
  // What the suite printed is why, where it differs.
  expect(found.tests === '0' ? found : { ...found, plainLog }).toEqual(expected);
  const [least, most] = typeof processes === 'number' ? [processes, processes] : processes;
  const { reported = 0, maxThreads: _, ...modes } = report?.processes ?? {};
  expect({ reported, ...modes }).toEqual({ reported, gilOff: reported, gilOn: 0, gilBuild: 0, crashed: 0 });
  expect(reported).toBeGreaterThanOrEqual(least);
  expect(reported).toBeLessThanOrEqual(most);
  if (inside) expect(report?.offenders.find(({ module }) => module === 'brittle')?.file).toMatch(new RegExp(`^\\${inside}/`));
}

function each(table: Readonly<Record<string, Way>>, given: Partial<Way> = {}): void {
  for (const [promise, way] of Object.entries(table)) unless(NO_COMPILER)(promise, () => prove({ ...given, ...way }));
}

describe('both offenders and their lines are found with', () => each(DIRECT));
describe('both are found in the environment that is made by', () => each(TOOLS));
describe('both are found in the environment that tox makes for', () => each(WITH_TOX, { inside: '.tox' }));
describe('the extension module that was loaded is judged, rebuilt or compiled by', () => each(REBUILT));

unless(NO_COMPILER)('spin that only builds proves nothing', async () => {
  const { outputs, report } = await runAction({
    workspace: checkOutKit({ files: SPIN }),
    path: [toolbox.bin],
    env: toolbox.env,
    inputs: { run: 'spin build' },
  });
  expect([outputs.verdict, report?.unprovenReason]).toEqual(['unproven', expect.stringMatching(/^only build tools reported: .*\/spin/)]);
});

unless(NO_COMPILER)('tox of an ordinary Python is told apart, and the environment that it makes is proven', async () => {
  const folder = `${temporaryFolder('environments')}/ordinary`;
  const ordinary = toolbox.environment({ folder, python: gilPython(), packages: ['tox'] });
  const workspace = checkOutKit({ files: { 'tox.ini': `${TOX}set_env =\n    PYTHON_GIL = 0\npass_env = MINE\n` } });
  const { outputs, report } = await runAction({
    workspace,
    path: [toolbox.bin],
    env: toolbox.env,
    inputs: { run: `env -u PYTHON_GIL '${ordinary}/tox' -e ${factor}` },
  });
  expect({ verdict: outputs.verdict, offenders: offendersOf(report) }).toEqual({
    verdict: 'gil-reenabled',
    offenders: [FROM_THE_TEST, OF_ITS_OWN],
  });
  expect(report?.processes).toMatchObject({ gilOn: 0 });
  expect(report?.processes.gilBuild).toBeGreaterThan(0);
  expect(report?.notices).toEqual([expect.stringMatching(/^\d of \d Python processes were builds that always have the GIL: /)]);
});
