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
  return { seconds: 1, maxThreads: null, cutShort: new Map(), whole: true, results: told && new Map(results), ...more };
}

const compared = (on: Told | null, off: Told | null) => compareSides(side(on), side(off));

function compareSides(on: Side, off: Side) {
  const { onlyOff, onlyOn, both, unpaired = [], cutShort } = compareRuns({ on, off });
  const ids = (failures: readonly { readonly id: string }[]) => failures.map(({ id }) => id);
  const inMode = (each: { readonly id: string; readonly gil: string }) => `${each.gil} ${each.id}`;
  const [unclear, cut] = [unpaired.map(inMode), cutShort.map(inMode)];
  return {
    ...{ onlyOff: ids(onlyOff), onlyOn: ids(onlyOn), both: ids(both) },
    ...(unclear.length > 0 ? { unclear } : {}),
    ...(cut.length > 0 ? { cut } : {}),
  };
}

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

test('where one run gave no results nothing is said to fail in the other only', () => {
  expect(compared(null, { a: 'failed', b: 1 })).toEqual({ onlyOff: [], onlyOn: [], both: [], unclear: ['off a'] });
  expect(compared({ a: 'failed', b: 1 }, null)).toEqual({ onlyOff: [], onlyOn: [], both: [], unclear: ['on a'] });
  expect(compared(null, null)).toEqual({ onlyOff: [], onlyOn: [], both: [] });
});

describe('of a run that did not come to a good end, tests that it has no result of', () => {
  const hung: Partial<Side> = { cutShort: new Map([['h', 'hung']]), whole: false };
  const stopped: Partial<Side> = { whole: false };
  const none = { onlyOff: [], onlyOn: [], both: [] };

  test.each<[string, Told | null, Partial<Side>, Told | null, Partial<Side>, object]>([
    ['are not failures of the other alone: off', { a: 1 }, hung, { a: 1, b: 'failed' }, {}, { ...none, unclear: ['off b'], cut: ['on h'] }],
    ['are not failures of the other alone: on', { b: 'failed' }, {}, { a: 1 }, stopped, { ...none, unclear: ['on b'] }],
    [
      'are told apart from those it has',
      { a: 1 },
      stopped,
      { a: 'failed', b: 'failed' },
      {},
      { ...none, onlyOff: ['a'], unclear: ['off b'] },
    ],
    ['may be those during which it was cut short', { a: 1 }, hung, { h: 'failed' }, {}, { ...none, unclear: ['off h'], cut: ['on h'] }],
    ['do not hide what failed in both', { a: 'failed' }, hung, { a: 'failed' }, hung, { ...none, both: ['a'] }],
    ['do not hide what cut both short', { h: 'failed' }, hung, { h: 'failed' }, hung, { ...none, both: ['h'] }],
    ['are not passed where they were cut short', { a: 1 }, stopped, { a: 1 }, hung, none],
    ['passed in the other, which is told', { a: 1, h: 1 }, stopped, { a: 1 }, hung, { ...none, cut: ['off h'] }],
    ['are told without any other result', { h: 1 }, {}, null, hung, { ...none, cut: ['off h'] }],
    [
      'may be a whole file, if none of its tests ran',
      { 'b.py::b': 1 },
      stopped,
      { 'a.py': 'failed' },
      {},
      { ...none, unclear: ['off a.py'] },
    ],
    ['are not a file whose tests ran', { 'a.py::b': 1 }, stopped, { 'a.py': 'failed' }, {}, { ...none, onlyOff: ['a.py'] }],
    ['are not a file that begins alike', { 'a.pyx::b': 1 }, stopped, { 'a.py': 'failed' }, {}, { ...none, unclear: ['off a.py'] }],
  ])('%s', (_, on, ofOn, off, ofOff, expected) => {
    expect(compareSides(side(on, { ...ofOn }), side(off, { ...ofOff }))).toEqual(expected);
  });
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

test.each([
  [2, 3, 1.5],
  [3, 2, 2 / 3],
  [2, 2.99, null],
  [0.05, 0.1, 2],
  [0.05, 0.09, null],
])('%p s with it on and %p s off: half as much and 50 ms are told', (on, off, told) => {
  const { slower } = compareRuns({ on: side({ a: on }), off: side({ a: off }) });
  expect(slower[0]?.ratio ?? null).toBe(told);
});

test('no more than twenty are told', () => {
  const ids = Array.from({ length: 30 }, (_, n) => `t${n}`);
  const all = (seconds: number): Told => Object.fromEntries(ids.map((id) => [id, seconds]));
  expect(compareRuns({ on: side(all(0.1)), off: side(all(0.5)) }).slower).toHaveLength(20);
});

test('a test that took no time at all gives no endless ratio', () => {
  const { slower } = compareRuns({ on: side({ a: 0 }), off: side({ a: 1 }) });
  expect(slower).toEqual([{ id: 'a', on: 0, off: 1, ratio: 1_000_000 }]);
  expect(compareRuns({ on: side({ a: 1 }), off: side({ a: 0 }) }).slower).toEqual([{ id: 'a', on: 1, off: 0, ratio: 0.000_001 }]);
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
