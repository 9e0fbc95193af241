import { type Circumstances, explain } from '../../src/gil/explain.js';
import type { Judgement } from '../../src/gil/judge.js';
import { VERDICTS, type Verdict } from '../../src/verdict.js';
import { brotli, speed } from '../report/sample.js';

function judgement(verdict: Verdict, given: Partial<Judgement> = {}): Judgement {
  return {
    verdict,
    alsoTrue: [],
    unprovenReason: null,
    failed: true,
    notices: [],
    processes: { reported: 1, gilOff: 1, gilOn: 0, gilBuild: 0, crashed: 0, maxThreads: null },
    crashes: [],
    hangs: [],
    modules: { loaded: 1, declared: 1, offending: 0, unjudged: 0 },
    offenders: [],
    unjudged: [],
    allowances: { stale: [], unused: [] },
    ...given,
  };
}

const around = (given: Partial<Omit<Circumstances, 'ending'> & Circumstances['ending']> = {}): Circumstances => {
  const { gil = 'off', timeout = null, gilRefused = false, onlyOff = [], cutShort = [], ...ending } = given;
  return { gil, timeout, gilRefused, onlyOff, cutShort, ending: { exitCode: 1, signal: null, seconds: 1, ...ending } };
};

const OFFENDERS_FIX =
  "Update or replace the distribution, or declare support in your own module; until then put the module in 'allow' with a reason. " +
  'Each offender is listed with the line that brought it in.';
const OUTPUT_FIX =
  "See its output above. If it passes with 'gil: on', the failure comes with the GIL off: look for data shared between threads.";
const NO_RECORD_FIX =
  "'run' must start the free-threaded interpreter, which is first on PATH, and keep PYTHON_GIL, PYTHONPATH and GILPROOF_* in the environment " +
  'of the test process; -I, -E, -S and a tool that clears the environment keep the recorder out.';

describe('what is red says what happened and what to do', () => {
  test('tests that failed', () => {
    expect(explain(judgement('tests-failed'), around())).toEqual({
      what: "The tests failed: 'run' ended with exit code 1 with the GIL off.",
      fix: OUTPUT_FIX,
      details: [],
    });
  });

  test('tests that failed with the GIL on', () => {
    expect(explain(judgement('tests-failed'), around({ gil: 'on', exitCode: 2 }))).toEqual({
      what: "The tests failed: 'run' ended with exit code 2 with the GIL on.",
      fix: 'See its output above. The GIL was on, so its absence is not the cause.',
      details: [],
    });
  });

  test('tests that fail only with the GIL off, the first five by name', () => {
    const named = (...ids: string[]) => ids.map((id) => ({ id, message: 'm', file: null, line: null }));
    expect(explain(judgement('tests-failed'), around({ onlyOff: named('a\nb') }))).toEqual({
      what: 'A test fails only with the GIL off: a b.',
      fix: 'With the GIL on, on the same interpreter, that did not happen: look for data that threads share without a lock.',
      details: [],
    });
    expect(explain(judgement('tests-failed'), around({ onlyOff: named(...'abcdefg') }))?.what).toBe(
      '7 tests fail only with the GIL off: a, b, c, d, e and 2 more.',
    );
  });

  test('a test that crashes only with the GIL off, and one that fails', () => {
    const cutShort = [
      { id: 'a', gil: 'off', how: 'crashed' },
      { id: 'b', gil: 'on', how: 'crashed' },
      { id: 'c', gil: 'off', how: 'hung' },
    ] as const;
    const failed = ['a', 'd'].map((id) => ({ id, message: 'm', file: null, line: null }));
    expect(explain(judgement('tests-failed'), around({ onlyOff: failed, cutShort, exitCode: 139 }))?.what).toBe(
      'A test crashes only with the GIL off: a. A test fails only with the GIL off: d.',
    );
  });

  test('tests that hang only with the GIL off', () => {
    const hangs = ['a', 'b'].map((test, pid) => ({ pid, main: '-m pytest', test, stack: [] }));
    const cutShort = hangs.map(({ test }) => ({ id: test, gil: 'off', how: 'hung' }) as const);
    const what = (given: Partial<Circumstances>) => explain(judgement('timed-out', { hangs }), around({ timeout: 9, ...given }))?.what;
    expect(what({ cutShort })).toBe(
      "'run' had not ended after 9 s, and was ended with all its processes. 2 tests hang only with the GIL off: a, b.",
    );
    expect(what({})).toBe("'run' had not ended after 9 s, and was ended with all its processes. Running: a, b.");
  });

  test('tests that failed in default mode', () => {
    expect(explain(judgement('tests-failed'), around({ gil: 'default' }))).toEqual({
      what: "The tests failed: 'run' ended with exit code 1 in the default GIL mode.",
      fix: OUTPUT_FIX,
      details: [],
    });
  });

  test('tests that a signal ended', () => {
    expect(explain(judgement('tests-failed'), around({ exitCode: null, signal: 'SIGSEGV' }))?.what).toBe(
      "The tests failed: 'run' was ended by SIGSEGV with the GIL off.",
    );
  });

  test('a command that is not found', () => {
    expect(explain(judgement('tests-failed'), around({ exitCode: 127 }))).toEqual({
      what: "The tests failed: 'run' ended with exit code 127, which means that a command was not found.",
      fix: "See the last lines of its output: install the missing command in 'install', or correct its name in 'run'.",
      details: [],
    });
  });

  test('an ordinary Python that died of PYTHON_GIL=0', () => {
    expect(explain(judgement('tests-failed'), around({ gilRefused: true }))).toEqual({
      what: "The tests failed: 'run' ended with exit code 1, and an ordinary Python was started, which cannot run with PYTHON_GIL=0.",
      fix:
        "Its last words are in the output above ('Disabling the GIL is not supported by this build'). Start that child with the free-threaded " +
        'interpreter, or remove PYTHON_GIL from the environment it is given.',
      details: [],
    });
  });

  test('an offender', () => {
    expect(explain(judgement('gil-reenabled', { offenders: [brotli] }), around({ exitCode: 0 }))).toEqual({
      what: 'The tests passed, but an extension module that they loaded would switch the GIL back on wherever it is not forced off: _brotli.',
      fix: OFFENDERS_FIX,
      details: [],
    });
  });

  test('many offenders, those that are excused not among them', () => {
    const offenders = [
      { ...brotli, allowed: true, effect: 'none' as const },
      speed,
      ...['a', 'b', 'c', 'd', 'e'].map((module) => ({ ...brotli, module, effect: 'reported' as const })),
    ];
    expect(explain(judgement('gil-reenabled', { offenders }), around({ exitCode: 0 }))?.what).toBe(
      'The tests passed, but 6 extension modules that they loaded would switch the GIL back on wherever it is not forced off: shop._speed, a, b, c, d and 1 more.',
    );
  });

  test('both', () => {
    expect(explain(judgement('tests-failed-and-gil-reenabled', { offenders: [brotli] }), around())).toEqual({
      what:
        "The tests failed: 'run' ended with exit code 1 with the GIL off. " +
        'And an extension module that they loaded would switch the GIL back on wherever it is not forced off: _brotli.',
      fix: `${OUTPUT_FIX}\n${OFFENDERS_FIX}`,
      details: [],
    });
  });

  test('no evidence', () => {
    expect(explain(judgement('unproven', { unprovenReason: 'no Python process reported' }), around({ exitCode: 0 }))).toEqual({
      what: 'Nothing is proven: no Python process reported.',
      fix: NO_RECORD_FIX,
      details: [],
    });
  });

  test('a test run that kept the recorder out', () => {
    const unprovenReason = 'a test run never reported: /venv/bin/python -m pytest (these did: nox)';
    expect(explain(judgement('unproven', { unprovenReason }), around({ exitCode: 0 }))).toEqual({
      what: `Nothing is proven: ${unprovenReason}.`,
      fix:
        "Let what starts it keep PYTHONPATH and GILPROOF_* in its environment (a nox session's env={'PYTHONPATH': ''}, for one, takes our entry " +
        'away: add to PYTHONPATH instead of replacing it), and start it without -I, -E and -S.',
      details: [],
    });
  });

  test('a record that is not whole', () => {
    const unprovenReason = 'a record is not whole: record 7-a.jsonl: the process could not record everything';
    expect(explain(judgement('unproven', { unprovenReason }), around({ exitCode: 0 }))).toEqual({
      what: `Nothing is proven: ${unprovenReason}.`,
      fix:
        'Something kept a process from writing down what it loaded: a full disk, a limit on file sizes or open files, or a test that removes ' +
        'what it finds under RUNNER_TEMP. Free that test from it, or run it in a step of its own.',
      details: [],
    });
  });

  test('modules that could not be judged', () => {
    const unjudged = [{ module: 'x', file: '/x.so', why: 'loading it, the process was killed by SIGSEGV' }];
    const unprovenReason = 'an extension module could not be judged';
    expect(explain(judgement('unproven', { unprovenReason, unjudged }), around({ exitCode: 0 }))).toEqual({
      what: 'Nothing is proven: an extension module could not be judged.',
      fix: "If you know such a module to be safe, put it in 'allow' with the reason; otherwise report it to its authors with the text beside it.",
      details: ['x (/x.so): loading it, the process was killed by SIGSEGV'],
    });
  });

  test('an entry that is stale', () => {
    expect(
      explain(judgement('stale-allowance', { allowances: { stale: ['ujson', 'h5py.*'], unused: [] } }), around({ exitCode: 0 })),
    ).toEqual({
      what: "'allow' lists what was loaded and no longer offends: ujson, h5py.*.",
      fix: "Remove these lines from 'allow', so that they do not hide a relapse (or leave 'stale' out of 'fail-on').",
      details: [],
    });
  });

  test('all that holds, each fix once', () => {
    const both = judgement('tests-failed', {
      alsoTrue: ['unproven', 'stale-allowance'],
      unprovenReason: 'no Python process reported',
      allowances: { stale: ['x'], unused: [] },
    });
    expect(explain(both, around())).toEqual({
      what:
        "The tests failed: 'run' ended with exit code 1 with the GIL off.\nNothing is proven: no Python process reported.\n" +
        "'allow' lists what was loaded and no longer offends: x.",
      fix: `${OUTPUT_FIX}\n${NO_RECORD_FIX}\nRemove these lines from 'allow', so that they do not hide a relapse (or leave 'stale' out of 'fail-on').`,
      details: [],
    });
  });
});

test('what is green needs no explanation', () => {
  const green = (Object.keys(VERDICTS) as Verdict[]).filter((verdict) => VERDICTS[verdict].red === false);
  expect(green).toEqual(['clean', 'tests-passed', 'ready']);
  for (const verdict of green) expect(explain(judgement(verdict), around({ exitCode: 0 }))).toBeNull();
});
