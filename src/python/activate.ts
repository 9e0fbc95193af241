import { chmodSync, existsSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Env, type Machine, pathDirectories, pathName } from '../which.js';
import type { ProvenPython } from './prove.js';

/** What makes `python`, `python3` and `pip` be one interpreter, here and in later steps. */
export interface Activation {
  /** Directories to put in front of `PATH`, the first one first. */
  readonly path: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
}

/** Where to put the commands that are missing beside the interpreter. */
export interface Desk extends Machine {
  /** An existing folder that outlives the step: `RUNNER_TEMP`. */
  readonly temporary: string;
}

/**
 * Puts the interpreter's own directory in front of `PATH`, and before it a folder of small scripts for the commands that are missing there.
 * A directory that is another Python's (`/usr/bin/python3` beside `/usr/bin/python3.13t`) keeps its place on `PATH` where it has one.
 */
export function activate(python: ProvenPython, desk: Desk): Activation {
  const directory = dirname(python.executable);
  const scripts = desk.platform === 'win32' ? [join(directory, 'Scripts')].filter(existsSync) : [];
  const own = ownsPlainNames(python.executable, desk.platform);
  const kept = own ? [] : pathDirectories(desk);
  const missing = own ? missingPips(python, desk.platform) : commands(python.tag);
  const path = [
    ...(missing.length === 0 ? [] : [commandFolder(missing, { python, desk })]),
    ...[directory, ...scripts].filter((each) => !kept.includes(each)),
  ];
  return {
    path,
    variables: {
      pythonLocation: python.prefix,
      Python_ROOT_DIR: python.prefix,
      Python3_ROOT_DIR: python.prefix,
      UV_PYTHON: python.prefix === python.basePrefix ? python.executable : python.baseExecutable,
      ...(python.madeEnvironment && { VIRTUAL_ENV: python.prefix }),
    },
  };
}

/** The environment as it is with an activation in force. */
export function activated({ path, variables }: Activation, machine: Machine): Env {
  const name = pathName(machine);
  const rest = machine.env[name];
  const entries = rest === undefined || rest === '' ? path : [...path, rest];
  return { ...machine.env, ...variables, [name]: entries.join(machine.platform === 'win32' ? ';' : ':') };
}

/** A command's name and the arguments that it puts before the user's. */
type Command = readonly [name: string, ...args: string[]];

/** Whether the plain names beside the interpreter lead to it; installations on Windows have no python3.exe. */
function ownsPlainNames(executable: string, platform: NodeJS.Platform): boolean {
  const names = platform === 'win32' ? ['python.exe'] : ['python', 'python3'];
  return names.every((name) => isSame(join(dirname(executable), name), executable));
}

/** On Windows pip lies in Scripts. */
function missingPips({ executable, tag }: ProvenPython, platform: NodeJS.Platform): readonly Command[] {
  if (platform === 'win32') return [];
  return commands(tag).filter(([name, ...args]) => args.length > 0 && !isOwnScript(join(dirname(executable), name), executable));
}

function commands(tag: string): readonly Command[] {
  return [['python'], ['python3'], [`python${tag}`], ['pip', '-m', 'pip'], ['pip3', '-m', 'pip']];
}

function isSame(file: string, executable: string): boolean {
  return existsSync(file) && realpathSync(file) === realpathSync(executable);
}

/** Whether a script is there and its first line does not name another Python. A missing `pip` would be found further down `PATH`. */
function isOwnScript(script: string, executable: string): boolean {
  if (!existsSync(script)) return false;
  const interpreter = /^#!\s*(\/.*?)\s*\n/.exec(readFileSync(script, 'latin1').slice(0, 1000))?.[1] ?? '';
  return !basename(interpreter).startsWith('python') || isSame(interpreter, executable);
}

function commandFolder(names: readonly Command[], { python, desk }: { readonly python: ProvenPython; readonly desk: Desk }): string {
  const folder = mkdtempSync(join(desk.temporary, 'gilproof-bin-'));
  for (const [name, ...args] of names) {
    const target = desk.platform === 'win32' ? python.executable.replaceAll('\\', '/') : python.executable;
    const words = [`'${target.replaceAll("'", `'\\''`)}'`, ...args].join(' ');
    // Git's bash on Windows runs the script, everything else there the .cmd.
    writeFileSync(join(folder, name), `#!/bin/sh\nexec ${words} "$@"\n`);
    chmodSync(join(folder, name), 0o755);
    if (desk.platform === 'win32') writeFileSync(join(folder, `${name}.cmd`), batch([python.executable, ...args]));
  }
  return folder;
}

function batch([program = '', ...args]: readonly string[]): string {
  // In a batch file % begins a variable, also within quotes.
  return `@${[`"${program.replaceAll('%', '%%')}"`, ...args].join(' ')} %*\r\n`;
}
