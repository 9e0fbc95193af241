/** The same suite with the GIL on and off, side by side, and in default mode. */
import path from 'node:path';
import { buildExtension, NO_COMPILER } from '../fixtures/extensions.js';
import { environmentWith } from '../fixtures/packages.js';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { writeFiles } from '../fixtures/toolbox.js';
import { freeThreadedPython } from '../free-threaded.js';
import { ENVIRONMENT } from '../truth/suites.js';
import { runAction, type StepResult } from './runner.js';

const withCompiler = unless(NO_COMPILER);
const onLinux = unless(process.platform === 'linux' ? null : 'stacks and signals are as on Linux');

let bin = '';

beforeAll(async () => {
  bin = path.dirname(await environmentWith({ name: 'suites', requirements: ENVIRONMENT }));
}, 900_000);

/** An addition that threads tear apart: with the GIL on CPython changes threads at a jump backwards only, never within one line. */
const RACE = `import threading

class Counter:
    count = 0

def test_counter():
    counter, threads, rounds = Counter(), 4, 100_000
    together = threading.Barrier(threads)
    def add():
        together.wait()
        for _ in range(rounds):
            counter.count += 1
    for attempt in range(20):
        counter.count = 0
        workers = [threading.Thread(target=add) for _ in range(threads)]
        for worker in workers: worker.start()
        for worker in workers: worker.join()
        assert counter.count == threads * rounds, "lost an addition"

def test_alone(): pass
`;

/** A latch that opens when all work is done: where a step of its count is lost, it never does. */
const LATCH = `import threading

class Latch:
    def __init__(self, left):
        self.left, self.opened = left, threading.Event()

def test_latch():
    threads, rounds = 4, 100_000
    for attempt in range(20):
        latch, together = Latch(threads * rounds), threading.Barrier(threads)
        def work():
            together.wait()
            for _ in range(rounds):
                latch.left -= 1
            if latch.left == 0:
                latch.opened.set()
        for _ in range(threads): threading.Thread(target=work, daemon=True).start()
        latch.opened.wait()

def test_after(): pass
`;

const SLOW = `import sys, time

def test_slow(): time.sleep(0.6 if not sys._is_gil_enabled() else 0.1)

def test_fast(): time.sleep(0.4 if sys._is_gil_enabled() else 0.1)

def test_same(): pass
`;

const SCRIPT = 'python -m pytest -q -p no:cacheprovider';

function both(files: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  const workspace = temporaryFolder('both');
  writeFiles(workspace, files);
  return runAction({ workspace, path: [bin], inputs: { gil: 'both', run: SCRIPT, ...inputs } });
}

test.each([1, 2, 3])('a race that only shows with the GIL off is the headline of log, summary and annotations (%p)', async () => {
  const step = await both({ 'tests/test_race.py': RACE });
  const { verdict, runs = [], comparison, problem } = step.report ?? {};
  expect([verdict, step.exitCode, step.outputs['tests-exit-code']]).toEqual(['tests-failed', 1, '1']);
  expect(runs.map(({ gil, exitCode, tests }) => [gil, exitCode, tests?.passed, tests?.failed])).toEqual([
    ['on', 0, 2, 0],
    ['off', 1, 1, 1],
  ]);
  const failure = { id: 'tests/test_race.py::test_counter', file: 'tests/test_race.py', line: 18 };
  expect(comparison).toMatchObject({ onlyOff: [failure], onlyOn: [], both: [] });
  expect(problem?.what).toBe('A test fails only with the GIL off: tests/test_race.py::test_counter.');
  const annotation = step.annotations.find(({ file }) => file === failure.file);
  expect(annotation).toMatchObject({ type: 'error', line: 18, title: 'tests/test_race.py::test_counter fails only with the GIL off' });
  expect(annotation?.message).toMatch(/^AssertionError: lost an addition\nassert \d+ == \(4 \* 100000\)/);
  expect(step.summary).toMatch(/^## ❌ tests-failed: the tests failed\n/);
  expect(step.summary).toContain('### Fail only with the GIL off (1)');
  expect(step.plainLog).toContain('  fail only with the GIL off (1)\n    tests/test_race.py::test_counter, tests/test_race.py:18\n');
});

onLinux('a hang that only shows with the GIL off ends with the stacks, and is called that in log, summary and annotations', async () => {
  const step = await both({ 'tests/test_latch.py': LATCH }, { timeout: '12s' });
  const { verdict, alsoTrue, runs = [], comparison, hangs, problem } = step.report ?? {};
  expect([verdict, alsoTrue, step.exitCode, step.outputs['tests-exit-code']]).toEqual(['timed-out', [], 1, '']);
  expect(runs.map(({ gil, exitCode, tests }) => [gil, exitCode, tests?.passed ?? null])).toEqual([
    ['on', 0, 2],
    ['off', null, null],
  ]);
  const id = 'tests/test_latch.py::test_latch';
  expect(comparison).toMatchObject({ cutShort: [{ id, gil: 'off', how: 'hung' }], onlyOff: [], onlyOn: [], both: [], unpaired: [] });
  expect(hangs?.map(({ test, stack }) => [test, stack.some((line) => /test_latch\.py", line 18 in test_latch$/.test(line))])).toEqual([
    [id, true],
  ]);
  const what = `'run' had not ended after 12 s, and was ended with all its processes. A test hangs only with the GIL off: ${id}.`;
  expect(problem?.what).toBe(what);
  expect(step.annotations[0]).toMatchObject({ type: 'error', title: 'gilproof: timed-out' });
  expect(step.annotations[0]?.message).toContain(what);
  expect(step.summary).toMatch(/^## ❌ timed-out: the suite did not end in time\n/);
  expect(step.summary).toContain(`A test hangs only with the GIL off: ${id}`);
  expect(step.summary).toContain(`| <code>${id}</code> |  | hung |  |`);
  expect(step.plainLog).toContain(`    hung only with it off: ${id}\n`);
});

test('a test that takes longer with the GIL off is shown with both times, and is no failure', async () => {
  const step = await both({ 'test_slow.py': SLOW });
  const { verdict, comparison, runs = [] } = step.report ?? {};
  expect([verdict, step.exitCode, step.outputs['tests-exit-code']]).toEqual(['clean', 0, '0']);
  expect(comparison?.slower.map(({ id }) => id).sort()).toEqual(['test_slow.py::test_fast', 'test_slow.py::test_slow']);
  expect(comparison?.slower.map(({ ratio }) => ratio > 1).sort()).toEqual([false, true]);
  expect([comparison?.seconds.on, comparison?.seconds.off]).toEqual(runs.map((run) => run.seconds));
  expect(step.plainLog).toContain('  GIL on and off, side by side\n    the whole suite took ');
  expect(step.plainLog).toMatch(/\n {4}test_slow\.py::test_slow: 0\.\d+ s with it on, \d\.\d+ s off, \d+\.\d+ times as long\n/);
  expect(step.summary).toMatch(/^## ✅ clean: free-threaded\n/);
  expect(step.summary).toMatch(/\| <code>test_slow\.py::test_slow<\/code> \| 0\.\d+ s \| \d\.\d+ s \| \d+\.\d+ \|/);
});

test('a suite that takes twice as long with the GIL off, and a second more, is told so, and is no failure', async () => {
  const suite = 'import sys, time\ntime.sleep(0 if sys._is_gil_enabled() else 3)\n';
  const step = await both({ 'suite.py': suite }, { run: 'python suite.py' });
  const { verdict, comparison, notices } = step.report ?? {};
  expect([verdict, step.exitCode, step.outputs['tests-exit-code']]).toEqual(['clean', 0, '0']);
  const { on = 0, off = 0, ratio = 0 } = comparison?.seconds ?? {};
  expect(ratio).toBeGreaterThan(2);
  const told = `The suite took ${ratio.toFixed(1)} times as long with the GIL off: ${off.toFixed(1)} s, and ${on.toFixed(1)} s with it on.`;
  expect(notices).toEqual([told]);
  expect(step.annotations).toEqual([expect.objectContaining({ type: 'notice', title: 'gilproof: good to know', message: told })]);
  expect(step.plainLog).toContain(`  notice: ${told}\n`);
});

onLinux('of a run that crashed the tests that did not run are neither failed nor mended', async () => {
  const crash = `import ctypes, sys
def test_before(): assert sys._is_gil_enabled()
def test_crash():
    if not sys._is_gil_enabled(): ctypes.string_at(0)
def test_after(): assert not sys._is_gil_enabled()
`;
  const step = await both({ 'test_crash.py': crash });
  const { verdict, comparison, problem } = step.report ?? {};
  expect([verdict, step.exitCode, step.outputs['tests-exit-code']]).toEqual(['tests-failed', 1, '139']);
  expect(comparison).toMatchObject({
    onlyOff: [{ id: 'test_crash.py::test_before' }, { id: 'test_crash.py::test_crash', message: 'Its process ended in the middle of it.' }],
    onlyOn: [],
    both: [],
    unpaired: [{ id: 'test_crash.py::test_after', gil: 'on', file: 'test_crash.py', line: 5 }],
    cutShort: [{ id: 'test_crash.py::test_crash', gil: 'off', how: 'crashed' }],
  });
  expect(problem?.what).toBe(
    'A test crashes only with the GIL off: test_crash.py::test_crash. A test fails only with the GIL off: test_crash.py::test_before.',
  );
});

withCompiler('an extension module that only the run with the GIL on loads is told, and decides nothing', async () => {
  const folder = temporaryFolder('control');
  buildExtension({ name: 'elsewhere', template: 'multi-undeclared', python: freeThreadedPython(), folder });
  const code = `import sys
sys.path.append(${JSON.stringify(folder)})
def test_one():
    if sys._is_gil_enabled(): import elsewhere
`;
  const { report, exitCode } = await both({ 'test_one.py': code });
  expect([report?.verdict, exitCode, report?.offenders]).toEqual(['clean', 0, []]);
  expect(report?.notices).toEqual([
    'With the GIL on the suite loaded elsewhere too, and not with it off, so nothing is decided by that: loaded, it would switch the GIL on.',
  ]);
});

test('the suite can name its files by the GIL mode, and what it writes twice is kept apart', async () => {
  const step = await both({ 'test_one.py': 'def test_one(): pass\n' }, { run: `${SCRIPT}; echo "$GILPROOF_GIL $PYTHON_GIL" >>modes` });
  expect(step.report?.verdict).toBe('clean');
  const { stdout } = await runAction({
    workspace: step.workspace,
    path: [bin],
    inputs: { gil: 'default', run: `${SCRIPT}; cat modes; echo "now $GILPROOF_GIL \${PYTHON_GIL-unset}"` },
  });
  expect(stdout).toContain('on 1\noff 0\nnow default unset\n');
});

test('a failure with the GIL on alone is a notice, and the verdict that of the run with it off', async () => {
  const step = await both({ 'test_on.py': 'import sys\ndef test_on(): assert not sys._is_gil_enabled()\n' });
  expect([step.report?.verdict, step.exitCode, step.outputs['tests-exit-code']]).toEqual(['clean', 0, '0']);
  expect(step.report?.comparison).toMatchObject({ onlyOn: [{ id: 'test_on.py::test_on', file: 'test_on.py', line: 2 }], onlyOff: [] });
  expect(step.report?.notices).toContain(
    'The suite failed with the GIL on. The verdict is that of the run with it off; what differs stands in the comparison.',
  );
});

test('failures of a single run stand in the report too, each at its line', async () => {
  const step = await both({ 'test_no.py': 'def test_no(): assert 1 == 2\n' }, { gil: 'off' });
  expect(step.report?.comparison).toBeNull();
  expect(step.report?.runs[0]?.tests).toEqual({
    passed: 0,
    failed: 1,
    skipped: 0,
    failures: [{ id: 'test_no.py::test_no', message: 'assert 1 == 2', file: 'test_no.py', line: 1 }],
  });
  expect(step.annotations).toContainEqual(expect.objectContaining({ file: 'test_no.py', line: 1, title: 'test_no.py::test_no failed' }));
});

test('without pytest the JUnit files tell of the tests', async () => {
  const suite = `import sys
if not sys._is_gil_enabled(): failure = '<failure message="3 != 4"/>'
else: failure = ""
with open("reports/TEST-shop.xml", "w") as file:
    file.write('<testsuite><testcase classname="shop" name="test_tax" file="suite.py" line="2">%s</testcase></testsuite>' % failure)
sys.exit(failure != "")
`;
  const { report } = await both(
    { 'suite.py': suite, 'reports/TEST-old.xml': '<testsuite><testcase name="old"/></testsuite>' },
    { run: 'python suite.py' },
  );
  expect(report?.comparison?.onlyOff).toEqual([{ id: 'shop.test_tax', message: '3 != 4', file: 'suite.py', line: 2 }]);
  expect(report?.runs.map(({ tests }) => [tests?.passed, tests?.failed])).toEqual([
    [1, 0],
    [0, 1],
  ]);
});

describe('in default mode', () => {
  const workspace = () => {
    const folder = temporaryFolder('default');
    buildExtension({ name: 'fine', template: 'multi-declared', python: freeThreadedPython(), folder });
    buildExtension({ name: 'offender', template: 'multi-undeclared', python: freeThreadedPython(), folder });
    return folder;
  };
  const run = (code: string, inputs: Readonly<Record<string, string>> = {}) => {
    const folder = workspace();
    writeFiles(folder, { 'test_it.py': code });
    return runAction({ workspace: folder, path: [bin], env: { PYTHON_GIL: '1' }, inputs: { gil: 'default', run: SCRIPT, ...inputs } });
  };

  withCompiler('a suite is clean if nothing it loads switches the GIL on', async () => {
    const { report } = await run('import sys, fine\ndef test_off(): assert not sys._is_gil_enabled() and sys.flags.gil is None\n');
    expect([report?.verdict, report?.unprovenReason]).toEqual(['clean', null]);
    expect(report?.processes).toMatchObject({ reported: 1, gilOff: 1, gilOn: 0 });
    expect(report?.notices.filter((notice) => !notice.startsWith('No test loaded offender'))).toEqual([]);
  });

  withCompiler('an offender that switched it on is named', async () => {
    const { report } = await run('import sys, offender\ndef test_on(): assert sys._is_gil_enabled()\n');
    expect([report?.verdict, report?.alsoTrue, report?.offenders.map(({ module }) => module)]).toEqual(['gil-reenabled', [], ['offender']]);
    expect(report?.processes).toMatchObject({ gilOff: 0, gilOn: 1 });
  });

  withCompiler('nothing is proven where an allowed one switched it on', async () => {
    const { report } = await run('def test_on(): import offender\n', { allow: 'offender  # known' });
    expect(report?.verdict).toBe('unproven');
    expect(report?.unprovenReason).toMatch(/^the GIL was on at the end of 1 Python process: .*pytest$/);
  });

  withCompiler('nothing is proven where every process chose a mode', async () => {
    const { report } = await run('def test_one(): pass\n', { run: `export PYTHON_GIL=0; ${SCRIPT}` });
    expect(report?.verdict).toBe('unproven');
    expect(report?.unprovenReason).toMatch(/^no process ran in the default GIL mode: .* ran with PYTHON_GIL or -X gil$/);
  });

  withCompiler('a child that is forked after the switch says so', async () => {
    const code =
      'import os, sys\ndef test_fork():\n  import offender\n  if os.fork() == 0:\n    import fine\n    os._exit(0)\n  os.wait()\n';
    const { report } = await run(code, { allow: 'offender  # known' });
    expect(report?.unprovenReason).toMatch(/^the GIL was on at the end of 2 Python processes: /);
  });
});
