/** Every Python that a suite may start bears the recorder: it is valid code there, and runs without a word. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unless } from '../fixtures/skip.js';
import { gilPython } from '../free-threaded.js';
import { record } from '../suite/recording.js';

const SOURCES = path.resolve(import.meta.dirname, '../../src/suite/recorder');

/** What any Python reads, and what only free-threaded ones do. */
const FOR_ALL = ['sitecustomize.py', 'in-process/cold.py'];
const FOR_FREE_THREADED = readdirSync(path.join(SOURCES, 'in-process'))
  .filter((name) => name.endsWith('.py'))
  .map((name) => `in-process/${name}`);

const VERSIONS = ['2.7', '3.9', '3.10', '3.11', '3.12', '3.13'];

/** By version: `pythonX.Y` on PATH, and the ordinary Python that the tests have anyway. */
const PYTHONS = new Map(
  [gilPython(), ...VERSIONS.map((version) => `python${version}`)].flatMap((command) => {
    const code = 'import sys; print("%d.%d %s" % (sys.version_info[0], sys.version_info[1], sys.executable))';
    const { status, stdout } = spawnSync(command, ['-c', code], { encoding: 'utf8' });
    const [, version = '', executable = ''] = /^(\S+) (.*)$/m.exec(stdout ?? '') ?? [];
    return status === 0 && !/free-threading/.test(versionOf(executable)) ? [[version, executable] as const] : [];
  }),
);

function versionOf(python: string): string {
  return spawnSync(python, ['-c', 'import sys; print(sys.version)'], { encoding: 'utf8' }).stdout;
}

describe('the recorder', () => {
  for (const [version, python] of PYTHONS) {
    test(`says nothing in Python ${version}, but that it ran`, () => {
      // An ordinary Python that knows the variable dies of it, with gilproof or without.
      const { evidence, ...outcome } = record({ python, args: ['-c', 'pass'] }, ({ PYTHON_GIL: _, ...env }) => env);
      expect(outcome).toEqual({ status: 0, signal: null, stdout: '', stderr: '' });
      expect(evidence).toMatchObject({ gilBuilds: [{ executable: python }], processes: [], silent: [], defects: [] });
    });
  }
  const missing = VERSIONS.filter((version) => !PYTHONS.has(version));
  if (missing.length > 0) unless('not on PATH')(`says nothing in Python ${missing.join(', ')}`, () => {});

  test('is code that CPython 3.13 and all later ones can compile', () => {
    for (const name of new Set([...FOR_ALL, ...FOR_FREE_THREADED])) {
      const check = 'import ast, sys; ast.parse(sys.stdin.read(), feature_version=(3, 13))';
      const options = { input: readFileSync(path.join(SOURCES, name), 'utf8'), encoding: 'utf8' } as const;
      expect([name, spawnSync(gilPython(), ['-W', 'error', '-c', check], options).stderr]).toEqual([name, '']);
    }
  });

  test('begins with code that Python 3.4 can compile', () => {
    for (const name of FOR_ALL) {
      const check = 'import ast, sys; ast.parse(sys.stdin.read(), feature_version=(3, 4))';
      const options = { input: readFileSync(path.join(SOURCES, name), 'utf8'), encoding: 'utf8' } as const;
      expect([name, spawnSync(gilPython(), ['-W', 'error', '-c', check], options).stderr]).toEqual([name, '']);
    }
  });
});
