import { constants } from 'node:os';
import { shellWords } from '../../src/suite/shells.js';

/** What is found in an output that comes in pieces of so many bytes. */
function found(output: string, size: number): readonly (readonly [number | null, number])[] {
  const words = shellWords();
  const bytes = Buffer.from(output);
  for (let at = 0; at < bytes.length; at += size) words.feed(bytes.subarray(at, at + size));
  return words.deaths().map(({ pid, signal }) => [pid, signal]);
}

const { SIGSEGV, SIGABRT, SIGBUS, SIGILL, SIGFPE, SIGSYS, SIGTRAP, SIGKILL } = constants.signals;

describe('what a shell says of a process that a signal ended is understood', () => {
  test.each<[string, string, readonly (readonly [number | null, number])[]]>([
    ['bash', '/tmp/run.sh: line 1:  4711 Segmentation fault      python worker.py\n', [[4711, SIGSEGV]]],
    ['with a core', 'x\nbash: line 12: 123456 Aborted                 (core dumped) python\n', [[123456, SIGABRT]]],
    [
      'in a pipe, whichever it was',
      's.sh: line 1:    17 Done                    cat x\n          18 Bus error               | python\n          19 Killed                  | cat\n',
      [
        [18, SIGBUS],
        [19, SIGKILL],
      ],
    ],
    [
      'several',
      'a: line 1: 10001 Illegal instruction     x\na: line 2: 10002 Floating point exception x\na: line 3: 10003 Bad system call         x\na: line 4: 10004 Trace/breakpoint trap   x\n',
      [
        [10001, SIGILL],
        [10002, SIGFPE],
        [10003, SIGSYS],
        [10004, SIGTRAP],
      ],
    ],
    [
      'on macOS',
      's.sh: line 1: 10001 Abort trap: 6           python\ns.sh: line 1: 10002 Trace/BPT trap: 5       python\n',
      [
        [10001, SIGABRT],
        [10002, SIGTRAP],
      ],
    ],
    ['dash', 'x\nSegmentation fault\ny', [[null, SIGSEGV]]],
    ['dash, at the very beginning, with a core', 'Segmentation fault (core dumped)\n', [[null, SIGSEGV]]],
    ['twice of one process', 'a: line 1: 10001 Killed  x\na: line 1: 10001 Killed  x\n', [[10001, SIGKILL]]],
    [
      'none is what is no word of a shell',
      'Fatal Python error: Segmentation fault\n\nE  Segmentation fault\nSegmentation fault was seen\nAborted\nKilled\nline 1: 12 Killed\n12 Killed\na: line 1: 12 Done\n',
      [],
    ],
  ])('%s', (_, output, deaths) => {
    for (const size of [1, 2, 7, 18, 500, 511, 512, 513, 10_000]) expect([size, found(output, size)]).toEqual([size, deaths]);
  });

  test('and that timeout ended itself as its child did', () => {
    const words = (command: string): readonly unknown[] => {
      const { feed, deaths } = shellWords();
      feed(Buffer.from(`a: line 1: 10001 Segmentation fault      ${command}\n`));
      return deaths();
    };
    const death = { pid: 10001, signal: SIGSEGV };
    expect(words('(core dumped) timeout 60 python x.py')).toEqual([{ ...death, ofChild: true }]);
    expect(words('timeout 60 python x.py')).toEqual([{ ...death, ofChild: true }]);
    expect(words('python timeout 60')).toEqual([{ ...death, ofChild: false }]);
  });

  test('after megabytes of output too, but for what lies in the midst of more that pours out at once', () => {
    const { feed, deaths } = shellWords();
    const word = (pid: number): Buffer => Buffer.from(`a: line 1: ${pid} Killed  x\n`);
    for (let megabytes = 0; megabytes < 9; megabytes++) feed(Buffer.alloc(1 << 20, 'x\n'));
    feed(Buffer.concat([Buffer.alloc(32_768, 'x\n'), word(10001), Buffer.alloc(32_768, 'x\n')]));
    feed(word(10002));
    expect(deaths().map(({ pid }) => pid)).toEqual([10002]);
  });

  test('and what begins in the middle of a line is none, wherever the pieces are cut', () => {
    const line = `${'x'.repeat(512)}Segmentation fault\n`;
    for (const size of [1, 511, 512, 513, 529, 530, 531]) expect(found(line, size)).toEqual([]);
  });
});
