import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Env } from '../which.js';
import { cacheArch, type Libc } from './target.js';

/** Our own folder in the tool cache: of a name that actions/setup-python does not look at. */
export const TOOL = 'gilproof-python';

/** The folder below the version: `x64-freethreaded-gnu`. What is for another C library must never be taken for this. */
export function buildFolder(arch: string, libc: Libc | null): string {
  return [cacheArch(arch), 'freethreaded', ...(libc === null ? [] : [libc])].join('-');
}

/** The tool cache of the runner, absolute, or null. */
export function toolCacheRoot(env: Env): string | null {
  const root = env.RUNNER_TOOL_CACHE || env.AGENT_TOOLSDIRECTORY;
  return root ? resolve(root) : null;
}

/** Where downloads are installed, the first one first: the second is for a tool cache that cannot be written. */
export function rootsForDownloads(env: Env, temporary: string | undefined): readonly string[] {
  return [toolCacheRoot(env), temporary].flatMap((root) => root ?? []);
}

/** The interpreter of an installation as python-build-standalone lays it out. */
export function executableIn(home: string, { platform }: { readonly platform: NodeJS.Platform }): string {
  if (platform === 'win32') return join(home, 'python.exe');
  const bin = join(home, 'bin');
  const named = existsSync(bin) ? readdirSync(bin).find((name) => /^python3\.\d+t$/.test(name)) : undefined;
  return join(bin, named ?? 'python3');
}
