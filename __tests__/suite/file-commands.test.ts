import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endLastLines, fileCommandMarks, withFileCommands } from '../../src/suite/file-commands.js';
import type { Env } from '../../src/which.js';
import { temporaryFolder } from '../fixtures/temporary.js';

/** The runner's files with what stood in them before, and the environment that names them. */
function files(before: { readonly env?: string; readonly path?: string } = {}, env: Env = {}) {
  const folder = temporaryFolder('file-commands');
  const [variables, path] = [join(folder, 'set_env'), join(folder, 'add_path')];
  writeFileSync(variables, before.env ?? '');
  writeFileSync(path, before.path ?? '');
  return { variables, path, env: { PATH: '/bin:/usr/bin', KEPT: 'x', ...env, GITHUB_ENV: variables, GITHUB_PATH: path } };
}

/** What a script that writes this leaves for what comes after it, beside the environment that it was given. */
function applied(written: { readonly env?: string; readonly path?: string }, given: Env = {}): Env {
  const { variables, path, env } = files({}, given);
  const marks = fileCommandMarks(env);
  appendFileSync(variables, written.env ?? '');
  appendFileSync(path, written.path ?? '');
  const after = withFileCommands({ env, platform: 'linux' }, marks);
  return Object.fromEntries(Object.entries(after).filter(([name, value]) => env[name as keyof typeof env] !== value));
}

describe('variables that install leaves', () => {
  const table: [string, Env][] = [
    ['', {}],
    ['A=1\n', { A: '1' }],
    ['A=1', { A: '1' }],
    ['A=\n', { A: '' }],
    ['A=b=c<<d\n', { A: 'b=c<<d' }],
    ['A=1\nA=2\n\nB= x \n', { A: '2', B: ' x ' }],
    ['A<<EOF\none\n\ntwo\nEOF\nB=1\n', { A: 'one\n\ntwo', B: '1' }],
    ['A<<E=F\nx\nE=F\n', { A: 'x' }],
    ['A<<EOF\nEOF\n', { A: '' }],
    ['A<<EOF\nEOF x\n EOF\nEOF', { A: 'EOF x\n EOF' }],
    ['A=b<<EOF\n', { A: 'b<<EOF' }],
    ['KEPT=y\n', { KEPT: 'y' }],
    ['NODE_OPTIONS=--require x\nnode_options=x\nA=1\n', { A: '1' }],
    ['A=ünï \u{1F40D}\n', { A: 'ünï \u{1F40D}' }],
  ];
  test.each(table)('%j', (env, expected) => {
    expect(applied({ env })).toEqual(expected);
  });

  test.each([
    ['A\n', 'invalid format "A"'],
    ['=x\n', 'invalid format "=x"'],
    ['A<<\nx\n', 'invalid format "A<<"'],
    ['A<<EOF\nx\n', 'the delimiter "EOF" of A is missing'],
    ['A<<EOF\nx\nEOF \n', 'the delimiter "EOF" of A is missing'],
  ])('that cannot be read are an error: %j', (env, message) => {
    expect(() => applied({ env })).toThrow(message);
  });
});

describe('directories that install leaves', () => {
  test('come before PATH, the last one first', () => {
    expect(applied({ path: '/a\n\n/b c\r\n' })).toEqual({ PATH: '/b c:/a:/bin:/usr/bin' });
  });
  test('come before a PATH that install set as a variable, which replaces the one that was', () => {
    expect(applied({ env: 'PATH=/mine:/bin\n', path: '/a\n' })).toEqual({ PATH: '/a:/mine:/bin' });
    expect(applied({ env: 'PATH=/mine\n' })).toEqual({ PATH: '/mine' });
  });
  test('are all of PATH where there was none', () => {
    expect(applied({ path: '/a\n' }, { PATH: '' })).toEqual({ PATH: '/a' });
  });
  test('go to the variable that Windows has', () => {
    const { path, env } = files();
    const { PATH: _, ...rest } = env;
    const marks = fileCommandMarks(rest);
    appendFileSync(path, 'C:\\a\n');
    expect(withFileCommands({ env: { ...rest, Path: 'C:\\Windows' }, platform: 'win32' }, marks)).toEqual({
      ...rest,
      Path: 'C:\\a;C:\\Windows',
    });
  });
});

describe('what stood in the files before', () => {
  test('is not applied again', () => {
    const { variables, env } = files({ env: 'OLD=1\n', path: '/old\n' });
    const marks = fileCommandMarks(env);
    appendFileSync(variables, 'NEW=1\n');
    expect(withFileCommands({ env, platform: 'linux' }, marks)).toEqual({ ...env, NEW: '1' });
  });

  test('hides nothing where the script wrote over it', () => {
    const { variables, path, env } = files({ env: 'PADDING=that is longer than what is written\n', path: '/old\n' });
    const marks = fileCommandMarks(env);
    writeFileSync(variables, 'NEW=1\n');
    writeFileSync(path, '/new/and/longer\n');
    expect(withFileCommands({ env, platform: 'linux' }, marks)).toEqual({ ...env, NEW: '1', PATH: '/new/and/longer:/bin:/usr/bin' });
  });

  test('may be nothing: no files, or files that the script removed', () => {
    const bare = { PATH: '/bin' };
    expect(withFileCommands({ env: bare, platform: 'linux' }, fileCommandMarks(bare))).toEqual(bare);
    const { variables, path, env } = files({ env: 'OLD=1\n' });
    const marks = fileCommandMarks(env);
    rmSync(variables);
    rmSync(path);
    expect(withFileCommands({ env, platform: 'linux' }, marks)).toEqual(env);
  });
});

test('a last line that was left open is ended, and nothing else is touched', () => {
  const { variables, path, env } = files({ env: 'A=1', path: '/a\n' });
  endLastLines({ ...env, GITHUB_OUTPUT: '/no/such/file' });
  expect([readFileSync(variables, 'utf8'), readFileSync(path, 'utf8')]).toEqual(['A=1\n', '/a\n']);
  endLastLines(files().env);
});
