/** Builds modules with a habit and audits them with the real interpreter. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Audit, auditModules } from '../../src/gil/audit.js';
import type { LoadedModule } from '../../src/suite/evidence.js';
import { buildExtension, type Extension, type Template } from '../fixtures/extensions.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { freeThreadedPython } from '../free-threaded.js';
import { loadedModule, pythonProcess } from './modules.js';

export const PYTHON = freeThreadedPython();
/** Of a suite that ran on it. */
export const SUITE = pythonProcess();
const SCRIPTS = fileURLToPath(new URL('../../src/gil', import.meta.url));

export function audit(
  modules: readonly LoadedModule[],
  { limit = 20, seconds = 600, env = {} as Readonly<Record<string, string>> } = {},
): Promise<Audit> {
  return auditModules(modules, { scripts: SCRIPTS, env: { ...process.env, ...env }, limit, seconds });
}

/** `name: judgement`, with the reason and the nested offenders where there are any. */
export async function judgements(modules: readonly LoadedModule[], options: Parameters<typeof audit>[1] = {}): Promise<readonly string[]> {
  const { findings } = await audit(modules, options);
  return findings.map(({ module, judgement, why, nested }) =>
    [`${module.name}: ${judgement}`, ...(why ? [why] : []), ...(nested.length > 0 ? [`with ${nested.join(', ')}`] : [])].join(', '),
  );
}

/** Builds a module of this habit in a folder of its own. */
export function built(name: string, template: Template, given: Partial<Extension & LoadedModule> = {}): LoadedModule {
  const { folder = temporaryFolder('audit'), source, flags, ...module } = given;
  const file = buildExtension({ name, template, python: PYTHON, folder, ...(source ? { source } : {}), ...(flags ? { flags } : {}) });
  return loadedModule({ name, file, process: SUITE, path: [folder], ...module });
}

/** A package whose `__init__` sets `ready` and then runs `more`. */
export function inPackage(template: Template, more = ''): LoadedModule {
  const folder = temporaryFolder('package');
  mkdirSync(join(folder, 'pkg'));
  writeFileSync(join(folder, 'pkg/__init__.py'), `ready = True\n${more}\n`);
  return built('pkg._fast', template, { folder });
}

/** C code that appends to a file. */
export function writes(file: string, text: string): string {
  return `{ FILE *mark = fopen("${file}", "a"); fprintf(mark, ${text}); fclose(mark); }`;
}

/** A module that declares support and does this first in its init function. */
export function sourceWith(habit: string, name = 'it'): string {
  return `#include <Python.h>
#include <stdio.h>
#include <unistd.h>
static PyModuleDef_Slot slots[] = {{Py_mod_gil, Py_MOD_GIL_NOT_USED}, {0, NULL}};
static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, .m_name = "${name}", .m_size = 0, .m_slots = slots};
PyMODINIT_FUNC PyInit_${name}(void) { ${habit} return PyModuleDef_Init(&definition); }
`;
}
