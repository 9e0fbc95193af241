// Builds CPython from Debian's python3.13 source package into the user's cache. scripts/python.mjs starts it under a
// lock. Everything happens in a work folder beside the final place, which then appears by one rename: whenever this is
// killed, what stays behind is a work folder, and the next build removes it.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, homedir } from 'node:os';
import { basename, join } from 'node:path';
import { cacheFolder, FREE_THREADED, howToGetOne, prove, say, WITH_GIL } from './python.mjs';

const build = process.argv.includes('--gil') ? WITH_GIL : FREE_THREADED;
const cache = cacheFolder();
const prefix = join(cache, build.folder);
const FAILED = join(cache, `${build.folder}.failed.log`);
const started = Date.now();

// The first suite that has the package serves it, newest first: each patch release of 3.13 mends free threading.
const SUITES = ['forky', 'trixie'];
const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';
// What compiles CPython with the modules that the proof asks for.
const PACKAGES = [
  ...['gcc', 'libc6-dev', 'make', 'pkg-config', 'xz-utils', 'debian-archive-keyring'],
  ...['libssl-dev', 'zlib1g-dev', 'libffi-dev', 'libbz2-dev', 'liblzma-dev', 'libsqlite3-dev'],
];

try {
  // Another process may have built it while we waited for the lock.
  if (typeof (await prove(build, join(prefix, build.executable))) === 'string') await buildIt();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function buildIt() {
  if (mirrors().length === 0) throw new Error(howToGetOne(build));
  if (/\s/.test(prefix)) throw new Error(`CPython cannot be built under a path with a blank (${prefix}): set XDG_CACHE_HOME to another.`);
  const prior = `building-${build.folder}-`;
  for (const left of readdirSync(cache)) if (left.startsWith(prior)) rmSync(join(cache, left), { recursive: true, force: true });
  const work = mkdtempSync(join(cache, prior));
  try {
    await installPackages(work);
    const source = await fetchSource(work);
    const what = `CPython ${/_([\d.]+)\.orig/.exec(source)?.[1]}, ${build.name}`;
    const step = phases(work, what);
    const tree = join(work, 'tree');
    const staging = join(work, 'staging');
    mkdirSync(tree);
    await step('unpacking', ['tar', 'xf', source, '--strip-components=1'], tree);
    await step('configuring', ['./configure', '-q', `--prefix=${prefix}`, '--with-ensurepip=install', ...build.configure], tree);
    await step('compiling', ['make', '-s', `-j${availableParallelism()}`], tree);
    await step('installing', ['make', '-s', 'install', `DESTDIR=${staging}`], tree);
    if (existsSync(prefix)) renameSync(prefix, join(work, 'refused')); // Something is there, but it did not pass the proof.
    renameSync(join(staging, prefix), prefix);
    rmSync(FAILED, { force: true });
    say(`built ${what} in ${seconds()} s`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function seconds() {
  return Math.round((Date.now() - started) / 1000);
}

/**
 * How the build runs a command: output into a log, on the terminal what is going on, now and every ten seconds.
 * A command that fails ends the build with the last lines of the log.
 * @param {string} work @param {string} [what]
 */
function phases(work, what = `CPython, ${build.name}`) {
  const log = join(work, 'build.log');
  /** @param {string} name @param {[string, ...string[]]} command @param {string} [cwd] */
  return async (name, [command, ...args], cwd = work) => {
    const tell = () => say(`building ${what}: ${name}, ${seconds()} s (first run only; kept in ${cache.replace(homedir(), '~')})`);
    tell();
    const ticking = setInterval(tell, 10_000);
    const output = openSync(log, 'a');
    const code = await new Promise((resolve) => {
      const child = spawn(command, args, { cwd, stdio: ['ignore', output, output], env: environment() });
      child.on('error', (error) => resolve(error.message));
      child.on('close', resolve);
    });
    clearInterval(ticking);
    closeSync(output);
    if (code === 0) return;
    copyFileSync(log, FAILED);
    const tail = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-20).join('\n');
    throw new Error(`${tail}\nbuilding ${what}: ${name} failed (${command}: ${code}). The last lines are above, all of them in ${FAILED}`);
  };
}

/** A user's own settings for Python and make must not shape the build: PYTHONHOME or PYTHON_GIL=0 would break it. */
function environment() {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PYTHON|MAKEFLAGS$|MAKELEVEL$|DESTDIR$)/.test(name));
  return { ...Object.fromEntries(kept), DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' };
}

/** @param {string} work */
async function installPackages(work) {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the format is dpkg's.
  const query = spawnSync('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\n', ...PACKAGES], { encoding: 'utf8' });
  const missing = PACKAGES.filter((name) => !query.stdout.split('\n').includes(`${name} installed`));
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) {
    throw new Error(`Building CPython needs Debian packages that are not installed. Install them, then try again:
  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${missing.join(' ')}`);
  }
  const step = phases(work);
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  await step('reading package lists', ['apt-get', ...wait, 'update']);
  await step(`installing ${missing.join(' ')}`, ['apt-get', ...wait, 'install', '-y', '--no-install-recommends', ...missing]);
}

/** Both builds come from one source package, kept in the cache. apt checks its signature. Resolves to its path. @param {string} work */
async function fetchSource(work) {
  const kept = join(cache, 'source');
  mkdirSync(kept, { recursive: true });
  const found = orig(kept);
  if (found) return join(kept, found);
  const lists = join(work, 'lists');
  mkdirSync(join(lists, 'partial'), { recursive: true });
  const sources = join(work, 'sources.list');
  // Lists of our own in the work folder: the machine's apt stays as it is, and root is not needed.
  const options = [`Dir::Etc::sourcelist=${sources}`, 'Dir::Etc::sourceparts=/dev/null', `Dir::State::Lists=${lists}`]
    .concat(['Dir::Cache::pkgcache=', 'Dir::Cache::srcpkgcache=', 'APT::Sandbox::User=root'])
    .flatMap((option) => ['-o', option]);
  const step = phases(work);
  const refused = [];
  for (const [suite, mirror] of SUITES.flatMap((suite) => mirrors().map((mirror) => /** @type {const} */ ([suite, mirror])))) {
    writeFileSync(sources, `deb-src [signed-by=${KEYRING}] ${mirror} ${suite} main\n`);
    try {
      await step(`reading source lists of ${suite}`, ['apt-get', ...options, '-qq', '--error-on=any', 'update']);
      await step(`fetching the source from ${suite}`, ['apt-get', ...options, '-qq', '--download-only', 'source', 'python3.13']);
    } catch (error) {
      refused.push(`${mirror} ${suite}: ${error instanceof Error ? error.message : error}`);
      continue;
    }
    const file = orig(work);
    if (!file) continue;
    renameSync(join(work, file), join(kept, file));
    return join(kept, file);
  }
  throw new Error(
    `${refused.join('\n')}\nNo Debian mirror that apt is set up for gave the source of python3.13 in ${SUITES.join(' or ')}.`,
  );
}

/** @param {string} folder */
function orig(folder) {
  return readdirSync(folder).find((name) => /^python3\.13_[\d.]+\.orig\.tar\.xz$/.test(name));
}

/** The Debian archives that apt is set up for: apt itself reads its configuration, whichever of the two formats that has. */
function mirrors() {
  const uris = execFileSync('apt-get', ['--print-uris', 'update'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const bases = [...uris.matchAll(/^'(\S+)\/dists\/[^/]+\/InRelease'/gm)].map((match) => match[1] ?? '');
  return [...new Set(bases)].filter((base) => /debian/.test(basename(base)) && !/security/.test(basename(base)));
}
