import { compareRuns, type Side } from '../../src/suite/comparison.js';
import type { TestResult } from '../../src/suite/tests.js';

type Told = Readonly<Record<string, number | 'failed' | 'skipped'>>;

/** Tests by id: the seconds that they took to pass, or what else they came to. */
function side(told: Told | null, more: Partial<Side> = {}): Side {
  const results = Object.entries(told ?? {}).map(([id, came]): [string, TestResult] => {
    const outcome = typeof came === 'number' ? 'passed' : came;
    const failure = outcome === 'failed' ? { id, message: 'no', file: 'test_x.py', line: 1 } : null;
    return [id, { id, outcome, seconds: typeof came === 'number' ? came : 9, failure }];
  });
  return { seconds: 1, maxThreads: null, cutShort: new Map(), results: told && new Map(results), ...more };
}

const compared = (on: Told | null, off: Told | null) => {
  const { onlyOff, onlyOn, both } = compareRuns({ on: side(on), off: side(off) });
  const ids = (failures: readonly { readonly id: string }[]) => failures.map(({ id }) => id);
  return { onlyOff: ids(onlyOff), onlyOn: ids(onlyOn), both: ids(both) };
};

test.each([
  ['off', { a: 1 }, { a: 'failed' }, { onlyOff: ['a'], onlyOn: [], both: [] }],
  ['on', { a: 'failed' }, { a: 1 }, { onlyOff: [], onlyOn: ['a'], both: [] }],
  ['on and off', { a: 'failed' }, { a: 'failed' }, { onlyOff: [], onlyOn: [], both: ['a'] }],
  [
    'off, and was skipped or did not run with it on',
    { b: 'skipped' },
    { a: 'failed', b: 'failed' },
    { onlyOff: ['a', 'b'], onlyOn: [], both: [] },
  ],
] as const)('a test that fails with the GIL %s is told apart', (_, on, off, expected) => {
  expect(compared(on, off)).toEqual(expected);
});

test('where one run gave no results nothing is said of tests', () => {
  expect(compared(null, { a: 'failed' })).toEqual({ onlyOff: [], onlyOn: [], both: [] });
  expect(compared({ a: 'failed' }, null)).toEqual({ onlyOff: [], onlyOn: [], both: [] });
});

test('times are told that changed by half and by more than noise, in either direction, the largest change first', () => {
  const on = { twice: 0.2, half: 0.4, tiny: 0.001, little: 1, tenth: 1, failing: 1, new: 'skipped', gone: 4 } as const;
  const off = { twice: 0.4, half: 0.2, tiny: 0.04, little: 1.4, tenth: 0.1, failing: 'failed', new: 3 } as const;
  const { slower } = compareRuns({ on: side(on), off: side(off) });
  expect(slower.map(({ id, ratio }) => [id, ratio])).toEqual([
    ['tenth', 0.1],
    ['half', 0.5],
    ['twice', 2],
  ]);
});

test('no more than twenty are told', () => {
  const ids = Array.from({ length: 30 }, (_, n) => `t${n}`);
  const all = (seconds: number): Told => Object.fromEntries(ids.map((id) => [id, seconds]));
  expect(compareRuns({ on: side(all(0.1)), off: side(all(0.5)) }).slower).toHaveLength(20);
});

test('a test that took no time at all gives no endless ratio', () => {
  const { slower } = compareRuns({ on: side({ a: 0 }), off: side({ a: 1 }) });
  expect(slower).toEqual([{ id: 'a', on: 0, off: 1, ratio: 1_000_000 }]);
});

test('the suites’ own times and threads stand beside each other', () => {
  const on = side({}, { seconds: 4, maxThreads: 2 });
  const off = side({}, { seconds: 2, maxThreads: null });
  expect(compareRuns({ on, off })).toMatchObject({ seconds: { on: 4, off: 2, ratio: 0.5 }, threads: { on: 2, off: null }, cutShort: [] });
});

test('what was cut short in one run only is told', () => {
  const on = side(
    {},
    {
      cutShort: new Map([
        ['a', 'crashed'],
        ['b', 'hung'],
      ]),
    },
  );
  const off = side(
    {},
    {
      cutShort: new Map([
        ['a', 'hung'],
        ['c', 'crashed'],
      ]),
    },
  );
  expect(compareRuns({ on, off }).cutShort).toEqual([
    { id: 'c', gil: 'off', how: 'crashed' },
    { id: 'b', gil: 'on', how: 'hung' },
  ]);
});
