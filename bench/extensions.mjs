// Two hundred tiny extension modules to load, and real-life sets; made once, kept in the user's cache.
import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder, say } from '../scripts/python.mjs';

const COUNT = 200;
// Each file is a copy of one library that has the PyInit functions of all: what counts is that each is loaded for itself.
const NAMES = Array.from({ length: COUNT }, (_, index) => `bench_${String(index).padStart(3, '0')}`);
const SOURCE = `#include <Python.h>
static PyModuleDef_Slot slots[] = {
#ifdef DECLARE
  {Py_mod_gil, Py_MOD_GIL_NOT_USED},
#endif
  {0, NULL}
};
static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, .m_name = "bench", .m_slots = slots};
${NAMES.map((name) => `PyMODINIT_FUNC PyInit_${name}(void) { return PyModuleDef_Init(&definition); }`).join('\n')}
`;

// Versions that have wheels for the free-threaded CPythons of today: pandas takes an hour to compile.
const TABLES = ['numpy==2.4.6', 'pandas==3.0.3'];
const TESTS = ['pytest==9.2.0', 'pytest-xdist==3.8.0'];
const SCIENCE = ['scipy==1.17.1', 'scikit-learn==1.8.0', 'matplotlib==3.11.1'];

/**
 * A folder of 200 extension modules of which the first `offending` of every twenty do not declare that they support running without the GIL.
 * @param {string} python @param {number} offending 0, 1 or 20
 * @returns {{folder: string, names: readonly string[]}}
 */
export function tinyExtensions(python, offending) {
  const [version = '', include = '', suffix = ''] = settings(python);
  const folder = kept(`bench-${offending}-of-20-`, [version, SOURCE], (work) => {
    writeFileSync(join(work, 'bench.c'), SOURCE);
    const shared = process.platform === 'darwin' ? ['-bundle', '-undefined', 'dynamic_lookup'] : ['-shared', '-fPIC'];
    for (const [library, flags] of /** @type {const} */ ([
      ['declared', ['-DDECLARE']],
      ['undeclared', []],
    ])) {
      execFileSync('cc', ['-O1', ...shared, ...flags, `-I${include}`, 'bench.c', '-o', library], { cwd: work, stdio: ['ignore', 2, 2] });
    }
    for (const [index, name] of NAMES.entries()) {
      copyFileSync(join(work, index % 20 < offending ? 'undeclared' : 'declared'), join(work, name + suffix));
    }
  });
  return { folder, names: NAMES };
}

/** The interpreter of a virtual environment with numpy, pandas, pytest and pytest-xdist. @param {string} python @returns {Promise<string>} */
export function dataEnvironment(python) {
  return environmentWith([...TABLES, ...TESTS], python);
}

/** The interpreter of a virtual environment with more than 250 extension modules. @param {string} python @returns {Promise<string>} */
export function scienceEnvironment(python) {
  return environmentWith([...TABLES, ...SCIENCE], python);
}

/** @param {readonly string[]} requirements @param {string} python */
async function environmentWith(requirements, python) {
  const key = [settings(python)[0] ?? '', ...requirements];
  const place = join(cacheFolder(), `bench-venv-${digest(key)}`);
  const own = join(place, 'bin', 'python');
  if (existsSync(join(place, 'complete'))) return own;
  say(`installing ${requirements.join(', ')} (first run only; kept in ${cacheFolder()})`);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(dirname(place), { recursive: true });
  // No bytecode yet: the first round writes it.
  const pip = ['-m', 'pip', '--disable-pip-version-check', '--no-input', '-q', 'install', '--no-compile', '--only-binary', ':all:'];
  const { PYTHON_GIL, PYTHONHOME, PYTHONPATH, ...env } = process.env;
  await promisify(execFile)(python, ['-m', 'venv', place], { env });
  await promisify(execFile)(own, [...pip, ...requirements], { env });
  writeFileSync(join(place, 'complete'), '');
  return own;
}

/** `sys.version`, the folder of Python.h and the ending of extension modules. @param {string} python */
function settings(python) {
  const code = 'import sys, sysconfig as s; print(repr(sys.version), s.get_path("include"), s.get_config_var("EXT_SUFFIX"), sep="\\n")';
  return execFileSync(python, ['-I', '-c', code], { encoding: 'utf8', env: {} }).trimEnd().split('\n');
}

/** A folder of the cache: whole or not there. @param {string} name @param {readonly string[]} key @param {(work: string) => void} fill */
function kept(name, key, fill) {
  const folder = join(cacheFolder(), name + digest(key));
  if (existsSync(folder)) return folder;
  mkdirSync(cacheFolder(), { recursive: true });
  const work = mkdtempSync(`${folder}.part-`);
  try {
    fill(work);
    renameSync(work, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return folder;
}

/** @param {readonly string[]} key */
function digest(key) {
  return createHash('sha256').update(key.join('\n')).digest('hex').slice(0, 16);
}
