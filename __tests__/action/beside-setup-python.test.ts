/**
 * actions/setup-python and gilproof in one job, on one tool cache. What setup-python does is laid out by hand as its documentation and its
 * source have it (https://github.com/actions/setup-python, `src/find-python.ts`): `Python/<version>/<arch>` in the tool cache, marked by
 * `<arch>.complete`; its `bin` in front of `PATH`; these variables.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, lstatSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { freeThreadedPython, gilPython } from '../free-threaded.js';
import { FILE, HOME, named, VERSION } from '../python/standalone.js';
import { runAction, type StepResult } from './runner.js';

const onPosix = unless(process.platform === 'win32' ? 'the archive is repacked from a POSIX installation' : null);

/** What later steps of a job have. */
interface Job {
  readonly path: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Puts a real interpreter where setup-python installs one of this build, with all its names, and gives its folder. */
function installed(toolCache: string, { build, python }: { readonly build: string; readonly python: string }): string {
  const home = path.join(toolCache, 'Python', VERSION, build);
  const bin = path.join(home, 'bin');
  mkdirSync(bin, { recursive: true });
  for (const name of ['python', 'python3']) symlinkSync(python, path.join(bin, name));
  writeFileSync(path.join(bin, 'pip'), `#!/bin/sh\nexec '${python}' -m pip "$@"\n`, { mode: 0o755 });
  writeFileSync(`${home}.complete`, '');
  return home;
}

const afterSetupPython = (home: string, before: Job = { path: [], env: {} }): Job => ({
  path: [home, path.join(home, 'bin'), ...before.path],
  env: {
    ...before.env,
    pythonLocation: home,
    PKG_CONFIG_PATH: path.join(home, 'lib/pkgconfig'),
    Python_ROOT_DIR: home,
    Python2_ROOT_DIR: home,
    Python3_ROOT_DIR: home,
    LD_LIBRARY_PATH: path.join(home, 'lib'),
  },
});

const afterStep = (step: StepResult, before: Job): Job => ({
  path: [...step.path, ...before.path],
  env: { ...before.env, ...step.env },
});

/** A folder laid out as a mirror, whose one archive is newer than any that gilproof knows. */
function mirror(): string {
  const root = temporaryFolder('mirror');
  const { path: archive, line } = named({ build: '20991231' });
  mkdirSync(path.join(root, '20991231'));
  writeFileSync(path.join(root, 'latest-release.json'), '{"tag": "20991231"}');
  writeFileSync(path.join(root, '20991231', 'SHA256SUMS'), line);
  copyFileSync(FILE, path.join(root, decodeURIComponent(archive)));
  return `file://${root}`;
}

async function gilproof(toolCache: string, before: Job = { path: [], env: {} }): Promise<Job> {
  const inputs = { 'python-version': `${VERSION}t`, mirror: mirror(), 'check-latest': 'true' };
  const step = await runAction({ toolCache, ...before, inputs });
  expect(step.outputs.verdict).toBe('ready');
  return afterStep(step, before);
}

/** Which Python each plain command of a later step is: its prefix, and whether it is free-threaded. */
function commands({ path: folders, env }: Job): readonly string[] {
  const code = `import sys; print(sys.executable, "free-threading" in sys.version)`;
  const PATH = [...folders, '/usr/bin', '/bin'].join(':');
  const say = (command: string): string => execFileSync('/bin/sh', ['-c', command], { env: { ...env, PATH }, encoding: 'utf8' }).trim();
  return [...['python', 'python3'].map((name) => say(`${name} -c '${code}'`)), say('command -v pip')];
}

/** Every file below a folder, and when it was changed last. */
function state(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => `${name} ${lstatSync(path.join(root, name)).mtimeMs}`)
    .sort();
}

const all = (bin: string, threaded: string, name = 'python') => {
  const exe = (each: string): string => `${path.join(bin, each)} ${threaded}`;
  return [exe(name), exe(name === 'python' ? 'python3' : name), path.join(bin, 'pip')];
};

onPosix("after it, with a GIL build: every command of later steps is gilproof's, and its cache is as it was", async () => {
  const toolCache = temporaryFolder('tools');
  const home = installed(toolCache, { build: process.arch, python: gilPython() });
  const before = afterSetupPython(home);
  expect(commands(before)[0]).toContain(' False');
  const cache = state(path.join(toolCache, 'Python'));
  const after = await gilproof(toolCache, before);
  const own = path.join(toolCache, HOME);
  expect(commands(after).map((line) => line.startsWith(`${own}/bin/`))).toEqual([true, true, true]);
  expect(commands(after)[1]).toContain(' True');
  expect(after.env).toMatchObject({ pythonLocation: own, Python_ROOT_DIR: own, Python3_ROOT_DIR: own });
  expect(state(path.join(toolCache, 'Python'))).toEqual(cache);
  expect(readdirSync(toolCache).sort()).toEqual(['Python', 'gilproof-python']);
});

onPosix('before it: every command and variable is of what was set up last, and gilproof in turn takes them back', async () => {
  const toolCache = temporaryFolder('tools');
  const first = await gilproof(toolCache);
  // Nothing in setup-python's own folder that it could take for an interpreter of its own.
  expect(readdirSync(toolCache)).toEqual(['gilproof-python']);
  const home = installed(toolCache, { build: process.arch, python: gilPython() });
  const second = afterSetupPython(home, first);
  expect(commands(second)).toEqual(all(path.join(home, 'bin'), 'False'));
  // It overwrites what gilproof exports, all but this.
  expect(Object.keys(first.env).filter((name) => second.env[name] === first.env[name])).toEqual(['UV_PYTHON']);
  const third = await gilproof(toolCache, second);
  expect(commands(third).map((line) => line.startsWith(path.join(toolCache, HOME)))).toEqual([true, true, true]);
  expect(commands(third)[1]).toContain(' True');
});

onPosix('after it, with a free-threaded build: that one is used, and nothing is downloaded', async () => {
  const toolCache = temporaryFolder('tools');
  const home = installed(toolCache, { build: `${process.arch}-freethreaded`, python: freeThreadedPython() });
  const after = await gilproof(toolCache, afterSetupPython(home));
  expect(readdirSync(toolCache)).toEqual(['Python']);
  expect(commands(after)[0]).toBe(`${home}/bin/python True`);
});
