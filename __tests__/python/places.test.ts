import { mkdirSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { PLACES, wellKnown } from '../../src/python/places.js';
import type { Env } from '../../src/which.js';
import { folder, script } from './installations.js';

/** What is found in a home with these files, as `path (place)`. */
function found(
  files: readonly string[],
  { env = (_: string): Env => ({}), platform = 'linux' as NodeJS.Platform } = {},
): readonly string[] {
  const root = folder();
  for (const file of files) script(join(root, file), 'exit 1');
  const all = [...wellKnown({ env: { HOME: root, ...env(root) }, platform })];
  return all.flatMap(({ executable, place }) => (executable.startsWith(root) ? [`${relative(root, executable)} (${place})`] : []));
}

describe('each place is looked at as its installer leaves it', () => {
  const uv = 'uv/python';
  test.each<[string, string[], ((root: string) => Env) | undefined, string[]]>([
    [
      'a virtual environment',
      ['v/bin/python'],
      (root) => ({ VIRTUAL_ENV: join(root, 'v') }),
      ['v/bin/python (the active virtual environment)'],
    ],
    ['conda', ['c/bin/python'], (root) => ({ CONDA_PREFIX: join(root, 'c') }), ['c/bin/python (the active conda environment)']],
    [
      'uv',
      [
        `.local/share/${uv}/cpython-3.14.7+freethreaded-linux-x86_64-gnu/bin/python3.14t`,
        `.local/share/${uv}/cpython-3.15.0rc1+freethreaded-linux-x86_64-gnu/bin/python3.15t`,
        `.local/share/${uv}/cpython-3.14.7-linux-x86_64-gnu/bin/python3.14`,
        `.local/share/${uv}/.temp/cpython-3.16.0+freethreaded-linux-x86_64-gnu/bin/python3.16t`,
      ],
      undefined,
      [
        `.local/share/${uv}/cpython-3.15.0rc1+freethreaded-linux-x86_64-gnu/bin/python3.15t (uv's managed Pythons)`,
        `.local/share/${uv}/cpython-3.14.7+freethreaded-linux-x86_64-gnu/bin/python3.14t (uv's managed Pythons)`,
      ],
    ],
    [
      'uv elsewhere',
      [
        'uvs/cpython-3.14.7+freethreaded-linux-x86_64-gnu/bin/python3.14t',
        `x/${uv}/cpython-3.13.9+freethreaded-linux-x86_64-gnu/bin/python3.13t`,
      ],
      (root) => ({ UV_PYTHON_INSTALL_DIR: join(root, 'uvs'), XDG_DATA_HOME: join(root, 'x') }),
      [
        "uvs/cpython-3.14.7+freethreaded-linux-x86_64-gnu/bin/python3.14t (uv's managed Pythons)",
        `x/${uv}/cpython-3.13.9+freethreaded-linux-x86_64-gnu/bin/python3.13t (uv's managed Pythons)`,
      ],
    ],
    [
      'pyenv',
      ['.pyenv/versions/3.14.6t/bin/python3.14t', '.pyenv/versions/3.14.10t/bin/python3.14t', '.pyenv/versions/3.14.6/bin/python3.14'],
      undefined,
      ['.pyenv/versions/3.14.10t/bin/python3.14t (pyenv)', '.pyenv/versions/3.14.6t/bin/python3.14t (pyenv)'],
    ],
    [
      'pyenv elsewhere',
      ['p/versions/3.15t-dev/bin/python3.15t'],
      (root) => ({ PYENV_ROOT: join(root, 'p') }),
      ['p/versions/3.15t-dev/bin/python3.15t (pyenv)'],
    ],
    [
      'Homebrew',
      ['b/opt/python-freethreading/bin/python3.14t', 'b/opt/python-freethreading/bin/pip3.14t', 'b/opt/python@3.14/bin/python3.14'],
      (root) => ({ HOMEBREW_PREFIX: join(root, 'b') }),
      ['b/opt/python-freethreading/bin/python3.14t (Homebrew)'],
    ],
  ])('%s', (_, files, env, expected) => {
    expect(found(files, env === undefined ? {} : { env })).toEqual(expected);
  });

  test('on Windows', () => {
    const files = [
      'local/Python/pythoncore-3.14t-64/python3.14t.exe',
      'local/Python/pythoncore-3.15t-dev-64/python3.15t.exe',
      'local/Python/pythoncore-3.14-64/python.exe',
      'local/Programs/Python/Python314/python3.14t.exe',
      'local/Programs/Python/Python314/python.exe',
      'roaming/uv/python/cpython-3.14.7+freethreaded-windows-x86_64-none/python.exe',
      'venv/Scripts/python.exe',
    ];
    const env = (root: string): Env => ({
      LOCALAPPDATA: join(root, 'local'),
      APPDATA: join(root, 'roaming'),
      VIRTUAL_ENV: join(root, 'venv'),
    });
    expect(found(files, { env, platform: 'win32' })).toEqual([
      'venv/Scripts/python.exe (the active virtual environment)',
      "roaming/uv/python/cpython-3.14.7+freethreaded-windows-x86_64-none/python.exe (uv's managed Pythons)",
      "local/Python/pythoncore-3.15t-dev-64/python3.15t.exe (Windows' install manager)",
      "local/Python/pythoncore-3.14t-64/python3.14t.exe (Windows' install manager)",
      "local/Programs/Python/Python314/python3.14t.exe (python.org's installer)",
    ]);
  });

  test('the py launcher says where its Pythons are', () => {
    const root = folder();
    const list = [' -V:3.14t *        C:\\Users\\me\\Python 3\\python3.14t.exe', ' -V:3.14           C:\\Python314\\python.exe'];
    script(join(root, 'py.exe'), `[ "$1" = --list-paths ] && cat <<'E'\n${list.join('\n')}\nE`);
    const all = [...wellKnown({ env: { Path: root, PATH: process.env.PATH }, platform: 'win32' })];
    expect(all).toEqual([{ executable: 'C:\\Users\\me\\Python 3\\python3.14t.exe', place: 'the py launcher' }]);
  });
});

test('a link whose target is gone is found, for it is to be named as the reason', () => {
  const root = folder();
  mkdirSync(join(root, 'v/bin'), { recursive: true });
  symlinkSync('/nowhere/python3.14t', join(root, 'v/bin/python'));
  const first = wellKnown({ env: { VIRTUAL_ENV: join(root, 'v') }, platform: 'linux' }).next();
  expect(first.value).toEqual({ executable: join(root, 'v/bin/python'), place: 'the active virtual environment' });
});

test('without a home, or with empty variables, nothing outside of the system is looked at', () => {
  const env = { VIRTUAL_ENV: '', CONDA_PREFIX: '', UV_PYTHON_INSTALL_DIR: '', PYENV_ROOT: '', HOME: '' };
  const relativeOnes = [...wellKnown({ env, platform: 'linux' })].filter(({ executable }) => !executable.startsWith('/'));
  expect(relativeOnes).toEqual([]);
});

test('every place has a citation and a name of its own', () => {
  expect(PLACES.filter(({ citation }) => !URL.canParse(citation))).toEqual([]);
  expect(new Set(PLACES.map(({ name }) => name)).size).toBe(PLACES.length);
});
