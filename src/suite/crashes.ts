import { constants } from 'node:os';
import type { Crash, Ending } from '../result.js';
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

/** Signals that are sent by the kernel for a fault, or by `abort()`. */
const FAULTS = ['SIGSEGV', 'SIGABRT', 'SIGBUS', 'SIGILL', 'SIGFPE', 'SIGSYS', 'SIGTRAP'];

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
      if ('code' in death) return [crash({ ...of, how: `ended by ${exception(death.code)}` })];
      const { pid, signal } = death;
      if (wasSent(pid, signal)) return [];
      // A program that is no Python and was ended on purpose by something that we do not see is nobody's crash.
      if (!life && !FAULTS.includes(signalName(signal))) return [];
      return [crash({ ...of, how: inWords(signalName(signal), ends) })];
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
    return [crash({ pid: life.process.pid, life, how: inWords(signal, ends), main: life.process.main, during: null })];
  });
}

function lifeOfSeen({ pid, ofChild }: SeenDeath, lives: readonly Life[]): Life | null {
  return lives.find(({ process }) => (ofChild ? process.ppid : process.pid) === pid) ?? null;
}

/** Adds the stacks of fatal errors, and the crashes of which only these, or a shell that names no process, tell. */
function withFatalErrors(crashes: readonly Crash[], ends: Ends, sent: ReadonlySet<number>): readonly Crash[] {
  const left = distinct(ends.fatal.filter(({ stack }) => stack.length > 0));
  const take = (fits: (error: FatalError) => boolean): FatalError | undefined => {
    const at = left.findIndex(fits);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const told = crashes.map((each) => ({ ...each, stack: take(({ stack }) => isIn(stack, each.test))?.stack ?? [] }));
  const howOf = ({ what }: FatalError): string | null => (FATAL[what] ? inWords(FATAL[what], ends) : null);
  // One that is sent a signal on purpose prints its stack too.
  const isCrash = ({ what }: FatalError): boolean => FATAL[what] !== undefined && !sent.has(constants.signals[FATAL[what]]);
  const pids = new Set(told.map(({ pid }) => pid));
  const ofTests = ends.lives.flatMap((life) => {
    const error = pids.has(life.process.pid) ? undefined : take((each) => isCrash(each) && isIn(each.stack, life.test));
    const how = error && howOf(error);
    return how ? [{ ...crash({ pid: life.process.pid, life, how, main: life.process.main, during: null }), stack: error.stack }] : [];
  });
  const known = [...told, ...ofTests];
  // What is left over is given out in order, where there are as many of both.
  const without = known.filter(({ stack }) => stack.length === 0).map(({ how }) => how);
  const count = (hows: readonly (string | null)[], how: string): number => hows.filter((each) => each === how).length;
  const plenty = new Set(without.filter((how) => count(without, how) === count(left.map(howOf), how)));
  const found = known.map((each) =>
    each.stack.length === 0 && plenty.has(each.how) ? { ...each, stack: take((error) => howOf(error) === each.how)?.stack ?? [] } : each,
  );
  const nameless = left.flatMap((error) => {
    const how = howOf(error);
    return how && isCrash(error) && !without.includes(how) ? [{ ...NAMELESS, how, stack: error.stack }] : [];
  });
  const all = [...found, ...nameless];
  const ofShells = ends.seen.flatMap(({ pid, signal }) => {
    const how = inWords(signalName(signal), ends);
    return pid !== null || sent.has(signal) || all.some((each) => each.how === how) ? [] : [{ ...NAMELESS, how, stack: [] }];
  });
  return [...all, ...ofShells];
}

/** Of a process that nobody names. */
const NAMELESS = { pid: 0, main: null, test: null, module: null };

/** Whether a stack lies in a test, by the name of its function. */
function isIn(stack: readonly string[], test: string | null): boolean {
  const name = test === null ? null : /(\w+)(\[.*)?$/s.exec(test)?.[1];
  return Boolean(name) && stack.some((line) => line.endsWith(` in ${name}`));
}

/** A suite may print one more than once: as it comes, and with what a test has captured. */
function distinct(errors: readonly FatalError[]): FatalError[] {
  return [...new Map(errors.map((error) => [error.stack.join('\n'), error])).values()];
}

/** What faulthandler says of signals (CPython 3.13, Modules/faulthandler.c, faulthandler_handlers). */
const FATAL: Readonly<Record<string, NodeJS.Signals>> = {
  'Segmentation fault': 'SIGSEGV',
  Aborted: 'SIGABRT',
  'Bus error': 'SIGBUS',
  'Illegal instruction': 'SIGILL',
  'Floating-point exception': 'SIGFPE',
};

/** The suite's own command, where it was ended so, or where its shell says that of its last command. */
function ownCrash(ends: Ends, wasSent: Sent): readonly Crash[] {
  const { lives, ending, platform } = ends;
  const code = ending.exitCode ?? 0;
  const raised = platform === 'win32' && code >>> 0 >= 0xc0000000;
  const signal = ending.signal ?? (platform !== 'win32' && code > 128 && code <= 128 + 64 ? signalName(code - 128) : null);
  if (!raised && (signal === null || !(FAULTS.includes(signal) || signal === 'SIGKILL'))) return [];
  const how = raised ? `ended by ${exception(code)}` : inWords(signal ?? '', ends);
  const seen = ends.seen.findLast((each) => each.pid !== null && ending.signal === null && signalName(each.signal) === signal);
  const life = seen ? lifeOfSeen(seen, lives) : likelyCommand(lives);
  const pid = life?.process.pid ?? seen?.pid ?? 0;
  if (signal !== null && wasSent(pid, constants.signals[signal as NodeJS.Signals])) return [];
  return [crash({ pid, life, how, main: life?.process.main ?? null, during: null })];
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

function crash({ pid, life, how, main, during }: Crashed): Crash {
  return { pid, main, how, test: life?.test ?? during, module: life?.module ?? null, stack: [] };
}

function signalName(signal: number): string {
  return Object.entries(constants.signals).find(([, number]) => number === signal)?.[0] ?? `signal ${signal}`;
}

const WORDS: Readonly<Record<string, string>> = {
  SIGSEGV: 'an access to memory that is not its own',
  SIGBUS: 'an access to memory that is not there',
  SIGABRT: 'it gave itself up: an assertion in native code, or abort()',
  SIGILL: 'an instruction that this processor does not have',
  SIGFPE: 'a division by zero in native code',
  SIGSYS: 'a system call that is not permitted',
  SIGTRAP: 'a trap in native code',
};

function inWords(signal: string, { outOfMemory }: Ends): string {
  if (signal === 'SIGKILL')
    return `killed by SIGKILL (${outOfMemory ? 'the kernel ran out of memory and chose it' : 'not by the suite; the kernel does that when memory runs out'})`;
  return `killed by ${signal}${WORDS[signal] ? ` (${WORDS[signal]})` : ''}`;
}

function exception(code: number): string {
  return EXCEPTIONS.get(code >>> 0) ?? `exception 0x${(code >>> 0).toString(16).toUpperCase()}`;
}

/** Exit codes of Windows that are exceptions nobody caught (ntstatus.h). */
const EXCEPTIONS: ReadonlyMap<number, string> = new Map([
  [0xc0000005, 'exception 0xC0000005 (access violation: memory that is not its own)'],
  [0xc000001d, 'exception 0xC000001D (an instruction that this processor does not have)'],
  [0xc0000094, 'exception 0xC0000094 (a division by zero in native code)'],
  [0xc00000fd, 'exception 0xC00000FD (stack overflow)'],
  [0xc0000135, 'exception 0xC0000135 (a DLL was not found)'],
  [0xc0000139, 'exception 0xC0000139 (a DLL lacks a function)'],
  [0xc0000374, 'exception 0xC0000374 (heap corruption)'],
  [0xc0000409, 'exception 0xC0000409 (a stack buffer was overrun, or a fatal error)'],
]);
