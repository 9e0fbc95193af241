import { parseAllowances } from '../../src/gil/allowances.js';
import { type Allowable, covers } from '../../src/gil/covers.js';

const module = (name: string, more: Partial<Allowable> = {}): Allowable => ({
  module: name,
  file: `x/${name}.so`,
  distribution: null,
  ...more,
});

/** Whether the first entry of this text covers it. */
function allowed(entry: string, it: Allowable): boolean {
  const [allowance] = parseAllowances(`${entry}  # known`);
  return allowance !== undefined && covers(allowance, it);
}

describe('an entry covers', () => {
  const yes: [string, Allowable][] = [
    ['ujson', module('ujson')],
    ['h5py.*', module('h5py.h5a')],
    ['h5py.*', module('h5py._hl.fast')],
    ['*', module('any.thing')],
    ['_private*', module('_private_speedups')],
    ['pkg._s?', module('pkg._s1')],
    ['pkg._[ab]', module('pkg._a')],
    ['dist:foo-bar', module('x', { distribution: 'Foo.Bar' })],
    ['dist:foo_*', module('x', { distribution: 'foo-bar' })],
    ['path:build/*.so', module('x', { file: 'build/x.so' })],
    ['path:./build/*.so', module('x', { file: 'build/x.so' })],
    ['path:**/x.so', module('x', { file: '/tmp/.hidden/x.so' })],
    ['path:**/x.so', module('x', { file: 'x.so' })],
    ['path:/tmp/**', module('x', { file: '/tmp/pytest-of-me/.build/x.so' })],
    ['path:{build,dist}/x.so', module('x', { file: 'dist/x.so' })],
  ];
  test.each(yes)('%s: %j', (entry, it) => {
    expect(allowed(entry, it)).toBe(true);
  });

  const no: [string, Allowable][] = [
    ['ujson', module('ujson2')],
    ['ujson', module('pkg.ujson')],
    ['h5py.*', module('h5py')],
    ['h5py.*', module('h5pyx.a')],
    ['H5PY', module('h5py')],
    ['a.c', module('abc')],
    ['!ujson', module('lxml')],
    ['pkg._[!ab]', module('pkg._a')],
    ['dist:foo', module('foo')],
    ['dist:*', module('foo')],
    ['dist:foo', module('x', { distribution: 'foo-bar' })],
    ['path:build/*.so', module('x', { file: 'build/deep/x.so' })],
    ['path:x.so', module('x', { file: 'build/x.so' })],
    ['path:!build/x.so', module('x', { file: 'other.so' })],
  ];
  test.each(no)('not %s: %j', (entry, it) => {
    expect(allowed(entry, it)).toBe(false);
  });
});
