/** Runs Python with the recorder in it, as the action does, and without it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { suiteEnvironment } from '../../src/suite/environment.js';
import { type Evidence, readEvidence } from '../../src/suite/evidence.js';
import type { Env } from '../../src/which.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { freeThreadedPython } from '../free-threaded.js';

export interface Script {
  /** Arguments of the interpreter. */
  readonly args: readonly string[];
  readonly python?: string;
  readonly env?: Env;
  readonly cwd?: string;
  /** After which it is killed, 60 if not given. */
  readonly seconds?: number;
}

export interface Outcome {
  readonly status: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Recorded extends Outcome {
  readonly evidence: Evidence;
}

/** The recorder's Python files. */
export const SOURCE = fileURLToPath(new URL('../../src/suite/recorder', import.meta.url));

/** A copy of the recorder, as the action makes one for each run: bytecode may be written there. */
export function recorderFolder(): string {
  const folder = join(temporaryFolder('gilproof'), 'recorder');
  cpSync(SOURCE, folder, { recursive: true, filter: (file) => !file.includes('__pycache__') });
  return folder;
}

const recorder = recorderFolder();

/** What a job has and a Python needs. */
function jobEnvironment(env: Env = {}): Env {
  return { PATH: process.env.PATH, HOME: temporaryFolder('home'), LC_ALL: 'C.UTF-8', ...env };
}

/** Runs it with the GIL off and the recorder in it. `change` has the last word on the environment. */
export function record(script: Script, change: (env: Env) => Env = (env) => env): Recorded {
  const { folder, ...outcome } = recordedFolder(script, change);
  return { ...outcome, evidence: readEvidence(folder) };
}

/** The same, and the folder of the records. */
export function recordedFolder(script: Script, change: (env: Env) => Env = (env) => env): Outcome & { readonly folder: string } {
  const folder = join(temporaryFolder('run'), 'records');
  mkdirSync(folder);
  const env = suiteEnvironment(jobEnvironment(script.env), {
    gil: 'off',
    recorder,
    records: folder,
    platform: process.platform,
    timeout: null,
  });
  return { ...run(script, change(env)), folder };
}

/** The same without the recorder. */
export function plain(script: Script): Outcome {
  return run(script, { ...jobEnvironment(script.env), PYTHON_GIL: '0' });
}

function run({ args, python = freeThreadedPython(), cwd = temporaryFolder('cwd'), seconds = 60 }: Script, env: Env): Outcome {
  const options = { env: { ...env }, cwd, encoding: 'utf8', timeout: seconds * 1000, maxBuffer: 1 << 28 } as const;
  const { status, signal, stdout, stderr } = spawnSync(python, args, options);
  return { status, signal, stdout, stderr };
}
