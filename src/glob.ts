import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import picomatch from 'picomatch';

/** The absolute paths that a glob stands for, sorted; a path without `*`, `?`, `[` or `{` stands for itself if it exists. */
export function expand(glob: string, workspace: string): readonly string[] {
  const plain = resolve(workspace, glob);
  // A folder may be called `a[1]`.
  if (existsSync(plain)) return [plain];
  const { base, glob: pattern, isGlob } = picomatch.scan(glob.replaceAll('\\', '/'));
  const folder = resolve(workspace, base);
  if (!isGlob || !existsSync(folder)) return [];
  const matches = picomatch(pattern);
  const deep = pattern.includes('/');
  return readdirSync(folder, { recursive: deep, encoding: 'utf8' })
    .filter((path) => matches(path.replaceAll('\\', '/')))
    .map((path) => join(folder, path))
    .sort();
}
