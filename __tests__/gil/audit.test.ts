import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Audit, auditModules } from '../../src/gil/audit.js';
import type { LoadedModule } from '../../src/suite/evidence.js';
import { buildExtension, buildLibrary, type Extension, NO_COMPILER, type Template } from '../fixtures/extensions.js';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { freeThreadedPython, gilPython } from '../free-threaded.js';
import { loadedModule, pythonProcess } from './modules.js';

const PYTHON = freeThreadedPython();
const process_ = pythonProcess();
const SCRIPTS = fileURLToPath(new URL('../../src/gil', import.meta.url));
const test = unless(NO_COMPILER);

function audit(modules: readonly LoadedModule[], { limit = 20, env = {} as Readonly<Record<string, string>> } = {}): Promise<Audit> {
  return auditModules(modules, { scripts: SCRIPTS, env: { ...process.env, ...env }, limit });
}

/** `name: judgement`, with the reason and the nested offenders where there are any. */
async function judgements(modules: readonly LoadedModule[], options: Parameters<typeof audit>[1] = {}): Promise<readonly string[]> {
  const { findings } = await audit(modules, options);
  return findings.map(({ module, judgement, why, nested }) =>
    [`${module.name}: ${judgement}`, ...(why ? [why] : []), ...(nested.length > 0 ? [`with ${nested.join(', ')}`] : [])].join(', '),
  );
}

/** Builds a module of this habit in a folder of its own. */
function built(name: string, template: Template, given: Partial<Extension & LoadedModule> = {}): LoadedModule {
  const { folder = temporaryFolder('audit'), source, flags, ...module } = given;
  const file = buildExtension({ name, template, python: PYTHON, folder, ...(source ? { source } : {}), ...(flags ? { flags } : {}) });
  return loadedModule({ name, file, process: process_, path: [folder], ...module });
}

/** A package whose `__init__` sets `ready` and then runs `more`. */
function inPackage(template: Template, more = ''): LoadedModule {
  const folder = temporaryFolder('package');
  mkdirSync(join(folder, 'pkg'));
  writeFileSync(join(folder, 'pkg/__init__.py'), `ready = True\n${more}\n`);
  return built('pkg._fast', template, { folder });
}

/** The truth by the slow way: one fresh default-mode process that does nothing but load this module. */
function truth({ name, file }: LoadedModule): string {
  const said = `${file}.truth`;
  const code = `
import sys, _imp
from importlib.machinery import ModuleSpec, ExtensionFileLoader
name, file, said = sys.argv[1:]
try:
    _imp.create_dynamic(ModuleSpec(name, ExtensionFileLoader(name, file), origin=file))
    loaded = True
except BaseException:
    loaded = False
open(said, "w").write("offends" if sys._is_gil_enabled() else "clean" if loaded else "unjudged")
`;
  spawnSync(PYTHON, ['-I', '-W', 'ignore', '-c', code, name, file, said], { env: {}, stdio: 'ignore', timeout: 5000 });
  return existsSync(said) ? readFileSync(said, 'utf8') : 'unjudged';
}

describe('the audit', () => {
  const TABLE: [Template, 'clean' | 'offends' | 'unjudged'][] = [
    ['multi-undeclared', 'offends'],
    ['multi-declared', 'clean'],
    ['single-undeclared', 'offends'],
    ['single-declared', 'clean'],
    ['crash-in-init', 'unjudged'],
    ['crash-by-default', 'unjudged'],
    ['exit-in-init', 'unjudged'],
    ['exit-by-default', 'unjudged'],
    ['raise-in-init', 'unjudged'],
    ['raise-by-default', 'unjudged'],
    ['system-exit-in-init', 'unjudged'],
    ['print-in-init', 'clean'],
    ['imitate-in-init', 'clean'],
    ['hide-stderr-in-init', 'offends'],
    ['use-stderr-in-init', 'clean'],
    ['fork-in-init', 'clean'],
    ['warn-in-init', 'clean'],
    ['once-a-process', 'clean'],
    ['fails-in-exec', 'offends'],
    ['asks-for-the-gil-in-exec', 'clean'],
    ['declares-in-exec', 'offends'],
    ['creates-no-module', 'offends'],
    ['by-environment', 'clean'],
    ['two-in-one', 'clean'],
  ];

  test('says of each module in one batch, in any order, what a fresh process of its own says of it', async () => {
    const modules = TABLE.map(([template]) => built(template.replaceAll('-', '_'), template));
    const expected = TABLE.map(([template, judgement]) => `${template.replaceAll('-', '_')}: ${judgement}`);
    expect(modules.map((module) => `${module.name}: ${truth(module)}`)).toEqual(expected);
    const told = async (batch: readonly LoadedModule[]) => {
      const { findings } = await audit(batch);
      expect(findings.filter(({ nested }) => nested.length > 0)).toEqual([]);
      return findings.map(({ module, judgement }) => `${module.name}: ${judgement}`);
    };
    expect((await told(modules)).sort()).toEqual([...expected].sort());
    expect((await told([...modules].reverse())).sort()).toEqual([...expected].sort());
  });

  test('finds nothing where nothing was loaded', async () => {
    expect(await judgements([])).toEqual([]);
  });

  test('finds no offender where there is none, and starts one process for that', async () => {
    const folder = temporaryFolder('count');
    const counter = join(folder, 'python');
    writeFileSync(counter, `#!/bin/sh\necho once >> ${join(folder, 'starts')}\nexec ${PYTHON} "$@"\n`);
    chmodSync(counter, 0o755);
    const through = pythonProcess({ base: counter });
    const modules = [built('one', 'multi-declared', { process: through }), built('two', 'single-declared', { process: through })];
    expect(await judgements(modules)).toEqual(['one: clean', 'two: clean']);
    expect(readFileSync(join(folder, 'starts'), 'utf8')).toBe('once\n');
  });

  test('tells offenders that come after the first from modules that are fine', async () => {
    const modules = [
      built('bad_one', 'single-undeclared'),
      built('good_one', 'single-declared'),
      built('bad_two', 'multi-undeclared'),
      built('good_two', 'multi-declared'),
    ];
    expect(await judgements(modules)).toEqual(['bad_one: offends', 'good_one: clean', 'bad_two: offends', 'good_two: clean']);
  });

  test('names all where all offend', async () => {
    const modules = [built('one', 'single-undeclared'), built('two', 'multi-undeclared'), built('three', 'creates-no-module')];
    expect(await judgements(modules)).toEqual(['one: offends', 'two: offends', 'three: offends']);
  });
});

describe('a module that cannot be judged is named with the reason, and all others are judged', () => {
  const table: [Template, string, number?][] = [
    ['crash-in-init', 'loading it, the process was killed by SIGSEGV'],
    ['exit-in-init', 'loading it, the process exited with 0'],
    ['raise-in-init', 'ImportError: not today'],
    ['system-exit-in-init', 'SystemExit: '],
    ['hang-in-init', 'loading it, the process did not finish within 1 s', 1],
    ['close-descriptors-in-init', 'loading it, the process exited with 1'],
  ];
  for (const [template, why, limit] of table) {
    test(template, async () => {
      const modules = [built('before', 'multi-declared'), built('it', template), built('after', 'multi-undeclared')];
      expect(await judgements(modules, limit ? { limit } : {})).toEqual(['before: clean', `it: unjudged, ${why}`, 'after: offends']);
    });
  }

  test('several in a row, and the last', async () => {
    const modules = (['crash-in-init', 'exit-in-init', 'multi-undeclared', 'raise-in-init', 'crash-in-init'] as const).map((template, at) =>
      built(`m${at}`, template),
    );
    expect(await judgements(modules)).toEqual([
      'm0: unjudged, loading it, the process was killed by SIGSEGV',
      'm1: unjudged, loading it, the process exited with 0',
      'm2: offends',
      'm3: unjudged, ImportError: not today',
      'm4: unjudged, loading it, the process was killed by SIGSEGV',
    ]);
  });

  test('a file that is gone, without a copy and with one that is not whole', async () => {
    const gone = built('gone', 'multi-declared');
    rmSync(gone.file);
    const torn = built('torn', 'multi-declared');
    const kept = `${torn.file}.kept`;
    writeFileSync(kept, 'not all of it');
    rmSync(torn.file);
    expect(await judgements([gone, { ...torn, kept }, built('after', 'multi-undeclared')])).toEqual([
      'gone: unjudged, the file is gone',
      'torn: unjudged, the file is gone',
      'after: offends',
    ]);
  });

  test('a file that was replaced since the suite loaded it', async () => {
    const folder = temporaryFolder('replaced');
    const before = built('it', 'multi-undeclared', { folder });
    rmSync(before.file);
    built('it', 'multi-declared', { folder });
    expect(await judgements([before])).toEqual(['it: unjudged, the file has changed since the suite loaded it']);
  });

  test('a file rebuilt in place, with the inode and the size it had', async () => {
    const module = built('it', 'multi-declared');
    utimesSync(module.file, 1, 1);
    expect(await judgements([module])).toEqual(['it: unjudged, the file has changed since the suite loaded it']);
  });

  test('one loaded by another build than the one that judges', async () => {
    const process = pythonProcess({ version: '3.13.0 experimental free-threading build (elsewhere)' });
    expect(await judgements([built('it', 'multi-declared', { process })])).toEqual([
      `it: unjudged, ${PYTHON} is another build than the one that ran the suite`,
    ]);
  });

  test('one whose interpreter has the GIL from its start', async () => {
    const process = pythonProcess({ base: gilPython(), version: pythonProcess({ python: gilPython() }).version });
    expect(await judgements([built('it', 'multi-declared', { process })])).toEqual([
      `it: unjudged, ${gilPython()} has the GIL on from its start, whatever it loads`,
    ]);
  });

  test('one whose interpreter is gone', async () => {
    const process = pythonProcess({ base: '/no/such/python' });
    expect(await judgements([built('it', 'multi-declared', { process })])).toEqual([
      'it: unjudged, the interpreter /no/such/python could not be started: spawn /no/such/python ENOENT before it judged anything',
    ]);
  });

  test('one that is built into the program that ran the suite; the others of that program are judged', async () => {
    const builtin = (name: string) => loadedModule({ name, file: PYTHON, process: process_, id: null, builtin: true });
    expect(await judgements([builtin('embedded'), builtin('_imp'), built('it', 'multi-undeclared')])).toEqual([
      'it: offends',
      'embedded: unjudged, it is built into the program that ran the suite: there is no file to judge',
      '_imp: clean',
    ]);
  });
});

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
    const before = loadedModule({ name: 'it', file, process: process_ });
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
    const first = built('fast', 'single-undeclared');
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

describe('an offender that another module loads by itself', () => {
  const pair = (inner: Template): LoadedModule => {
    const folder = temporaryFolder('nested');
    const outer = built('outer', 'nested', { folder });
    built('inner', inner, { folder });
    return outer;
  };

  test('is named, and the other is not accused', async () => {
    expect(await judgements([pair('multi-undeclared')])).toEqual(['outer: clean, with inner']);
    expect(await judgements([pair('multi-declared')])).toEqual(['outer: clean']);
  });

  test('is not blamed on the second module that loads it', async () => {
    const outer = pair('single-undeclared');
    const folder = dirname(outer.file);
    const other = built('other', 'nested', { folder });
    const [first, second] = await judgements([outer, other]);
    expect([first, second]).toEqual(['outer: clean, with inner', 'other: clean, with inner']);
  });

  test('is told from what a module prints when the GIL is on already', async () => {
    expect(await judgements([built('bad', 'multi-undeclared'), built('liar', 'imitate-in-init'), pair('multi-undeclared')])).toEqual([
      'bad: offends',
      'liar: clean',
      'outer: clean, with inner',
    ]);
  });
});

describe('the certificate', () => {
  test('finds what switches the GIL on without a line, where another had switched it on before', async () => {
    const modules = [built('bad', 'multi-undeclared'), built('quiet', 'hide-stderr-in-init'), built('good', 'multi-declared')];
    expect(await judgements(modules)).toEqual(['bad: offends', 'quiet: offends', 'good: clean']);
  });

  test('finds every one of several', async () => {
    const modules = [1, 2, 3].map((at) => built(`quiet${at}`, 'hide-stderr-in-init'));
    expect(await judgements([built('bad', 'multi-undeclared'), ...modules])).toEqual([
      'bad: offends',
      'quiet1: offends',
      'quiet2: offends',
      'quiet3: offends',
    ]);
  });
});

describe('an audit ends', () => {
  test('though a module left a daemon that holds what it inherited', async () => {
    const began = Date.now();
    expect(await judgements([built('it', 'daemon-in-init'), built('after', 'multi-declared')])).toEqual(['it: clean', 'after: clean']);
    expect(Date.now() - began).toBeLessThan(8000);
  });

  test('with the processes that a module started', async () => {
    const mark = join(temporaryFolder('child'), 'pid');
    const habit = `pid_t child = fork(); if (child == 0) { sleep(60); _exit(0); } ${writes(mark, '"%d", (int)child')}`;
    expect(await judgements([built('it', 'multi-declared', { source: sourceWith(habit) })])).toEqual(['it: clean']);
    const pid = Number(readFileSync(mark, 'utf8'));
    expect(pid).toBeGreaterThan(1);
    // Killed is not yet gone: its end takes a moment.
    const alive = (): boolean => existsSync(`/proc/${pid}/stat`) && !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    for (let tries = 0; alive() && tries < 100; tries++) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(alive()).toBe(false);
  });

  test('at once, though a module hangs when the interpreter is taken down', async () => {
    const source = `#include <unistd.h>
__attribute__((destructor)) static void hang(void) { pause(); }
${sourceWith('')}`;
    const began = Date.now();
    expect(await judgements([built('it', 'multi-declared', { source })])).toEqual(['it: clean']);
    expect(Date.now() - began).toBeLessThan(8000);
  });

  test('without trying twice what hung, and without loading twice what comes after a module that forked', async () => {
    const mark = join(temporaryFolder('marks'), 'mark');
    const hangs = built('hangs', 'multi-declared', { source: sourceWith(`${writes(mark, '"hung "')} pause();`, 'hangs') });
    expect(await judgements([hangs], { limit: 1 })).toEqual(['hangs: unjudged, loading it, the process did not finish within 1 s']);
    const after = built('after', 'multi-declared', { source: sourceWith(writes(mark, '"loaded "'), 'after') });
    expect(await judgements([built('forks', 'fork-in-init'), after])).toEqual(['forks: clean', 'after: clean']);
    expect(readFileSync(mark, 'utf8')).toBe('hung loaded ');
  });
});

/** C code that appends to a file. */
function writes(file: string, text: string): string {
  return `{ FILE *mark = fopen("${file}", "a"); fprintf(mark, ${text}); fclose(mark); }`;
}

/** A module that declares support and does this first in its init function. */
function sourceWith(habit: string, name = 'it'): string {
  return `#include <Python.h>
#include <stdio.h>
#include <unistd.h>
static PyModuleDef_Slot slots[] = {{Py_mod_gil, Py_MOD_GIL_NOT_USED}, {0, NULL}};
static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, .m_name = "${name}", .m_size = 0, .m_slots = slots};
PyMODINIT_FUNC PyInit_${name}(void) { ${habit} return PyModuleDef_Init(&definition); }
`;
}
