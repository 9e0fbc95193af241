import { DECLARATIONS } from '../../src/report/declaration.js';
import { TRACKING, WHEELS } from '../../src/report/remedy.js';
import { renderSummary } from '../../src/report/summary.js';
import { SWITCHES } from '../../src/report/switches.js';
import type { Offender, Result } from '../../src/result.js';
import { VERDICTS, type Verdict } from '../../src/verdict.js';
import { expectGolden } from './golden.js';
import { HOSTILE, hostile } from './hostile.js';
import { brotli, red, sample } from './sample.js';
import { many, reenabled, SHOP, TWELVE } from './scenes.js';

const LIMIT = 1_048_576;

const OUR_LINKS = [TRACKING, WHEELS, ...[...Object.values(DECLARATIONS), ...SWITCHES].map(({ source }) => source)];

test.each<[string, Result]>([
  ['clean.md', sample()],
  ['one.md', reenabled([brotli])],
  ['shop.md', reenabled(SHOP, { name: 'test (3.14t, off)' })],
  ['twelve.md', reenabled(TWELVE)],
  ['four-hundred.md', reenabled(many(400))],
  ['red.md', red()],
  ['allowed.md', sample({ offenders: [{ ...brotli, allowed: true, reason: 'brotli 1.3 will declare it | see <their tracker>' }] })],
  [
    'tests-passed.md',
    sample({ verdict: 'tests-passed', offenders: [brotli], runs: [{ gil: 'on', exitCode: 0, signal: null, seconds: 2, tests: null }] }),
  ],
  [
    'no-interpreter.md',
    sample({
      verdict: 'no-interpreter',
      failed: true,
      python: null,
      install: null,
      runs: [],
      problem: {
        what: 'No free-threaded CPython 3.14 was found.',
        fix: 'Add actions/setup-python before this step:\n- uses: actions/setup-python@v6\n  with:\n    python-version: 3.14t',
        details: ['/usr/bin/python3: CPython 3.13.5, a build with the GIL'],
      },
    }),
  ],
  ['hostile.md', hostile('`<img src=x>|</code></details>\n\n# [x](javascript:x) ::error::boo \x1b[31m\u202e http://e.example @me **b**')],
])('the summary is what its golden file shows: %s', (name, result) => {
  expectGolden(name, renderSummary(result));
});

test.each<[Verdict, string]>([
  ['internal-error', '❌ internal-error: a defect of gilproof'],
  ['bad-input', '❌ bad-input: an input cannot be used'],
  ['no-interpreter', '❌ no-interpreter: there is no free-threaded CPython here'],
  ['install-failed', '❌ install-failed: the suite was not started'],
  ['cancelled', '❌ cancelled: the job was cancelled'],
  ['timed-out', '❌ timed-out: the suite did not end in time'],
  [
    'tests-failed-and-gil-reenabled',
    '❌ tests-failed-and-gil-reenabled: the tests failed, and 2 extension modules would switch the GIL back on',
  ],
  ['tests-failed', '❌ tests-failed: the tests failed'],
  ['gil-reenabled', '❌ gil-reenabled: 2 extension modules would switch the GIL back on'],
  ['unproven', '❌ unproven: a module could not be judged'],
  ['stale-allowance', '❌ stale-allowance: 1 line of <code>allow</code> can go'],
  ['clean', '✅ clean: free-threaded'],
  ['tests-passed', '✅ tests-passed: the control leg, with the GIL on'],
  ['ready', '✅ ready: the interpreter is free-threaded'],
])('%s is one line, with what happened and the fix below it where there is one', (verdict, line) => {
  const failed = VERDICTS[verdict].red !== false;
  const problem = failed ? { what: 'It happened.', fix: 'Do that.', details: ['evidence'] } : null;
  const summary = renderSummary(red({ verdict, failed, problem, alsoTrue: [], unprovenReason: 'a module could not be judged' }));
  expect(summary.split('\n')[0]).toBe(`## ${line}`);
  expect(summary.includes('\n**What happened:** It happened.\n')).toBe(failed && verdict !== 'gil-reenabled');
  expect(summary.includes('\n**Fix:** Do that.\n')).toBe(failed && verdict !== 'gil-reenabled');
  expect(summary.includes('\n<pre>\nevidence\n</pre>\n')).toBe(failed);
});

test('a green run with offenders left out by fail-on warns', () => {
  expect(renderSummary(sample({ verdict: 'gil-reenabled', offenders: [brotli] })).split('\n')[0]).toBe(
    '## ⚠️ gil-reenabled: 1 extension module would switch the GIL back on',
  );
});

const offenders = (count: number, name: string): Offender[] =>
  Array.from({ length: count }, (_, index) => ({
    ...brotli,
    module: `${name}${index}`,
    distribution: `d${index}`,
    importedAt: { file: `${name}.py`, line: index + 1 },
  }));

/** Data rows of the tables under a heading, the folded ones too; each must have all its cells. */
function rowsUnder(summary: string, heading: string): string[] {
  const section = summary.slice(summary.indexOf(heading) + heading.length).split('\n### ')[0] ?? '';
  const blocks = section.split('\n\n').filter((block) => block.startsWith('| module |'));
  return blocks.flatMap((block) => block.split('\n').slice(2));
}

describe('the size', () => {
  test.each([
    [0, 'm', 0, false],
    [1, 'm', 1, true],
    [12, 'm', 12, true],
    [400, 'm', 400, true],
    [5000, 'm', 5000, false],
    [20_000, 'm', 5000, false],
    [1, 'ü|<`@'.repeat(2000), 1, true],
    [12, 'ü|<`@'.repeat(2000), 12, true],
    [400, 'ü|<`@'.repeat(2000), 400, false],
    [5000, 'a_module_with_a_longer_name', 5000, false],
    [20_000, 'ü|<`@'.repeat(2000), 300, false],
  ])('%d offenders, long names or short: %#', (count, name, rows, chains) => {
    const summary = renderSummary(red({ offenders: offenders(count, name) }));
    expect(Buffer.byteLength(summary)).toBeLessThan(LIMIT);
    expect(summary.includes('Import chains')).toBe(chains);
    const shown = count === 0 ? [] : rowsUnder(summary, '### Would switch');
    expect(shown).toHaveLength(rows);
    for (const row of shown) expect(row.split('|')).toHaveLength(5);
    if (rows < count) expect(summary).toContain(`\n\n… and ${count - rows} more, all in the JSON report.\n\n`);
    expect(summary.match(/```/g)?.length ?? 0).toBe(summary.split('\n').filter((line) => line.startsWith('```')).length);
    expect((summary.match(/<details>/g) ?? []).length).toBe((summary.match(/<\/details>/g) ?? []).length);
    expect(summary.endsWith(' |\n\n</details>\n')).toBe(true);
  });

  test.each(['@'.repeat(10_000), '<\n'.repeat(5000), '\u{e0041}'.repeat(5000), '名'.repeat(10_000), `${'<'.repeat(999)}\n`.repeat(50)])(
    'stays under the limit when everything is as large as it can be: %#',
    (text) => {
      const result = hostile(text);
      const [offender] = result.offenders;
      if (offender === undefined) throw new Error('the hostile run has offenders');
      const thousands = <T>(item: T): T[] => Array<T>(20_000).fill(item);
      const summary = renderSummary({
        ...result,
        problem: { what: text, fix: text, details: thousands(text) },
        notices: thousands(text),
        offenders: [...thousands(offender), ...thousands({ ...offender, allowed: true, reason: text })],
        unjudged: thousands({ module: text, file: text, why: text }),
        allowances: { stale: thousands(text), unused: thousands(text) },
      });
      expect(Buffer.byteLength(summary)).toBeLessThan(LIMIT);
    },
  );
});

test.each(HOSTILE)('no text of a suite leaves its place: %#', (text) => {
  const summary = renderSummary(hostile(text));
  const tags = /<\/?(code|details|summary|pre)>|<!-- -->/g;
  expect(summary.replace(tags, '')).not.toContain('<');
  const outside = OUR_LINKS.reduce((rest, url) => rest.replaceAll(`](${url})`, ']'), summary)
    .replace(/<pre>\n[\s\S]*?\n<\/pre>/g, '')
    .replace(/^```mermaid\n[\s\S]*?\n```$/gm, '')
    .replace(tags, '');
  expect(outside).not.toMatch(/\]\(|!\[|\*\*bold|~~gone|:\/\/evil|www\.evil/);
  const lines = summary
    .replace(/<pre>\n[\s\S]*?\n<\/pre>/g, '')
    .replace(/^```(\w+)\n[\s\S]*?\n```$/gm, '')
    .split('\n');
  expect(lines.filter((line) => /^ *(#|\d+\.|>|```)/.test(line) && !/^##+ (❌|Would|What|Allowed|Not)/.test(line))).toEqual([]);
  for (const heading of ['### Would switch', '### Allowed', '### Not judged']) {
    const head = summary.slice(summary.indexOf(heading)).split('\n')[2] ?? '';
    for (const row of rowsUnder(summary, heading)) expect(row.split('|')).toHaveLength(head.split('|').length);
  }
  expect(rowsUnder(summary, '### Would switch')).toHaveLength(2);
});

test('a name that is no identifier never reaches the shell', () => {
  const summary = renderSummary(red({ offenders: [{ ...brotli, module: 'x"; touch pwned; "' }] }));
  expect(summary).not.toContain('See it yourself');
  expect(summary).not.toContain('```');
});
