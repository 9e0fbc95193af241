// Prints the path of a real CPython for the demo and the tests: `node scripts/python.mjs` of a free-threaded build,
// with `--gil` of an ordinary one. Progress goes to stderr. Needs nothing but Node 20: no `npm ci` has to come first.
import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/**
 * @typedef {object} Build A kind of CPython that the demo or the tests need.
 * @property {string} name as messages call it
 * @property {string} variable the environment variable that may name one
 * @property {readonly string[]} commands what to look for on PATH
 * @property {string} folder its place in the cache
 * @property {string} executable relative to that folder
 * @property {readonly string[]} configure flags for CPython's configure
 * @property {readonly string[]} flags how the proof starts it: a build that does not have the option -X gil=0 dies of it
 * @property {(facts: Facts) => boolean} accepts
 */
/** @typedef {{cpython: boolean, executable: string, version: string, minor: number, freeThreaded: boolean, gil: boolean, headers: boolean}} Facts */

/** @type {Build} */
export const FREE_THREADED = {
  name: 'free-threaded',
  variable: 'GILPROOF_TEST_PYTHON',
  commands: ['python3.14t', 'python3.13t', 'python3t', 'python3', 'python'],
  folder: 'cpython-3.13t',
  executable: 'bin/python3.13t',
  configure: ['--disable-gil'],
  flags: ['-X', 'gil=0'],
  accepts: (facts) => facts.freeThreaded && !facts.gil,
};

/** @type {Build} */
export const WITH_GIL = {
  name: 'with the GIL',
  variable: 'GILPROOF_TEST_GIL_PYTHON',
  commands: ['python3.14', 'python3.13', 'python3', 'python'],
  folder: 'cpython-3.13',
  executable: 'bin/python3.13',
  configure: [],
  flags: [],
  accepts: (facts) => !facts.freeThreaded && facts.gil,
};

// The imports are what venv, pip and common suites need: an interpreter that was built without one of them is refused.
const FACTS = `
import bz2, ctypes, ensurepip, json, lzma, os, sqlite3, ssl, sys, sysconfig, venv, zlib
print(json.dumps({
    'cpython': sys.implementation.name == 'cpython',
    'executable': getattr(sys, '_base_executable', None) or sys.executable,
    'version': '.'.join(map(str, sys.version_info[:3])),
    'minor': sys.version_info[0] * 100 + sys.version_info[1],
    'freeThreaded': 'free-threading build' in sys.version,
    'gil': getattr(sys, '_is_gil_enabled', lambda: True)(),
    'headers': os.path.exists(os.path.join(sysconfig.get_path('include'), 'Python.h')),
}))`;

/**
 * Runs an interpreter and believes only what it says of itself. Resolves to its facts (of the base interpreter, where
 * `command` belongs to a virtual environment), or to the reason why it is not what is wanted.
 * @param {Build} build @param {string} command @returns {Promise<Facts | string>}
 */
export async function prove(build, command) {
  try {
    const { stdout } = await promisify(execFile)(command, [...build.flags, '-I', '-c', FACTS], { timeout: 30_000 });
    const facts = /** @type {Facts} */ (JSON.parse(stdout));
    const { cpython, version, minor, freeThreaded, headers } = facts;
    if (!cpython || minor < 313 || !build.accepts(facts)) {
      return `it is ${cpython ? 'CPython' : 'Python'} ${version}${freeThreaded ? ', free-threaded' : ' with the GIL'}`;
    }
    return headers ? facts : 'it has no Python.h to compile extension modules with';
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).trimEnd().split('\n').at(-1) ?? '';
  }
}

/** Where our builds are kept: a folder of the user's own cache. */
export function cacheFolder() {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (XDG_CACHE_HOME) return resolve(XDG_CACHE_HOME, 'gilproof');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'gilproof');
  if (process.platform === 'win32') return join(LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'gilproof');
  return join(homedir(), '.cache', 'gilproof');
}

/** @param {string} line */
export const say = (line) => process.stderr.write(`${line}\n`);

/** Resolves to the absolute path of a proven free-threaded CPython, 3.13 or newer; builds one where there is none. */
export const freeThreadedPython = () => find(FREE_THREADED);

/** Resolves to the absolute path of a proven ordinary CPython, 3.13 or newer; builds one where there is none. */
export const gilPython = () => find(WITH_GIL);

/** @param {Build} build @returns {Promise<string>} */
async function find(build) {
  const prefix = join(cacheFolder(), build.folder);
  const cached = { command: join(prefix, build.executable), where: cacheFolder() };
  const onPath = build.commands.map((command) => ({ command, where: `${command} on PATH` }));
  const named = process.env[build.variable];
  for (const { command, where } of [
    ...(named ? [{ command: named, where: build.variable }] : []),
    // A free-threaded Python on PATH is there on purpose; an ordinary one may be anything, so our own goes before it.
    ...(build === FREE_THREADED ? [...onPath, cached] : [cached, ...onPath]),
  ]) {
    const facts = await prove(build, command);
    if (typeof facts !== 'string') {
      say(`CPython ${facts.version}, ${build.name}: ${facts.executable} (${where})`);
      return facts.executable;
    }
    if (where === build.variable) say(`${build.variable}=${command} is not used: ${facts}`);
  }
  await buildUnderLock(build, prefix);
  const built = await prove(build, cached.command);
  if (typeof built === 'string') throw new Error(`${cached.command} does not work although it has just been built: ${built}`);
  return built.executable;
}

/**
 * Two builds at once would undo each other's work, so a second one waits. The lock is flock's (util-linux, which every
 * Debian has): it goes with the process that holds it, however that ends.
 * @param {Build} build @param {string} prefix
 */
async function buildUnderLock(build, prefix) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) throw new Error(howToGetOne(build));
  mkdirSync(cacheFolder(), { recursive: true });
  const script = fileURLToPath(new URL('build-cpython.mjs', import.meta.url));
  const job = [`${prefix}.lock`, process.execPath, script, ...(build === WITH_GIL ? ['--gil'] : [])];
  const BUSY = 75;
  let code = await run('flock', ['--nonblock', '--conflict-exit-code', `${BUSY}`, ...job]);
  if (code === BUSY) {
    const tell = () => say(`waiting for another process that is building CPython, ${build.name}, in ${cacheFolder()}`);
    tell();
    const ticking = setInterval(tell, 10_000);
    code = await run('flock', job).finally(() => clearInterval(ticking));
  }
  if (code !== 0) throw new Error(`CPython, ${build.name}, could not be built: see above.`);
}

/** Resolves to the exit code. A signal that ends this process ends the whole job. @param {string} command @param {string[]} args @returns {Promise<number>} */
function run(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 2, 2], detached: true });
    const stop = () => {
      if (child.pid) process.kill(-child.pid, 'SIGTERM');
      process.exit(1);
    };
    const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
    for (const signal of signals) process.once(signal, stop);
    child.on('error', reject);
    child.on('close', (code) => {
      for (const signal of signals) process.removeListener(signal, stop);
      resolve(code ?? 1);
    });
  });
}

/** What to do where none can be built. @param {Build} build */
export function howToGetOne(build) {
  const version = build === FREE_THREADED ? '3.14t' : '3.14';
  return `No working CPython >= 3.13 ${build.name} is on PATH, and scripts/build-cpython.mjs can build one on Debian only. Get one and name it:
  uv python install ${version}
  export ${build.variable}="$(uv python find ${version})"
In a workflow: actions/setup-python with python-version: ${version}.`;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    console.log(await find(process.argv.includes('--gil') ? WITH_GIL : FREE_THREADED));
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
