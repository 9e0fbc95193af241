import { execFileSync } from 'node:child_process';
import { environmentOf, pidsIn, statusOf } from './proc.js';

/** A process of this machine. */
export interface Process {
  readonly pid: number;
  readonly ppid: number;
  /** It began with the mark in its environment. */
  readonly marked: boolean;
}

/** Whose processes: those below a process of ours, and those that carry `mark` (`NAME=value`) in their environment, whoever their parent is by now. */
export interface Tree {
  /** Left out itself. */
  readonly below: number;
  /** Null where there is none. */
  readonly mark: string | null;
  readonly platform: NodeJS.Platform;
}

/** The pids of a tree's living processes. Those of a system that tells nothing (Windows) are none. */
export function processesOf({ below, mark, platform }: Tree): readonly number[] {
  const all = platform === 'linux' ? fromProc(mark) : platform === 'win32' ? [] : fromPs(mark);
  return members(all, below);
}

function members(all: readonly Process[], below: number): readonly number[] {
  const parents = new Map(all.map(({ pid, ppid }) => [pid, ppid]));
  const isBelow = (pid: number): boolean => {
    const seen = new Set<number>();
    for (let at = parents.get(pid); at !== undefined && !seen.has(at); at = parents.get(at)) {
      if (at === below) return true;
      seen.add(at);
    }
    return false;
  };
  return all.filter(({ pid, marked }) => pid !== below && (marked || isBelow(pid))).map(({ pid }) => pid);
}

function fromProc(mark: string | null): readonly Process[] {
  return pidsIn().flatMap((pid) => {
    const status = statusOf(pid);
    if (!status || status.over) return [];
    return [{ pid, ppid: status.ppid, marked: mark !== null && environmentOf(pid).includes(mark) }];
  });
}

function fromPs(mark: string | null): readonly Process[] {
  const output = execFileSync('ps', ['-axwwE', '-o', 'pid=,ppid=,stat=,command='], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return parsePs(output, mark);
}

/** The processes in what macOS' `ps -axwwE -o pid=,ppid=,stat=,command=` prints: it has the environment behind the command. */
export function parsePs(output: string, mark: string | null): readonly Process[] {
  return output.split('\n').flatMap((line) => {
    const [, pid, ppid, state = '', command = ''] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s(.*)$/.exec(line) ?? [];
    return pid === undefined || state.startsWith('Z')
      ? []
      : [{ pid: Number(pid), ppid: Number(ppid), marked: mark !== null && ` ${command} `.includes(` ${mark} `) }];
  });
}
