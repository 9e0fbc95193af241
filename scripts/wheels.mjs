// Wheels of packages from PyPI, downloaded and compiled once for an interpreter and kept in the user's cache.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './python.mjs';

/** pip as the scripts run it. */
export const PIP = ['-m', 'pip', '--disable-pip-version-check', '--no-input'];

/**
 * Resolves to a folder with wheels of all that `requirements` (the text of a requirements file) needs on this
 * interpreter, and of the requirements in `alone` without what those need. The folder is whole or not there.
 * @param {{python: string, name: string, requirements: string, alone?: readonly string[]}} of `name` as messages and the cache call it
 */
export async function cachedWheels({ python, name, requirements, alone = [] }) {
  const version = execFileSync(python, ['-I', '-c', 'import sys, sysconfig; print(sys.version, sysconfig.get_platform())'], {
    encoding: 'utf8',
  });
  const key = createHash('sha256')
    .update([version, requirements, ...alone].join('\n'))
    .digest('hex')
    .slice(0, 16);
  const cache = cacheFolder();
  const wheels = join(cache, `${name}-wheels-${key}`);
  if (existsSync(wheels)) return wheels;
  mkdirSync(cache, { recursive: true });
  removeLeftovers(cache, `${name}-wheels-`);
  const work = mkdtempSync(`${wheels}.part-`);
  try {
    process.stderr.write(`fetching and building the packages of ${name} (first run only; kept in ${cache})\n`);
    await run(python, ['-m', 'venv', join(work, 'venv')]);
    const inside = join(work, 'venv', process.platform === 'win32' ? 'Scripts' : 'bin', 'python');
    writeFileSync(join(work, 'requirements.txt'), requirements);
    const wheel = [...PIP, 'wheel', '--wheel-dir', join(work, 'wheels')];
    await run(inside, [...wheel, '-r', join(work, 'requirements.txt')]);
    if (alone.length > 0) await run(inside, [...wheel, '--no-deps', ...alone]);
    try {
      renameSync(join(work, 'wheels'), wheels);
    } catch (error) {
      if (!existsSync(wheels)) throw error; // Otherwise another process was faster, with the same wheels.
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return wheels;
}

/** What runs that were killed left, if it is old; a younger one may still be at work. @param {string} cache @param {string} prefix */
export function removeLeftovers(cache, prefix) {
  for (const entry of readdirSync(cache)) {
    if (!entry.startsWith(prefix) || !entry.includes('.part-')) continue;
    const left = join(cache, entry);
    if (Date.now() - (statSync(left, { throwIfNoEntry: false })?.mtimeMs ?? 0) > 3_600_000) rmSync(left, { recursive: true, force: true });
  }
}

/**
 * Output goes to stderr; rejects where the command fails. `settings` are added to the environment.
 * @param {string} command @param {string[]} args @param {Readonly<Record<string, string>>} [settings] @returns {Promise<void>}
 */
export function run(command, args, settings = {}) {
  const { PYTHON_GIL, PYTHONHOME, PYTHONPATH, ...env } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 2, 2], env: { ...env, ...settings } });
    child.on('error', reject);
    child.on('close', (code, signal) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')} ended with ${signal ?? `exit code ${code}`}`)),
    );
  });
}
