import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Activation, activate, activated } from '../../src/python/activate.js';
import { type ProvenPython, prove } from '../../src/python/prove.js';
import { anyVersion } from '../../src/python/wanted.js';
import { freeThreadedPython } from '../free-threaded.js';
import { folder, script } from './installations.js';

/** Asks the interpreter itself, through that path. */
async function proven(executable: string): Promise<ProvenPython> {
  const question = { spec: anyVersion('any'), env: process.env, cwd: folder() };
  const proof = await prove({ executable, source: 'path', why: 'python3 on PATH' }, question);
  if ('refused' in proof) throw new Error(proof.refused);
  return proof.python;
}

/** What `command` on the activated PATH prints, run by a shell as a later step would. */
function run(activation: Activation, command: string, PATH = process.env.PATH): string {
  const { PYTHON_GIL: _, ...clean } = process.env;
  const env = activated(activation, { env: { ...clean, PATH }, platform: 'linux' });
  return execFileSync('/bin/sh', ['-c', command], { env, encoding: 'utf8' }).trim();
}

const PREFIX = `-c 'import sys; print(sys.prefix)'`;
const desk = (env = process.env) => ({ env, platform: 'linux' as const, temporary: folder() });

/** A folder where only the versioned name is a free-threaded Python, as /usr/bin is on Debian. */
function shared(name: string): { readonly directory: string; readonly executable: string } {
  const directory = join(folder(), name);
  mkdirSync(directory);
  for (const other of ['python', 'python3', 'pip']) script(join(directory, other), 'echo another Python');
  symlinkSync(freeThreadedPython(), join(directory, 'python3.99t'));
  return { directory, executable: join(directory, 'python3.99t') };
}

test('in a virtual environment python, python3 and pip are its own, and uv is told the base', async () => {
  const environment = join(folder(), '.venv');
  execFileSync(freeThreadedPython(), ['-m', 'venv', environment]);
  const python = await proven(join(environment, 'bin', 'python'));
  const activation = activate(python, desk());
  expect(activation).toEqual({
    path: [join(environment, 'bin')],
    variables: {
      pythonLocation: environment,
      Python_ROOT_DIR: environment,
      Python3_ROOT_DIR: environment,
      UV_PYTHON: python.baseExecutable,
    },
  });
  expect(realpathSync(activation.variables.UV_PYTHON ?? '')).toBe(realpathSync(freeThreadedPython()));
  expect(run(activation, `python ${PREFIX}; python3 ${PREFIX}`)).toBe(`${environment}\n${environment}`);
  expect(run(activation, 'pip --version')).toContain(environment);
});

test('a missing pip is not the pip of another Python further down PATH', async () => {
  const environment = join(folder(), '.venv');
  execFileSync(freeThreadedPython(), ['-m', 'venv', '--without-pip', environment]);
  const activation = activate(await proven(join(environment, 'bin', 'python')), desk());
  expect(activation.path).toEqual([expect.stringMatching(/gilproof-bin-\w+$/), join(environment, 'bin')]);
  expect(readdirSync(activation.path[0] ?? '').sort()).toEqual(expect.arrayContaining(['pip', 'pip3']));
  expect(readdirSync(activation.path[0] ?? '')).not.toContain('python');
  expect(run(activation, 'pip --version 2>&1 || true')).toMatch(/No module named pip$/);
});

test("an interpreter's own directory comes first although it is on PATH already, further down", async () => {
  const environment = join(folder(), '.venv');
  execFileSync(freeThreadedPython(), ['-m', 'venv', '--without-pip', environment]);
  const PATH = `${process.env.PATH}:${environment}/bin`;
  const activation = activate(await proven(join(environment, 'bin', 'python')), desk({ PATH }));
  expect(run(activation, `python3 ${PREFIX}`, PATH)).toBe(environment);
});

test('a pip that another Python has left beside the interpreter is passed over', async () => {
  const environment = join(folder(), '.venv');
  execFileSync(freeThreadedPython(), ['-m', 'venv', '--without-pip', environment]);
  const own = join(environment, 'bin', 'pip');
  writeFileSync(own, '#!/usr/bin/python2.7\nimport pip\n');
  chmodSync(own, 0o755);
  const activation = activate(await proven(join(environment, 'bin', 'python')), desk());
  expect(run(activation, 'pip --version 2>&1 || true')).toBe(`${environment}/bin/python: No module named pip`);
});

describe('where the directory belongs to another Python', () => {
  test.each(['plain', `it's a "dir" with $HOME and \`x\``])('small scripts named %j lead to the interpreter', async (name) => {
    const { directory, executable } = shared(name);
    const python = await proven(executable);
    const activation = activate(python, desk());
    const commands = activation.path[0] ?? '';
    expect(activation.path).toEqual([commands, directory]);
    expect(activation.variables.UV_PYTHON).toBe(executable);
    expect(readdirSync(commands).sort()).toEqual(['pip', 'pip3', 'python', 'python3', `python${python.tag}`]);
    const code = `-c 'import sys; print(sys.executable, sys.argv[1:])' 'a b' '$c'`;
    for (const command of ['python', 'python3', `python${python.tag}`])
      expect(run(activation, `${command} ${code}`)).toBe(`${executable} ['a b', '$c']`);
    expect(run(activation, 'pip --version')).not.toBe('another Python');
  });

  test('and is on PATH already, it keeps its place there', async () => {
    const { directory, executable } = shared('bin');
    const activation = activate(await proven(executable), desk({ PATH: `/usr/bin:${directory}` }));
    expect(activation.path).toEqual([expect.stringMatching(/gilproof-bin-/)]);
    expect(run(activation, `python ${PREFIX}`, `/usr/bin:${directory}`)).toBe((await proven(executable)).prefix);
  });
});

test('only these variables are exported: none that changes what another Python does', async () => {
  const { variables } = activate(await proven(freeThreadedPython()), desk());
  expect(Object.keys(variables).sort()).toEqual(['Python3_ROOT_DIR', 'Python_ROOT_DIR', 'UV_PYTHON', 'pythonLocation']);
});

test('on Windows the directory and Scripts are on PATH, and scripts for both kinds of shell where the name differs', async () => {
  const home = folder();
  mkdirSync(join(home, 'Scripts'));
  script(join(home, 'python.exe'), '');
  script(join(home, 'python3.14t.exe'), '');
  const windows = { env: {}, platform: 'win32' as const, temporary: folder() };
  const python = { ...(await proven(freeThreadedPython())), executable: join(home, 'python.exe') };
  expect(activate(python, windows).path).toEqual([home, join(home, 'Scripts')]);

  const [commands = '', ...rest] = activate({ ...python, executable: join(home, 'python3.14t.exe'), tag: '3.14t' }, windows).path;
  expect(rest).toEqual([home, join(home, 'Scripts')]);
  expect(readdirSync(commands)).toEqual(expect.arrayContaining(['python', 'python.cmd', 'python3.14t.cmd', 'pip.cmd', 'pip']));
  expect(readFileSync(join(commands, 'pip.cmd'), 'utf8')).toBe(`@"${join(home, 'python3.14t.exe')}" -m pip %*\r\n`);
});

test('an activated environment has the directories in front of PATH, whatever it is called', () => {
  const activation = { path: ['/a', '/b'], variables: { pythonLocation: '/a' } };
  expect(activated(activation, { env: { PATH: '/c' }, platform: 'linux' })).toEqual({ PATH: '/a:/b:/c', pythonLocation: '/a' });
  expect(activated(activation, { env: {}, platform: 'linux' })).toEqual({ PATH: '/a:/b', pythonLocation: '/a' });
  expect(activated(activation, { env: { Path: 'C' }, platform: 'win32' })).toEqual({ Path: '/a;/b;C', pythonLocation: '/a' });
});
