import * as fs from 'node:fs';
import { join, resolve } from 'node:path';
import picomatch from 'picomatch';

/** The absolute paths that a glob stands for, sorted; a path without `*`, `?`, `[` or `{` stands for itself if it exists. */
export function expand(glob: string, workspace: string): readonly string[] {
  const plain = resolve(workspace, glob);
  // A folder may be called `a[1]`.
  if (fs.existsSync(plain)) return [plain];
  const { base, glob: pattern, isGlob } = picomatch.scan(glob.replaceAll('\\', '/'));
  const folder = resolve(workspace, base);
  if (!isGlob || !fs.existsSync(folder)) return [];
  const matches = picomatch(pattern);
  const deep = pattern.includes('/');
  return fs
    .readdirSync(folder, { recursive: deep, encoding: 'utf8' })
    .filter((path) => matches(path.replaceAll('\\', '/')))
    .map((path) => join(folder, path))
    .sort();
}

/** The absolute paths that globs stand for, as Node itself matches them where it can: Node 20, on which the command line runs too, cannot. */
export function globbed(globs: readonly string[], folder: string, own: typeof fs.globSync | null = fs.globSync ?? null): readonly string[] {
  if (own === null) return globs.flatMap((glob) => expand(glob, folder));
  return own([...globs], { cwd: folder }).map((path) => resolve(folder, path));
}
