import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { LoadedModule } from '../suite/evidence.js';
import type { PythonProcess } from '../suite/record.js';
import type { Env } from '../which.js';

/** What an environment holds. */
export interface Inventory {
  readonly process: PythonProcess;
  readonly modules: readonly LoadedModule[];
  /** Import hooks that may know further modules. */
  readonly finders: readonly string[];
  /** Import hooks that build their modules before they import one. */
  readonly building: readonly string[];
  /** Folders that could not be read, with the reason. */
  readonly unreadable: readonly string[];
}

export interface Stock {
  readonly executable: string;
  /** Folders to look through in the place of the interpreter's own site folders. */
  readonly folders: readonly string[];
  /** Folder of inventory.py. */
  readonly scripts: string;
  readonly env: Env;
}

/** Milliseconds for a walk through all of an environment on a slow disk. */
const LIMIT = 300_000;

/** Lists the extension modules that an environment can import. */
export async function takeInventory({ executable, folders, scripts, env }: Stock): Promise<Inventory> {
  const own = Object.fromEntries(Object.entries(env).filter(([name]) => !/^(PYTHON|GILPROOF_)/i.test(name)));
  const argv = ['-I', '-X', 'gil=0', join(scripts, 'inventory.py'), ...folders];
  const { stdout } = await promisify(execFile)(executable, argv, { env: own, timeout: LIMIT, maxBuffer: 2 ** 28, windowsHide: true });
  // A start-up hook may print too.
  return asInventory(JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? ''), env);
}

function asInventory(said: unknown, env: Env): Inventory {
  const { process: told, path, modules, finders, building, unreadable } = said as Readonly<Record<string, unknown>>;
  const text = (key: string): string => {
    const value = (told as Readonly<Record<string, unknown>>)[key];
    if (typeof value !== 'string') throw new Error(`inventory.py: '${key}' is no text`);
    return value;
  };
  if (!isTexts(path) || !isTexts(finders) || !isTexts(building) || !isTexts(unreadable) || !Array.isArray(modules))
    throw new Error('inventory.py gave no readable answer');
  const { base, gil } = told as Readonly<Record<string, unknown>>;
  const libraries = Object.entries(env).filter(
    (entry): entry is [string, string] => /^LD_(LIBRARY_PATH|PRELOAD)$/.test(entry[0]) && Boolean(entry[1]),
  );
  const process: PythonProcess = {
    pid: 0,
    ppid: 0,
    executable: text('executable'),
    base: typeof base === 'string' && base !== '' ? base : text('executable'),
    prefix: text('prefix'),
    basePrefix: text('basePrefix'),
    stdlib: text('stdlib'),
    userSite: null,
    version: text('version'),
    gil: typeof gil === 'number' ? gil : null,
    main: null,
    asks: false,
    mainInterpreter: true,
    gilOn: false,
    env: Object.fromEntries(libraries),
  };
  return { process, modules: modules.map((module: unknown) => asModule(module, { process, path })), finders, building, unreadable };
}

function asModule(module: unknown, at: Pick<LoadedModule, 'process' | 'path'>): LoadedModule {
  const [name, file] = isTexts(module) ? module : [];
  if (name === undefined || file === undefined) throw new Error('inventory.py: a module is torn');
  return { name, file, id: null, kept: null, ...at, cwd: at.process.prefix, builtin: false, imports: [] };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
