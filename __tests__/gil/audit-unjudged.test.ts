import { linkSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildLibrary, NO_COMPILER, type Template } from '../fixtures/extensions.js';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { gilPython } from '../free-threaded.js';
import { built, judgements, PYTHON, SUITE, sourceWith } from './auditing.js';
import { loadedModule, pythonProcess } from './modules.js';

const test = unless(NO_COMPILER);

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

  test('those for which no time is left, be it to load them again with all that were found clean', async () => {
    const habits: [string, Template][] = [
      ['first', 'multi-declared'],
      ['exits', 'exit-in-init'],
      ['second', 'multi-declared'],
      ['hangs', 'hang-in-init'],
      ['after', 'multi-undeclared'],
    ];
    const modules = habits.map(([name, template]) => built(name, template));
    expect(await judgements(modules, { seconds: 4 })).toEqual([
      'first: unjudged, no time was left to load it together with all that were found clean',
      'exits: unjudged, loading it, the process exited with 0',
      'second: unjudged, no time was left to load it together with all that were found clean',
      'hangs: unjudged, loading it, the process had no time left',
      'after: unjudged, other modules took all the time that the audit has',
    ]);
  });

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

  test('a file whose environment is gone, with the library that lay in it', async () => {
    const folder = temporaryFolder('environment');
    buildLibrary({ name: 'beside', folder, source: 'int beside(void) { return 7; }' });
    const source = `int beside(void);\n${sourceWith('beside();')}`;
    const origin = process.platform === 'darwin' ? '@loader_path' : '$ORIGIN';
    const module = built('it', 'multi-declared', { folder, source, flags: [`-L${folder}`, '-lbeside', `-Wl,-rpath,${origin}`] });
    const kept = join(temporaryFolder('records'), 'it.kept');
    linkSync(module.file, kept);
    rmSync(folder, { recursive: true });
    expect(await judgements([{ ...module, kept }])).toEqual([
      expect.stringMatching(/^it: unjudged, it is gone, and its copy does not load without what lay beside it: ImportError: .*beside/),
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
    const builtin = (name: string) => loadedModule({ name, file: PYTHON, process: SUITE, id: null, builtin: true });
    expect(await judgements([builtin('embedded'), builtin('_imp'), built('it', 'multi-undeclared')])).toEqual([
      'embedded: unjudged, it is built into the program that ran the suite: there is no file to judge',
      '_imp: clean',
      'it: offends',
    ]);
  });
});
