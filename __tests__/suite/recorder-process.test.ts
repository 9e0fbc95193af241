import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import type { Silent } from '../../src/suite/silence.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { freeThreadedPython } from '../free-threaded.js';
import { record, type Script } from './recording.js';

const PYTHON = freeThreadedPython();
const quoted = JSON.stringify;
const succeeded = { status: 0, signal: null, stdout: '', stderr: '' };

/** A Python that was told of by its parent: it runs code that does nothing, if not said otherwise. */
const silent = (given: Partial<Silent>): Silent => ({
  executable: realpathSync(PYTHON),
  main: '-c',
  asks: true,
  startedBy: null,
  ...given,
});

const code = (text: string): Script => ({ args: ['-c', `import sys\n${text}`] });

describe('a process says', () => {
  test('what it is: interpreter, mode and what it was started for', () => {
    const { evidence } = record({
      args: ['-X', 'dev', '-W', 'ignore', '-m', 'json.tool', '--help', 'secret'],
      env: { LD_LIBRARY_PATH: '/x' },
    });
    expect(evidence.processes).toEqual([
      expect.objectContaining({ executable: realpathSync(PYTHON), gil: 0, main: '-m json.tool', mainInterpreter: true }),
    ]);
    expect(evidence.processes[0]?.env).toEqual({ LD_LIBRARY_PATH: '/x', PATH: process.env.PATH });
    expect(JSON.stringify(evidence)).not.toContain('secret');
  });

  test.each([
    [{ PYTHON_GIL: '1' }, 1],
    [{ PYTHON_GIL: undefined }, null],
  ] as const)('that it ran otherwise, with %j', (env, gil) => {
    expect(record({ args: ['-c', 'pass'] }, (before) => ({ ...before, ...env })).evidence.processes.map((it) => it.gil)).toEqual([gil]);
  });

  test.each([
    [['-c', 'pass'], '-c'],
    [['-cpass'], '-c'],
    [['-Bscpass'], '-c'],
    [['-mjson.tool', '--help'], '-m json.tool'],
    [['-Xdev', '-Wignore', '-'], null],
    [['--check-hash-based-pycs', 'never', '-c', 'pass'], '-c'],
    [['script.py', '-c', 'x'], 'script.py'],
  ])('what it was started for: %j', (args, main) => {
    const cwd = temporaryFolder('cwd');
    writeFileSync(join(cwd, 'script.py'), '');
    expect(record({ args, cwd }).evidence.processes.map((it) => it.main)).toEqual([main]);
  });

  test('what it was started for where the code is long, and what it imports stands far behind', () => {
    const asks = (import_: string) => {
      const long = `import sys\n${'# a line of a licence\n'.repeat(5000)}${import_}`;
      return record({ args: ['-c', long] }).evidence.processes.map((it) => it.asks);
    };
    expect([asks('import colorsys'), asks('import os')]).toEqual([[false], [true]]);
  });

  test.each([['-I'], ['-E'], ['-S']])('nothing with %s, and only its parent can tell', (flag) => {
    expect(record({ args: [flag, '-c', 'pass'] }).evidence.processes).toEqual([]);
    const text = `import subprocess; subprocess.run([sys.executable, ${quoted(flag)}, '-c', 'pass'], check=True)`;
    const { evidence } = record(code(text));
    expect([evidence.processes.length, evidence.silent]).toEqual([1, [silent({})]]);
  });

  const starts: Readonly<Record<string, string>> = {
    'a spawn': 'import os; os.waitpid(os.posix_spawn(sys.executable, argv, {}), 0)',
    'a spawn along PATH': 'import os; os.waitpid(os.posix_spawnp(sys.executable, argv, {}), 0)',
    'a subprocess with a directory of its own': 'import subprocess; subprocess.run(argv, env={}, cwd="/", check=True)',
    'a subprocess that is a session leader': 'import subprocess; subprocess.run(argv, env={}, start_new_session=True, check=True)',
    'a fork and an exec': 'import os\nif os.fork() == 0: os.execve(sys.executable, argv, {})\nos.wait()',
    'an exec along PATH': 'import os\nif os.fork() == 0: os.execvpe(sys.executable, argv, {})\nos.wait()',
    'os.spawnve': 'import os; os.spawnve(os.P_WAIT, sys.executable, argv, {})',
    'an exec of the process itself': 'import os; os.execve(sys.executable, argv, {})',
  };
  for (const [how, start] of Object.entries(starts)) {
    test(`nothing where the recorder is kept out of ${how}, and only its parent can tell`, () => {
      const { evidence, ...outcome } = record(code(`argv = [sys.executable, "-c", "pass"]\n${start}`));
      expect(outcome).toEqual(succeeded);
      expect(evidence.silent).toEqual([silent({})]);
    });
  }

  const bare: Readonly<Record<string, string>> = {
    'a spawn along PATH': 'os.environ["PATH"] = "/none:" + bin; os.waitpid(os.posix_spawnp("python", ["python", "-c", "pass"], {}), 0)',
    'an exec along PATH': 'if os.fork() == 0: os.execvpe("python", ["python", "-c", "pass"], {"PATH": "/none:" + bin})\nos.wait()',
    'os.spawnvpe': 'os.spawnvpe(os.P_WAIT, "python", ["python", "-c", "pass"], {"PATH": bin})',
    'a spawn in its directory': 'os.chdir(bin); os.waitpid(os.posix_spawn("python", ["python", "-c", "pass"], {}), 0)',
    'a subprocess along the PATH that it is given':
      'import subprocess; subprocess.run(["python", "-c", "pass"], env={"PATH": bin}, check=True)',
    'a subprocess along a PATH with a folder beside it':
      'import subprocess; os.chdir(bin + "/.."); subprocess.run(["python", "-c", "pass"], env={"PATH": os.path.basename(bin)}, check=True)',
    'a subprocess along a PATH with its directory':
      'import subprocess; subprocess.run(["python", "-c", "pass"], env={"PATH": ":/none"}, cwd=bin, check=True)',
  };
  for (const [how, start] of Object.entries(bare)) {
    test(`nothing where the recorder is kept out of ${how}, by a name without a folder, and only its parent can tell`, () => {
      const bin = join(temporaryFolder('bin'), 'bin');
      mkdirSync(bin);
      symlinkSync(PYTHON, join(bin, 'python'));
      const { evidence, ...outcome } = record(code(`import os; bin = ${quoted(bin)}\n${start}`));
      expect(outcome).toEqual(succeeded);
      const relative = expect.stringMatching(/(^|\/)bin\/python$/);
      expect(evidence.silent).toEqual([silent({ executable: relative })]);
    });
  }

  test('nothing where a script of Python is kept out by its first argument or started by a relative path, and only its parent can tell', () => {
    const cwd = temporaryFolder('runner');
    writeFileSync(join(cwd, 'pytest'), `#!${PYTHON}\n`, { mode: 0o755 });
    const text = 'import subprocess; subprocess.run(["./pytest", "--quiet"], cwd=sys.argv[1], env={}, check=True)';
    const { evidence, ...outcome } = record({ args: ['-c', `import sys; ${text}`, cwd] });
    expect(outcome).toEqual(succeeded);
    expect(evidence.silent).toEqual([silent({ executable: `${cwd}/./pytest`, main: `${cwd}/./pytest`, asks: false })]);
  });

  test('what it starts, though what starts it was there before the recorder', () => {
    const text = `${early}\nsubprocess.run([sys.executable, "-I", "-c", "pass"], cwd="/", check=True)`;
    const { evidence, ...outcome } = record({ args: ['-S', '-c', text] });
    expect([outcome, evidence.silent]).toEqual([succeeded, [silent({})]]);
  });

  const waits: Readonly<Record<string, string>> = {
    'waits for it': 'child.wait()',
    'asks for it': 'while child.poll() is None: pass',
    'waits with a limit': 'child.wait(30)',
    'waits for any': 'os.wait()',
    'is done with it': 'del child\nwhile subprocess._active: subprocess._cleanup()',
  };
  const begun = 'runpy.run_path(os.environ["GILPROOF_RECORDER"] + "/sitecustomize.py")';
  const early = `import _posixsubprocess, runpy, os, subprocess, sys\ntry: ${begun}\nexcept ImportError: pass`;
  for (const [way, wait] of Object.entries(waits)) {
    test(`what its child died of, where it ${way}, also where what starts it was there before the recorder`, () => {
      const text = `child = subprocess.Popen([sys.executable, "-c", "import os; os.abort()"], cwd="/")\n${wait}`;
      for (const args of [
        ['-c', `import os, subprocess, sys\n${text}`],
        ['-S', '-c', `${early}\n${text}`],
      ]) {
        const { evidence, ...outcome } = record({ args });
        expect(outcome).toEqual(succeeded);
        const deaths = evidence.lives.flatMap((life) => life.deaths);
        expect(deaths).toEqual([{ t: 'died', pid: expect.any(Number), signal: constants.signals.SIGABRT }]);
      }
    });
  }

  test('nothing where there is no folder to say it in, and goes on without a word', () => {
    const outcome = record(code('import _json; print("loaded")'), (env) => ({ ...env, GILPROOF_DIR: '/no/such/folder' }));
    expect(outcome).toMatchObject({ ...succeeded, stdout: 'loaded\n' });
  });

  test('nothing with an empty environment, and only its parent can tell', () => {
    const text = 'import subprocess; subprocess.run([sys.executable, "-m", "json.tool", "x"], env={}, stderr=subprocess.DEVNULL)';
    expect(record(code(text)).evidence.silent).toEqual([silent({ main: '-m json.tool', asks: false })]);
  });

  test.each([
    ['os.fork', 'pid = os.fork()\nif not pid: os.kill(os.getpid(), 11)'],
    ['os.posix_spawn', 'pid = os.posix_spawn("/bin/sh", ["sh", "-c", "kill -11 $$"], {})'],
    [
      'os.fork, once nobody loads modules through us',
      'import _imp, gc\nfor name in "create_dynamic", "create_builtin": setattr(_imp, name, getattr(_imp, name).__wrapped__)\ngc.collect()\npid = os.fork()\nif not pid: os.kill(os.getpid(), 11)',
    ],
  ])('which child of %s a signal ended', (_, start) => {
    const { evidence, ...outcome } = record(code(`import os\n${start}\nos.waitpid(pid, 0)`));
    expect(outcome).toEqual(succeeded);
    expect(evidence.lives.flatMap(({ deaths }) => deaths)).toEqual([expect.objectContaining({ t: 'died', signal: 11 })]);
  });
});
