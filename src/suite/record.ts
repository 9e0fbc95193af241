import { isAscii } from 'node:buffer';
import { readCommandLine } from './command-line.js';
import { knownLoads } from './known-loads.js';

/** One process's record: its header and what it did, line by line as recorder.py describes. */
export interface ProcessRecord {
  readonly process: PythonProcess;
  /** Of its whole lines. */
  readonly events: readonly Event[];
  /** What is wrong with the first line that is not whole; null where all are. */
  readonly defect: string | null;
}

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
  /** The GIL was on when it began to report, or after one of its loads. */
  readonly gilOn: boolean;
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
      readonly place: { readonly path: readonly string[]; readonly cwd: string } | null;
    }
  | { readonly t: 'raised'; readonly name: string; readonly file: string }
  | { readonly t: 'builtin'; readonly name: string }
  | { readonly t: 'gil' }
  | { readonly t: 'test'; readonly id: string }
  | TestOutcome
  | { readonly t: 'over' }
  | Death
  | { readonly t: 'threads'; readonly most: number }
  | Spawn;

/** What a test came to. One that fails in several phases has a line for each; one that runs again has those of each time. */
export interface TestOutcome {
  readonly t: 'outcome';
  /** pytest's node id; a file's, where that could not be collected or was skipped as a whole. */
  readonly id: string;
  readonly outcome: (typeof OUTCOMES)[number];
  /** Of the phase that the outcome is of. */
  readonly seconds: number;
  readonly message: string | null;
  readonly file: string | null;
  readonly line: number | null;
}

const OUTCOMES = ['passed', 'failed', 'skipped', 'error', 'xfailed', 'xpassed'] as const;

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

const NEWLINE = 10;

/**
 * Reads one record after another; null for one that was begun and never written. Throws an error that names the line where its header
 * is not whole. Processes of a suite load the same modules in the same ways: a load that has come before is not parsed again, and its event
 * is the same object.
 */
export function recordParser(): (bytes: Buffer) => ProcessRecord | null {
  const loads = knownLoads();
  return (bytes) => {
    if (bytes.length === 0) return null;
    let end = bytes.indexOf(NEWLINE);
    if (end < 0) throw new Error(LAST_LINE);
    const process = asProcess(parse(bytes.toString('utf8', 0, end), 1));
    const events: Event[] = [];
    let defect: string | null = isAscii(bytes) ? null : 'it holds bytes that no recorder writes';
    let start = end + 1;
    for (let number = 2; start < bytes.length; number++) {
      const known = loads.next(bytes, start);
      end = known === null ? bytes.indexOf(NEWLINE, start) : start + known.line.length;
      if (end < 0) break;
      try {
        events.push(known?.event ?? loads.remember(bytes.subarray(start, end), (line) => asEvent(parse(line, number))));
      } catch (error) {
        defect ??= (error as Error).message;
      }
      start = end + 1;
    }
    const gilOn = process.gilOn || events.some(({ t }) => t === 'gil');
    return { process: { ...process, gilOn }, events, defect: defect ?? (start === bytes.length ? null : LAST_LINE) };
  };
}

const LAST_LINE = 'its last line is torn';

/** The fields of one line, and where it stands, for messages. */
interface Fields {
  readonly values: Readonly<Record<string, unknown>>;
  readonly where: string;
}

function parse(line: string, number: number): Fields {
  const where = `line ${number}`;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`${where} is torn`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${where} is no record`);
  return { values: value as Fields['values'], where };
}

/** The environments in which uv builds a distribution; all that it runs there is `python -c`. */
const UV_BUILD = /[\\/]builds-v\d+[\\/]\.tmp[^\\/]*$/;

function asProcess(header: Fields): PythonProcess {
  if (header.values.t !== 'process') throw new Error('line 1 is no header');
  const env = header.values.env;
  if (typeof env !== 'object' || env === null) throw new Error("line 1: 'env' is no object");
  const executable = text(header, 'executable');
  const prefix = text(header, 'prefix');
  const { main, asks } = readCommandLine(hexadecimal(header, 'argv').split('\0'));
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
    gil: header.values.gil === null ? null : number(header, 'gil'),
    main: UV_BUILD.test(prefix) ? 'uv' : main,
    asks,
    mainInterpreter: boolean(header, 'mainInterpreter'),
    gilOn: boolean(header, 'gilOn'),
    env: Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
  };
}

function asEvent(fields: Fields): Event {
  const { t, path } = fields.values;
  switch (t) {
    case 'load':
      return {
        t,
        name: text(fields, 'name'),
        file: text(fields, 'file'),
        id: textOrNull(fields, 'id'),
        kept: textOrNull(fields, 'kept'),
        stack: frames(fields),
        place: path === undefined ? null : { path: texts(fields, 'path'), cwd: text(fields, 'cwd') },
      };
    case 'raised':
      return { t, name: text(fields, 'name'), file: text(fields, 'file') };
    case 'builtin':
      return { t, name: text(fields, 'name') };
    case 'gil':
    case 'over':
      return { t };
    case 'test':
      return { t, id: text(fields, 'id') };
    case 'outcome':
      return asOutcome(fields);
    case 'spawn':
    case 'exec':
      return {
        t,
        pid: number(fields, 'pid'),
        executables: texts(fields, 'executables'),
        main: textOrNull(fields, 'main'),
        asks: boolean(fields, 'asks'),
      };
    case 'died':
      if (fields.values.code !== undefined) return { t, pid: number(fields, 'pid'), code: number(fields, 'code') };
      return { t, pid: number(fields, 'pid'), signal: number(fields, 'signal') };
    case 'signalled':
      return { t, pid: number(fields, 'pid'), signal: number(fields, 'signal') };
    case 'threads':
      return { t, most: number(fields, 'most') };
    default:
      throw new Error(`${fields.where} is of the unknown kind ${JSON.stringify(t)}`);
  }
}

function asOutcome(fields: Fields): TestOutcome {
  const outcome = OUTCOMES.find((each) => each === fields.values.outcome);
  if (outcome === undefined) throw new Error(`${fields.where}: 'outcome' is ${JSON.stringify(fields.values.outcome)}`);
  return {
    t: 'outcome',
    id: text(fields, 'id'),
    outcome,
    seconds: number(fields, 'seconds'),
    message: textOrNull(fields, 'message'),
    file: textOrNull(fields, 'file'),
    line: fields.values.line === null ? null : number(fields, 'line'),
  };
}

function text({ values, where }: Fields, key: string): string {
  const value = values[key];
  if (typeof value !== 'string') throw new Error(`${where}: '${key}' is no text`);
  return value;
}

function hexadecimal(fields: Fields, key: string): string {
  const value = text(fields, key);
  if (!/^([0-9a-f]{2})*$/.test(value)) throw new Error(`${fields.where}: '${key}' is not hexadecimal`);
  return Buffer.from(value, 'hex').toString('utf8');
}

function textOrNull(fields: Fields, key: string): string | null {
  return fields.values[key] === null ? null : text(fields, key);
}

function number({ values, where }: Fields, key: string): number {
  const value = values[key];
  if (typeof value !== 'number') throw new Error(`${where}: '${key}' is no number`);
  return value;
}

function boolean({ values, where }: Fields, key: string): boolean {
  const value = values[key];
  if (typeof value !== 'boolean') throw new Error(`${where}: '${key}' is no truth value`);
  return value;
}

function texts({ values, where }: Fields, key: string): readonly string[] {
  const value = values[key];
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) throw new Error(`${where}: '${key}' is no list of texts`);
  return value;
}

function frames({ values, where }: Fields): readonly Frame[] {
  const { stack } = values;
  if (!Array.isArray(stack)) throw new Error(`${where}: 'stack' is no list`);
  return stack.map((frame: unknown) => {
    if (!Array.isArray(frame) || typeof frame[0] !== 'string' || typeof frame[1] !== 'number') throw new Error(`${where}: a frame is torn`);
    return { file: frame[0], line: frame[1], module: typeof frame[2] === 'string' ? frame[2] : null };
  });
}
