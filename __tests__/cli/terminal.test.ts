import { PassThrough } from 'node:stream';
import { exitCodeOf, hasColour, type Screen, terminalFront, terminalVoice } from '../../src/cli/terminal.js';
import { GIL_PYTHON, PYTHON } from '../fixtures/interpreters.js';
import { unless } from '../fixtures/skip.js';
import { hostile } from '../report/hostile.js';
import { red, sample } from '../report/sample.js';
import { onTerminal } from './cli.js';

/** With the byte that begins a terminal's codes. */
const pattern = (text: string): RegExp => new RegExp(text.replaceAll('<ESC>', '\\x1b'), 'gm');

const KNOWN = { host: { os: 'linux', arch: 'x64', job: null } };

/** A stream that keeps what it is given. */
function screen(isTTY: boolean, columns = 80): { readonly screen: Screen; text(): string } {
  const stream = Object.assign(new PassThrough(), { isTTY, columns });
  const chunks: string[] = [];
  stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  return { screen: stream, text: () => chunks.join('') + (stream.read() ?? '') };
}

test.each([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [true, { TERM: 'dumb' }, false],
  [false, { FORCE_COLOR: '1' }, true],
  [true, { FORCE_COLOR: '0' }, false],
  [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
])('on a terminal: %s, with %j: colour is %s', (isTTY, env, colour) => {
  expect(hasColour(screen(isTTY).screen, env)).toBe(colour);
});

test.each([40, 60, 100])('no line of a red verdict is wider than a terminal of %i columns, but for words that are', (columns) => {
  const { screen: stdout, text } = screen(true, columns);
  terminalFront({ stdout, chatter: stdout, env: { NO_COLOR: '1' }, json: false }).publish(red(), KNOWN);
  const wide = text()
    .split('\n')
    .filter(
      (line) => line.length > columns && /\S \S/.test(line.trim()) && !/^ {2}(interpreter|processes|modules|run|install| {5})/.test(line),
    );
  expect(wide).toEqual([]);
});

test('what a suite is called cannot colour or move anything', () => {
  const { screen: stdout, text } = screen(true);
  terminalFront({ stdout, chatter: stdout, env: {}, json: false }).publish(hostile('\x1b[2J\x1b[31mverdict: clean\r\n\u202e'), KNOWN);
  expect(text().replaceAll(pattern('<ESC>\\[(1|2|31|32|33|0)m'), '')).not.toMatch(/\p{Cc}(?<!\n)/u);
  expect(text().match(pattern('^(<ESC>\\[1m<ESC>\\[3\\dm)?verdict: '))).toHaveLength(1);
});

test('an exit code is that of the verdict, and 0 where nothing failed', () => {
  expect(exitCodeOf(sample())).toBe(0);
  expect(exitCodeOf(sample({ verdict: 'gil-reenabled', failed: false }))).toBe(0);
  expect(exitCodeOf(sample({ verdict: 'unproven', failed: true }))).toBe(7);
});

test('on a terminal the time that something takes is shown while it does, elsewhere a line is all', async () => {
  const [terminal, pipe] = [screen(true), screen(false)];
  let done = (_: string): void => {};
  const work = new Promise<string>((resolve) => {
    done = resolve;
  });
  const shown = terminalVoice({ stdout: terminal.screen, chatter: terminal.screen, env: {}, json: false }).during('auditing', work);
  const told = terminalVoice({ stdout: pipe.screen, chatter: pipe.screen, env: {}, json: false }).during('auditing', work);
  setTimeout(done, 250, 'well');
  expect(await Promise.all([shown, told])).toEqual(['well', 'well']);
  expect(terminal.text()).toMatch(pattern('^(\\r<ESC>\\[Kauditing: \\d\\.\\d s)+\\n$'));
  expect(pipe.text()).toBe('auditing\n');
});

const onPosix = unless(process.platform === 'win32' ? 'Windows has no pseudo-terminals that Python knows' : null);
const ON = [`--python=${PYTHON}`];

onPosix('the verdict has its colour, without NO_COLOR', async () => {
  const red = await onTerminal([`--python=${GIL_PYTHON}`, '--', 'true']);
  expect([red.exitCode, red.stdout]).toEqual([9, expect.stringContaining('\x1b[1m\x1b[31mverdict: no-interpreter\x1b[0m\r\n')]);
  const green = await onTerminal([...ON, '--', 'python', '-c', 'import math']);
  expect([green.exitCode, green.stdout]).toEqual([0, expect.stringContaining('\x1b[1m\x1b[32mverdict: clean\x1b[0m\r\n')]);
  expect(green.stdout).toMatch(pattern('\\r<ESC>\\[Kgilproof: auditing \\d+ extension modules: \\d+\\.\\d s\\r\\n'));
  const plain = await onTerminal([...ON, '--', 'python', '-c', 'pass'], { env: { NO_COLOR: '1' } });
  expect(plain.stdout).toContain('\r\nverdict: clean\r\n');
});

onPosix('prose breaks at the width of the terminal', async () => {
  const { stdout } = await onTerminal([...ON, '--fail-on=x', '--', 'true'], { columns: 50, env: { NO_COLOR: '1' } });
  expect(stdout).toContain(
    'verdict: bad-input\r\n  --fail-on is "x": "x" is not one of them. Legal\r\n  is any of own, dependency, test-tool, stale,\r\n',
  );
});

onPosix('Ctrl-C once tells what is known, and ends with 130', async () => {
  const { exitCode, stdout } = await pressing(['\x03'], 'import time; print("up"); time.sleep(60)');
  expect(exitCode).toBe(130);
  expect(stdout).toContain('verdict: cancelled');
});

onPosix('Ctrl-C twice ends all at once, a suite too that will not go', async () => {
  const code =
    'import signal, time; signal.signal(2, lambda *a: print("no")); signal.signal(15, signal.SIG_IGN); print("up"); time.sleep(60); time.sleep(60)';
  const { exitCode, stdout } = await pressing(['\x03', '\x03'], code);
  expect(exitCode).toBe(130);
  expect(stdout).not.toContain('verdict:');
});

/** Presses keys, the first when the suite prints "up", each other one when it prints "no". */
function pressing(keys: readonly string[], code: string) {
  let pressed = 0;
  return onTerminal([...ON, '--', 'python', '-uc', code], {
    watch: (text, press) => {
      const due = text.includes('up\r\n') ? 1 + (text.match(/no\r\n/g)?.length ?? 0) : 0;
      for (; pressed < Math.min(due, keys.length); pressed++) press(keys[pressed] ?? '');
    },
  });
}
