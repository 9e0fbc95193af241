/** Runs dist/cli.js as somebody at a command line does. */
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../fixtures/temporary.js';
import { freeThreadedPython } from '../free-threaded.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const WINDOWS = process.platform === 'win32';
export const CLI = path.join(ROOT, 'dist/cli.js');
export const NODE = path.join(ROOT, 'node_modules/node/bin', WINDOWS ? 'node.exe' : 'node');
/** Why there is no terminal to be had, or null. */
export const NO_TERMINAL = WINDOWS ? 'Windows has no pseudo-terminals that Python can open' : null;

export interface Call {
  /** A new empty folder if not given. */
  readonly cwd?: string;
  /** In front of the system's own on `PATH`. */
  readonly path?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly node?: string;
}

export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A machine on which nothing is known of GitHub; its home is new. */
export function environmentOf({ path: folders = [], env = {} }: Pick<Call, 'path' | 'env'>): Record<string, string> {
  const kept = /^(SystemRoot|ComSpec|PATHEXT|TEMP|TMP|TMPDIR)$/i;
  const own = WINDOWS ? [`${process.env.SystemRoot}\\System32`] : ['/usr/bin', '/bin'];
  const home = mkdtempSync(path.join(temporaryFolder('home'), 'user-'));
  return {
    ...Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (kept.test(name) && value ? [[name, value]] : []))),
    HOME: home,
    ...(WINDOWS && { USERPROFILE: home, LOCALAPPDATA: home, APPDATA: home }),
    LANG: 'C.UTF-8',
    PATH: [...folders, ...own].join(path.delimiter),
    ...env,
  };
}

/** Its streams are pipes. */
export function inPipe(args: readonly string[], { cwd = temporaryFolder('project'), node = NODE, ...rest }: Call = {}): Promise<Ended> {
  return ended([node, CLI, ...args], { cwd, env: environmentOf(rest) });
}

export interface Session extends Call {
  readonly columns?: number;
  /** What is typed, each once a text was printed after what was waited for before. */
  readonly keys?: readonly (readonly [string, string])[];
}

/** Its streams are a terminal's. `stdout` is all that came to the screen, `lines` what stood there in the end. */
export async function onTerminal(args: readonly string[], session: Session = {}): Promise<Ended & { readonly lines: readonly string[] }> {
  const { cwd = temporaryFolder('project'), node = NODE, columns = 80, keys = [], ...rest } = session;
  const asked = JSON.stringify({ columns, argv: [node, CLI, ...args], keys });
  const script = path.join(import.meta.dirname, 'pty.py');
  const result = await ended([freeThreadedPython(), '-I', script, asked], {
    cwd,
    env: { TERM: 'xterm-256color', ...environmentOf(rest) },
  });
  // A line that is drawn over begins anew.
  const lines = result.stdout.split('\r\n').map((line) => line.split('\r\x1b[K').at(-1) ?? '');
  return { ...result, lines };
}

function ended([program = '', ...args]: readonly string[], at: { cwd: string; env: Record<string, string> }): Promise<Ended> {
  const child = spawn(program, args, { ...at, stdio: ['ignore', 'pipe', 'pipe'], timeout: 60_000, killSignal: 'SIGKILL' });
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) =>
      resolve({ exitCode, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    );
  });
}
