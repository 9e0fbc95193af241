import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the recorder wrote, one file a process, read back as typed records. */
export interface Evidence {
  readonly processes: readonly PythonProcess[];
  /** Pythons that always have the GIL: they ran, and can prove nothing. */
  readonly gilBuilds: readonly { readonly executable: string; readonly version: string }[];
  /** Each distinct (interpreter, name, file, version of that file) once. */
  readonly modules: readonly LoadedModule[];
  /** Records that are not whole, one sentence each: with any of these nothing is proven. */
  readonly defects: readonly string[];
}

/** The header of one process's record; fields as in recorder.py. */
export interface PythonProcess {
  readonly pid: number;
  readonly ppid: number;
  readonly executable: string;
  /** The executable behind a virtual environment. */
  readonly base: string;
  readonly prefix: string;
  readonly basePrefix: string;
  readonly stdlib: string | null;
  readonly userSite: string | null;
  /** `sys.version`. */
  readonly version: string;
  /** `sys.flags.gil`: 0 off, 1 on, null as the interpreter pleases. */
  readonly gil: number | null;
  /** `-m pytest`, a script's path, `-c` or null. */
  readonly main: string | null;
  readonly mainInterpreter: boolean;
  /** Those that loading a shared library depends on. */
  readonly env: Readonly<Record<string, string>>;
}

export interface LoadedModule {
  readonly name: string;
  readonly file: string;
  /** Device, inode, size and modification time of the file as it was loaded; null where it could not be read. */
  readonly id: string | null;
  /** A second name or copy of the file, should the first be gone. */
  readonly kept: string | null;
  /** The first process that loaded it, its `sys.path` and directory at that moment. */
  readonly process: PythonProcess;
  readonly path: readonly string[];
  readonly cwd: string;
  /** Part of an embedding program, not a file. */
  readonly builtin: boolean;
  /** The distinct import stacks that it was loaded by, in all processes. */
  readonly imports: readonly Import[];
}

export interface Import {
  /** Of the process. */
  readonly main: string | null;
  readonly cwd: string;
  /** Innermost first. */
  readonly stack: readonly Frame[];
}

export interface Frame {
  readonly file: string;
  readonly line: number;
  readonly module: string | null;
}

/** Distinct stacks kept for one module: a bound for memory, far above what real suites show. */
const STACKS_KEPT = 1000;

/** Reads a record folder. Never throws for what a suite may have done to it: what is not whole becomes a defect. */
export function readEvidence(folder: string): Evidence {
  const processes: PythonProcess[] = [];
  const gilBuilds: { executable: string; version: string }[] = [];
  const defects: string[] = [];
  const modules = new Map<string, GrowingModule>();
  let names: string[];
  try {
    names = readdirSync(folder).sort();
  } catch (error) {
    return { processes, gilBuilds, modules: [], defects: [`the record folder cannot be read: ${(error as Error).message}`] };
  }
  for (const name of names) {
    if (name.endsWith('.lost')) {
      defects.push(`the process that wrote ${name.slice(0, -'.lost'.length)} could not record everything`);
    } else if (name.endsWith('.gilbuild')) {
      const [executable = '?', version = '?'] = readFileSync(join(folder, name), 'utf8').split('\n');
      gilBuilds.push({ executable, version });
    } else if (name.endsWith('.jsonl')) {
      try {
        const process = readProcess(readFileSync(join(folder, name), 'utf8'), modules);
        if (process) processes.push(process);
      } catch (error) {
        defects.push(`record ${name}: ${(error as Error).message}`);
      }
    }
  }
  const loaded = [...modules.values()].filter((module) => module.loads > 0);
  return { processes, gilBuilds, modules: loaded.map(({ module, imports }) => ({ ...module, imports: [...imports.values()] })), defects };
}

interface GrowingModule {
  readonly module: Omit<LoadedModule, 'imports'>;
  readonly imports: Map<string, Import>;
  /** Loads told less those that raised: a module whose every load raised was never loaded. */
  loads: number;
}

/** Folds one record into `modules`; the process, or null for a record that was begun and never written. */
function readProcess(text: string, modules: Map<string, GrowingModule>): PythonProcess | null {
  if (text === '') return null;
  if (!text.endsWith('\n')) throw new Error('its last line is torn');
  const lines = text.slice(0, -1).split('\n');
  const process = asProcess(parse(lines[0] ?? '', 1));
  let path: readonly string[] = [];
  let cwd = '/';
  const mine = new Map<string, GrowingModule>();
  lines.slice(1).forEach((line, index) => {
    const event = parse(line, index + 2);
    const where = `line ${index + 2}`;
    const name = text_(event, 'name', where);
    if (event.t === 'raised') {
      const raised = mine.get(`${name}\n${text_(event, 'file', where)}`);
      if (raised) raised.loads--;
    } else if (event.t === 'builtin') {
      grow(modules, { name, file: process.executable, id: null, kept: null, process, path, cwd, builtin: true }, null);
    } else if (event.t === 'load') {
      const file = text_(event, 'file', where);
      if (event.path !== undefined) {
        path = texts(event.path, where);
        cwd = text_(event, 'cwd', where);
      }
      const module = {
        name,
        file,
        id: textOrNull(event, 'id', where),
        kept: textOrNull(event, 'kept', where),
        process,
        path,
        cwd,
        builtin: false,
      };
      mine.set(`${name}\n${file}`, grow(modules, module, { main: process.main, cwd, stack: frames(event.stack, where) }));
    } else {
      throw new Error(`${where} is of the unknown kind ${JSON.stringify(event.t)}`);
    }
  });
  return process;
}

function grow(modules: Map<string, GrowingModule>, module: Omit<LoadedModule, 'imports'>, by: Import | null): GrowingModule {
  const { name, file, id, process } = module;
  const key = [name, file, id, process.base, process.version].join('\n');
  let known = modules.get(key);
  if (!known) {
    known = { module, imports: new Map(), loads: 0 };
    modules.set(key, known);
  }
  known.loads++;
  if (by && known.imports.size < STACKS_KEPT) known.imports.set(JSON.stringify(by), by);
  return known;
}

type Fields = Readonly<Record<string, unknown>>;

function parse(line: string, number: number): Fields {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`line ${number} is torn`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`line ${number} is no record`);
  return value as Fields;
}

function asProcess(header: Fields): PythonProcess {
  if (header.t !== 'process') throw new Error('line 1 is no header');
  const where = 'line 1';
  const executable = text_(header, 'executable', where);
  const env = header.env;
  if (typeof env !== 'object' || env === null) throw new Error(`${where}: 'env' is no object`);
  return {
    pid: number_(header, 'pid', where),
    ppid: number_(header, 'ppid', where),
    executable,
    base: textOrNull(header, 'base', where) || executable,
    prefix: text_(header, 'prefix', where),
    basePrefix: text_(header, 'basePrefix', where),
    stdlib: textOrNull(header, 'stdlib', where),
    userSite: textOrNull(header, 'userSite', where),
    version: text_(header, 'version', where),
    gil: header.gil === null ? null : number_(header, 'gil', where),
    main: textOrNull(header, 'main', where),
    mainInterpreter: header.mainInterpreter !== false,
    env: Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
  };
}

function text_(fields: Fields, key: string, where: string): string {
  const value = fields[key];
  if (typeof value !== 'string') throw new Error(`${where}: '${key}' is no text`);
  return value;
}

function textOrNull(fields: Fields, key: string, where: string): string | null {
  return fields[key] === null ? null : text_(fields, key, where);
}

function number_(fields: Fields, key: string, where: string): number {
  const value = fields[key];
  if (typeof value !== 'number') throw new Error(`${where}: '${key}' is no number`);
  return value;
}

function texts(value: unknown, where: string): readonly string[] {
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) throw new Error(`${where}: no list of texts`);
  return value;
}

function frames(value: unknown, where: string): readonly Frame[] {
  if (!Array.isArray(value)) throw new Error(`${where}: 'stack' is no list`);
  return value.map((frame: unknown) => {
    if (!Array.isArray(frame) || typeof frame[0] !== 'string' || typeof frame[1] !== 'number') throw new Error(`${where}: a frame is torn`);
    return { file: frame[0], line: frame[1], module: typeof frame[2] === 'string' ? frame[2] : null };
  });
}
