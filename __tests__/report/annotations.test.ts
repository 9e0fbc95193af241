import { type Annotation, renderAnnotations, type Spent } from '../../src/report/annotations.js';
import type { Offender, Result } from '../../src/result.js';
import { VERDICTS, type Verdict } from '../../src/verdict.js';
import { expectGolden } from './golden.js';
import { HOSTILE, hostile } from './hostile.js';
import { brotli, red, sample, speed } from './sample.js';

const gilOnly = (overrides: Partial<Result> = {}) =>
  sample({
    verdict: 'gil-reenabled',
    failed: true,
    problem: { what: 'w', fix: 'f', details: [] },
    offenders: [brotli, speed],
    ...overrides,
  });
const levels = (annotations: readonly Annotation[]) =>
  annotations.map(({ level, file, line }) => (file ? `${level} ${file}:${line}` : level));

test('a red run: all together first, then each on its own line, then what is good to know', () => {
  const blocks = renderAnnotations(red()).map(
    ({ level, title, message, file, line }) => `[${level}] ${title}${file ? ` (${file}:${line})` : ''}\n${message}\n`,
  );
  expectGolden('red.annotations.txt', blocks.join('\n'));
});

test('a clean run has none', () => {
  expect(renderAnnotations(sample())).toEqual([]);
});

test.each<[string, Result, string[]]>([
  ['red', gilOnly(), ['error', 'error shop/client.py:3', 'error tests/test_speed.py:12']],
  [
    'left out by fail-on',
    gilOnly({ failed: false, offenders: [brotli, speed].map((each) => ({ ...each, effect: 'reported' as const })) }),
    ['warning', 'warning shop/client.py:3', 'warning tests/test_speed.py:12'],
  ],
  ['gil: on', sample({ verdict: 'tests-passed', offenders: [{ ...brotli, effect: 'none' }] }), ['notice', 'notice shop/client.py:3']],
  [
    'a build tool beside others',
    gilOnly({ offenders: [{ ...brotli, kind: 'build-tool', effect: 'none' }, speed] }),
    ['error', 'error tests/test_speed.py:12', 'notice shop/client.py:3'],
  ],
  ['a build tool that fail-on names', gilOnly({ offenders: [{ ...brotli, kind: 'build-tool' }] }), ['error', 'error shop/client.py:3']],
  ['a build tool alone', sample({ offenders: [{ ...brotli, kind: 'build-tool', effect: 'none' }] }), ['notice', 'notice shop/client.py:3']],
  ['an allowed one', sample({ offenders: [{ ...brotli, allowed: true, reason: 'known' }] }), []],
  [
    'one kind in fail-on, another not',
    gilOnly({ offenders: [{ ...brotli, effect: 'reported' }, speed] }),
    ['error', 'error tests/test_speed.py:12', 'warning shop/client.py:3'],
  ],
  [
    'a line outside the workspace',
    gilOnly({ offenders: [{ ...brotli, importedAt: { file: '/usr/x.py', line: 1 }, declaredAt: null }] }),
    ['error'],
  ],
  [
    'a line on another drive',
    gilOnly({ offenders: [{ ...brotli, importedAt: { file: 'D:/x.py', line: 1 }, declaredAt: null }] }),
    ['error'],
  ],
  [
    'a line above the workspace',
    gilOnly({ offenders: [{ ...brotli, importedAt: { file: '../x.py', line: 1 }, declaredAt: null }] }),
    ['error'],
  ],
  ['no line', gilOnly({ offenders: [{ ...brotli, importedAt: null, chain: [], declaredAt: null }] }), ['error']],
  [
    'no line, and one that asks for its distribution',
    gilOnly({ offenders: [{ ...brotli, importedAt: null, chain: [] }, speed] }),
    ['error', 'error pyproject.toml:14', 'error tests/test_speed.py:12'],
  ],
  [
    'a line outside the workspace, and one in it that asks for its distribution',
    gilOnly({ offenders: [{ ...brotli, importedAt: { file: '/usr/x.py', line: 1 } }] }),
    ['error', 'error pyproject.toml:14'],
  ],
  [
    'a file that GitHub cannot link',
    gilOnly({ offenders: [{ ...brotli, importedAt: { file: 'a\n.py', line: 1 }, declaredAt: null }] }),
    ['error'],
  ],
  ['stale and red', sample({ verdict: 'stale-allowance', failed: true, allowances: { stale: ['a'], unused: [] } }), ['error']],
  ['stale and green', sample({ verdict: 'stale-allowance', allowances: { stale: ['a'], unused: [] } }), ['warning']],
  [
    'tests failed too',
    gilOnly({ verdict: 'tests-failed-and-gil-reenabled', offenders: [brotli] }),
    ['error', 'error', 'error shop/client.py:3'],
  ],
])('levels and lines: %s', (_, result, expected) => {
  expect(levels(renderAnnotations(result))).toEqual(expected);
});

const unexplained = (Object.keys(VERDICTS) as Verdict[]).filter((verdict) => VERDICTS[verdict].red === true);
test.each(unexplained)('a red %s is one error with what happened and the fix', (verdict) => {
  const problem = { what: 'This happened.', fix: 'do that:\n  command', details: ['seen: a', 'seen: b'] };
  expect(renderAnnotations(sample({ verdict, failed: true, problem }))).toEqual([
    { level: 'error', title: `gilproof: ${verdict}`, message: 'This happened.\nseen: a\nseen: b\nFix: do that:\n  command' },
  ]);
});

test('a module that could not be judged is named with its reason', () => {
  const unjudged = [{ module: 'x', file: '/x.so', why: 'killed by SIGSEGV while loading' }];
  const [first] = renderAnnotations(
    sample({ verdict: 'unproven', failed: true, unjudged, problem: { what: 'No proof.', fix: 'f', details: [] } }),
  );
  expect(first?.message).toBe('No proof.\nNot judged: x (killed by SIGSEGV while loading).\nFix: f');
});

test('an ordinary long sentence is never cut, and endless evidence is', () => {
  const what = `${'Not one Python process of the suite reported. '.repeat(20)}End.`;
  const [error] = renderAnnotations(
    sample({ verdict: 'unproven', failed: true, problem: { what, fix: 'f', details: Array(50).fill('d'.repeat(250)) } }),
  );
  expect(error?.message).toBe([what, 'd'.repeat(250), 'd'.repeat(250), '… more in the log', 'Fix: f'].join('\n'));
});

describe('more than ten', () => {
  const many = Array.from({ length: 400 }, (_, index): Offender => ({ ...brotli, module: `m${index}`, distribution: `d${index}` }));

  test('ten in all, and the first one says which have none of their own', () => {
    const annotations = renderAnnotations(
      gilOnly({ offenders: many.slice(0, 12), notices: ['n1', 'n2'], allowances: { stale: [], unused: ['u'] } }),
    );
    expect(levels(annotations)).toEqual(['error', ...Array(7).fill('error shop/client.py:3'), 'notice', 'notice']);
    expect(annotations[0]?.message).toContain('\nWithout an annotation on their line (ten in all): m7, m8, m9, m10, m11.');
  });

  test('exactly ten lose nothing', () => {
    const annotations = renderAnnotations(gilOnly({ offenders: many.slice(0, 9) }));
    expect(annotations).toHaveLength(10);
    expect(annotations[0]?.message).not.toContain('Without an annotation');
  });

  test.each([12, 400, 20_000])('%d with names of 10 kB stay within the limits', (count) => {
    const long = `${'n'.repeat(10_000)}`;
    const offenders = Array.from({ length: count }, (): Offender => ({ ...brotli, module: long, distribution: long, version: long }));
    const annotations = renderAnnotations(gilOnly({ offenders, notices: Array(50).fill(long) }));
    expect(annotations).toHaveLength(10);
    for (const { title, message } of annotations) {
      expect(title.length).toBeLessThan(150);
      expect(message.length).toBeLessThan(3500);
    }
  });
});

describe('where the suite has printed annotations of its own', () => {
  const rows: [string, Partial<Spent>, string[]][] = [
    ['some', { error: 7, warning: 10 }, ['error', 'error shop/client.py:3', 'error tests/test_speed.py:12']],
    ['all but two', { error: 8 }, ['error', 'error shop/client.py:3']],
    ['all but one', { error: 9 }, ['error']],
    ['ten errors', { error: 10 }, ['warning']],
    ['hundreds of errors and ten warnings', { error: 300, warning: 10 }, ['notice']],
    ['everything', { error: 10, warning: 10, notice: 10 }, ['error']],
  ];
  test.each(rows)('%s', (_, spent, expected) => {
    const annotations = renderAnnotations(gilOnly(), { error: 0, warning: 0, notice: 0, ...spent });
    expect(levels(annotations)).toEqual(expected);
    const lost = ['shop/client.py:3', 'tests/test_speed.py:12'].slice(expected.length - 1);
    const named = lost.map(
      (place, index) => `${['_brotli', 'shop._speed'].slice(expected.length - 1)[index]} would switch the GIL back on (${place})`,
    );
    const said = `\nNot shown, because GitHub shows ten of a type and the suite printed its own: ${named.join(', ')}.`;
    expect(annotations[0]?.message.includes('Not shown')).toBe(lost.length > 0);
    if (lost.length > 0) expect(annotations[0]?.message.endsWith(said)).toBe(true);
  });

  test('what is carried to a lower level shares that level with what is there', () => {
    const all = gilOnly({ allowances: { stale: [], unused: ['u'] }, notices: ['n'] });
    const annotations = renderAnnotations(all, { error: 10, warning: 10, notice: 8 });
    expect(annotations.map(({ level, title }) => `${level} ${title}`)).toEqual([
      'notice 2 extension modules would switch the GIL back on',
      'notice 1 allowance not used here',
    ]);
    expect(annotations[0]?.message).toMatch(/printed its own: gilproof: good to know\.$/);
  });
});

test.each(HOSTILE)('no text of a suite becomes a command or hides anything: %#', (text) => {
  const annotations = [...renderAnnotations(hostile(text)), ...renderAnnotations(hostile(text, { verdict: 'tests-failed' }))];
  for (const { title, message, file } of annotations) {
    for (const line of [title, file ?? '', ...message.split('\n')]) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
      expect(line).not.toMatch(/^\s*::|##\[|[\x00-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069\ufeff\ud800]/);
    }
    expect(message.length).toBeLessThan(3500);
  }
});
