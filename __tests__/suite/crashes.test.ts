import type { Ending } from '../../src/result.js';
import { crashesOf, type Ends } from '../../src/suite/crashes.js';
import type { FatalError } from '../../src/suite/fatal.js';
import type { Life } from '../../src/suite/lives.js';
import type { Death, PythonProcess } from '../../src/suite/record.js';

const life = (pid: number, changes: Partial<Life> & { readonly main?: string; readonly ppid?: number } = {}): Life => {
  const { main = '-m pytest', ppid = 0, ...rest } = changes;
  const process = { pid, ppid, main, mainInterpreter: true } as PythonProcess;
  return { process, test: null, module: null, threads: 1, deaths: [], ...rest };
};
const OK: Ending = { exitCode: 0, signal: null, seconds: 1 };
const died = (pid: number, signal: number): Death => ({ t: 'died', pid, signal });
const sent = (pid: number, signal: number): Death => ({ t: 'signalled', pid, signal });
const ends = (changes: Partial<Ends>): Ends => ({
  lives: [],
  ending: OK,
  fatal: [],
  seen: [],
  outOfMemory: false,
  platform: 'linux',
  ...changes,
});
const segv = (...stack: string[]): FatalError => ({ what: 'Segmentation fault', stack });
const aborted = (...stack: string[]): FatalError => ({ what: 'Aborted', stack });
const hows = (changes: Partial<Ends>): readonly string[] => crashesOf(ends(changes)).map(({ how }) => how);
/** Of a child that reported. */
const child = (death: Death, changes: Partial<Ends> = {}): readonly string[] =>
  hows({ lives: [life(1, { deaths: [death] }), life(2)], ...changes });

test.each([
  [11, 'killed by SIGSEGV (an access to memory that is not its own)'],
  [6, 'killed by SIGABRT (it gave itself up: an assertion in native code, or abort())'],
  [7, 'killed by SIGBUS (an access to memory that is not there)'],
  [4, 'killed by SIGILL (an instruction that this processor does not have)'],
  [8, 'killed by SIGFPE (a division by zero in native code)'],
  [31, 'killed by SIGSYS (a system call that is not permitted)'],
  [5, 'killed by SIGTRAP (a trap in native code)'],
  [15, 'killed by SIGTERM'],
  [40, 'killed by signal 40'],
  [9, 'killed by SIGKILL (not by the suite; the kernel does that when memory runs out)'],
])('signal %d is said in words', (signal, how) => {
  if (process.platform !== 'linux') return; // the numbers are Linux'
  expect(child(died(2, signal))).toEqual([how]);
});

test('SIGKILL where memory ran out is that', () => {
  expect(child(died(2, 9), { outOfMemory: true })).toEqual(['killed by SIGKILL (the kernel ran out of memory and chose it)']);
});

test.each([
  [0xc0000005, 'ended by exception 0xC0000005 (access violation: memory that is not its own)'],
  [-1073741819, 'ended by exception 0xC0000005 (access violation: memory that is not its own)'],
  [0xc000001d, 'ended by exception 0xC000001D (an instruction that this processor does not have)'],
  [0xc0000094, 'ended by exception 0xC0000094 (a division by zero in native code)'],
  [0xc00000fd, 'ended by exception 0xC00000FD (stack overflow)'],
  [0xc0000135, 'ended by exception 0xC0000135 (a DLL was not found)'],
  [0xc0000139, 'ended by exception 0xC0000139 (a DLL lacks a function)'],
  [0xc0000374, 'ended by exception 0xC0000374 (heap corruption)'],
  [0xc0000409, 'ended by exception 0xC0000409 (a stack buffer was overrun, or a fatal error)'],
  [0xc0000420, 'ended by exception 0xC0000420'],
])('exit code %d of Windows is said in words, of a child and of the suite itself', (code, how) => {
  expect(child({ t: 'died', pid: 2, code }, { platform: 'win32' })).toEqual([how]);
  expect(hows({ ending: { ...OK, exitCode: code }, platform: 'win32' })).toEqual([how]);
});

describe('no crash is', () => {
  test.each<[string, Partial<Ends>]>([
    ['what the suite sent itself', { lives: [life(1, { deaths: [sent(2, 9), died(2, 9)] }), life(2)] }],
    ['what another of its processes sent', { lives: [life(1, { deaths: [died(2, 9)] }), life(2), life(3, { deaths: [sent(2, 9)] })] }],
    ['what was sent to a group', { lives: [life(1, { deaths: [sent(-2, 15), died(3, 15)] }), life(3)] }],
    ['a program that is no Python and was ended on purpose', { lives: [life(1, { deaths: [died(7, 15)] })] }],
    ['a failed suite', { ending: { ...OK, exitCode: 1 }, lives: [life(1)] }],
    ['a suite whose command was not found', { ending: { ...OK, exitCode: 127 } }],
    ['a suite that was ended by a signal that asks', { ending: { ...OK, exitCode: null, signal: 'SIGTERM' }, lives: [life(1)] }],
    ['an exit code above 128 that is no fault', { ending: { ...OK, exitCode: 128 + 15 }, lives: [life(1)] }],
    ['a high exit code of Windows', { ending: { ...OK, exitCode: 139 }, platform: 'win32' }],
    ['the code of a process that the suite ended itself on Windows', { ending: { ...OK, exitCode: 1 }, platform: 'win32' }],
  ])('%s', (_, given) => {
    expect(crashesOf(ends(given))).toEqual([]);
  });
});

test('a crash of which one tells that only looks at first, and then waits, is one', () => {
  expect(hows({ lives: [life(1, { deaths: [died(2, 11), died(2, 11)] }), life(2)] })).toHaveLength(1);
});

test('another signal than the one that was sent is a crash', () => {
  expect(hows({ lives: [life(1, { deaths: [sent(2, 15), died(2, 11)] }), life(2)] })).toHaveLength(1);
  expect(hows({ lives: [life(1, { deaths: [sent(3, 11), died(2, 11)] }), life(2)] })).toHaveLength(1);
});

test('a program that is no Python crashes by a fault, and is named by who started it', () => {
  const crashes = crashesOf(ends({ lives: [life(1, { main: 'x.py', deaths: [died(7, 11)] })] }));
  expect(crashes).toEqual([
    { pid: 7, main: 'x.py', how: 'killed by SIGSEGV (an access to memory that is not its own)', test: null, module: null, stack: [] },
  ]);
});

test.each<[string, Ending]>([
  ['by its shell', { ...OK, exitCode: 139 }],
  ['itself', { ...OK, exitCode: null, signal: 'SIGSEGV' }],
])("the suite's own crash, told %s, is of the first process in which a test ran", (_, ending) => {
  const lives = [life(1), life(5, { test: 'test_crash', module: 'fast' }), life(6, { ppid: 5, test: 'test_other' })];
  expect(crashesOf(ends({ lives, ending, fatal: [segv('  File "a.py", line 1 in f')] }))).toEqual([
    {
      ...{ pid: 5, main: '-m pytest', how: 'killed by SIGSEGV (an access to memory that is not its own)' },
      ...{ test: 'test_crash', module: 'fast', stack: ['  File "a.py", line 1 in f'] },
    },
  ]);
});

test('a process that the suite killed and whose shell says so is none', () => {
  const lives = [life(1, { deaths: [] }), life(2, { ppid: 1, deaths: [sent(1, 9)] })];
  expect(hows({ lives, ending: { ...OK, exitCode: 137 } })).toEqual([]);
});

test('stacks are given to crashes of their signal only where there are as many of both', () => {
  const lives = [life(1, { deaths: [died(2, 11), died(3, 6), died(4, 11)] }), life(2), life(3), life(4)];
  const stacks = (...fatal: FatalError[]) => crashesOf(ends({ lives, fatal })).map(({ stack }) => stack);
  expect(stacks(segv('a'), segv('b'), aborted('c'))).toEqual([['a'], ['c'], ['b']]);
  expect(stacks(segv('a'), aborted('c'))).toEqual([[], ['c'], []]);
  expect(stacks(segv('a'), segv('b'), segv('c'))).toEqual([[], [], []]);
});

test("the stack of an error of the interpreter's own is given to what it aborted", () => {
  const lives = [life(1, { deaths: [died(2, 6), died(3, 11)] }), life(2), life(3)];
  const fatal = [{ what: 'none_dealloc: deallocating None', stack: ['a'] }];
  expect(crashesOf(ends({ lives, fatal })).map(({ stack }) => stack)).toEqual([['a'], []]);
  expect(hows({ fatal: [{ what: 'constructor', stack: ['a'] }] })).toEqual([]);
});

test('a stack is given to the crash in whose test it lies, whatever others there are', () => {
  const lives = [life(1, { deaths: [died(2, 11), died(3, 11)] }), life(2, { test: 'test_a.py::test_one[x]' }), life(3)];
  const fatal = [
    segv(),
    segv('  File "b.py", line 1 in other'),
    segv('  File "c.py", line 1 in g', '  File "a.py", line 2 in test_one'),
    segv('x'),
  ];
  expect(crashesOf(ends({ lives, fatal })).map(({ stack }) => stack)).toEqual([fatal[2]?.stack, []]);
  expect(crashesOf(ends({ lives, fatal: fatal.slice(0, 3) })).map(({ stack }) => stack)).toEqual([fatal[2]?.stack, fatal[1]?.stack]);
});

/** As shells say it. */
const said = (pid: number | null, signal: number, ofChild = false) => ({ pid, signal, ofChild });
const SEGV = 'killed by SIGSEGV (an access to memory that is not its own)';
const NAMELESS = { pid: 0, main: null, how: SEGV, test: null, module: null, stack: [] };

describe('a process whose end no Python has told is a crash', () => {
  const lives = [life(1), life(2, { main: 'x.py', module: 'fast', ppid: 7 })];
  const crash = { pid: 2, main: 'x.py', how: SEGV, test: null, module: 'fast', stack: [] };
  test.each<[string, Partial<Ends>, readonly object[]]>([
    ['where it was seen', { seen: [said(2, 11)] }, [crash]],
    ['where the program that had started it ended itself in the same way', { seen: [said(7, 11, true)] }, [crash]],
    ['once, whoever says so', { seen: [said(2, 11), said(7, 11, true)], ending: { ...OK, exitCode: 139 } }, [crash]],
    ['where memory ran out', { seen: [said(2, 9)], outOfMemory: true }, [{ ...crash, how: expect.stringContaining('SIGKILL') }]],
    ['with its stack', { seen: [said(2, 11)], fatal: [segv('a')] }, [{ ...crash, stack: ['a'] }]],
    [
      'where a stack lies in the test that was running there',
      { lives: [...lives, life(3, { test: 'a.py::test_b' })], fatal: [aborted('x', '  File "a.py", line 2 in test_b')] },
      [
        {
          ...crash,
          pid: 3,
          main: '-m pytest',
          module: null,
          test: 'a.py::test_b',
          how: expect.stringContaining('SIGABRT'),
          stack: ['x', '  File "a.py", line 2 in test_b'],
        },
      ],
    ],
    ['where only a stack tells of it, printed twice', { fatal: [segv('a'), segv('a')] }, [{ ...NAMELESS, stack: ['a'] }]],
    ['where a shell says so and does not name it', { seen: [said(null, 11)] }, [NAMELESS]],
    ['and once where both do', { seen: [said(null, 11)], fatal: [segv('a')] }, [{ ...NAMELESS, stack: ['a'] }]],
    [
      "and is the suite's own, where its shell says so",
      { seen: [said(1, 11)], ending: { ...OK, exitCode: 139 } },
      [{ ...crash, pid: 1, main: '-m pytest', module: null }],
    ],
    [
      "and is the suite's own, though it is no Python",
      { seen: [said(8, 11)], ending: { ...OK, exitCode: 139 } },
      [{ ...NAMELESS, pid: 8 }],
    ],
  ])('%s', (_, given, crashes) => {
    expect(crashesOf(ends({ lives, ...given }))).toEqual(crashes);
  });

  test.each<[string, Partial<Ends>]>([
    ['it is no Python that is known', { seen: [said(8, 11)] }],
    ['a shell ended it', { seen: [said(2, 15), said(1, 9)] }],
    ['the suite ended it', { lives: [...lives, life(3, { deaths: [sent(2, 11)] })], seen: [said(2, 11)] }],
    ['the suite had it print its stack', { lives: [...lives, life(3, { deaths: [sent(2, 6), died(2, 6)] })], fatal: [aborted('a')] }],
    ['a Python never came to run', { fatal: [{ what: 'init_fs_encoding: failed', stack: ['  <no Python frame>'] }] }],
    ['its error has no stack', { fatal: [segv()] }],
  ])('but none where %s', (_, given) => {
    expect(crashesOf(ends({ lives, ...given }))).toEqual([]);
  });

  test('and none where another crash may be meant', () => {
    const one = [...lives, life(3, { deaths: [died(2, 11)] })];
    for (const given of [{ seen: [said(2, 11)] }, { seen: [said(null, 11)] }, { fatal: [segv('a'), segv('b')] }])
      expect(crashesOf(ends({ lives: one, ...given }))).toEqual([crash]);
  });
});

test('a child that no test runs in crashed in the test of the process that saw it', () => {
  const lives = [life(1, { deaths: [{ ...died(2, 11), during: 'test_child' }] }), life(2)];
  expect(crashesOf(ends({ lives })).map(({ test }) => test)).toEqual(['test_child']);
});
