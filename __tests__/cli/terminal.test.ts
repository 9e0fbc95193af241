/** The command line in a real terminal: colours, widths, time that passes, interrupts. */
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { publish } from '../../src/cli/terminal.js';
import { makeEnvironment } from '../fixtures/environments.js';
import { NO_COMPILER } from '../fixtures/extensions.js';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { hostile } from '../report/hostile.js';
import { NO_TERMINAL, onTerminal, type Session } from './cli.js';
import { makeProject } from './project.js';

const onTerminals = unless(NO_TERMINAL ?? NO_COMPILER);
let environment: ReturnType<typeof makeEnvironment>;
let project = '';

beforeAll(() => {
  environment = makeEnvironment();
  if (NO_COMPILER === null) project = makeProject();
});

const session = (args: readonly string[], rest: Session = {}) => onTerminal(args, { cwd: project, path: [environment.bin], ...rest });
const OFFENDS = ['--', 'python', 'suite.py', 'offender'];

onTerminals('the verdict is red, the title of what offends too, and the audit shows how long it has taken', async () => {
  const { exitCode, stdout, lines } = await session(OFFENDS);
  expect(exitCode).toBe(3);
  expect(lines).toContain('\x1b[1m\x1b[31mverdict: gil-reenabled\x1b[0m');
  expect(lines).toContain('\x1b[1m\x1b[31m  would switch the GIL on (1)\x1b[0m');
  expect(lines.find((line) => line.startsWith('gilproof: auditing'))).toMatch(/^gilproof: auditing 3 extension modules: \d+\.\d s$/);
  expect(stdout).toContain('\r\x1b[Kgilproof: auditing 3 extension modules: 0.0 s\r\x1b[K');
});

onTerminals('a green verdict is green', async () => {
  const { lines } = await session(['--', 'python', 'suite.py', 'fine']);
  expect(lines).toContain('\x1b[1m\x1b[32mverdict: clean\x1b[0m');
});

onTerminals('NO_COLOR takes all colour away', async () => {
  const { lines } = await session(OFFENDS, { env: { NO_COLOR: '1' } });
  expect(lines.join('\n')).not.toContain('\x1b');
  expect(lines).toContain('verdict: gil-reenabled');
});

onTerminals('a dumb terminal gets neither colour nor a line that is drawn over', async () => {
  const { stdout } = await session(OFFENDS, { env: { TERM: 'dumb' } });
  expect(stdout).not.toContain('\x1b');
  expect(stdout).toContain('gilproof: auditing 3 extension modules\r\n');
});

const LONG = 'a_module_with_a_long_name_test.py';

/** Without colour. */
const plainly = (lines: readonly string[]) => lines.map(stripVTControlCharacters);

onTerminals('no line of a table or of prose is wider than the window; a place keeps its line', async () => {
  writeFileSync(path.join(project, LONG), 'import offender\n');
  for (const columns of [50, 100]) {
    const { lines } = await session(['--', 'python', LONG], { columns });
    const shown = plainly(lines).filter((line) => !line.includes(path.dirname(environment.bin)));
    expect({ columns, wide: shown.filter((line) => line.length > columns) }).toEqual({ columns, wide: [] });
    expect(shown.find((line) => line.startsWith('    offender'))).toMatch(
      columns === 50 ? /own {3}…\S+_test\.py:1$/ : / a_module\S+_test\.py:1$/,
    );
  }
});

onTerminals('the width is that of the window when the verdict comes, though it was another one before', async () => {
  const code =
    'import fcntl, os, struct, termios; fcntl.ioctl(os.open("/dev/tty", os.O_RDWR), termios.TIOCSWINSZ, struct.pack("HHHH", 24, 50, 0, 0))';
  writeFileSync(path.join(project, 'resize.py'), `${code}\nimport offender\n`);
  const { lines } = await session(['--', 'python', 'resize.py'], { columns: 200 });
  const prose = plainly(lines.slice(lines.findIndex((line) => line.includes('verdict:'))));
  expect(prose.filter((line) => line.length > 50)).toEqual([]);
  expect(prose.length).toBeGreaterThan(4);
});

test('what a suite is called cannot colour or move anything', () => {
  const stdout = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  const host = { os: 'linux', arch: 'x64', job: null };
  const terminal = { stdout, chatter: stdout, env: {}, json: false, activeOnly: false };
  publish(hostile('\x1b[2J\x1b[31mverdict: clean\r\n\u202e'), { host, docs: null }, terminal);
  const text = String(stdout.read());
  const ours = [1, 2, 31, 32, 33, 0].map((code) => `\x1b[${code}m`);
  expect(ours.reduce((rest, each) => rest.replaceAll(each, ''), text)).not.toMatch(/[^\P{C}\n]/u);
  expect(plainly(text.split('\n')).filter((line) => line.startsWith('verdict: '))).toHaveLength(1);
});

describe('Ctrl-C', () => {
  const WAITS = 'import offender, time; print("at", "work", flush=True); time.sleep(60)';

  onTerminals('once ends the suite and tells what is known', async () => {
    const { exitCode, lines } = await session(['--', 'python', '-c', WAITS], { keys: [['at work', '\x03']] });
    expect({ exitCode, verdict: plainly(lines).filter((line) => line.startsWith('verdict:')) }).toEqual({
      exitCode: 130,
      verdict: ['verdict: cancelled'],
    });
    expect(lines).toContain('fix: Run it again.');
  });

  onTerminals('twice ends all at once, also a suite that heeds no signal', async () => {
    const deaf = `import signal; signal.signal(signal.SIGINT, lambda *_: print("heard", flush=True)); ${WAITS}; ${'time.sleep(60);'.repeat(3)}`;
    const keys = [
      ['at work', '\x03'],
      ['heard', '\x03'],
    ] as const;
    const TMPDIR = temporaryFolder('temporary');
    const { exitCode, stdout } = await session(['--', 'python', '-c', deaf], { keys, env: { TMPDIR } });
    expect({ exitCode, verdict: stdout.includes('verdict:'), left: readdirSync(TMPDIR) }).toEqual({
      exitCode: 130,
      verdict: false,
      left: [],
    });
  });
});
