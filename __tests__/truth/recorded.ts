/** Runs programs with the recorder and without it, in environments that differ in nothing else. */
import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { suiteEnvironment } from '../../src/suite/environment.js';
import { type Evidence, readEvidence } from '../../src/suite/evidence.js';
import type { Env } from '../../src/which.js';
import { temporaryFolder } from '../fixtures/temporary.js';

const RECORDER = path.resolve(import.meta.dirname, '../../src/suite/recorder');

export interface Program {
  readonly argv: readonly [string, ...string[]];
  readonly cwd?: string;
  /** The whole environment; this process's own, without what is Python's, if not given. */
  readonly env?: Env;
}

export interface Ended {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs it as a suite runs, with the GIL off. */
export async function recorded(program: Program): Promise<Ended & { readonly evidence: Evidence }> {
  const step = temporaryFolder('step');
  const [records, recorder] = [path.join(step, 'records'), path.join(step, 'recorder')];
  mkdirSync(records);
  chmodSync(records, 0o1777);
  cpSync(RECORDER, recorder, { recursive: true });
  const { platform } = process;
  const ended = await ran({ ...program, env: suiteEnvironment(program.env ?? PLAIN, { gil: 'off', recorder, records, platform }) });
  return { ...ended, evidence: readEvidence(records) };
}

/** Runs it without gilproof, with the GIL off all the same. */
export const unrecorded = (program: Program): Promise<Ended> => ran({ ...program, env: { ...(program.env ?? PLAIN), PYTHON_GIL: '0' } });

/** Runs it in exactly this environment. */
export function ran({ argv: [command, ...args], cwd, env = PLAIN }: Program): Promise<Ended> {
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const text = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (chunk: string) => {
      text[name] += chunk;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode, signal) => resolve({ exitCode, signal, ...text }));
  });
}

const PLAIN: Env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(PYTHON|GILPROOF_|TOX_)/.test(name)));
