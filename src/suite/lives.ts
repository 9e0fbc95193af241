import type { Death, Event, PythonProcess } from './record.js';

/** What a process was doing when its record ends, and what it saw of others' ends. */
export interface Life {
  readonly process: PythonProcess;
  /** The test that had begun and not ended. */
  readonly test: string | null;
  /** The extension module that was loaded last, or whose loading never ended. */
  readonly module: string | null;
  /** Threads that ran at most at once. */
  readonly threads: number;
  readonly deaths: readonly Death[];
}

/** A life that begins; the function adds to it what its record tells. */
export function newLife(process: PythonProcess): { readonly life: Life; readonly add: (event: Event) => void } {
  const deaths: Death[] = [];
  const life = { process, test: null as string | null, module: null as string | null, threads: 1, deaths };
  const add = (event: Event): void => {
    if (event.t === 'test') life.test = event.id;
    else if (event.t === 'outcome' && event.id === life.test) life.test = null;
    else if (event.t === 'load') life.module = event.name;
    else if (event.t === 'threads') life.threads = Math.max(life.threads, event.most);
    else if (event.t === 'died' || event.t === 'signalled') deaths.push(event);
  };
  return { life, add };
}
