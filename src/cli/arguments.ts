import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { closest } from '../closest.js';
import { plain } from '../report/plain.js';

/** Flags that take a value, in the order of the help; each is the input of its name. */
export const VALUES = {
  gil: ['MODE', 'off, the default: the proof. on: the control leg. both: one after the other. default: as CPython pleases'],
  allow: ['LINE', "a known offender, 'module  # reason'; may be given several times"],
  'fail-on': ['KINDS', 'own, dependency, test-tool, build-tool, stale, silent (comma-separated); or none'],
  python: ['PATH', 'use exactly this interpreter: a path or a command'],
  'python-version': ['VERSION', "what to look for, and to download where there is none: 3.14t, '>=3.13', …"],
  timeout: ['TIME', 'for the command: 90s, 45m or 2h'],
  name: ['TEXT', "what the run is called in reports; the project's folder if not given"],
  report: ['FILE', 'write the JSON report there'],
  mirror: ['URL', 'where to download interpreters from'],
  expect: ['WHAT', 'with merge: how many reports there must be, or the name of one; may be given several times'],
} as const;

/** Flags that are there or not. */
export const SWITCHES = {
  'check-latest': 'look online for a newer version than the ones that are found',
  json: 'print the JSON report on stdout, and all else on stderr',
  help: 'print this',
  version: 'print the version of gilproof',
} as const;

/** Flags whose values are lines of one list; of all others the last one counts. */
const LISTS = ['allow', 'expect'];

const VERBS = ['audit', 'merge'] as const;

/** A command line, understood. */
export interface Arguments {
  readonly asks: 'run' | (typeof VERBS)[number] | 'help' | 'version';
  /** As the runner would give them: `INPUT_FAIL-ON` and so on. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The program to run and its arguments, where that is asked. */
  readonly command: readonly string[];
  readonly json: boolean;
}

/** A command line that cannot be understood. `message` is safe to be printed. */
export class BadUsage extends Error {}

/** Reads a command line; relative paths start from `cwd`. Throws `BadUsage`. */
export function readArguments(argv: readonly string[], cwd: string): Arguments {
  const split = argv.indexOf('--');
  const [own, command] = split < 0 ? [argv, []] : [argv.slice(0, split), argv.slice(split + 1)];
  const { values, positionals } = parsed(own);
  const inputs: Record<string, string> = {};
  for (const [flag, given] of values) if (flag !== 'json') inputs[`INPUT_${flag.toUpperCase()}`] = located(flag, given, cwd);
  const json = values.has('json');
  if (values.has('help') || values.has('version')) return { asks: values.has('help') ? 'help' : 'version', inputs, command, json };

  const [word, ...rest] = positionals;
  const verb = VERBS.find((each) => each === word);
  if (verb === undefined) {
    if (word !== undefined) throw new BadUsage(notAVerb(word, own));
    if (command.length === 0) throw new BadUsage(`${split < 0 ? 'there is nothing to run' : 'nothing stands after --'}: ${EXAMPLE}`);
    return { asks: 'run', inputs, command, json };
  }
  if (split >= 0) throw new BadUsage(`'${verb}' runs no command, so it does not go together with --`);
  if (rest.length === 0) throw new BadUsage(`'${verb}' needs ${verb === 'audit' ? 'an environment or a wheel' : 'the paths of reports'}`);
  inputs[`INPUT_${verb.toUpperCase()}`] = rest.map((path) => (verb === 'audit' ? resolve(cwd, path) : asGlob(path, cwd))).join('\n');
  return { asks: verb, inputs, command, json };
}

const EXAMPLE = 'gilproof -- python -m pytest';

/** Checked flag by flag, for the parser's own complaints know no suggestion and change with the version of Node. */
function parsed(argv: readonly string[]): { readonly values: ReadonlyMap<string, string>; readonly positionals: readonly string[] } {
  const strings = Object.keys(VALUES).map((flag) => [flag, { type: 'string' }] as const);
  const booleans = Object.keys(SWITCHES).map((flag) => [flag, { type: 'boolean', ...SHORT[flag] }] as const);
  const options = Object.fromEntries([...strings, ...booleans]);
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const values = new Map<string, string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    // After the name of a program come the flags of that program: what is wrong is that there is no --.
    if (positionals.length > 0 && !VERBS.some((verb) => verb === positionals[0])) break;
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (Object.hasOwn(SWITCHES, name)) {
      if (value !== undefined) throw new BadUsage(`${rawName} takes no value`);
      values.set(name, 'true');
      continue;
    }
    if (!Object.hasOwn(VALUES, name)) throw new BadUsage(unknown(rawName, Object.keys(options)));
    const example = `--${name}=${VALUES[name as keyof typeof VALUES][0]}`;
    if (value === undefined || value.trim() === '') throw new BadUsage(`${rawName} needs a value: ${example}`);
    // `--gil --json`: the value was forgotten.
    if (!inlineValue && value.startsWith('-'))
      throw new BadUsage(`${rawName} needs a value: ${example}; if it is ${plain(value, 80)}, write ${plain(`${rawName}=${value}`, 120)}`);
    const before = LISTS.includes(name) ? values.get(name) : undefined;
    values.set(name, before === undefined ? value : `${before}\n${value}`);
  }
  return { values, positionals };
}

const SHORT: Readonly<Record<string, { readonly short: string }>> = { help: { short: 'h' }, version: { short: 'V' } };

/** Paths start from where the user stands, not from the root of the project. A command such as `python3.14t` stays one. */
function located(flag: string, value: string, cwd: string): string {
  if (flag === 'report') return /[/\\]$/.test(value) ? `${resolve(cwd, value)}/` : resolve(cwd, value);
  return flag === 'python' && /[/\\]/.test(value) ? resolve(cwd, value) : value;
}

/** A file that is there is meant by its name, though it be `report[1].json`: the shell has put it in the place of a glob. */
function asGlob(path: string, cwd: string): string {
  return existsSync(resolve(cwd, path)) ? path.replaceAll(/[*?[{]/g, '[$&]') : path;
}

function notAVerb(word: string, argv: readonly string[]): string {
  const meant = closest(word, VERBS);
  if (meant !== null) return `there is no '${plain(word, 80)}'; did you mean '${meant}'?`;
  return `what is to run stands after --: gilproof -- ${plain(argv.slice(argv.indexOf(word)).join(' '), 200)}`;
}

function unknown(raw: string, known: readonly string[]): string {
  const meant = raw.startsWith('--') ? closest(raw.slice(2), known) : null;
  return `there is no flag ${plain(raw, 80)}${meant === null ? '' : `; did you mean --${meant}?`}`;
}
