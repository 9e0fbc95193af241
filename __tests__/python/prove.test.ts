import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Proof, type ProvenPython, prove } from '../../src/python/prove.js';
import { parseSpec } from '../../src/python/spec.js';
import { which } from '../../src/which.js';
import { freeThreadedPython, gilPython } from '../free-threaded.js';
import { folder, script } from './installations.js';

interface Asked {
  readonly version?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly limit?: number;
  readonly arch?: string;
}

function ask(executable: string, { version = '>=3.13', env = {}, limit = 10_000, arch }: Asked = {}): Promise<Proof> {
  const question = { spec: parseSpec(version), env: { ...process.env, ...env }, cwd: folder(), limit, arch };
  return prove({ executable, source: 'path', why: 'python3 on PATH' }, question);
}

async function accepted(executable: string, asked: Asked = {}): Promise<ProvenPython> {
  const proof = await ask(executable, asked);
  if ('python' in proof) return proof.python;
  throw new Error(`refused: ${proof.refused}`);
}

async function refused(executable: string, asked: Asked = {}): Promise<string> {
  const proof = await ask(executable, asked);
  return 'refused' in proof ? proof.refused : `accepted ${proof.python.version}`;
}

/** What the interpreter says by itself, not asked by our probe. */
function says(expression: string): string {
  const code = `import sys, sysconfig; print(${expression})`;
  return execFileSync(freeThreadedPython(), ['-I', '-c', code], { encoding: 'utf8' }).trim();
}

describe('a real free-threaded CPython', () => {
  test('is proven, with all that is known of it', async () => {
    const version = says("'%d.%d.%d' % sys.version_info[:3]");
    const series = says("'%d.%d' % sys.version_info[:2]");
    expect(await accepted(freeThreadedPython(), { version: '>=3.13.0a1' })).toEqual({
      version: expect.stringMatching(new RegExp(`^${version}`)),
      tag: `${series}t`,
      executable: says('sys.executable'),
      source: 'path',
      why: 'python3 on PATH',
      build: execFileSync(freeThreadedPython(), ['-c', 'import sys; sys.stdout.write(sys.version)'], { encoding: 'utf8' }),
      prefix: says('sys.prefix'),
      basePrefix: says('sys.prefix'),
      baseExecutable: says('sys.executable'),
      cacheKey: expect.stringMatching(
        process.platform === 'linux' ? /^cp3\d+t-linux-[a-z0-9_]+-(gnu|musl)\w*/ : /^cp3\d+t-(macos|windows)-[a-z0-9_]+/,
      ),
      externallyManaged: false,
    });
  });

  test("in a virtual environment is that environment's", async () => {
    const environment = join(folder(), 'ünï "code" \'dir');
    execFileSync(freeThreadedPython(), ['-m', 'venv', '--without-pip', environment]);
    const python = await accepted(join(environment, 'bin', 'python'));
    expect(python).toMatchObject({ executable: join(environment, 'bin', 'python'), prefix: environment, basePrefix: says('sys.prefix') });
    expect(realpathSync(python.baseExecutable)).toBe(realpathSync(freeThreadedPython()));
  });

  test('is found through a link and through a wrapper that prints around the answer', async () => {
    const root = folder();
    symlinkSync(freeThreadedPython(), join(root, 'python3'));
    expect((await accepted(join(root, 'python3'))).executable).toBe(join(root, 'python3'));
    const wrapper = script(join(root, 'wrapper'), `echo activating\n'${freeThreadedPython()}' "$@"\necho done`);
    expect((await accepted(wrapper)).executable).toBe(freeThreadedPython());
  });

  test("does not see the user's own PYTHON variables", async () => {
    const env = { PYTHON_GIL: '1', PYTHONHOME: '/nowhere', PYTHONVERBOSE: '1', PYTHONWARNINGS: 'error', PYTHONPATH: '/nowhere' };
    expect(await accepted(freeThreadedPython(), { env })).toHaveProperty('version');
  });

  test("whose packages are the system's business is known as such, and a virtual environment of it is not", async () => {
    const root = folder();
    const library = says('__import__("os").path.dirname(__import__("os").__file__)');
    const series = says("'%d.%d' % sys.version_info[:2]");
    mkdirSync(join(root, 'bin'));
    mkdirSync(join(root, 'lib', `python${series}t`), { recursive: true });
    symlinkSync(freeThreadedPython(), join(root, 'base'));
    copyFileSync(realpathSync(freeThreadedPython()), join(root, 'bin', `python${series}t`));
    for (const name of readdirSync(library)) symlinkSync(join(library, name), join(root, 'lib', `python${series}t`, name));
    writeFileSync(join(root, 'lib', `python${series}t`, 'EXTERNALLY-MANAGED'), '');
    expect(await accepted(join(root, 'bin', `python${series}t`))).toMatchObject({ prefix: root, externallyManaged: true });
    execFileSync(join(root, 'bin', `python${series}t`), ['-m', 'venv', '--without-pip', join(root, 'venv')]);
    expect(await accepted(join(root, 'venv/bin/python'))).toMatchObject({ externallyManaged: false });
  });

  test('of another version is refused', async () => {
    const version = says("'%d.%d.%d' % sys.version_info[:3]");
    expect(await refused(freeThreadedPython(), { version: '3.99t' })).toMatch(`CPython ${version} is not 3.99t`);
  });
});

test('an ordinary CPython that knows PYTHON_GIL is refused as it would die of it', async () => {
  expect(await refused(gilPython())).toBe('a GIL build (it cannot run with PYTHON_GIL=0)');
});

const ordinary = which('python3', process);
(ordinary === null ? test.skip : test)("this machine's ordinary python3 is refused as a GIL build", async () => {
  const version = execFileSync(ordinary ?? '', ['-c', "import sys; print('%d.%d.%d' % sys.version_info[:3])"], { encoding: 'utf8' }).trim();
  expect(await refused(ordinary ?? '')).toBe(`CPython ${version} is a GIL build`);
});

/** An answer in the probe's form, of an interpreter that this machine does not have. */
function answer(facts: Readonly<Record<string, string>> = {}): string {
  const known = {
    ...{ implementation: 'cpython', version: '3.14.2', build: '3.14.2 free-threading build (main)', gil: 'off', debug: '' },
    ...{ executable: '/opt/python', prefix: '/opt', basePrefix: '/opt', baseExecutable: '/opt/python' },
    ...{ extensionSuffix: '.cpython-314t-x86_64-linux-gnu.so', multiarch: 'x86_64-linux-gnu', machine: 'x86_64', platform: 'linux' },
    managed: '',
    ...facts,
  };
  const hex = Object.values(known).map((fact) => Buffer.from(fact).toString('hex'));
  return `echo gilproof-facts ${hex.join(',')} gilproof-facts`;
}

describe('an answer is judged', () => {
  test.each([
    [{}, null],
    [{ implementation: 'pypy', version: '3.11.13' }, 'pypy 3.11.13, not CPython'],
    [{ version: '3.13.5', build: '3.13.5 (main)', gil: 'on' }, 'CPython 3.13.5 is a GIL build'],
    [{ gil: 'on' }, 'CPython 3.14.2 keeps the GIL on although it is told to switch it off'],
    [{ executable: '' }, 'CPython 3.14.2 does not know its own path'],
    [{ version: '3.15.0rc1' }, 'CPython 3.15.0rc1 is not >=3.13 (a pre-release must be asked for)'],
    [{ version: 'new' }, 'did not answer as a Python interpreter does'],
  ])('%j: %s', async (facts, reason) => {
    const file = script(join(folder(), 'python'), answer(facts));
    expect(await ask(file)).toEqual(reason === null ? { python: expect.objectContaining({ version: '3.14.2' }) } : { refused: reason });
  });
});

describe('the cache key keeps apart what cannot share built things', () => {
  test.each([
    [{}, 'cp314t-linux-x86_64-gnu'],
    [{ debug: 'd' }, 'cp314td-linux-x86_64-gnu'],
    [{ multiarch: 'x86_64-linux-musl' }, 'cp314t-linux-x86_64-musl'],
    [{ multiarch: 'i386-linux-gnu' }, 'cp314t-linux-i386-gnu'],
    [{ multiarch: 'arm-linux-gnueabihf', machine: 'aarch64' }, 'cp314t-linux-arm-gnueabihf'],
    [{ multiarch: 'darwin', machine: 'arm64', platform: 'darwin' }, 'cp314t-macos-arm64'],
    [{ multiarch: '', machine: '', platform: 'win32', extensionSuffix: '.cp314t-win_amd64.pyd' }, 'cp314t-windows-amd64'],
    [{ multiarch: '', machine: '', platform: 'win32', extensionSuffix: '.cp314t-win32.pyd' }, 'cp314t-windows-32'],
    [{ version: '3.15.0b2' }, 'cp315t-linux-x86_64-gnu-3.15.0b2'],
  ])('%j: %s', async (facts, key) => {
    const file = script(join(folder(), 'python'), answer(facts));
    expect((await accepted(file, { version: '>=3.13.0a1' })).cacheKey).toBe(key);
  });
});

describe('one that is for another architecture is refused, though an emulator may run it', () => {
  const darwin = { multiarch: 'darwin', platform: 'darwin' };
  const windows = { multiarch: '', machine: '', platform: 'win32' };
  test.each([
    [{}, 'x64', null],
    [{}, 'ia32', 'CPython 3.14.2 is for x64, not x86'],
    [{ multiarch: 'i386-linux-gnu' }, 'x64', 'CPython 3.14.2 is for x86, not x64'],
    [{ multiarch: '', machine: 'aarch64' }, 'arm', null],
    [{ ...darwin, machine: 'x86_64' }, 'arm64', 'CPython 3.14.2 is for x64, not arm64'],
    [{ ...darwin, machine: 'arm64' }, 'arm64', null],
    [{ ...windows, extensionSuffix: '.cp314t-win_amd64.pyd' }, 'arm64', 'CPython 3.14.2 is for x64, not arm64'],
    [{ ...windows, extensionSuffix: '.cp314t-win32.pyd' }, 'ia32', null],
  ])('%j on %s: %s', async (facts, arch, reason) => {
    const proof = await ask(script(join(folder(), 'python'), answer(facts)), { arch });
    expect('refused' in proof ? proof.refused : null).toBe(reason);
  });
});

describe('what gives no such answer is refused with a plain reason', () => {
  test.each([
    ['exit 3', 'exited 3'],
    ['echo usage: none >&2; echo "sorry, no" >&2; exit 3', 'exited 3: sorry, no'],
    ['echo "pyenv: python3.14t: not found" >&2; echo "hint" >&2; exit 127', 'exited 127: pyenv: python3.14t: not found'],
    ['kill -SEGV $$', 'killed by SIGSEGV'],
    ['echo garbage', 'did not answer as a Python interpreter does'],
    ['echo "$@"', 'did not answer as a Python interpreter does'],
    ['echo gilproof-facts 00,zz gilproof-facts', 'did not answer as a Python interpreter does'],
    ['echo "Unknown option: -I" >&2; exit 2', 'Python 2'],
    ['while :; do echo yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy; done', 'printed far more than an answer'],
  ])('%s', async (body, reason) => {
    expect(await refused(script(join(folder(), 'python'), body))).toBe(reason);
  });

  test('a candidate that hangs is ended at the limit, with what it started', async () => {
    const root = folder();
    const pipe = join(root, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const file = script(join(root, 'python'), `sleep 300 > '${pipe}' &\nwait`);
    // The pipe ends when the last process that holds it has ended.
    const ended = readFile(pipe, 'utf8');
    expect(await refused(file, { limit: 1000 })).toBe('gave no answer within 1 s');
    expect(await ended).toBe('');
  });

  test('what cannot be started', async () => {
    const root = folder();
    symlinkSync('/nowhere/python3.14t', join(root, 'dangling'));
    writeFileSync(join(root, 'plain'), 'text');
    mkdirSync(join(root, 'directory'));
    writeFileSync(join(root, 'orphan'), '#!/nowhere/python\n');
    chmodSync(join(root, 'orphan'), 0o755);
    expect(await refused(join(root, 'plain'))).toBe('not executable');
    expect(await refused(join(root, 'missing'))).toBe('not found');
    expect(await refused(join(root, 'dangling'))).toBe('a link to /nowhere/python3.14t, which is not there');
    expect(await refused('no-such-python')).toBe('not found');
    expect(await refused(join(root, 'directory'))).toBe('a directory, not an interpreter');
    expect(await refused(join(root, 'orphan'))).toBe('cannot be started: its loader, or the interpreter in its first line, is missing');
    expect(await refused('py\0thon')).toBe('not a path');
  });
});
