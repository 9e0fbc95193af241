import type { Comparison } from '../result.js';
import { failuresOf, type Results } from './tests.js';

/** One of the two runs. */
export interface Side {
  readonly seconds: number;
  readonly results: Results | null;
  readonly maxThreads: number | null;
  /** The tests that did not end by themselves. */
  readonly cutShort: ReadonlyMap<string, 'crashed' | 'hung'>;
  /** Whether it passed and nothing in it crashed: only then a test without a result was not to run. */
  readonly whole: boolean;
}

type Mode = 'off' | 'on';

/** A test's time counts as changed from this factor on, in either direction, */
const FACTOR = 1.5;

/** and by this many seconds: below it is what the machine does. */
const NOISE = 0.05;

/** Tests listed as slower or faster. */
const MOST = 20;

/**
 * The run with the GIL off beside the one with it on. What happened in one of them happened there only if the other one had a result of that
 * test, or came to its end without it: a run that was cut short, or stopped at its first failure, says nothing of what it left out.
 */
export function compareRuns({ on, off }: { readonly on: Side; readonly off: Side }): Comparison {
  const failures = { on: failuresOf(on.results ?? NONE), off: failuresOf(off.results ?? NONE) };
  const inBoth = new Set(failures.on.flatMap(({ id }) => (off.results?.get(id)?.outcome === 'failed' ? id : [])));
  const [saysOn, saysOff] = [sayer(on), sayer(off)];
  const only = (gil: Mode, says: typeof saysOn) => failures[gil].filter(({ id }) => !inBoth.has(id) && says(id));
  const unpaired = (gil: Mode, says: typeof saysOn) =>
    failures[gil].filter(({ id }) => !inBoth.has(id) && !says(id)).map((failure) => ({ ...failure, gil }));
  const cut = (gil: Mode, { cutShort }: Side, says: typeof saysOn) =>
    [...cutShort].filter(([id]) => says(id)).map(([id, how]) => ({ id, gil, how }));
  return {
    onlyOff: only('off', saysOn),
    onlyOn: only('on', saysOff),
    both: failures.off.filter(({ id }) => inBoth.has(id)),
    unpaired: [...unpaired('off', saysOn), ...unpaired('on', saysOff)],
    cutShort: [...cut('off', off, saysOn), ...cut('on', on, saysOff)],
    slower: changed(on.results ?? NONE, off.results ?? NONE),
    seconds: { on: on.seconds, off: off.seconds, ratio: ratio(on.seconds, off.seconds) },
    threads: { on: on.maxThreads, off: off.maxThreads },
  };
}

/** Whether a run says how a test ends in its mode, be it by not having it. A file that cannot be collected has tests where it can. */
function sayer({ results, cutShort, whole }: Side): (id: string) => boolean {
  const files = new Set([...(results ?? NONE).keys()].map((id) => id.split('::', 1)[0]));
  return (id) => results !== null && !cutShort.has(id) && (whole || results.has(id) || files.has(id));
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
