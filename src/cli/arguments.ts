import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { closest } from '../closest.js';
import { Stop } from '../verdict.js';

/** Flags that take a value, in the order of the help; each is the input of its name. */
export const VALUES = {
  python: ['PATH', 'use exactly this interpreter; a path or a command'],
  'python-version': ['VERSION', "3.14t, '>=3.13', …; what to look for, and to download where there is none"],
  gil: ['off|on', 'off: the proof (default). on: the control leg, which never fails for offenders'],
  allow: ['LINE', "a known offender: 'module  # reason'; may be given several times"],
  'fail-on': ['KINDS', 'own, dependency, test-tool, build-tool, stale, silent; or none'],
  timeout: ['TIME', '90s, 45m or 2h for the command'],
  report: ['FILE', 'write the JSON report there'],
  name: ['TEXT', 'what the run is called in reports'],
  mirror: ['URL', 'where to download interpreters from'],
  expect: ['NAMES', 'with merge: how many reports there must be, or a name; may be given several times'],
} as const;

/** Flags that are there or not. */
export const SWITCHES = {
  'check-latest': 'look online for a newer version than the ones that are found',
  json: 'print the JSON report on stdout, and all else on stderr',
  help: 'print this',
  version: 'print the version of gilproof',
} as const;

/** A command line, understood. */
export interface Arguments {
  /** As the runner would give them: `INPUT_FAIL-ON` and so on. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The program to run and its arguments, or null. */
  readonly command: readonly string[] | null;
  readonly switches: ReadonlySet<keyof typeof SWITCHES>;
  /** Whether nothing was asked for at all. */
  readonly empty: boolean;
}

/** Reads a command line; relative paths start from `cwd`. Throws a `Stop` with the verdict `bad-input`. */
export function readArguments(argv: readonly string[], cwd: string): Arguments {
  const split = argv.indexOf('--');
  const [own, command] = split < 0 ? [argv, null] : [argv.slice(0, split), argv.slice(split + 1)];
  const { values, positionals } = parsed(own);
  const inputs: Record<string, string> = {};
  const give = (input: string, value: string): void => {
    inputs[`INPUT_${input.toUpperCase()}`] = value;
  };
  for (const [flag, given] of Object.entries(values))
    if (Array.isArray(given)) give(flag, given.map((each) => located(flag, each, cwd)).join('\n'));

  const [verb, ...rest] = positionals;
  if (verb === 'audit' || verb === 'merge') {
    if (command !== null) throw usage(`'${verb}' runs no command, so it does not go together with --.`);
    if (rest.length === 0) throw usage(`'${verb}' needs at least one ${verb === 'audit' ? 'environment or wheel' : 'report'}.`);
    give(verb, rest.map((path) => resolve(cwd, path)).join('\n'));
  } else if (verb !== undefined) {
    const meant = closest(verb, VERBS);
    throw usage(
      meant === null
        ? `The command to run stands after --: gilproof -- ${own.slice(own.indexOf(verb)).join(' ')}`
        : `There is no '${verb}'; did you mean '${meant}'?`,
    );
  }
  if (command?.length === 0) throw usage('After -- the command to run is missing: gilproof -- python -m pytest');
  give('working-directory', cwd);
  const switches = new Set((Object.keys(SWITCHES) as (keyof typeof SWITCHES)[]).filter((flag) => values[flag] === true));
  if (switches.has('check-latest')) give('check-latest', 'true');
  return { inputs, command, switches, empty: argv.length === 0 };
}

const VERBS = ['audit', 'merge'];

/** Every flag may be given several times; only lists take more than one value, of all others the last one counts. */
function parsed(argv: readonly string[]) {
  const strings = Object.keys(VALUES).map((flag) => [flag, { type: 'string', multiple: true }] as const);
  const booleans = Object.keys(SWITCHES).map((flag) => [flag, { type: 'boolean', ...SHORT[flag] }] as const);
  const options = Object.fromEntries([...strings, ...booleans]);
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const [first] = tokens.filter(({ kind }) => kind === 'positional');
  for (const token of tokens) {
    // After the name of a program the flags are that program's: what is wrong is that there is no --.
    if (first?.kind === 'positional' && !VERBS.includes(first.value) && token.index > first.index) break;
    if (token.kind !== 'option') continue;
    if (!(token.name in options)) throw unknownFlag(token.rawName, Object.keys(options));
    const takes = token.name in VALUES;
    if (takes && (token.value === undefined || token.value === ''))
      throw usage(`${token.rawName} needs a value: ${example(token.name as keyof typeof VALUES)}.`);
    // `--gil --json`: the value was forgotten.
    if (takes && !token.inlineValue && token.value?.startsWith('-'))
      throw usage(`${token.rawName} needs a value; write ${token.rawName}=${token.value} if that is it.`);
    if (!takes && token.value !== undefined) throw usage(`${token.rawName} takes no value.`);
  }
  const { values, positionals } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true });
  const lists = new Set(['allow', 'expect']);
  const single = Object.entries(values).map(([flag, value]) => [flag, Array.isArray(value) && !lists.has(flag) ? value.slice(-1) : value]);
  return { values: Object.fromEntries(single) as Record<string, unknown>, positionals };
}

const SHORT: Readonly<Record<string, { readonly short: string }>> = { help: { short: 'h' }, version: { short: 'V' } };

/** Paths are the user's own, not relative to the project. A command such as `python3.14t` stays one. */
function located(flag: string, value: string, cwd: string): string {
  if (flag === 'report') return /[/\\]$/.test(value) ? `${resolve(cwd, value)}/` : resolve(cwd, value);
  return flag === 'python' && /[/\\]/.test(value) ? resolve(cwd, value) : value;
}

function example(flag: keyof typeof VALUES): string {
  return `--${flag}=${VALUES[flag][0]}`;
}

function unknownFlag(raw: string, known: readonly string[]): Stop {
  const meant = closest(raw.replace(/^-+/, ''), known);
  return usage(`There is no ${raw}${meant === null ? '' : `; did you mean --${meant}?`}${meant === null ? '.' : ''}`);
}

function usage(what: string): Stop {
  return new Stop('bad-input', what, 'See gilproof --help.');
}
