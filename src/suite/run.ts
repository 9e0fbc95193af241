import { spawn } from 'node:child_process';
import { readlinkSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Ending } from '../result.js';
import type { Env } from '../which.js';
import type { Command } from './command.js';
import { type AnnotationCounts, annotationCounter } from './commands.js';
import { type FatalError, fatalErrors } from './fatal.js';
import type { Tree } from './processes.js';
import { type SeenDeath, shellWords } from './shells.js';
import { type Answering, askStacks } from './stacks.js';
import { endTree, killTree } from './stop.js';

export interface ScriptPorts {
  readonly env: Env;
  readonly cwd: string;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly platform: NodeJS.Platform;
}

/** When a script is ended before it ends by itself. */
export interface Limits {
  /** Seconds; null where it may take as long as it likes. */
  readonly timeout: number | null;
  /** Its reason is the signal that the job was cancelled by; `second` is aborted at the second. */
  readonly cancelled: AbortSignal;
  readonly second: AbortSignal;
  /** `NAME=value` that its processes have in their environment, and no other's; null where there is none. */
  readonly mark: string | null;
  /** Its processes that can be asked for their stacks. */
  answering(): readonly Answering[];
}

/** How a script ended, and what was seen in its output on the way. */
export interface ScriptEnding extends Ending {
  /** Why gilproof ended it, null where it ended by itself. */
  readonly stopped: 'timed-out' | 'cancelled' | null;
  /** What Pythons with `faulthandler` printed on their end, in order. */
  readonly fatal: readonly FatalError[];
  /** Processes of which a shell said that a signal ended them. */
  readonly told: readonly SeenDeath[];
  /** The processes that were ended, by pid, with their stacks where these could be had; none where the system does not list them. */
  readonly stacks: ReadonlyMap<number, readonly string[]>;
  /** An ordinary Python >= 3.13 was started and died of `PYTHON_GIL=0`. */
  readonly gilRefused: boolean;
  /** What each stream asked the runner to annotate. */
  readonly annotations: readonly AnnotationCounts[];
}

/** Seconds in which a process has written its stacks down. */
const ANSWER = 1;

/** Seconds for which output is awaited after the script has ended, unless its reader is late: a daemon may hold the pipe for ever. */
const DRAIN = 2;

/** Runs a script to its end, or ends it and all its processes at a limit. Its output goes through live, byte for byte, as the readers take it; no input. */
export async function runScript(command: Command, ports: ScriptPorts, limits: Limits): Promise<ScriptEnding> {
  const began = performance.now();
  const script = start(command, ports);
  const tree: Tree = { below: process.pid, mark: limits.mark, platform: ports.platform };
  let stopped: ScriptEnding['stopped'] = null;
  let stopping: Promise<ReadonlyMap<number, readonly string[]>> | undefined;
  const stop = (why: 'timed-out' | 'cancelled', signal: NodeJS.Signals): void => {
    if (stopped !== null || script.over()) return;
    stopped = why;
    const asking = askStacks(limits.answering(), { output: script, platform: ports.platform });
    // Processes that nobody can ask answer by themselves when their time is over.
    const answered = why === 'timed-out' && ports.platform === 'win32' ? sleep(ANSWER * 1000).then(() => asking) : asking;
    stopping = answered.finally(() => endTree(tree, signal)).finally(() => script.leave());
  };
  const cancel = (): void => stop('cancelled', limits.cancelled.reason === 'SIGINT' ? 'SIGINT' : 'SIGTERM');
  const killAll = (): void => killTree(tree);
  const timer = limits.timeout === null ? undefined : setTimeout(() => stop('timed-out', 'SIGTERM'), limits.timeout * 1000);
  limits.cancelled.addEventListener('abort', cancel);
  limits.second.addEventListener('abort', killAll);
  try {
    const ended = await script.ended;
    const stacks = (await stopping) ?? new Map();
    const ending = stopped === null ? ended : { exitCode: null, signal: null };
    return {
      ...ending,
      stopped,
      stacks,
      fatal: script.fatal(),
      told: script.told(),
      annotations: script.annotations(),
      seconds: (performance.now() - began) / 1000,
      gilRefused: script.gilRefused(),
    };
  } finally {
    clearTimeout(timer);
    limits.cancelled.removeEventListener('abort', cancel);
    limits.second.removeEventListener('abort', killAll);
  }
}

/** Starts a script; `ended` resolves when it has ended and its output was read. */
function start(command: Command, { env, cwd, stdout, stderr, platform }: ScriptPorts) {
  const plain = [command.program, ...command.args] as const;
  const [program, ...args] = platform === 'win32' ? plain : joined(plain, env);
  const child = spawn(program, args, {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsVerbatimArguments: command.verbatim,
  });
  const watches = [watch(child.stdout, stdout), watch(child.stderr, stderr)] as const;
  let over = false;
  let finish = (): void => {};
  const ended = new Promise<Pick<Ending, 'exitCode' | 'signal'>>((resolve) => {
    let ending: Pick<Ending, 'exitCode' | 'signal'> = { exitCode: null, signal: null };
    let drain: NodeJS.Timeout | undefined;
    child.on('error', (error) => {
      stderr.write(`${command.program}: ${error.message}\n`);
      ending = { exitCode: 127, signal: null };
      if (child.pid === undefined) finish();
    });
    child.on('exit', (exitCode, signal) => {
      over = true;
      ending = { exitCode, signal };
      drain = setInterval(() => {
        if (watches.some((watch) => watch.readerIsLate())) return;
        child.stdout.destroy();
        child.stderr.destroy();
      }, DRAIN * 1000);
    });
    child.on('close', () => finish());
    finish = () => {
      over = true;
      clearInterval(drain);
      resolve(ending);
    };
  });
  return {
    ended,
    /** Whether it has ended by itself, and only what others of its processes write is awaited. */
    over: () => over,
    /** Waits no longer than a moment for it: what could not be ended (another user's process, one that the kernel holds) is left to itself. */
    leave: () => {
      const leave = (): void => {
        if (over) return;
        child.unref();
        child.stdout.destroy();
        child.stderr.destroy();
        finish();
      };
      setTimeout(leave, DRAIN * 1000).unref();
    },
    gilRefused: () => watches.some((watch) => watch.gilRefused()),
    fatal: () => watches.flatMap((watch) => watch.fatal()),
    // The pids of a bash on Windows are its own.
    told: () => (platform === 'win32' ? [] : watches.flatMap((watch) => watch.told())),
    annotations: () => watches.map((watch) => watch.annotations()),
    link: outputLink(child.pid, platform),
    tap: watches[0].tap,
  };
}

/** What Linux calls the pipe that the script and its processes write to. */
function outputLink(pid: number | undefined, platform: NodeJS.Platform): string | null {
  try {
    return platform === 'linux' && pid !== undefined ? readlinkSync(`/proc/${pid}/fd/1`) : null;
  } catch {
    return null;
  }
}

/**
 * Both streams in one pipe keep the order in which they were written; only a shell can join them. Some drop the variables that they
 * cannot name (`MY-VAR`), which a workflow's bash hands on: `env` sets these once more.
 */
function joined(plain: readonly [string, ...string[]], env: Env): readonly [string, ...string[]] {
  const unnamable = Object.entries(env).filter(([name, value]) => value !== undefined && !/^[A-Za-z_]\w*$/.test(name));
  const again = unnamable.length === 0 ? [] : ['env', '--', ...unnamable.map(([name, value]) => `${name}=${value}`)];
  return ['/bin/sh', '-c', 'exec "$@" 2>&1', 'sh', ...again, ...plain];
}

/** Passes a stream on, no faster than it is taken, notices one sentence in it, and counts its annotations. */
function watch(from: Readable, to: Writable): Watch {
  const annotations = annotationCounter();
  let late = false;
  let tapped: Buffer[] | null = null;
  const fatals = fatalErrors();
  const words = shellWords();
  from.on('data', (chunk: Buffer) => {
    tapped?.push(chunk);
    fatals.feed(chunk);
    words.feed(chunk);
    annotations.feed(chunk);
    // Who has taken all of it at once needs no time, however large it was; to stop and go on costs as much as to read.
    if (!to.write(chunk) && to.writableLength > 0) {
      from.pause();
      late = true;
      to.once('drain', () => from.resume());
    }
  });
  return {
    gilRefused: fatals.gilRefused,
    fatal: fatals.errors,
    told: words.deaths,
    tap: () => {
      const taken: Buffer[] = [];
      tapped = taken;
      return () => Buffer.concat(taken);
    },
    annotations: () => annotations.end(),
    readerIsLate: () => {
      const was = late;
      late = from.isPaused();
      return was;
    },
  };
}

interface Watch {
  gilRefused(): boolean;
  fatal(): readonly FatalError[];
  told(): readonly SeenDeath[];
  tap(): () => Buffer;
  annotations(): AnnotationCounts;
  /** Whether output has waited for its reader since this was asked last. */
  readerIsLate(): boolean;
}
