import * as fs from 'node:fs';
import { join, resolve, sep } from 'node:path';
import picomatch from 'picomatch';

/** The paths below `folder` that globs stand for, relative to it where the globs are. */
export function globbed(globs: readonly string[], folder: string, own = fs.globSync as typeof fs.globSync | undefined): readonly string[] {
  // Node 20, on which the command line runs too, has none of its own.
  return own === undefined ? globs.flatMap((glob) => walked(glob, folder)) : own([...globs], { cwd: folder });
}

function walked(glob: string, folder: string): readonly string[] {
  const { base, glob: pattern, isGlob } = picomatch.scan(sep === '\\' ? glob.replaceAll('\\', '/') : glob);
  const root = resolve(folder, base);
  if (!isGlob) return fs.existsSync(root) ? [base] : [];
  if (!fs.existsSync(root)) return [];
  const matches = picomatch(pattern);
  return fs
    .readdirSync(root, { recursive: /\/|\*\*/.test(pattern), encoding: 'utf8' })
    .filter((path) => matches(path.replaceAll(sep, '/')))
    .map((path) => join(base, path));
}
