import { renderLog } from '../../src/report/log.js';
import type { Result } from '../../src/result.js';
import { expectGolden } from './golden.js';
import { HOSTILE, hostile } from './hostile.js';
import { brotli, red, sample, speed } from './sample.js';

test('a red run tells everything in one screen, the verdict last', () => {
  expectGolden('red.log.txt', renderLog(red()));
});

test('a clean run is short', () => {
  expectGolden('clean.log.txt', renderLog(sample()));
});

test('without an interpreter there are no empty counts, and every refused candidate is shown', () => {
  const result = sample({
    verdict: 'no-interpreter',
    failed: true,
    python: null,
    install: null,
    runs: [],
    problem: {
      what: 'No free-threaded CPython 3.14 was found.',
      fix: 'Add actions/setup-python before this step:\n- uses: actions/setup-python@v6\n  with:\n    python-version: 3.14t',
      details: ['/usr/bin/python3: CPython 3.13.5, a build with the GIL', '/usr/bin/python3.13t: CPython 3.13.15t, but 3.14 is wanted'],
    },
  });
  expect(renderLog(result)).toBe(
    [
      'gilproof: test (ubuntu-latest, 3.13t, off)',
      '',
      '  | /usr/bin/python3: CPython 3.13.5, a build with the GIL',
      '  | /usr/bin/python3.13t: CPython 3.13.15t, but 3.14 is wanted',
      'verdict: no-interpreter',
      '  No free-threaded CPython 3.14 was found.',
      'fix: Add actions/setup-python before this step:',
      '     - uses: actions/setup-python@v6',
      '       with:',
      '         python-version: 3.14t',
      '',
    ].join('\n'),
  );
});

const allowed = { ...brotli, allowed: true, reason: 'known' };
test.each<[string, Partial<Result>, string]>([
  ['clean', {}, 'The tests passed with the GIL off, and every extension module they loaded declares support.'],
  [
    'clean',
    { offenders: [allowed] },
    'The tests passed with the GIL off, and every extension module they loaded declares support or is allowed (1).',
  ],
  [
    'clean',
    { offenders: [{ ...brotli, kind: 'build-tool' }] },
    "The tests passed with the GIL off, and every extension module they loaded declares support. 1 module of a build tool would not do, and counts only where 'fail-on' names 'build-tool'.",
  ],
  ['tests-passed', {}, 'The tests passed with the GIL on, as the control leg.'],
  [
    'tests-passed',
    { offenders: [brotli, speed] },
    'The tests passed with the GIL on, as the control leg. 2 extension modules would switch the GIL on: here they are listed and never fail.',
  ],
  [
    'gil-reenabled',
    { offenders: [brotli] },
    "The tests passed, but 1 extension module would switch the GIL on. 'fail-on' leaves them out, so the step stays green.",
  ],
  [
    'stale-allowance',
    { allowances: { stale: ['a', 'b'], unused: [] } },
    "The tests passed with the GIL off. 2 lines of 'allow' can go; 'fail-on' leaves that out, so the step stays green.",
  ],
  ['ready', { runs: [] }, 'The interpreter is proven free-threaded and ready for the next steps.'],
])('a green %s says what it means: %#', (verdict, overrides, meaning) => {
  const log = renderLog(sample({ verdict: verdict as Result['verdict'], ...overrides }));
  expect(log.slice(log.indexOf('verdict: '))).toBe(`verdict: ${verdict}\n  ${meaning}\n`);
});

test('a script that a signal ended says so', () => {
  const log = renderLog(sample({ runs: [{ gil: 'on', exitCode: null, signal: 'SIGKILL', seconds: 0.04, tests: null }] }));
  expect(log).toContain('  run, GIL on  ended by SIGKILL after 0.0 s\n');
});

test('thousands of offenders keep the log readable', () => {
  const log = renderLog(red({ offenders: Array.from({ length: 20_000 }, (_, index) => ({ ...brotli, module: `m${index}` })) }));
  expect(log).toContain('  would switch the GIL on (20000)\n');
  expect(log).toContain('    … and 19900 more, all in the JSON report\n');
  expect(log.split('\n').length).toBeLessThan(130);
});

test.each(HOSTILE)('no text of a suite becomes a command, a colour or an endless line: %#', (text) => {
  const lines = renderLog(hostile(text)).split('\n');
  for (const line of lines) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(line).not.toMatch(/^\s*::|##\[|[\x00-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069\ufeff\ud800]/);
    expect(line.length).toBeLessThanOrEqual(1010);
  }
});
