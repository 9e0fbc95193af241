import { constants } from 'node:os';
import type { Crash, Ending } from '../result.js';
import type { Life } from './lives.js';

/** What a suite's processes died of. */
export interface Ends {
  readonly lives: readonly Life[];
  /** Of the suite's own command. */
  readonly ending: Ending;
  /** Stacks of fatal errors in the suite's output, in order, each a list of lines. */
  readonly fatal: readonly (readonly string[])[];
  /** Whether the kernel has killed a process for want of memory meanwhile. */
  readonly outOfMemory: boolean;
  readonly platform: NodeJS.Platform;
}

/** Signals that are sent by the kernel for a fault, or by `abort()`. */
const FAULTS = ['SIGSEGV', 'SIGABRT', 'SIGBUS', 'SIGILL', 'SIGFPE', 'SIGSYS', 'SIGTRAP'];

/** Processes that a signal or an exception code ended, and that no process of the suite had killed. */
export function crashesOf(ends: Ends): readonly Crash[] {
  const { lives, fatal } = ends;
  const sent = lives.flatMap(({ deaths }) => deaths.flatMap((death) => (death.t === 'signalled' ? [death] : [])));
  const killed = new Set(sent.map(({ pid, signal }) => `${pid} ${signal}`));
  // Whom a signal to a group has reached is not known.
  const toGroups = new Set(sent.filter(({ pid }) => pid < 0).map(({ signal }) => signal));
  // The first of several with a pid that came again.
  const byPid = new Map([...lives].reverse().map((life) => [life.process.pid, life]));
  const crashes = lives.flatMap(({ process, deaths }) =>
    deaths.flatMap((death) => {
      if (death.t !== 'died') return [];
      const life = byPid.get(death.pid) ?? null;
      const of = { pid: death.pid, life, main: life?.process.main ?? process.main, during: death.during ?? null };
      if ('code' in death) return [crash({ ...of, how: `ended by ${exception(death.code)}` })];
      const { pid, signal } = death;
      if (killed.has(`${pid} ${signal}`) || toGroups.has(signal)) return [];
      // A program that is no Python and was ended on purpose by something that we do not see is nobody's crash.
      if (!life && !FAULTS.includes(signalName(signal))) return [];
      return [crash({ ...of, how: inWords(signalName(signal), ends) })];
    }),
  );
  return withStacks([...crashes, ...ownCrash(ends, killed)], fatal);
}

/** A stack belongs to the crash in whose test it lies; what is left over is given out in order, where there are as many of both. */
function withStacks(crashes: readonly Crash[], fatal: Ends['fatal']): readonly Crash[] {
  const left = fatal.filter((stack) => stack.length > 0);
  const take = ({ test }: Crash): readonly string[] => {
    const name = test === null ? null : /(\w+)(\[.*)?$/s.exec(test)?.[1];
    const at = left.findIndex((stack) => name && stack.some((line) => line.endsWith(` in ${name}`)));
    return at < 0 ? [] : (left.splice(at, 1)[0] ?? []);
  };
  const found = crashes.map((crash) => ({ ...crash, stack: take(crash) }));
  const without = found.filter(({ stack }) => stack.length === 0);
  return without.length === left.length
    ? found.map((crash) => (crash.stack.length > 0 ? crash : { ...crash, stack: left.shift() ?? [] }))
    : found;
}

/** The suite's own command, where it was ended so, or where its shell says that of its last command. */
function ownCrash(ends: Ends, killed: ReadonlySet<string>): readonly Crash[] {
  const { lives, ending, platform } = ends;
  const code = ending.exitCode ?? 0;
  const raised = platform === 'win32' && code >>> 0 >= 0xc0000000;
  const signal = ending.signal ?? (platform !== 'win32' && code > 128 && code <= 128 + 64 ? signalName(code - 128) : null);
  if (!raised && (signal === null || !(FAULTS.includes(signal) || signal === 'SIGKILL'))) return [];
  const pids = new Set(lives.map(({ process }) => process.pid));
  const first = lives.filter(({ process }) => process.mainInterpreter && !pids.has(process.ppid));
  const life = first.find(({ test }) => test !== null) ?? first.at(-1) ?? null;
  if (life && signal !== null && killed.has(`${life.process.pid} ${constants.signals[signal as NodeJS.Signals]}`)) return [];
  const how = raised ? `ended by ${exception(code)}` : inWords(signal ?? '', ends);
  return [crash({ pid: life?.process.pid ?? 0, life, how, main: life?.process.main ?? null, during: null })];
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
