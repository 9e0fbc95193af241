// Writes package files: the pin of a new package, and the verdicts that were established.
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PIP, run } from '../scripts/wheels.mjs';
import { PACKAGES, targetOf } from './packages.mjs';

/** @typedef {import('./packages.mjs').Verdict} Verdict */

/** Fetches what pip would install, or the source archive, and pins that very file. @param {string} python @param {{name: string, version: string, source: boolean}} of */
export async function pin(python, { name, version, source }) {
  const path = join(PACKAGES, `${name}.toml`);
  if (existsSync(path)) throw new Error(`${path} is there already`);
  const folder = mkdtempSync(join(tmpdir(), 'gilproof-pin-'));
  try {
    const only = source ? ['--no-binary', name] : [];
    // What the sources' metadata needs is not known yet: the build is isolated here, and only here.
    await run(python, [...PIP, 'download', '-q', '--no-deps', ...only, '-d', folder, `${name}==${version}`]);
    const [file = ''] = readdirSync(folder);
    const sha256 = createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
    const lines = { version, file, sha256, kind: '?' };
    writeFileSync(path, Object.entries(lines).map(assignment).join(''));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return path;
}

/** Replaces what was established before; what is above it stays. @param {string} path @param {string} python @param {Readonly<Record<string, Verdict>>} verdicts */
export function writeVerdicts(path, python, verdicts) {
  const { version, target } = targetOf(python);
  const [pinned = ''] = readFileSync(path, 'utf8').split(/^established = /m);
  const established = `a fresh process in default mode for each module, CPython ${version}, ${target}`;
  const modules = Object.entries(verdicts).map(assignment).join('');
  writeFileSync(path, `${pinned.trimEnd()}\n\n${assignment(['established', established])}\n[modules]\n${modules}`);
}

/** A line of TOML. @param {readonly [string, string]} pair */
function assignment([key, value]) {
  return `${/^[\w-]+$/.test(key) ? key : JSON.stringify(key)} = ${JSON.stringify(value)}\n`;
}
