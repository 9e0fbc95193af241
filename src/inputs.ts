import { statSync } from 'node:fs';
import { dirname, isAbsolute, resolve } from 'node:path';
import { LEGAL_DURATIONS, parseDuration } from './duration.js';
import { type Allowance, parseAllowances } from './gil/allowances.js';
import { type MergeRequest, readMergeRequest } from './merge/request.js';
import { parseSpec, type VersionSpec } from './python/spec.js';
import { architecture, LEGAL_ARCHITECTURES } from './python/target.js';
import { anyVersion, wantedByProject } from './python/wanted.js';
import type { Gil, Kind } from './result.js';
import { type RunName, runName } from './run-name.js';
import { BadInput } from './verdict.js';
import { type Env, isExecutable, type Machine, which } from './which.js';

/** What can make a step red that the user may leave out: a kind of offender, an allowance that is no longer needed, a Python that never reported. */
export type FailOn = Kind | 'stale' | 'silent';

/** The inputs of one step, checked; paths are absolute, and null means not given. */
export interface Inputs extends RunName {
  readonly pythonVersion: VersionSpec;
  /** A path or a command. */
  readonly python: string | null;
  /** As Node names it (`ia32` for `x86`); null means the runner's. */
  readonly architecture: string | null;
  readonly checkLatest: boolean;
  /** An absolute URL: `http:`, `https:` or `file:`. */
  readonly mirror: string | null;
  /** Scripts, exactly as given. */
  readonly install: string | null;
  readonly run: string | null;
  /** `bash`, `sh`, `pwsh`, `cmd` or a template with `{0}`; its program is on `PATH`. */
  readonly shell: string;
  readonly workingDirectory: string;
  /** `both`: the control run with it on, then the proof. */
  readonly gil: Gil | 'both';
  readonly allowances: readonly Allowance[];
  readonly failOn: readonly FailOn[];
  /** Seconds for `run`; null where it may take as long as it likes. */
  readonly timeout: number | null;
  /** Reports to merge in place of running anything. */
  readonly merge: MergeRequest | null;
  readonly report: string | null;
  readonly annotations: boolean;
  readonly summary: boolean;
  readonly updateEnvironment: boolean;
}

/** Where inputs come from and what relative paths start from. */
export interface Step extends Machine {
  /** Absolute. */
  readonly workspace: string;
}

const DEFAULT_FAIL_ON: readonly FailOn[] = ['own', 'dependency', 'test-tool', 'stale'];
const FAIL_ON: readonly FailOn[] = [...DEFAULT_FAIL_ON, 'build-tool', 'silent'];

/** Reads all inputs; an empty one means its default. Throws `BadInput` for the first that cannot be used. */
export function readInputs(step: Step): Inputs {
  const { env, workspace } = step;
  const workingDirectory = readDirectory('working-directory', step);
  const python = read('python', env)?.trim() ?? null;
  const [install, run] = [read('install', env), read('run', env)];
  return {
    merge: readMergeRequest({ merge: read('merge', env), expect: read('expect', env) }, { run, install, python }),
    pythonVersion: readVersion(python, { env, workspace, workingDirectory }),
    python,
    architecture: readArchitecture(env),
    checkLatest: readBoolean('check-latest', env, 'false'),
    mirror: readMirror(env),
    install,
    run,
    shell: readShell(step),
    workingDirectory,
    gil: readGil(env),
    allowances: parseAllowances(read('allow', env) ?? ''),
    failOn: readFailOn(env),
    timeout: readTimeout(env),
    report: readReport(step),
    annotations: readBoolean('annotations', env),
    summary: readBoolean('summary', env),
    updateEnvironment: readBoolean('update-environment', env),
    ...runName(read('name', env) ?? '', env.GITHUB_JOB || 'gilproof'),
  };
}

/** The runner's own rule for names: spaces become `_`, all else is kept, upper case. */
function read(input: string, env: Env): string | null {
  const value = env[`INPUT_${input.replaceAll(' ', '_').toUpperCase()}`] ?? '';
  return value.trim() === '' ? null : value;
}

/** With `python` a version is a requirement on that interpreter; without one, that interpreter is wanted whatever its version. */
function readVersion(
  python: string | null,
  { env, ...project }: { readonly env: Env; readonly workspace: string; readonly workingDirectory: string },
): VersionSpec {
  const version = read('python-version', env);
  if (version !== null) return parseSpec(version);
  // A merge needs no interpreter, so it must not fail for what the project says of it.
  if (read('merge', env) !== null) return anyVersion('any');
  return python === null ? wantedByProject(project) : anyVersion('any');
}

function readArchitecture(env: Env): string | null {
  const value = read('architecture', env)?.trim();
  if (value === undefined) return null;
  const arch = architecture(value);
  if (arch === null) throw new BadInput('architecture', value, LEGAL_ARCHITECTURES);
  return arch;
}

function readMirror(env: Env): string | null {
  const value = read('mirror', env)?.trim();
  if (value === undefined) return null;
  const legal = 'a URL that begins with https://, http:// or file:///, below which the releases lie as they do on GitHub';
  const url = URL.canParse(value) ? new URL(value) : null;
  // It may hold a password or a token, which must not come into the log.
  const told = value.replace(/\/\/.*@/, '//***@').replace(/[?#].*/s, (rest) => `${rest[0]}***`);
  if (url === null || !['https:', 'http:', 'file:'].includes(url.protocol)) throw new BadInput('mirror', told, legal);
  if (url.search !== '' || url.hash !== '') throw new BadInput('mirror', told, legal, 'nothing can be added below it');
  return value;
}

function readDirectory(input: string, { env, workspace }: Step): string {
  const value = read(input, env)?.trim();
  if (value === undefined) return workspace;
  const directory = resolve(workspace, value);
  const wrong = kindOf(directory) === null ? 'it does not exist' : kindOf(directory) === 'file' ? 'it is not a directory' : null;
  if (wrong !== null) throw new BadInput(input, value, 'a directory that exists, absolute or relative to the workspace', wrong);
  return directory;
}

function readReport({ env, workspace }: Step): string | null {
  const value = read('report', env)?.trim();
  if (value === undefined) return null;
  const file = resolve(workspace, value);
  const legal = 'the path of a file to write, absolute or relative to the workspace';
  if (/[/\\]$/.test(value) || kindOf(file) === 'directory') throw new BadInput('report', value, legal, 'it is a directory');
  let parent = dirname(file);
  while (kindOf(parent) === null && parent !== dirname(parent)) parent = dirname(parent);
  if (kindOf(parent) === 'file') throw new BadInput('report', value, legal, `${parent} is not a directory`);
  return file;
}

function kindOf(path: string): 'directory' | 'file' | null {
  try {
    return statSync(path).isDirectory() ? 'directory' : 'file';
  } catch {
    return null;
  }
}

function readShell(step: Step): string {
  const value = read('shell', step.env)?.trim();
  if (value === undefined) return defaultShell(step);
  const legal = 'bash, sh, pwsh, cmd or a command line with {0} where the script file goes';
  if (!['bash', 'sh', 'pwsh', 'cmd'].includes(value) && !value.includes('{0}'))
    throw new BadInput('shell', value, legal, `it is none of the known shells and has no {0}; did you mean '${value} {0}'?`);
  const program = /^"([^"]+)"|^(\S+)/.exec(value);
  const command = program?.[1] ?? program?.[2] ?? value;
  const found = isAbsolute(command) ? isExecutable(command) : which(command, step) !== null;
  if (!found) throw new BadInput('shell', value, legal, `there is no ${command}${isAbsolute(command) ? '' : ' on PATH'}`);
  return value;
}

function defaultShell(step: Step): string {
  if (step.platform === 'win32') return 'pwsh';
  return which('bash', step) === null ? 'sh' : 'bash';
}

const GIL = new Map<string, Inputs['gil']>([
  ...['off', '0', 'false', 'disabled'].map((word) => [word, 'off'] as const),
  ...['on', '1', 'true', 'enabled'].map((word) => [word, 'on'] as const),
  ['default', 'default'],
  ['both', 'both'],
]);

function readGil(env: Env): Inputs['gil'] {
  const value = read('gil', env)?.trim() ?? 'off';
  const gil = GIL.get(value.toLowerCase());
  if (gil === undefined) throw new BadInput('gil', value, 'off (also 0, false, disabled), on (also 1, true, enabled), default or both');
  return gil;
}

function readFailOn(env: Env): readonly FailOn[] {
  const value = read('fail-on', env);
  if (value === null) return DEFAULT_FAIL_ON;
  const legal = `any of ${FAIL_ON.join(', ')}, or none alone`;
  const words = value
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  if (words.length === 1 && words[0] === 'none') return [];
  if (words.includes('none')) throw new BadInput('fail-on', value, legal, "'none' stands alone");
  const unknown = words.find((word) => !FAIL_ON.some((each) => each === word));
  if (unknown !== undefined) throw new BadInput('fail-on', value, legal, `${JSON.stringify(unknown)} is not one of them`);
  if (words.length === 0) throw new BadInput('fail-on', value, legal, 'it names nothing');
  return FAIL_ON.filter((each) => words.includes(each));
}

function readTimeout(env: Env): number | null {
  const value = read('timeout', env)?.trim();
  if (value === undefined) return null;
  const seconds = parseDuration(value.toLowerCase());
  if (seconds === null)
    throw new BadInput(
      'timeout',
      value,
      LEGAL_DURATIONS,
      /^\d+$/.test(value) && Number(value) > 0 ? `it has no unit; did you mean '${value}m'?` : '',
    );
  return seconds;
}

function readBoolean(input: string, env: Env, otherwise = 'true'): boolean {
  const value = read(input, env)?.trim() ?? otherwise;
  if (/^true$/i.test(value)) return true;
  if (/^false$/i.test(value)) return false;
  throw new BadInput(input, value, 'true or false');
}
