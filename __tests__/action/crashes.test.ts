/** Suites whose processes crash: real processes, under the ways in which tests are run. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { makeToolbox, type Toolbox, writeFiles } from '../fixtures/toolbox.js';
import { runAction, type StepResult } from './runner.js';

const LINUX = process.platform === 'linux' ? null : 'the numbers of signals are those of Linux';
const onLinux = unless(LINUX);

let toolbox: Toolbox;

beforeAll(async () => {
  if (LINUX === null) toolbox = await makeToolbox([]);
}, 600_000);

const PYTEST = 'python -m pytest -q -p no:cacheprovider';

/** Runs `files` as a suite. */
async function suite(files: Readonly<Record<string, string>>, run: string, shell = ''): Promise<StepResult> {
  const workspace = temporaryFolder('crashes');
  writeFiles(workspace, files);
  return runAction({ workspace, path: [toolbox.bin], inputs: { run, shell } });
}

describe('a process that crashes', () => {
  const CRASH = 'import ctypes, os, signal, time\n\n\ndef test_fine():\n    pass\n\n\ndef test_crash():\n    ACTION\n';
  const crashing = (action: string): Readonly<Record<string, string>> => ({ 'test_crash.py': CRASH.replace('ACTION', action) });

  onLinux('is named with its signal in words, its Python stack and what it had loaded: pytest', async () => {
    const { outputs, report, plainLog } = await suite(crashing('ctypes.string_at(0)'), `${PYTEST} test_crash.py`);
    expect([outputs.verdict, outputs['tests-exit-code'], report?.processes.crashed]).toEqual(['tests-failed', '139', 1]);
    const [crash] = report?.crashes ?? [];
    expect(crash).toMatchObject({ main: '-m pytest', how: 'killed by SIGSEGV (an access to memory that is not its own)' });
    expect(crash?.module).toEqual(expect.any(String));
    expect(crash?.stack.some((line) => /test_crash\.py", line 9 in test_crash$/.test(line))).toBe(true);
    expect(plainLog).toContain('was killed by SIGSEGV (an access to memory that is not its own)');
  });

  onLinux('is reported where the suite goes on and passes: a worker of pytest-xdist, a child', async () => {
    const rerun = `import os, ctypes\n\n\ndef test_once():\n    if not os.path.exists("seen"):\n        open("seen", "w").close()\n        os.abort()\n`;
    const child = 'import subprocess, sys\n\n\ndef test_child():\n    subprocess.run([sys.executable, "-c", "import os; os.abort()"])\n';
    const run = `${PYTEST} -n 2 test_once.py || ${PYTEST} test_once.py test_child.py`;
    const { outputs, report } = await suite({ 'test_once.py': rerun, 'test_child.py': child }, run);
    expect([outputs.verdict, outputs['tests-exit-code']]).toEqual(['clean', '0']);
    const how = 'killed by SIGABRT (it gave itself up: an assertion in native code, or abort())';
    expect(report?.crashes.map((crash) => [crash.main, crash.how])).toEqual([
      ['-c', how],
      ['-c', how],
    ]);
    expect(report?.notices.join('\n')).toContain('2 processes of the suite crashed, though it passed: ');
  });

  onLinux('is none where the suite killed it itself', async () => {
    const kills = `import multiprocessing as m, os, signal, subprocess, sys, time


def forever():
    time.sleep(1000)


def test_kills():
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(1000)"])
    child.kill()
    child.wait()
    other = m.get_context("fork").Process(target=forever)
    other.start()
    other.terminate()
    other.join()
    if (pid := os.fork()) == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(pid, 0)
`;
    const { outputs, report } = await suite({ 'test_kills.py': kills }, `${PYTEST} test_kills.py`);
    expect([outputs.verdict, report?.crashes, report?.processes.crashed]).toEqual(['clean', [], 0]);
  });

  onLinux('is none where a shell ended it, or where it said so itself', async () => {
    const server = 'import sys, time\nopen(sys.argv[1], "w").close()\ntime.sleep(1000)\n';
    const ended = (name: string, signal: string): string =>
      `python server.py ${name} &\nuntil [ -e ${name} ]; do sleep 0.1; done\nkill -${signal} $!\nwait $! || true`;
    const run = [
      ended('one', 'TERM'),
      ended('two', 'KILL'),
      ended('three', 'HUP'),
      "python -c 'import decimal, sys; sys.exit(139)' || true",
    ];
    const { outputs, report } = await suite({ 'server.py': server }, run.join('\n'), 'bash');
    expect([outputs.verdict, report?.crashes]).toEqual(['clean', []]);
  });
});

describe('a Python that crashes below a shell, whose failure is passed over, is told of', () => {
  const worker = 'import ctypes, decimal\n\n\ndef work():\n    ctypes.string_at(0)\n\n\nwork()\n';
  const test_crash = 'import ctypes\n\n\ndef test_crash():\n    ctypes.string_at(0)\n';
  const files = {
    'worker.py': worker,
    'test_crash.py': test_crash,
    'test_fine.py': 'def test_fine(): pass\n',
    Makefile: 'test:\n\tpython -X faulthandler worker.py || true\n',
  };
  const fine = `${PYTEST} test_fine.py`;
  const how = 'killed by SIGSEGV (an access to memory that is not its own)';
  const byItself = { main: 'worker.py', how };
  const nameless = { how }; // but where `sh` is bash

  const ways: readonly (readonly [string, string, string, object])[] = [
    ['in bash', 'bash', `python worker.py || true\n${fine}`, byItself],
    ['in bash, in the background', 'bash', `python worker.py &\n${fine}\nwait`, byItself],
    ['in bash, in a pipe', 'bash', `cat worker.py | python worker.py || true\n${fine}`, byItself],
    ['in another bash', 'sh', `bash -c 'python worker.py || true'\n${fine}`, byItself],
    ['in bash, with a time limit', 'bash', `timeout 60 python worker.py || true\n${fine}`, byItself],
    ['in bash, with faulthandler', 'bash', `python -X faulthandler worker.py || true\n${fine}`, byItself],
    ['pytest, in bash', 'bash', `${PYTEST} test_crash.py || true\n${fine}`, { main: '-m pytest', how, test: 'test_crash.py::test_crash' }],
    [
      'pytest, in another shell',
      'sh',
      `${PYTEST} test_crash.py || true\n${fine}`,
      { main: '-m pytest', how, test: 'test_crash.py::test_crash' },
    ],
    ['in another shell, with faulthandler', 'sh', `python -X faulthandler worker.py || true\n${fine}`, nameless],
    ['in make, with faulthandler', 'bash', `make test\n${fine}`, nameless],
    ['in another shell', 'sh', `python worker.py || true\n${fine}`, nameless],
  ];
  for (const [way, shell, run, crash] of ways)
    onLinux(way, async () => {
      const { outputs, report } = await suite(files, run, shell);
      expect([outputs.verdict, report?.crashes]).toEqual(['clean', [expect.objectContaining(crash)]]);
    });

  onLinux('as a child that nobody waits for, of a process that outlives the suite', async () => {
    const parent = `import os, subprocess, sys, time
child = subprocess.Popen([sys.executable, "worker.py"])
while ") Z " not in open(f"/proc/{child.pid}/stat").read(): time.sleep(0.01)
open("ready", "w").close()
while os.path.exists("ready"): time.sleep(0.01)
os._exit(0)
`;
    const run = `python parent.py > /dev/null 2>&1 &\nuntil [ -e ready ]; do sleep 0.1; done\n${fine}`;
    const { outputs, report, workspace } = await suite({ ...files, 'parent.py': parent }, run);
    rmSync(path.join(workspace, 'ready'), { force: true });
    expect([outputs.verdict, report?.crashes]).toEqual(['clean', [expect.objectContaining(byItself)]]);
  });
});
