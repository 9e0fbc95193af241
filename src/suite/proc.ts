import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** Where Linux shows its processes. */
export const PROC = '/proc';

/** What it says of one in /proc/<pid>/stat (proc_pid_stat(5)). */
export interface Status {
  readonly name: string;
  /** It has ended, and is only not waited for. */
  readonly over: boolean;
  /** One letter. */
  readonly state: string;
  readonly ppid: number;
  /** With the pid it names the process. */
  readonly began: string;
  /** Where its arguments and environment lie: each exec chooses anew, at random, and forks inherit it. Null where it is another user's. */
  readonly image: string | null;
  /** The signal that ended it; 0 where it has not ended, ended by itself or is another user's. */
  readonly signal: number;
}

/** Null where there is no such process. */
export function statusOf(pid: number, proc = PROC): Status | null {
  const [, name = '', rest = ''] = /^\d+ \((.*)\) (.*)$/s.exec(read(`${proc}/${pid}/stat`)) ?? []; // a name may hold anything
  if (rest === '') return null;
  const fields = rest.trimEnd().split(' ');
  const field = (number: number): string => fields[number - 3] ?? '';
  const state = field(3);
  const over = state === 'Z' || state === 'X';
  return {
    name,
    over,
    state,
    ppid: Number(field(4)),
    began: field(22),
    image: field(51) === '0' ? null : [48, 50, 51].map(field).join(' '),
    signal: over ? Number(field(52)) & 127 : 0,
  };
}

/** `NAME=value` each, as it began; none where it is another user's. */
export function environmentOf(pid: number, proc = PROC): readonly string[] {
  return read(`${proc}/${pid}/environ`).split('\0').slice(0, -1);
}

export function argumentsOf(pid: number, proc = PROC): readonly string[] {
  return read(`${proc}/${pid}/cmdline`).split('\0').slice(0, -1);
}

/** The program's file, which may be gone by now; null where it is another user's. */
export function executableOf(pid: number, proc = PROC): string | null {
  try {
    return readlinkSync(`${proc}/${pid}/exe`).replace(/ \(deleted\)$/, '');
  } catch {
    return null;
  }
}

/** All processes; none where there is no such folder. */
export function pidsIn(proc = PROC): readonly number[] {
  try {
    return readdirSync(proc).map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // it has ended, or is another user's
  }
}
