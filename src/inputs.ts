import { statSync } from 'node:fs';
import { dirname, isAbsolute, resolve } from 'node:path';
import { asSetting, type Config, readConfig, type Setting } from './config.js';
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
  /** Or a program and its arguments, which no shell sees. */
  readonly run: string | readonly string[] | null;
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
  /** Environments and wheels to judge without a suite, as given. */
  readonly audit: string | null;
  readonly report: string | null;
  readonly annotations: boolean;
  readonly summary: boolean;
  readonly updateEnvironment: boolean;
}

/** Where inputs come from and what relative paths start from. */
export interface Step extends Machine {
  /** Absolute. */
  readonly workspace: string;
  /** The `INPUT_*` variables, where they are not those of the environment. */
  readonly asked?: Env;
  /** A program and its arguments, in the place of the script `run`. */
  readonly command?: readonly string[];
}

const DEFAULT_FAIL_ON: readonly FailOn[] = ['own', 'dependency', 'test-tool', 'stale'];
const FAIL_ON: readonly FailOn[] = [...DEFAULT_FAIL_ON, 'build-tool', 'silent'];

/** Reads all inputs; an empty one means its default. Throws `BadInput` for the first that cannot be used. */
export function readInputs(step: Step): Inputs {
  const { workspace } = step;
  const env = step.asked ?? step.env;
  const workingDirectory = readDirectory('working-directory', step);
  const python = read('python', env)?.trim() ?? null;
  const config = readConfig({ workspace, workingDirectory }, new Date().toISOString().slice(0, 10));
  const [install, run] = [read('install', env), step.command ?? read('run', env)];
  return {
    merge: readMergeRequest(
      { merge: read('merge', env), expect: env.INPUT_EXPECT ?? null },
      { run: run === null ? null : String(run), install, python },
    ),
    audit: readAudit(env, { run, install, merge: read('merge', env) }),
    pythonVersion: readVersion(python, { env, workspace, workingDirectory }),
    python,
    architecture: readArchitecture(env),
    checkLatest: readBoolean('check-latest', env, 'false'),
    mirror: readMirror(env),
    install,
    run,
    shell: readShell(step),
    workingDirectory,
    gil: setting('gil', readGil, { env, config }),
    allowances: [...parseAllowances(read('allow', env) ?? ''), ...config.allowances],
    failOn: setting('fail-on', readFailOn, { env, config }),
    timeout: setting('timeout', readTimeout, { env, config }),
    report: readReport(step),
    annotations: readBoolean('annotations', env),
    summary: readBoolean('summary', env),
    updateEnvironment: readBoolean('update-environment', env),
    ...runName({ name: read('name', env), matrix: read('matrix', env) }, step.env.GITHUB_JOB || 'gilproof'),
  };
}

/** The input where it is given, else what the configuration says, else the default. What the configuration says must be legal all the same. */
function setting<T>(name: Setting, parse: (value: string | null) => T, { env, config }: { readonly env: Env; readonly config: Config }): T {
  const [given, configured] = [read(name, env), config.values.get(name) ?? null];
  let otherwise: T | undefined;
  try {
    if (configured !== null) otherwise = parse(configured);
  } catch (error) {
    throw asSetting(error, config);
  }
  return given === null && otherwise !== undefined ? otherwise : parse(given);
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

/** An audit runs nothing of the project's. */
function readAudit(env: Env, others: Readonly<Record<string, unknown>>): string | null {
  const audit = read('audit', env);
  if (audit === null) return null;
  const [other] = Object.entries(others).find(([, value]) => value !== null) ?? [];
  if (other !== undefined)
    throw new BadInput('audit', audit.trim(), 'environments and wheels, in a step of its own', `it does not go together with '${other}'`);
  return audit;
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

function readDirectory(input: string, { env, asked = env, workspace }: Step): string {
  const value = read(input, asked)?.trim();
  if (value === undefined) return workspace;
  const directory = resolve(workspace, value);
  const wrong = kindOf(directory) === null ? 'it does not exist' : kindOf(directory) === 'file' ? 'it is not a directory' : null;
  if (wrong !== null) throw new BadInput(input, value, 'a directory that exists, absolute or relative to the workspace', wrong);
  return directory;
}

function readReport({ env, asked = env, workspace }: Step): string | null {
  const value = read('report', asked)?.trim();
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
  const value = read('shell', step.asked ?? step.env)?.trim();
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

function readGil(given: string | null): Inputs['gil'] {
  const value = given?.trim() ?? 'off';
  const gil = GIL.get(value.toLowerCase());
  if (gil === undefined) throw new BadInput('gil', value, 'off (also 0, false, disabled), on (also 1, true, enabled), default or both');
  return gil;
}

function readFailOn(value: string | null): readonly FailOn[] {
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

function readTimeout(given: string | null): number | null {
  if (given === null) return null;
  const value = given.trim();
  const seconds = parseDuration(value.toLowerCase());
  const unitless = /^\d+$/.test(value) && Number(value) > 0;
  if (seconds === null) throw new BadInput('timeout', value, LEGAL_DURATIONS, unitless ? `it has no unit; did you mean '${value}m'?` : '');
  return seconds;
}

function readBoolean(input: string, env: Env, otherwise = 'true'): boolean {
  const value = read(input, env)?.trim() ?? otherwise;
  if (/^true$/i.test(value)) return true;
  if (/^false$/i.test(value)) return false;
  throw new BadInput(input, value, 'true or false');
}
