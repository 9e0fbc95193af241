import { copyFileSync, existsSync, mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadArchive } from './entries.js';

type Platform = { readonly platform: NodeJS.Platform };

/**
 * Adds the commands that an installation lacks of `python`, `python3`, `python3.Xt` and `pip`, and gives the folder of its standard library.
 * Throws `BadArchive` where one is there that is something else.
 */
export function completeNames(home: string, { tag, platform }: Platform & { readonly tag: string }): string {
  const library = platform === 'win32' ? join(home, 'Lib') : join(home, 'lib', `python${tag}`);
  if (!existsSync(join(library, 'site-packages', 'pip', '__main__.py'))) throw new BadArchive('it has no pip');
  if (platform === 'win32') completeOnWindows(home, tag);
  else completeOnPosix(join(home, 'bin'), `python${tag}`);
  return library;
}

function completeOnPosix(bin: string, real: string): void {
  if (!existsSync(join(bin, real))) throw new BadArchive(`it has no bin/${real}`);
  for (const name of ['python', 'python3', real.slice(0, -1)]) {
    const file = join(bin, name);
    if (!existsSync(file)) symlinkSync(real, file);
    if (realpathSync(file) !== realpathSync(join(bin, real))) throw new BadArchive(`its bin/${name} is not ${real}`);
  }
  for (const name of ['pip', 'pip3']) {
    const file = join(bin, name);
    // A script that starts another Python, or one at the place where it was built, is none.
    if (existsSync(file) && readFileSync(file, 'utf8').includes(`/${real}"`)) continue;
    writeFileSync(file, `#!/bin/sh\nexec "$(dirname -- "$(realpath -- "$0")")/${real}" -m pip "$@"\n`, { mode: 0o755 });
  }
}

function completeOnWindows(home: string, tag: string): void {
  if (!existsSync(join(home, 'python.exe'))) throw new BadArchive('it has no python.exe');
  for (const name of ['python3.exe', `python${tag}.exe`])
    if (!existsSync(join(home, name))) copyFileSync(join(home, 'python.exe'), join(home, name));
  mkdirSync(join(home, 'Scripts'), { recursive: true });
  for (const name of ['pip', 'pip3']) {
    writeFileSync(join(home, 'Scripts', `${name}.cmd`), '@"%~dp0..\\python.exe" -m pip %*\r\n');
    writeFileSync(join(home, 'Scripts', name), '#!/bin/sh\nexec "$(dirname -- "$0")/../python.exe" -m pip "$@"\n');
  }
}
