import type { MergedResult } from '../../src/merged.js';
import { renderMergedAnnotations, renderMergedLog } from '../../src/report/merged-log.js';
import { renderMergedSummary } from '../../src/report/merged-summary.js';
import { expectGolden } from './golden.js';
import { HOSTILE } from './hostile.js';
import { many, matrix, merged } from './merged-sample.js';

const LIMIT = 1_048_576;

test.each<[string, MergedResult]>([
  ['merged-clean', merged()],
  ['merged-red', matrix()],
  [
    'merged-nothing',
    merged(
      {
        verdict: 'unproven',
        failed: true,
        unprovenReason: 'no report was found',
        problem: { what: 'No report was found: no file matches reports/*.json.', fix: 'Download them.', details: [] },
      },
      { legs: [] },
    ),
  ],
  [
    'merged-hostile',
    many({
      legs: 2,
      items: 1,
      text: '`<img src=x>|</code></details>\n\n# [x](javascript:x) ::error::boo \x1b[31m\u202e http://e.example @me **b**',
    }),
  ],
  ['merged-500', many({ legs: 500, items: 3, text: 'x' })],
])('a merge looks as its golden files show: %s', (name, result) => {
  expectGolden(`${name}.md`, renderMergedSummary(result));
  expectGolden(`${name}.log.txt`, renderMergedLog(result));
});

test.each([
  [3, '<code>a.py:0</code>, <code>a.py:1</code>, <code>a.py:2</code> |'],
  [5, '<code>a.py:0</code>, <code>a.py:1</code>, <code>a.py:2</code> and 2 more |'],
])('of %d lines that import an offender the first three are shown', (count, cell) => {
  const [first] = matrix().merged.offenders;
  const [occurrence] = first?.occurrences ?? [];
  if (!first || !occurrence) throw new Error('the sample has an offender');
  const occurrences = Array.from({ length: count }, (_, line) => ({ ...occurrence, importedAt: { file: 'a.py', line } }));
  const { offenders } = matrix();
  expect(renderMergedSummary(merged({ offenders: offenders.slice(0, 1) }, { offenders: [{ ...first, occurrences }] }))).toContain(cell);
});

test('the only leg is called by its name', () => {
  const { merged: of, ...result } = matrix();
  const alone = { ...result, merged: { ...of, legs: of.legs.slice(0, 1), unjudged: [{ module: 'x', why: 'y', legs: [0] }] } };
  expect(renderMergedSummary(alone)).toContain('| <code>x</code> | y | <code>test (off)</code> |');
});

test('a red merge is one annotation, a green one none', () => {
  expect(renderMergedAnnotations(merged())).toEqual([]);
  expect(renderMergedAnnotations(matrix())).toEqual([
    {
      level: 'error',
      title: 'gilproof: tests-failed',
      message: '2 of 4 legs are red.\ntests-failed: test (off).\nFix: What to do about a red leg stands in its own summary.',
    },
  ]);
});

test.each(HOSTILE)('no text of a suite leaves its place: %#', (text) => {
  const result = many({ legs: 3, items: 2, text });
  const summary = renderMergedSummary(result);
  const tags = /<\/?(code|details|summary|pre)>|<!-- -->/g;
  expect(summary.replace(tags, '')).not.toContain('<');
  const outside = summary.replace(/<pre>\n[\s\S]*?\n<\/pre>/g, '').replace(tags, '');
  expect(outside).not.toMatch(/\]\(|!\[|\*\*bold|~~gone|:\/\/evil|www\.evil/);
  const own = /^##+ (❌|Not merged|Fail|Failed|Other|Legs|Red|Would|Allowed|GIL|Not judged)|^```(yaml)?$/;
  expect(outside.split('\n').filter((line) => /^ *(#|\d+\.|>|```)/.test(line) && !own.test(line))).toEqual([]);
  for (const [table = ''] of outside.matchAll(/(?:^\|.*\n)+/gm)) {
    expect(
      new Set(
        table
          .trimEnd()
          .split('\n')
          .map((row) => row.split('|').length),
      ).size,
    ).toBe(1);
  }
  for (const line of renderMergedLog(result).split('\n')) expect(line).not.toMatch(/^\s*::|##\[|\p{Cc}|[\u202e\u2066]/u);
  const [annotation] = renderMergedAnnotations(result);
  expect(annotation?.message.length).toBeLessThan(4096);
  expect(annotation?.message).not.toMatch(/^\s*::|##\[/m);
});

test.each([
  [2, 20_000, 'x'],
  [500, 1000, 'tests/test_x.py::test_y[parameter]'],
  [2000, 100, 'ü|<`@'.repeat(2000)],
  [50, 5000, '\u{e0041}'.repeat(5000)],
])('%d legs with %d of all else stay under the limit, without a torn table or fence: %#', (legs, items, text) => {
  const summary = renderMergedSummary(many({ legs, items, text }));
  expect(Buffer.byteLength(summary)).toBeLessThan(LIMIT);
  expect((summary.match(/```/g) ?? []).length % 2).toBe(0);
  expect((summary.match(/<details>/g) ?? []).length).toBe((summary.match(/<\/details>/g) ?? []).length);
  expect(summary).toContain('more, all in the JSON report.');
  expect(renderMergedLog(many({ legs, items, text })).split('\n').length).toBeLessThan(1000);
});
