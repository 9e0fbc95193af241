import { renderAnnotations } from '../../src/report/annotations.js';
import { renderLog } from '../../src/report/log.js';
import { renderSummary } from '../../src/report/summary.js';
import type { Comparison, Failure, Result, Run } from '../../src/result.js';
import { expectGolden } from './golden.js';
import { HOSTILE } from './hostile.js';
import { brotli, sample } from './sample.js';

const failure = (n: number | string, more: Partial<Failure> = {}): Failure => ({
  id: `tests/test_shop.py::test_${n}`,
  message: 'AssertionError: lost an order\nassert 3 == 4',
  file: 'tests/test_shop.py',
  line: 12,
  ...more,
});

const compared = (more: Partial<Comparison> = {}): Comparison => ({
  onlyOff: [failure('race')],
  onlyOn: [failure('order', { file: null, line: null, message: '' })],
  both: [failure('broken', { line: 40 })],
  unpaired: [
    { ...failure('after', { line: 50 }), gil: 'off' },
    { ...failure('before', { line: 60 }), gil: 'on' },
  ],
  cutShort: [{ id: 'tests/test_shop.py::test_lock', gil: 'off', how: 'hung' }],
  slower: [{ id: 'tests/test_shop.py::test_slow', on: 0.2, off: 0.5, ratio: 2.5 }],
  seconds: { on: 12.34, off: 6.17, ratio: 0.5 },
  threads: { on: 8, off: 9 },
  ...more,
});

const run = (gil: Run['gil'], failures: readonly Failure[]): Run => ({
  gil,
  exitCode: failures.length > 0 ? 1 : 0,
  signal: null,
  seconds: 2,
  tests: { passed: 5, failed: failures.length, skipped: 0, failures },
});

function result(comparison: Comparison | null, failures: readonly Failure[] = []): Result {
  const runs = comparison ? [run('on', comparison.onlyOn), run('off', comparison.onlyOff)] : [run('off', failures)];
  const problem = { what: 'The tests failed.', fix: 'Mend them.', details: [] };
  return sample({ verdict: 'tests-failed', failed: true, problem, runs, comparison });
}

test('what differs is the headline of log and summary', () => {
  const shown = renderSummary(result(compared()));
  expectGolden('comparison.md', shown);
  expectGolden('comparison.log.txt', renderLog(result(compared())));
});

const lines = (of: Result) =>
  renderAnnotations(of).map(({ level, title, file, line }) => `${level} ${title}${file ? ` @ ${file}:${line}` : ''}`);

test('a test that fails only with the GIL off is annotated at its line, before all offenders', () => {
  const offenders = Array.from({ length: 12 }, (_, n) => ({ ...brotli, module: `m${n}`, importedAt: { file: `m${n}.py`, line: 1 } }));
  const four = Array.from({ length: 4 }, (_, n) => failure(n, { line: n + 1 }));
  const annotations = lines({ ...result(compared({ onlyOff: four })), offenders });
  expect(annotations).toHaveLength(10);
  expect(annotations.slice(2, 6)).toEqual([
    'error tests/test_shop.py::test_0 fails only with the GIL off @ tests/test_shop.py:1',
    'error tests/test_shop.py::test_1 fails only with the GIL off @ tests/test_shop.py:2',
    'error tests/test_shop.py::test_2 fails only with the GIL off @ tests/test_shop.py:3',
    'error m0 would switch the GIL back on @ m0.py:1',
  ]);
});

test('failures of one run follow the offenders, as many as there is room for', () => {
  const many = Array.from({ length: 20 }, (_, n) => failure(n));
  const annotations = lines({ ...result(null, many), offenders: [brotli] });
  expect(annotations).toHaveLength(10);
  expect(annotations[2]).toBe('error _brotli would switch the GIL back on @ shop/client.py:3');
  expect(annotations[3]).toBe('error tests/test_shop.py::test_0 failed @ tests/test_shop.py:12');
});

test('an annotation says the assertion', () => {
  const [, first] = renderAnnotations(result(compared()));
  expect(first).toEqual({
    level: 'error',
    title: 'tests/test_shop.py::test_race fails only with the GIL off',
    message: 'AssertionError: lost an order\nassert 3 == 4',
    file: 'tests/test_shop.py',
    line: 12,
  });
});

test('an annotation of a failure without a text says what it is', () => {
  const [, first] = renderAnnotations(result(compared({ onlyOff: [failure('race', { message: '' })] })));
  expect(first?.message).toBe('fails only with the GIL off');
});

test('a failure with the GIL off is annotated, whether the other run has a result of it or not', () => {
  expect(lines(result(compared()))).toEqual([
    'error gilproof: tests-failed',
    'error tests/test_shop.py::test_race fails only with the GIL off @ tests/test_shop.py:12',
    'error tests/test_shop.py::test_broken failed @ tests/test_shop.py:40',
    'error tests/test_shop.py::test_after failed @ tests/test_shop.py:50',
  ]);
});

test('where failed tests do not make the step red they are warnings', () => {
  expect(lines({ ...result(null, [failure('a')]), verdict: 'clean', failed: false, problem: null })).toEqual([
    'warning tests/test_shop.py::test_a failed @ tests/test_shop.py:12',
  ]);
});

test('the threads of one run are told without those of the other', () => {
  const of = result(compared({ threads: { on: null, off: 4 } }));
  expect(renderLog(of)).toContain('\n    threads at most: ? with it on, 4 off\n');
  expect(renderSummary(of)).toContain('\n| threads at most |  | 4 |  |\n');
});

test('a line outside of the workspace, or none, is not annotated', () => {
  const outside = [failure('a', { file: '/venv/x.py' }), failure('b', { file: '../x.py' }), failure('c', { line: null })];
  expect(lines(result(compared({ onlyOff: outside, both: [], unpaired: [] })))).toEqual(['error gilproof: tests-failed']);
});

test('a long list is shown in part', () => {
  const many = Array.from({ length: 30 }, (_, n) => failure(n));
  expect(renderLog(result(null, many))).toContain('\n    … and 10 more, all in the JSON report.\n');
  expect(
    renderSummary(
      result(
        null,
        Array.from({ length: 6000 }, (_, n) => failure(n)),
      ),
    ),
  ).toContain('… and 1000 more, all in the JSON report.');
});

test('nothing is said where no test failed and one mode was run', () => {
  const text = renderLog(sample()) + renderSummary(sample());
  expect(text).not.toMatch(/failed tests|side by side/i);
});

describe('hostile ids and texts stay what they are', () => {
  test.each(HOSTILE)('%j', (hostile) => {
    const odd = failure('x', { id: hostile, message: hostile, file: hostile });
    const of = result(
      compared({
        onlyOff: [odd],
        slower: [{ id: hostile, on: 1, off: 2, ratio: 2 }],
        cutShort: [{ id: hostile, gil: 'on', how: 'crashed' }],
      }),
    );
    const summary = renderSummary(of);
    const plainer = renderSummary(result(compared({ onlyOff: [failure('x', { id: 'x', message: 'x', file: 'x' })] })));
    const structure = (text: string) => text.split('\n').map((line) => line.replace(/<code>.*?<\/code>/g, '<code/>').slice(0, 12));
    expect(structure(summary).filter((line) => /^(#|\||<)/.test(line)).length).toBe(
      structure(plainer).filter((line) => /^(#|\||<)/.test(line)).length,
    );
    for (const line of renderLog(of).split('\n')) expect(line).toMatch(/^(gilproof: |verdict: |fix: | {2,}\S|$)/);
    for (const { title, message } of renderAnnotations(of)) expect(`${title}\n${message}`).not.toMatch(/^\s*::|##\[|\p{Cf}|(?!\n)\p{Cc}/mu);
  });
});

test('ten thousand failures are rendered within the limit', () => {
  const many = Array.from({ length: 10_000 }, (_, n) => failure(n, { id: `${'|<'.repeat(100)}${n}`, message: '`'.repeat(300) }));
  const rendered = renderSummary(result(compared({ onlyOff: many, both: many })));
  expect(Buffer.byteLength(rendered)).toBeLessThan(1 << 20);
});
