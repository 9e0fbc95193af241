import { closeSync, existsSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isPython, type Unreached } from './pythons.js';
import type { Spawn } from './record.js';

/** A Python that was started and never reported: the recorder did not reach it. */
export interface Silent {
  readonly executable: string;
  /** `-m NAME`, a script (the executable itself, where it is one), `-c` or null. */
  readonly main: string | null;
  /** As in `CommandLine`. */
  readonly asks: boolean;
  /** The program that started it, where no Python did. */
  readonly startedBy: string | null;
}

/**
 * Which Pythons left no record: of the programs that processes told of, and of those that were seen. `reported` has an entry
 * a record.
 */
export function silentPythons(
  spawns: readonly Spawn[],
  reported: readonly { readonly pid: number; readonly ppid?: number }[],
  seen: readonly Unreached[],
): readonly Silent[] {
  const kinds = new Map<string, ReturnType<typeof pythonKind>>();
  const starts = new Map<number, { readonly spawns: Silent[]; readonly execs: Silent[] }>();
  for (const { t, pid, executables, main, asks } of spawns) {
    const executable = executables.find((each) => existsSync(each));
    if (executable === undefined || (asks && main === null)) continue;
    const kind = kinds.get(executable) ?? pythonKind(executable);
    kinds.set(executable, kind);
    if (kind === 'other') continue;
    const of = starts.get(pid) ?? { spawns: [], execs: [] };
    starts.set(pid, of);
    (t === 'spawn' ? of.spawns : of.execs).push({ executable, main: kind === 'script' ? executable : main, asks, startedBy: null });
  }
  const [byPid, byParent] = [counted(reported.map(({ pid }) => pid)), counted(reported.map(({ ppid }) => ppid))];
  const told = [...starts].flatMap(([pid, { spawns, execs }]) => {
    // A process that became another program had to report before, to tell that.
    const expected = Math.max(spawns.length, execs.length > 0 ? 1 : 0) + execs.length;
    const launched = spawns.some(({ executable }) => isLauncher(executable));
    const missing = expected - (byPid.get(pid) ?? 0) - (launched ? (byParent.get(pid) ?? 0) : 0);
    return missing > 0 ? [...spawns, ...execs].slice(-missing) : [];
  });
  const untold = seen.filter(({ pid, main, asks }) => !starts.has(pid) && !byPid.has(pid) && !(asks && main === null));
  return [...told, ...untold.map(({ pid: _, ...silent }) => silent)];
}

function counted<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** On Windows a virtual environment's `python.exe` starts the interpreter as a child (CPython, PC/launcher.c). */
function isLauncher(executable: string): boolean {
  return executable.endsWith('.exe') && existsSync(join(dirname(dirname(executable)), 'pyvenv.cfg'));
}

/** An interpreter by the name of its file, or a script whose first lines name one (`pip`, `pytest`). */
function pythonKind(executable: string): 'interpreter' | 'script' | 'other' {
  try {
    if (isPython(realpathSync(executable))) return 'interpreter';
    if (!statSync(executable).isFile()) return 'other';
    return OF_PYTHON.test(beginning(executable)) ? 'script' : 'other';
  } catch {
    return 'other';
  }
}

/** Where the interpreter's path is too long for it or has blanks, installers write a second line that a shell and a Python read differently. */
const OF_PYTHON = /^#!(.*python|.*sh *\n('''|")exec['"] .*python.* "\$0")/;

function beginning(file: string): string {
  const start = Buffer.alloc(4096);
  const descriptor = openSync(file, 'r');
  try {
    return start.toString('latin1', 0, readSync(descriptor, start));
  } finally {
    closeSync(descriptor);
  }
}
