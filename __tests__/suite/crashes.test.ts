import type { Ending } from '../../src/result.js';
import { crashesOf, type Ends } from '../../src/suite/crashes.js';
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
const ends = (changes: Partial<Ends>): Ends => ({ lives: [], ending: OK, fatal: [], outOfMemory: false, platform: 'linux', ...changes });
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
  expect(crashesOf(ends({ lives, ending, fatal: [['  File "a.py", line 1 in f']] }))).toEqual([
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

test('stacks are given to crashes only where there are as many of both', () => {
  const lives = [life(1, { deaths: [died(2, 11), died(3, 6)] }), life(2), life(3)];
  expect(crashesOf(ends({ lives, fatal: [['a'], ['b']] })).map(({ stack }) => stack)).toEqual([['a'], ['b']]);
  expect(crashesOf(ends({ lives, fatal: [['a']] })).map(({ stack }) => stack)).toEqual([[], []]);
});

test('a stack is given to the crash in whose test it lies, whatever others there are', () => {
  const lives = [life(1, { deaths: [died(2, 11), died(3, 6)] }), life(2, { test: 'test_a.py::test_one[x]' }), life(3)];
  const fatal = [[], ['  File "b.py", line 1 in other'], ['  File "c.py", line 1 in g', '  File "a.py", line 2 in test_one'], ['x']];
  expect(crashesOf(ends({ lives, fatal })).map(({ stack }) => stack)).toEqual([fatal[2], []]);
  expect(crashesOf(ends({ lives, fatal: fatal.slice(0, 3) })).map(({ stack }) => stack)).toEqual([fatal[2], fatal[1]]);
});

test('a child that no test runs in crashed in the test of the process that saw it', () => {
  const lives = [life(1, { deaths: [{ ...died(2, 11), during: 'test_child' }] }), life(2)];
  expect(crashesOf(ends({ lives })).map(({ test }) => test)).toEqual(['test_child']);
});
