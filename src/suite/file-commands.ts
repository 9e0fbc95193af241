import { appendFileSync, readFileSync, statSync } from 'node:fs';
import { EOL } from 'node:os';
import { type Env, type Machine, pathName } from '../which.js';

/** The runner's files in which a script leaves variables and directories for what comes after it. */
const FILES = ['GITHUB_ENV', 'GITHUB_PATH'] as const;

/** All that a script and what comes after it append to in turn. */
const SHARED = [...FILES, 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'] as const;

/** Ends the last line of each such file where a script has left it open: what is appended next would become a part of it. */
export function endLastLines(env: Env): void {
  for (const file of SHARED.map((name) => env[name])) {
    if (file && size(file) > 0 && readFileSync(file).at(-1) !== NEWLINE) appendFileSync(file, EOL);
  }
}

const NEWLINE = 10;

type Marks = Readonly<Record<(typeof FILES)[number], string>>;

/** What those files hold before a script runs: it was another's. */
export function fileCommandMarks(env: Env): Marks {
  return { GITHUB_ENV: contents(env.GITHUB_ENV), GITHUB_PATH: contents(env.GITHUB_PATH) };
}

/** The environment with what a script wrote since `marks` applied, as the runner does for the next step. Throws on a malformed file. */
export function withFileCommands(machine: Machine, marks: Marks): Env {
  const written = (name: (typeof FILES)[number]): string => {
    const text = contents(machine.env[name]);
    // `>` where `>>` was meant leaves nothing of what was there before.
    return text.startsWith(marks[name]) ? text.slice(marks[name].length) : text;
  };
  const variables = parseVariables(written('GITHUB_ENV'));
  const directories = written('GITHUB_PATH')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  const path = pathName(machine);
  // Later lines come first.
  const entries = [...directories.reverse(), variables[path] ?? machine.env[path] ?? ''].filter((entry) => entry !== '');
  return { ...machine.env, ...variables, [path]: entries.join(machine.platform === 'win32' ? ';' : ':') };
}

/** `NAME=value` lines and `NAME<<DELIMITER` blocks (actions/runner, FileCommandManager.cs); NODE_OPTIONS is not let through. */
function parseVariables(text: string): Readonly<Record<string, string>> {
  const variables: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '' || line === '\r') continue;
    const [, name = '', sign, rest = ''] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? [];
    if (name === '' || (sign === '<<' && rest === '')) throw new Error(`invalid format ${JSON.stringify(line)}`);
    if (sign === '=') {
      variables[name] = rest;
      continue;
    }
    const end = lines.indexOf(rest, at + 1);
    if (end < 0) throw new Error(`the delimiter ${JSON.stringify(rest)} of ${name} is missing`);
    variables[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return Object.fromEntries(Object.entries(variables).filter(([name]) => name.toUpperCase() !== 'NODE_OPTIONS'));
}

function contents(file: string | undefined): string {
  return file && size(file) > 0 ? readFileSync(file, 'utf8') : '';
}

function size(file: string | undefined): number {
  try {
    return file ? statSync(file).size : 0;
  } catch {
    return 0;
  }
}
