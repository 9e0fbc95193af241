import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Cancelling } from '../cancel.js';
import { concludeStopped } from '../conclude.js';
import type { gilproof } from '../gilproof.js';
import { readArguments } from './arguments.js';
import { cacheFolder } from './cache.js';

/** Where gilproof lies, and its story. */
export interface Program {
  readonly dist: string;
  readonly gilproof: typeof gilproof;
  readonly cancelling: Cancelling;
}

/** The command line: the same story as a step of a workflow, told to a terminal. The exit code. */
export async function runCommand(host: NodeJS.Process, program: Program): Promise<number> {
  const { env, platform, arch, stdout, stderr } = host;
  const argv = host.argv.slice(2);
  const json = argv.slice(0, argv.includes('--') ? argv.indexOf('--') : undefined).includes('--json');
  // A script that reads the report wants nothing else on stdout.
  const chatter = json ? stderr : stdout;
  const front = async () => (await import('./terminal.js')).terminalFront({ stdout, chatter, env, json });
  const machine = { os: platform, arch, job: null };
  const cwd = host.cwd();
  try {
    const { inputs, command, switches, empty } = readArguments(argv, cwd);
    if (switches.has('help') || empty) {
      (empty ? stderr : stdout).write((await import('./help.js')).help());
      return empty ? 2 : 0;
    }
    if (switches.has('version')) {
      stdout.write(`${versionOf(program.dist)}\n`);
      return 0;
    }
    const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'gilproof-run-')));
    try {
      const { terminalVoice } = await import('./terminal.js');
      const toolCache = env.RUNNER_TOOL_CACHE || cacheFolder({ env, platform });
      return await program.gilproof({
        env,
        platform,
        arch,
        stdout: chatter,
        stderr,
        ...program.cancelling,
        workspace: projectOf(cwd),
        runnerTemp: temporary,
        host: machine,
        recorder: join(program.dist, 'recorder'),
        scripts: program.dist,
        asked: { INPUT_NAME: basename(projectOf(cwd)), ...withActiveEnvironment(inputs, { env, platform }) },
        ...(command === null ? {} : { command }),
        ...(toolCache === null ? {} : { toolCache }),
        voice: terminalVoice({ stdout, chatter, env, json }),
        front,
      });
    } finally {
      rmSync(temporary, { recursive: true, force: true });
    }
  } catch (error) {
    return (await front()).publish(concludeStopped({ host: machine }, error), { host: machine });
  }
}

/** The checkout that the user stands in, or this folder alone. */
function projectOf(cwd: string): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return cwd;
  }
}

/** Who has activated a virtual environment wants its packages: another interpreter would run without them. */
function withActiveEnvironment(
  inputs: Readonly<Record<string, string>>,
  { env, platform }: Pick<NodeJS.Process, 'env' | 'platform'>,
): Readonly<Record<string, string>> {
  const asks = ['PYTHON', 'PYTHON-VERSION', 'AUDIT', 'MERGE'].some((input) => `INPUT_${input}` in inputs);
  if (asks || !env.VIRTUAL_ENV) return inputs;
  const python = join(env.VIRTUAL_ENV, ...(platform === 'win32' ? ['Scripts', 'python.exe'] : ['bin', 'python']));
  return existsSync(python) ? { ...inputs, INPUT_PYTHON: python } : inputs;
}

function versionOf(dist: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(dist, '..', 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : 'unknown';
}
