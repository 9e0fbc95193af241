import { constants } from 'node:os';

/** A process that was seen to have been ended by a signal, by somebody who is no recorded Python. */
export interface SeenDeath {
  /** Null where it is not known. */
  readonly pid: number | null;
  readonly signal: number;
  /** It was a child of that process, which ended itself in the same way. */
  readonly ofChild: boolean;
}

/** Listens to what shells say, in a stream, of processes that signals ended. */
export interface ShellWords {
  feed(chunk: Buffer): void;
  deaths(): readonly SeenDeath[];
}

const NAMES = {
  'Segmentation fault': 'SIGSEGV',
  Aborted: 'SIGABRT',
  'Abort trap': 'SIGABRT', // the C library of macOS says so, and appends the number
  'Bus error': 'SIGBUS',
  'Illegal instruction': 'SIGILL',
  'Floating point exception': 'SIGFPE',
  'Bad system call': 'SIGSYS',
  'Trace/breakpoint trap': 'SIGTRAP',
  'Trace/BPT trap': 'SIGTRAP',
  Killed: 'SIGKILL',
} as const;

/**
 * As bash says it (bash 5.2, jobs.c, notify_of_job_status and pretty_print_job), of the first process of a pipeline and of the others;
 * `timeout` ends itself by the signal that ended its child:
 *
 *     FILE: line 1:  4711 Segmentation fault      python worker.py
 *           4712 Done                    | cat
 */
const OF_BASH = new RegExp(`(?:: line \\d+: +|\\n {5,})(\\d+) (${Object.keys(NAMES).join('|')})( +(?:\\(core dumped\\) )?timeout )?`, 'g');

/** dash and others do not say of which process. */
const OF_OTHERS = /\nSegmentation fault(?: \(core dumped\)|: 11)?\n/;

/** What to look for before all else. */
const NEEDLES = [': line ', 'Segmentation fault'].map((text) => Buffer.from(text));

/** Bytes of what passed that are looked at once more with what follows. */
const KEPT = 512;

/** Bytes of which all is read. A suite that writes more is listened to where it does not pour: a search costs as much as all else that is done with output. */
const ALL_OF = 8 << 20;
const POURING = 16_384;

export function shellWords(): ShellWords {
  const told = new Map<number, SeenDeath>();
  let nameless = false;
  let fed = 0;
  let before: Buffer = Buffer.from('\n');
  return {
    feed(chunk) {
      fed += chunk.length;
      if (fed >= ALL_OF && chunk.length >= POURING) {
        before = Buffer.from(chunk.subarray(-KEPT));
        return;
      }
      const across = Buffer.concat([before, chunk.subarray(0, KEPT)]);
      if (NEEDLES.some((needle) => across.includes(needle) || chunk.includes(needle))) {
        const text = before.toString('latin1') + chunk.toString('latin1');
        for (const [, pid, word, timeout] of text.matchAll(OF_BASH))
          told.set(Number(pid), { pid: Number(pid), signal: signalOf(word as keyof typeof NAMES), ofChild: timeout !== undefined });
        nameless ||= OF_OTHERS.test(text);
      }
      before = Buffer.from((chunk.length < KEPT ? across : chunk).subarray(-KEPT));
    },
    deaths: () => [...told.values(), ...(nameless ? [{ pid: null, signal: signalOf('Segmentation fault'), ofChild: false }] : [])],
  };
}

function signalOf(word: keyof typeof NAMES): number {
  return constants.signals[NAMES[word]];
}
