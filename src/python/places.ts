import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compare, valid } from '@renovatebot/pep440';
import { type Machine, which } from '../which.js';
import { TOOL } from './tool.js';

/** A place where installers leave free-threaded interpreters, and where it is written that they do. */
interface Place {
  readonly name: string;
  readonly citation: string;
  /** The executables there, in any order. */
  readonly executables: (machine: Machine) => readonly string[];
  readonly platforms: readonly NodeJS.Platform[];
}

const POSIX: readonly NodeJS.Platform[] = ['linux', 'darwin'];
const WINDOWS: readonly NodeJS.Platform[] = ['win32'];

/** `python3.14t`, whatever its version. */
const THREADED = /^python3\.\d+t$/;
const THREADED_EXE = /^python3\.\d+t\.exe$/;

/** In the order in which they are looked at, after `PATH` and the tool cache. */
export const PLACES: readonly Place[] = [
  {
    name: 'the active virtual environment',
    citation: 'https://docs.python.org/3/library/venv.html#how-venvs-work',
    executables: (machine) => environmentPython(machine, machine.env.VIRTUAL_ENV, ['Scripts']),
    platforms: [...POSIX, ...WINDOWS],
  },
  {
    name: 'the active conda environment',
    citation: 'https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html',
    executables: (machine) => environmentPython(machine, machine.env.CONDA_PREFIX, []),
    platforms: [...POSIX, ...WINDOWS],
  },
  {
    name: "uv's managed Pythons",
    citation: 'https://docs.astral.sh/uv/reference/storage/#python-versions',
    executables: ({ env, platform }) =>
      [env.UV_PYTHON_INSTALL_DIR, ...uvFolders({ env, platform })].flatMap((folder) =>
        platform === 'win32'
          ? within(folder, /^cpython-.*\+freethreaded-/, /^python\.exe$/)
          : within(folder, /^cpython-.*\+freethreaded-/, 'bin', THREADED),
      ),
    platforms: [...POSIX, ...WINDOWS],
  },
  {
    name: 'pyenv',
    citation: 'https://github.com/pyenv/pyenv#locating-pyenv-provided-python-installations',
    executables: ({ env }) => within(env.PYENV_ROOT || home(env, '.pyenv'), 'versions', /^3\.\d+.*t(-dev)?$/, 'bin', THREADED),
    platforms: POSIX,
  },
  {
    name: 'Homebrew',
    citation: 'https://formulae.brew.sh/formula/python-freethreading',
    executables: ({ env }) =>
      [env.HOMEBREW_PREFIX, '/opt/homebrew', '/usr/local', '/home/linuxbrew/.linuxbrew'].flatMap((prefix) =>
        within(prefix, 'opt', /^python-freethreading(@3\.\d+)?$/, 'bin', THREADED),
      ),
    platforms: POSIX,
  },
  {
    name: 'the system (Fedora and others)',
    citation: 'https://packages.fedoraproject.org/pkgs/python3.14/python3.14-freethreading/',
    executables: () => within('/usr/bin', THREADED),
    platforms: ['linux'],
  },
  {
    name: 'the system (deadsnakes)',
    citation: 'https://launchpad.net/~deadsnakes/+archive/ubuntu/ppa',
    executables: () => within('/usr/bin', /^python3\.\d+-nogil$/),
    platforms: ['linux'],
  },
  {
    name: "python.org's framework",
    citation: 'https://docs.python.org/3/using/mac.html#installing-free-threaded-binaries',
    executables: () => within('/Library/Frameworks/PythonT.framework/Versions', /^3\.\d+$/, 'bin', THREADED),
    platforms: ['darwin'],
  },
  {
    name: 'a manylinux or musllinux image',
    citation: 'https://github.com/pypa/manylinux#image-content',
    executables: () => within('/opt/python', /^cp3\d+-cp3\d+t$/, 'bin', /^python$/),
    platforms: ['linux'],
  },
  {
    name: "Windows' install manager",
    citation: 'https://docs.python.org/3/using/windows.html#python-install-manager',
    executables: ({ env }) => within(env.LOCALAPPDATA, 'Python', /^pythoncore-3\.\d+t(-dev)?(-\w+)?$/, THREADED_EXE),
    platforms: WINDOWS,
  },
  {
    name: 'the py launcher',
    citation: 'https://docs.python.org/3/using/windows.html#python-launcher-for-windows-deprecated',
    executables: launched,
    platforms: WINDOWS,
  },
  {
    name: "python.org's installer",
    citation: 'https://docs.python.org/3/using/windows.html#installing-free-threaded-binaries',
    executables: ({ env }) => [
      ...within(env.LOCALAPPDATA, 'Programs', 'Python', /^Python3\d+/, THREADED_EXE),
      ...within(env.ProgramFiles, /^Python3\d+/, THREADED_EXE),
    ],
    platforms: WINDOWS,
  },
];

/** An interpreter in a well-known place. */
export interface Found {
  readonly executable: string;
  /** The name of the place. */
  readonly place: string;
}

/** Everything in the well-known places, each looked at only when it is asked for; within one place the highest version comes first. */
export function* wellKnown(machine: Machine): Generator<Found> {
  for (const { name, platforms, executables } of PLACES) {
    if (!platforms.includes(machine.platform)) continue;
    for (const executable of [...executables(machine)].sort(newestFirst)) yield { executable, place: name };
  }
}

/** Our own downloads below these roots, of this build, that are marked as whole; the highest version first. */
export function ownDownloads(roots: readonly string[], build: string): readonly { readonly home: string; readonly version: string }[] {
  return roots.flatMap((root) =>
    entries(join(root, TOOL))
      .filter((version) => valid(version) !== null && entries(join(root, TOOL, version)).includes(`${build}.complete`))
      .sort((one, other) => compare(other, one))
      .map((version) => ({ home: join(root, TOOL, version, build), version })),
  );
}

/** The paths below a folder whose parts are these; a name that is given may be missing, one that must match is looked up. */
function within(root: string | undefined, ...parts: readonly (string | RegExp)[]): readonly string[] {
  if (!root) return [];
  return parts.reduce<readonly string[]>(
    (paths, part) =>
      paths.flatMap((path) =>
        typeof part === 'string'
          ? [join(path, part)]
          : entries(path)
              .filter((name) => part.test(name))
              .map((name) => join(path, name)),
      ),
    [root],
  );
}

function entries(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function home({ HOME }: Machine['env'], ...parts: string[]): string | undefined {
  return HOME ? join(HOME, ...parts) : undefined;
}

function environmentPython({ platform }: Machine, folder: string | undefined, below: readonly string[]): readonly string[] {
  if (!folder) return [];
  return [platform === 'win32' ? join(folder, ...below, 'python.exe') : join(folder, 'bin', 'python')];
}

function uvFolders({ env, platform }: Machine): readonly (string | undefined)[] {
  if (platform === 'win32') return env.APPDATA ? [join(env.APPDATA, 'uv', 'python'), join(env.APPDATA, 'uv', 'data', 'python')] : [];
  const own = env.XDG_DATA_HOME ? join(env.XDG_DATA_HOME, 'uv', 'python') : home(env, '.local', 'share', 'uv', 'python');
  return platform === 'darwin' ? [own, home(env, 'Library', 'Application Support', 'uv', 'python')] : [own];
}

/** What `py --list-paths` prints: ` -V:3.14t *        C:\…\python3.14t.exe`. */
function launched(machine: Machine): readonly string[] {
  const launcher = which('py', machine);
  if (launcher === null) return [];
  const { stdout } = spawnSync(launcher, ['--list-paths'], { encoding: 'utf8', timeout: 10_000, windowsHide: true, env: machine.env });
  return [...(stdout ?? '').matchAll(/^\s*-V:\S*3\.\d+t\S*\s+(?:\*\s+)?(\S.*?)\s*$/gm)].map(([, path = '']) => path);
}

function newestFirst(one: string, other: string): number {
  const [left, right] = [versionIn(one), versionIn(other)];
  return compare(right, left) || one.localeCompare(other);
}

/** The most precise version that a path names. */
function versionIn(path: string): string {
  const versions = [...path.matchAll(/3\.\d+(?:\.\d+)?(?:-?(?:a|b|rc)\d+)?/g)].map(([version]) => version);
  const compact = /cp3(\d+)-/.exec(path)?.[1];
  return versions.sort((one, other) => other.length - one.length)[0] ?? (compact === undefined ? '3.0' : `3.${compact}`);
}
