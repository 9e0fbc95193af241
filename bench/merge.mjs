// What merging the reports of a large matrix costs: the whole step, and beside it a process that only reads and parses the same files.
import { mkdirSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from './measure.mjs';
import { DIST, NODE, plainEnvironment } from './project.mjs';
import { printPairs } from './table.mjs';

/** @typedef {import('./bench.mjs').Setting} Setting */

/** Seconds that a merge may take. */
const TARGET = 2;

const PARSE = `import { globSync, readFileSync } from 'node:fs';
for (const file of globSync('reports/*.json')) JSON.parse(readFileSync(file, 'utf8'));`;

/** @param {Setting} setting */
export async function mergeCosts({ python, folder: makeFolder, rounds }) {
  const sets = [
    { legs: 2, failing: 10, offenders: 12 },
    { legs: 500, failing: 10, offenders: 12 },
    { legs: 500, failing: 1000, offenders: 12 },
    { legs: 500, failing: 10, offenders: 400 }, // far beyond what is wanted: it only tells
  ];
  const pairs = [];
  for (const set of sets) {
    const folder = makeFolder();
    const bytes = writeLegs(folder, set);
    const env = stepEnvironment(folder, set.legs);
    const [merge, parse] = await measure(python, rounds ?? 10, [
      { argv: [NODE, join(DIST, 'index.js')], env, cwd: folder, exits: 1 }, // legs that offend are red
      { argv: [NODE, '--input-type=module', '-e', PARSE], env: plainEnvironment(), cwd: folder },
    ]);
    const name = `${set.legs} legs, ${set.failing} of 1,000 tests fail, ${set.offenders} offend`;
    pairs.push({
      name: `${name}, ${(bytes / 1e6).toFixed(0)} MB`.replace(' of 1,000 tests', ''),
      measured: merge,
      against: parse,
      offenders: set.offenders,
    });
  }
  printPairs('merge: the whole step; 1,000 tests a leg', { measured: 'merge', against: 'parsing' }, pairs);
  for (const { name, measured, offenders } of pairs) {
    const seconds = measured.wall.median / 1000;
    const judged = offenders > 12 ? '' : `, at most ${TARGET} s wanted: ${seconds > TARGET ? 'MISSED' : 'met'}`;
    console.log(`  ${name}: ${seconds.toFixed(2)} s${judged}`);
  }
}

/** @param {string} folder @param {{legs: number, failing: number, offenders: number}} set @returns {number} bytes */
function writeLegs(folder, { legs, failing, offenders }) {
  mkdirSync(join(folder, 'reports'));
  let bytes = 0;
  for (let leg = 0; leg < legs; leg++) {
    const file = join(folder, 'reports', `${leg}.json`);
    writeFileSync(file, `${JSON.stringify(report({ leg, failing, offenders }), null, 2)}\n`);
    bytes += statSync(file).size;
  }
  return bytes;
}

/** The report of a leg that offends, in the GIL mode that its number says. @param {{leg: number, failing: number, offenders: number}} of */
function report({ leg, failing, offenders }) {
  const gil = leg % 2 === 0 ? 'off' : 'on';
  const matrix = {
    os: ['ubuntu-latest', 'macos-latest'][(leg >> 1) % 2],
    python: ['3.13t', '3.14t'][(leg >> 2) % 2],
    gil,
    shard: leg >> 3,
  };
  const failures = Array.from({ length: failing }, (_, n) => ({
    id: `tests/test_module_${n % 40}.py::TestSomething::test_that_it_works[parameter-${n}]`,
    message: `assert ${n} == ${n + 1}, as the counter says`,
    file: `tests/test_module_${n % 40}.py`,
    line: n + 1,
  }));
  const chain = Array.from({ length: 8 }, (_, n) => ({
    module: `package.module_${n}`,
    file: `/venv/lib/package/module_${n}.py`,
    line: n + 1,
  }));
  return {
    schema: 1,
    name: `test (${Object.values(matrix).join(', ')})`,
    ...{ verdict: 'tests-failed-and-gil-reenabled', alsoTrue: [], unprovenReason: null, failed: true },
    problem: { what: 'The tests failed, and extension modules offend.', fix: 'Mend them.', details: [] },
    notices: [],
    host: { os: leg % 4 < 2 ? 'Linux' : 'macOS', arch: 'X64', job: 'test', matrix },
    python: {
      version: '3.14.2',
      tag: matrix.python,
      executable: '/venv/bin/python',
      source: 'path',
      why: 'python3 on PATH',
      build: '3.14.2',
    },
    install: { exitCode: 0, signal: null, seconds: 12 },
    runs: [
      { gil, exitCode: 1, signal: null, seconds: 100 + leg, tests: { passed: 1000 - failing, failed: failing, skipped: 0, failures } },
    ],
    comparison: null,
    processes: { reported: 9, gilOff: 9, gilOn: 0, gilBuild: 0, crashed: 0, maxThreads: 8 },
    ...{ crashes: [], hangs: [] },
    modules: { loaded: 500, declared: 500 - offenders, offending: offenders, unjudged: 0 },
    offenders: Array.from({ length: offenders }, (_, n) => ({
      ...{ module: `package_${n}._native`, file: `/venv/lib/package_${n}/_native.so`, distribution: `package-${n}`, version: '1.2.3' },
      ...{ kind: 'dependency', allowed: false, effect: gil === 'off' ? 'fails' : 'none', reason: null },
      ...{ importedAt: { file: 'tests/conftest.py', line: n + 1 }, chain },
    })),
    unjudged: [],
    allowances: { stale: [], unused: ['ujson'], needed: [] },
  };
}

/** @param {string} folder @param {number} legs */
function stepEnvironment(folder, legs) {
  const temp = mkdtempSync(join(folder, 'temp-'));
  const names = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'];
  const files = Object.fromEntries(names.map((name) => [name, join(temp, name)]));
  for (const file of Object.values(files)) writeFileSync(file, '');
  return {
    ...plainEnvironment(),
    ...files,
    GITHUB_JOB: 'bench',
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: temp,
    INPUT_MERGE: 'reports/*.json',
    INPUT_EXPECT: String(legs),
    INPUT_REPORT: join(temp, 'merged.json'),
  };
}
