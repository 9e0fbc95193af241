import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildExtension } from '../fixtures/extensions.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { makeToolbox, type Toolbox, writeFiles } from '../fixtures/toolbox.js';
import { freeThreadedPython } from '../free-threaded.js';
import { runAction } from './runner.js';

const PROJECT = {
  'kit/__init__.py': '',
  'kit/fast.py': 'from kit import _fast\n',
  'tests/test_kit.py': `import unittest

from kit import fast


class TestKit(unittest.TestCase):
    def test_total(self):
        import brittle

        assert (fast, brittle)
`,
};
let t: Toolbox;
let base = '';
let ext = '';
beforeAll(async () => {
  const t0 = Date.now();
  t = await makeToolbox([{ name: 'brittle', extensions: { brittle: 'multi-undeclared' } }]);
  base = t.environment(temporaryFolder('e') + '/v', ['pytest', 'pytest-xdist', 'pytest-run-parallel', 'coverage', 'brittle']).bin;
  ext = buildExtension({ name: '_fast', python: freeThreadedPython(), folder: temporaryFolder('ext') });
  process.stderr.write(`toolbox ${Date.now() - t0}\n`);
}, 600000);

const TOX = (body: string) => ({ 'tox.ini': `[tox]\nenv_list = py\n[testenv]\nskip_install = true\n${body}` });
const RUN = 'deps = pytest\n    brittle\ncommands = python -m pytest -q\n';
const NOX = (env: string) => ({
  'noxfile.py': `import nox\n\n@nox.session\ndef tests(session):\n    session.install("pytest", "brittle")\n    session.run("python", "-m", "pytest", "-q"${env})\n`,
});

const rows: Record<string, { run: string; files?: Record<string, string>; env?: Record<string, string>; tools?: boolean }> = {
  pytest: { run: 'python -m pytest -q' },
  xdist: { run: 'python -m pytest -q -n 4' },
  parallel: { run: 'python -m pytest -q --parallel-threads=4' },
  unittest: { run: 'python -m unittest tests/test_kit.py' },
  doctest: { run: 'python -m doctest kit/doc.py', files: { 'kit/doc.py': '"""\n>>> import brittle\n"""\nfrom kit import fast\n' } },
  doctestm: {
    run: 'python -m pytest -q --doctest-modules kit',
    files: { 'kit/doc.py': '"""\n>>> import brittle\n"""\nfrom kit import fast\n' },
  },
  doctestrst: {
    run: 'python -m pytest -q README.rst --doctest-glob=*.rst',
    files: { 'README.rst': 'Hello\n\n>>> import brittle\n>>> from kit import fast\n' },
  },
  nox: { tools: true, run: 'nox -s tests', files: NOX('') },
  noxempty: { tools: true, run: 'nox -s tests', files: NOX(', env={"PYTHONPATH": ""}') },
  tox: { tools: true, run: 'tox -q', files: TOX(RUN) },
  toxtoml: {
    tools: true,
    run: 'tox -q',
    files: {
      'tox.toml':
        'env_list = ["py"]\n[env_run_base]\nskip_install = true\ndeps = ["pytest", "brittle"]\ncommands = [["python", "-m", "pytest", "-q"]]\n',
    },
  },
  toxpyproject: {
    tools: true,
    run: 'tox -q',
    files: {
      'pyproject.toml':
        '[tool.tox]\nenv_list = ["py"]\n[tool.tox.env_run_base]\nskip_install = true\ndeps = ["pytest", "brittle"]\ncommands = [["python", "-m", "pytest", "-q"]]\n',
    },
  },
  toxfactor: { tools: true, run: 'tox -q -e py313t', files: TOX(RUN) },
  toxuser: {
    tools: true,
    run: 'tox -q',
    env: { TOX_OVERRIDE: 'testenv.pass_env+=MINE', MINE: 'x' },
    files: TOX(`${RUN}    python -c "import os; assert os.environ['MINE']"\n`),
  },
  toxpass: { tools: true, run: 'tox -q', files: TOX(`${RUN}[testenv:py]\npass_env = FOO\n`) },
  toxset: { tools: true, run: 'tox -q', files: TOX(`${RUN}[testenv:py]\nset_env = PYTHONPATH=src\n`) },
  toxset2: { tools: true, run: 'tox -q', files: TOX(`${RUN}set_env = PYTHONPATH=src\n`) },
  toxpasstoml: {
    tools: true,
    run: 'tox -q',
    files: {
      'tox.toml':
        'env_list = ["py"]\n[env_run_base]\nskip_install = true\ndeps = ["pytest", "brittle"]\ncommands = [["python", "-m", "pytest", "-q"]]\n[env.py]\npass_env = ["FOO"]\nset_env.PYTHONPATH = "src"\n',
    },
  },
  uv: {
    tools: true,
    run: 'uv run -q --with brittle python -m pytest -q',
    files: { 'pyproject.toml': '[project]\nname="kit"\nversion="1"\n[dependency-groups]\ndev=["pytest"]\n' },
  },
  uvproject: {
    tools: true,
    run: 'uv run -q pytest -q',
    files: {
      'pyproject.toml':
        '[project]\nname="kit"\nversion="1"\n[dependency-groups]\ndev=["pytest", "brittle"]\n[tool.pytest.ini_options]\npythonpath=["."]\n',
    },
  },
  hatch: {
    tools: true,
    run: 'hatch run test:run',
    files: {
      'pyproject.toml':
        '[project]\nname="kit"\nversion="1"\n[tool.hatch.envs.test]\nskip-install = true\ndependencies = ["pytest", "brittle"]\nscripts.run = "python -m pytest -q"\n',
    },
  },
  make: { run: 'make -s test', files: { Makefile: 'test:\n\tcd tests && PYTHONPATH="..:$$PYTHONPATH" python -m pytest -q\n' } },
  script: { run: 'sh ./run-tests', files: { 'run-tests': '#!/bin/sh\nexec python -m pytest -q\n' } },
  coverage: {
    run: 'coverage run -m pytest -q && coverage combine -q && coverage report',
    files: {
      'pyproject.toml': '[tool.coverage.run]\npatch = ["subprocess"]\nparallel = true\nsource = ["."]\n',
      'tests/child.py': 'import brittle\n',
      'tests/test_kit.py':
        'import subprocess, sys\nfrom kit import fast\n\ndef test_child():\n    subprocess.run([sys.executable, "tests/child.py"], check=True)\n',
    },
  },
};

const only = (process.env.ONLY ?? '').split(',').filter(Boolean);
test.each(Object.entries(rows).filter(([n]) => only.length === 0 || only.includes(n)))('%s', async (name, row) => {
  const workspace = temporaryFolder('checkout');
  writeFiles(workspace, { ...PROJECT, ...row.files });
  cpSync(ext, path.join(workspace, 'kit', path.basename(ext)));
  const t0 = Date.now();
  const r = await runAction({ workspace, path: [row.tools ? t.bin : base], env: { ...t.env, ...row.env }, inputs: { run: row.run } });
  process.stderr.write(
    `\n#### ${name} ${Date.now() - t0} ms exit ${r.exitCode} ${r.outputs.verdict} tests ${r.outputs['tests-exit-code']} ${JSON.stringify(r.report?.processes)}\n`,
  );
  for (const o of r.report?.offenders ?? [])
    process.stderr.write(`   ${o.module} ${o.kind} ${o.importedAt?.file}:${o.importedAt?.line}  ${o.distribution}\n`);
  process.stderr.write(
    `   notices ${JSON.stringify(r.report?.notices)}\n   problem ${JSON.stringify(r.report?.problem)}\n   unjudged ${JSON.stringify(r.report?.unjudged)}\n`,
  );
  if (only.length > 0 || r.outputs['tests-exit-code'] !== '0') process.stderr.write(r.stdout.slice(0, 6000) + r.stderr.slice(0, 3000));
});
