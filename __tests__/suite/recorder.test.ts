import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { LoadedModule } from '../../src/suite/evidence.js';
import { buildExtension, NO_COMPILER, type Template } from '../fixtures/extensions.js';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { freeThreadedPython, gilPython } from '../free-threaded.js';
import { type Outcome, plain, type Recorded, record, recorderFolder, type Script } from './recording.js';

const PYTHON = freeThreadedPython();
const test = unless(NO_COMPILER);

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

const loads = (modules: readonly LoadedModule[]): readonly string[] => modules.map((module) => `${module.name} ${module.file}`);
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
  const ways: Readonly<Record<string, string>> = {
    'by an import statement': 'import fast',
    'in a function': 'def f():\n  import fast\nf()',
    'in a thread': 'import threading; t = threading.Thread(target=__import__, args=("fast",)); t.start(); t.join()',
    'in a forked child': 'import os\nif os.fork() == 0:\n  import fast\n  os._exit(0)\nsys.exit(os.waitstatus_to_exitcode(os.wait()[1]))',
    'in a child forked by a thread': `
import os, threading
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
    'in a subinterpreter': 'import _interpreters as i; i.run_string(i.create("legacy"), "import fast") if False else None\nimport fast',
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

  test.each = undefined as never;
});
