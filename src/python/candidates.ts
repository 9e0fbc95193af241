import { existsSync, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { rcompare, valid } from '@renovatebot/pep440';
import type { Python } from '../result.js';
import { isExecutable, type Machine, pathDirectories, which } from '../which.js';
import { ownDownloads, wellKnown } from './places.js';
import { cacheArch, libcOf } from './target.js';
import { buildFolder, executableIn, rootsForDownloads, toolCacheRoot } from './tool.js';

/** An interpreter that may be what is wanted: nothing is believed of it until it has been run. */
export interface Candidate {
  readonly executable: string;
  readonly source: Python['source'];
  /** Where it was found, in a few words: `python3 on PATH`. */
  readonly why: string;
  /** What its prefix must be, where that is known: a broken installation may fall back on another's library. */
  readonly home?: string;
}

/** Where to look. */
export interface Places extends Machine {
  /** The `python` input: a path, or a command on `PATH`. */
  readonly python: string | null;
  /** What that interpreter is where no input names it: `the audited environment`. */
  readonly called?: string;
  /** What a relative path of the input starts from. */
  readonly workspace: string;
  /** As Node names it. */
  readonly arch: string;
  /** `RUNNER_TEMP`, where a download went if the tool cache would not have it. */
  readonly temporary?: string;
}

/**
 * The places in order, each looked at only when it is asked for: the `python` input and then nothing else; `PATH`; the tool cache;
 * the well-known places; what was downloaded before. (Downloading comes after them, in find.ts.)
 *
 * On `PATH`, `python` and `python3` come first, directory by directory, for an active environment holds the user's packages. The names
 * with a version follow, the highest first whatever their directory.
 */
export function* candidates(places: Places): Generator<Candidate> {
  if (places.python !== null) {
    yield given(places.python, places);
    return;
  }
  const seen = new Set<string>();
  for (const candidate of found(places)) {
    const key = identity(candidate.executable);
    if (seen.has(key)) continue;
    seen.add(key);
    yield candidate;
  }
}

function* found(places: Places): Generator<Candidate> {
  yield* plainNames(places);
  yield* versionedNames(places);
  yield* toolCache(places);
  for (const { executable, place } of wellKnown(places)) yield { executable, source: 'well-known', why: place };
  yield* downloads(places);
}

function given(python: string, places: Places): Candidate {
  const isPath = /[/\\]/.test(python);
  const executable = isPath ? resolve(places.workspace, python) : (which(python, places) ?? python);
  const why = places.called ?? "input 'python'";
  return { executable, source: 'input', why: isPath ? why : `${why}, ${python} on PATH` };
}

function* plainNames(places: Places): Generator<Candidate> {
  const suffix = places.platform === 'win32' ? '.exe' : '';
  for (const directory of pathDirectories(places)) {
    for (const name of ['python', 'python3']) {
      const executable = join(directory, name + suffix);
      if (isRunnable(executable)) yield { executable, source: 'path', why: `${name} on PATH` };
    }
  }
}

const VERSIONED = /^python3(?:\.(?<minor>\d+))?(?<build>t|-nogil)?(?:\.exe)?$/;
/** Among names of one version, those that say free-threaded come first. `python3t` says no version: last. */
const BUILDS = ['t', '-nogil', undefined];

function versionedNames(places: Places): readonly Candidate[] {
  const named = pathDirectories(places).flatMap((directory) =>
    entries(directory, 'python3').flatMap((name) => {
      const groups = VERSIONED.exec(name)?.groups;
      if (groups === undefined || (groups.minor === undefined && groups.build !== 't')) return [];
      const minor = Number(groups.minor ?? 0);
      return minor !== 0 && minor < 13 ? [] : [{ name, directory, minor, build: BUILDS.indexOf(groups.build) }];
    }),
  );
  return named
    .sort((one, other) => other.minor - one.minor || one.build - other.build)
    .map(({ name, directory }): Candidate => {
      return { executable: join(directory, name), source: 'path', why: `${name.replace(/\.exe$/, '')} on PATH` };
    })
    .filter(({ executable }) => isRunnable(executable));
}

/** The layout of actions/setup-python: `Python/<version>/<arch>-freethreaded`, whole where a `.complete` file stands beside it. */
function toolCache({ env, arch, platform }: Places): readonly Candidate[] {
  const root = toolCacheRoot(env);
  if (root === null) return [];
  const build = `${cacheArch(arch)}-freethreaded`;
  return entries(join(root, 'Python'))
    .filter((version) => valid(version) !== null && existsSync(join(root, 'Python', version, `${build}.complete`)))
    .sort(rcompare)
    .map((version): Candidate => {
      const home = join(root, 'Python', version, build);
      const series = version.split('.').slice(0, 2).join('.');
      const names = platform === 'win32' ? ['python.exe', `python${series}t.exe`] : [`bin/python${series}t`, 'bin/python3', 'bin/python'];
      const name = names.find((each) => existsSync(join(home, each))) ?? names[0] ?? '';
      return { executable: join(home, name), source: 'tool-cache', why: `${version} in the tool cache` };
    });
}

function downloads(places: Places): readonly Candidate[] {
  const { env, arch, platform, temporary } = places;
  return ownDownloads(rootsForDownloads(env, temporary), buildFolder(arch, libcOf(platform))).map(({ home, version }) => {
    return { executable: executableIn(home, places), home, source: 'download', why: `${version}, downloaded before` };
  });
}

function entries(directory: string, begin = ''): readonly string[] {
  try {
    // Before they are sorted: /usr/bin has thousands.
    return readdirSync(directory)
      .filter((name) => name.startsWith(begin))
      .sort();
  } catch {
    // A directory on PATH need not exist.
    return [];
  }
}

/**
 * The app-execution aliases of Windows are files of no size that open the Store instead of running Python. A link whose target is gone
 * (python.org's installer leaves some) is to be named with that reason.
 */
function isRunnable(file: string): boolean {
  if (isExecutable(file)) return lstatSync(file).size > 0;
  return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true && !existsSync(file);
}

/**
 * What makes two paths the same interpreter: the same file, within the same virtual environment, for a venv's python is a link to its
 * base's. A link to something not named python (the shims of mise, say) acts by the name it is called with.
 */
function identity(executable: string): string {
  if (!existsSync(executable)) return executable;
  const directory = dirname(executable);
  const real = realpathSync(executable);
  const file = basename(real).startsWith('python') ? real : executable;
  const environment = existsSync(join(directory, '..', 'pyvenv.cfg')) ? realpathSync(join(directory, '..')) : '';
  return `${file}\0${environment}`;
}
