/** Runs dist/cli.js as a user does: in a pipe, or on a terminal of its own. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { PYTHON } from '../fixtures/interpreters.js';
import { temporaryFolder } from '../fixtures/temporary.js';

export const CLI = path.resolve(import.meta.dirname, '../../dist/cli.js');

export interface Session {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly path?: readonly string[];
  /** Told what is printed at the moment when it is, with a way to send a signal, or keys on a terminal. */
  readonly watch?: (text: string, act: (what: string) => void) => void;
}

export interface Printed {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** stdout and stderr are pipes. `act` sends a signal. */
export function inPipe(argv: readonly string[], session: Session = {}): Promise<Printed> {
  return run([process.execPath, CLI, ...argv], session, (child, what) => child.kill(what as NodeJS.Signals));
}

/** Forks the command onto a new pseudo-terminal of so many columns, and hands bytes through. */
const ON_TERMINAL = `
import fcntl, os, pty, select, struct, sys, termios
columns, argv = int(sys.argv[1]), sys.argv[2:]
pid, master = pty.fork()
if pid == 0:
    fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    os.execv(argv[0], argv)
keys = [0]
while True:
    ready, _, _ = select.select([master, *keys], [], [])
    if 0 in ready:
        typed = os.read(0, 100)
        if typed: os.write(master, typed)
        else: keys = []
    if master in ready:
        try: shown = os.read(master, 65536)
        except OSError: shown = b""
        if not shown: break
        os.write(1, shown)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
`;

/** stdin, stdout and stderr are one terminal; what it shows is `stdout`. `act` types: "\x03" is Ctrl-C. */
export function onTerminal(
  argv: readonly string[],
  { columns = 80, ...session }: Session & { readonly columns?: number } = {},
): Promise<Printed> {
  const command = [PYTHON, '-c', ON_TERMINAL, String(columns), process.execPath, CLI, ...argv];
  return run(command, session, (child, what) => child.stdin?.write(what));
}

function run(
  [program = '', ...args]: readonly string[],
  { cwd, env, path: folders = [], watch }: Session,
  act: (child: ReturnType<typeof spawn>, what: string) => void,
): Promise<Printed> {
  const home = temporaryFolder('home');
  const own = {
    HOME: home,
    LANG: 'C.UTF-8',
    TERM: 'xterm-256color',
    TMPDIR: temporaryFolder('tmp'),
    PATH: [...folders, '/usr/bin', '/bin'].join(path.delimiter),
  };
  const child = spawn(program, args, {
    cwd: cwd ?? temporaryFolder('project'),
    env: { ...own, ...env },
    stdio: 'pipe',
    timeout: 120_000,
    killSignal: 'SIGKILL',
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    watch?.(stdout, (what) => act(child, what));
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}
