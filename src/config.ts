import { join, relative } from 'node:path';
import { parse, TomlDate, TomlError } from 'smol-toml';
import { closest } from './closest.js';
import { type Allowance, allowanceOf, parseAllowance } from './gil/allowances.js';
import { type Project, textOf, upwards } from './project.js';
import { BadInput, Stop } from './verdict.js';

/** What a project says in `[tool.gilproof]` of pyproject.toml, or at the top of gilproof.toml. */
export interface Config {
  /** Relative to the workspace, for messages; empty where there is no configuration. */
  readonly file: string;
  readonly allowances: readonly Allowance[];
  /** Values in the form of the inputs of the same name. */
  readonly values: ReadonlyMap<Setting, string>;
}

export type Setting = 'gil' | 'fail-on' | 'timeout';

type Table = Readonly<Record<string, unknown>>;

/** The legal keys, and what each must be. */
const KEYS = {
  allow: "a list of tables such as { module = 'ujson', reason = '…' } or of lines such as 'ujson  # reason'",
  gil: 'a text: "off", "on", "default" or "both"',
  'fail-on': 'a text such as "own, stale", or a list of texts',
  timeout: 'a text with a unit: "90s", "45m" or "2h"',
} as const;

const SUBJECTS = ['module', 'dist', 'path'] as const;
const ENTRY_KEYS = [...SUBJECTS, 'reason', 'until', 'issue'];
const ENTRY = "a table with one of module, dist and path, a reason, and if you like until = 2030-12-31 and issue = 'https://…'";

/**
 * Reads the nearest configuration from the working directory up to the workspace. `today` is a date in ISO form: what `until` is compared
 * with. Throws a `Stop` with the verdict `bad-input` that names file, key and value.
 */
export function readConfig(project: Project, today: string): Config {
  for (const directory of upwards(project)) {
    const [own, shared] = ['gilproof.toml', 'pyproject.toml'].map((name) => join(directory, name)) as [string, string];
    const file = (path: string): string => relative(project.workspace, path).replaceAll('\\', '/') || path;
    const [mine, tool] = [tableOf(own, file(own)), toolTable(shared, file(shared))];
    if (mine && tool) throw wrong(file(own), `it and [tool.gilproof] in ${file(shared)} are both there`, 'Keep one of the two.');
    if (mine) return configOf(mine, { file: file(own), today });
    if (tool) return configOf(tool, { file: file(shared), today });
  }
  return { file: '', allowances: [], values: new Map() };
}

/** Says where a value stands that is not a legal one of the input of its name. */
export function asSetting(error: unknown, { file }: Config): unknown {
  if (!(error instanceof BadInput)) return error;
  return wrong(file, `'${error.input}' is ${error.rest}`, `Correct '${error.input}' in ${file}.`);
}

/** A pyproject.toml that is not TOML, and does not speak of gilproof, is for its own tools to complain about. */
function toolTable(path: string, file: string): Table | null {
  if (!textOf(path)?.includes('gilproof')) return null;
  const document = tableOf(path, file);
  const tool = isTable(document?.tool) ? document.tool.gilproof : undefined;
  if (tool === undefined) return null;
  if (!isTable(tool)) throw wrong(file, `'tool.gilproof' is ${shown(tool)}: legal is a table`, `Write [tool.gilproof] in ${file}.`);
  return tool;
}

function tableOf(path: string, file: string): Table | null {
  const text = textOf(path);
  if (text === undefined) return null;
  try {
    return parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [what = ''] = error.message.replace(/^Invalid TOML document: /, '').split('\n');
    throw wrong(`${file}:${error.line}:${error.column}`, `it is not TOML: ${what}`, `Correct line ${error.line} of ${file}.`);
  }
}

interface Place {
  readonly file: string;
  readonly today: string;
}

function configOf(table: Table, place: Place): Config {
  for (const key of Object.keys(table)) if (!(key in KEYS)) throw unknownKey(key, { ...place, keys: Object.keys(KEYS) });
  const values = new Map<Setting, string>();
  for (const key of ['gil', 'fail-on', 'timeout'] as const) {
    const value = table[key];
    if (value === undefined) continue;
    const text = key === 'fail-on' && isTexts(value) ? value.join(',') || 'none' : value;
    if (typeof text !== 'string' || text.trim() === '') throw notLegal(key, value, place);
    values.set(key, text);
  }
  const allow = table.allow ?? [];
  if (!Array.isArray(allow)) throw notLegal('allow', allow, place);
  return { file: place.file, allowances: allow.map((entry, index) => readEntry(entry, `allow[${index}]`, place)), values };
}

function readEntry(entry: unknown, key: string, place: Place): Allowance {
  const illegal = (which: string, value: unknown, legal: string): Stop =>
    wrong(place.file, `'${which}' is ${shown(value)}: legal is ${legal}`, `Correct '${which}' in ${place.file}.`);
  if (typeof entry === 'string') return readLine(entry, key, place);
  if (!isTable(entry) || entry instanceof Date) throw illegal(key, entry, ENTRY);
  for (const name of Object.keys(entry))
    if (!ENTRY_KEYS.includes(name)) throw unknownKey(name, { ...place, keys: ENTRY_KEYS, within: key });
  const subjects = SUBJECTS.filter((name) => entry[name] !== undefined);
  const [kind] = subjects;
  if (kind === undefined || subjects.length > 1) throw illegal(key, entry, ENTRY);
  const [subject, reason, issue] = [entry[kind], entry.reason, entry.issue];
  if (typeof subject !== 'string') throw illegal(`${key}.${kind}`, subject, 'a text');
  if (typeof reason !== 'string' || reason.trim() === '') throw illegal(`${key}.reason`, reason, 'a text that says why it is accepted');
  if (issue !== undefined && (typeof issue !== 'string' || !/^https?:\/\/\S+$/.test(issue)))
    throw illegal(`${key}.issue`, issue, 'a link: https://…');
  const until = entry.until === undefined ? null : dateOf(entry.until);
  if (until === undefined) throw illegal(`${key}.until`, entry.until, 'a date: 2030-12-31');
  const allowance = allowanceOf({
    kind,
    pattern: subject.trim(),
    reason: issue === undefined ? reason.trim() : `${reason.trim()} (${issue})`,
  });
  if (allowance === null) throw illegal(`${key}.${kind}`, subject, 'a name or a glob of names (path: a glob of paths)');
  return until !== null && place.today > until ? { ...allowance, expired: until } : allowance;
}

function readLine(line: string, key: string, place: Place): Allowance {
  try {
    return parseAllowance(line.trim());
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    throw wrong(place.file, `'${key}' is ${error.rest}`, `Correct '${key}' in ${place.file}.`);
  }
}

/** `2030-12-31` of a TOML date or of a text; undefined where it is neither. */
function dateOf(value: unknown): string | undefined {
  const text = value instanceof TomlDate ? (value.isDate() ? value.toISOString() : '') : String(value);
  const date = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(Number.NaN);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}

function notLegal(key: keyof typeof KEYS, value: unknown, { file }: Place): Stop {
  return wrong(file, `'${key}' is ${shown(value)}: legal is ${KEYS[key]}`, `Correct '${key}' in ${file}.`);
}

function unknownKey(key: string, at: Place & { readonly keys: readonly string[]; readonly within?: string }): Stop {
  const meant = closest(key, at.keys);
  const suggestion = meant === null ? '' : ` Did you mean '${meant}'?`;
  const where = at.within === undefined ? '' : ` in '${at.within}'`;
  return wrong(
    at.file,
    `there is no key ${JSON.stringify(key)}${where}.${suggestion} Legal are ${at.keys.join(', ')}`,
    `Correct or remove it in ${at.file}.`,
  );
}

function wrong(file: string, what: string, fix: string): Stop {
  return new Stop('bad-input', `The configuration in ${file}: ${what}.`, fix);
}

function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  // TOML knows integers, dates and infinities that JSON does not.
  const text = JSON.stringify(value, (_, each: unknown) => (typeof each === 'bigint' || each === Infinity ? String(each) : each)) ?? '';
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
