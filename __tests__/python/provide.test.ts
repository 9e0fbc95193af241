import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ProvenPython } from '../../src/python/prove.js';
import type { Providing } from '../../src/python/provide.js';
import { parseSpec } from '../../src/python/spec.js';
import { unless } from '../fixtures/skip.js';
import { gilPython } from '../free-threaded.js';
import { folder, script } from './installations.js';
import { brokenOff, bytes, nobody, origin, type Reply, slow, status } from './origin.js';
import { ARCHIVE, HOME, named, provided, providing, release, TAG, VERSION } from './standalone.js';
import { tarGz } from './tar.js';

const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
const tools = ({ env }: Providing): string => env.RUNNER_TOOL_CACHE ?? '';

function installed(result: ProvenPython | readonly string[]): ProvenPython {
  if ('executable' in result) return result;
  throw new Error(result.join('\n'));
}

function run(command: string, ...args: string[]): string {
  const { PYTHON_GIL: _, PYTHONPATH: __, ...env } = process.env;
  return execFileSync(command, args, { encoding: 'utf8', env }).trim();
}

/** Whole and marked, with nothing beside it that is not. */
function expectClean(root: string): void {
  expect(existsSync(join(root, `${HOME}.complete`))).toBe(true);
  expect(readdirSync(join(root, 'gilproof-python'))).toEqual([VERSION]);
  expect(readdirSync(dirname(join(root, HOME))).length).toBe(2);
}

describe('an installed interpreter', () => {
  let asked: Providing;
  let python: ProvenPython;
  let requests: readonly { readonly url?: string | undefined }[];
  beforeAll(async () => {
    const server = await origin(bytes(ARCHIVE));
    requests = server.requests;
    asked = providing([server.url]);
    python = installed(await provided(asked));
  });
  const bin = () => dirname(python.executable);

  test('is the right one, in a tool folder of our own, with its marker', () => {
    expect(python).toMatchObject({
      version: VERSION,
      tag: TAG,
      source: 'download',
      why: 'downloaded, build 20260814',
      executable: join(tools(asked), HOME, 'bin', `python${TAG}`),
      prefix: join(tools(asked), HOME),
      externallyManaged: false,
    });
    expect(requests.map(({ url }) => url)).toEqual([`/${named().path}`]);
    expectClean(tools(asked));
  });

  test('has all its names, each of them free-threaded', () => {
    const code = 'import sys; print(sys.prefix, "free-threading build" in sys.version)';
    for (const name of ['python', 'python3', `python${TAG}`]) expect(run(join(bin(), name), '-c', code)).toBe(`${python.prefix} True`);
    for (const name of ['pip', 'pip3'])
      expect(run(join(bin(), name), '--version')).toContain(`${python.prefix}/lib/python${TAG}/site-packages/pip`);
  });

  test('tells the truth of where it is and what compiles for it', () => {
    const code = `import sysconfig as s; print(*map(s.get_config_var, ['prefix', 'INCLUDEPY', 'LIBDIR', 'CC', 'AR']), sep='\\n')`;
    const [prefix, include, library, cc, ar] = run(python.executable, '-c', code).split('\n');
    expect([prefix, include, library]).toEqual([python.prefix, `${python.prefix}/include/python${TAG}`, `${python.prefix}/lib`]);
    expect([cc?.split(' ')[0], ar]).toEqual(['cc', 'ar']);
  });
});

/** A module whose import says whether the interpreter runs without the GIL. */
function sdistWithExtension(): string {
  const root = folder();
  writeFileSync(
    join(root, 'fast.c'),
    `#include <Python.h>
static PyObject *answer(PyObject *self, PyObject *none) { return PyLong_FromLong(42); }
static PyMethodDef methods[] = {{"answer", answer, METH_NOARGS, ""}, {0}};
static PyModuleDef_Slot slots[] = {{Py_mod_gil, Py_MOD_GIL_NOT_USED}, {0}};
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, .m_name = "fast", .m_methods = methods, .m_slots = slots};
PyMODINIT_FUNC PyInit_fast(void) { return PyModuleDef_Init(&module); }
`,
  );
  // A backend of its own: setuptools would have to be downloaded.
  writeFileSync(join(root, 'pyproject.toml'), '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n');
  writeFileSync(
    join(root, 'backend.py'),
    `import os, subprocess, sysconfig, zipfile
def build_wheel(folder, settings=None, metadata=None):
    get = sysconfig.get_config_var
    file = "fast" + get("EXT_SUFFIX")
    command = get("CC").split() + get("CCSHARED").split() + ["-I" + sysconfig.get_path("include"), "-c", "fast.c", "-o", "fast.o"]
    subprocess.run(command, check=True)
    subprocess.run(get("LDSHARED").split() + ["fast.o", "-o", file], check=True)
    tag = "cp${TAG.replace('.', '').replace('t', '')}-cp${TAG.replace('.', '')}"
    name = "fast-1.0-%s-%s.whl" % (tag, sysconfig.get_platform().replace("-", "_").replace(".", "_"))
    with zipfile.ZipFile(os.path.join(folder, name), "w") as wheel:
        wheel.write(file)
        wheel.writestr("fast-1.0.dist-info/METADATA", "Metadata-Version: 2.1\\nName: fast\\nVersion: 1.0\\n")
        wheel.writestr("fast-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: false\\n")
        wheel.writestr("fast-1.0.dist-info/RECORD", "")
    return name
`,
  );
  return root;
}

test('pip builds and installs an sdist with a C extension for it', async () => {
  const { url } = await origin(bytes(ARCHIVE));
  const { executable } = installed(await provided(providing([url])));
  const pip = ['install', '--quiet', '--root-user-action', 'ignore', '--no-index', '--no-build-isolation'];
  run(join(dirname(executable), 'pip'), ...pip, sdistWithExtension());
  expect(run(executable, '-c', 'import fast, sys; print(fast.answer(), sys._is_gil_enabled())')).toBe('42 False');
});

describe('whatever the network does, the right interpreter in the end', () => {
  test.each<[string, Reply[]]>([
    ['500 twice', [status(500), status(500), bytes(ARCHIVE)]],
    ['broken off in mid-body', [brokenOff(ARCHIVE), bytes(ARCHIVE)]],
    ['stalls', [slow(ARCHIVE), bytes(ARCHIVE)]],
  ])('%s', async (_, replies) => {
    const { url } = await origin(...replies);
    const asked = providing([url]);
    expect(installed(await provided(asked)).version).toBe(VERSION);
    expectClean(tools(asked));
  });

  test.each<[string, Reply]>([
    ['404', status(404)],
    ['403', status(403)],
    ['503 for ever', status(503)],
    ['wrong bytes', bytes(Buffer.alloc(ARCHIVE.length))],
    ['a page', bytes(Buffer.from('<html>'), { 'content-type': 'text/html' })],
  ])('%s from the first origin, and the second has it', async (_, reply) => {
    const [first, second] = [await origin(reply), await origin(bytes(ARCHIVE))];
    const asked = providing([first.url, second.url]);
    expect(installed(await provided(asked)).version).toBe(VERSION);
    expectClean(tools(asked));
  });
});

describe('or what was tried and why it failed, and nothing is left behind', () => {
  test('no origin has it', async () => {
    const one = await origin(status(404));
    const refused = await nobody();
    const asked = providing([one.url, refused]);
    expect(await provided(asked)).toEqual([
      `${one.url}/${named().path}: status 404`,
      `${refused}/${named().path}: connection refused (4 times)`,
    ]);
    expect(readdirSync(join(tools(asked), 'gilproof-python', VERSION))).toEqual([]);
    expect(readdirSync(join(tools(asked), 'gilproof-python'))).toEqual([VERSION]);
  });

  const evil = (name: string, over = {}) => tarGz({ name: 'python/', type: '5' }, { name, content: 'evil', ...over });
  test.each<[string, Buffer, string]>([
    ['../', evil('python/../../evil'), 'an entry outside of its folder: "python/../../evil"'],
    ['an absolute path', evil('/tmp/evil'), 'an entry outside of its folder: "/tmp/evil"'],
    ['a link that leaves', evil('python/x', { type: '2', link: '/etc', content: '' }), 'a link that leaves its folder: "python/x -> /etc"'],
    ['no gzip', Buffer.from('plain'), 'it is no whole gzip file'],
    ['half a gzip', ARCHIVE.subarray(0, 1_000_000), 'it is no whole gzip file'],
    ['no Python', tarGz({ name: 'python/', type: '5' }), 'it has no pip'],
  ])('an archive with the right digest and %s', async (_, content, reason) => {
    const { url } = await origin(bytes(content));
    const asked = providing([url], { releases: [release({ sha256: sha256(content) })] });
    expect(await provided(asked)).toEqual([reason]);
    expect(readdirSync(join(tools(asked), 'gilproof-python'))).toEqual([VERSION]);
    expect(readdirSync(join(tools(asked), 'gilproof-python', VERSION))).toEqual([]);
  });

  test('bytes that are not what the digest says are never unpacked, nor run', async () => {
    const told = join(folder(), 'ran');
    const trap = tarGz(
      { name: `python/bin/python${TAG}`, content: `#!/bin/sh\ntouch ${told}\n`, mode: 0o755 },
      { name: `python/lib/python${TAG}/site-packages/pip/__main__.py` },
    );
    const other = await origin(bytes(trap));
    const vouched = providing([other.url], { releases: [release({ sha256: sha256(trap) })] });
    expect(await provided(vouched)).toEqual([expect.stringMatching(/^what was downloaded does not work here: /)]);
    expect(existsSync(told)).toBe(true);
    rmSync(told);
    const { url } = await origin(bytes(trap));
    const [reason] = (await provided(providing([url]))) as readonly string[];
    expect(reason).toMatch(/: wrong bytes: their sha256 is [0-9a-f]{64}, not [0-9a-f]{64}$/);
    expect(existsSync(told)).toBe(false);
  });

  test('an interpreter that turns out to be another', async () => {
    const { url } = await origin(bytes(ARCHIVE));
    const asked = providing([url], { spec: parseSpec('3.99.0t'), releases: [release({ version: '3.99.0' })] });
    expect(await provided(asked)).toEqual(['it has no pip']);
  });
});

describe('a cached installation that is no good is replaced', () => {
  async function twice(spoil: (home: string) => void) {
    const { url, requests } = await origin(bytes(ARCHIVE));
    const asked = providing([url]);
    installed(await provided(asked));
    spoil(join(tools(asked), HOME));
    expect(installed(await provided(asked)).version).toBe(VERSION);
    expectClean(tools(asked));
    return requests.length;
  }

  test('one that works is not', async () => {
    expect(await twice(() => {})).toBe(1);
  });

  test('nor is one that lacks only its marker', async () => {
    expect(await twice((home) => rmSync(`${home}.complete`))).toBe(1);
  });

  test.each<[string, (home: string) => void]>([
    ['its standard library is gone', (home) => rmSync(join(home, 'lib'), { recursive: true })],
    ['its interpreter is gone', (home) => rmSync(join(home, 'bin', `python${TAG}`))],
    ['its interpreter is for another machine', (home) => writeFileSync(join(home, 'bin', `python${TAG}`), '\x7fELF')],
    ['everything is gone but its marker', (home) => rmSync(home, { recursive: true })],
    [
      'it is a folder with something else',
      (home) => {
        rmSync(home, { recursive: true });
        mkdirSync(join(home, 'x'), { recursive: true });
      },
    ],
    [
      'it is a file',
      (home) => {
        rmSync(home, { recursive: true });
        writeFileSync(home, '');
      },
    ],
    [
      'its stamp says another C library',
      (home) => writeFileSync(join(home, 'gilproof.json'), JSON.stringify({ version: VERSION, target: 'x86_64-unknown-linux-other' })),
    ],
    ['its stamp is torn', (home) => writeFileSync(join(home, 'gilproof.json'), '{')],
    [
      'it is a GIL build',
      (home) => {
        rmSync(join(home, 'bin', `python${TAG}`));
        script(join(home, 'bin', `python${TAG}`), `exec '${gilPython()}' "$@"`);
      },
    ],
  ])('%s', async (_, spoil) => {
    expect(await twice(spoil)).toBe(2);
  });
});

test('what an earlier run left when it was killed is removed once it is old', async () => {
  const { url } = await origin(bytes(ARCHIVE));
  const asked = providing([url]);
  const [old, young] = ['.staging-old', '.staging-young'].map((name) => join(tools(asked), 'gilproof-python', name));
  for (const left of [old, young]) mkdirSync(join(left ?? '', 'python'), { recursive: true });
  utimesSync(old ?? '', 1, 1);
  installed(await provided(asked));
  expect(readdirSync(join(tools(asked), 'gilproof-python')).sort()).toEqual(['.staging-young', VERSION]);
});

describe('where the tool cache cannot be written', () => {
  test.each(['a file is in its place', 'its place cannot be made'])('%s: it goes where the job keeps its things', async (why) => {
    const { url } = await origin(bytes(ARCHIVE));
    const place = join(folder(), 'file');
    writeFileSync(place, '');
    const asked = providing([url], { env: { PATH: process.env.PATH, RUNNER_TOOL_CACHE: why.startsWith('a') ? place : '/dev/null/none' } });
    expect(installed(await provided(asked)).prefix).toBe(join(asked.temporary, HOME));
    expectClean(asked.temporary);
  });

  unless(process.getuid?.() === 0 ? 'root may write everywhere' : null)('it is read-only', async () => {
    const { url } = await origin(bytes(ARCHIVE));
    const asked = providing([url]);
    mkdirSync(tools(asked));
    chmodSync(tools(asked), 0o555);
    expect(installed(await provided(asked)).prefix).toBe(join(asked.temporary, HOME));
  });

  test('and nothing else can: both are named', async () => {
    const { url } = await origin(bytes(ARCHIVE));
    const place = join(folder(), 'file');
    writeFileSync(place, '');
    const asked = providing([url], { env: { RUNNER_TOOL_CACHE: place }, temporary: '/dev/null/none' });
    expect(await provided(asked)).toEqual([`${place}: it cannot be written (ENOTDIR); /dev/null/none: it cannot be written (ENOTDIR)`]);
  });
});

describe('where the disk of the tool cache is full', () => {
  /** Mounts a small file system, where that is allowed; removes it with the test. */
  const mounted: string[] = [];
  afterEach(() => {
    for (const each of mounted.splice(0)) execFileSync('umount', [each]);
  });
  const mayMount = (): boolean => {
    const at = folder();
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', at], { stdio: 'ignore' });
      execFileSync('umount', [at]);
      return true;
    } catch {
      return false;
    }
  };
  for (const [when, size] of [
    ['while it is downloaded', '5m'],
    ['while it is unpacked', '40m'],
  ] as const) {
    unless(mayMount() ? null : 'nothing can be mounted here')(`${when}: it goes where the job keeps its things`, async () => {
      const { url } = await origin(bytes(ARCHIVE));
      const asked = providing([url]);
      mkdirSync(tools(asked));
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', tools(asked)]);
      mounted.push(tools(asked));
      expect(installed(await provided(asked)).prefix).toBe(join(asked.temporary, HOME));
      expect(readdirSync(join(tools(asked), 'gilproof-python'))).toEqual([VERSION]);
    });
  }
});
