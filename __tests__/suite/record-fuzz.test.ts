/** Whatever becomes of records: reading them never throws, what is lost is told, and no verdict is better than that of the whole ones. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from '../../src/gil/judge.js';
import { type Evidence, readEvidence } from '../../src/suite/evidence.js';
import type { Verdict } from '../../src/verdict.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { recordedFolder } from './recording.js';

/** Of each way to do harm. */
const [OF_REAL, OF_MADE] = [60, 150];

/** What chance decides, the same for a seed, so that a failure can be repeated (mulberry32). */
function chance(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const one = <T>(of: readonly T[]): T => of[below(of.length)] as T;
  return { next, below, one };
}
type Chance = ReturnType<typeof chance>;

/** Records by their file. */
type Files = ReadonlyMap<string, Buffer>;

/** Real records of a process that loads, starts threads and children, one of which crashes and one of which never reports. */
const CODE = `import decimal, os, sqlite3, subprocess, sys, threading
ready = threading.Barrier(3)
for thread in [threading.Thread(target=ready.wait) for _ in range(2)]: thread.start()
ready.wait()
subprocess.run([sys.executable, "-c", "import zlib, os; os.abort()"])
subprocess.run([sys.executable, "-S", "-c", "import zlib"])
if os.fork() == 0:
    import _bz2
    os._exit(0)
os.wait()
`;

let real: Files;
let truth: Evidence;

beforeAll(() => {
  const { folder } = recordedFolder({ args: ['-c', CODE] });
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  real = new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
  truth = readEvidence(folder);
});

/** A module of the records below offends by its name. */
const OFFENDERS = ['slow', 'legacy'];

/** What the processes of a suite could write: whole records, which prove something or nothing, with or without an offender. */
function made({ below, one, next }: Chance): Files {
  const names = next() < 0.3 ? ['a', 'b', 'c', ...OFFENDERS] : ['a', 'b', 'c'];
  const records = Array.from({ length: 1 + below(3) }, (_, index) => {
    const pid = 100 + index;
    const gil = next() < 0.9 ? 0 : one([1, null]);
    const header = {
      ...{ t: 'process', pid, ppid: 1, executable: '/venv/bin/python', base: '/usr/bin/python3.13t', prefix: '/venv', basePrefix: '/usr' },
      ...{ stdlib: null, userSite: null, version: '3.13.15 free-threading build', gil, main: one(['-m pytest', '-c', 'x.py']) },
      ...{ asks: false, mainInterpreter: true, gilOn: gil !== 0, env: {} },
    };
    const events = Array.from({ length: 1 + below(11) }, (): unknown => {
      const name = one(names);
      const file = `/${name}.so`;
      return one([
        { t: 'load', name, file, id: '1:2:3:4', kept: null, path: ['/'], cwd: '/w', stack: [['/a.py', below(9), 'a']] },
        { t: 'load', name, file, id: '1:2:3:4', kept: null, stack: [['/b.py', 1, null]] },
        { t: 'raised', name, file },
        { t: 'builtin', name },
        { t: 'test', id: 'test_a' },
        { t: 'outcome', id: 'test_a', outcome: 'passed', seconds: 1, message: null, file: null, line: null },
        { t: 'threads', most: 3 },
        { t: 'gil' },
        { t: 'died', pid: 7, signal: 11 },
        { t: 'signalled', pid: 7, signal: 9 },
        { t: 'spawn', pid: 8, executables: ['/bin/true'], main: null, asks: false },
      ]);
    });
    return [`${index}.jsonl`, joined([header, ...events].map((line) => JSON.stringify(line)))] as const;
  });
  return new Map(records);
}

const linesOf = (record: Buffer): readonly string[] => record.toString('latin1').split('\n').slice(0, -1);
const joined = (lines: readonly string[]): Buffer => Buffer.from(lines.map((line) => `${line}\n`).join(''), 'latin1');
const spliced = (record: Buffer, at: number, what: Buffer): Buffer => Buffer.concat([record.subarray(0, at), what, record.subarray(at)]);
const noise = ({ below }: Chance, length: number, least = 0): Buffer =>
  Buffer.from(Array.from({ length }, () => least + below(256 - least)));
const fieldsOf = (line: string | undefined): Readonly<Record<string, unknown>> => JSON.parse(line ?? '{}');

type Harm = (files: Files, name: string, by: Chance) => Files;
const inBytes =
  (harm: (record: Buffer, by: Chance) => Buffer): Harm =>
  (files, name, by) =>
    new Map([...files, [name, harm(files.get(name) as Buffer, by)]]);
const inLines = (harm: (lines: readonly string[], by: Chance) => readonly string[]): Harm =>
  inBytes((record, by) => joined(harm(linesOf(record), by)));
/** A line more, anywhere. */
const withLine = (line: (by: Chance) => string): Harm => inLines((lines, by) => lines.toSpliced(by.below(lines.length + 1), 0, line(by)));

/** Lines that no recorder writes. */
const WRONG = [
  ...['', 'null', '[]', '7', '"x"', '{', '{}', '{"t":null}', '{"t":"__proto__"}', '{"t":"load"}', '{"t":"unload","name":"a"}'],
  ...['{"t":"raised","name":"a"}', '{"t":"process","pid":"7"}', '{"t":"threads","most":"x"}', '{"t":"outcome","id":7}'],
  '{"t":"load","name":"a","file":"/a.so","id":null,"kept":null,"stack":[[1,2]]}',
  '['.repeat(5000),
];

/** What leaves no record as it was, and none whole. */
const DAMAGES: Readonly<Record<string, Harm>> = {
  'cut at any byte': inBytes((record, { below }) => {
    const cut = record.subarray(0, 1 + below(record.length - 1));
    return cut.at(-1) === 10 ? cut.subarray(0, -1) : cut; // between two lines it is a whole record, of a process that ended there
  }),
  'begun at any byte': inBytes((record, { below }) => record.subarray(1 + below(record.length - 1))),
  'no header': inBytes((record) => record.subarray(record.indexOf('\n') + 1)),
  'a second header': (files, name, by) => inBytes((record) => Buffer.concat([record, by.one([...files.values()])]))(files, name, by),
  'a byte changed to none of JSON': inBytes((record, { below }) => {
    const changed = Buffer.from(record);
    changed[below(record.length)] = 0;
    return changed;
  }),
  'bytes that are no text': inBytes((record, by) => spliced(record, by.below(record.length + 1), noise(by, 1 + by.below(40), 128))),
  'binary put in': inBytes((record, { below }) => spliced(record, below(record.length), Buffer.from([0, 255, 254, 10, 192, 128, 13]))),
  // One letter more would be whole in a name.
  'written by two at once': inBytes((record, { below }) =>
    spliced(record, below(record.length - 1), record.subarray(0, 2 + below(record.length - 2))),
  ),
  'a line that no recorder writes': withLine(({ one }) => one(WRONG)),
};

const MEGABYTE = 1 << 20;
const LONG: Readonly<Record<string, Harm>> = {
  'a megabyte of bytes': inBytes((record, { below }) => spliced(record, below(record.length), Buffer.alloc(MEGABYTE, 1))),
  'a line of a megabyte': withLine(({ one }) => one(['x'.repeat(MEGABYTE), `{"t":${'['.repeat(MEGABYTE)}`])),
};

/** Something that is no value of the kind that stands there. */
const OTHERS: readonly unknown[] = [[], {}, 'text', 7, true, [[]], [7], -1.5];
const kind = (value: unknown): string => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value);

/** What may leave whole records, of something else. */
const CHANGES: Readonly<Record<string, Harm>> = {
  'a line twice': inLines((lines, { below }) => [...lines, lines[1 + below(lines.length - 1)] ?? '']),
  'lines in another order': inLines(([header = '', ...lines], { next }) => [
    header,
    ...lines
      .map((line) => [next(), line] as const)
      .sort(([a], [b]) => a - b)
      .map(([, line]) => line),
  ]),
  'a line written into another': inBytes((record, { below, one }) => spliced(record, below(record.length), joined([one(linesOf(record))]))),
  'a field of another kind': inLines((lines, { below, one }) => {
    const at = below(lines.length);
    const fields = fieldsOf(lines[at]);
    const key = one(Object.keys(fields));
    return lines.with(at, JSON.stringify({ ...fields, [key]: one(OTHERS.filter((value) => kind(value) !== kind(fields[key]))) }));
  }),
  'a field less': inLines((lines, { below }) => {
    const at = below(lines.length);
    const fields = Object.entries(fieldsOf(lines[at]));
    return lines.with(at, JSON.stringify(Object.fromEntries(fields.toSpliced(below(fields.length), 1))));
  }),
  'a name of a megabyte': withLine(() => JSON.stringify({ t: 'raised', name: 'x'.repeat(MEGABYTE), file: 'x' })),
  'nothing but noise in a file of any name': (files, _, by) =>
    new Map([...files, [by.one(['x.jsonl', '-1-.jsonl', 'x.gilbuild', 'x.lost', '.jsonl', 'x.kept']), noise(by, by.below(300))]]),
};

function read(files: Files): Evidence {
  const folder = temporaryFolder('records');
  for (const [name, record] of files) writeFileSync(join(folder, name), record);
  const evidence = readEvidence(folder);
  rmSync(folder, { recursive: true });
  return evidence;
}

/** What would be said of this evidence, were the offenders those that OFFENDERS names. */
function verdictOf(evidence: Evidence, exitCode: number) {
  const findings = evidence.modules.map((module) => ({
    module,
    judgement: OFFENDERS.includes(module.name) ? ('offends' as const) : ('clean' as const),
    why: null,
    nested: [],
  }));
  const territory = { isFirstParty: () => false, show: (file: string) => file };
  const ending = { exitCode, signal: null, seconds: 1, stopped: null };
  const nothing = { allowances: [], distributions: [], crashes: [], hangs: [] };
  const failOn = new Set(['own', 'dependency', 'test-tool', 'stale']);
  const { verdict, alsoTrue, failed } = judge({ evidence, findings, territory, ending, ...nothing, gil: 'off', failOn });
  return { verdict, holding: new Set<Verdict>([verdict, ...alsoTrue]), failed };
}

const moduleKeys = ({ modules }: Evidence): readonly string[] => modules.map(({ name, file, id }) => JSON.stringify([name, file, id]));
const proofs = ({ processes }: Evidence): readonly string[] =>
  processes
    .filter(({ gil, mainInterpreter }) => gil === 0 && mainInterpreter)
    .map(({ pid, executable, main }) => JSON.stringify([pid, executable, main]));

test('the real records tell of everything that harm is done to', () => {
  expect(truth.defects).toEqual([]);
  expect(truth.silent).toHaveLength(1);
  expect(proofs(truth)).toHaveLength(3);
  expect(truth.modules.length).toBeGreaterThan(5);
  expect(truth.lives.flatMap(({ deaths }) => deaths.map(({ t }) => t))).toEqual(['died']);
  expect(Math.max(...truth.lives.map(({ threads }) => threads))).toBe(3);
  expect(verdictOf(truth, 0).verdict).toBe('clean');
});

test('the made ones are whole, and are of all kinds', () => {
  const all = Array.from({ length: OF_MADE }, (_, seed) => read(made(chance(seed))));
  expect(all.flatMap(({ defects }) => defects)).toEqual([]);
  const verdicts = new Set(all.flatMap((evidence) => [0, 1].map((exitCode) => verdictOf(evidence, exitCode).verdict)));
  expect([...verdicts].sort()).toEqual(['clean', 'gil-reenabled', 'tests-failed', 'tests-failed-and-gil-reenabled', 'unproven']);
});

describe('unproven and red, whatever else they are, and never thrown, are records with', () => {
  for (const [what, harm] of Object.entries({ ...DAMAGES, ...LONG })) {
    test(what, () => {
      const share = what in LONG ? 10 : 1;
      for (let seed = 1; seed <= (OF_REAL + OF_MADE) / share; seed++) {
        const by = chance(seed);
        const files = seed <= OF_REAL / share ? real : made(by);
        const exitCode = by.next() < 0.8 ? 0 : 1;
        const before = verdictOf(files === real ? truth : read(files), exitCode);
        const { defects, ...damaged } = read(harm(files, by.one([...files.keys()]), by));
        const after = verdictOf({ ...damaged, defects }, exitCode);
        const known = ['unproven', 'tests-failed'].includes(after.verdict) || before.holding.has(after.verdict);
        expect({ seed, defects: defects.length, unproven: after.holding.has('unproven'), red: after.failed, known }).toEqual({
          seed,
          defects: 1,
          unproven: true,
          red: true,
          known: true,
        });
      }
    });
  }
});

describe('nothing is thrown, and nothing is proven that the whole records do not prove, of records with', () => {
  for (const [what, harm] of Object.entries(CHANGES)) {
    test(what, () => {
      for (let seed = 1; seed <= OF_REAL; seed++) {
        const by = chance(seed);
        const changed = read(harm(real, by.one([...real.keys()]), by));
        if (changed.defects.length > 0) continue; // that is unproven
        const missing = moduleKeys(truth).filter((key) => !moduleKeys(changed).includes(key));
        const invented = proofs(changed).filter((key) => !proofs(truth).includes(key));
        const hidden = Math.max(0, truth.silent.length - changed.silent.length);
        expect({ seed, missing, invented, hidden }).toEqual({ seed, missing: [], invented: [], hidden: 0 });
      }
    });
  }
});

test('bytes of chance are read without a throw, and prove nothing', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const { below } = chance(seed);
    // Mostly what JSON is made of, so that some of it is.
    const letters = '{}[]",:\n0t"process"nul\\u\xff\0';
    const bytes = Buffer.from(Array.from({ length: 1 + below(2000) }, () => letters.charCodeAt(below(letters.length))));
    const evidence = read(new Map([['1.jsonl', bytes]]));
    expect([seed, evidence.defects.length, verdictOf(evidence, 0).verdict]).toEqual([seed, 1, 'unproven']);
  }
});
