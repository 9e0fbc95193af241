import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCommandLine } from '../../src/suite/command-line.js';
import { freeThreadedPython } from '../free-threaded.js';
import { SOURCE } from './recording.js';

/** Arguments after the interpreter, main, whether it only asks, whether the recorder is kept out. */
const TABLE: readonly (readonly [readonly string[], string | null, boolean?, boolean?])[] = [
  [[], null],
  [['-'], null],
  [['-', '--version'], null],
  [['-Xdev', '-Wignore', '-'], null],
  [['-X', 'dev', '-W', 'ignore', 's.py'], 's.py'],
  [['-XI', '-WS', 's.py'], 's.py'],
  [['-bX', 'dev', 's.py', '-I'], 's.py'],
  [['s.py', '--help'], 's.py', true],
  [['s.py', 'x', '--help'], 's.py'],
  [['/venv/bin/pytest', '-q'], '/venv/bin/pytest'],
  [['-m', 'pytest'], '-m pytest'],
  [['-mpytest', '--version'], '-m pytest', true],
  [['-Bm', 'pytest', '-V'], '-m pytest', true],
  [['-m'], '-m '],
  [['-I', '-m', 'pytest'], '-m pytest', false, true],
  [['-sE', 's.py'], 's.py', false, true],
  [['-BSc', 'import x'], '-c', false, true],
  [['--check-hash-based-pycs', 'never', 's.py'], 's.py'],
  [['-V'], null, true],
  [['-BVV'], null, true],
  [['-h', 's.py'], null, true],
  [['-?'], null, true],
  [['--version'], null, true],
  [['--help-all'], null, true],
  [['-c'], '-c', true],
  [['-c', 'pass', '--help'], '-c', true],
  [['-cprint()'], '-c', true],
  [['-c', 'import sys; print(sys.version)'], '-c', true],
  [['-c', 'import sys, os.path as p,platform'], '-c', true],
  [['-c', 'if 1:\n  from sysconfig import get_path, get_paths\n  import site'], '-c', true],
  // As maturin asks.
  [['-c', 'import json\nimport platform\nimport struct\nimport sys\nimport sysconfig\n\nprint(json.dumps({}))'], '-c', true],
  [['-c', 'import sys, fast'], '-c'],
  [['-c', 'import sys\r\nprint(1)\r\n'], '-c', true],
  [['-c', 'import fast\r\nassert fast\r\n'], '-c'],
  [['-c', 'import jsons'], '-c'],
  [['-c', 'import system'], '-c'],
  [['-c', 'import sys; import fast'], '-c'],
  [['-c', 'if 1: import fast'], '-c'],
  [['-c', 'from fast.sys import sys'], '-c'],
  [['-c', 'from . import sys'], '-c'],
  [['-c', '__import__("fast")'], '-c'],
  [['-c', 'import os; exec(open("t.py").read())'], '-c'],
  [['-c', 'import sys,(x'], '-c'],
];

test('a command line is read as CPython reads it', () => {
  const read = TABLE.map(([args]) => [args, readCommandLine(['python', ...args])]);
  expect(read).toEqual(TABLE.map(([args, main, asks = false, isolated = false]) => [args, { main, asks, isolated }]));
});

test('and the recorder reads that of a program which is started in the same way', () => {
  const source = ['writing.py', 'spawns.py'].map((part) => readFileSync(join(SOURCE, 'in-process', part), 'utf8')).join('\n');
  const code = `${source}\nfor line in eval(sys.stdin.read()): print(json(main_module(["python", *line])))`;
  const input = JSON.stringify(TABLE.map(([args]) => args));
  const { stdout, stderr } = spawnSync(freeThreadedPython(), ['-I', '-c', code], { input, encoding: 'utf8' });
  expect(stderr).toBe('');
  const read = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(read).toEqual(TABLE.map(([, main, asks = false]) => [main, asks]));
});
