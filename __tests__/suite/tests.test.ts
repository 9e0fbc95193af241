import type { PythonProcess } from '../../src/suite/record.js';
import { countTests, type TestRecord, testResults } from '../../src/suite/tests.js';

const process_ = (pid: number, ppid = 1) => ({ pid, ppid }) as PythonProcess;
const begins = (id: string) => ({ t: 'test', id }) as const;
type Outcome = Extract<TestRecord['events'][number], { t: 'outcome' }>;
const came = (id: string, outcome: Outcome['outcome'], message: string | null = null): Outcome => ({
  t: 'outcome',
  id,
  outcome,
  seconds: 0.5,
  message,
  file: message && '/w/test_x.py',
  line: message === null ? null : 3,
});

/** `id: outcome`, a failure with its text. */
function told(records: readonly TestRecord[], processes = records.map(({ process }) => process)): readonly string[] | null {
  const results = testResults(records, { processes });
  return results && [...results.values()].map(({ id, outcome, failure }) => `${id}: ${outcome}${failure ? ` ${failure.message}` : ''}`);
}

const OVER = { t: 'over' } as const;

test('nothing is told where no test was, or none came to an end', () => {
  expect(told([])).toBeNull();
  expect(told([{ process: process_(5), events: [OVER] }])).toBeNull();
  expect(told([{ process: process_(5), events: [begins('a'), OVER] }])).toBeNull();
});

const ROWS: readonly (readonly [string, TestRecord['events'], string])[] = [
  ['an error is a failure', [came('a', 'error', 'E')], 'a: failed E'],
  ['a failure without a text has an empty one', [came('a', 'failed')], 'a: failed '],
  ['an expected failure is skipped', [came('a', 'xfailed')], 'a: skipped'],
  ['an unexpected pass is passed', [came('a', 'xpassed')], 'a: passed'],
  ['a failure stays the first', [begins('a'), came('a', 'failed', 'first'), came('a', 'error', 'second')], 'a: failed first'],
  ['a failure stays, whatever passes later', [came('a', 'failed', 'F'), came('a', 'passed')], 'a: failed F'],
  ['what cleans up may still fail', [begins('a'), came('a', 'passed'), came('a', 'error', 'E')], 'a: failed E'],
  ['one that began and tells no more has failed', [begins('a')], 'a: failed Its process ended in the middle of it.'],
  ['the same after another session', [begins('b'), OVER, begins('a')], 'a: failed Its process ended in the middle of it.'],
  [
    'the end of another test is not its own',
    [begins('a'), came('a', 'passed'), begins('a')],
    'a: failed Its process ended in the middle of it.',
  ],
  [
    'nor is that of one before',
    [came('b', 'passed'), begins('a'), came('b', 'passed')],
    'b: passed|a: failed Its process ended in the middle of it.',
  ],
  ['one that was left at the end of its session is none', [came('a', 'passed'), begins('b'), OVER], 'a: passed'],
  ['a test that began again is what it then was', [begins('a'), came('a', 'failed', 'F'), begins('a'), came('a', 'passed')], 'a: passed'],
];

test.each(ROWS)('%s', (_, events, expected) => {
  expect(told([{ process: process_(5), events }])?.join('|')).toBe(expected);
});

describe('of several processes', () => {
  const failing = { process: process_(5), events: [begins('a'), came('a', 'failed', 'F')] };
  const passing = { process: process_(6), events: [begins('a'), came('a', 'passed')] };
  const skipping = { process: process_(7), events: [begins('a'), came('a', 'skipped')] };

  test.each([[[failing, passing, skipping]], [[skipping, passing, failing]]])('a failure counts most', (records) => {
    expect(told(records)).toEqual(['a: failed F']);
  });

  test('a test that ran counts before one that was skipped', () => {
    expect(told([passing, skipping])).toEqual(['a: passed']);
  });

  test('those that a test started are not counted, however far below it', () => {
    const between = process_(8, 6);
    const inner = { process: process_(9, 8), events: [begins('inner'), came('inner', 'failed', 'F')] };
    expect(told([passing, inner], [passing.process, between, inner.process])).toEqual(['a: passed']);
    expect(told([passing, inner], [passing.process, inner.process])).toEqual(['a: passed', 'inner: failed F']);
  });

  test('those that a process without a test started are counted', () => {
    const controller = { process: process_(5), events: [came('a', 'passed')] };
    const started = { process: process_(9, 5), events: [begins('b'), came('b', 'passed')] };
    expect(told([controller, started])).toEqual(['a: passed', 'b: passed']);
  });

  test('what a worker began is told by the process that started it, if that came to its end', () => {
    const worker = { process: process_(9, 5), events: [begins('b')] };
    const controller = (...events: TestRecord['events']) => ({ process: process_(5), events: [came('a', 'passed'), ...events] });
    expect(told([controller(OVER), worker])).toEqual(['a: passed']);
    expect(told([controller(), worker])).toEqual(['a: passed', 'b: failed Its process ended in the middle of it.']);
  });

  test('processes that name each other as parents end no search', () => {
    const one = { process: process_(5, 6), events: [came('a', 'passed')] };
    const other = { process: process_(6, 5), events: [came('b', 'passed')] };
    expect(told([one, other])).toEqual(['a: passed', 'b: passed']);
  });
});

test('where gilproof ended the processes, what had begun is no failure', () => {
  const left = { process: process_(5), events: [begins('a'), came('a', 'passed'), begins('b')] };
  expect([...(testResults([left], { processes: [], stopped: true }) ?? new Map()).keys()]).toEqual(['a']);
});

test('they are counted, and failures stand in the order of their ids', () => {
  const events = [came('c', 'failed', 'C'), came('b', 'passed'), came('a', 'error', 'A'), came('s', 'skipped')];
  const results = testResults([{ process: process_(5), events }], { processes: [] });
  expect(results && countTests(results)).toEqual({
    passed: 1,
    failed: 2,
    skipped: 1,
    failures: [
      { id: 'a', message: 'A', file: '/w/test_x.py', line: 3 },
      { id: 'c', message: 'C', file: '/w/test_x.py', line: 3 },
    ],
  });
});
