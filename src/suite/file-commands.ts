import { readFileSync, statSync } from 'node:fs';
import { type Env, type Machine, pathName } from '../which.js';

/** The runner's files in which a script leaves variables and directories for what comes after it. */
const FILES = ['GITHUB_ENV', 'GITHUB_PATH'] as const;

/** How long those files are before a script runs, in bytes: what stands there already was another's. */
export function fileCommandMarks(env: Env): Readonly<Record<string, number>> {
  return Object.fromEntries(FILES.map((name) => [name, size(env[name])]));
}

/** The environment with what a script wrote since `marks` applied, as the runner does for the next step. Throws on a malformed file. */
export function withFileCommands(machine: Machine, marks: Readonly<Record<string, number>>): Env {
  const written = (name: (typeof FILES)[number]): string => {
    const file = machine.env[name];
    return file && size(file) > 0 ? readFileSync(file).subarray(marks[name]).toString('utf8') : '';
  };
  const variables = parseVariables(written('GITHUB_ENV'));
  const directories = written('GITHUB_PATH')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  const path = pathName(machine);
  // Later lines come first.
  const entries = [...directories.reverse(), machine.env[path] ?? ''].filter((entry) => entry !== '');
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

function size(file: string | undefined): number {
  try {
    return file ? statSync(file).size : 0;
  } catch {
    return 0;
  }
}
