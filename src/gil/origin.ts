import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Kind, Line } from '../result.js';
import type { Import, LoadedModule } from '../suite/evidence.js';
import type { Frame } from '../suite/record.js';

/** Tells the project's own files from all others. */
export interface Territory {
  isFirstParty(file: string): boolean;
  /** How a file is shown: relative to the workspace with `/` where it lies inside, else absolute. */
  show(file: string): string;
}

export interface Origin {
  readonly kind: Kind;
  readonly importedAt: Line | null;
  readonly chain: readonly (Line & { readonly module: string })[];
}

/** Main modules of processes that build or install, and run no test. */
const BUILD_TOOLS = new Set(
  (
    'pip pip-runner __pip-runner__ build pyproject-build uv nox tox meson mesonpy spin cython cythonize setup setuptools wheel _in_process _backend ' +
    'scikit_build_core cmake ninja _py_info_collect py_info python_info pycompile get_interpreter_info hatch hatchling flit poetry pdm maturin virtualenv venv ensurepip twine cibuildwheel f2py'
  ).split(' '),
);

/** Top-level packages of test runners and their plugins' frameworks. */
const TEST_TOOLS = new Set(
  'pytest _pytest pluggy xdist execnet unittest nose nose2 trial ward hypothesis coverage pytest_cov green'.split(' '),
);

/** Frames shown where no line of the project's own is on the stack. */
const CHAIN_WITHOUT_LINE = 12;

/** Who brought a module in: its kind, the user's own line, and the way from there to its importer. */
export function originOf(module: LoadedModule, territory: Territory): Origin {
  const lines = module.imports
    .map((by) => fromOwnLine(by, territory))
    .filter((found) => found !== null)
    .sort(byLengthThenLine);
  const [first] = lines;
  const importedAt = first ? { file: first[0].file, line: first[0].line } : null;
  const chain =
    first ?? (module.imports[0] ? shown(module.imports[0].stack.slice(0, CHAIN_WITHOUT_LINE), module.imports[0], territory) : []);
  return { kind: kindOf(module, importedAt !== null, territory), importedAt, chain };
}

function kindOf(module: LoadedModule, hasOwnLine: boolean, territory: Territory): Kind {
  if (territory.isFirstParty(module.file)) return 'own';
  const inTests = module.imports.some(({ stack }) => stack.some(isTestTool));
  // A setup.py can run tests too.
  if (!inTests && module.imports.length > 0 && module.imports.every(({ main }) => isBuildTool(main))) return 'build-tool';
  if (!hasOwnLine && inTests) return 'test-tool';
  return 'dependency';
}

/** Whether a process only built or installed, by its main module: it ran no test, and its silence or word proves nothing. */
export function isBuildTool(main: string | null): boolean {
  return BUILD_TOOLS.has(programOf(main));
}

/** Whether a process was there to run tests, by its main module. */
export function isTestRunner(main: string | null): boolean {
  return TEST_TOOLS.has(programOf(main).replace('py.test', 'pytest'));
}

/** `pip` of `-m pip`, `…/bin/pip3.14`, `…/site-packages/pip/__main__.py`; `setup` of `setup.py`; empty where it is no tool's. */
function programOf(main: string | null): string {
  if (main === null || main === '-c') return '';
  const parts = main.startsWith('-m ') ? [main.slice(3).split('.')[0] ?? ''] : main.split(/[\\/]/);
  const last = parts.at(-1) ?? '';
  const name = last.replace(/(-script)?\.(py|pyw|exe)$/, '').replace(/-?\d[\d.]*$/, '');
  // A project's own build.py or coverage.py is just a script.
  if (/(?<!-script)\.pyw?$/.test(last) && !/[\\/](site|dist)-packages[\\/]/.test(main) && !SCRIPTS.has(name)) return '';
  return name === '__main__' ? (parts.at(-2) ?? '') : name;
}

/** Files that tools run from wherever they unpacked themselves, and the one that a project gives them to run. */
const SCRIPTS = new Set(['setup', '_in_process', '__pip-runner__', 'pycompile']);

function isTestTool({ module }: Frame): boolean {
  return module !== null && TEST_TOOLS.has(module.split('.')[0] ?? '');
}

type Chain = readonly [Line & { module: string }, ...(Line & { module: string })[]];

/** From the innermost line of the project's own to the importer; null where none is on the stack. */
function fromOwnLine(by: Import, territory: Territory): Chain | null {
  const index = by.stack.findIndex(({ file }) => !file.startsWith('<') && territory.isFirstParty(absolute(file, by)));
  const [first, ...rest] = shown(by.stack.slice(0, index + 1), by, territory);
  return first ? [first, ...rest] : null;
}

/** As it is read: outermost first. */
function shown(stack: readonly Frame[], by: Import, territory: Territory): (Line & { module: string })[] {
  const withFile = stack.filter(({ file }) => !file.startsWith('<'));
  return withFile.map(({ file, line, module }) => ({ module: module ?? '?', file: territory.show(absolute(file, by)), line })).reverse();
}

function absolute(file: string, by: Import): string {
  return isAbsolute(file) ? file : resolve(by.cwd, file);
}

function byLengthThenLine(one: Chain, other: Chain): number {
  return one.length - other.length || compare(one[0].file, other[0].file) || one[0].line - other[0].line;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Whether `file` lies in `folder` (or is it). */
export function isInside(folder: string, file: string): boolean {
  const way = relative(folder, file);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
