import type { Leg } from '../merged.js';
import type { Result } from '../result.js';
import type { Report } from './read.js';

/** A leg with all that its report says. */
export interface MergedLeg {
  readonly leg: Leg;
  readonly result: Result;
}

/** Turns reports into legs that can be told apart; `replaced` are the files that a later attempt of the same leg took the place of. */
export function legsOf(reports: readonly Report[]): { readonly legs: readonly MergedLeg[]; readonly replaced: readonly string[] } {
  const latest = latestAttempts(reports);
  const told = toldKeys(latest.map(({ result }) => result));
  const names = new Map<string, number>();
  const legs = latest.map(({ file, result }): MergedLeg => {
    const count = (names.get(result.name) ?? 0) + 1;
    names.set(result.name, count);
    const name = count === 1 ? result.name : `${result.name} #${count}`;
    return { leg: inShort({ name, file, shard: shardOf(result, told) }, result), result };
  });
  return { legs, replaced: reports.filter((report) => !latest.includes(report)).map(({ file }) => file) };
}

function inShort(own: Pick<Leg, 'name' | 'file' | 'shard'>, result: Result): Leg {
  const { host, python, verdict, alsoTrue, unprovenReason, failed, problem, runs } = result;
  return {
    ...own,
    host,
    python: python?.tag ?? null,
    verdict,
    alsoTrue,
    unprovenReason,
    failed,
    what: problem?.what ?? null,
    runs: runs.map(({ gil, exitCode, signal, seconds, tests }) => ({
      gil,
      exitCode,
      signal,
      seconds,
      tests: tests && { passed: tests.passed, failed: tests.failed, skipped: tests.skipped },
    })),
  };
}

/**
 * Where a workflow was run again, the latest attempt of a leg stands for it. Steps of one job share its name, job and matrix, and so may
 * jobs of reusable workflows: fewer reports than an earlier attempt left have not replaced all of that one, and then every one counts.
 */
function latestAttempts(reports: readonly Report[]): readonly Report[] {
  const replaced = new Set<Report>();
  for (const same of grouped(reports, ({ result: { name, host } }) => [name, host.job, host.matrix, host.os, host.arch]).values()) {
    const attempts = [...grouped(same, ({ result }) => result.host.attempt ?? null).values()];
    const known = attempts
      .filter(([first]) => first?.result.host.attempt !== undefined)
      .sort((one, other) => attempt(one) - attempt(other));
    const last = known.pop() ?? [];
    if (known.every((earlier) => earlier.length <= last.length)) for (const report of known.flat()) replaced.add(report);
  }
  return reports.filter((report) => !replaced.has(report));
}

function attempt([first]: readonly Report[]): number {
  return first?.result.host.attempt ?? 0;
}

/** Words for a GIL mode that a matrix may have; `0` and `1` could as well be the number of a shard. */
const MODES = new Set(['off', 'on', 'default', 'both', 'enabled', 'disabled']);

/** Every key costs a look at every leg; no workflow that anybody reads has more. */
const MOST_KEYS = 100;

/** The keys of the matrices whose values a leg's job, system, Python and GIL mode tell already, so that legs that differ in no other are one cell. */
function toldKeys(results: readonly Result[]): ReadonlySet<string> {
  const complete = results.filter(({ python, runs }) => python !== null && runs.length > 0);
  const keys = new Set(complete.flatMap(({ host }) => Object.keys(host.matrix ?? {})));
  if (keys.size > MOST_KEYS) return new Set();
  const determines = (key: string, cell: (result: Result) => unknown) =>
    [...grouped(complete, cell).values()].every((same) => grouped(same, ({ host }) => host.matrix?.[key] ?? null).size === 1);
  const place = ({ host, python }: Result) => [host.job, host.os, host.arch, python?.tag];
  const mode = ({ runs }: Result) => runs.map(({ gil }) => gil);
  const isMode = (key: string) =>
    /gil|thread/i.test(key) || complete.every(({ host }) => MODES.has(String(host.matrix?.[key]).toLowerCase()));
  return new Set(
    [...keys].filter((key) => determines(key, place) || (isMode(key) && determines(key, (result) => [...place(result), ...mode(result)]))),
  );
}

/** Of a leg without an interpreter or a run nothing is told, so all of its matrix is shown. */
function shardOf({ host, python, runs }: Result, told: ReadonlySet<string>): string {
  const early = python === null || runs.length === 0;
  return Object.entries(host.matrix ?? {})
    .filter(([key]) => early || !told.has(key))
    .map(([, value]) => (typeof value === 'string' ? value : JSON.stringify(value)))
    .join(', ');
}

/** Items by the JSON of their key, in the order of their first. */
export function grouped<T>(items: readonly T[], key: (item: T) => unknown): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = JSON.stringify(key(item));
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return groups;
}
