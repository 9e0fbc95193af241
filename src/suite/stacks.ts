import { closeSync, fstatSync, openSync, readFileSync, readlinkSync, readSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A Python process that prints the stacks of all its threads to its stderr when it gets `signal`. */
export interface Answering {
  readonly pid: number;
  readonly signal: number;
}

/** What the suite writes to its own output, as it comes. */
export interface OutputTap {
  /** What `/proc/<pid>/fd/2` of a process that writes there says; null where that is not known. */
  readonly link: string | null;
  /** Keeps what comes from now on; the function returns it. */
  tap(): () => Buffer;
}

/** Milliseconds: for the answer of one process, between two looks at it, and for all processes. */
const ANSWER = 400;
const LOOK = 15;
const ALL = 2000;

/** Most lines kept of one process. */
const LINES = 2000;

/**
 * The stacks of each process that could be asked, a line each as faulthandler prints them. A process prints them to its stderr, wherever that
 * leads: into the suite's output, or into a file, which is read where it lies (pytest's capture is one without a name).
 */
export async function askStacks(processes: readonly Answering[], output: OutputTap): Promise<ReadonlyMap<number, readonly string[]>> {
  const stacks = new Map<number, readonly string[]>();
  const end = performance.now() + ALL;
  for (const { pid, signal } of processes) {
    if (performance.now() > end) break;
    // A process that does not wait for the signal would die of it.
    if (!catches(pid, signal)) continue;
    const lines = stackLines(await answer({ pid, signal }, output));
    if (lines.length > 0) stacks.set(pid, lines);
  }
  return stacks;
}

async function answer({ pid, signal }: Answering, output: OutputTap): Promise<Buffer> {
  const reader = linkOf(pid) === output.link ? tapped(output) : fileReader(pid);
  if (reader === null) return Buffer.alloc(0);
  try {
    process.kill(pid, signal);
    let size = 0;
    let still = 0;
    for (let waited = 0; waited < ANSWER && still < 3; waited += LOOK) {
      await sleep(LOOK);
      still = reader.size() === size && size > 0 ? still + 1 : 0;
      size = reader.size();
    }
    return reader.read();
  } catch {
    return Buffer.alloc(0); // ended meanwhile
  } finally {
    reader.close();
  }
}

interface Reader {
  /** Bytes that came since it was made. */
  size(): number;
  read(): Buffer;
  close(): void;
}

function tapped(output: OutputTap): Reader {
  const taken = output.tap();
  return { size: () => taken().length, read: taken, close: () => {} };
}

/** What is added to the file that is a process's stderr; null where it is none (a pipe of the suite's own, a terminal). */
function fileReader(pid: number): Reader | null {
  let file: number;
  try {
    file = openSync(`/proc/${pid}/fd/2`, 'r');
  } catch {
    return null;
  }
  if (!fstatSync(file).isFile()) {
    closeSync(file);
    return null;
  }
  const before = fstatSync(file).size;
  const size = (): number => Math.max(0, fstatSync(file).size - before);
  const read = (): Buffer => {
    const bytes = Buffer.alloc(Math.min(size(), 1 << 22));
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, before));
  };
  return { size, read, close: () => closeSync(file) };
}

function linkOf(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/fd/2`);
  } catch {
    return null;
  }
}

/** Whether a process has a handler for a signal (`SigCgt` of /proc/<pid>/status, a mask in hexadecimal). */
function catches(pid: number, signal: number): boolean {
  try {
    const [, mask = '0'] = /^SigCgt:\s*([0-9a-f]+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return ((BigInt(`0x${mask}`) >> BigInt(signal - 1)) & 1n) === 1n;
  } catch {
    return false;
  }
}

/** The lines that faulthandler writes (CPython 3.13, Python/traceback.c, _Py_DumpTracebackThreads), without what else came between them. */
export function stackLines(text: Buffer): readonly string[] {
  const lines = text.toString().split('\n');
  const told = lines.filter((line) =>
    /^((Current thread|Thread) 0x[0-9a-f]+.*:| {2}File ".*", line (\d+|\?\?\?) in .*| {2}<no Python frame>| {2}\.\.\.)$/.test(line),
  );
  return told.slice(0, LINES);
}
