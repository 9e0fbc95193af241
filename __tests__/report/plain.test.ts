import { listed, plain, plainLines, plainPath } from '../../src/report/plain.js';
import { HOSTILE } from './hostile.js';

describe('plain', () => {
  test.each([
    ['a newline', 'a\nb\r\tc', 'a\\nb\\r\\tc'],
    ['ANSI colours', '\x1b[31mred\x1b[0m', '\\x1b[31mred\\x1b[0m'],
    ['a C1 control', 'a\x9b2J', 'a\\x9b2J'],
    ['a bidi override', 'a\u202egpj.exe', 'a\\u202egpj.exe'],
    ['zero width', 'a\u200bb\ufeff', 'a\\u200bb\\ufeff'],
    ['line separators', 'a\u2028b\u2029', 'a\\u2028b\\u2029'],
    ['blanks that are no space', 'a\u00a0b\u3164\u2800', 'a\\xa0b\\u3164\\u2800'],
    ['tag characters', 'a\u{e0041}', 'a\\u{e0041}'],
    ['half a surrogate pair', 'a\ud800b', 'a\\ud800b'],
    ['a command at the beginning', '::error::boo', '\\::error::boo'],
    ['a command after blanks', '  ::error::boo', '  \\::error::boo'],
    ['an old command anywhere', 'x ##[error]boo ###[group]', 'x ##\\[error]boo ###\\[group]'],
    ['ordinary text', 'tests/test_x.py::test_a #1 [ä, 名前, 🙂] C:\\new', 'tests/test_x.py::test_a #1 [ä, 名前, 🙂] C:\\new'],
  ])('shows %s and lets it do nothing', (_, text, shown) => {
    expect(plain(text)).toBe(shown);
  });

  test.each([
    ['abcdef', 6, 'abcdef'],
    ['abcdefg', 6, 'abcde…'],
    ['abcd\x1bx', 6, 'abcd…'],
    ['abcd🙂x', 6, 'abcd…'],
  ])('cuts %j at %d without splitting a character or its escape', (text, max, shown) => {
    expect(plain(text, max)).toBe(shown);
  });

  test.each(HOSTILE)('never exceeds its length and is stable when applied twice: %#', (text) => {
    const once = plain(text, 50);
    expect(once.length).toBeLessThanOrEqual(50);
    expect(plain(once, 50)).toBe(once);
  });
});

describe('plainPath', () => {
  test.each([
    ['tests/test_x.py', 20, 'tests/test_x.py'],
    ['/a/very/long/way/to/tests/test_x.py', 16, '…tests/test_x.py'],
    ['x\u202e/y.py', 20, 'x\\u202e/y.py'],
    ['\x1b\x1b\x1b/y.py', 10, '…\\x1b/y.py'],
    ['🙂/y.py', 6, '…/y.py'],
    ['::error::x', 20, '\\::error::x'],
  ])('keeps the end of %j within %d', (path, max, shown) => {
    expect(plainPath(path, max)).toBe(shown);
  });
});

test('plainLines keeps lines, escapes each, and counts what is left out', () => {
  expect(plainLines('one\r\n::error::two\n\x1bthree\nfour\n', { lines: 3, width: 12 })).toEqual([
    'one',
    '\\::error::t…',
    '\\x1bthree',
    '… and 1 more lines',
  ]);
});

test.each([
  [[], 10, ''],
  [['a', 'b'], 10, 'a, b'],
  [['aaa', 'bbb', 'ccc'], 10, 'aaa, bbb and 1 more'],
  [['aaaaaaaaaaaa', 'b'], 10, '2 of them'],
])('listed joins %j within %d', (items, budget, text) => {
  expect(listed({ items, show: (item) => item, budget })).toBe(text);
});
