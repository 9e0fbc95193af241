import type { Death, Event, ProcessRecord, PythonProcess } from './record.js';

/** What a process was doing when its record ends, and what it saw of others' ends. */
export interface Life {
  readonly process: PythonProcess;
  /** The test that had begun and not ended; a worker of pytest-xdist tells of no ends. */
  readonly test: string | null;
  /** The extension module that was loaded last, or whose loading never ended. */
  readonly module: string | null;
  /** Threads that ran at most at once. */
  readonly threads: number;
  /** Each with the test that ran here at that time. */
  readonly deaths: readonly (Death & { readonly during?: string })[];
}

/** A record in short. */
export function lifeOf({ process, events }: ProcessRecord): Life {
  let test: string | null = null;
  let module: string | null = null;
  let threads = 1;
  const deaths: (Death & { readonly during?: string })[] = [];
  for (const event of events) {
    test = underWay(test, event);
    if (event.t === 'load') module = event.name;
    else if (event.t === 'threads') threads = Math.max(threads, event.most);
    else if (event.t === 'died' || event.t === 'signalled') deaths.push(test === null ? event : { ...event, during: test });
  }
  return { process, test, module, threads, deaths };
}

/** Threads that ran at most in one of these processes; null where there is none. */
export function mostThreads(lives: readonly Life[]): number | null {
  return lives.length === 0 ? null : lives.reduce((most, { threads }) => Math.max(most, threads), 1);
}

/** The test that is under way after an event of a process in which `test` was before it. */
export function underWay(test: string | null, event: Event): string | null {
  if (event.t === 'test') return event.id;
  return event.t === 'over' || (event.t === 'outcome' && event.id === test) ? null : test;
}
