import { code, fence, folded, preformatted, table, text } from '../../src/report/markdown.js';
import { HOSTILE } from './hostile.js';

test.each([
  ['a|b', 'a&#124;b'],
  ['`x`', '&#96;x&#96;'],
  ['<img src=x>', '&#60;img src=x&#62;'],
  ['[x](javascript:alert(1))', '&#91;x&#93;(javascript:alert(1))'],
  ['**a** ~~b~~ \\', '&#42;&#42;a&#42;&#42; &#126;&#126;b&#126;&#126; &#92;'],
  ['test_a __init__ _x', 'test_a &#95;&#95;init&#95;&#95; &#95;x'],
  ['http://e.example WWW.e.example a@e.example', 'http&#58;//e.example WWW&#46;e.example a&#64;<!-- -->e.example'],
  ['$x$ &lt;', '&#36;x&#36; &#38;lt;'],
  ['a\n| - | - |', 'a&#92;n&#124; - &#124; - &#124;'],
])('text: %j cannot be Markdown', (hostile, escaped) => {
  expect(text(hostile)).toBe(escaped);
});

test.each(HOSTILE)('nothing in code can end it, its cell or its line: %#', (hostile) => {
  const inner = code(hostile).slice('<code>'.length, -'</code>'.length).replaceAll('<!-- -->', '');
  expect(inner).not.toMatch(/[<>|`*[\]\\~$@\n\r]|:\/\/|www\./i);
  expect(inner.replace(/&#\d+;/g, '')).not.toContain('&');
});

test('a preformatted block ends at its own closing tag only', () => {
  expect(preformatted(['a </pre> & <b>', '', '  `b` | c'])).toBe('<pre>\na &#60;/pre&#62; &#38; &#60;b&#62;\n\n  `b` | c\n</pre>');
});

test('tables, fences and folded blocks are plain GitHub Markdown', () => {
  expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
  expect(fence('sh', ['ls'])).toBe('```sh\nls\n```');
  expect(folded('More', 'body')).toBe('<details><summary>More</summary>\n\nbody\n\n</details>');
});
