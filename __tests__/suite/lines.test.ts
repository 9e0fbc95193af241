import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineReader, remembering } from '../../src/suite/lines.js';
import { temporaryFolder } from '../fixtures/temporary.js';

const folder = temporaryFolder('lines');

function read(...files: readonly (string | Buffer)[]): readonly { readonly lines: readonly string[]; readonly ended: boolean }[] {
  const readLines = lineReader();
  return files.map((text, index) => {
    const file = join(folder, `${index}`);
    writeFileSync(file, text);
    const lines: string[] = [];
    return { ended: readLines(file, (line) => lines.push(line)), lines };
  });
}

test.each([
  ['no line', '', [], true],
  ['an empty one', '\n', [''], true],
  ['one without its end', 'a', [], false],
  ['two, and the beginning of a third', 'a\nb\r\nc', ['a', 'b\r'], false],
  ['characters of many bytes', 'ä\u2028\u{1F40D}\n\0\n', ['ä\u2028\u{1F40D}', '\0'], true],
  ['invalid ones', Buffer.from('61ff0a62c30a', 'hex'), ['a\ufffd', 'b\ufffd'], true],
])('a file of %s', (_, text, lines, ended) => {
  expect(read(text)).toEqual([{ lines, ended }]);
});

test('lines are the same wherever what is read at once ends', () => {
  const chunk = 1 << 20;
  // The 'ä' of two bytes and the end of line lie around the chunk's end.
  for (let before = chunk - 4; before <= chunk + 1; before++) {
    const lines = ['x'.repeat(before), 'ä', 'y'.repeat(3 * chunk), '', 'z'];
    expect(read(`${lines.join('\n')}\n`)).toEqual([{ lines, ended: true }]);
    const others = [`${'x'.repeat(before)}ä`, 'z'];
    expect(read(`${others.join('\n')}\nrest`)).toEqual([{ lines: others, ended: false }]);
  }
});

test('nothing of one file comes into the next, and a line without an end is given up', () => {
  const endless = Buffer.alloc((1 << 26) + (1 << 20), 'x');
  expect(read('a\nrest', endless, 'b\n')).toEqual([
    { lines: ['a'], ended: false },
    { lines: [], ended: false },
    { lines: ['b'], ended: true },
  ]);
});

test('what the file system says is thrown', () => {
  mkdirSync(join(folder, 'folder'));
  expect(() => lineReader()(join(folder, 'folder'), () => {})).toThrow('EISDIR');
  expect(() => lineReader()(join(folder, 'gone'), () => {})).toThrow('ENOENT');
});

test('equal lines are read once, in whatever order they come', () => {
  let reads = 0;
  const value = remembering((line) => ({ line, number: ++reads }));
  const lines = ['a', 'b', 'a', 'c', 'b', 'a', 'a', 'b', 'c', '', ''];
  expect(lines.map((line) => value(line))).toEqual(lines.map((line) => ({ line, number: ['a', 'b', 'c', ''].indexOf(line) + 1 })));
});

test('what could not be read is thrown each time', () => {
  const value = remembering((line) => {
    if (line === 'bad') throw new Error(line);
    return line;
  });
  for (const line of ['a', 'bad', 'bad', 'a']) {
    if (line === 'bad') expect(() => value(line)).toThrow('bad');
    else expect(value(line)).toBe(line);
  }
});

test('a line that has not come for long is forgotten, one that comes again and again is not', () => {
  const reads: string[] = [];
  const value = remembering((line) => reads.push(line));
  for (let at = 0; at < 30_000; at++) {
    value('often');
    value(`${at} ${'x'.repeat(1000)}`);
  }
  value(`0 ${'x'.repeat(1000)}`);
  expect(reads.filter((line) => line === 'often')).toHaveLength(1);
  expect(reads.filter((line) => line.startsWith('0 '))).toHaveLength(2);
});
