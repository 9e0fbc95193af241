import module from 'node:module';
import { isAbsolute, join } from 'node:path';
import type { Machine } from '../which.js';

/** Where interpreters are kept that were downloaded for a user, and what Node has compiled; null where the environment names no home. */
export function cacheFolder({ env, platform }: Machine): string | null {
  // https://specifications.freedesktop.org/basedir-spec: what is not absolute is to be ignored.
  if (env.XDG_CACHE_HOME && isAbsolute(env.XDG_CACHE_HOME)) return join(env.XDG_CACHE_HOME, 'gilproof');
  if (platform === 'win32') return env.LOCALAPPDATA ? join(env.LOCALAPPDATA, 'gilproof') : null;
  if (!env.HOME) return null;
  return platform === 'darwin' ? join(env.HOME, 'Library', 'Caches', 'gilproof') : join(env.HOME, '.cache', 'gilproof');
}

/**
 * Lets Node keep what it compiles from now on for the next run, which then starts sooner (Node 22.1 or newer can). Not in a CI job, which would
 * only ever pay for filling the cache. Node itself minds NODE_COMPILE_CACHE and NODE_DISABLE_COMPILE_CACHE.
 */
export function keepCompiled(machine: Machine): void {
  const folder = cacheFolder(machine);
  if (folder !== null && !machine.env.CI) module.enableCompileCache?.(join(folder, 'compiled'));
}
