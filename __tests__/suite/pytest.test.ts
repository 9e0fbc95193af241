/** What the recorder tells of pytest's tests, in real sessions of it. */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { countTests, type Results, testResults } from '../../src/suite/tests.js';
import { environmentWith } from '../fixtures/packages.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { writeFiles } from '../fixtures/toolbox.js';
import { ENVIRONMENT } from '../truth/suites.js';
import { type Recorded, record } from './recording.js';

let python = '';
let rerunning = '';

beforeAll(async () => {
  python = await environmentWith({ name: 'suites', requirements: ENVIRONMENT });
  rerunning = await environmentWith({ name: 'rerunning', requirements: RERUNNING });
}, 900_000);

/** An older pytest, and plugins that run tests in their own ways. */
const RERUNNING = ['pytest==8.3.5', 'pytest-rerunfailures==15.1', 'pytest-forked==1.6.0', 'pytest-subtests==0.14.2'];

interface Session {
  readonly args?: readonly string[];
  readonly python?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Instead of `python -m pytest`. */
  readonly instead?: readonly string[];
}

function run(
  files: Readonly<Record<string, string>>,
  session: Session = {},
): Recorded & { readonly folder: string; readonly results: Results } {
  const folder = temporaryFolder('session');
  writeFiles(folder, files);
  const args = [...(session.instead ?? ['-m', 'pytest', '-q', '-p', 'no:cacheprovider']), ...(session.args ?? [])];
  const recorded = record({ args, python: session.python ?? python, cwd: folder, ...(session.env ? { env: session.env } : {}) });
  expect(recorded.evidence.defects).toEqual([]);
  return { ...recorded, folder, results: testResults(recorded.evidence.tests, recorded.evidence) ?? new Map() };
}

/** `id: outcome`, in the order of ids; with the file and line of a failure, and its text. */
function lines({ results, folder }: ReturnType<typeof run>): string[] {
  return [...results.values()]
    .map(({ id, outcome, failure }) => {
      if (!failure) return `${id}: ${outcome}`;
      return `${id}: ${outcome} at ${path.relative(folder, failure.file ?? '')}:${failure.line}: ${failure.message.replaceAll('\n', ' | ')}`;
    })
    .sort();
}

const KINDS = `import pytest

def check(number):
    assert number == 2, "not two"

def test_passes(): pass

def test_fails():
    one = 1
    assert one == 2

def test_fails_in_a_function():
    check(1)

@pytest.mark.skip
def test_skipped(): pass

@pytest.mark.xfail
def test_expected(): assert False

@pytest.mark.xfail
def test_unexpected(): pass

@pytest.mark.xfail(strict=True)
def test_strict(): pass

@pytest.fixture
def broken(): raise ValueError("broken")

@pytest.fixture
def untidy():
    yield
    raise ValueError("untidy")

def test_of_a_broken_fixture(broken): pass

def test_of_an_untidy_fixture(untidy): pass

def test_fails_and_is_untidy(untidy): assert 3 == 4

def test_of_no_fixture(nowhere): pass
`;

const TOLD = [
  'test_kinds.py::test_expected: skipped',
  'test_kinds.py::test_fails: failed at test_kinds.py:10: assert 1 == 2',
  'test_kinds.py::test_fails_and_is_untidy: failed at test_kinds.py:39: assert 3 == 4',
  'test_kinds.py::test_fails_in_a_function: failed at test_kinds.py:4: AssertionError: not two | assert 1 == 2',
  'test_kinds.py::test_of_a_broken_fixture: failed at test_kinds.py:28: ValueError: broken',
  "test_kinds.py::test_of_no_fixture: failed at test_kinds.py:41: fixture 'nowhere' not found",
  'test_kinds.py::test_of_an_untidy_fixture: failed at test_kinds.py:33: ValueError: untidy',
  'test_kinds.py::test_passes: passed',
  'test_kinds.py::test_skipped: skipped',
  'test_kinds.py::test_strict: failed at test_kinds.py:24: [XPASS(strict)] ',
  'test_kinds.py::test_unexpected: passed',
  "test_missing.py: failed at test_missing.py:1: ModuleNotFoundError: No module named 'nowhere'",
  'test_unneeded.py: skipped',
].sort();

const FILES = {
  'test_kinds.py': KINDS,
  'test_missing.py': 'import nowhere\n',
  'test_unneeded.py': 'import pytest\npytest.importorskip("nowhere")\n',
};
const ALL = '--continue-on-collection-errors';
const MAIN = 'import sys, pytest\nsys.exit(pytest.main(sys.argv[1:]))\n';

describe('each test is told with what it came to, and each failure with its line in the test’s own file:', () => {
  const ways: readonly (readonly [string, Session])[] = [
    ['python -m pytest', { args: [ALL] }],
    ['without plugins of entry points', { args: [ALL], env: { PYTEST_DISABLE_PLUGIN_AUTOLOAD: '1' } }],
    ['without tracebacks', { args: [ALL, '--tb=no'] }],
    ['with tracebacks of Python’s own kind', { args: [ALL, '--tb=native'] }],
    ['from another directory', { args: [ALL, '--rootdir=.', '.'] }],
    ['a script that calls pytest.main', { instead: ['main.py', '-q', '-p', 'no:cacheprovider', ALL] }],
    ['python -c', { instead: ['-c', MAIN, '-q', '-p', 'no:cacheprovider', ALL] }],
    ['coverage run', { instead: ['-m', 'coverage', 'run', '-m', 'pytest', '-q', '-p', 'no:cacheprovider', ALL] }],
    ['under -W error', { instead: ['-W', 'error', '-m', 'pytest', '-q', '-p', 'no:cacheprovider', ALL] }],
  ];
  test.each(ways)('%s', (_, session) => {
    expect(lines(run({ ...FILES, 'main.py': MAIN }, session))).toEqual(TOLD);
  });

  test.each([[['-n', '2']], [['-n', '2', '--dist', 'loadfile']], [['-n', '1', '--maxprocesses=1']]])('pytest-xdist %p', (args) => {
    expect(lines(run(FILES, { args: [ALL, ...args] }))).toEqual(TOLD);
  });

  test('an older pytest', () => {
    expect(lines(run(FILES, { args: [ALL], python: rerunning }))).toEqual(TOLD);
  });

  test('in a process of its own (pytest-forked)', () => {
    const told = lines(run({ 'test_kinds.py': KINDS }, { args: ['--forked'], python: rerunning }));
    expect(told).toEqual(TOLD.filter((line) => line.startsWith('test_kinds')));
  });
});

test('it is told before a test which one runs in the process, in pytest-xdist’s workers too', () => {
  const files = { 'test_dies.py': 'import os\ndef test_first(): pass\ndef test_dies(): os._exit(7)\n' };
  expect(run(files).evidence.tests.map(({ events }) => events.at(-1))).toEqual([{ t: 'test', id: 'test_dies.py::test_dies' }]);
  const inWorkers = run(files, { args: ['-n', '1', '--max-worker-restart=0'] });
  expect(inWorkers.evidence.tests.flatMap(({ events }) => events).filter(({ t }) => t === 'test')).toEqual([
    { t: 'test', id: 'test_dies.py::test_first' },
    { t: 'test', id: 'test_dies.py::test_dies' },
  ]);
  expect(lines(inWorkers)).toEqual([
    "test_dies.py::test_dies: failed at test_dies.py:null: worker 'gw0' crashed while running 'test_dies.py::test_dies'",
    'test_dies.py::test_first: passed',
  ]);
});

test('of a test that is run again the last time counts', () => {
  const again = 'tries = []\ndef test_second_time():\n    tries.append(1)\n    assert len(tries) == 2\ndef test_never(): assert False\n';
  expect(lines(run({ 'test_again.py': again }, { args: ['--reruns', '2'], python: rerunning }))).toEqual([
    'test_again.py::test_never: failed at test_again.py:5: assert False',
    'test_again.py::test_second_time: passed',
  ]);
});

const SUBTESTS = `import unittest
def test_sub(subtests):
    with subtests.test("fine"): pass
    with subtests.test("wrong"): assert 1 == 2
class TestCase(unittest.TestCase):
    def test_case(self):
        with self.subTest(n=1): self.assertEqual(3, 4)
`;

test.each([
  ['pytest', () => python],
  ['pytest-subtests', () => rerunning],
])('a subtest’s failure is its test’s: %s', (_, which) => {
  expect(lines(run({ 'test_sub.py': SUBTESTS }, { python: which() }))).toEqual([
    'test_sub.py::TestCase::test_case: failed at test_sub.py:7: AssertionError: 3 != 4',
    'test_sub.py::test_sub: failed at test_sub.py:4: assert 1 == 2',
  ]);
});

const OUTER = `import os, subprocess, sys
import pytest
pytest_plugins = "pytester"
def test_plugin(pytester):
    pytester.makepyfile("def test_inner(): assert False")
    pytester.runpytest_inprocess().assert_outcomes(failed=1)
    pytester.runpytest_inprocess().assert_outcomes(failed=1)
    pytester.runpytest_subprocess().assert_outcomes(failed=1)
def test_shell(tmp_path):
    (tmp_path / "test_in_shell.py").write_text("def test_inner(): assert False")
    assert subprocess.call(["sh", "-c", "%s -m pytest -q; exit 3" % sys.executable], cwd=tmp_path) == 3
`;

test.each([[[]], [['-n', '2']]])('sessions that a test starts are that test’s subject, and not counted: %p', (args) => {
  expect(lines(run({ 'test_outer.py': OUTER }, { args }))).toEqual([
    'test_outer.py::test_plugin: passed',
    'test_outer.py::test_shell: passed',
  ]);
});

test('sessions of one process one after the other are counted both', () => {
  const script =
    'import pytest\npytest.main(["-q", "test_one.py", "--nonsense"])\npytest.main(["-q", "test_one.py"])\npytest.main(["-q", "test_two.py"])\n';
  const files = { 'main.py': script, 'test_one.py': 'def test_one(): assert False\n', 'test_two.py': 'def test_two(): pass\n' };
  expect(lines(run(files, { instead: ['main.py'] }))).toEqual([
    'test_one.py::test_one: failed at test_one.py:1: assert False',
    'test_two.py::test_two: passed',
  ]);
});

describe('a test in the middle of which its process ended', () => {
  const DIES = `import os
def test_first(): pass
def test_dies(): END
def test_last(): pass
`;
  const told = (end: string, session: Session = {}) => {
    const { results } = run({ 'test_dies.py': DIES.replace('END', end), 'test_others.py': 'def test_other(): pass\n' }, session);
    return [...results.values()].map(({ id, failure }) => [id.split('::')[1], failure?.message ?? 'passed']);
  };

  test.each([
    ['os._exit, as pytest-timeout ends it', 'os._exit(1)'],
    ['a signal', 'os.kill(os.getpid(), 15)'],
  ])('has failed: %s', (_, end) => {
    expect(told(end)).toEqual([
      ['test_first', 'passed'],
      ['test_dies', 'Its process ended in the middle of it.'],
    ]);
  });

  test('has failed though it is the first', () => {
    expect(told('os._exit(1)', { args: ['test_dies.py::test_dies'] })).toEqual([['test_dies', 'Its process ended in the middle of it.']]);
  });

  test.each([['__import__("pytest").exit("enough")'], ['raise KeyboardInterrupt']])(
    'has not where the session came to an end: %s',
    (end) => {
      expect(told(end)).toEqual([['test_first', 'passed']]);
    },
  );

  test('has failed once with pytest-xdist, and what a worker left is no failure', () => {
    const inWorkers = told('assert False', { args: ['-n', '2', '-x'] });
    expect(inWorkers.filter(([, came]) => came !== 'passed')).toEqual([['test_dies', 'assert False']]);
    expect(told('os._exit(1)', { args: ['-n', '2', '--max-worker-restart=0'] }).filter(([, came]) => came !== 'passed')).toEqual([
      ['test_dies', expect.stringMatching(/^worker 'gw\d' crashed/)],
    ]);
  });

  test('is not one that passed before the end of all tests ended the process', () => {
    const conftest = 'import os\ndef pytest_sessionfinish(): os._exit(0)\n';
    expect(lines(run({ 'test_one.py': 'def test_one(): pass\n', 'conftest.py': conftest }))).toEqual(['test_one.py::test_one: passed']);
  });
});

test('nothing is lost where tests run in threads', () => {
  const conftest = `import threading
from _pytest.reports import TestReport
def pytest_runtestloop(session):
    hook, start = session.config.hook, threading.Barrier(8)
    def body(thread):
        start.wait()
        for number in range(800):
            nodeid = f"test_it.py::test_{thread}_{number}"
            location, outcome = ("test_it.py", 0, nodeid), ("passed", "failed")[number % 2]
            hook.pytest_runtest_logstart(nodeid=nodeid, location=location)
            hook.pytest_runtest_logreport(report=TestReport(nodeid, location, {}, outcome, None, "call"))
    threads = [threading.Thread(target=body, args=(thread,)) for thread in range(8)]
    [t.start() for t in threads]; [t.join() for t in threads]
    return True
`;
  const instead = ['-m', 'pytest', '-p', 'no:cacheprovider', '-p', 'no:terminal']; // whose dots are no threads' matter
  const { results } = run({ 'test_it.py': 'def test_it(): pass\n', 'conftest.py': conftest }, { instead });
  expect(countTests(results)).toMatchObject({ passed: 3200, failed: 3200 });
});

test('what was told before a session was cut short stays told', () => {
  const files = { 'test_cut.py': 'import pytest\ndef test_one(): pass\ndef test_two(): pytest.exit("enough")\ndef test_three(): pass\n' };
  expect(lines(run(files))).toEqual(['test_cut.py::test_one: passed']);
});

test('hostile ids and texts arrive whole', () => {
  const odd = 'a\\nb\\udcff \\"quoted\\" ::error::\\u202e';
  const code = `import pytest
@pytest.mark.parametrize("n", [1], ids=["x" * 10000])
def test_long(n): assert False, "${odd}" + "y" * 10000
`;
  const conftest = `def pytest_collection_modifyitems(items):\n    items[1]._nodeid = "${odd}"\n`;
  const { results } = run({ 'test_odd.py': `${code}def test_odd(): pass\n`, 'conftest.py': conftest }, { python: rerunning });
  const hostile = 'a\nb\udcff "quoted" ::error::\u202e';
  expect([...results.keys()].sort()).toEqual([hostile, `test_odd.py::test_long[${'x'.repeat(10000)}]`].sort());
  expect(results.get(hostile)?.outcome).toBe('passed');
  const message = results.get(`test_odd.py::test_long[${'x'.repeat(10000)}]`)?.failure?.message;
  expect(message?.slice(0, 60)).toBe(`AssertionError: ${hostile.replace('\n', '\n  ')}${'y'.repeat(99)}`.slice(0, 60));
  expect(message).toHaveLength(2000);
});

test('a plugin whose reports are not what pytest’s are breaks nothing', () => {
  const conftest = `class Odd:
    def __getattr__(self, name): raise KeyError(name)
class Report:
    nodeid, when, outcome, longrepr, location, duration = object(), "call", "failed", Odd(), 3, "long"
    head_line = "x"
    def __getattr__(self, name): return {} if name != "context" else (_ for _ in ()).throw(AttributeError(name))
def pytest_runtest_logfinish(nodeid):
    import sys
    for frame in [sys._getframe()]: pass
def pytest_configure(config):
    class Early:
        def pytest_runtest_logstart(self, nodeid):
            for hook in config.hook.pytest_runtest_logreport.get_hookimpls():
                if hook.plugin_name.isdigit(): hook.function(Report())
    config.pluginmanager.register(Early())
`;
  const session = run({ 'test_one.py': 'def test_one(): pass\n', 'conftest.py': conftest });
  expect(session.stdout).toContain('1 passed');
  expect(countTests(session.results)).toEqual({ passed: 1, failed: 0, skipped: 0, failures: [] });
});

test('times, lines and texts that are none spoil no record', () => {
  const conftest = `import pytest
@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    if call.when == "call":
        report.duration = {"test_nan": float("nan"), "test_less": -1.0}.get(item.name, float("inf"))
        report.location = (report.location[0], 1.5, "x")
        if item.name == "test_odd":
            report.outcome, report.longrepr = "failed", type("Odd", (), {"errorstring": "a", "filename": "b", "firstlineno": 2.5})()
    return report
`;
  const code = 'def test_nan(): pass\ndef test_less(): pass\ndef test_more(): pass\ndef test_odd(): pass\n';
  expect(lines(run({ 'test_o.py': code, 'conftest.py': conftest }, { args: ['--tb=no', '-rN'] }))).toEqual([
    'test_o.py::test_less: passed',
    'test_o.py::test_more: passed',
    'test_o.py::test_nan: passed',
    'test_o.py::test_odd: failed at test_o.py:null: a',
  ]);
});

test('a module that takes its own name away is imported as ever', () => {
  const { status, stdout } = run({ 'nameless.py': 'del __name__\n' }, { instead: ['-c', 'import nameless; print("imported")'] });
  expect([status, stdout]).toEqual([0, 'imported\n']);
});

test('nothing of it shows in pytest’s lists, options or reports', () => {
  const folder = temporaryFolder('shown');
  mkdirSync(path.join(folder, 'tests'));
  writeFiles(folder, {
    'test_one.py': 'def test_one(): pass\n',
    'conftest.py': `def pytest_sessionstart(session):
    manager = session.config.pluginmanager
    with open("plugins", "w") as file:
        for name, plugin in manager.list_name_plugin(): print(name if not name.isdigit() else "NUMBER", file=file)
        print(len(manager.get_plugins()), manager.list_plugin_distinfo(), file=file)
`,
  });
  const seen = (recorder: boolean) => {
    const script = { args: ['-m', 'pytest', '-p', 'no:cacheprovider', '--trace-config', '-VV'], python, cwd: folder };
    const { stdout, stderr } = record(script, (env) => (recorder ? env : { ...env, GILPROOF_DIR: undefined, PYTHONPATH: undefined }));
    const whole = { ...script, args: script.args.filter((each) => each !== '-VV') };
    const text = record(whole, (env) => (recorder ? env : { ...env, GILPROOF_DIR: undefined, PYTHONPATH: undefined })).stdout;
    const general = (output: string) => output.replaceAll(/0x[0-9a-f]+|\d+\.\d+s|\b\d{9,}\b/g, '');
    return [stdout, stderr, text].map(general).concat(general(readFileSync(path.join(folder, 'plugins'), 'utf8')));
  };
  const without = seen(false);
  expect(without.join('')).toContain('PLUGIN registered');
  expect(seen(true)).toEqual(without);
});
