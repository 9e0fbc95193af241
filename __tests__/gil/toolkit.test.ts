import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { toolkitOf } from '../../src/gil/toolkit.js';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { writeFiles } from '../fixtures/toolbox.js';

/** What is said of a file with these bytes. */
function said(content: string): ReturnType<typeof toolkitOf> {
  const folder = temporaryFolder('toolkit');
  writeFiles(folder, { 'x.so': content });
  return toolkitOf(join(folder, 'x.so'));
}

// What real modules of each toolkit bear is tested where they are built, with the remedies.
test.each([
  ['_cffi_backend\0PyModuleDef_Init', 'cffi'],
  ['PyModule_Create2\0PyModuleDef_Init', 'c'],
  ['PyModule_Create2', 'c-single-phase'],
  ['\0pybind11::x\0nb_internals', 'nanobind'],
  ['', null],
  ['nothing', null],
])('%j is taken for %s', (content, toolkit) => {
  expect(said(content)).toBe(toolkit);
});

test('only the beginning of a large file is read', () => {
  expect(said(`${'x'.repeat(33 * 1024 * 1024)}PyModuleDef_Init`)).toBeNull();
});

test('a file that is not there, and a folder, are of no toolkit', () => {
  expect(toolkitOf('/nowhere/x.so')).toBeNull();
  expect(toolkitOf(temporaryFolder('toolkit'))).toBeNull();
});

unless(process.platform === 'win32' ? 'Windows has no pipes in folders' : null)('a pipe is not waited for', () => {
  const pipe = join(temporaryFolder('toolkit'), 'x.so');
  execFileSync('mkfifo', [pipe]);
  expect(toolkitOf(pipe)).toBeNull();
});
