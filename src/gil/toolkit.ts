import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import type { Toolkit } from '../result.js';

/** Bytes of a file that are read: what is looked for lies in the strings of its first part, and some files are gigabytes large. */
const READ = 32 * 1024 * 1024;

/**
 * What each toolkit leaves in the files that it makes, stripped ones included; the first that is found counts. nanobind and mypyc come
 * before what their files may hold of others, plain C after all of them.
 */
const MARKS: readonly (readonly [Toolkit, readonly string[]])[] = [
  ['cython', ['cython_runtime', '__pyx_']],
  ['nanobind', ['nb_internals', 'nanobind.nb_', 'nanobind::']],
  ['pybind11', ['pybind11_builtins', '__pybind11_', 'pybind11::']],
  ['pyo3', ['pyo3_runtime', 'pyo3::']],
  ['f2py', ['__f2py_numpy_version__', 'auto-generated with f2py']],
  ['mypyc', ['__mypyc', 'mypyc_init', 'CPyInit_']],
  ['cffi', ['_cffi_backend']],
  ['c', ['PyModuleDef_Init']],
  ['c-single-phase', ['PyModule_Create']],
];

/** What an extension module was made with; null where the file cannot be read or bears no mark that is known. */
export function toolkitOf(file: string): Toolkit | null {
  const content = beginning(file);
  if (content === null) return null;
  return MARKS.find(([, marks]) => marks.some((mark) => content.includes(mark)))?.[0] ?? null;
}

function beginning(file: string): Buffer | null {
  let descriptor: number | undefined;
  try {
    // Opening a pipe would wait for its writer.
    if (!statSync(file).isFile()) return null;
    descriptor = openSync(file, 'r');
    const buffer = Buffer.allocUnsafe(Math.min(READ, fstatSync(descriptor).size));
    return buffer.subarray(0, readSync(descriptor, buffer, 0, buffer.length, 0));
  } catch {
    return null;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
