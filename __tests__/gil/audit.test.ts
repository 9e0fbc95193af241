import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LoadedModule } from '../../src/suite/evidence.js';
import { NO_COMPILER, type Template } from '../fixtures/extensions.js';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { audit, built, judgements, PYTHON, sourceWith, writes } from './auditing.js';
import { pythonProcess } from './modules.js';

const test = unless(NO_COMPILER);

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
    // The child may go as far as it likes before its parent does anything.
    const habit = 'pid_t child = fork(); if (child > 0) waitpid(child, NULL, 0);';
    const forks = built('forks', 'multi-declared', { source: `#include <sys/wait.h>\n${sourceWith(habit, 'forks')}` });
    expect(await judgements([forks, after])).toEqual(['forks: clean', 'after: clean']);
    expect(readFileSync(mark, 'utf8')).toBe('hung loaded ');
  });
});
