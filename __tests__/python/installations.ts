import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { freeThreadedPython } from '../free-threaded.js';

/** A new folder of a test's own, by its real path; removed when the tests of the file are over. */
export function folder(): string {
  const made = realpathSync(mkdtempSync(join(tmpdir(), 'gilproof-test-')));
  folders.push(made);
  return made;
}

const folders: string[] = [];
afterAll(() => {
  for (const each of folders) rmSync(each, { recursive: true, force: true });
});

/** Writes an executable shell script, its folder too, and gives its path. */
export function script(file: string, body: string): string {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${body}\n`);
  chmodSync(file, 0o755);
  return file;
}

/** A free-threaded interpreter in a prefix that its distribution manages: pip would refuse to install there. Its library folder, and its name in bin/. */
export function managedPrefix(prefix: string): { readonly library: string; readonly name: string } {
  const ask = (code: string): string => execFileSync(freeThreadedPython(), ['-c', code], { encoding: 'utf8' }).trim();
  const name = ask('import sys; print("python%d.%dt" % sys.version_info[:2])');
  const original = ask('import os; print(os.path.dirname(os.__file__))');
  const library = join(prefix, 'lib', name);
  mkdirSync(join(prefix, 'bin'), { recursive: true });
  mkdirSync(join(library, 'site-packages'), { recursive: true });
  copyFileSync(realpathSync(freeThreadedPython()), join(prefix, 'bin', name));
  for (const entry of readdirSync(original).filter((entry) => entry !== 'site-packages'))
    symlinkSync(join(original, entry), join(library, entry));
  writeFileSync(join(library, 'EXTERNALLY-MANAGED'), '[externally-managed]\nError=no\n');
  return { library, name };
}
