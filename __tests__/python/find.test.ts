import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { findPython, type Search } from '../../src/python/find.js';
import { parseSpec } from '../../src/python/spec.js';
import { libcOf, targetOf } from '../../src/python/target.js';
import { anyVersion } from '../../src/python/wanted.js';
import { Stop } from '../../src/verdict.js';
import { freeThreadedPython } from '../free-threaded.js';
import { folder, script } from './installations.js';

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
