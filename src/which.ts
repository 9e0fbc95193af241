import { accessSync, constants, statSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';

/** Environment variables as a process gets them. */
export type Env = Readonly<Record<string, string | undefined>>;

/** What decides how a command's name becomes a file. */
export interface Machine {
  readonly env: Env;
  readonly platform: NodeJS.Platform;
}

/** The name that `PATH` has in this environment: Windows writes `Path`, and a copy of `process.env` minds the case. */
export function pathName({ env, platform }: Machine): string {
  if (platform !== 'win32') return 'PATH';
  return Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'Path';
}

/** The directories of `PATH` in order; empty and relative entries, which mean something else in every directory, are left out. */
export function pathDirectories(machine: Machine): readonly string[] {
  const windows = machine.platform === 'win32';
  const entries = (machine.env[pathName(machine)] ?? '').split(windows ? ';' : ':');
  const bare = windows ? entries.map((entry) => entry.replaceAll('"', '')) : entries;
  return [...new Set(bare.filter((entry) => isAbsolute(entry)))];
}

/** The first executable file of that name on `PATH`, or null. */
export function which(command: string, machine: Machine): string | null {
  const names = machine.platform === 'win32' && !/\.\w+$/.test(command) ? [`${command}.exe`] : [command];
  for (const directory of pathDirectories(machine)) {
    for (const name of names) {
      const file = resolve(directory, name);
      if (isExecutable(file)) return file;
    }
  }
  return null;
}

/** Whether a file is there that may be executed. */
export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
