#!/usr/bin/env node
import module from 'node:module';
import { isAbsolute, join } from 'node:path';
export function cacheFolder({ env, platform }) {
    if (env.XDG_CACHE_HOME && isAbsolute(env.XDG_CACHE_HOME))
        return join(env.XDG_CACHE_HOME, 'gilproof');
    if (platform === 'win32')
        return env.LOCALAPPDATA ? join(env.LOCALAPPDATA, 'gilproof') : null;
    if (!env.HOME)
        return null;
    return platform === 'darwin' ? join(env.HOME, 'Library', 'Caches', 'gilproof') : join(env.HOME, '.cache', 'gilproof');
}
export function keepCompiled(machine) {
    const folder = cacheFolder(machine);
    if (folder !== null && !machine.env.CI)
        module.enableCompileCache?.(join(folder, 'compiled'));
}

keepCompiled(process);
const { command } = await import('./gilproof.js');
process.exitCode = await command(process);
