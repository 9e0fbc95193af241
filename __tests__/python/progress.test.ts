import { showProgress } from '../../src/python/progress.js';

/** What is written while a download of ten seconds, 2 MB a second, goes on. */
function written(isTTY: boolean, { seconds = 10, size = 20_000_000 as number | null, columns = 120 } = {}): string {
  let text = '';
  let now = 0;
  const write = (chunk: string): boolean => {
    text += chunk;
    return true;
  };
  const stdout = { isTTY, columns, write } as unknown as NodeJS.WritableStream;
  const { progress, end } = showProgress('gilproof: downloading CPython 3.14.7t', { stdout, now: () => now });
  for (let tenth = 1; tenth <= seconds * 10; tenth++) {
    now = tenth * 100;
    progress(tenth * 200_000, size);
  }
  end();
  return text;
}

test('a download of two seconds shows nothing', () => {
  expect(written(false, { seconds: 1.9 })).toBe('');
  expect(written(true, { seconds: 1.9 })).toBe('');
});

test('a log gets a line every few seconds', () => {
  expect(written(false)).toBe(
    'gilproof: downloading CPython 3.14.7t: 4.0 of 20.0 MB after 2 s\ngilproof: downloading CPython 3.14.7t: 14.0 of 20.0 MB after 7 s\n',
  );
  expect(written(false, { seconds: 3, size: null })).toBe('gilproof: downloading CPython 3.14.7t: 4.0 MB after 2 s\n');
});

test('a terminal gets a bar', () => {
  const [first, ...rest] = written(true).split('\r').slice(1);
  expect(first).toBe(`gilproof: downloading CPython 3.14.7t [${'#'.repeat(6)}${' '.repeat(24)}] 4.0 of 20.0 MB `);
  expect(rest.at(-1)).toBe(`gilproof: downloading CPython 3.14.7t [${'#'.repeat(30)}] 20.0 of 20.0 MB \n`);
});

test.each([120, 80, 60, 40])('no line of it is as wide as a terminal of %i columns, and all say how much is there', (columns) => {
  const lines = written(true, { columns }).trimEnd().split('\r').slice(1);
  expect(lines.filter((line) => line.length >= columns)).toEqual([]);
  expect(lines.length).toBeGreaterThan(9);
  if (columns > 40) expect(lines.filter((line) => !/ of 20\.0 MB ?$/.test(line))).toEqual([]);
});
