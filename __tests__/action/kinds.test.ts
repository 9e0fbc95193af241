/** Whose an offender is and which line of the project brought it in, wherever project, environment and code lie. */
import path from 'node:path';
import { NO_COMPILER } from '../fixtures/extensions.js';
import { BRITTLE, BUILDABLE, checkOutKit, FROM_THE_TEST, type Kit, OF_ITS_OWN, offendersOf, TEST } from '../fixtures/kit.js';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { type Made, makeToolbox, type Toolbox } from '../fixtures/toolbox.js';
import { runAction } from './runner.js';

/** A plugin of pytest that offends by itself, and one that imports what the project may import as well. */
const STOPWATCH: Made = {
  name: 'pytest-stopwatch',
  files: { 'pytest_stopwatch.py': 'import _stopwatch\n' },
  extensions: { _stopwatch: 'multi-undeclared' },
  entryPoints: '[pytest11]\nstopwatch = pytest_stopwatch\n',
};
const TICKER: Made = {
  name: 'pytest-ticker',
  files: { 'pytest_ticker.py': 'import brittle\n' },
  entryPoints: '[pytest11]\nticker = pytest_ticker\n',
};

let toolbox: Toolbox;
/** Programs of an environment outside of every checkout, for rows that ask for no other. */
let common = '';

beforeAll(async () => {
  if (NO_COMPILER !== null) return;
  toolbox = await makeToolbox([BRITTLE, STOPWATCH, TICKER]);
  common = toolbox.environment({ folder: outside(), packages: ['pytest', 'pytest-xdist', 'brittle'] });
}, 600_000); // the first run on a machine downloads the tools

const outside = (): string => path.join(temporaryFolder('environments'), 'own');

interface Row extends Kit {
  readonly inputs: Readonly<Record<string, string>>;
  /** In an environment of its own, outside or in the checkout. */
  readonly packages?: readonly string[];
  readonly environment?: '.venv';
  readonly offenders: readonly string[];
  /** What the offenders' files begin with. */
  readonly under?: readonly string[];
}

const PYTEST = 'python -m pytest -q';
/** Without the working directory on the path: what is installed is what is tested. */
const SAFELY = 'python -P -m pytest -q';
const PIP = 'python -m pip install -q --no-build-isolation';
const BUILT = { files: BUILDABLE, packages: ['pytest', 'brittle', 'pip', 'setuptools'] };

const src = (name: string): string => name.replace(/^kit\//, 'src/kit/');
const OF_ITS_OWN_SRC = 'kit._fast: own, src/kit/fast.py:1';
const inMonorepo = (name: string): string => `packages/kit/${name}`;
const IN_MONOREPO = ['brittle: dependency, packages/kit/tests/test_kit.py:8', 'kit._fast: own, packages/kit/kit/fast.py:1'];

const PLACES: Readonly<Record<string, Row>> = {
  'a checkout, environment outside': {
    inputs: { run: PYTEST },
    offenders: [FROM_THE_TEST, OF_ITS_OWN],
    under: ['/', 'kit/'],
  },
  'a checkout, environment inside': {
    packages: ['pytest', 'brittle'],
    environment: '.venv',
    inputs: { run: PYTEST },
    offenders: [FROM_THE_TEST, OF_ITS_OWN],
    under: ['.venv/', 'kit/'],
  },
  'installed, environment outside': {
    ...BUILT,
    inputs: { install: `${PIP} .`, run: SAFELY },
    offenders: [FROM_THE_TEST, OF_ITS_OWN],
    under: ['/', '/'],
  },
  'installed from src, environment inside': {
    ...BUILT,
    place: src,
    environment: '.venv',
    inputs: { install: `${PIP} .`, run: PYTEST },
    offenders: [FROM_THE_TEST, OF_ITS_OWN_SRC],
    under: ['.venv/', '.venv/'],
  },
  'editable, environment inside': {
    ...BUILT,
    environment: '.venv',
    inputs: { install: `${PIP} -e .`, run: SAFELY },
    offenders: [FROM_THE_TEST, OF_ITS_OWN],
    under: ['.venv/', 'kit/'],
  },
  'editable from src, environment outside': {
    ...BUILT,
    place: src,
    inputs: { install: `${PIP} -e .`, run: PYTEST },
    offenders: [FROM_THE_TEST, OF_ITS_OWN_SRC],
    under: ['/', 'src/kit/'],
  },
  'a monorepo, by working-directory': {
    place: inMonorepo,
    inputs: { run: PYTEST, 'working-directory': 'packages/kit' },
    offenders: IN_MONOREPO,
    under: ['/', 'packages/kit/kit/'],
  },
  'installed from a monorepo, run from its root': {
    ...BUILT,
    place: inMonorepo,
    inputs: { install: `${PIP} packages/kit/`, run: `${SAFELY} packages/kit/tests` },
    offenders: IN_MONOREPO,
    under: ['/', '/'],
  },
  'tests that are installed with it, run by pytest --pyargs elsewhere': {
    ...BUILT,
    files: {
      ...BUILDABLE,
      'kit/tests/__init__.py': '',
      'kit/tests/test_kit.py': TEST,
      'pyproject.toml': `${BUILDABLE['pyproject.toml']}\n[tool.setuptools]\npackages = ["kit", "kit.tests"]\n`,
    },
    inputs: { install: `${PIP} .`, run: `cd /\n${PYTEST} -p no:cacheprovider --pyargs kit` },
    offenders: ['brittle: dependency, kit/tests/test_kit.py:8', OF_ITS_OWN],
  },
};

/** A test that does not import `brittle` by a statement of its own. */
const testWith = (body: string): string => `from kit import fast\n\n\ndef test_kit():\n    assert fast\n${body}`;

const CODE: Readonly<Record<string, Row>> = {
  'a conftest': {
    files: { 'tests/conftest.py': '"""Shared."""\n\nimport brittle\n' },
    inputs: { run: PYTEST },
    offenders: ['brittle: dependency, tests/conftest.py:3', OF_ITS_OWN],
  },
  'a plugin of the project': {
    files: { 'plugins/clock.py': 'import brittle\n', 'tests/test_kit.py': testWith('') },
    inputs: { run: `${PYTEST} -p plugins.clock` },
    offenders: ['brittle: dependency, plugins/clock.py:1', OF_ITS_OWN],
  },
  'an installed plugin': {
    packages: ['pytest', 'pytest-stopwatch'],
    files: { 'tests/test_kit.py': testWith('') },
    inputs: { run: PYTEST },
    offenders: ['_stopwatch: test-tool, no line', OF_ITS_OWN],
  },
  'an installed plugin that needs a distribution': {
    packages: ['pytest', 'brittle', 'pytest-ticker'],
    files: { 'tests/test_kit.py': testWith('') },
    inputs: { run: PYTEST },
    offenders: ['brittle: test-tool, no line', OF_ITS_OWN],
  },
  'an installed plugin, and in another process the project itself': {
    packages: ['pytest', 'brittle', 'pytest-ticker'],
    inputs: { run: `${PYTEST}\npython -m unittest -q tests/test_kit.py` },
    offenders: [FROM_THE_TEST, OF_ITS_OWN],
  },
  'a notebook run as a script': {
    files: {
      'notebook.py': `import kit.fast

CELLS = ["x = 1", "def load():\\n    import brittle\\n    return brittle", "load()"]

scope = {"__name__": "__main__"}
for number, cell in enumerate(CELLS, 1):
    exec(compile(cell, f"<ipython-input-{number}-0a1b2c3d4e5f>", "exec"), scope)
`,
    },
    inputs: { run: 'python notebook.py' },
    offenders: ['brittle: dependency, notebook.py:7', OF_ITS_OWN],
  },
  'a script run by a test': {
    files: {
      'scripts/job.py': '#!/usr/bin/env python\nimport brittle\n',
      'tests/test_kit.py': testWith('    __import__("runpy").run_path("scripts/job.py")\n'),
    },
    inputs: { run: PYTEST },
    offenders: ['brittle: dependency, scripts/job.py:2', OF_ITS_OWN],
  },
  'code generated at run time': {
    files: { 'tests/test_kit.py': testWith('    exec(compile("import brittle", "<string>", "exec"))\n') },
    inputs: { run: PYTEST },
    offenders: ['brittle: dependency, tests/test_kit.py:6', OF_ITS_OWN],
  },
  'a function generated at run time, called elsewhere': {
    files: {
      'kit/made.py': 'scope = {}\nexec("def load():\\n    import brittle\\n", scope)\nload = scope["load"]\n',
      'tests/test_kit.py': testWith('    from kit.made import load\n\n    load()\n'),
    },
    inputs: { run: PYTEST },
    offenders: ['brittle: dependency, tests/test_kit.py:8', OF_ITS_OWN],
  },
  'a command line': {
    inputs: { run: 'python -c "import kit.fast, brittle"' },
    offenders: ['brittle: dependency, no line', OF_ITS_OWN],
  },
  'workers of multiprocessing that are spawned': {
    files: {
      'kit/work.py': 'def work(number):\n    import brittle\n\n    return number\n',
      'tests/test_kit.py': `import multiprocessing

from kit import fast, work


def test_kit():
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        assert fast and pool.map(work.work, range(2)) == [0, 1]
`,
    },
    inputs: { run: PYTEST },
    offenders: ['brittle: dependency, kit/work.py:2', OF_ITS_OWN],
  },
  'workers of pytest-xdist': {
    files: { 'tests/conftest.py': 'def pytest_configure(config):\n    if hasattr(config, "workerinput"):\n        import brittle\n' },
    inputs: { run: `${PYTEST} -n 2` },
    offenders: ['brittle: dependency, tests/conftest.py:3', OF_ITS_OWN],
  },
};

function each(table: Readonly<Record<string, Row>>): void {
  for (const [promise, { inputs, packages, environment, offenders, under, ...kit }] of Object.entries(table)) {
    unless(NO_COMPILER)(promise, async () => {
      const workspace = checkOutKit(kit);
      const folder = environment ? path.join(workspace, environment) : outside();
      const bin = packages ? toolbox.environment({ folder, packages }) : common;
      const { outputs, report, plainLog } = await runAction({ workspace, path: [bin], env: toolbox.env, inputs });
      const found = {
        verdict: outputs.verdict,
        tests: outputs['tests-exit-code'],
        offenders: offendersOf(report),
        notices: report?.notices,
      };
      // What the suite printed is why, where it differs.
      const shown = found.tests === '0' ? found : { ...found, plainLog };
      expect(shown).toEqual({ verdict: 'gil-reenabled', tests: '0', offenders, notices: [] });
      if (under) expect(report?.offenders.map(({ file }, index) => file.slice(0, under[index]?.length))).toEqual(under);
    });
  }
}

describe('kinds and lines where the project is', () => each(PLACES));
describe('kinds and lines of what is imported by', () => each(CODE));
