/**
 * What the official runner reads from a step: workflow commands on its streams and the files behind `GITHUB_OUTPUT`,
 * `GITHUB_ENV`, `GITHUB_STATE` and `GITHUB_PATH`. The rules are those of github.com/actions/runner: `ActionCommand.cs`,
 * `ActionCommandManager.cs`, `ExecutionContext.cs` and `FileCommandManager.cs`.
 */
import os from 'node:os';
import path from 'node:path';

export interface Command {
  /** Lower case. */
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
  /** The whole line as printed. */
  readonly line: string;
}

export interface Annotation {
  readonly type: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly col?: number;
  readonly endColumn?: number;
}

const REGISTERED = new Set(
  (
    'set-env set-output save-state add-mask add-path add-matcher remove-matcher ' +
    'debug warning error notice group endgroup echo stop-commands'
  ).split(' '),
);

/** Characters of an annotation's message that are kept. */
const LONGEST_MESSAGE = 4096;
/** Annotations of one type that a step may send; the rest is only printed. */
const MOST_OF_A_TYPE = 10;

/** Splits one stream of a step into its workflow commands and its plain lines. */
export function readStream(text: string): { readonly commands: readonly Command[]; readonly plain: readonly string[] } {
  const commands: Command[] = [];
  const plain: string[] = [];
  let stopped: string | null = null;
  for (const line of text.split(/\r?\n/)) {
    const command = parseCommand(line, stopped);
    if (command === null || (stopped !== null && command.name !== stopped)) plain.push(line);
    else if (command.name === stopped) stopped = null;
    else {
      commands.push(command);
      if (command.name === 'stop-commands') stopped = stopToken(command.data);
    }
  }
  if (plain.at(-1) === '') plain.pop();
  return { commands, plain };
}

function stopToken(token: string): string {
  if (token === '' || token === 'pause-logging' || REGISTERED.has(token.toLowerCase())) {
    throw new Error(`Unable to process command '::stop-commands::${token}' successfully.`);
  }
  return token.toLowerCase();
}

function parseCommand(line: string, stopped: string | null): Command | null {
  return parseV2(line, stopped) ?? parseV1(line, stopped);
}

/** `::name k=v,k=v::data` at the start of a line. */
function parseV2(line: string, stopped: string | null): Command | null {
  const trimmed = line.trimStart();
  if (!trimmed.startsWith('::')) return null;
  const end = trimmed.indexOf('::', 2);
  if (end < 0) return null;
  const head = parseHead({ head: trimmed.slice(2, end), separator: ',', decode: unescapeProperty, stopped });
  return head && { ...head, data: unescapeData(trimmed.slice(end + 2)), line };
}

/** `##[name k=v;k=v]data` anywhere in a line. */
function parseV1(line: string, stopped: string | null): Command | null {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return null;
  const head = parseHead({ head: line.slice(start + 3, end), separator: ';', decode: unescapeV1, stopped });
  return head && { ...head, data: unescapeV1(line.slice(end + 1)), line };
}

interface Head {
  readonly head: string;
  readonly separator: ',' | ';';
  readonly decode: (value: string) => string;
  readonly stopped: string | null;
}

function parseHead({ head, separator, decode, stopped }: Head): Pick<Command, 'name' | 'properties'> | null {
  const space = head.indexOf(' ');
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase();
  if (!REGISTERED.has(name) && name !== stopped) return null;
  const properties: Record<string, string> = {};
  for (const pair of space > 0
    ? head
        .slice(space + 1)
        .trim()
        .split(separator)
    : []) {
    const equals = pair.indexOf('=');
    const value = pair.slice(equals + 1);
    if (equals > 0 && value !== '') properties[pair.slice(0, equals).toLowerCase()] = decode(value);
  }
  return { name, properties };
}

const unescapeData = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
const unescapeProperty = (text: string) =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
const unescapeV1 = (text: string) => text.replaceAll('%3B', ';').replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%5D', ']');

/** The annotations that the runner would send for these commands, at most ten of a type. */
export function annotationsOf(commands: readonly Command[], workspace: string): readonly Annotation[] {
  return (['error', 'warning', 'notice'] as const).flatMap((type) =>
    commands
      .filter(({ name }) => name === type)
      .slice(0, MOST_OF_A_TYPE)
      .map(({ properties, data }) => ({ type, message: data.slice(0, LONGEST_MESSAGE), ...place(properties, workspace) })),
  );
}

function place(properties: Command['properties'], workspace: string): Omit<Annotation, 'type' | 'message'> {
  const whole = (name: string) => (/^\d+$/.test(properties[name] ?? '') ? Number(properties[name]) : undefined);
  const endLine = whole('endline');
  const endColumn = whole('endcolumn');
  const line = whole('line') ?? endLine;
  const col = whole('col') ?? endColumn;
  const linesHold = endLine === undefined || line === undefined || endLine >= line;
  const columnsHold =
    line !== undefined && (endLine ?? line) === line && (endColumn === undefined || col === undefined || endColumn >= col);
  const { title, file } = properties;
  return {
    ...(title !== undefined && { title }),
    ...(file !== undefined && { file: inWorkspace(file, workspace) }),
    ...(linesHold && line !== undefined && { line }),
    ...(linesHold && endLine !== undefined && { endLine }),
    ...(columnsHold && col !== undefined && { col }),
    ...(columnsHold && endColumn !== undefined && { endColumn }),
  };
}

function inWorkspace(file: string, workspace: string): string {
  const relative = path.relative(workspace, file);
  return path.isAbsolute(file) && !relative.startsWith('..') && !path.isAbsolute(relative) ? relative.replaceAll('\\', '/') : file;
}

/** The pairs of a `GITHUB_OUTPUT`, `GITHUB_ENV` or `GITHUB_STATE` file; throws where the runner would fail the step. */
export function readKeyValues(text: string, newline = os.EOL): Readonly<Record<string, string>> {
  const pairs: Record<string, string> = {};
  const lines = new Lines(text, newline);
  for (let line = lines.next(); line !== null; line = lines.next()) {
    if (line.text === '') continue;
    const [, name, operator, rest] = /^(.*?)(=|<<)(.*)$/s.exec(line.text) ?? [];
    if (name === undefined || rest === undefined) throw new Error(`Invalid format '${line.text}'`);
    if (name === '') throw new Error(`Invalid format '${line.text}'. Name must not be empty`);
    if (operator === '=') pairs[name] = rest;
    else if (rest === '') throw new Error(`Invalid format '${line.text}'. Delimiter must not be empty`);
    else pairs[name] = lines.until(rest);
  }
  return pairs;
}

class Lines {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly newline: string,
  ) {}

  next(): { readonly text: string; readonly ended: boolean } | null {
    if (this.at >= this.text.length) return null;
    const end = this.text.indexOf(this.newline, this.at);
    const line = this.text.slice(this.at, end < 0 ? undefined : end);
    this.at = end < 0 ? this.text.length : end + this.newline.length;
    return { text: line, ended: end >= 0 };
  }

  /** The exact text up to the line that is nothing but the delimiter. */
  until(delimiter: string): string {
    const start = this.at;
    let end = start;
    for (let line = this.next(); line !== null; line = this.next()) {
      if (line.text === delimiter) return this.text.slice(start, end);
      if (!line.ended) break;
      end = this.at - this.newline.length;
    }
    throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
  }
}

/** The folders of a `GITHUB_PATH` file in the order in which they stand on `PATH` afterwards. */
export function readPaths(text: string): readonly string[] {
  const newestFirst = text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .reverse();
  return [...new Set(newestFirst)];
}
