import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Unreached } from '../../src/suite/pythons.js';
import type { Spawn } from '../../src/suite/record.js';
import { silentPythons } from '../../src/suite/silence.js';
import { temporaryFolder } from '../fixtures/temporary.js';

/** A file of this name, with this first line. */
function file(name: string, first = ''): string {
  const path = join(temporaryFolder('environment'), 'bin', name);
  mkdirSync(dirname(path));
  writeFileSync(path, `${first}\n`);
  chmodSync(path, 0o755);
  return path;
}

const python = file('python3.13t');

function spawn(pid: number, given: Partial<Spawn> & { readonly executable?: string } = {}): Spawn {
  const { executable = python, ...rest } = given;
  return { t: 'spawn', pid, executables: ['/no/such/python', executable], main: '-c', asks: false, ...rest };
}

/** The processes that are silent, after these starts and with records of these pids. */
const silent = (spawns: readonly Spawn[], ...pids: number[]) =>
  silentPythons(
    spawns,
    pids.map((pid) => ({ pid })),
    [],
  ).map(({ executable, main }) => [executable, main]);

describe('a Python that was started', () => {
  test('and left no record is silent', () => {
    expect(silent([spawn(2), spawn(3, { main: '-m tool' })], 1, 3)).toEqual([[python, '-c']]);
  });
  test('and left one is not', () => {
    expect(silent([spawn(2), spawn(3)], 3, 2, 1)).toEqual([]);
  });
  test('twice under one pid must leave two', () => {
    expect(silent([spawn(2), spawn(2)], 1, 2)).toEqual([[python, '-c']]);
    expect(silent([spawn(2), spawn(2)], 2, 2)).toEqual([]);
  });
  test('only to answer is not silent', () => {
    expect(silent([spawn(2, { asks: true, main: null })])).toEqual([]);
  });
  test.each(['#!/usr/bin/env python3', '#!/venv/bin/python3.13t', `#!${python} -I`])('as a script is named as that: %s', (first) => {
    const script = file('tool', first);
    expect(silent([spawn(2, { executable: script, main: '-m x' })])).toEqual([[script, script]]);
  });
  test.each([
    `#!/bin/sh\n'''exec' "/a long path/to an/environment/bin/python3.13t" "$0" "$@"\n' '''\nimport sys`,
    `#!/bin/sh\n'''exec' /very/long/path/bin/python "$0" "$@"\n' '''`,
    `#!/bin/sh\n'''exec' "$(dirname -- "$(realpath -- "$0")")"/'python' "$0" "$@"\n' '''`,
    `#!/bin/sh\n"exec" "/an/environment/bin/python" "$0" "$@"`,
  ])('as a script whose path is too long for a first line is named as that: %s', (text) => {
    const script = file('tool', text);
    expect(silent([spawn(2, { executable: script })])).toEqual([[script, script]]);
  });
  test("by Windows' launcher of a virtual environment is a child of that", () => {
    const launcher = file('python.exe');
    expect(silentPythons([spawn(2, { executable: launcher })], [{ pid: 3, ppid: 2 }], [])).toHaveLength(1);
    writeFileSync(join(dirname(dirname(launcher)), 'pyvenv.cfg'), '');
    expect(silentPythons([spawn(2, { executable: launcher })], [{ pid: 3, ppid: 2 }], [])).toEqual([]);
    expect(silentPythons([spawn(2, { executable: launcher })], [{ pid: 3, ppid: 1 }], [])).toHaveLength(1);
    expect(silentPythons([spawn(2)], [{ pid: 3, ppid: 2 }], [])).toHaveLength(1);
  });
  test('by an exec is a process of its own beside the one that it ended', () => {
    const exec = spawn(1, { t: 'exec' });
    expect(silent([exec], 1)).toEqual([[python, '-c']]);
    expect(silent([exec], 1, 1)).toEqual([]);
  });
});

test('a Python that was seen is silent, unless it reported, was told of, or only answered', () => {
  const seen = (pid: number, given: Partial<Unreached> = {}): Unreached => {
    return { pid, executable: 'python', main: '-m tool', asks: false, startedBy: 'sh', ...given };
  };
  const all = [seen(2), seen(3), seen(4), seen(5, { main: null, asks: true }), seen(6, { main: '-c', asks: true })];
  expect(silentPythons([spawn(4)], [{ pid: 3 }], all)).toEqual([
    { executable: python, main: '-c', asks: false, startedBy: null },
    { executable: 'python', main: '-m tool', asks: false, startedBy: 'sh' },
    { executable: 'python', main: '-c', asks: true, startedBy: 'sh' },
  ]);
  expect(silentPythons([spawn(4)], [{ pid: 4 }], [seen(4)])).toEqual([]);
});

describe('what is no Python is never silent:', () => {
  test.each([
    ['a shell script', file('tool', '#!/bin/sh')],
    ['a program', '/bin/sh'],
    ['an empty file', file('tool')],
    ['a device', '/dev/zero'],
    ['a folder', '/'],
    ['what is not there', '/no/such/file'],
    ['a name with a zero', 'a\0b'],
    ['python-config', file('python3.13t-config', '#!/bin/sh')],
    ['a shell script that starts a Python later', file('tool', '#!/bin/sh\n# runs python\nexec python "$@"')],
    ['a shell script that becomes something else', file('tool', "#!/bin/sh\n'''exec' /bin/true python\n")],
  ])('%s', (_, executable) => {
    expect(silent([spawn(2, { executable })])).toEqual([]);
  });
  test.each(['python', 'python3', 'python3.14', 'python3.14t', 'python3.13td', 'pypy3'])('but %s is one', (name) => {
    const executable = file(name);
    expect(silent([spawn(2, { executable })])).toEqual([[executable, '-c']]);
  });
});
