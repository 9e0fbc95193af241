import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ProvenPython } from '../python/prove.js';
import { BadInput } from '../verdict.js';
import type { Env } from '../which.js';
import type { Wheel } from './wheel.js';

export interface Workshop {
  readonly env: Env;
  readonly platform: NodeJS.Platform;
  readonly temporary: string;
}

/** An environment with wheels in it, which lasts as long as the run. */
export interface Installed {
  readonly executable: string;
  readonly notices: readonly string[];
}

/** Installs wheels and what they need into a new environment; without what they need where that cannot be had. Throws `BadInput` where pip refuses. */
export async function installWheels(wheels: readonly Wheel[], python: ProvenPython, workshop: Workshop): Promise<Installed> {
  const { env, platform, temporary } = workshop;
  const folder = mkdtempSync(join(temporary, 'wheels-'));
  const own = Object.fromEntries(Object.entries(env).filter(([name]) => !/^(PYTHON|GILPROOF_|VIRTUAL_ENV$)/i.test(name)));
  const made = await said(python.executable, ['-I', '-m', 'venv', '--without-pip', folder], own);
  if (made.code !== 0) throw new Error(`no environment can be made with ${python.executable}: ${made.text.slice(-500)}`);
  const executable = platform === 'win32' ? join(folder, 'Scripts', 'python.exe') : join(folder, 'bin', 'python');
  const files = wheels.map(({ file }) => file);
  const [program, ...pip] = await pipFor(executable, python.executable, own);
  const install = [...pip, 'install', '--disable-pip-version-check', '--no-input', '--only-binary', ':all:', '--quiet'];
  const whole = await said(program, [...install, ...files], own);
  if (whole.code === 0) return { executable, notices: [] };
  const alone = await said(program, [...install, '--no-deps', ...files], own);
  if (alone.code !== 0)
    throw new BadInput('audit', files.join('\n'), 'wheels that pip can install together', `pip refuses: ${errorOf(alone.text)}`);
  const names = wheels.map(({ file }) => basename(file)).join(', ');
  return { executable, notices: [`What ${names} needs could not be installed (${errorOf(whole.text)}): judged without it.`] };
}

/** The interpreter's own pip, told to install elsewhere (22.3 or newer can), as one of the environment's own takes seconds to set up. */
async function pipFor(executable: string, base: string, env: Env): Promise<readonly [string, ...string[]]> {
  const there = await said(base, ['-I', '-m', 'pip', '--python', executable, '--version'], env);
  if (there.code === 0) return [base, '-I', '-m', 'pip', '--python', executable];
  await said(executable, ['-I', '-m', 'ensurepip'], env);
  return [executable, '-I', '-m', 'pip'];
}

/** pip's last complaint, its prefix left out. */
function errorOf(text: string): string {
  const lines = text.split('\n').filter((line) => line.startsWith('ERROR: '));
  return (lines.at(-1) ?? text.trim().split('\n').at(-1) ?? '').replace(/^ERROR: /, '').slice(0, 300);
}

function said(program: string, args: readonly string[], env: Env): Promise<{ readonly code: number | null; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, text }));
  });
}
