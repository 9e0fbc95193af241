/** A real interpreter archive, served and installed as the action does it, with limits that make a fault short. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { standaloneArchive } from '../../scripts/standalone.mjs';
import type { Release } from '../../src/python/catalog.js';
import type { ProvenPython } from '../../src/python/prove.js';
import { offerOf, type Providing, reasons } from '../../src/python/provide.js';
import { parseSpec } from '../../src/python/spec.js';
import { libcOf, targetOf } from '../../src/python/target.js';
import { buildFolder } from '../../src/python/tool.js';
import { freeThreadedPython } from '../free-threaded.js';
import { folder } from './installations.js';

export const { file: FILE, version: VERSION, tag: TAG, sha256: SHA256 } = standaloneArchive(freeThreadedPython());
export const ARCHIVE = readFileSync(FILE);
const kind = targetOf({ ...process, libc: libcOf(process.platform) });
export const TARGET = 'target' in kind ? kind.target : '';
/** Below a root for downloads. */
export const HOME = join('gilproof-python', VERSION, buildFolder(process.arch, libcOf(process.platform)));

export function release({ version = VERSION, build = '20260814', sha256 = SHA256 } = {}): Release {
  return { version, build, sha256: { [TARGET]: sha256 } };
}

/** The path below an origin, and a `SHA256SUMS` that names it. */
export function named({ version = VERSION, build = '20260814', sha256 = SHA256 } = {}) {
  const file = `cpython-${version}+${build}-${TARGET}-freethreaded-install_only_stripped.tar.gz`;
  return { path: `${build}/${file.replace('+', '%2B')}`, line: `${sha256}  ${file}\n` };
}

const OUTPUT = { write: () => true } as unknown as NodeJS.WritableStream;

export function providing(origins: readonly string[], over: Partial<Providing> = {}): Providing {
  const root = folder();
  return {
    spec: parseSpec(`${VERSION}t`),
    env: { PATH: process.env.PATH, RUNNER_TOOL_CACHE: join(root, 'tools') },
    platform: process.platform,
    arch: process.arch,
    temporary: join(root, 'temp'),
    scripts: fileURLToPath(new URL('../../src/python', import.meta.url)),
    stdout: OUTPUT,
    mirror: null,
    checkLatest: false,
    limits: { wait: 10, window: 300, longestWait: 2000, deadline: 30_000 },
    releases: [release()],
    sources: { origins, index: pathToFileURL(join(root, 'no-index.json')).href },
    ...over,
  };
}

/** What is installed in the end, or why nothing is. */
export async function provided(asked: Providing): Promise<ProvenPython | readonly string[]> {
  const { archive, notes, take } = await offerOf(asked);
  if (archive === null) return notes;
  try {
    return await take(archive);
  } catch (error) {
    const tried = reasons(error);
    if (tried === null) throw error;
    return tried;
  }
}
