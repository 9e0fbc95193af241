import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

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
