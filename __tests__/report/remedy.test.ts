import { allowLines, pasteable } from '../../src/report/remedy.js';
import { HOSTILE } from './hostile.js';
import { brotli, speed } from './sample.js';

test.each(['_brotli', 'shop._speed', 'a.b.c1', 'naïve.größe'])('%s can be pasted', (module) => {
  expect(pasteable(module)).toBe(true);
});

test.each([...HOSTILE.filter((text) => !/^x+$/.test(text)), 'x'.repeat(201), '', 'a..b', '.a', '1a', 'a-b', 'a b', 'h5py.*', 'a\u3164'])(
  '%j is never offered for pasting',
  (module) => {
    expect(pasteable(module)).toBe(false);
  },
);

test('every offender gets a line with a reason, a foreign distribution with several only one', () => {
  const numpy = { ...brotli, distribution: 'numpy', version: '2.0' };
  const offenders = [
    brotli,
    { ...numpy, module: 'numpy.a' },
    speed,
    { ...numpy, module: 'numpy.b' },
    { ...speed, module: 'shop._b', distribution: 'shop' },
  ];
  expect(allowLines(offenders, 1000)).toEqual({
    lines: [
      '_brotli  # brotli 1.2.1 does not declare free-threading support yet',
      'dist:numpy  # numpy 2.0 does not declare free-threading support yet',
      'shop._speed  # does not declare free-threading support yet',
      'shop._b  # does not declare free-threading support yet',
    ],
    left: 0,
  });
});

test('what does not fit or cannot be pasted is counted', () => {
  const odd = { ...brotli, module: 'x\n  rm -rf', distribution: 'a b' };
  expect(allowLines([odd, brotli, speed], 80)).toEqual({
    lines: ['_brotli  # brotli 1.2.1 does not declare free-threading support yet'],
    left: 2,
  });
});

test('a hostile distribution or version never reaches a line', () => {
  const odd = { ...brotli, distribution: 'x\n- y', version: '1' };
  const version = { ...brotli, version: '1\n*  # all' };
  expect(allowLines([odd, { ...version, module: 'b' }], 1000).lines).toEqual([
    '_brotli  # does not declare free-threading support yet',
    'b  # brotli does not declare free-threading support yet',
  ]);
});
