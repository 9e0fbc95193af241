import { lineReader, remembering } from './lines.js';

/** Fields as in the recorder's header. */
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
  /** `-m pytest`, a script's path, `-c` or null; `uv` where uv builds a distribution. */
  readonly main: string | null;
  /** It only says something about itself or its interpreter, as in `CommandLine`. */
  readonly asks: boolean;
  readonly mainInterpreter: boolean;
  /** Those that loading a shared library depends on. */
  readonly env: Readonly<Record<string, string>>;
}

export interface Frame {
  readonly file: string;
  readonly line: number;
  readonly module: string | null;
}

/** Loads carry the `sys.path` and directory of their moment only where these have changed since the load before. */
export type Event =
  | {
      readonly t: 'load';
      readonly name: string;
      readonly file: string;
      readonly id: string | null;
      readonly kept: string | null;
      readonly stack: readonly Frame[];
      readonly place: Place | null;
      /** As texts that are equal where these are: name and file; these and `id`; the stack. */
      readonly key: string;
      readonly versionKey: string;
      readonly stackKey: string;
    }
  | { readonly t: 'raised'; readonly key: string }
  | { readonly t: 'builtin'; readonly name: string }
  | { readonly t: 'test' | 'outcome'; readonly id: string }
  | Death
  | { readonly t: 'threads'; readonly most: number }
  | Spawn;

/** `sys.path` and the current directory at a load. */
export interface Place {
  readonly path: readonly string[];
  readonly cwd: string;
}

/** A child that a signal or, on Windows, an exception ended; or a signal that was sent, to a group where `pid` is negative. */
export type Death =
  | { readonly t: 'signalled'; readonly pid: number; readonly signal: number }
  | { readonly t: 'died'; readonly pid: number; readonly signal: number }
  | { readonly t: 'died'; readonly pid: number; readonly code: number };

/** A program that a process started (`exec`: became). */
export interface Spawn {
  readonly t: 'spawn' | 'exec';
  readonly pid: number;
  /** The places where the program was looked for, in order. */
  readonly executables: readonly string[];
  /** What it would run if it is a Python, as in `PythonProcess`. */
  readonly main: string | null;
  readonly asks: boolean;
}

/**
 * A function that reads one record, line by line as recorder.py describes: `begins` is given its header, and what that returns each of its
 * whole events. It returns what is wrong with the first line that is not whole, null where all are; a record that was begun and never
 * written is no process's. Throws an error that names the line where the header is not whole. It remembers the lines of other records.
 */
export function recordReader(): (file: string, begins: (process: PythonProcess) => (event: Event) => void) => string | null {
  const readLines = lineReader();
  const read = remembering((line) => asEvent(parse(line)));
  return (file, begins) => {
    let number = 0;
    let event: (event: Event) => void = () => {};
    let defect: string | null = null;
    const ended = readLines(file, (line) => {
      number++;
      try {
        if (number === 1) event = begins(asProcess(parse(line)));
        else event(read(line));
      } catch (error) {
        const what = `line ${number}${(error as Error).message}`;
        if (number === 1) throw new Error(what);
        defect ??= what;
      }
    });
    if (!ended && number === 0) throw new Error(LAST_LINE);
    return defect ?? (ended ? null : LAST_LINE);
  };
}

const LAST_LINE = 'its last line is torn';

/** The fields of one line. What is wrong with them is thrown in words that follow its number. */
type Fields = Readonly<Record<string, unknown>>;

function parse(line: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(' is torn');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(' is no record');
  return value as Fields;
}

/** The environments in which uv builds a distribution; all that it runs there is `python -c`. */
const UV_BUILD = /[\\/]builds-v\d+[\\/]\.tmp[^\\/]*$/;

function asProcess(header: Fields): PythonProcess {
  if (header.t !== 'process') throw new Error(' is no header');
  const env = header.env;
  if (typeof env !== 'object' || env === null) throw new Error(": 'env' is no object");
  const executable = text(header, 'executable');
  const prefix = text(header, 'prefix');
  return {
    pid: number(header, 'pid'),
    ppid: number(header, 'ppid'),
    executable,
    base: textOrNull(header, 'base') || executable,
    prefix,
    basePrefix: text(header, 'basePrefix'),
    stdlib: textOrNull(header, 'stdlib'),
    userSite: textOrNull(header, 'userSite'),
    version: text(header, 'version'),
    gil: header.gil === null ? null : number(header, 'gil'),
    main: UV_BUILD.test(prefix) ? 'uv' : textOrNull(header, 'main'),
    asks: header.asks === true,
    mainInterpreter: header.mainInterpreter !== false,
    env: Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
  };
}

function asEvent(fields: Fields): Event {
  const { t } = fields;
  switch (t) {
    case 'load':
      return asLoad(fields);
    case 'raised':
      return { t, key: key(fields) };
    case 'builtin':
      return { t, name: text(fields, 'name') };
    case 'spawn':
    case 'exec':
      return {
        t,
        pid: number(fields, 'pid'),
        executables: texts(fields, 'executables'),
        main: textOrNull(fields, 'main'),
        asks: fields.asks === true,
      };
    case 'test':
    case 'outcome':
      return { t, id: text(fields, 'id') };
    case 'died':
      if (fields.code !== undefined) return { t, pid: number(fields, 'pid'), code: number(fields, 'code') };
      return { t, pid: number(fields, 'pid'), signal: number(fields, 'signal') };
    case 'signalled':
      return { t, pid: number(fields, 'pid'), signal: number(fields, 'signal') };
    case 'threads':
      return { t, most: number(fields, 'most') };
    default:
      throw new Error(` is of the unknown kind ${JSON.stringify(t)}`);
  }
}

function asLoad(fields: Fields): Event {
  const [id, stack] = [textOrNull(fields, 'id'), frames(fields)];
  return {
    t: 'load',
    name: text(fields, 'name'),
    file: text(fields, 'file'),
    id,
    kept: textOrNull(fields, 'kept'),
    stack,
    place: fields.path === undefined ? null : { path: texts(fields, 'path'), cwd: text(fields, 'cwd') },
    key: key(fields),
    versionKey: JSON.stringify([id, key(fields)]),
    stackKey: JSON.stringify(stack),
  };
}

function key(fields: Fields): string {
  return JSON.stringify([text(fields, 'name'), text(fields, 'file')]);
}

function text(fields: Fields, key: string): string {
  const value = fields[key];
  if (typeof value !== 'string') throw new Error(`: '${key}' is no text`);
  return value;
}

function textOrNull(fields: Fields, key: string): string | null {
  return fields[key] === null ? null : text(fields, key);
}

function number(fields: Fields, key: string): number {
  const value = fields[key];
  if (typeof value !== 'number') throw new Error(`: '${key}' is no number`);
  return value;
}

function texts(fields: Fields, key: string): readonly string[] {
  const value = fields[key];
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) throw new Error(`: '${key}' is no list of texts`);
  return value;
}

function frames({ stack }: Fields): readonly Frame[] {
  if (!Array.isArray(stack)) throw new Error(`: 'stack' is no list`);
  return stack.map((frame: unknown) => {
    if (!Array.isArray(frame) || typeof frame[0] !== 'string' || typeof frame[1] !== 'number') throw new Error(`: a frame is torn`);
    return { file: frame[0], line: frame[1], module: typeof frame[2] === 'string' ? frame[2] : null };
  });
}
