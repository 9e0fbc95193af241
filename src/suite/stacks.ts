import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type OutputTap, type Printed, printedBy } from './printed.js';
import { statusOf } from './proc.js';

/** A process that may print the stacks of all its threads when it gets a signal, to the standard stream that goes with it. */
export interface Answering {
  readonly pid: number;
  /** The preferred one first. */
  readonly ask: readonly { readonly signal: number; readonly descriptor: 1 | 2 }[];
}

/** Milliseconds: for the answer of one process, for all processes, and without news until an answer is whole where the system does not say. */
const ANSWER = 500;
const ALL = 2000;
const STILL = 60;
/** Between two looks. */
const LOOK = 2;

/** Most lines kept of one process. */
const LINES = 2000;

/**
 * The stacks of each process, a line each as faulthandler prints them, none where it could not be asked. All of them are stopped and then wake one by
 * one, so that no two print at once, and nobody reads meanwhile what is printed into a pipe.
 */
export async function askStacks(
  processes: readonly Answering[],
  { output, platform }: { readonly output: OutputTap; readonly platform: NodeJS.Platform },
): Promise<ReadonlyMap<number, readonly string[]>> {
  const stacks = new Map<number, readonly string[]>(processes.map(({ pid }) => [pid, []]));
  const printed: Printed[] = [];
  const end = performance.now() + ALL;
  for (const { pid } of processes) send(pid, 'SIGSTOP');
  try {
    for (const { pid } of processes) await halted(pid);
    for (const process of processes) {
      if (performance.now() > end) break;
      stacks.set(process.pid, stackLines(await answer(process, { output, platform, printed })));
    }
  } finally {
    for (const { pid } of processes) send(pid, 'SIGCONT');
    await closed(printed);
  }
  return stacks;
}

/** Whoever reads a pipe may need a moment until there is room in it. */
async function closed(printed: readonly Printed[]): Promise<void> {
  let open = printed;
  for (let waited = 0; waited < STILL; waited += LOOK) {
    open = open.filter((each) => !close(each));
    if (open.length === 0) return;
    await sleep(LOOK);
  }
}

function close(printed: Printed): boolean {
  try {
    return printed.close();
  } catch {
    return true; // its process has ended
  }
}

type Where = Parameters<typeof askStacks>[1] & { readonly printed: Printed[] };

/** What a process prints is added to `printed`, to be closed when nobody prints any more. */
async function answer({ pid, ask }: Answering, where: Where): Promise<Buffer> {
  const { output, platform } = where;
  for (const { signal, descriptor } of ask) {
    // A process that does not wait for the signal would die of it; that of macOS is ignored by those.
    if (platform === 'linux' && !has(pid, 'SigCgt', signal)) continue;
    const printed = printedBy(pid, descriptor, output);
    if (printed === null) continue;
    where.printed.push(printed);
    try {
      const taken = platform === 'linux' ? taking(pid, signal) : null;
      send(pid, signal);
      send(pid, 'SIGCONT');
      await whole(printed, taken);
      return printed.bytes();
    } catch {
      return Buffer.alloc(0); // ended meanwhile
    } finally {
      send(pid, 'SIGSTOP');
      await halted(pid);
    }
  }
  return Buffer.alloc(0);
}

/** Waits until a process has stopped: one that waits in a read takes what comes before it minds the signal. */
async function halted(pid: number): Promise<void> {
  for (let waited = 0; waited < STILL && /^[RSI]$/.test(statusOf(pid)?.state ?? ''); waited += LOOK) await sleep(LOOK);
}

/** Waits until an answer was printed and read; `taken` says whether the signal was taken and its handler is done, null where the system does not say. */
async function whole(printed: Printed, taken: (() => boolean) | null): Promise<void> {
  const began = performance.now();
  let size = 0;
  let changed = began;
  for (let now = began; now - began < ANSWER; now = performance.now()) {
    await sleep(LOOK);
    const before = size;
    size = printed.size();
    if (size !== before) changed = now;
    else if (size > 0 && taken?.()) return;
    else if (now - changed > STILL && (size > 0 || taken?.())) return;
  }
}

/** To be made before the signal is sent. A handler runs in one of the threads and blocks its signal meanwhile; some threads always do. */
function taking(pid: number, signal: number): () => boolean {
  const blocking = (): readonly string[] =>
    readdirSync(`/proc/${pid}/task`).filter((thread) => has(`${pid}/task/${thread}`, 'SigBlk', signal));
  const always = new Set(blocking());
  return () => !has(pid, 'ShdPnd', signal) && blocking().every((thread) => always.has(thread));
}

/** Whether a mask of /proc/<pid>/status, in hexadecimal, has a signal. */
function has(pid: number | string, mask: string, signal: number): boolean {
  try {
    const [, digits = '0'] = new RegExp(`^${mask}:\\s*([0-9a-f]+)$`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'latin1')) ?? [];
    return ((BigInt(`0x${digits}`) >> BigInt(signal - 1)) & 1n) === 1n;
  } catch {
    return false;
  }
}

function send(pid: number, signal: NodeJS.Signals | number): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Ended meanwhile, or another user's.
  }
}

/** Our own frame, where a function that the recorder wraps was running. */
const OURS = /^ {2}File "<frozen importlib\._bootstrap>", line \d+ in call$/;

/** The lines that faulthandler writes (CPython 3.13, Python/traceback.c, _Py_DumpTracebackThreads), without what else came between them. */
export function stackLines(text: Buffer): readonly string[] {
  const lines = text.toString().split('\n');
  const told = lines.filter(
    (line) =>
      /^((Current thread|Thread) 0x[0-9a-f]+.*:| {2}File ".*", line (\d+|\?\?\?) in .*| {2}<no Python frame>| {2}\.\.\.)$/.test(line) &&
      !OURS.test(line),
  );
  return told.slice(0, LINES);
}
