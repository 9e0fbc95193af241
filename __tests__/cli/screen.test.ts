import { PassThrough } from 'node:stream';
import { hasColour, type Screen, screenVoice, widthOf } from '../../src/cli/screen.js';

const screen = (shape: Partial<Screen>) => Object.assign(new PassThrough(), shape);

/** What is drawn, one after the other. */
const drawn = (on: PassThrough) => String(on.read()).split('\r\x1b[K');

test.each([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [true, { TERM: 'dumb' }, false],
  [false, { FORCE_COLOR: '1' }, true],
  [true, { FORCE_COLOR: '0' }, false],
  [true, { FORCE_COLOR: 'false' }, false],
  [false, { FORCE_COLOR: '' }, false],
  [false, { FORCE_COLOR: '3', NO_COLOR: '1' }, true],
])('terminal: %j, %j: colour: %j', (isTTY, env, colour) => {
  expect(hasColour(screen({ isTTY }), env)).toBe(colour);
});

test('a pipe has no width, a terminal that does not know its own is 80 wide, and none is too narrow to be read', () => {
  expect(
    [{}, { isTTY: true }, { isTTY: true, columns: 0 }, { isTTY: true, columns: 7 }, { isTTY: true, columns: 132 }].map((shape) =>
      widthOf(screen(shape)),
    ),
  ).toEqual([null, 80, 80, 40, 132]);
});

test('what fails while it is waited for fails all the same, and its line ends', async () => {
  const on = screen({ isTTY: true, columns: 40 });
  await expect(screenVoice(on, {}).during('working', Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(drawn(on)).toEqual(['', expect.stringMatching(/^working: 0\.\d s$/), expect.stringMatching(/^working: 0\.\d s\n$/)]);
});

test('a line that is drawn over is never as wide as the window', async () => {
  const on = screen({ isTTY: true, columns: 40 });
  await screenVoice(on, {}).during('x'.repeat(100), Promise.resolve());
  expect(drawn(on).map((line) => line.trimEnd().length)).toEqual([0, 39, 39]);
});
