import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { buildExtension, NO_COMPILER, type Template } from '../fixtures/extensions.js';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { freeThreadedPython, gilPython } from '../free-threaded.js';
import { type Outcome, plain, record, recorderFolder, type Script } from './recording.js';

const PYTHON = freeThreadedPython();
const test = Object.assign(unless(NO_COMPILER), { each: it.each });

function withFast(template: Template): string {
  const folder = temporaryFolder('modules');
  buildExtension({ name: 'fast', template, python: PYTHON, folder });
  return folder;
}

const fast = NO_COMPILER ? '' : withFast('multi-undeclared');

/** Runs it with and without the recorder, and expects the same but for addresses; returns what both wrote. */
function same(script: Script): string {
  const here = { cwd: temporaryFolder('cwd'), ...script };
  const { evidence: _, ...recorded } = record(here);
  const without = withoutAddresses(plain(here));
  expect(withoutAddresses(recorded)).toEqual(without);
  return without.stdout + without.stderr;
}

function withoutAddresses({ stdout, stderr, ...ending }: Outcome): Outcome {
  const clean = (text: string): string => text.replaceAll(/\b0x[0-9a-f]+|(?<=started )\d+/g, '0x0');
  return { ...ending, stdout: clean(stdout), stderr: clean(stderr) };
}

const inFast = (code: string, more: Partial<Script> = {}): Script => ({
  args: ['-c', code],
  ...more,
  env: { PYTHONPATH: fast, ...more.env },
});

describe('a suite sees no difference in', () => {
  const LOOKS: Readonly<Record<string, string>> = {
    'its modules': 'import fast, sys; print(sorted(sys.modules))',
    'its modules before it loads any': 'import sys; print(sorted(sys.modules))',
    'the names of builtins and of the main module':
      'import builtins, sys; print(sorted(vars(builtins)), sorted(vars(sys)), sorted(globals()))',
    'its threads':
      'import fast, threading, os; print(threading.enumerate(), len(os.listdir("/proc/self/task") if os.path.isdir("/proc") else []))',
    'its descriptors': 'import fast, os; print(os.listdir("/dev/fd"))',
    'its garbage':
      'import fast, gc; gc.collect(); print(gc.isenabled(), gc.get_threshold(), gc.garbage, gc.callbacks, gc.get_freeze_count())',
    'its signal handlers': 'import fast, signal; print([signal.getsignal(s) for s in signal.valid_signals()])',
    'its directory and mask': 'import fast, os; print(os.getcwd() == os.path.realpath("."), os.umask(0))',
    'its flags and search path':
      'import fast, sys; print(sys.flags, [e for e in sys.path if not e.endswith("/recorder")], sys.meta_path, sys.path_hooks)',
    'its hooks':
      'import fast, sys, threading; print(sys.gettrace(), sys.getprofile(), sys.excepthook is sys.__excepthook__, sys.displayhook)',
    'its warning filters': 'import fast, warnings, sys; print(warnings.filters, sys.warnoptions)',
    'its limits':
      'import fast, resource; print([resource.getrlimit(getattr(resource, n)) for n in dir(resource) if n.startswith("RLIMIT")])',
    'the module that it loaded': 'import fast; print(fast, sorted(vars(fast)), fast.__spec__)',
    'a module that cannot be found': 'import fast, no_such_module',
    'a builtin module that is none': 'import _imp, types; print(_imp.create_builtin(types.SimpleNamespace(name="none", origin=None)))',
    'what looks like a builtin function': `
import copy, inspect, os, pickle, _imp, _posixsubprocess
for f in os.execv, os.execve, os.posix_spawn, _imp.create_dynamic, _imp.create_builtin:
  print(f, inspect.signature(f), f in os.supports_fd, f.__module__)
print([pickle.loads(pickle.dumps(f)) is f is copy.deepcopy(f) for f in (os.execv, os.execve, os.posix_spawn)])`,
    'what starts programs':
      'import os, _posixsubprocess as p; print(os.execv.__name__, os.posix_spawn.__doc__, p.fork_exec.__qualname__, callable(os.execve))',
    'growth with each load': `
import gc, sys, fast, importlib.util as u
def load(): u.module_from_spec(u.spec_from_file_location("fast", fast.__file__))
for _ in range(20): load()
gc.collect(); before = len(gc.get_objects())
for _ in range(200): load()
gc.collect(); print(len(gc.get_objects()) - before)`,
  };
  for (const [look, code] of Object.entries(LOOKS)) {
    test(look, () => {
      expect(same(inFast(code))).not.toBe('');
    });
  }

  const ENVIRONMENTS: Readonly<Record<string, Script['env']>> = {
    'PYTHONWARNINGS=error': { PYTHONWARNINGS: 'error' },
    PYTHONDEVMODE: { PYTHONDEVMODE: '1' },
    PYTHONSAFEPATH: { PYTHONSAFEPATH: '1' },
    PYTHONDONTWRITEBYTECODE: { PYTHONDONTWRITEBYTECODE: '1' },
    PYTHONOPTIMIZE: { PYTHONOPTIMIZE: '2' },
    PYTHONNOUSERSITE: { PYTHONNOUSERSITE: '1' },
    'PYTHONMALLOC=debug': { PYTHONMALLOC: 'debug' },
    'PYTHONUTF8=0 and a C locale': { PYTHONUTF8: '0', PYTHONCOERCECLOCALE: '0', LC_ALL: 'C' },
    'PYTHONHASHSEED=0': { PYTHONHASHSEED: '0' },
  };
  for (const [name, env = {}] of Object.entries(ENVIRONMENTS)) {
    test(`a process with ${name}`, () => {
      const script = inFast('import fast, sys; print("loaded", sys.flags)', { env });
      expect(same(script)).toContain('loaded');
      const { evidence } = record(script);
      expect([evidence.modules.map((module) => module.name), evidence.defects]).toEqual([['fast'], []]);
    });
  }
  test.each([[['-bb']], [['-X', 'dev', '-W', 'error', '-bb']], [['-OO']], [['-B', '-s', '-P', '-u']], [['-X', 'faulthandler']]])(
    'a process with %j',
    (options) => {
      const script = { args: [...options, '-c', 'import fast; print("loaded")'], env: { PYTHONPATH: fast } };
      expect(same(script)).toBe('loaded\n');
    },
  );

  test('a search path that is set but empty: it is not the current directory', () => {
    const script: Script = {
      args: ['-P', '-c', 'import sys; print([e for e in sys.path if "recorder" not in e])'],
      env: { PYTHONPATH: '' },
    };
    expect(same(script)).not.toBe('');
  });
});

describe('what goes wrong in a suite looks the same:', () => {
  const shown: [string, Template, string][] = [
    ['an import that fails in its init', 'raise-in-init', 'import fast'],
    ['an import that fails in its exec', 'fails-in-exec', 'import fast'],
    ['an import that fails in a function', 'raise-in-init', 'def f():\n  import fast\nf()'],
    ['a traceback of its own making', 'raise-in-init', 'import traceback\ntry: import fast\nexcept ImportError: traceback.print_exc()'],
    [
      'a file that is no extension module',
      'multi-declared',
      'import sys; open("bad.so", "w").close(); sys.path.insert(0, "."); import bad',
    ],
    ['a program that is not there', 'multi-declared', 'import subprocess; subprocess.run(["no-such-program"])'],
    ['an import that fails while another exception is at work', 'raise-in-init', 'try: 1/0\nfinally: import fast'],
  ];
  for (const [what, template, code] of shown) {
    test(what, () => {
      expect(same({ args: ['-c', code], env: { PYTHONPATH: withFast(template) } })).toContain('Error');
    });
  }

  test('a warning raised in an init belongs to importlib', () => {
    const env = { PYTHONPATH: withFast('warn-in-init') };
    const options = ['-W', 'error', '-W', 'ignore::DeprecationWarning:importlib._bootstrap'];
    expect(same({ args: [...options, '-c', 'import importlib, fast; print("loaded")'], env })).toBe('loaded\n');
    expect(same({ args: ['-W', 'error', '-c', 'import fast'], env })).toContain('DeprecationWarning: old');
  });

  test('a warning raised in an init names the line that it named', () => {
    const env = { PYTHONPATH: withFast('warn-in-init') };
    expect(same({ args: ['-W', 'always', '-c', 'import fast'], env })).toContain('DeprecationWarning: old');
  });

  it.each([
    ['a spec that is none', 'import _imp, types; _imp.create_dynamic(types.SimpleNamespace(name="fast"))'],
    ['a program that a process cannot become', 'import os; os.execv("/no/such/program", ["x"])'],
    ['a program that cannot be started', 'import os; os.posix_spawn("/no/such/program", ["x"], {})'],
    ['a spawn with arguments that are none', 'import os; os.posix_spawn("x", 3, None)'],
  ])('%s', (_, code) => {
    expect(same({ args: ['-c', code] })).toContain('Error');
  });

  test('an exception of a signal handler that comes while the recorder writes', () => {
    const code = `
import sys
def tracer(frame, event, arg):
  if frame.f_code.co_name == "tell": raise TimeoutError("the suite's alarm")
  return tracer
sys.settrace(tracer)
try: import fast
except TimeoutError: print("reached")`;
    expect(record(inFast(code)).stdout).toBe('reached\n');
  });

  test('a trace function sees no file that is not the suite’s, the library’s or importlib’s', () => {
    const code = `
import sys
seen = set()
def tracer(frame, event, arg):
  seen.add(frame.f_code.co_filename)
  return tracer
sys.settrace(tracer); import fast; sys.settrace(None)
print(sorted(seen - {"<frozen posixpath>"}))`;
    expect(same(inFast(code))).toContain('<frozen importlib._bootstrap>');
  });
});

describe('the suite’s own sitecustomize', () => {
  const suite = (text: string, options: readonly string[] = []): Script => {
    const folder = temporaryFolder('site');
    writeFileSync(join(folder, 'sitecustomize.py'), text);
    const code =
      'import sys; m = sys.modules.get("sitecustomize"); print(m and m.__spec__, m and sorted(vars(m))); import sitecustomize; print(sitecustomize is m)';
    return { args: [...options, '-c', code], env: { PYTHONPATH: folder } };
  };

  test('runs once, under its own name, and can be imported', () => {
    const output = same(
      suite('import sys\nprint("ran", __name__, __file__, [e for e in sys.path if "recorder" in e and "site" in e])\nflag = 1'),
    );
    expect(output.match(/ran sitecustomize/g)).toHaveLength(1);
    expect(output).toContain('True');
  });

  const broken = ['raise ValueError("broken")', 'import no_such_module', 'raise ImportError("x", name="sitecustomize")', 'def f(:', '1/0'];
  test.each(broken)('that fails, fails as it did: %s', (text) => {
    expect(same({ ...suite(text), args: ['-c', 'print("after")'] })).toContain('after\n');
  });
  test.each([...broken, 'raise SystemExit(5)'])('that fails, has no frame of ours in a traceback: %s', (text) => {
    same(suite(text));
  });

  test('that is not there, has no frame of ours in a traceback', () => {
    expect(same({ args: ['-c', 'import sitecustomize'] })).toContain('ModuleNotFoundError');
  });

  test('is what it was where it is a package', () => {
    const folder = temporaryFolder('site');
    mkdirSync(join(folder, 'sitecustomize'));
    writeFileSync(join(folder, 'sitecustomize/__init__.py'), 'print("package", __path__)');
    expect(same({ args: ['-c', 'pass'], env: { PYTHONPATH: folder } })).toContain('package');
  });

  test('is not there where there is none', () => {
    const code = `import sys
print("sitecustomize" in sys.modules)
try: import sitecustomize
except ImportError as error: print(repr(error), error.name, error.path)`;
    expect(same({ args: ['-c', code] })).toBe(`False\nModuleNotFoundError("No module named 'sitecustomize'") sitecustomize None\n`);
  });

  test('and usercustomize run beside each other', () => {
    const script = suite('print("site")');
    writeFileSync(join(script.env?.PYTHONPATH ?? '', 'usercustomize.py'), 'print("user")');
    expect(same(script)).toMatch(/^site\nuser\n/);
  });

  test('runs where nothing is recorded', () => {
    const { PYTHONPATH } = suite('print("ran")').env ?? {};
    const { stdout, evidence } = record({ args: ['-c', 'pass'], env: { PYTHONPATH } }, ({ GILPROOF_DIR: _, ...env }) => env);
    expect([stdout, evidence.processes]).toEqual(['ran\n', []]);
  });

  it('is found where the search path has a second recorder after ours', () => {
    const { PYTHONPATH = '' } = suite('print("ran")').env ?? {};
    const second = recorderFolder();
    const env = { PYTHONPATH: `${second}:${PYTHONPATH}` };
    expect(record({ args: ['-c', 'pass'], env })).toMatchObject({ stdout: 'ran\n', stderr: '' });
  });

  it('is found where the search path has the recorder once more, through a link', () => {
    const { PYTHONPATH = '' } = suite('print("ran")').env ?? {};
    const again = (env: Script['env'] = {}) => {
      const link = join(temporaryFolder('link'), 'again');
      symlinkSync(env.PYTHONPATH?.split(':')[0] ?? '', link);
      return { ...env, PYTHONPATH: `${link}:${env.PYTHONPATH}` };
    };
    expect(record({ args: ['-c', 'pass'], env: { PYTHONPATH } }, again)).toMatchObject({ stdout: 'ran\n', stderr: '' });
  });
});

describe('a Python that always has the GIL', () => {
  const versions = join(os.homedir(), '.pyenv/versions');
  const installed = existsSync(versions) ? readdirSync(versions).map((version) => join(versions, version, 'bin/python')) : [];
  const pythons = [gilPython(), ...installed.filter((python) => existsSync(python))];
  const older = unless(pythons.length > 1 ? null : `no older Pythons in ${versions}`);

  for (const python of pythons) {
    const it_ = python === gilPython() ? unless(null) : older;
    it_(`runs as ever, and says that it ran: ${python.replace(os.homedir(), '~')}`, () => {
      const folder = temporaryFolder('site');
      writeFileSync(join(folder, 'sitecustomize.py'), 'flag = 1\n');
      const code = 'import sys, sitecustomize; print(sitecustomize.flag, "sitecustomize" in sys.modules)';
      const without = ({ PYTHON_GIL: _, ...env }: NonNullable<Script['env']>) => env;
      const { evidence, ...outcome } = record({ python, args: ['-c', code], env: { PYTHONPATH: folder } }, without);
      const tuple = outcome.stdout.startsWith('(');
      expect(outcome).toEqual({ status: 0, signal: null, stdout: tuple ? '(1, True)\n' : '1 True\n', stderr: '' });
      const version = execFileSync(python, ['-c', 'import sys; sys.stdout.write(sys.version.replace("\\n", " "))'], { encoding: 'utf8' });
      expect(evidence.gilBuilds).toEqual([{ pid: expect.any(Number), executable: expect.stringMatching(/^\//), version }]);
      expect([evidence.processes, evidence.defects]).toEqual([[], []]);
      const none = record({ python, args: ['-c', 'print(1)'] }, without);
      expect([none.stdout, none.stderr, none.evidence.gilBuilds.length]).toEqual(['1\n', '', 1]);
    });
  }
  if (pythons.length === 1) older('of many versions runs as ever', () => {});
});
