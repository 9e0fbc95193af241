import { normalizedName, parseAllowances } from '../../src/gil/allowances.js';
import { BadInput } from '../../src/verdict.js';

const LEGAL = "legal is one entry a line, each with a reason: 'module-or-glob  # reason', 'dist:NAME  # reason' or 'path:GLOB  # reason'";

const parsed = (text: string) => parseAllowances(text).map(({ kind, pattern, reason }) => `${kind} ${pattern} because ${reason}`);

describe('an entry', () => {
  test.each([
    ['ujson  # no release yet', 'module ujson because no release yet'],
    ['ujson # a # b', 'module ujson because a # b'],
    ['  h5py.*\t#\treason  ', 'module h5py.* because reason'],
    ['dist:Foo_Bar.baz  # r', 'dist foo-bar-baz because r'],
    ['dist: brotli  # r', 'dist brotli because r'],
    ['path:build/*.so  # r', 'path build/*.so because r'],
    ['path:build\\temp\\*.pyd  # r', 'path build/temp/*.pyd because r'],
    ['path:a b/#1/*.so  # r', 'path a b/#1/*.so because r'],
    ['naïve.модуль  # r', 'module naïve.модуль because r'],
    ['a#b  # r', null],
  ])('%s', (text, entry) => {
    if (entry === null) expect(() => parseAllowances(text)).toThrow(BadInput);
    else expect(parsed(text)).toEqual([entry]);
  });

  test('stands on a line of its own, among blank lines and comments', () => {
    expect(parsed('\n# those of the parser\r\n  ujson  # slow\r\n\r\n#x  # y\nlxml.* # r\n')).toEqual([
      'module ujson because slow',
      'module lxml.* because r',
    ]);
    expect(parsed('')).toEqual([]);
  });

  test('is repeated in reports as it was written, without the reason', () => {
    expect(parseAllowances('  dist:Foo_Bar   # r')[0]?.entry).toBe('dist:Foo_Bar');
  });

  test.each(['ujson', 'ujson #', 'ujson#reason', 'ujson, lxml  # r', 'dist:  # r', 'path:   # r', 'a/b  # r', 'dist:a/b  # r', '# \n x'])(
    'that is none is refused, with what is legal: %s',
    (text) => {
      const line = text.split('\n').at(-1)?.trim();
      expect(() => parseAllowances(`good  # r\n${text}`)).toThrow(`Input 'allow' is ${JSON.stringify(line)}: ${LEGAL}.`);
    },
  );
});

test('names of distributions are compared as PEP 503 says', () => {
  expect(['Foo', 'foo_bar', 'FOO--..__bar'].map(normalizedName)).toEqual(['foo', 'foo-bar', 'foo-bar']);
});
