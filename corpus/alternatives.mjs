// What people do today, and gilproof, on the same suite: who is told what, and how long it takes.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { DIST, NODE, plainEnvironment } from '../bench/project.mjs';

/**
 * @typedef {import('./suites.mjs').Suite} Suite
 * @typedef {{python: string, suite: Suite, folder: string}} At
 * @typedef {{red: boolean, named: readonly string[], seconds: number, log: string}} Outcome whether a workflow's step would fail, and the
 *   extension modules that its output names as what switched the GIL on
 * @typedef {{name: string, run: (at: At) => Promise<Outcome>}} Way
 */

/** pytest without what the other ways load. */
const PYTEST = ['-m', 'pytest', '-q', '-p', 'no:cacheprovider'];
const ALONE = [...PYTEST, '-p', 'no:run-parallel'];

const ASSERT = 'import sys\n\n\ndef test_the_gil_is_off():\n    assert not sys._is_gil_enabled()\n';

/** As strict as one can be, and still lets pytest show CPython's warning. */
const GUARD = `import sys

import pytest


def pytest_collection_finish():
    if sys._is_gil_enabled():
        pytest.exit("the GIL has been enabled", returncode=1)


def pytest_sessionfinish(session):
    if sys._is_gil_enabled():
        session.exitstatus = 1
`;

/** The first is what the others' times are measured by. @type {readonly [Way, ...Way[]]} */
export const WAYS = [
  { name: 'setup-python alone', run: (at) => python(at, ALONE) },
  {
    name: 'an assert under `PYTHON_GIL=0`',
    run: (at) => python(at, [...ALONE, '.', join(written(at, 'test_zz_gil.py', ASSERT), 'test_zz_gil.py')], { PYTHON_GIL: '0' }),
  },
  { name: 'a conftest guard', run: (at) => python(at, [...ALONE, '-p', 'gil_guard'], { PYTHONPATH: written(at, 'gil_guard.py', GUARD) }) },
  { name: 'pytest-run-parallel', run: (at) => python(at, [...PYTEST, '--parallel-threads=2']) },
  {
    name: '`python -W error::RuntimeWarning -c "import …"`',
    run: (at) => {
      const packages = [...new Set(at.suite.modules.map((module) => module.split('.')[0]))];
      return python(at, ['-W', 'error::RuntimeWarning', '-c', `import ${packages.join(', ')}`]);
    },
  },
  { name: 'gilproof', run: gilproof },
];

/** @param {At} at @param {string} file @param {string} content */
function written({ folder }, file, content) {
  const own = mkdtempSync(join(folder, 'way-'));
  writeFileSync(join(own, file), content);
  return own;
}

/** CPython's warning names one module, and the interpreter's own output is all there is. @param {At} at @param {readonly string[]} args @param {Readonly<Record<string, string>>} [env] */
async function python({ python, suite }, args, env = {}) {
  const ended = await timed(python, args, { cwd: suite.folder, env: { ...plainEnvironment(), ...env } });
  // pytest breaks no line of a warning; a traceback shows it as the error's message.
  const named = [...ended.log.matchAll(/enabled .*?load module '([^']+)'/g)].map(([, module = '']) => module);
  return { ...ended, red: ended.code !== 0, named: [...new Set(named)] };
}

/** The whole step, as a runner starts it. @param {At} at @returns {Promise<Outcome>} */
async function gilproof({ python, suite, folder }) {
  const temp = mkdtempSync(join(folder, 'temp-'));
  const files = Object.fromEntries(
    ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'].map((name) => [name, join(temp, name)]),
  );
  for (const file of Object.values(files)) writeFileSync(file, '');
  mkdirSync(join(temp, 'home'));
  const report = join(temp, 'report.json');
  const { PATH } = plainEnvironment();
  const env = {
    ...files,
    HOME: join(temp, 'home'),
    LANG: 'C.UTF-8',
    PATH: `${dirname(python)}${delimiter}${PATH}`,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_JOB: 'corpus',
    GITHUB_WORKSPACE: suite.folder,
    RUNNER_TEMP: temp,
    INPUT_PYTHON: python,
    INPUT_RUN: ['python', ...ALONE].join(' '),
    INPUT_REPORT: report,
  };
  const ended = await timed(NODE, [join(DIST, 'index.js')], { cwd: suite.folder, env });
  const { offenders } = /** @type {import('../src/result.js').Result} */ (JSON.parse(readFileSync(report, 'utf8')));
  return { ...ended, red: ended.code !== 0, named: offenders.map(({ module }) => module) };
}

/** @param {string} command @param {readonly string[]} args @param {{cwd: string, env: Readonly<Record<string, string>>}} at @returns {Promise<{code: number | null, log: string, seconds: number}>} */
function timed(command, args, { cwd, env }) {
  const begun = performance.now();
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      log += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, log, seconds: (performance.now() - begun) / 1000 }));
  });
}
