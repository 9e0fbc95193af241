// What it takes to put a large result into words: 10,000 tests, 400 offenders, every text that a person may look at.

import { quartiles } from './measure.mjs';
import { ROOT } from './project.mjs';

/** @typedef {import('./bench.mjs').Setting} Setting */
/** @typedef {import('../src/result.js').Result} Result */

/** Milliseconds, and bytes of the summary. */
const TARGET = { milliseconds: 200, bytes: 1_048_576 };

/** @param {Setting} setting */
export async function rendering({ rounds = 40 }) {
  const load = (/** @type {string} */ file) => import(new URL(`lib/report/${file}.js`, `file://${ROOT}/`).href);
  const [{ renderSummary }, { renderLog }, { renderAnnotations }, { renderJson }] = await Promise.all(
    ['summary', 'log', 'annotations', 'json'].map(load),
  );
  const result = large();
  const parts = { summary: renderSummary, log: renderLog, annotations: renderAnnotations, 'JSON report': renderJson };
  console.log(
    `\nrender: ${result.offenders.length} offenders, ${result.runs[0]?.tests?.failures.length} of 10,000 tests failed; milliseconds\n`,
  );
  /** @type {number[]} */
  const totals = [];
  /** @type {Map<string, number[]>} */
  const each = new Map(Object.keys(parts).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    let total = 0;
    for (const [name, render] of Object.entries(parts)) {
      const began = performance.now();
      render(result);
      const took = performance.now() - began;
      total += took;
      // The first round is what a step pays: nothing is compiled yet.
      if (round === 0) console.log(`  ${name.padEnd(14)}${took.toFixed(1).padStart(8)}  at first`);
      else each.get(name)?.push(took);
    }
    if (round === 0) console.log(`  ${'all'.padEnd(14)}${total.toFixed(1).padStart(8)}  at first  ${judge(total, TARGET.milliseconds)}`);
    else totals.push(total);
  }
  for (const [name, samples] of [...each, /** @type {const} */ (['all', totals])]) {
    const { low, median, high } = quartiles(samples);
    console.log(`  ${name.padEnd(14)}${median.toFixed(1).padStart(8)}  (${low.toFixed(1)}-${high.toFixed(1)})`);
  }
  const bytes = Buffer.byteLength(renderSummary(result));
  console.log(`  the summary has ${bytes} bytes  ${judge(bytes, TARGET.bytes)}`);
}

/** @param {number} value @param {number} target */
function judge(value, target) {
  return `${value < target ? 'met' : 'MISSED'} (target ${target})`;
}

/** @returns {Result} */
function large() {
  const step = (/** @type {number} */ n, /** @type {string} */ module) => ({
    module,
    file: `/venv/lib/site-packages/${module}.py`,
    line: n + 1,
  });
  /** @type {(n: number) => import('../src/result.js').Offender} */
  const offender = (n) => ({
    module: `package${n}._speedups`,
    file: `/venv/lib/python3.14t/site-packages/package${n}/_speedups.cpython-314t-x86_64-linux-gnu.so`,
    distribution: `package-${n}`,
    version: `1.${n}.0`,
    kind: n % 10 === 0 ? 'own' : 'dependency',
    allowed: n % 4 === 0,
    effect: n % 4 === 0 ? 'none' : 'fails',
    reason: n % 4 === 0 ? 'reported upstream' : null,
    importedAt: { file: `src/shop/part${n % 20}.py`, line: n + 1 },
    chain: [
      { module: `shop.part${n % 20}`, file: `src/shop/part${n % 20}.py`, line: n + 1 },
      step(n, `package${n}`),
      step(n, `package${n}.core`),
    ],
    declaredAt: { file: 'pyproject.toml', line: n + 1 },
    builtWith: n % 3 === 0 ? 'cython' : 'c',
    installed: { how: 'wheel', tag: 'cp314-cp314t-manylinux_2_28_x86_64', by: 'pip' },
  });
  const offenders = Array.from({ length: 400 }, (_, n) => offender(n));
  const failures = Array.from({ length: 1000 }, (_, n) => ({
    id: `tests/test_part${n % 50}.py::test_case[${n}]`,
    message: `AssertionError: assert ${n} == ${n + 1}`,
    file: `tests/test_part${n % 50}.py`,
    line: n + 1,
  }));
  const [onlyOff, both] = [failures.slice(0, 700), failures.slice(700)];
  return {
    schema: 1,
    name: 'bench',
    verdict: 'tests-failed-and-gil-reenabled',
    alsoTrue: [],
    unprovenReason: null,
    failed: true,
    problem: { what: 'The tests failed.', fix: 'See its output above.', details: [] },
    help: null,
    notices: [],
    host: { os: 'Linux', arch: 'X64', job: 'bench', matrix: null },
    python: {
      version: '3.14.7',
      tag: '3.14t',
      executable: '/usr/bin/python3.14t',
      source: 'path',
      why: 'python3 on PATH',
      build: '3.14.7',
    },
    install: { exitCode: 0, signal: null, seconds: 30 },
    runs: [
      { gil: 'on', exitCode: 1, signal: null, seconds: 100, tests: { passed: 9700, failed: 300, skipped: 0, failures: both } },
      { gil: 'off', exitCode: 1, signal: null, seconds: 60, tests: { passed: 9000, failed: 1000, skipped: 0, failures } },
    ],
    comparison: {
      onlyOff,
      onlyOn: [],
      both,
      cutShort: [],
      slower: Array.from({ length: 10_000 }, (_, n) => ({ id: `tests/test_part.py::test_case[${n}]`, on: 0.01, off: 0.02, ratio: 2 })),
      seconds: { on: 100, off: 60, ratio: 0.6 },
      threads: { on: 1, off: 8 },
    },
    processes: { reported: 12, gilOff: 12, gilOn: 0, gilBuild: 0, crashed: 0, maxThreads: 8 },
    crashes: [],
    hangs: [],
    modules: { loaded: 900, declared: 500, offending: 400, unjudged: 0 },
    offenders,
    unjudged: [],
    allowances: { stale: [], unused: [] },
  };
}
