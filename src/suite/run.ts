import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { Ending } from '../result.js';
import type { Env } from '../which.js';
import type { Command } from './command.js';
import { type AnnotationCounts, annotationCounter } from './commands.js';

export interface ScriptPorts {
  readonly env: Env;
  readonly cwd: string;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly platform: NodeJS.Platform;
}

/** How a script ended, and what was seen in its output on the way. */
export interface ScriptEnding extends Ending {
  /** An ordinary Python >= 3.13 was started and died of `PYTHON_GIL=0`. */
  readonly gilRefused: boolean;
  /** What each stream asked the runner to annotate. */
  readonly annotations: readonly AnnotationCounts[];
}

/** What such a Python says (CPython 3.13, Python/initconfig.c, config_read_gil). */
const GIL_REFUSED = Buffer.from('Disabling the GIL is not supported by this build');

/** Seconds for which output is awaited after the script has ended, unless its reader is late: a daemon may hold the pipe for ever. */
const DRAIN = 2;

/** Runs a script to its end. Its output goes through live, byte for byte, as the readers take it; no input. */
export function runScript(command: Command, { env, cwd, stdout, stderr, platform }: ScriptPorts): Promise<ScriptEnding> {
  const began = performance.now();
  const plain = [command.program, ...command.args] as const;
  const [program, ...args] = platform === 'win32' ? plain : joined(plain, env);
  const child = spawn(program, args, {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsVerbatimArguments: command.verbatim,
  });
  const watches = [watch(child.stdout, stdout), watch(child.stderr, stderr)];
  return new Promise((resolve) => {
    let ended: Pick<Ending, 'exitCode' | 'signal'> = { exitCode: null, signal: null };
    let drain: NodeJS.Timeout | undefined;
    child.on('error', (error) => {
      stderr.write(`${command.program}: ${error.message}\n`);
      ended = { exitCode: 127, signal: null };
      if (child.pid === undefined) finish();
    });
    child.on('exit', (exitCode, signal) => {
      ended = { exitCode, signal };
      drain = setInterval(() => {
        if (watches.some((watch) => watch.readerIsLate())) return;
        child.stdout.destroy();
        child.stderr.destroy();
      }, DRAIN * 1000);
    });
    child.on('close', finish);
    function finish(): void {
      clearInterval(drain);
      const seconds = (performance.now() - began) / 1000;
      const annotations = watches.map((watch) => watch.annotations());
      resolve({ ...ended, seconds, gilRefused: watches.some((watch) => watch.gilRefused()), annotations });
    }
  });
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
  let seen = false;
  let tail: Buffer = Buffer.alloc(0);
  let late = false;
  from.on('data', (chunk: Buffer) => {
    annotations.feed(chunk);
    if (!seen) {
      const text = Buffer.concat([tail, chunk]);
      seen = text.includes(GIL_REFUSED);
      tail = text.subarray(-GIL_REFUSED.length);
    }
    if (!to.write(chunk)) {
      from.pause();
      late = true;
      to.once('drain', () => from.resume());
    }
  });
  return {
    gilRefused: () => seen,
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
  annotations(): AnnotationCounts;
  /** Whether output has waited for its reader since this was asked last. */
  readerIsLate(): boolean;
}
