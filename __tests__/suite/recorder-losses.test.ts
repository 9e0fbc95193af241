import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from '../../src/gil/judge.js';
import type { Inputs } from '../../src/inputs.js';
import type { Evidence } from '../../src/suite/evidence.js';
import { runSuite } from '../../src/suite/suite.js';
import type { Env } from '../../src/which.js';
import { buildExtension, NO_COMPILER } from '../fixtures/extensions.js';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { freeThreadedPython } from '../free-threaded.js';
import { record, recorderFolder, SOURCE } from './recording.js';

const PYTHON = freeThreadedPython();
const test = unless(NO_COMPILER);
const asRoot = unless(process.getuid?.() === 0 ? NO_COMPILER : 'only root can become another user');

const folder = temporaryFolder('modules');
chmodSync(folder, 0o755);
if (!NO_COMPILER) buildExtension({ name: 'fast', template: 'multi-undeclared', python: PYTHON, folder });

const run = (code: string) => record({ args: ['-c', code], env: { PYTHONPATH: folder } });

/** A copy of it that other tests have not started, and more variables. */
interface Recorder {
  readonly folder?: string;
  readonly env?: Env;
}

/** What would be said of this evidence, had all its modules been found clean. */
function verdict(evidence: Evidence): string {
  const findings = evidence.modules.map((module) => ({ module, judgement: 'clean' as const, why: null, nested: [] }));
  const territory = { isFirstParty: () => false, show: (file: string) => file };
  const ending = { exitCode: 0, signal: null, seconds: 1, stopped: null };
  const nothing = { allowances: [], distributions: [], crashes: [], hangs: [] };
  return judge({ evidence, findings, territory, ending, ...nothing, gil: 'off', failOn: new Set() }).verdict;
}

describe('what cannot be recorded is told, and never green:', () => {
  const ways: Readonly<Record<string, string>> = {
    'a limit on file sizes': 'import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0)); import fast; print("loaded")',
    'a limit on file sizes that leaves room for half a line':
      'import resource, os, glob; n = os.path.getsize(glob.glob(os.environ["GILPROOF_DIR"] + "/*.jsonl")[0]) + 20; ' +
      'resource.setrlimit(resource.RLIMIT_FSIZE, (n, n)); import fast; print("loaded")',
    'a folder that the suite deleted': 'import os, shutil; shutil.rmtree(os.environ["GILPROOF_DIR"]); import fast; print("loaded")',
    'a folder that the suite emptied':
      'import os, glob; [os.remove(f) for f in glob.glob(os.environ["GILPROOF_DIR"] + "/*")]; import fast; print("loaded")',
    'a record that the suite cut':
      'import os, glob, fast; [os.truncate(f, os.path.getsize(f) - 1) for f in glob.glob(os.environ["GILPROOF_DIR"] + "/*.jsonl")]; print("loaded")',
    'a record that the suite wrote into':
      'import os, glob, fast; [open(f, "a").write("x") for f in glob.glob(os.environ["GILPROOF_DIR"] + "/*.jsonl")]; print("loaded")',
  };
  for (const [way, code] of Object.entries(ways)) {
    test(way, () => {
      const { evidence, ...outcome } = run(code);
      expect(outcome).toEqual({ status: 0, signal: null, stdout: 'loaded\n', stderr: '' });
      expect(evidence.defects).not.toEqual([]);
      expect(verdict(evidence)).toBe('unproven');
    });
  }

  test('and where all is well, it is clean', () => {
    expect(verdict(run('import fast').evidence)).toBe('clean');
  });

  const inChild = (before: string) =>
    `import resource, subprocess, sys\nsubprocess.run([sys.executable, "-c", "import fast"], preexec_fn=lambda: ${before}, check=True)\nprint("loaded")`;

  it('a child that cannot even write its header', () => {
    const { evidence, stdout } = run(inChild('resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))'));
    expect(stdout).toBe('loaded\n');
    expect(evidence.defects).not.toEqual([]);
    expect(verdict(evidence)).toBe('unproven');
  });

  /** In an interpreter that is changed by a line of a .pth file, which comes before the recorder. */
  const changed = (line: string, code = 'import fast; print("loaded")', by: Recorder = {}) => {
    const home = temporaryFolder('home');
    const site = spawnSync(PYTHON, ['-m', 'site', '--user-site'], { encoding: 'utf8', env: { HOME: home } }).stdout.trim();
    mkdirSync(site, { recursive: true });
    writeFileSync(join(site, 'early.pth'), `import sys; ${line}\n`);
    const env = { PYTHONPATH: folder, HOME: home, ...by.env };
    return record({ args: ['-c', code], env }, (before) => (by.folder ? { ...before, PYTHONPATH: `${by.folder}:${folder}` } : before));
  };

  test('a recorder that cannot begin', () => {
    const { evidence, stdout } = changed('del sys.stdlib_module_names');
    expect(stdout).toBe('loaded\n');
    expect(verdict(evidence)).toBe('unproven');
  });

  test('and an interpreter that lacks a builtin which the first one had is recorded as ever', () => {
    const by = { folder: recorderFolder() };
    for (const line of ['import builtins; builtins.path = builtins.text = 1', 'pass']) {
      const { evidence, stdout } = changed(line, undefined, by);
      expect([stdout, verdict(evidence)]).toEqual(['loaded\n', 'clean']);
    }
  });

  test('and one that imports lazily, by a builtin that it looks up itself, is too', () => {
    const line = 'import builtins; vars(builtins).setdefault("__lazy_import__", builtins.__import__)';
    const code = 'import os; print("__lazy_import__" in os.execv.__func__.__builtins__); import fast; fast.__name__; print("loaded")';
    const { evidence, stdout } = changed(line, code, { folder: recorderFolder(), env: { PYTHON_LAZY_IMPORTS: 'all' } });
    expect([stdout, verdict(evidence)]).toEqual(['True\nloaded\n', 'clean']);
  });

  test('and a Python without faulthandler only shows no stacks', () => {
    const { evidence, stdout, stderr } = changed(
      "imp = sys.modules['_imp']; real = imp.create_builtin; imp.create_builtin = lambda spec: real(spec) if spec.name != 'faulthandler' else None",
    );
    expect([stdout, stderr]).toEqual(['loaded\n', '']);
    expect(evidence.modules.map(({ name }) => name)).toContain('fast');
    expect(verdict(evidence)).toBe('clean');
  });

  test('and what was asked for in vain is no loss', () => {
    const code = `
import _imp, types
try: _imp.create_dynamic(types.SimpleNamespace(name="fast", origin=None))
except TypeError: pass`;
    expect(run(code).evidence.defects).toEqual([]);
  });
});

describe('a suite that gives up its user', () => {
  /** As the action runs it, in folders that only its own user can list. */
  async function suite(code: string): Promise<Evidence> {
    const runnerTemp = temporaryFolder('runner-temp');
    chmodSync(runnerTemp, 0o755);
    const temporary = join(runnerTemp, 'gilproof');
    mkdirSync(temporary, { mode: 0o700 });
    const inputs = { shell: 'sh', gil: 'off', workingDirectory: '/', timeout: null } as Inputs & { gil: 'off' };
    const never = new AbortController().signal;
    const env = { PATH: process.env.PATH, PYTHONPATH: folder };
    const stage = {
      env,
      temporary,
      recorder: SOURCE,
      platform: process.platform,
      stdout: process.stderr,
      stderr: process.stderr,
      cancelled: never,
      second: never,
    };
    const { ending, evidence } = await runSuite(`exec ${PYTHON} -c '${code}'`, inputs, stage);
    expect(ending.exitCode).toBe(0);
    rmSync(temporary, { recursive: true });
    return evidence;
  }

  asRoot('is recorded all the same', async () => {
    const { modules, defects } = await suite('import os; os.setgid(65534); os.setuid(65534); import fast');
    expect([modules.map(({ name }) => name), defects]).toEqual([['fast'], []]);
  });

  asRoot('in a child too', async () => {
    const code = 'import os\nif os.fork() == 0:\n  os.setuid(65534)\n  import fast\n  os._exit(0)\nos.wait()';
    const { modules, processes, defects } = await suite(code);
    expect([modules.map(({ name }) => name), processes.length, defects]).toEqual([['fast'], 2, []]);
  });
});
