import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('../scripts/python.mjs', import.meta.url));

/** The absolute path of a real free-threaded CPython, 3.13 or newer; `npm test` has found or built it. */
export function freeThreadedPython(): string {
  return process.env.GILPROOF_TEST_PYTHON || ask();
}

/** The absolute path of a real ordinary CPython, 3.13 or newer: one that `PYTHON_GIL=0` kills. */
export function gilPython(): string {
  return process.env.GILPROOF_TEST_GIL_PYTHON || ask('--gil');
}

function ask(...flags: string[]): string {
  return execFileSync(process.execPath, [SCRIPT, ...flags], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();
}
