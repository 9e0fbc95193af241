import type { Merged, MergedFailure, MergedOffender, Occurrence } from '../merged.js';
import type { Gil, Kind, Offender, Processes, Result } from '../result.js';
import type { MergedLeg } from './legs.js';
import { grouped } from './legs.js';

type Legs = readonly MergedLeg[];

/** Every offender once, as in the leg where it is worst, and beside it where it occurs. `failOn` is the merge's own. */
export function foldOffenders(
  legs: Legs,
  failOn: ReadonlySet<string>,
): { readonly offenders: readonly Offender[]; readonly occurring: readonly MergedOffender[] } {
  const all = legs.flatMap(({ result }, leg) =>
    result.offenders.map((offender) => ({ leg, offender: { ...offender, effect: effectOf(offender, result, failOn) } })),
  );
  const folded = [...grouped(all, ({ offender }) => [offender.module, offender.distribution]).values()].map((same) => {
    const sorted = [...same].sort((one, other) => badness(one.offender) - badness(other.offender));
    const occurrences = [...grouped(sorted, ({ offender }) => occurrence(offender)).values()].map((alike): Occurrence => {
      const [first] = alike as readonly [(typeof sorted)[0]];
      return { ...occurrence(first.offender), legs: alike.map(({ leg }) => leg) };
    });
    const [worst] = sorted as [(typeof sorted)[0]];
    const { module, distribution } = worst.offender;
    return { offender: worst.offender, occurring: { module, distribution, occurrences } };
  });
  folded.sort((one, other) => (one.offender.module < other.offender.module ? -1 : one.offender.module > other.offender.module ? 1 : 0));
  return { offenders: folded.map(({ offender }) => offender), occurring: folded.map(({ occurring }) => occurring) };
}

function occurrence({ version, kind, allowed, effect, reason, importedAt }: Offender): Omit<Occurrence, 'legs'> {
  return { version, kind, allowed, effect, reason, importedAt };
}

/** What made a leg red stays red, and where a leg was told to report only, the merge's own `fail-on` decides. */
function effectOf({ kind, allowed, effect }: Offender, { runs }: Result, failOn: ReadonlySet<string>): Offender['effect'] {
  const proof = runs.some(({ gil }) => gil !== 'on');
  return !allowed && proof && failOn.has(kind satisfies Kind) ? 'fails' : effect;
}

function badness({ effect, allowed }: Offender): number {
  return allowed ? 3 : { fails: 0, reported: 1, none: 2 }[effect];
}

export function foldUnjudged(legs: Legs): { readonly unjudged: Result['unjudged']; readonly occurring: Merged['unjudged'] } {
  const all = legs.flatMap(({ result }, leg) => result.unjudged.map((unjudged) => ({ leg, unjudged })));
  const folded = [...grouped(all, ({ unjudged: { module, why } }) => [module, why]).values()].map((same) => {
    const [{ unjudged }] = same as readonly [(typeof all)[0]];
    return { unjudged, legs: [...new Set(same.map(({ leg }) => leg))] };
  });
  return {
    unjudged: folded.map(({ unjudged }) => unjudged),
    occurring: folded.map(({ unjudged: { module, why }, legs }) => ({ module, why, legs })),
  };
}

/** Every test that failed, with the words of its first failure. */
export function foldFailures(legs: Legs): readonly MergedFailure[] {
  const failures = new Map<string, MergedFailure & Record<Gil, number[]>>();
  for (const [leg, { result }] of legs.entries()) {
    for (const { gil, tests } of result.runs) {
      for (const { id, message, file, line } of tests?.failures ?? []) {
        const known = failures.get(id) ?? { id, message, file, line, off: [], on: [], default: [] };
        failures.set(id, known);
        known[gil].push(leg);
      }
    }
  }
  return [...failures.values()];
}

/**
 * Entries of `allow` by whether any leg needs them. That none does is certain only where every leg was seen and came to the end of its
 * suite (`complete`); else an entry may still be needed where it was not seen.
 */
export function foldAllowances(legs: Legs, seenAll: boolean): Required<Result['allowances']> {
  const [stale, unused, needed] = (['stale', 'unused', 'needed'] as const).map(
    (key) => new Set(legs.flatMap(({ result }) => result.allowances[key] ?? [])),
  ) as [Set<string>, Set<string>, Set<string>];
  const complete = seenAll && legs.every(({ result }) => judgedWhole(result));
  const idle = [...new Set([...stale, ...unused])].filter((entry) => !needed.has(entry));
  const isStale = (entry: string) => complete || stale.has(entry);
  return { stale: idle.filter(isStale), unused: idle.filter((entry) => !isStale(entry)), needed: [...needed] };
}

function judgedWhole({ verdict, runs, allowances }: Result): boolean {
  if (runs.length === 0) return verdict === 'ready';
  return allowances.needed !== undefined && runs.every(({ exitCode }) => exitCode === 0);
}

export function sumProcesses(legs: Legs): Processes {
  const sum = (key: Exclude<keyof Processes, 'maxThreads'>) => legs.reduce((total, { result }) => total + result.processes[key], 0);
  const threads = legs.flatMap(({ result }) => result.processes.maxThreads ?? []);
  return {
    reported: sum('reported'),
    gilOff: sum('gilOff'),
    gilOn: sum('gilOn'),
    gilBuild: sum('gilBuild'),
    crashed: sum('crashed'),
    maxThreads: threads.length === 0 ? null : threads.reduce((most, each) => Math.max(most, each)),
  };
}

export function sumModules(legs: Legs): Result['modules'] {
  const sum = (key: keyof Result['modules']) => legs.reduce((total, { result }) => total + result.modules[key], 0);
  return { loaded: sum('loaded'), declared: sum('declared'), offending: sum('offending'), unjudged: sum('unjudged') };
}
