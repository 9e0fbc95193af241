import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

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
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const [state, ppid] = statusOf(name);
        if (state === 'Z' || state === 'X') return []; // over, and only not waited for
        return [{ pid: Number(name), ppid: Number(ppid), marked: mark !== null && environmentOf(name).includes(`\0${mark}\0`) }];
      } catch {
        return []; // ended meanwhile
      }
    });
}

/** State, parent and more of a process of Linux, as /proc/<pid>/stat has them behind its name, which may hold anything. Throws where it has ended. */
export function statusOf(pid: number | string): readonly string[] {
  return readFileSync(`/proc/${pid}/stat`, 'latin1').replace(/^.*\)/s, '').trim().split(' ');
}

function environmentOf(pid: string): string {
  try {
    return `\0${readFileSync(`/proc/${pid}/environ`, 'utf8')}\0`;
  } catch {
    return ''; // another user's
  }
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
