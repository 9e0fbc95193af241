import { mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { completeNames } from '../../src/python/layout.js';
import { executableIn } from '../../src/python/tool.js';
import { folder, script } from './installations.js';

/** An unpacked archive with these files beside its pip. */
function unpacked(library: string, ...files: string[]): string {
  const home = folder();
  script(join(home, library, 'site-packages/pip/__main__.py'), '');
  for (const file of files) script(join(home, file), `# ${file}`);
  return home;
}

describe('on Windows', () => {
  const windows = { tag: '3.14t', platform: 'win32' as const };
  // As python-build-standalone lays it out: no pip.exe.
  const archive = () =>
    unpacked('Lib', 'python.exe', 'python3.14t.exe', 'pythonw.exe', 'pythonw3.14t.exe', 'python314t.dll', 'Scripts/.empty');

  test('every name is there, and pip for both kinds of shell; what was there stays', () => {
    const home = archive();
    expect(completeNames(home, windows)).toBe(join(home, 'Lib'));
    const names = ['python.exe', 'python3.14t.exe', 'python3.exe', 'python314t.dll', 'pythonw.exe', 'pythonw3.14t.exe'];
    expect(readdirSync(home).sort()).toEqual(['Lib', 'Scripts', ...names]);
    expect(readFileSync(join(home, 'python3.exe'), 'utf8')).toContain('# python.exe');
    expect(readFileSync(join(home, 'python3.14t.exe'), 'utf8')).toContain('# python3.14t.exe');
    expect(readdirSync(join(home, 'Scripts')).sort()).toEqual(['.empty', 'pip', 'pip.cmd', 'pip3', 'pip3.cmd']);
    expect(readFileSync(join(home, 'Scripts/pip.cmd'), 'utf8')).toBe('@"%~dp0..\\python.exe" -m pip %*\r\n');
    expect(readFileSync(join(home, 'Scripts/pip'), 'utf8')).toBe('#!/bin/sh\nexec "$(dirname -- "$0")/../python.exe" -m pip "$@"\n');
    expect(executableIn(home, windows)).toBe(join(home, 'python.exe'));
  });

  test('an archive without python.exe is none: release 20241016 had it not', () => {
    expect(() => completeNames(unpacked('Lib', 'python3.14t.exe'), windows)).toThrow('it has no python.exe');
  });
});

describe('elsewhere', () => {
  const posix = { tag: '3.14t', platform: 'linux' as const };
  const library = 'lib/python3.14t';

  test('missing names are links to the one that is there, and pip finds it wherever it is called from', () => {
    const home = unpacked(library, 'bin/python3.14t');
    expect(completeNames(home, posix)).toBe(join(home, library));
    expect(['python', 'python3', 'python3.14'].map((name) => readlinkSync(join(home, 'bin', name)))).toEqual(Array(3).fill('python3.14t'));
    const pip = '#!/bin/sh\nexec "$(dirname -- "$(realpath -- "$0")")/python3.14t" -m pip "$@"\n';
    expect(['pip', 'pip3'].map((name) => readFileSync(join(home, 'bin', name), 'utf8'))).toEqual([pip, pip]);
    expect(executableIn(home, posix)).toBe(join(home, 'bin/python3.14t'));
  });

  test('a pip that starts this very Python is kept, one that names the place where it was built is not', () => {
    const home = unpacked(library, 'bin/python3.14t');
    const own = `#!/bin/sh\n'''exec' "$(dirname -- "$(realpath -- "$0")")/python3.14t" "$0" "$@"\n`;
    writeFileSync(join(home, 'bin/pip'), own);
    writeFileSync(join(home, 'bin/pip3'), '#!/install/bin/python3.14t\n');
    completeNames(home, posix);
    expect(readFileSync(join(home, 'bin/pip'), 'utf8')).toBe(own);
    expect(readFileSync(join(home, 'bin/pip3'), 'utf8')).toContain('/python3.14t" -m pip');
  });

  test('a name that is another Python is refused', () => {
    const home = unpacked(library, 'bin/python3.14t', 'bin/python3.14');
    expect(() => completeNames(home, posix)).toThrow('its bin/python3.14 is not python3.14t');
    const other = unpacked(library, 'bin/python3.14t', 'bin/python3.13');
    symlinkSync('python3.13', join(other, 'bin/python3'));
    expect(() => completeNames(other, posix)).toThrow('its bin/python3 is not python3.14t');
  });

  test('without pip or its interpreter it is none', () => {
    expect(() => completeNames(unpacked(library), posix)).toThrow('it has no bin/python3.14t');
    const bare = folder();
    mkdirSync(join(bare, 'bin'));
    expect(() => completeNames(bare, posix)).toThrow('it has no pip');
  });
});
