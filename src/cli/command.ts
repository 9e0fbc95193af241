import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Cancelling } from '../cancel.js';
import { concludeStopped } from '../conclude.js';
import type { Front } from '../front.js';
import type { gilproof } from '../gilproof.js';
import { killTree } from '../suite/stop.js';
import { VERDICTS } from '../verdict.js';
import type { Machine } from '../which.js';
import { type Arguments, BadUsage, readArguments } from './arguments.js';
import { cacheFolder } from './cache.js';
import { ACTIVE, screenVoice } from './screen.js';

/** Where gilproof lies, and its story. */
export interface Program {
  readonly dist: string;
  readonly gilproof: typeof gilproof;
  readonly cancelling: Cancelling;
}

/** The command line: the same story as a step of a workflow, told to a terminal. The exit code. */
export async function runCommand(host: NodeJS.Process, program: Program): Promise<number> {
  for (const stream of [host.stdout, host.stderr]) stream.on('error', (error: NodeJS.ErrnoException) => endWithReader(error, host));
  let asked: Arguments;
  try {
    asked = readArguments(host.argv.slice(2), host.cwd());
  } catch (error) {
    const { syscall } = error as NodeJS.ErrnoException;
    if (!(error instanceof BadUsage) && syscall !== 'uv_cwd') throw error;
    host.stderr.write(`gilproof: ${error instanceof BadUsage ? error.message : 'the current folder is gone'}\nSee gilproof --help.\n`);
    return VERDICTS['bad-input'].exitCode;
  }
  if (asked.asks === 'help') host.stdout.write((await import('./help.js')).help());
  else if (asked.asks === 'version') host.stdout.write(`${versionOf(program.dist)}\n`);
  else return tell(asked, host, program);
  return 0;
}

async function tell(asked: Arguments, host: NodeJS.Process, { dist, gilproof, cancelling }: Program): Promise<number> {
  const { env, platform, arch, stdout, stderr } = host;
  const { asks, command, json } = asked;
  // A script that reads the report wants nothing else on stdout.
  const chatter = json ? stderr : stdout;
  const cwd = host.cwd();
  const workspace = asks === 'merge' ? cwd : projectOf(cwd);
  const active = activePython(asked, { env, platform });
  const terminal = { stdout, chatter, env, json, activeOnly: active !== null };
  const front: Front = {
    exportPython: () => {}, // nothing comes after this process
    publish: async (result, from) => (await import('./terminal.js')).publish(result, from, terminal),
  };
  const machine = { os: platform, arch, job: null };
  const known = { host: machine, docs: null };
  let temporary: string | undefined;
  const clean = (): void => {
    if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true });
  };
  host.once('exit', clean);
  try {
    temporary = realpathSync(mkdtempSync(join(tmpdir(), 'gilproof-run-')));
    const toolCache = env.RUNNER_TOOL_CACHE || cacheFolder({ env, platform });
    return await gilproof({
      env,
      platform,
      arch,
      stdout: chatter,
      stderr,
      ...cancelling,
      workspace,
      runnerTemp: temporary,
      host: machine,
      docs: null,
      recorder: join(dist, 'recorder'),
      scripts: dist,
      asItIs: true,
      asked: {
        INPUT_NAME: basename(workspace),
        'INPUT_WORKING-DIRECTORY': cwd,
        ...(active === null ? {} : { INPUT_PYTHON: active }),
        ...asked.inputs,
      },
      ...(asks === 'run' ? { command } : {}),
      ...(toolCache === null ? {} : { toolCache }),
      ...(active === null ? {} : { called: ACTIVE }),
      voice: screenVoice(chatter, env),
      front: async () => front,
    });
  } catch (error) {
    return front.publish(concludeStopped(known, error), known);
  } finally {
    clean();
    host.off('exit', clean);
  }
}

/** Whoever read our output has gone (`gilproof … | head`): so do we, as a program does that SIGPIPE ends. */
function endWithReader({ code }: NodeJS.ErrnoException, host: NodeJS.Process): void {
  if (code !== 'EPIPE') return;
  killTree({ below: host.pid, mark: null, platform: host.platform });
  host.exit(141);
}

/** The checkout that the user stands in, or this folder alone. */
function projectOf(cwd: string): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return cwd;
  }
}

/** Who has activated a virtual environment, and asks for no other interpreter, wants its packages: any other would run without them. */
function activePython({ asks, inputs }: Arguments, { env, platform }: Machine): string | null {
  if (asks !== 'run' || 'INPUT_PYTHON' in inputs || 'INPUT_PYTHON-VERSION' in inputs || !env.VIRTUAL_ENV) return null;
  const python = join(env.VIRTUAL_ENV, ...(platform === 'win32' ? ['Scripts', 'python.exe'] : ['bin', 'python']));
  return existsSync(python) ? python : null;
}

function versionOf(dist: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(dist, '..', 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : 'unknown';
}
