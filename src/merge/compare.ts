import type { Cell } from '../merged.js';
import type { Run } from '../result.js';
import { grouped, type MergedLeg } from './legs.js';

interface LegRun {
  readonly leg: number;
  readonly cell: string;
  readonly run: Run;
}

/** The runs with the GIL off beside those with it on, of each cell of the matrix where both have per-test results. */
export function compareCells(legs: readonly MergedLeg[]): readonly Cell[] {
  const runs = legs.flatMap(({ leg, result }, index) => result.runs.map((run): LegRun => ({ leg: index, cell: cellOf(leg), run })));
  return [...grouped(runs, ({ cell }) => cell).values()].flatMap((same) => {
    const off = same.filter(({ run }) => run.gil === 'off');
    const on = same.filter(({ run }) => run.gil === 'on');
    // Without all results of one mode its failures would look as if they were the other's alone.
    const whole =
      off.length > 0 && off.length === on.length && [...off, ...on].every(({ run }) => run.tests !== null && run.exitCode !== null);
    const cell = whole ? compare(off, on) : null;
    const known = cell !== null && (cell.onlyOff.length === 0 || ranAll(on, off)) && (cell.onlyOn.length === 0 || ranAll(off, on));
    return known ? [cell] : [];
  });
}

/** Whether runs had all tests that the others had: a failed one may have stopped at its first failure, or crashed under a shell. */
function ranAll(runs: readonly LegRun[], others: readonly LegRun[]): boolean {
  return runs.every(({ run }) => run.exitCode === 0) || testsIn(runs) >= testsIn(others);
}

function testsIn(runs: readonly LegRun[]): number {
  return runs.reduce((sum, { run: { tests } }) => sum + (tests === null ? 0 : tests.passed + tests.failed + tests.skipped), 0);
}

/** Job, system, Python and the rest of the matrix. */
export function cellOf({ host, python, shard }: MergedLeg['leg']): string {
  return [host.job, `${host.os} ${host.arch}`, python, shard].filter((part) => part !== null && part !== '').join(', ');
}

function compare(off: readonly LegRun[], on: readonly LegRun[]): Cell {
  const [failedOff, failedOn] = [failedIn(off), failedIn(on)];
  const seconds = { on: time(on), off: time(off) };
  return {
    cell: off[0]?.cell ?? '',
    off: off.map(({ leg }) => leg),
    on: on.map(({ leg }) => leg),
    onlyOff: [...failedOff].filter((id) => !failedOn.has(id)),
    onlyOn: [...failedOn].filter((id) => !failedOff.has(id)),
    both: [...failedOff].filter((id) => failedOn.has(id)),
    seconds: { ...seconds, ratio: seconds.on > 0 ? seconds.off / seconds.on : 1 },
  };
}

function failedIn(runs: readonly LegRun[]): ReadonlySet<string> {
  return new Set(runs.flatMap(({ run }) => run.tests?.failures.map(({ id }) => id) ?? []));
}

function time(runs: readonly LegRun[]): number {
  return runs.reduce((sum, { run }) => sum + run.seconds, 0);
}
