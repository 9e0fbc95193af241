import { fatalErrors } from '../../src/suite/fatal.js';
import { lifeOf } from '../../src/suite/lives.js';
import type { Event, PythonProcess } from '../../src/suite/record.js';
import { stackLines } from '../../src/suite/stacks.js';

const STACK = `Fatal Python error: Segmentation fault

Current thread 0x00007f1c2b7fe740 (most recent call first):
  File "/checkout/test_a b.py", line 3 in test_crash
  File "<string>", line ??? in <module>

Extension modules: fast, numpy._core (total: 2)
`;
const LINES = [
  'Current thread 0x00007f1c2b7fe740 (most recent call first):',
  '  File "/checkout/test_a b.py", line 3 in test_crash',
  '  File "<string>", line ??? in <module>',
];

/** What is found in an output that comes in pieces of so many bytes. */
function found(output: string, size: number) {
  const fatal = fatalErrors();
  const bytes = Buffer.from(output);
  for (let at = 0; at < bytes.length; at += size) fatal.feed(bytes.subarray(at, at + size));
  return { stacks: fatal.errors().map(({ stack }) => stack), whats: fatal.errors().map(({ what }) => what), refused: fatal.gilRefused() };
}

describe('the stacks of fatal errors are found in an output', () => {
  const table: [string, string, readonly (readonly string[])[], readonly string[]][] = [
    ['one', `before\n${STACK}after\n`, [LINES], ['Segmentation fault']],
    ['one that is all', STACK, [LINES], ['Segmentation fault']],
    ['two, of which one has no stack', `Fatal Python error: Aborted\n\nx\n${STACK}`, [[], LINES], ['Aborted', 'Segmentation fault']],
    ['none', 'Fatal Python: no error\nFatal Python error', [], []],
  ];
  test.each(table)('%s, however it is cut in pieces', (_, output, stacks, whats) => {
    for (const size of [1, 2, 7, 19, 20, 21, 1000]) expect(found(output, size)).toEqual({ stacks, whats, refused: false });
  });

  test('the first fifty, and of each the first kilobytes', () => {
    expect(found(STACK.repeat(60), 997).stacks).toHaveLength(50);
    const long = `Fatal Python error: x\n${'  File "/a.py", line 1 in f\n'.repeat(5000)}`;
    expect(found(long, 65_536).stacks[0]?.length).toBeLessThan(1300);
  });

  test('and that an ordinary Python died of PYTHON_GIL=0, however the word is cut', () => {
    const refused = 'Fatal Python error: config_read_gil: Disabling the GIL is not supported by this build\n';
    for (const size of [1, 5, 60, 1000]) expect(found(`x\n${refused}y`, size).refused).toBe(true);
  });
});

describe('of what a process prints the lines of stacks are kept', () => {
  test.each<[string, string, readonly string[]]>([
    ['frames and heads', LINES.join('\n'), LINES],
    [
      'a thread without Python',
      'Thread 0x00007f (most recent call first):\n  <no Python frame>',
      ['Thread 0x00007f (most recent call first):', '  <no Python frame>'],
    ],
    ['a thread with a name', 'Thread 0x00007f [worker] (most recent call first):', ['Thread 0x00007f [worker] (most recent call first):']],
    ['what is left out', '  ...', ['  ...']],
    ['nothing of the suite', 'PASSED\nFile "a.py", line 1 in f\n  File a.py\n::error::x\nThread 1:', []],
    ['bytes that are no text', '\u0000\ufffd\n  ...\n', ['  ...']],
  ])('%s', (_, text, lines) => {
    expect(stackLines(Buffer.from(text))).toEqual(lines);
  });

  test('two thousand at most', () => {
    expect(stackLines(Buffer.from('  ...\n'.repeat(3000)))).toHaveLength(2000);
  });
});

describe('what a process was doing when it ended', () => {
  const process = { pid: 1 } as PythonProcess;
  const outcome = (id: string) => ({ t: 'outcome', id }) as unknown as Event;
  const load = (name: string) => ({ t: 'load', name }) as unknown as Event;
  test.each<[string, readonly Event[], Partial<ReturnType<typeof lifeOf>>]>([
    ['nothing', [], { test: null, module: null, threads: 1, deaths: [] }],
    ['a test that had begun', [{ t: 'test', id: 'a' }], { test: 'a' }],
    ['none after its outcome', [{ t: 'test', id: 'a' }, outcome('a')], { test: null }],
    ['the next one', [{ t: 'test', id: 'a' }, outcome('a'), { t: 'test', id: 'b' }], { test: 'b' }],
    ['one that runs again', [{ t: 'test', id: 'a' }, outcome('a'), { t: 'test', id: 'a' }], { test: 'a' }],
    ['the outcome of another does not end it', [{ t: 'test', id: 'a' }, outcome('b')], { test: 'a' }],
    ['the module that was loaded last', [load('a'), load('b')], { module: 'b' }],
    [
      'the most threads, whatever came later',
      [
        { t: 'threads', most: 4 },
        { t: 'threads', most: 2 },
      ],
      { threads: 4 },
    ],
    [
      'what it saw of others',
      [
        { t: 'died', pid: 2, signal: 9 },
        { t: 'signalled', pid: 3, signal: 15 },
      ],
      {
        deaths: [
          { t: 'died', pid: 2, signal: 9 },
          { t: 'signalled', pid: 3, signal: 15 },
        ],
      },
    ],
  ])('%s', (_, events, life) => {
    expect(lifeOf({ process, events, defect: null })).toMatchObject({ process, ...life });
  });
});
