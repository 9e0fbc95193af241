import { constants } from 'node:os';
import type { Crash, Ending } from '../result.js';
import { exceptionInWords, FAULTS, inWords, signalName } from './causes.js';
import type { FatalError } from './fatal.js';
import type { Life } from './lives.js';
import type { SeenDeath } from './shells.js';

/** What a suite's processes died of. */
export interface Ends {
  readonly lives: readonly Life[];
  /** Of the suite's own command. */
  readonly ending: Ending;
  /** What Pythons printed on their end in the suite's output, in order. */
  readonly fatal: readonly FatalError[];
  /** Processes that a signal ended, as shells said or Linux showed. */
  readonly seen: readonly SeenDeath[];
  /** Whether the kernel has killed a process for want of memory meanwhile. */
  readonly outOfMemory: boolean;
  readonly platform: NodeJS.Platform;
}

/** Processes that a signal or an exception code ended, and that no process of the suite had killed. */
export function crashesOf(ends: Ends): readonly Crash[] {
  const { lives } = ends;
  const sent = lives.flatMap(({ deaths }) => deaths.flatMap((death) => (death.t === 'signalled' ? [death] : [])));
  const killed = new Set(sent.map(({ pid, signal }) => `${pid} ${signal}`));
  // Whom a signal to a group has reached is not known.
  const toGroups = new Set(sent.filter(({ pid }) => pid < 0).map(({ signal }) => signal));
  const wasSent: Sent = (pid, signal) => killed.has(`${pid} ${signal}`) || toGroups.has(signal);
  // The first of several with a pid that came again.
  const byPid = new Map([...lives].reverse().map((life) => [life.process.pid, life]));
  const over = new Set<number>(); // who only looks at first tells twice
  const told = lives.flatMap(({ process, deaths }) =>
    deaths.flatMap((death) => {
      if (death.t !== 'died' || over.has(death.pid)) return [];
      over.add(death.pid);
      const life = byPid.get(death.pid) ?? null;
      const of = { pid: death.pid, life, main: life?.process.main ?? process.main, during: death.during ?? null };
      if ('code' in death) return [crash({ ...of, how: exceptionInWords(death.code) })];
      const { pid, signal } = death;
      if (wasSent(pid, signal)) return [];
      // A program that is no Python and was ended on purpose by something that we do not see is nobody's crash.
      if (!life && !FAULTS.includes(signalName(signal))) return [];
      return [crash({ ...of, how: inWords(signalName(signal), ends.outOfMemory) })];
    }),
  );
  const all = [...told, ...seenCrashes(ends, wasSent, over)];
  all.push(...ownCrash(ends, wasSent).filter(({ pid }) => pid === 0 || !all.some((each) => each.pid === pid)));
  return withFatalErrors(all, ends, new Set(sent.map(({ signal }) => signal)));
}

type Sent = (pid: number, signal: number) => boolean;

/** Of Pythons whose end no Python has told: what else a shell started is left to the log. */
function seenCrashes(ends: Ends, wasSent: Sent, told: ReadonlySet<number>): readonly Crash[] {
  const over = new Set(told);
  return ends.seen.flatMap((death) => {
    const life = lifeOfSeen(death, ends.lives);
    if (life === null || over.has(life.process.pid) || wasSent(life.process.pid, death.signal)) return [];
    over.add(life.process.pid);
    const signal = signalName(death.signal);
    if (!FAULTS.includes(signal) && !(signal === 'SIGKILL' && ends.outOfMemory)) return []; // shells end their jobs so
    return [ofLife(life, inWords(signal, ends.outOfMemory))];
  });
}

function lifeOfSeen({ pid, ofChild }: SeenDeath, lives: readonly Life[]): Life | null {
  return lives.find(({ process }) => (ofChild ? process.ppid : process.pid) === pid) ?? null;
}

/** Adds the stacks of fatal errors, and the crashes of which only these, or a shell that names no process, tell. */
function withFatalErrors(crashes: readonly Crash[], ends: Ends, sent: ReadonlySet<number>): readonly Crash[] {
  const left = distinct(ends.fatal).map(({ what, stack }) => {
    // All others are the interpreter's own, which then calls abort(); or it never came to run, and just ends.
    const signal = FATAL.get(what) ?? 'SIGABRT';
    // One that is sent a signal on purpose prints its stack too.
    return { stack, how: inWords(signal, ends.outOfMemory), untold: FATAL.has(what) && !sent.has(constants.signals[signal]) };
  });
  type Left = (typeof left)[number];
  const take = (fits: (error: Left) => boolean): Left | undefined => {
    const at = left.findIndex(fits);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const told = crashes.map((each) => ({ ...each, stack: take(({ stack }) => isIn(stack, each.test))?.stack ?? [] }));
  const ofTests = ends.lives.flatMap((life) => {
    if (told.some(({ pid }) => pid === life.process.pid)) return [];
    const error = take(({ stack, untold }) => untold && isIn(stack, life.test));
    return error ? [{ ...ofLife(life, error.how), stack: error.stack }] : [];
  });
  const named = inOrder([...told, ...ofTests], left);
  const unclear = new Set(named.filter(({ stack }) => stack.length === 0).map(({ how }) => how));
  const nameless = left.flatMap(({ stack, how, untold }) =>
    untold && !unclear.has(how) && !named.some((each) => each.stack === stack) ? [{ ...NAMELESS, how, stack }] : [],
  );
  const all = [...named, ...nameless];
  const ofShells = ends.seen.flatMap(({ pid, signal }) => {
    const how = inWords(signalName(signal), ends.outOfMemory);
    return pid !== null || sent.has(signal) || all.some((each) => each.how === how) ? [] : [{ ...NAMELESS, how, stack: [] }];
  });
  return [...all, ...ofShells];
}

/** Gives out the stacks that are left over in order, where there are as many of them as crashes of the same kind without one. */
function inOrder(
  crashes: readonly Crash[],
  left: readonly { readonly how: string; readonly stack: readonly string[] }[],
): readonly Crash[] {
  return crashes.map((crash) => {
    const without = crashes.filter(({ how, stack }) => how === crash.how && stack.length === 0);
    const stacks = left.filter(({ how }) => how === crash.how);
    return without.length === stacks.length ? { ...crash, stack: stacks[without.indexOf(crash)]?.stack ?? crash.stack } : crash;
  });
}

/** Of a process that nobody names. */
const NAMELESS = { pid: 0, main: null, test: null, module: null };

/** Whether a stack lies in a test, by the name of its function. */
function isIn(stack: readonly string[], test: string | null): boolean {
  const name = test === null ? null : /(\w+)(\[.*)?$/s.exec(test)?.[1];
  return Boolean(name) && stack.some((line) => line.endsWith(` in ${name}`));
}

/** A suite may print one more than once: as it comes, and with what a test has captured. */
function distinct(errors: readonly FatalError[]): readonly FatalError[] {
  return [...new Map(errors.filter(({ stack }) => stack.length > 0).map((error) => [error.stack.join('\n'), error])).values()];
}

/** What faulthandler says of signals (CPython 3.13, Modules/faulthandler.c, faulthandler_handlers). */
const FATAL: ReadonlyMap<string, NodeJS.Signals> = new Map([
  ['Segmentation fault', 'SIGSEGV'],
  ['Aborted', 'SIGABRT'],
  ['Bus error', 'SIGBUS'],
  ['Illegal instruction', 'SIGILL'],
  ['Floating-point exception', 'SIGFPE'],
]);

/** The suite's own command, where it was ended so, or where its shell says that of its last command. */
function ownCrash(ends: Ends, wasSent: Sent): readonly Crash[] {
  const { lives, ending, platform } = ends;
  const code = ending.exitCode ?? 0;
  const raised = platform === 'win32' && code >>> 0 >= 0xc0000000;
  const signal = ending.signal ?? (platform !== 'win32' && code > 128 && code <= 128 + 64 ? signalName(code - 128) : null);
  if (!raised && (signal === null || !(FAULTS.includes(signal) || signal === 'SIGKILL'))) return [];
  const how = raised ? exceptionInWords(code) : inWords(signal ?? '', ends.outOfMemory);
  const seen = ends.seen.findLast((each) => each.pid !== null && ending.signal === null && signalName(each.signal) === signal);
  const life = seen ? lifeOfSeen(seen, lives) : likelyCommand(lives);
  const pid = life?.process.pid ?? seen?.pid ?? 0;
  if (signal !== null && wasSent(pid, constants.signals[signal as NodeJS.Signals])) return [];
  return [life ? ofLife(life, how) : { ...NAMELESS, pid, how, stack: [] }];
}

/** What a script that ended by a crash has ended with: the first process in which a test runs, or the last that no Python started. */
function likelyCommand(lives: readonly Life[]): Life | null {
  const pids = new Set(lives.map(({ process }) => process.pid));
  const first = lives.filter(({ process }) => process.mainInterpreter && !pids.has(process.ppid));
  return first.find(({ test }) => test !== null) ?? first.at(-1) ?? null;
}

interface Crashed extends Pick<Crash, 'pid' | 'how' | 'main'> {
  readonly life: Life | null;
  /** The test that ran in the process that saw it. */
  readonly during: string | null;
}

function ofLife(life: Life, how: string): Crash {
  return crash({ pid: life.process.pid, life, how, main: life.process.main, during: null });
}

function crash({ pid, life, how, main, during }: Crashed): Crash {
  return { pid, main, how, test: life?.test ?? during, module: life?.module ?? null, stack: [] };
}
