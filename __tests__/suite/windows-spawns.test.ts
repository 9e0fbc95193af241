/** What Windows is asked to start, read on any system: these functions call nothing of Windows. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freeThreadedPython } from '../free-threaded.js';
import { SOURCE } from './recording.js';

/** Calls a function of the recorder with each of these arguments. */
function call(expression: string, inputs: readonly unknown[]): readonly unknown[] {
  const parts = ['writing.py', 'spawns.py', 'windows.py'].map((part) => readFileSync(join(SOURCE, 'in-process', part), 'utf8'));
  const code = `${parts.join('\n')}\nnull = None\nfor given in eval(sys.stdin.buffer.read().decode()): print(json(${expression}))`;
  const options = { input: JSON.stringify(inputs), encoding: 'utf8' } as const;
  const { stdout, stderr } = spawnSync(freeThreadedPython(), ['-I', '-c', code], options);
  expect(stderr).toBe('');
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

test('a command line is split as the C runtime does', () => {
  const table: readonly (readonly [string, readonly string[]])[] = [
    ['python', ['python']],
    ['python -I  -c\tpass ', ['python', '-I', '-c', 'pass']],
    ['"C:\\Program Files\\Python\\python.exe" -m pytest', ['C:\\Program Files\\Python\\python.exe', '-m', 'pytest']],
    ['C:\\a\\"b c"\\python.exe x', ['C:\\a\\b c\\python.exe', 'x']],
    ['p "a b" c', ['p', 'a b', 'c']],
    ['p "" x', ['p', '', 'x']],
    ['p ""', ['p', '']],
    ['p a"b c"d', ['p', 'ab cd']],
    ['p a\\b \\\\server\\x', ['p', 'a\\b', '\\\\server\\x']],
    ['p a\\\\"b c"', ['p', 'a\\b c']],
    ['p a\\"b c', ['p', 'a"b', 'c']],
    ['p a\\\\\\"b', ['p', 'a\\"b']],
    ['p "a\\\\" b', ['p', 'a\\', 'b']],
    ['p "a""b c"', ['p', 'a"b c']],
    ['p "open a', ['p', 'open a']],
    ['p a\\', ['p', 'a\\']],
    [' p', ['', 'p']],
    ['p ünï\u{1F40D}', ['p', 'ünï\u{1F40D}']],
  ];
  expect(
    call(
      'words_of(given)',
      table.map(([line]) => line),
    ),
  ).toEqual(table.map(([, words]) => words));
});

test('a program is looked for where CreateProcess looks', () => {
  const where = ['C:\\Python', 'C:\\bin\\'];
  const table: readonly (readonly [string | null, string | null, readonly string[]])[] = [
    ['C:\\x\\python.exe', 'anything -c pass', ['C:\\x\\python.exe']],
    ['C:\\x\\python.exe', null, ['C:\\x\\python.exe']],
    [null, 'python -c pass', ['C:\\Python\\python.exe', 'C:\\bin\\python.exe']],
    [null, 'python3.13t.exe', ['C:\\Python\\python3.13t.exe', 'C:\\bin\\python3.13t.exe']],
    [null, '"C:\\My Python\\python.exe" -c pass', ['C:\\My Python\\python.exe']],
    [null, '.\\python x', ['.\\python.exe']],
    [null, 'a.b/python x', ['a.b/python.exe']],
    [null, 'C:python x', ['C:python.exe']],
  ];
  const inputs = table.map(([application, line]) => [application, line, where]);
  expect(call('places_of(*given)', inputs)).toEqual(table.map(([, , places]) => places));
});

test('a process that is created is told of, and its creator has what it is given', () => {
  const script = `[
  lines := [],
  module := type(sys)("_winapi"),
  setattr(module, "CreateProcess", lambda *given: (8, 9, 42, 43)),
  posix := sys.modules["posix"],
  calls := (posix.fspath, posix.getpid, posix.getcwd, lambda place: True),
  setattr(module, "CreateProcess", spawn_wrappers(calls, (lines.append,))("CreateProcess", module.CreateProcess)),
  module.CreateProcess(*given),
  lines,
][-1]`;
  const given = ['/venv/python.exe', 'python -I -m pytest --secret', null, null, 0, 0, null, '/here', null];
  const [[line] = []] = call(script, [given]) as string[][];
  expect(JSON.parse(line ?? '')).toEqual({ t: 'spawn', pid: 42, executables: ['/venv/python.exe'], main: '-m pytest', asks: false });
});
