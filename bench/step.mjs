// What a whole step with `run: true` costs against `node -e 0`, and where that goes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { measure, quartiles } from './measure.mjs';
import { DIST, NODE, plainEnvironment } from './project.mjs';
import { printPairs, row } from './table.mjs';

/** @typedef {import('./bench.mjs').Setting} Setting */

/** The parts of a step, each between two points that marks.mjs writes down. */
const PARTS = /** @type {const} */ ([
  ['loading the bundle', 'started', 'loaded'],
  ['reading the inputs, looking for interpreters', 'loaded', 'proof begins'],
  ['proving the interpreter (a process)', 'proof begins', 'proof ended'],
  ['exporting it, laying the recorder out', 'proof ended', 'script begins'],
  ['running the script (two shells)', 'script begins', 'script ended'],
  ['evidence, the audit of nothing, the verdict', 'script ended', 'judged'],
  ['report: log, annotations, summary, outputs', 'judged', 'exits'],
]);

/** @param {Setting} setting */
export async function wholeStep({ python, folder: makeFolder, rounds }) {
  const folder = makeFolder();
  const marks = join(folder, 'marks.jsonl');
  const env = stepEnvironment({ python, folder });
  const main = join(DIST, 'index.js');
  const exits = 1; // a suite that ran no Python proves nothing: the step is red
  const [nothing, step, marked] = await measure(python, rounds ?? 40, [
    { argv: [NODE, '-e', '0'], env, cwd: folder },
    { argv: [NODE, main], env, cwd: folder, exits },
    {
      argv: [NODE, '--import', new URL('marks.mjs', import.meta.url).href, main],
      env: { ...env, GILPROOF_BENCH_MARKS: marks },
      cwd: folder,
      exits,
    },
  ]);
  printPairs('step: `run: true` with an interpreter on PATH', { measured: 'step', against: 'node -e 0' }, [
    { name: 'the whole step', measured: step, against: nothing },
  ]);
  printParts(readFileSync(marks, 'utf8').trimEnd().split('\n').slice(1), { nothing: nothing.wall.median, wall: marked.walls });
}

/** As a runner would give it. @param {{python: string, folder: string}} at */
export function stepEnvironment({ python, folder }) {
  const [workspace, temp] = [join(folder, 'workspace'), join(folder, 'temp')];
  for (const each of [workspace, temp]) mkdirSync(each);
  const files = Object.fromEntries(
    ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'].map((name) => [name, join(temp, name)]),
  );
  for (const file of Object.values(files)) writeFileSync(file, '');
  return {
    ...plainEnvironment([dirname(python)]),
    ...files,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_JOB: 'bench',
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
    INPUT_RUN: 'true',
    // A name of its own for each run would be looked for longer and longer.
    INPUT_REPORT: join(temp, 'report.json'),
  };
}

/** @param {readonly string[]} lines @param {{nothing: number, wall: readonly number[]}} whole */
function printParts(lines, { nothing, wall }) {
  const runs = lines.map((line) => /** @type {Record<string, number>} */ (JSON.parse(line)));
  const parts = PARTS.map(([name, from, to]) => ({
    name,
    values: runs.map((marks) => (marks[to] ?? Number.NaN) - (marks[from] ?? Number.NaN)),
  }));
  const own = wall.map((each, index) => each - parts.reduce((sum, { values }) => sum + (values[index] ?? Number.NaN), 0));
  const all = [{ name: 'node itself: its start and its end', values: own }, ...parts];
  const total = quartiles(wall).median;
  const widths = [50, 25, 12, 12];
  console.log(`\n${row(['its parts', 'ms', 'of the step', 'node -e 0'], widths)}`);
  for (const { name, values } of all) {
    const { low, median, high } = quartiles(values);
    const shares = [`${((100 * median) / total).toFixed(0)} %`, `${(median / nothing).toFixed(2)} x`];
    console.log(row([name, `${median.toFixed(1)} (${low.toFixed(1)}-${high.toFixed(1)})`, ...shares], widths));
  }
}
