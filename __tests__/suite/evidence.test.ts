import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Evidence, readEvidence } from '../../src/suite/evidence.js';
import { temporaryFolder } from '../fixtures/temporary.js';

type Fields = Readonly<Record<string, unknown>>;

/** A command line as the recorder writes it. */
const argv = (...all: readonly string[]): string => Buffer.from(all.join('\0')).toString('hex');

const HEADER = {
  t: 'process',
  pid: 7,
  ppid: 1,
  executable: '/venv/bin/python',
  base: '/usr/bin/python3.13t',
  prefix: '/venv',
  basePrefix: '/usr',
  stdlib: '/usr/lib/python3.13t',
  userSite: '/home/me/.local/lib',
  version: '3.13.15 free-threading build',
  gil: 0,
  gilOn: false,
  mainInterpreter: true,
  argv: argv('python', '-m', 'pytest'),
  env: { PATH: '/bin' },
};
const FRAME = ['/a.py', 3, 'a'];

const OUTCOME = { t: 'outcome', id: 'a', outcome: 'failed', seconds: 0.5, message: 'no', file: '/t.py', line: 3 };

const header = (changes: Fields = {}): string => line({ ...HEADER, ...changes });
const load = (name: string, changes: Fields = {}): string =>
  line({ t: 'load', name, file: `/${name}.so`, id: '1:2:3:4', kept: null, path: ['/'], cwd: '/w', stack: [FRAME], ...changes });
const raised = (name: string): string => line({ t: 'raised', name, file: `/${name}.so` });
/** In ASCII, as the recorder writes it. */
const line = (fields: unknown): string =>
  `${JSON.stringify(fields).replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;

/** Reads a folder with these files. */
function read(files: Readonly<Record<string, string | Buffer>>): Evidence {
  const folder = temporaryFolder('records');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return readEvidence(folder);
}

const names = ({ modules }: Evidence): readonly string[] => modules.map(({ name }) => name);

describe('records', () => {
  test('that are whole tell of processes and of what they loaded', () => {
    const text =
      header() +
      load('a') +
      load('b', { path: undefined, kept: '/records/b', stack: [['/b.py', 1, null], FRAME] }) +
      load('c', { path: ['/x', '/y'], cwd: '/elsewhere', id: null }) +
      line({ t: 'builtin', name: 'embedded' });
    const { t: _, argv: __, ...rest } = HEADER;
    const expected = { ...rest, main: '-m pytest', asks: false };
    const at = { process: expected, builtin: false };
    const frame = { file: '/a.py', line: 3, module: 'a' };
    expect(read({ '7-x.jsonl': text })).toEqual({
      processes: [expected],
      gilBuilds: [],
      silent: [],
      lives: [{ process: expected, test: null, module: 'c', threads: 1, deaths: [] }],
      tests: [],
      defects: [],
      modules: [
        {
          ...at,
          name: 'a',
          file: '/a.so',
          id: '1:2:3:4',
          kept: null,
          path: ['/'],
          cwd: '/w',
          imports: [{ main: '-m pytest', cwd: '/w', stack: [frame] }],
        },
        {
          ...at,
          name: 'b',
          file: '/b.so',
          id: '1:2:3:4',
          kept: '/records/b',
          path: ['/'],
          cwd: '/w',
          imports: [{ main: '-m pytest', cwd: '/w', stack: [{ file: '/b.py', line: 1, module: null }, frame] }],
        },
        {
          ...at,
          name: 'c',
          file: '/c.so',
          id: null,
          kept: null,
          path: ['/x', '/y'],
          cwd: '/elsewhere',
          imports: [{ main: '-m pytest', cwd: '/elsewhere', stack: [frame] }],
        },
        {
          ...at,
          name: 'embedded',
          file: '/venv/bin/python',
          id: null,
          kept: null,
          path: ['/x', '/y'],
          cwd: '/elsewhere',
          builtin: true,
          imports: [],
        },
      ],
    });
  });

  test('of many processes are folded into one entry a module, with each distinct stack once', () => {
    const other = [['/b.py', 9, 'b']];
    const { processes, modules } = read({
      '1-a.jsonl': header({ pid: 1 }) + load('a') + load('a'),
      '2-a.jsonl': header({ pid: 2 }) + load('a', { stack: other }) + load('a', { id: '1:2:3:5' }),
      '3-a.jsonl': header({ pid: 3, base: '/other/python' }) + load('a'),
    });
    expect(processes.map(({ pid }) => pid)).toEqual([1, 2, 3]);
    expect(modules.map(({ name, id, process, imports }) => [name, id, process.base, imports.length])).toEqual([
      ['a', '1:2:3:4', '/usr/bin/python3.13t', 2],
      ['a', '1:2:3:5', '/usr/bin/python3.13t', 1],
      ['a', '1:2:3:4', '/other/python', 1],
    ]);
  });

  test('keep no more than a thousand stacks a module', () => {
    const loads = Array.from({ length: 1500 }, (_, at) => load('a', { stack: [['/a.py', at, 'a']] })).join('');
    expect(read({ '1-a.jsonl': header() + loads }).modules[0]?.imports.length).toBe(1000);
  });

  test('of Pythons that always have the GIL', () => {
    expect(read({ '12-ab.gilbuild': '/usr/bin/python3.9\n3.9.18 (main)\n' })).toMatchObject({
      gilBuilds: [{ pid: 12, executable: '/usr/bin/python3.9', version: '3.9.18 (main)' }],
      defects: [],
    });
  });

  test('tell of tests, process by process', () => {
    const begins = { t: 'test', id: 'a' };
    const nowhere = { ...OUTCOME, message: null, file: null, line: null };
    const { tests, processes } = read({
      '1-a.jsonl': header() + line(begins) + line(OUTCOME) + line(nowhere),
      '2-b.jsonl': header() + load('b'),
    });
    expect(tests).toEqual([{ process: processes[0], events: [begins, OUTCOME, nowhere] }]);
  });

  test('say whether the GIL was on, at the start or since a load', () => {
    const on = (text: string) => read({ '1-a.jsonl': text }).processes[0]?.gilOn;
    expect([on(header()), on(header({ gilOn: true })), on(header() + load('a') + line({ t: 'gil' }))]).toEqual([false, true, true]);
  });

  test('that were begun and never written are none, as is what is not ours', () => {
    expect(read({ '1-a.jsonl': '', 'other.txt': 'x', '1-2-3-4.kept': 'x' })).toEqual({
      processes: [],
      gilBuilds: [],
      silent: [],
      lives: [],
      modules: [],
      tests: [],
      defects: [],
    });
  });

  test('of a virtual environment without a base name the interpreter itself', () => {
    for (const base of [null, '']) expect(read({ '1-a.jsonl': header({ base }) }).processes[0]?.base).toBe('/venv/bin/python');
  });
});

describe('a load that raised', () => {
  test.each([
    ['is none', load('a') + raised('a'), []],
    ['and then succeeded is one', load('a') + raised('a') + load('a'), ['a']],
    ['after one that succeeded leaves that', load('a') + load('a') + raised('a'), ['a']],
    ['again and again is none', (load('a') + raised('a')).repeat(5), []],
    ['takes back nothing of another name', load('a') + load('b') + raised('b'), ['a']],
    ['and was told twice takes back one', load('a') + raised('a') + raised('a') + load('a'), ['a']],
    ['and was never told takes back nothing', raised('a') + load('a'), ['a']],
  ])('%s', (_, events, expected) => {
    expect(names(read({ '1-a.jsonl': header() + events }))).toEqual(expected);
  });

  test('in one process takes back nothing of another, also where it was told twice', () => {
    const twice = load('a') + raised('a') + raised('a');
    expect(names(read({ '1-a.jsonl': header() + load('a'), '2-a.jsonl': header() + twice, '3-a.jsonl': header() + twice }))).toEqual(['a']);
  });

  test('leaves nothing of its process, path and stack to one that succeeded', () => {
    const failed = header({ pid: 1 }) + load('a', { path: ['/wrong'], kept: '/wrong', stack: [['/wrong.py', 1, null]] }) + raised('a');
    const good = header({ pid: 2, env: { LD_LIBRARY_PATH: '/x' } }) + load('a', { path: ['/right'] });
    const { modules } = read({ '1-a.jsonl': failed, '2-a.jsonl': good });
    expect(modules).toMatchObject([{ path: ['/right'], kept: null, process: { pid: 2 }, imports: [{ stack: [{ file: '/a.py' }] }] }]);
  });

  test('is told from another whose name holds what separates', () => {
    const hostile = line({ t: 'raised', name: 'a', file: '\n/b.so' });
    expect(names(read({ '1-a.jsonl': header() + load('a\n', { file: '/b.so' }) + hostile }))).toEqual(['a\n']);
  });
});

test('modules are told apart though their names hold what separates lines', () => {
  const text = header() + load('a\nb', { file: 'c' }) + load('a', { file: 'b\nc' });
  expect(names(read({ '1-a.jsonl': text }))).toEqual(['a\nb', 'a']);
});

describe('what is not whole is a defect, and never thrown', () => {
  const whole = header() + load('a');
  const table: [string, string | Buffer, string][] = [
    ['a torn last line', whole.slice(0, -5), 'its last line is torn'],
    ['a last line without its end', whole.slice(0, -1), 'its last line is torn'],
    ['a torn line in the middle', `${header()}{"t":"load","na\n${load('a')}`, 'line 2 is torn'],
    ['two writers in one line', `${header()}{"t":"lo${load('a')}ad"}\n`, 'line 2 is torn'],
    ['two lines in one', `${header()}${load('a').trim()}${load('b')}`, 'line 2 is torn'],
    ['an empty line', `${header()}\n${load('a')}`, 'line 2 is torn'],
    ['only an empty line', '\n', 'line 1 is torn'],
    ['no header', load('a'), 'line 1 is no header'],
    ['a header of another schema', line({ t: 'process', pid: 1 }), "line 1: 'env' is no object"],
    ['a header without a version', header({ version: undefined }), "line 1: 'version' is no text"],
    ['a header with a command line that is none', header({ argv: '2' }), "line 1: 'argv' is not hexadecimal"],
    ['a header with a mode that is none', header({ gil: true }), "line 1: 'gil' is no number"],
    ['a list', '[]\n', 'line 1 is no record'],
    ['null', 'null\n', 'line 1 is no record'],
    ['a number', `${header()}7\n`, 'line 2 is no record'],
    ['an unknown event', `${header()}${line({ t: 'unload', name: 'a' })}`, 'line 2 is of the unknown kind "unload"'],
    ['a second header', `${header()}${header()}`, 'line 2 is of the unknown kind "process"'],
    ['a load without a file', header() + load('a', { file: undefined }), "line 2: 'file' is no text"],
    ['a load without an identity', header() + load('a', { id: undefined }), "line 2: 'id' is no text"],
    ['a load with a path that is none', header() + load('a', { path: ['/', 3] }), "line 2: 'path' is no list of texts"],
    ['a load without a stack', header() + load('a', { stack: 'x' }), "line 2: 'stack' is no list"],
    ['a load with a torn frame', header() + load('a', { stack: [FRAME, ['/a.py']] }), 'line 2: a frame is torn'],
    ['a raised load without a file', header() + line({ t: 'raised', name: 'a' }), "line 2: 'file' is no text"],
    ['an outcome that is none', header() + line({ ...OUTCOME, outcome: 'fine' }), 'line 2: \'outcome\' is "fine"'],
    ['an outcome without a time', header() + line({ ...OUTCOME, seconds: undefined }), "line 2: 'seconds' is no number"],
    ['binary', Buffer.from([0, 255, 254, 10, 0, 10]), 'line 1 is torn'],
    ['deep nesting', `${'['.repeat(100_000)}\n`, 'line 1 is torn'],
    ['a prototype', '{"__proto__": {"t": "process"}}\n', 'line 1 is no header'],
  ];
  test.each(table)('%s', (_, text, defect) => {
    const evidence = read({ '1-a.jsonl': text, '2-b.jsonl': header() + load('b') });
    expect(evidence.defects).toEqual([`record 1-a.jsonl: ${defect}`]);
    expect(names(evidence)).toContain('b');
  });

  test('and its whole lines count', () => {
    const torn = `${header()}${load('a')}{"t":"lo\n${load('b')}\n${load('c')}${load('d').slice(0, -1)}`;
    const evidence = read({ '1-a.jsonl': torn });
    expect([evidence.processes.length, names(evidence)]).toEqual([1, ['a', 'b', 'c']]);
    expect(evidence.defects).toEqual(['record 1-a.jsonl: line 3 is torn']);
    expect(read({ '1-a.jsonl': `${header()}${load('a').slice(0, -9)}` }).defects).toEqual(['record 1-a.jsonl: its last line is torn']);
  });

  test('a line of a megabyte is read like any other', () => {
    const name = 'x'.repeat(1 << 20);
    expect(names(read({ '1-a.jsonl': header() + load(name) }))).toEqual([name]);
    expect(read({ '1-a.jsonl': `${header()}${'x'.repeat(1 << 20)}\n` }).defects).toEqual(['record 1-a.jsonl: line 2 is torn']);
  });

  test('lone surrogates and every other character come through', () => {
    const name = 'ünï\u{1F40D}\0\u2028"\\';
    expect(names(read({ '1-a.jsonl': `${header()}${load(name)}${load('S').replaceAll('S', '\\udcff')}` }))).toEqual([name, '\udcff']);
  });

  test('a process that says that it lost something', () => {
    const folder = temporaryFolder('records');
    mkdirSync(join(folder, '1-a.jsonl.lost'));
    writeFileSync(join(folder, '1-a.jsonl'), header() + load('a'));
    const evidence = readEvidence(folder);
    expect([names(evidence), evidence.defects]).toEqual([['a'], ['record 1-a.jsonl.lost: the process could not record everything']]);
  });

  test('a record that is a folder, a link to nowhere or not to be read', () => {
    const folder = temporaryFolder('records');
    mkdirSync(join(folder, '1-a.jsonl'));
    symlinkSync('/no/such/file', join(folder, '2-a.gilbuild'));
    mkdirSync(join(folder, '3-a.gilbuild'));
    writeFileSync(join(folder, '4-a.gilbuild'), '');
    const { defects } = readEvidence(folder);
    expect(defects.map((defect) => defect.split(':')[0])).toEqual([
      'record 1-a.jsonl',
      'record 2-a.gilbuild',
      'record 3-a.gilbuild',
      'record 4-a.gilbuild',
    ]);
  });

  test('a folder that is gone, or is a file', () => {
    const folder = temporaryFolder('records');
    const file = join(folder, 'file');
    writeFileSync(file, '');
    for (const gone of [join(folder, 'gone'), file]) {
      const { defects, ...rest } = readEvidence(gone);
      expect(defects).toEqual([expect.stringMatching(/^the record folder cannot be read: (ENOENT|ENOTDIR): /)]);
      expect(rest).toEqual({ processes: [], gilBuilds: [], silent: [], lives: [], modules: [], tests: [] });
    }
  });

  test('whatever one byte of a record is changed to, or wherever it is cut, no module is lost without a defect', () => {
    const text = header() + load('a') + load('b', { path: undefined }) + raised('b') + load('b', { path: undefined });
    const folder = mkdtempSync(join(temporaryFolder('records'), 'each-'));
    const file = join(folder, '1-a.jsonl');
    const lost: number[] = [];
    const checked = (at: number, changed: string): void => {
      writeFileSync(file, changed);
      const evidence = readEvidence(folder);
      // Names themselves may be changed: then another module is reported, or a file that is not there.
      if (evidence.defects.length === 0 && evidence.modules.length < 2) lost.push(at);
    };
    const boundaries = new Set([...text.matchAll(/\n/g)].map(({ index }) => index + 1));
    for (let at = 1; at < text.length; at += 3) if (!boundaries.has(at)) checked(at, text.slice(0, at));
    for (let at = 0; at < text.length; at += 7) checked(at, `${text.slice(0, at)}\0${text.slice(at + 1)}`);
    rmSync(folder, { recursive: true });
    expect(lost).toEqual([]);
  });
});

describe('a line that comes again in another record', () => {
  test('is a load there too, after one that raised', () => {
    const files = { '1-a.jsonl': header() + load('a') + raised('a'), '2-b.jsonl': header({ argv: argv('python', 'other') }) + load('a') };
    expect(read(files).modules.map(({ name, imports }) => [name, imports.map(({ main }) => main)])).toEqual([['a', ['other']]]);
  });

  test('is another module of another interpreter', () => {
    const files = { '1-a.jsonl': header() + load('a'), '2-b.jsonl': header({ base: '/other/python' }) + load('a') };
    expect(read(files).modules.map(({ process }) => process.base)).toEqual(['/usr/bin/python3.13t', '/other/python']);
  });

  test('was brought in by its own process, in its own directory', () => {
    const files = {
      '1-a.jsonl': header() + load('z') + load('a', { path: undefined }),
      '2-b.jsonl': header({ argv: argv('python', '-c', 'import a') }) + load('y', { cwd: '/v' }) + load('a', { path: undefined }),
    };
    const a = read(files).modules.find(({ name }) => name === 'a');
    expect(a?.imports.map(({ main, cwd }) => [main, cwd])).toEqual([
      ['-m pytest', '/w'],
      ['-c', '/v'],
    ]);
  });

  test('does not hide that the next one is torn', () => {
    const whole = header() + load('a') + load('b');
    const torn = whole.slice(0, -10);
    const evidence = read({ '1-a.jsonl': whole, '2-b.jsonl': torn, '3-c.jsonl': `${whole}x` });
    expect(evidence.defects).toEqual(['record 2-b.jsonl: its last line is torn', 'record 3-c.jsonl: its last line is torn']);
  });
});
