/** Suites that hang, crash and are cancelled: real processes, under the ways in which tests are run. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { makeToolbox, type Toolbox } from '../fixtures/toolbox.js';
import { runAction, type Step, type StepResult } from './runner.js';

const LINUX = process.platform === 'linux' ? null : 'the processes of a suite are looked up in /proc';
const onLinux = unless(LINUX);

let toolbox: Toolbox;

beforeAll(async () => {
  if (LINUX === null) toolbox = await makeToolbox([]);
}, 600_000);

const PYTEST = 'python -m pytest -q -p no:cacheprovider';

/** Runs `files` as a suite, with whatever it leaves running named by `mark` in its command line. */
async function suite(files: Readonly<Record<string, string>>, step: Step): Promise<StepResult> {
  const workspace = temporaryFolder('endings');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(workspace, name)), { recursive: true });
    writeFileSync(path.join(workspace, name), text);
  }
  return runAction({ workspace, path: [toolbox.bin], ...step });
}

/**
 * Runs `files` with a time limit that is long enough for so many of its processes to hang, each of which leaves a file `at-…` when it does: twice
 * as long each time that it was too short.
 */
async function hanging(
  files: Readonly<Record<string, string>>,
  run: string,
  processes = 1,
): Promise<StepResult & { readonly seconds: number }> {
  for (let seconds = 2; ; seconds *= 2) {
    const result = await suite(files, { inputs: { run, timeout: `${seconds}s` } });
    const there = readdirSync(result.workspace).filter((name) => name.startsWith('at-'));
    if (there.length >= processes || seconds >= 60) return { ...result, seconds };
  }
}

/** The command lines of living processes that began in this step. */
function leftOf({ temp }: StepResult): readonly string[] {
  const begun = (pid: string): boolean => {
    try {
      return (
        readFileSync(`/proc/${pid}/environ`, 'latin1').includes(`\0GILPROOF_DIR=${temp}`) &&
        !/ [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'))
      );
    } catch {
      return false;
    }
  };
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && begun(name))
    .map((pid) => readFileSync(`/proc/${pid}/cmdline`, 'latin1').replaceAll('\0', ' '));
}

/** Two threads that each hold what the other waits for, in native locks, beside children of every kind; SIGTERM is ignored. */
const STUCK = `import os
import signal
import subprocess
import sys
import threading
import time


def wait_for(lock):
    lock.acquire()


def test_fine():
    pass


def test_stuck():
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    lock = threading.Lock()
    lock.acquire()
    threading.Thread(target=wait_for, args=(lock,), daemon=True).start()
    subprocess.Popen([sys.executable, "-c", "import time; time.sleep(1000)"])
    subprocess.Popen(["sleep", "1000"])
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            time.sleep(1000)
        os._exit(0)
    open(f"at-{os.getpid()}", "w").close()
    lock.acquire()
`;

const UNITTEST = `${STUCK}

import unittest


class Case(unittest.TestCase):
    def test_stuck(self):
        test_stuck()
`;

describe('a suite that hangs', () => {
  const ways: Readonly<Record<string, { readonly run: string; readonly file?: string; readonly stuck: number }>> = {
    pytest: { run: `${PYTEST} test_stuck.py`, stuck: 1 },
    'pytest-xdist': { run: `${PYTEST} -n 4 test_stuck.py`, stuck: 1 },
    unittest: { run: 'python -m unittest -q test_stuck', file: UNITTEST, stuck: 1 },
    'a shell script with jobs in the background': {
      run: `${PYTEST} test_stuck.py & ${PYTEST} test_stuck.py & sleep 1000 & wait`,
      stuck: 2,
    },
  };

  for (const [way, { run, file = STUCK, stuck }] of Object.entries(ways)) {
    onLinux(
      `is ended with all its processes, and shows where its threads are: ${way}`,
      async () => {
        const result = await hanging({ 'test_stuck.py': file }, run, stuck);
        const { report, outputs, exitCode } = result;
        expect({ exitCode, verdict: outputs.verdict, code: outputs['tests-exit-code'] }).toEqual({
          exitCode: 1,
          verdict: 'timed-out',
          code: '',
        });
        expect(leftOf(result)).toEqual([]);
        const stacks = report?.hangs.map(({ stack }) => stack.join('\n')) ?? [];
        const inside = stacks.filter((stack) => /in wait_for$/m.test(stack) && /in test_stuck$/m.test(stack));
        expect(inside).toHaveLength(stuck);
        // What was loaded until then is audited.
        expect(report?.modules.loaded).toBeGreaterThan(0);
        expect(report?.modules).toMatchObject({ offending: 0, unjudged: 0 });
        for (const text of [result.plainLog, result.summary]) expect(text).toMatch(/in wait_for/);
        expect(result.annotations[0]?.message).toContain(
          `'run' had not ended after ${result.seconds} s, and was ended with all its processes.`,
        );
      },
      120_000,
    );
  }

  onLinux('shows the stacks of children too, wherever their output leads', async () => {
    const child = `import subprocess, sys
CODE = "import time\\ndef %s():\\n    open('at-%s', 'w')\\n    time.sleep(1000)\\n%s()"
def start(name, **streams):
    return subprocess.Popen([sys.executable, "-c", CODE % (name, name, name)], **streams)
start("to_nowhere_but_stdout", stderr=subprocess.DEVNULL)
start("into_a_file", stderr=open("own", "w"))
start("into_a_pipe_that_nobody_reads", stderr=subprocess.PIPE)
start("nowhere", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
start("closed", preexec_fn=lambda: (__import__("os").close(1), __import__("os").close(2)))
start("into_a_pipe", stdout=subprocess.PIPE, stderr=subprocess.STDOUT).communicate()
`;
    const result = await hanging({ 'parent.py': child }, 'python parent.py 2>&1 | tee log', 6);
    expect(result.outputs.verdict).toBe('timed-out');
    expect(leftOf(result)).toEqual([]);
    const innermost = result.report?.hangs.map(({ stack }) => / in (\w+)$/.exec(stack[1] ?? '')?.[1] ?? null) ?? [];
    expect(innermost.sort()).toEqual([
      'communicate',
      'into_a_file',
      'into_a_pipe',
      'into_a_pipe_that_nobody_reads',
      null, // one whose streams lead nowhere, and one that has closed them: that they hang is known, and no more
      null,
      'to_nowhere_but_stdout',
    ]);
    expect(readFileSync(path.join(result.workspace, 'log'), 'utf8')).toContain('in to_nowhere_but_stdout');
  });

  onLinux('and has printed to the end is passed on to the end', async () => {
    const code = 'import sys, time; sys.stdout.write("x" * 3_000_000); sys.stdout.flush(); open("at-end", "w"); time.sleep(1000)';
    const { stdout, outputs } = await hanging({}, `python -c '${code}'`);
    expect(outputs.verdict).toBe('timed-out');
    expect(/x{3000000}/.test(stdout)).toBe(true);
  });

  onLinux('and ends before its time is over has no other verdict than without a limit', async () => {
    const { outputs, report } = await suite(
      { 'test_fine.py': 'def test_fine(): pass\n' },
      { inputs: { run: `${PYTEST} test_fine.py`, timeout: '10m' } },
    );
    expect([outputs.verdict, outputs['tests-exit-code'], report?.hangs]).toEqual(['clean', '0', []]);
  });
});

describe('a job that is cancelled', () => {
  const WAIT = 'import time\nprint("waiting", flush=True)\ntime.sleep(1000)\n';

  /** Sends a signal when the step has printed `word`. */
  const cancelAt = (word: string, ...signals: NodeJS.Signals[]): NonNullable<Step['watch']> => {
    let seen = '';
    let sent = false;
    return (chunk, send) => {
      seen += chunk.toString();
      if (sent || !seen.includes(word)) return;
      sent = true;
      for (const signal of signals) send(signal);
    };
  };

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    onLinux(`by ${signal} says what it knows, and leaves no process`, async () => {
      const began = performance.now();
      const result = await suite(
        { 'wait.py': WAIT },
        { inputs: { run: 'python wait.py & python wait.py & wait' }, watch: cancelAt('waiting', signal) },
      );
      // The runner kills ten seconds after the first signal.
      expect(performance.now() - began).toBeLessThan(30_000);
      const { outputs, exitCode, report } = result;
      expect({ exitCode, verdict: outputs.verdict, code: outputs['tests-exit-code'] }).toEqual({
        exitCode: 1,
        verdict: 'cancelled',
        code: '',
      });
      expect(leftOf(result)).toEqual([]);
      expect(
        report?.hangs.map(({ main, stack }) => [main, stack.some((line) => /wait\.py", line 3 in <module>/.test(line))]),
      ).toContainEqual(['wait.py', true]);
      expect(result.summary).toContain('cancelled');
    });
  }

  onLinux("while 'install' runs is told so", async () => {
    const { outputs, annotations } = await suite(
      {},
      { inputs: { install: 'echo waiting; sleep 1000', run: 'true' }, watch: cancelAt('waiting', 'SIGTERM') },
    );
    expect(outputs.verdict).toBe('cancelled');
    expect(annotations[0]?.message).toContain("The job was cancelled during 'install'.");
  });

  onLinux('by two signals ends at once, with nothing left', async () => {
    let first = true;
    const watch: NonNullable<Step['watch']> = (chunk, send) => {
      if (!first || !chunk.toString().includes('waiting')) return;
      first = false;
      send('SIGINT');
      setImmediate(() => send('SIGTERM'));
    };
    const stubborn = `import signal\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\n${WAIT}`;
    const result = await suite({ 'wait.py': stubborn }, { inputs: { run: 'python wait.py' }, watch });
    expect(result.exitCode).toBe(1);
    expect(leftOf(result)).toEqual([]);
  });
});

describe('what runs in parallel', () => {
  onLinux('is counted, and a suite of one thread is told that nothing was', async () => {
    const alone = await suite({ 'test_one.py': 'def test_one(): pass\n' }, { inputs: { run: `${PYTEST} test_one.py` } });
    expect([alone.outputs.verdict, alone.report?.processes.maxThreads]).toEqual(['clean', 1]);
    const told = 'No process ever ran two Python threads at once, so nothing was tested in parallel: ';
    expect([alone.plainLog.includes(told), alone.summary.includes(told)]).toEqual([true, true]);
    expect(alone.annotations).toEqual([]);
    const pool =
      'from concurrent.futures import ThreadPoolExecutor\nfrom threading import Barrier\n\n\ndef test_pool():\n    with ThreadPoolExecutor(7) as pool:\n        list(pool.map(lambda _, b=Barrier(7): b.wait(), range(7)))\n';
    const many = await suite({ 'test_pool.py': pool }, { inputs: { run: `${PYTEST} test_pool.py` } });
    expect([many.outputs.verdict, many.report?.processes.maxThreads, many.plainLog.includes(told)]).toEqual(['clean', 8, false]);
  });
});

describe('what a suite does to its output', () => {
  onLinux('goes through byte for byte, invalid UTF-8, lone carriage returns and a last line without an end', async () => {
    const code = String.raw`import sys; sys.stdout.buffer.write(b"a\r\xff\xfe\rb\r\n::warning::w\n" + b"\xc3"); sys.stdout.flush()`;
    const { stdoutBytes, annotations } = await suite({ 'write.py': `${code}\n` }, { inputs: { run: 'python write.py' } });
    expect(stdoutBytes.includes(Buffer.from('a\r\xff\xfe\rb\r\n::warning::w\n\xc3', 'latin1'))).toBe(true);
    expect(annotations.map(({ message }) => message)).toContain('w');
  });

  onLinux('does not silence gilproof: stop-commands is ended', async () => {
    const { annotations, outputs } = await suite(
      {},
      { inputs: { run: 'printf "::stop-commands::T0ken\\n::error::mine\\nno end"; exit 3' } },
    );
    expect(outputs.verdict).toBe('tests-failed');
    expect(annotations.map(({ message }) => message).join('\n')).toContain(
      "The tests failed: 'run' ended with exit code 3 with the GIL off.",
    );
    expect(annotations.map(({ message }) => message)).not.toContain('mine');
  });
});

onLinux('a daemon that outlives the suite is left alone, as a runner leaves it', async () => {
  const daemon =
    'import os, sys, time\nif os.fork() == 0:\n    os.setsid()\n    time.sleep(3)\n    open("done", "w").close()\n    os._exit(0)\n';
  const result = await suite({ 'daemon.py': daemon }, { inputs: { run: 'python daemon.py >/dev/null 2>&1' } });
  expect(leftOf(result)).toHaveLength(1);
  expect(existsSync(path.join(result.workspace, 'done'))).toBe(false);
});
