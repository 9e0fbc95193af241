/** Runs the action as the official runner runs it, and reads back what the runner would read. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { cacheFolder } from '../../scripts/python.mjs';
import type { Result } from '../../src/result.js';
import { expectDescribed } from '../fixtures/report-schema.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { type Annotation, annotationsOf, type Command, readKeyValues, readPaths, readStream } from './commands.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const WINDOWS = process.platform === 'win32';
/** Node 24, as on GitHub, whatever runs the tests. */
const NODE = path.join(ROOT, 'node_modules/node/bin', WINDOWS ? 'node.exe' : 'node');
const JOB = 'test';
/** More makes the runner drop the whole summary. */
const LARGEST_SUMMARY = 1024 * 1024;

export interface Step {
  /** The `with:` of the step. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The values of the job's matrix leg; a job without a matrix if not given. */
  readonly matrix?: Readonly<Record<string, unknown>>;
  /** The checkout; a new empty folder if not given. */
  readonly workspace?: string;
  /** Which attempt of the workflow run it is; the first if not given. */
  readonly attempt?: number;
  /** Folders in front of the system's own on `PATH`. */
  readonly path?: readonly string[];
  /** The `env:` of the job. */
  readonly env?: Readonly<Record<string, string>>;
  /** The tool cache; a new one if not given. */
  readonly toolCache?: string;
  /** The folder of action.yml; this project if not given. */
  readonly action?: string;
  /** Seconds after which the step is killed, 300 if not given. */
  readonly seconds?: number;
  /** Told what the step writes to stdout at the moment when it does; `send` sends the action a signal, as a runner that cancels. */
  readonly watch?: (chunk: Buffer, send: (signal: NodeJS.Signals) => void) => void;
}

export interface StepResult {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** stdout as it was written, for what is no text. */
  readonly stdoutBytes: Buffer;
  readonly commands: readonly Command[];
  /** What a pull request would show. */
  readonly annotations: readonly Annotation[];
  /** The lines that are no command: stdout's, then stderr's. */
  readonly plainLog: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** What later steps get as variables, and in front of `PATH`. */
  readonly env: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The JSON report that the output `report` names, `null` where it names none. */
  readonly report: Result | null;
  readonly workspace: string;
  readonly temp: string;
}

/** Runs one step that uses the action. Throws where the runner would fail the step for what it wrote to its files. */
export async function runAction(step: Step = {}): Promise<StepResult> {
  const folder = temporaryFolder('step');
  const { main, inputs } = readManifest(step.action ?? ROOT);
  const workspace = step.workspace ?? makeFolder(folder, 'workspace');
  const temp = makeFolder(folder, 'temp');
  const files = fileCommands(temp);
  const env = {
    CI: 'true',
    ...system(makeFolder(folder, 'home'), step.path ?? []),
    ...step.env,
    ...github(workspace, step.attempt ?? 1),
    ...runner(temp, step.toolCache ?? makeFolder(folder, 'tools')),
    ...files,
    ...inputVariables(inputs, step),
  };
  const { exitCode, signal, stdoutBytes, stderr } = await spawnNode({ main, env, workspace, step });
  const stdout = stdoutBytes.toString();

  const [out, err] = [readStream(stdout), readStream(stderr)];
  const commands = [...out.commands, ...err.commands];
  const outputs = readKeyValues(readFileSync(files.GITHUB_OUTPUT, 'utf8'));
  const summary = readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8');
  if (Buffer.byteLength(summary) > LARGEST_SUMMARY) throw new Error('$GITHUB_STEP_SUMMARY upload aborted: over 1024k');
  return {
    exitCode,
    signal,
    stdout,
    stderr,
    stdoutBytes,
    commands,
    annotations: annotationsOf(commands, workspace),
    plainLog: [...out.plain, ...err.plain].join('\n'),
    outputs,
    env: readKeyValues(readFileSync(files.GITHUB_ENV, 'utf8')),
    path: readPaths(readFileSync(files.GITHUB_PATH, 'utf8')),
    state: readKeyValues(readFileSync(files.GITHUB_STATE, 'utf8')),
    summary,
    report: outputs.report ? readReport(outputs.report) : null,
    workspace,
    temp,
  };
}

/** Every report that a test makes is what the published schema says. */
function readReport(file: string): Result {
  const report = JSON.parse(readFileSync(file, 'utf8')) as Result;
  expectDescribed(report);
  return report;
}

function makeFolder(parent: string, name: string): string {
  const folder = path.join(parent, name);
  mkdirSync(folder);
  return folder;
}

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

function readManifest(action: string): { readonly main: string; readonly inputs: Manifest['inputs'] } {
  const file = path.join(action, 'action.yml');
  const { inputs, runs } = parse(readFileSync(file, 'utf8')) as Manifest;
  if (runs.using !== 'node24') throw new Error(`${file}: using is '${runs.using}', not 'node24'`);
  return { main: path.join(action, runs.main), inputs: inputs ?? {} };
}

/** Every declared input is set, to the empty string where it is neither given nor has a default. */
function inputVariables(declared: Manifest['inputs'], { inputs: given = {}, matrix = null }: StepInputs): Record<string, string> {
  const unknown = Object.keys(given).filter((name) => !(name in declared));
  if (unknown.length > 0) throw new Error(`Unexpected input(s) '${unknown.join("', '")}'`);
  return Object.fromEntries(
    Object.entries(declared).map(([name, input]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      given[name] ?? evaluate(String(input?.default ?? ''), matrix),
    ]),
  );
}

interface StepInputs {
  readonly inputs?: Step['inputs'];
  readonly matrix?: Step['matrix'] | null;
}

/** The value of a default. Of GitHub's expressions this knows the one that action.yml has. */
function evaluate(value: string, matrix: unknown): string {
  if (value === `\${{ toJson(matrix) }}`) return JSON.stringify(matrix, null, 2);
  if (value.includes('${{')) throw new Error(`the tests cannot evaluate the default '${value}'`);
  return value;
}

function fileCommands(temp: string) {
  const folder = makeFolder(temp, '_runner_file_commands');
  const file = (name: string) => {
    const created = path.join(folder, `${name}_0a1b2c3d`);
    writeFileSync(created, '');
    return created;
  };
  return {
    GITHUB_ENV: file('set_env'),
    GITHUB_PATH: file('add_path'),
    GITHUB_OUTPUT: file('set_output'),
    GITHUB_STATE: file('save_state'),
    GITHUB_STEP_SUMMARY: file('step_summary'),
  };
}

function github(workspace: string, attempt: number) {
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_JOB: JOB,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: 'acme/demo',
    GITHUB_RUN_ATTEMPT: `${attempt}`,
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_WORKFLOW: 'tests',
    GITHUB_WORKSPACE: workspace,
    ACTIONS_RUNTIME_TOKEN: 'secret-runtime-token',
    ACTIONS_RUNTIME_URL: 'https://pipelines.invalid/',
    ACTIONS_CACHE_URL: 'https://cache.invalid/',
    ACTIONS_RESULTS_URL: 'https://results.invalid/',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret-id-token',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'https://id.invalid/',
  };
}

function runner(temp: string, toolCache: string) {
  const systems: Readonly<Record<string, string>> = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' };
  return {
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_OS: systems[process.platform] ?? 'Linux',
    RUNNER_ARCH: process.arch.toUpperCase(),
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: toolCache,
  };
}

/** What a machine has without GitHub: nothing of whoever runs the tests but what pip needs to reach its index. */
function system(home: string, folders: readonly string[]): Record<string, string> {
  const kept = WINDOWS
    ? /^(SystemRoot|SystemDrive|windir|ComSpec|PATHEXT|ProgramFiles.*|ProgramData|TEMP|TMP|PIP_.*|.*_proxy|SSL_.*|REQUESTS_CA_BUNDLE)$/i
    : /^(TMPDIR|PIP_.*|.*_proxy|SSL_.*|REQUESTS_CA_BUNDLE)$/i;
  const root = process.env.SystemRoot ?? '';
  const own = WINDOWS
    ? [`${process.env.ProgramFiles}\\Git\\bin`, `${process.env.ProgramFiles}\\PowerShell\\7`, `${root}\\System32`, root]
    : ['/usr/bin', '/bin', '/usr/sbin', '/sbin'];
  return {
    PIP_CACHE_DIR: path.join(cacheFolder(), 'pip'),
    ...Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (kept.test(name) && value ? [[name, value]] : []))),
    HOME: home,
    ...(WINDOWS && { USERPROFILE: home, LOCALAPPDATA: home, APPDATA: home }),
    LANG: 'C.UTF-8',
    PATH: [...folders, ...own].join(path.delimiter),
  };
}

interface Spawned {
  readonly main: string;
  readonly env: Record<string, string>;
  readonly workspace: string;
  readonly step: Pick<Step, 'seconds' | 'watch'>;
}

type Ended = Pick<StepResult, 'exitCode' | 'signal' | 'stdoutBytes' | 'stderr'>;

function spawnNode({ main, env, workspace, step: { seconds = 300, watch } }: Spawned): Promise<Ended> {
  const child = spawn(NODE, [main], { env, cwd: workspace, stdio: 'pipe', timeout: seconds * 1000, killSignal: 'SIGKILL' });
  child.stdin.end();
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => {
    stdout.push(chunk);
    watch?.(chunk, (signal) => child.kill(signal));
  });
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode, signal) =>
      resolve({ exitCode, signal, stdoutBytes: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() }),
    );
  });
}
