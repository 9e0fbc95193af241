import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Machine } from '../which.js';
import { type Proof, type ProvenPython, prove, type Question } from './prove.js';

/** As long as ensurepip may take on a slow disk, in milliseconds. */
const LIMIT = 120_000;

/**
 * A virtual environment of an interpreter that pip refuses to install into; packages that the system gave it stay in sight. It lasts as
 * long as the job. Or the reason why there can be none (Debian keeps `venv` in a package of its own).
 */
export async function environmentOf(
  python: ProvenPython,
  { temporary, platform, ...question }: Question & Pick<Machine, 'platform'> & { readonly temporary: string },
): Promise<Proof> {
  const folder = mkdtempSync(join(temporary, 'gilproof-venv-'));
  const env = Object.fromEntries(Object.entries(question.env).filter(([name]) => !/^(PYTHON|VIRTUAL_ENV$)/i.test(name)));
  try {
    const command = ['-I', '-m', 'venv', '--system-site-packages', folder];
    await promisify(execFile)(python.executable, command, { env, timeout: LIMIT, windowsHide: true });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { readonly stdout?: string; readonly stderr?: string };
    const line = `${stderr}\n${stdout}`.trim().split('\n')[0] ?? '';
    return {
      refused: `it is externally managed, and no virtual environment can be made of it${line === '' ? '' : `: ${line.slice(0, 200)}`}`,
    };
  }
  const executable = platform === 'win32' ? join(folder, 'Scripts', 'python.exe') : join(folder, 'bin', 'python');
  const why = `${python.why}, in a virtual environment, as it is externally managed`;
  const proof = await prove({ executable, source: python.source, why }, question);
  return 'refused' in proof ? proof : { python: { ...proof.python, madeEnvironment: true } };
}
