import { execFileSync } from 'node:child_process';
import { appendFileSync, copyFileSync, linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LoadedModule } from '../../src/suite/evidence.js';
import { buildLibrary, NO_COMPILER, type Template } from '../fixtures/extensions.js';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { audit, built, inPackage, judgements, PYTHON, SUITE } from './auditing.js';
import { loadedModule, pythonProcess } from './modules.js';

const test = unless(NO_COMPILER);

describe('a module is judged as the suite loaded it', () => {
  test('by the copy that was kept, where its file is gone or was replaced', async () => {
    const gone = built('gone', 'multi-undeclared');
    const replaced = built('replaced', 'multi-undeclared');
    const keep = ({ file }: LoadedModule): string => {
      linkSync(file, `${file}.kept`);
      rmSync(file);
      return `${file}.kept`;
    };
    const modules = [gone, replaced].map((module) => ({ ...module, kept: keep(module) }));
    copyFileSync(built('other', 'multi-declared').file, replaced.file);
    expect(await judgements(modules)).toEqual(['gone: offends', 'replaced: offends']);
  });

  test('not by a kept name of a file that was rebuilt in place', async () => {
    const { file } = built('it', 'multi-undeclared');
    const after = readFileSync(built('it', 'multi-declared').file);
    appendFileSync(file, Buffer.alloc(after.length - statSync(file).size));
    const before = loadedModule({ name: 'it', file, process: SUITE });
    const kept = `${file}.kept`;
    linkSync(file, kept);
    writeFileSync(file, after);
    expect(await judgements([{ ...before, kept }])).toEqual(['it: unjudged, the file has changed since the suite loaded it']);
  });

  test('by a copy that was kept, where no link could be made', async () => {
    const gone = built('gone', 'multi-undeclared');
    const kept = `${gone.file}.kept`;
    copyFileSync(gone.file, kept);
    rmSync(gone.file);
    expect(await judgements([{ ...gone, kept }])).toEqual(['gone: offends']);
  });

  const parents = ['needs-parent', 'imports-parent'].flatMap((how) => [
    [`${how}-declared` as Template, 'clean'],
    [`${how}-undeclared` as Template, 'offends'],
  ]) as [Template, string][];
  for (const [template, judgement] of parents) {
    test(`after its package, which it needs: ${template}`, async () => {
      expect(await judgements([inPackage(template), built('after', 'multi-undeclared')])).toEqual([
        `pkg._fast: ${judgement}`,
        'after: offends',
      ]);
    });
    test(`where its package imports it: ${template}`, async () => {
      expect(await judgements([inPackage(template, 'from pkg import _fast')])).toEqual([`pkg._fast: ${judgement}`]);
    });
  }

  test('not by what its package loads beside it', async () => {
    const module = inPackage('needs-parent-declared', 'import bad');
    built('bad', 'multi-undeclared', { folder: dirname(dirname(module.file)) });
    expect(await judgements([module])).toEqual(['pkg._fast: clean']);
    const importing = inPackage('imports-parent-declared', 'import bad');
    built('bad', 'multi-undeclared', { folder: dirname(dirname(importing.file)) });
    expect(await judgements([importing])).toEqual(['pkg._fast: clean, with bad']);
  });

  test('not by another file that its package loads under its name', async () => {
    const beside = inPackage('multi-declared', 'from pkg import _fast');
    const module = { ...built('_fast', 'needs-parent-undeclared'), name: 'pkg._fast', path: beside.path };
    expect(await judgements([module])).toEqual(['pkg._fast: offends']);
  });

  test('with the reason of its own where its package cannot be imported', async () => {
    expect(await judgements([inPackage('imports-parent-declared', 'raise ValueError("broken")')])).toEqual([
      'pkg._fast: unjudged, ValueError: broken',
    ]);
  });

  /** A virtual environment with a line in a .pth file, run at each start of its interpreter. */
  function environment(line: string, files: Readonly<Record<string, string>> = {}) {
    const folder = temporaryFolder('environment');
    execFileSync(PYTHON, ['-m', 'venv', '--without-pip', folder]);
    const python = join(folder, 'bin/python');
    const site = execFileSync(python, ['-c', 'import sysconfig; print(sysconfig.get_path("purelib"), end="")'], { encoding: 'utf8' });
    writeFileSync(join(site, 'hook.pth'), `${line}\n`);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(site, name), text);
    return { python, site };
  }

  test('where a hook in a .pth file of the virtual environment is what finds its package, whatever the job sets', async () => {
    for (const [template, judgement] of parents.slice(0, 2)) {
      const module = inPackage(template);
      const finder = `import sys, importlib.machinery as m
class Finder:
  @staticmethod
  def find_spec(name, path=None, target=None):
    if name == "pkg": return m.PathFinder.find_spec(name, [${JSON.stringify(dirname(dirname(module.file)))}])
sys.meta_path.append(Finder)
`;
      const { python } = environment('import hooked', { 'hooked.py': finder });
      const process = pythonProcess({ executable: python });
      expect(await judgements([{ ...module, process, path: [] }], { env: { PYTHON_GIL: '0' } })).toEqual([`pkg._fast: ${judgement}`]);
    }
  });

  test('though its interpreter switches the GIL on at each start of its own', async () => {
    const { python, site } = environment('import bad');
    built('bad', 'multi-undeclared', { folder: site });
    const process = pythonProcess({ executable: python, base: python });
    expect(await judgements([built('good', 'multi-declared', { process })])).toEqual(['good: clean']);
  });

  test('in the directory that it was loaded in', async () => {
    const module = inPackage('needs-parent-declared');
    expect(await judgements([{ ...module, path: ['.'], cwd: dirname(dirname(module.file)) }])).toEqual(['pkg._fast: clean']);
  });

  test('with the libraries that the process had', async () => {
    const library = temporaryFolder('library');
    buildLibrary({ name: 'fixture', folder: library, source: 'int fixture(void) { return 7; }' });
    const source = (slots: string) => `#include <Python.h>
int fixture(void);
static PyModuleDef_Slot slots[] = {${slots} {0, NULL}};
static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, .m_name = "it", .m_size = 0, .m_slots = slots};
PyMODINIT_FUNC PyInit_it(void) { return fixture() == 7 ? PyModuleDef_Init(&definition) : NULL; }
`;
    const flags = [`-L${library}`, '-lfixture'];
    const process = pythonProcess({ env: { LD_LIBRARY_PATH: library } });
    const declared = built('it', 'multi-declared', { source: source('{Py_mod_gil, Py_MOD_GIL_NOT_USED},'), flags });
    const undeclared = built('it', 'multi-declared', { source: source(''), flags });
    expect((await judgements([declared]))[0]).toMatch(/^it: unjudged, ImportError: libfixture\.so: cannot open shared object file/);
    expect(
      await judgements([
        { ...declared, process },
        { ...undeclared, process },
      ]),
    ).toEqual(['it: clean', 'it: offends']);
    // What the job itself has is not what the suite's process had.
    expect(await judgements([declared], { env: { LD_LIBRARY_PATH: library } })).toEqual([expect.stringContaining('it: unjudged')]);
  });

  test('and not with the settings that the job has for its own Pythons', async () => {
    const folder = temporaryFolder('preloaded');
    built('bad', 'multi-undeclared', { folder });
    writeFileSync(join(folder, 'sitecustomize.py'), 'import bad\n');
    const env = {
      PYTHON_GIL: '0',
      PYTHONPATH: folder,
      PYTHONHOME: '/nowhere',
      PYTHONWARNINGS: 'error',
      PYTHONVERBOSE: '3',
      PYTHONSAFEPATH: '1',
      PYTHONUTF8: '0',
      LD_PRELOAD: '',
      LD_LIBRARY_PATH: '/nowhere',
    };
    expect(await judgements([built('good', 'multi-declared'), built('it', 'multi-undeclared')], { env })).toEqual([
      'good: clean',
      'it: offends',
    ]);
  });

  test('by the environment of the job', async () => {
    expect(await judgements([built('it', 'by-environment')], { env: { UNDECLARED: '1' } })).toEqual(['it: offends']);
  });

  test('by each of two names in one file', async () => {
    const first = built('first', 'two-in-one');
    expect(await judgements([first, { ...first, name: 'second' }, { ...first, name: 'pkg.first' }])).toEqual([
      'first: clean',
      'second: offends',
      'pkg.first: clean',
    ]);
  });

  test('under each of its names, where CPython keeps what it loaded once', async () => {
    const source = `#include <Python.h>
static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, .m_name = "fast", .m_size = -1};
PyMODINIT_FUNC PyInit_fast(void) { return PyModule_Create(&definition); }
`;
    const first = built('fast', 'single-undeclared', { source });
    const names = ['fast', 'a.fast', 'b.fast', 'fast'];
    expect(await judgements(names.map((name) => ({ ...first, name })))).toEqual(names.map((name) => `${name}: offends`));
  });

  test('where its file initialises but once a process and has two names', async () => {
    const first = built('core', 'once-a-process');
    expect(await judgements([first, { ...first, name: 'pkg.core' }, built('bad', 'multi-undeclared')])).toEqual([
      'core: clean',
      'pkg.core: clean',
      'bad: offends',
    ]);
  });

  test('under a name that is not ASCII', async () => {
    const source = (slots: string) => `#include <Python.h>
static PyModuleDef_Slot slots[] = {${slots} {0, NULL}};
static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, .m_name = "x", .m_size = 0, .m_slots = slots};
PyMODINIT_FUNC PyInitU_nave_6pa(void) { return PyModuleDef_Init(&definition); }
`;
    const modules = ['', '{Py_mod_gil, Py_MOD_GIL_NOT_USED},'].map((slots) => built('naïve', 'multi-declared', { source: source(slots) }));
    expect(await judgements(modules)).toEqual(['naïve: offends', 'naïve: clean']);
  });

  test('under a hostile name, and from a folder with one', async () => {
    const folder = join(temporaryFolder('hostile'), `Ünï \u{1F40D} "code" 'q' %s\n| </summary>`);
    const last = built('it', 'multi-undeclared', { folder });
    const names = ["x', which requires the GIL\n# loading module 'y", '::error::boom', 'naïve\u{1F40D}'];
    expect(
      (await audit([...names.map((name) => ({ ...last, name: `${name}.it` })), { ...last, name: 'it' }])).findings.map(
        ({ judgement, nested }) => [judgement, ...nested],
      ),
    ).toEqual([['offends'], ['offends'], ['offends'], ['offends']]);
  });
});
