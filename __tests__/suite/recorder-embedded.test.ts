/** A program with Python in it, and modules in its own table: they have no file. */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NO_COMPILER } from '../fixtures/extensions.js';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { freeThreadedPython } from '../free-threaded.js';
import { judgements } from '../gil/auditing.js';
import { record } from './recording.js';

const PYTHON = freeThreadedPython();
const { include, library, name, libraries } = JSON.parse(
  execFileSync(
    PYTHON,
    [
      '-I',
      '-c',
      `import json, sysconfig as s
g = lambda n: s.get_config_var(n) or ""
print(json.dumps({"include": s.get_path("include"), "library": g("LIBDIR"), "name": g("LIBRARY"), "libraries": " ".join(map(g, ("LIBS", "SYSLIBS")))}))`,
    ],
    { encoding: 'utf8' },
  ),
) as Readonly<Record<'include' | 'library' | 'name' | 'libraries', string>>;
const NO_LIBRARY = NO_COMPILER ?? (existsSync(join(library, name)) ? null : 'this interpreter has no library to link with');
const test = unless(NO_LIBRARY);

/** `python` with two modules more: one declares support, one does not. */
function program(): string {
  const folder = temporaryFolder('program');
  const [source, target] = [join(folder, 'main.c'), join(folder, 'snake')];
  writeFileSync(
    source,
    `#include <Python.h>
static PyModuleDef_Slot declared[] = {{Py_mod_gil, Py_MOD_GIL_NOT_USED}, {0, NULL}};
static struct PyModuleDef good = {PyModuleDef_HEAD_INIT, .m_name = "good_third", .m_slots = declared};
static PyMODINIT_FUNC init_good(void) { return PyModuleDef_Init(&good); }
static PyModuleDef_Slot undeclared[] = {{0, NULL}};
static struct PyModuleDef bad = {PyModuleDef_HEAD_INIT, .m_name = "bad_third", .m_slots = undeclared};
static PyMODINIT_FUNC init_bad(void) { return PyModuleDef_Init(&bad); }
int main(int count, char **arguments) {
  PyImport_AppendInittab("good_third", init_good);
  PyImport_AppendInittab("bad_third", init_bad);
  return Py_BytesMain(count, arguments);
}
`,
  );
  const options = libraries.split(' ').filter((option) => option !== '');
  execFileSync('cc', ['-O0', `-I${include}`, source, join(library, name), ...options, '-rdynamic', '-o', target], { stdio: 'pipe' });
  return target;
}

let snake: string;
beforeAll(() => {
  if (NO_LIBRARY === null) snake = program();
});

test('a module in the table of the program is judged by loading it there, whatever its name', async () => {
  const { evidence, ...outcome } = record({ python: snake, args: ['-c', 'import good_third, bad_third, _random; print("loaded")'] });
  expect(outcome).toEqual({ status: 0, signal: null, stdout: 'loaded\n', stderr: '' });
  const builtin = evidence.modules.filter((module) => module.builtin);
  expect(builtin.map((module) => module.name)).toEqual(['good_third', 'bad_third']);
  expect(await judgements(builtin)).toEqual(['good_third: clean', 'bad_third: offends']);
});

test('and told of where a .pth file loaded it before the recorder was there', () => {
  const folder = temporaryFolder('site');
  writeFileSync(join(folder, 'early.pth'), 'import good_third\n');
  const code = `import site; site.addsitedir(${JSON.stringify(folder)}); import runpy, os; runpy.run_path(os.environ["PYTHONPATH"].split(":")[0] + "/sitecustomize.py")`;
  const { evidence } = record({ python: snake, args: ['-S', '-c', code] });
  expect(evidence.modules.map((module) => module.name)).toContain('good_third');
});

test('one of a program that cannot be asked is not judged', async () => {
  const { evidence } = record({ python: snake, args: ['-c', 'import bad_third'] });
  const elsewhere = evidence.modules.map((module) => ({ ...module, process: { ...module.process, base: PYTHON } }));
  expect(await judgements(elsewhere)).toEqual([
    'bad_third: unjudged, it is built into the program that ran the suite: there is no file to judge',
  ]);
});
