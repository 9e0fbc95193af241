import { isAbsolute, join } from 'node:path';
import type { Machine } from '../which.js';

/** Where interpreters are kept that were downloaded for a user; null where the environment names no home. */
export function cacheFolder({ env, platform }: Machine): string | null {
  // https://specifications.freedesktop.org/basedir-spec: what is not absolute is to be ignored.
  if (env.XDG_CACHE_HOME && isAbsolute(env.XDG_CACHE_HOME)) return join(env.XDG_CACHE_HOME, 'gilproof');
  if (platform === 'win32') return env.LOCALAPPDATA ? join(env.LOCALAPPDATA, 'gilproof') : null;
  if (!env.HOME) return null;
  return platform === 'darwin' ? join(env.HOME, 'Library', 'Caches', 'gilproof') : join(env.HOME, '.cache', 'gilproof');
}
