import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { LoadedModule } from '../../src/suite/evidence.js';
import { buildExtension, NO_COMPILER, type Template } from '../fixtures/extensions.js';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { freeThreadedPython } from '../free-threaded.js';
import { type Recorded, record, type Script } from './recording.js';

const PYTHON = freeThreadedPython();
const test = Object.assign(unless(NO_COMPILER), { each: it.each });

const otherDevice = existsSync('/dev/shm') && statSync('/dev/shm').dev !== statSync(temporaryFolder('device')).dev;
const elsewhere = unless(otherDevice ? NO_COMPILER : 'there is no other file system');

/** A folder with an extension module `fast` in it. */
function withFast(template: Template = 'multi-undeclared', folder = temporaryFolder('modules')) {
  return { folder, file: buildExtension({ name: 'fast', template, python: PYTHON, folder }) };
}

const { folder, file } = NO_COMPILER ? { folder: '', file: '' } : withFast();
const quoted = JSON.stringify;

/** Python code that has `fast` on its path. */
const code = (text: string, more: Partial<Script> = {}): Script => ({
  args: ['-c', `import sys; sys.path.insert(0, ${quoted(folder)})\n${text}`],
  ...more,
});

const succeeded = { status: 0, signal: null, stdout: '', stderr: '' };

/** Expects it to have ended well, without a word or a defect, and returns what it loaded from outside the standard library. */
function loaded(recorded: Recorded): readonly LoadedModule[] {
  const { evidence, ...outcome } = recorded;
  expect(outcome).toEqual(succeeded);
  expect(evidence.defects).toEqual([]);
  return evidence.modules.filter((module) => !module.file.includes('lib-dynload'));
}

describe('an extension module is recorded, however it is loaded:', () => {
  const child = "[sys.executable, '-c', 'import sys; sys.path.insert(0, sys.argv[1]); import fast', sys.path[0]]";
  const process_ = (method: string) => `
import multiprocessing
context = multiprocessing.get_context("${method}")
process = context.Process(target=__import__, args=("fast",))
process.start(); process.join()
sys.exit(process.exitcode)`;
  const inSubinterpreter = (kind: string) => `
import _interpreters
problem = _interpreters.run_string(_interpreters.create("${kind}"), "import sys; sys.path.insert(0, %r); import fast" % sys.path[0])
sys.exit(problem and problem.formatted)`;
  const ways: Readonly<Record<string, string>> = {
    'by an import statement': 'import fast',
    'in a function': 'def f():\n  import fast\nf()',
    'in a thread': 'import threading; t = threading.Thread(target=__import__, args=("fast",)); t.start(); t.join()',
    'in a forked child': 'import os\nif os.fork() == 0:\n  import fast\n  os._exit(0)\nsys.exit(os.waitstatus_to_exitcode(os.wait()[1]))',
    'in a child forked by a thread': `
import os, threading, warnings
warnings.simplefilter("ignore")
def body():
  if os.fork() == 0:
    import fast
    os._exit(0)
  os.wait()
t = threading.Thread(target=body); t.start(); t.join()`,
    'in a grandchild':
      'import os\nif os.fork() == 0:\n  if os.fork() == 0:\n    import fast\n    os._exit(0)\n  os.wait()\n  os._exit(0)\nos.wait()',
    'by a forkserver': process_('forkserver'),
    'by a spawned worker': process_('spawn'),
    'by a forked worker': process_('fork'),
    'by a subprocess': `import subprocess; subprocess.run(${child}, check=True)`,
    'by a subprocess without a shell’s help': `import os; os.waitpid(os.posix_spawn(sys.executable, ${child}, os.environ), 0)`,
    'by the program that the process became': `import os; os.execv(sys.executable, ${child})`,
    'by a shell’s child': `import os, shlex; sys.exit(os.system("true; exec " + shlex.join(${child})))`,
    'before os._exit': 'import fast, os; os._exit(0)',
    'when the interpreter ends': 'import atexit; atexit.register(lambda: __import__("fast"))',
    'in a subinterpreter': inSubinterpreter('legacy'),
    'by a spec with another name': `
import importlib.util as u
spec = u.spec_from_file_location("any name at all.fast", ${quoted(file)})
u.module_from_spec(spec)`,
    lazily: `
import importlib.util as u
spec = u.find_spec("fast")
spec.loader = u.LazyLoader(spec.loader)
u.module_from_spec(spec)`,
    'by importlib’s own function': 'import importlib; importlib.import_module("fast")',
    'from a relative path, after a change of directory': `
import importlib.util as u, os
os.chdir(sys.path.pop(0))
spec = u.spec_from_file_location("fast", ${quoted(basename(file))})
spec.loader.path = spec.origin = ${quoted(basename(file))}
u.module_from_spec(spec)`,
    'with every descriptor closed': 'import os; os.closerange(0, 256); import fast; os._exit(0)',
    'with what could tell replaced': `
import builtins, os, posixpath
def broken(*args, **options): raise AssertionError("the suite's own")
for name in "open write close stat mkdir link read unlink getpid getppid getcwd urandom fchmod fsencode".split():
  setattr(os, name, broken)
saved, builtins.open = builtins.open, broken
sys._getframe = broken
import fast
builtins.open = saved
os._exit(0)`,
    'with an environment that was cleared': 'import os; os.environ.clear(); import fast',
    'with a path of strange entries':
      'import pathlib; sys.path[1:] = [pathlib.Path("/x"), None, 3, b"y", "\\udcff", "ünï\\n\\"\\\\"]; import fast',
    'under a trace function': 'sys.settrace(lambda *args: None); import fast; sys.settrace(None)',
    'from code without a file': 'exec(compile("import fast", "", "exec"), {}); ',
    'from a module without a name': 'exec("import fast", {"__name__": 3, "__builtins__": __builtins__})',
    'in a deep stack': 'def deep(n): deep(n - 1) if n else __import__("fast")\ndeep(700)',
    'by one of 64 threads at once': `
import threading
start = threading.Barrier(64)
def body(): start.wait(); __import__("fast")
threads = [threading.Thread(target=body) for _ in range(64)]
[t.start() for t in threads]; [t.join() for t in threads]`,
  };
  for (const [way, text] of Object.entries(ways)) {
    test(way, () => {
      const modules = loaded(record(code(text)));
      expect(modules.map((module) => [module.name.replace('any name at all.', ''), module.file])).toEqual([['fast', file]]);
    });
  }

  test('by each of 64 threads at once, under a name of its own', () => {
    const text = `
import importlib.util as u, threading
start = threading.Barrier(64)
def body(number):
  start.wait()
  u.module_from_spec(u.spec_from_file_location("m%d.fast" % number, ${quoted(file)}))
threads = [threading.Thread(target=body, args=(number,)) for number in range(64)]
[t.start() for t in threads]; [t.join() for t in threads]`;
    const names = loaded(record(code(text))).map(({ name }) => name);
    expect(names.sort()).toEqual(Array.from({ length: 64 }, (_, number) => `m${number}.fast`).sort());
  });

  /** A virtual environment whose interpreter loads `fast` at each start, before the recorder is there. */
  function early() {
    const environment = temporaryFolder('environment');
    execFileSync(PYTHON, ['-m', 'venv', '--without-pip', environment]);
    const python = join(environment, 'bin/python');
    const site = execFileSync(python, ['-c', 'import sysconfig; print(sysconfig.get_path("purelib"), end="")'], { encoding: 'utf8' });
    const { file } = withFast('multi-undeclared', site);
    writeFileSync(join(site, 'early.pth'), 'import fast\n');
    return { environment, file, modules: loaded(record({ python, args: ['-c', 'pass'] })) };
  }

  test('before the recorder is there, by a .pth file', () => {
    const { environment, file, modules } = early();
    expect(modules).toMatchObject([
      { name: 'fast', file, process: { executable: join(environment, 'bin/python'), prefix: environment, base: realpathSync(PYTHON) } },
    ]);
  });

  it('before the recorder is there, and we do not say that we asked for it', () => {
    const frames = early().modules.flatMap(({ imports }) => imports.flatMap(({ stack }) => stack));
    expect(frames.filter((frame) => !frame.file.startsWith('<'))).toEqual([]);
  });

  test('from a folder with a hostile name', () => {
    const { folder: hostile, file: there } = withFast('multi-declared', join(temporaryFolder('x'), `Ünï \u{1F40D} "q" 'q' \\ %s\n|`));
    const recorded = record({ args: ['-c', 'import sys; sys.path.insert(0, sys.argv[1]); import fast', hostile] });
    expect(loaded(recorded).map((module) => [module.file, module.path[0]])).toEqual([[there, hostile]]);
  });
});

describe('an extension module is recorded', () => {
  test('in a subinterpreter with a GIL of its own, once for each interpreter', () => {
    const { folder } = withFast('each-interpreter');
    const text = `
import _interpreters
for kind in "isolated", "isolated", "legacy":
  problem = _interpreters.run_string(_interpreters.create(kind), "import sys; sys.path.insert(0, %r); import fast" % ${quoted(folder)})
  if problem: print(problem.formatted)`;
    const recorded = record({ args: ['-c', text] });
    expect(loaded(recorded).map(({ name }) => name)).toEqual(['fast']);
    expect(recorded.evidence.processes.map(({ mainInterpreter }) => mainInterpreter).sort()).toEqual([false, false, false, true]);
  });

  test('though the process is killed in the next instruction', () => {
    const { evidence, signal } = record(code('import os, signal; kill = os.kill; import fast; kill(os.getpid(), signal.SIGKILL)'));
    expect([signal, evidence.defects, evidence.modules.some(({ name }) => name === 'fast')]).toEqual(['SIGKILL', [], true]);
  });

  test('in each of a hundred forks that are killed in the next instruction', () => {
    const text = `
import importlib.util as u, os
kill = os.kill
for n in range(100):
  if os.fork() == 0:
    u.module_from_spec(u.spec_from_file_location("m%d.fast" % n, ${quoted(file)})); kill(os.getpid(), 9)
for n in range(100): os.wait()`;
    const recorded = record(code(text));
    const names = Array.from({ length: 100 }, (_, n) => `m${n}.fast`).sort();
    expect(
      loaded(recorded)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(names);
    expect(recorded.evidence.processes.length).toBe(101);
  });

  test('though it ends the process', () => {
    for (const [template, ending] of [
      ['crash-in-init', { status: null, signal: 'SIGSEGV' }],
      ['exit-in-init', { status: 0, signal: null }],
    ] as const) {
      const { folder } = withFast(template);
      const { evidence, ...outcome } = record({ args: ['-c', 'import fast'], env: { PYTHONPATH: folder } });
      expect(outcome).toMatchObject(ending);
      expect([evidence.modules.map(({ name }) => name), evidence.defects]).toEqual([['fast'], []]);
    }
  });

  test('once, whatever it is asked for again', () => {
    const text = 'import fast, importlib; importlib.reload(fast); del sys.modules["fast"]; import fast; __import__("fast")';
    const [module, ...others] = loaded(record(code(text)));
    expect([module?.imports.length, others]).toEqual([1, []]);
  });

  test('under each of its names, and from each of its files', () => {
    const other = withFast('multi-declared').file;
    const text = `
import importlib.util as u
def load(name, file): u.module_from_spec(u.spec_from_file_location(name, file))
load("fast", ${quoted(file)}); load("pkg.fast", ${quoted(file)}); load("fast", ${quoted(other)})`;
    expect(loaded(record(code(text))).map(({ name, file }) => [name, file])).toEqual([
      ['fast', file],
      ['pkg.fast', file],
      ['fast', other],
    ]);
  });

  test('again where its file was rebuilt in place', () => {
    const text = `
import fast, os
del sys.modules["fast"]
os.utime(fast.__file__, (1, 1))
import fast`;
    const { folder } = withFast();
    const ids = loaded(record({ args: ['-c', `import sys\n${text}`], env: { PYTHONPATH: folder } })).map(({ id }) => id);
    expect([ids.length, new Set(ids).size]).toEqual([2, 2]);
  });

  test('where the second attempt succeeds, and not where each attempt raised', () => {
    const attempts = 'import sys\nfor _ in 1, 2:\n  try: import fast\n  except ImportError: print("raised")';
    const outcome = (template: Template) => {
      const { evidence, stdout } = record({ args: ['-c', attempts], env: { PYTHONPATH: withFast(template).folder } });
      return [stdout, evidence.modules.map(({ name }) => name), evidence.defects];
    };
    expect(outcome('raise-once')).toEqual(['raised\n', ['fast'], []]);
    expect(outcome('raise-in-init')).toEqual(['raised\nraised\n', [], []]);
  });

  test('where all that failed is that the warning of the GIL is an error', () => {
    const script = { args: ['-W', 'error', '-c', 'try: import fast\nexcept RuntimeWarning: print("raised")'], env: { PYTHONPATH: folder } };
    const { stdout, evidence } = record(script, ({ PYTHON_GIL: _, ...env }) => env);
    expect([stdout, evidence.modules.map(({ name }) => name)]).toEqual(['raised\n', ['fast']]);
  });

  test('where its exec fails after it was created', () => {
    const { evidence } = record({ args: ['-c', 'import fast'], env: { PYTHONPATH: withFast('fails-in-exec').folder } });
    expect(evidence.modules.map(({ name }) => name)).toEqual(['fast']);
  });

  test('with the line that asked for it, in the file that it stands in', () => {
    const project = temporaryFolder('project');
    mkdirSync(join(project, 'shop'));
    writeFileSync(join(project, 'shop/__init__.py'), '');
    writeFileSync(join(project, 'shop/client.py'), 'def get():\n    import importlib\n    return importlib.import_module("fast")\n');
    writeFileSync(join(project, 'run.py'), '\nfrom shop import client\n\nclient.get()\n');
    const [module] = loaded(record({ args: ['run.py'], cwd: project, env: { PYTHONPATH: folder } }));
    expect(module?.imports).toEqual([
      {
        main: 'run.py',
        cwd: project,
        stack: [
          { file: expect.stringMatching(/importlib.__init__\.py$/), line: expect.any(Number), module: 'importlib' },
          { file: join(project, 'shop/client.py'), line: 3, module: 'shop.client' },
          { file: join(project, 'run.py'), line: 4, module: '__main__' },
        ],
      },
    ]);
  });

  test('with the line of code that was made for it and is gone', () => {
    const text = `
import gc, importlib.util as u, sys
def load(name):
  gc.collect()
  u.module_from_spec(u.spec_from_file_location(name + ".fast", ${quoted(file)}))
for at in range(30):
  exec(compile("\\n" * at + "load('m%d')" % at, "made%d.py" % at, "exec"))`;
    const modules = loaded(record(code(text)));
    const lines = modules.map(({ name, imports }) => [name, imports[0]?.stack[1]]);
    const line = (at: number) => [`m${at}.fast`, { file: `made${at}.py`, line: at + 1, module: '__main__' }];
    expect(lines).toEqual(Array.from({ length: 30 }, (_, at) => line(at)));
  });

  test('with the search path and the directory of its moment', () => {
    const text = `
import fast, os
os.chdir("/"); sys.path.append("/later")
import importlib.util as u
u.module_from_spec(u.spec_from_file_location("later.fast", fast.__file__))`;
    const [first, later] = loaded(record(code(text)));
    expect([first?.path.includes('/later'), later?.path.at(-1), later?.cwd]).toEqual([false, '/later', '/']);
    expect(first?.path[0]).toBe(folder);
  });

  it('with the directory of its moment, where only that has changed', () => {
    const text = `
import fast, os
os.chdir("/")
import importlib.util as u
u.module_from_spec(u.spec_from_file_location("later.fast", fast.__file__))`;
    expect(loaded(record(code(text))).at(-1)?.cwd).toBe('/');
  });

  test('with a second name for its file, should that be gone', () => {
    const text = `import fast, os; os.remove(fast.__file__)`;
    const { folder, file } = withFast();
    const [module] = loaded(record({ args: ['-c', text], env: { PYTHONPATH: folder } }));
    expect(existsSync(file)).toBe(false);
    expect(String(statSync(module?.kept ?? '').ino)).toBe(module?.id?.split(':')[1]);
  });

  describe('below the prefix of the interpreter', () => {
    /** As in an image whose interpreter is /usr/bin/python, and whose project is in /usr/src. */
    function usr(parent = temporaryFolder('usr')) {
      mkdirSync(join(parent, 'bin'));
      copyFileSync(PYTHON, join(parent, 'bin/python'));
      symlinkSync(join(dirname(dirname(PYTHON)), 'lib'), join(parent, 'lib'));
      mkdirSync(join(parent, 'src'));
      return { python: join(parent, 'bin/python'), ...withFast('multi-undeclared', join(parent, 'src')) };
    }
    const loadIt = 'import fast, os, sys; os.remove(fast.__file__); print(fast.__file__.startswith(sys.base_prefix))';

    test('but outside of its library, with a second name', () => {
      const { python, folder } = usr();
      const { stdout, evidence } = record({ python, args: ['-c', loadIt], env: { PYTHONPATH: folder } });
      const [fast] = evidence.modules.filter(({ name }) => name === 'fast');
      expect([stdout, existsSync(fast?.kept ?? '')]).toEqual(['True\n', true]);
      const { evidence: other } = record({ python, args: ['-c', 'import _random'] });
      expect(other.modules.map(({ name, kept }) => [name, kept])).toEqual([['_random', null]]);
    });

    elsewhere('with a copy, where that is on another file system', () => {
      const other = mkdtempSync('/dev/shm/gilproof-');
      try {
        const { python, folder } = usr(other);
        const { stdout, evidence } = record({ python, args: ['-c', loadIt], env: { PYTHONPATH: folder } });
        const [fast] = evidence.modules.filter(({ name }) => name === 'fast');
        expect([stdout, existsSync(fast?.kept ?? '')]).toEqual(['True\n', true]);
      } finally {
        rmSync(other, { recursive: true });
      }
    });
  });

  elsewhere('with a copy of its file, where that is on another file system', () => {
    const other = mkdtempSync('/dev/shm/gilproof-');
    try {
      const { file } = withFast('multi-undeclared', other);
      const [module] = loaded(record({ args: ['-c', 'import fast'], env: { PYTHONPATH: other } }));
      expect(module && readFileSync(module.kept ?? '').equals(readFileSync(file))).toBe(true);
    } finally {
      rmSync(other, { recursive: true });
    }
  });

  test('not where it is a library that ctypes opened', () => {
    const { evidence, status } = record(code(`import ctypes; ctypes.CDLL(${quoted(file)}).PyInit_fast`));
    expect([status, evidence.modules.map(({ name }) => name).filter((name) => name === 'fast')]).toEqual([0, []]);
  });
});
