import { basename, delimiter } from 'node:path';
import { type CommandLine, readCommandLine } from './command-line.js';
import { argumentsOf, environmentOf, executableOf, PROC, pidsIn, type Status, statusOf } from './proc.js';
import type { SeenDeath } from './shells.js';

/** A Python that ran and that nothing brought the recorder to. */
export interface Unreached extends Pick<CommandLine, 'main' | 'asks'> {
  readonly pid: number;
  /** As it was called. */
  readonly executable: string;
  /** The name of the program that started it, where that was still to be seen. */
  readonly startedBy: string | null;
}

export interface Seen {
  readonly unreached: readonly Unreached[];
  /** Processes that a signal has ended, and that were not waited for until somebody looked. */
  readonly ended: readonly SeenDeath[];
}

export interface Sight {
  /** The process below which to look. */
  readonly root: number;
  /** Folders, as in the environment that the suite was given. */
  readonly recorder: string;
  readonly records: string;
  /** Where Linux shows its processes; elsewhere there is no such folder, and none is seen. */
  readonly proc?: string;
}

/** Milliseconds between two looks: a Python that runs tests takes longer. */
const INTERVAL = 50;

/** A machine with very many processes is looked at less often: a look may not cost more than this share of a processor. */
const SHARE = 1 / 20;

/**
 * Looks for Pythons below a process while a suite runs, for of those that a shell starts nobody else tells. One that lives
 * shorter than the time between two looks may be missed.
 */
export function watchPythons(sight: Sight): { stop(): Seen } {
  const { look, unreached, ended } = onlooker(sight);
  let timer = setTimeout(again, INTERVAL).unref();
  function again(): void {
    const began = performance.now();
    look();
    timer = setTimeout(again, Math.max(INTERVAL, (performance.now() - began) / SHARE)).unref();
  }
  return {
    stop() {
      clearTimeout(timer);
      look();
      return { unreached, ended: [...ended.values()] };
    },
  };
}

/** Whether a file is an interpreter, by its name. */
export function isPython(file: string): boolean {
  return /^(python|pypy)[\d.]*(t?d?|-nogil)(\.exe)?$/.test(basename(file));
}

/**
 * `look` adds to `unreached` what it finds, and to `ended` what a signal has ended and nobody has waited for yet. A process is looked at
 * when it is new, and when it has become another program.
 */
export function onlooker({ root, recorder, records, proc = PROC }: Sight) {
  const strangers = new Set(pidsIn(proc)); // what ran before
  const members = new Map<number, Status>();
  const images = new Set<string>();
  const unreached: Unreached[] = [];
  const ended = new Map<number, SeenDeath>();

  function look(): void {
    const present = new Set(pidsIn(proc));
    for (const pid of [...strangers, ...members.keys()]) {
      if (!present.has(pid) && !members.delete(pid)) strangers.delete(pid);
    }
    for (const pid of present) {
      if (strangers.has(pid)) continue;
      const status = statusOf(pid, proc);
      if (status?.over && status.signal > 0) ended.set(pid, { pid, signal: status.signal, ofChild: false });
      if (!status || status.over || same(members.get(pid), status)) continue;
      if (members.get(pid)?.began !== status.began && !isBelow(status, pid)) strangers.add(pid);
      else if (inspect(pid, status)) members.set(pid, status);
    }
  }

  /** By its ancestors; one that has lost them is known by its environment. */
  function isBelow({ ppid }: Status, pid: number | null): boolean {
    if (ppid === root || members.has(ppid)) return true;
    const parent = strangers.has(ppid) ? null : statusOf(ppid, proc); // pids come again: a parent's can be the higher one
    if (parent && !parent.over && isBelow(parent, null)) return true;
    return pid !== null && environmentOf(pid, proc).includes(`GILPROOF_DIR=${records}`);
  }

  /** False where it cannot be told yet what it is. */
  function inspect(pid: number, status: Status): boolean {
    const args = argumentsOf(pid, proc);
    const own = executableOf(pid, proc);
    const environment = environmentOf(pid, proc);
    const [name = ''] = args;
    const now = statusOf(pid, proc);
    if (name === '' || !now || !same(now, status)) return false;
    if (!isPython(own ?? name)) return true;
    const parent = members.get(status.ppid);
    const { main, asks, isolated } = readCommandLine(args);
    if (status.image === null) {
      if (own !== null) return false; // an exec is at work
      // Another user's: its record tells, and where a Python started it, that tells.
      if (parent && isPython(executableOf(status.ppid, proc) ?? parent.name)) return true;
    } else {
      if (images.has(status.image)) return true; // a fork
      images.add(status.image);
      const overwritten = environment.length > 0 && environment.every((variable) => !variable.includes('=')); // by a title
      if (overwritten || (!isolated && isReached(environment))) return true;
    }
    unreached.push({ pid, executable: isPython(name) ? name : (own ?? name), main, asks, startedBy: parent?.name ?? null });
    return true;
  }

  function isReached(environment: readonly string[]): boolean {
    const path = environment.find((variable) => variable.startsWith('PYTHONPATH=')) ?? '';
    return environment.includes(`GILPROOF_DIR=${records}`) && path.slice('PYTHONPATH='.length).split(delimiter).includes(recorder);
  }

  return { look, unreached, ended };
}

function same(one: Status | undefined, other: Status): boolean {
  return one !== undefined && one.began === other.began && one.image === other.image && one.name === other.name;
}
