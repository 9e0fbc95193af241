import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { LoadedModule } from '../suite/evidence.js';
import type { PythonProcess } from '../suite/record.js';

/** What one auditor process said before it ended. */
export interface Pass {
  /** Its first line: who judges; null where it did not get that far. */
  readonly hello: { readonly version: string; readonly gil: boolean } | null;
  /** One for each module in order, as far as it came. */
  readonly facts: readonly Facts[];
  /** Why it ended before its last module, in words: `was killed by SIGSEGV`. */
  readonly end: string;
  readonly timedOut: boolean;
}

export type Facts =
  | { readonly missing: string }
  | { readonly offends: boolean; readonly nested: readonly string[]; readonly error: string | null; readonly gil: boolean };

export interface AuditorJob {
  readonly executable: string;
  /** As for the suite's process, whose shared libraries the modules need. */
  readonly process: PythonProcess;
  /** `together` gives one line for all of its modules. */
  readonly mode: 'batch' | 'together' | 'alone';
  readonly modules: readonly LoadedModule[];
  readonly path: readonly string[];
  readonly cwd: string | null;
  /** Let `site` run: start-up hooks in .pth files may be what finds the parent package. */
  readonly site?: boolean;
}

export interface AuditorPorts {
  /** Folder of auditor.py. */
  readonly scripts: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Seconds without a line after which the process is ended. */
  readonly limit: number;
  /** When all of the audit is to be over, as `performance.now()` counts. */
  readonly ends: number;
}

/** Seconds for which results are awaited after the auditor has ended: what a module left running may hold the pipe for ever. */
const DRAIN = 1;

/** Runs auditor.py once in CPython's default GIL mode and takes what it says line by line. */
export function runAuditor(job: AuditorJob, ports: AuditorPorts): Promise<Pass> {
  const isolation = job.site ? [] : ['-I', '-S'];
  const child = spawn(job.executable, [...isolation, '-v', '-W', 'ignore', join(ports.scripts, 'auditor.py')], {
    env: auditorEnvironment(ports.env, job.process.env),
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
    detached: process.platform !== 'win32', // a group of its own: what a module starts ends with it
  });
  const end = (signal: NodeJS.Signals): void => {
    try {
      if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, signal);
      else child.kill(signal);
    } catch {
      // it has ended by itself
    }
  };
  return new Promise((resolve) => {
    const lines: string[] = [];
    let rest = '';
    let timedOut = false;
    let ending = 'ended';
    let drain: NodeJS.Timeout | undefined;
    const kill = (why: string): void => {
      timedOut = true;
      ending = why;
      end('SIGKILL');
    };
    const alarm = setTimeout(() => kill(`did not finish within ${ports.limit} s`), ports.limit * 1000);
    const lastAlarm = setTimeout(() => kill('had no time left'), Math.max(0, ports.ends - performance.now()));
    const results = child.stdio[3] as Readable;
    results.setEncoding('utf8').on('data', (text: string) => {
      alarm.refresh();
      const parts = (rest + text).split('\n');
      rest = parts.pop() ?? '';
      lines.push(...parts);
    });
    child.on('error', (error) => {
      ending = `could not be started: ${error.message}`;
      if (child.pid === undefined) finish();
    });
    child.on('exit', (code, signal) => {
      if (!timedOut) ending = signal ? `was killed by ${signal}` : `exited with ${code}`;
      end('SIGKILL');
      drain = setTimeout(() => results.destroy(), DRAIN * 1000);
    });
    child.on('close', finish);
    child.stdin?.on('error', () => {}); // it ended before it read its job: told by its missing lines
    child.stdin?.end(
      JSON.stringify({
        mode: job.mode,
        path: job.path,
        cwd: job.cwd,
        modules: job.modules.map(({ name, file, id, kept, builtin }) => ({ name, file, id, kept, builtin })),
      }),
    );
    function finish(): void {
      clearTimeout(alarm);
      clearTimeout(lastAlarm);
      clearTimeout(drain);
      const said: Record<string, unknown>[] = [];
      // What a module wrote into our pipe does not count on.
      for (const line of lines.map(parse)) if (line.at === said.length) said.push(line);
      const [hello, ...facts] = said;
      resolve({ hello: hello === undefined ? null : asHello(hello), facts: facts.map(asFacts), end: ending, timedOut });
    }
  });
}

/** Default GIL mode and nothing of the job's own Python settings; the libraries as the suite's process had them. */
function auditorEnvironment(env: AuditorPorts['env'], recorded: PythonProcess['env']): Record<string, string> {
  const kept = Object.entries(env).filter(([name]) => !/^(PYTHON|GILPROOF_|LD_LIBRARY_PATH$|LD_PRELOAD$)/i.test(name));
  return { ...(Object.fromEntries(kept) as Record<string, string>), ...recorded };
}

function parse(line: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // falls through: a module wrote into our pipe
  }
  return {};
}

function asHello(said: Record<string, unknown>): Pass['hello'] {
  if (typeof said.version !== 'string' || typeof said.gil !== 'boolean') return null;
  return { version: said.version, gil: said.gil };
}

function asFacts(said: Record<string, unknown>): Facts {
  if (typeof said.missing === 'string') return { missing: said.missing };
  if (typeof said.offends !== 'boolean' || typeof said.gil !== 'boolean' || !Array.isArray(said.nested)) {
    return { missing: 'the auditor gave no readable answer' };
  }
  const error = typeof said.error === 'string' ? said.error : null;
  return { offends: said.offends, nested: said.nested.map(String), error, gil: said.gil };
}
