import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { activate } from '../../src/python/activate.js';
import { findPython, type Search } from '../../src/python/find.js';
import { parseSpec } from '../../src/python/spec.js';
import { libcOf, targetOf } from '../../src/python/target.js';
import { anyVersion } from '../../src/python/wanted.js';
import { Stop } from '../../src/verdict.js';
import { which } from '../../src/which.js';
import { unless } from '../fixtures/skip.js';
import { freeThreadedPython } from '../free-threaded.js';
import { folder, managedPrefix, script } from './installations.js';
import { bytes, origin, status } from './origin.js';
import { ARCHIVE, named, providing, release, VERSION } from './standalone.js';

function search(root: string, directories: readonly string[], rest: Partial<Search> = {}): Search {
  const env = { ...rest.env, PATH: directories.map((directory) => join(root, directory)).join(delimiter) };
  const { platform, arch, stdout } = process;
  return {
    ...{ spec: anyVersion('any'), python: null, workspace: root, workingDirectory: root, temporary: root, platform, limit: 5000 },
    ...{ arch, archAsked: false, checkLatest: false, mirror: null, releases: [], sources: NOWHERE, stdout, scripts: root },
    ...rest,
    env,
  };
}

/** Nothing can be downloaded, and nothing is asked of the network. */
const NOWHERE = { origins: ['file:///nowhere'], index: 'file:///nowhere/index.json' };
const kind = targetOf({ ...process, libc: libcOf(process.platform) });
const NO_ARCHIVE = `there is no archive for ${'target' in kind ? kind.target : kind.unknown}`;
const NO_DOWNLOAD = [NO_ARCHIVE, 'looking for a newer release: file:///nowhere/index.json: no such file'];

async function stopped(asked: Search): Promise<Pick<Stop, 'verdict' | 'message' | 'fix' | 'details'>> {
  try {
    await findPython(asked);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    const { verdict, message, fix, details } = error;
    return { verdict, message, fix, details };
  }
  throw new Error('found one');
}

/** A free-threaded Python under another name in `directory`. */
function link(root: string, directory: string, name: string): string {
  mkdirSync(join(root, directory), { recursive: true });
  symlinkSync(freeThreadedPython(), join(root, directory, name));
  return join(root, directory, name);
}

function howToGet(version: string, dev = ''): string {
  return (
    "Let this machine reach releases.astral.sh or github.com, or name a 'mirror' of their downloads. Or install one before this step: " +
    `'uses: actions/setup-python' with 'python-version: ${version}t${dev}', or 'uv python install ${version}t', ` +
    `or on Ubuntu the package python${version.slice(0, 4)}-nogil of the deadsnakes archive.`
  );
}

test('the first candidate that is proven is taken, past those that are not', async () => {
  const root = folder();
  script(join(root, 'bin/python3'), 'exit 3');
  const executable = link(root, 'bin', 'python3.13t');
  expect(await findPython(search(root, ['bin']))).toMatchObject({ executable, source: 'path', why: 'python3.13t on PATH' });
});

test('nothing after the one that is taken is run', async () => {
  const root = folder();
  link(root, 'bin', 'python');
  script(join(root, 'bin/python3.99t'), `touch '${root}/ran'`);
  expect(await findPython(search(root, ['bin']))).toMatchObject({ why: 'python on PATH' });
  expect(existsSync(join(root, 'ran'))).toBe(false);
});

test("one whose own file says a version before free-threaded builds is refused without being run: most machines' python3 is", async () => {
  const root = folder();
  for (const name of ['python2.7', 'python3.9', 'python3.12']) script(join(root, 'opt', name), `touch '${root}/ran'`);
  mkdirSync(join(root, 'bin'));
  for (const [name, target] of Object.entries({ python: 'python2.7', python3: 'python3.12' }))
    symlinkSync(join(root, 'opt', target), join(root, 'bin', name));
  const early = (version: string) => `its file is named python${version}, and free-threaded builds begin with CPython 3.13`;
  const { details } = await stopped(search(root, ['bin']));
  expect(details.slice(0, 2)).toEqual([
    `${root}/bin/python (python on PATH): ${early('2.7')}`,
    `${root}/bin/python3 (python3 on PATH): ${early('3.12')}`,
  ]);
  const given = await stopped(search(root, ['bin'], { python: 'opt/python3.9' }));
  expect(given.details).toEqual([`${root}/opt/python3.9 (input 'python'): ${early('3.9')}`]);
  expect(existsSync(join(root, 'ran'))).toBe(false);
});

test('the tool cache is used where PATH has none', async () => {
  const root = folder();
  script(join(root, 'bin/python'), 'exit 3');
  const home = `Python/3.13.5/${process.arch}-freethreaded`;
  mkdirSync(join(root, home), { recursive: true });
  symlinkSync(dirname(freeThreadedPython()), join(root, home, 'bin'));
  writeFileSync(join(root, `${home}.complete`), '');
  const found = await findPython(search(root, ['bin'], { env: { RUNNER_TOOL_CACHE: root } }));
  expect(found).toMatchObject({ source: 'tool-cache', why: '3.13.5 in the tool cache' });
});

test('where all are refused each is named with its reason, and how to get one', async () => {
  const root = folder();
  script(join(root, 'bin/python'), 'exit 3');
  const wrong = link(root, 'bin', 'python3.13t');
  expect(await stopped(search(root, ['bin'], { spec: parseSpec('3.99t') }))).toEqual({
    verdict: 'no-interpreter',
    message:
      "No free-threaded CPython 3.99t (wanted by input 'python-version') was found. All 2 candidates were refused. " +
      `None can be downloaded: ${NO_ARCHIVE}.`,
    fix: howToGet('3.99'),
    details: [
      `${root}/bin/python (python on PATH): exited 3`,
      expect.stringMatching(`^${wrong} \\(python3.13t on PATH\\): CPython 3\\.\\d+\\.\\d+\\S* is not 3.99t$`),
      ...NO_DOWNLOAD,
    ],
  });
});

test('where there is no candidate at all the message says so', async () => {
  expect(await stopped(search(folder(), [], { spec: anyVersion('stable') }))).toEqual({
    verdict: 'no-interpreter',
    message:
      'No free-threaded CPython was found. There is no Python on PATH and no free-threaded one in the tool cache or a well-known place. ' +
      `None can be downloaded: ${NO_ARCHIVE}.`,
    fix: howToGet('3.14'),
    details: NO_DOWNLOAD,
  });
});

test.each([
  ['3.13', '3.13', ''],
  ['3.13.5t', '3.13.5', ''],
  ['>=3.13,<3.14', '3.13', ''],
  ['3.x', '3.14', ''],
  ['3.15t-dev', '3.15', '-dev'],
])('the advice for %s is to install %st%s', async (text, version, dev) => {
  const { fix } = await stopped(search(folder(), [], { spec: parseSpec(text) }));
  expect(fix).toBe(howToGet(version, dev));
});

test("where the input 'python' will not do nothing else is tried", async () => {
  const root = folder();
  link(root, 'bin', 'python3');
  const asked = search(root, ['bin'], { python: '.venv/bin/python' });
  expect(await stopped(asked)).toEqual({
    verdict: 'no-interpreter',
    message: `Input 'python' is ".venv/bin/python", which is not a wanted free-threaded CPython: not found.`,
    fix: "Give the path of a free-threaded interpreter (it may be a virtual environment's, relative to the workspace) or a command on PATH, such as python3.14t. Leave 'python' empty to search this machine, and to download one where there is none.",
    details: [`${root}/.venv/bin/python (input 'python'): not found`],
  });
  expect(await findPython({ ...asked, python: 'bin/python3' })).toMatchObject({ source: 'input', why: "input 'python'" });
  expect(await findPython({ ...asked, python: 'python3' })).toMatchObject({ source: 'input', why: "input 'python', python3 on PATH" });
});

describe('where nothing that is found will do', () => {
  const onPosix = unless(process.platform === 'win32' ? 'the archive is repacked from a POSIX installation' : null);

  onPosix('one is downloaded, and the next search finds it without the network', async () => {
    const { url, requests } = await origin(bytes(ARCHIVE));
    const asked = providing([url]);
    const root = folder();
    mkdirSync(join(root, 'unpacking'));
    for (const tool of ['tar', 'gzip']) symlinkSync(which(tool, { ...process, env: process.env }) ?? '', join(root, 'unpacking', tool));
    const found = search(root, ['unpacking'], { ...asked, env: { ...asked.env } });
    const python = await findPython(found);
    expect(python).toMatchObject({ version: VERSION, source: 'download', why: 'downloaded, build 20260814' });
    const again = await findPython(found);
    expect(again).toMatchObject({ executable: python.executable, why: `${VERSION}, downloaded before` });
    expect(requests.length).toBe(1);
  });

  onPosix('what was tried stands in the message and in its details', async () => {
    const { url } = await origin(status(404));
    const asked = providing([url]);
    const { message, details } = await stopped(search(asked.temporary, [], { ...asked, env: { ...asked.env } }));
    const tried = `${url}/${named().path}: status 404`;
    expect(message).toBe(
      `No free-threaded CPython ${VERSION}t (wanted by input 'python-version') was found. ` +
        'There is no Python on PATH and no free-threaded one in the tool cache or a well-known place. ' +
        `CPython ${VERSION}t could not be downloaded: ${tried}.`,
    );
    expect(details).toEqual([tried]);
  });

  onPosix('with check-latest an older one gives way to a newer', async () => {
    const { url } = await origin(bytes(ARCHIVE));
    const root = folder();
    link(root, 'bin', 'python');
    const written: string[] = [];
    const stdout = { write: (text: string) => written.push(text) } as unknown as NodeJS.WritableStream;
    const asked = (version: string) => {
      const releases = [release({ version })];
      return search(root, ['bin'], { ...providing([url], { checkLatest: true, releases, spec: parseSpec('>=3.13') }), stdout, env: {} });
    };
    // The one on PATH is as new as the newest.
    expect(await findPython(asked(VERSION))).toMatchObject({ why: 'python on PATH' });
    // A newer one is named, but what comes is not it: the older one has to do, and the log says so.
    expect(await findPython(asked('3.13.99'))).toMatchObject({ why: 'python on PATH' });
    expect(written.join('')).toMatch(/^gilproof: no newer version was obtained \(.*\)\n$/);
  });
});

test("an interpreter that pip would refuse to install into gets a virtual environment, in sight of the system's packages", async () => {
  const root = folder();
  const { library, name } = managedPrefix(join(root, 'usr'));
  writeFileSync(join(library, 'site-packages/of_the_system.py'), '');
  const python = await findPython(search(root, ['usr/bin']));
  expect(python).toMatchObject({
    why: `${name} on PATH, in a virtual environment, as it is externally managed`,
    source: 'path',
    basePrefix: join(root, 'usr'),
    externallyManaged: false,
  });
  expect(python.prefix.startsWith(join(root, 'gilproof-venv-'))).toBe(true);
  const activation = activate(python, { env: {}, platform: process.platform, temporary: root });
  expect(activation.variables).toMatchObject({ VIRTUAL_ENV: python.prefix, pythonLocation: python.prefix });
  expect(execFileSync(join(python.prefix, 'bin/pip'), ['--version'], { encoding: 'utf8' })).toContain(python.prefix);
  execFileSync(python.executable, ['-c', 'import of_the_system']);
});

test('and is refused where it can have none', async () => {
  const root = folder();
  const facts = ['cpython', '3.14.2', '3.14.2 free-threading build', 'off', '', `${root}/bin/python`, '/usr', '/usr', '/usr/bin/python'];
  const hex = [...facts, '.so', 'x86_64-linux-gnu', 'x86_64', 'linux', 'yes'].map((fact) => Buffer.from(fact).toString('hex'));
  const body = `case "$*" in *venv*) echo 'ensurepip is not available' >&2; exit 1;; esac\necho gilproof-facts ${hex.join(',')} gilproof-facts`;
  script(join(root, 'bin/python'), body);
  const { details } = await stopped(search(root, ['bin'], { arch: 'x64' }));
  expect(details[0]).toBe(
    `${root}/bin/python (python on PATH): it is externally managed, and no virtual environment can be made of it: ensurepip is not available`,
  );
});
