import type { Comparison } from '../result.js';
import { failuresOf, type Results } from './tests.js';

/** One of the two runs. */
export interface Side {
  readonly seconds: number;
  readonly results: Results | null;
  readonly maxThreads: number | null;
  /** The tests that did not end by themselves. */
  readonly cutShort: ReadonlyMap<string, 'crashed' | 'hung'>;
}

/** A test's time counts as changed from this factor on, in either direction, */
const FACTOR = 1.5;

/** and by this many seconds: below it is what the machine does. */
const NOISE = 0.05;

/** Tests listed as slower or faster. */
const MOST = 20;

/** The run with the GIL off beside the one with it on: their tests where both have results. A test that failed in one and did not run in the other failed in one only. */
export function compareRuns({ on, off }: { readonly on: Side; readonly off: Side }): Comparison {
  const [withGil, without] = on.results && off.results ? [on.results, off.results] : [NONE, NONE];
  const failed = (results: Results, id: string) => results.get(id)?.outcome === 'failed';
  const offFailures = failuresOf(without);
  return {
    onlyOff: offFailures.filter(({ id }) => !failed(withGil, id)),
    onlyOn: failuresOf(withGil).filter(({ id }) => !failed(without, id)),
    both: offFailures.filter(({ id }) => failed(withGil, id)),
    cutShort: [
      ...onlyIn(off, on).map((cut) => ({ ...cut, gil: 'off' as const })),
      ...onlyIn(on, off).map((cut) => ({ ...cut, gil: 'on' as const })),
    ],
    slower: changed(withGil, without),
    seconds: { on: on.seconds, off: off.seconds, ratio: ratio(on.seconds, off.seconds) },
    threads: { on: on.maxThreads, off: off.maxThreads },
  };
}

function onlyIn(one: Side, other: Side) {
  return [...one.cutShort].filter(([id]) => !other.cutShort.has(id)).map(([id, how]) => ({ id, how }));
}

const NONE: Results = new Map();

/** Tests that passed in both runs: the time of a failure says how long it took to fail. */
function changed(on: Results, off: Results): Comparison['slower'] {
  const times = [...on.values()].flatMap(({ id, outcome, seconds }) => {
    const other = off.get(id);
    if (outcome !== 'passed' || other?.outcome !== 'passed') return [];
    return [{ id, on: seconds, off: other.seconds, ratio: ratio(seconds, other.seconds) }];
  });
  const change = (time: { readonly ratio: number }) => Math.max(time.ratio, 1 / time.ratio);
  return times
    .filter((time) => Math.abs(time.off - time.on) >= NOISE && change(time) >= FACTOR)
    .sort((one, other) => change(other) - change(one) || (one.id < other.id ? -1 : 1))
    .slice(0, MOST);
}

/** Above nothing and below infinity: a report is JSON. */
function ratio(on: number, off: number): number {
  return Math.max(off, 1e-6) / Math.max(on, 1e-6);
}
