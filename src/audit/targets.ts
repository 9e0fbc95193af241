import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expand } from '../glob.js';
import { BadInput } from '../verdict.js';
import { isExecutable, type Machine } from '../which.js';
import { readWheel, type Wheel } from './wheel.js';

/** What an audit judges: an environment by its own interpreter, a folder of packages, or a wheel. */
export type Target =
  | { readonly kind: 'environment'; readonly path: string; readonly python: string }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'wheel'; readonly path: string; readonly wheel: Wheel };

const LEGAL = 'environments, folders of packages and wheels, or globs of them, one a line';

/** Reads the `audit` input. Throws `BadInput` for what matches nothing, and for a wheel that no free-threaded build here can install. */
export function readTargets(text: string, at: { readonly workspace: string; readonly platform: NodeJS.Platform }): readonly Target[] {
  const globs = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const paths = globs.flatMap((glob) => {
    const found = glob.includes('\0') ? [] : expand(glob, at.workspace);
    if (found.length === 0) throw new BadInput('audit', glob, LEGAL, 'nothing is there');
    return found;
  });
  return [...new Set(paths)].map((path) => targetOf(path, at.platform));
}

function targetOf(path: string, platform: NodeJS.Platform): Target {
  if (statSync(path).isDirectory()) {
    const home = environmentAround(path, platform);
    return home === null ? { kind: 'folder', path } : { kind: 'environment', path, python: home };
  }
  if (!path.endsWith('.whl')) {
    if (/^python[\d.]*t?(\.exe)?$/.test(basename(path)) && isExecutable(path)) return { kind: 'environment', path, python: path };
    throw new BadInput('audit', path, LEGAL, 'it is neither a folder nor a wheel');
  }
  const wheel = readWheel(path, platform);
  if (typeof wheel === 'string') throw new BadInput('audit', path, LEGAL, wheel);
  return { kind: 'wheel', path, wheel };
}

/** The interpreter of an environment, given its own folder or its site folder; null where there is none. */
function environmentAround(path: string, platform: Machine['platform']): string | null {
  const own = interpreterIn(path, platform);
  if (own !== null || !/^(site|dist)-packages$/.test(basename(path))) return own;
  const above = [dirname(path), dirname(dirname(path)), dirname(dirname(dirname(path)))];
  return above.map((folder) => interpreterIn(folder, platform)).find((python) => python !== null) ?? null;
}

function interpreterIn(folder: string, platform: Machine['platform']): string | null {
  if (platform === 'win32') {
    return [join(folder, 'Scripts', 'python.exe'), join(folder, 'python.exe')].find((file) => existsSync(file)) ?? null;
  }
  const bin = join(folder, 'bin');
  if (!existsSync(bin)) return null;
  // In a prefix such as /usr the plain names are most often a GIL build's.
  const threaded = readdirSync(bin).filter((name) => /^python3\.\d+t$/.test(name));
  const names = existsSync(join(folder, 'pyvenv.cfg')) ? ['python', 'python3'] : [...threaded.sort().reverse(), 'python3', 'python'];
  return names.map((name) => join(bin, name)).find((file) => isExecutable(file)) ?? null;
}
