/** Ways to do harm to records, and records to do it to. */
/** What chance decides, the same for a seed, so that a failure can be repeated (mulberry32). */
export function chance(seed: number) {
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
export type Chance = ReturnType<typeof chance>;

/** Records by their file. */
export type Files = ReadonlyMap<string, Buffer>;

/** A module of the records below offends by its name. */
export const OFFENDERS = ['slow', 'legacy'];

const argv = (rest: string): string => Buffer.from(`python\0${rest}`).toString('hex');

/** What the processes of a suite could write: whole records, which prove something or nothing, with or without an offender. */
export function made({ below, one, next }: Chance): Files {
  const names = next() < 0.3 ? ['a', 'b', 'c', ...OFFENDERS] : ['a', 'b', 'c'];
  const records = Array.from({ length: 1 + below(3) }, (_, index) => {
    const pid = 100 + index;
    const gil = next() < 0.9 ? 0 : one([1, null]);
    const header = {
      ...{ t: 'process', pid, ppid: 1, executable: '/venv/bin/python', base: '/usr/bin/python3.13t', prefix: '/venv', basePrefix: '/usr' },
      ...{
        stdlib: null,
        userSite: null,
        version: '3.13.15 free-threading build',
        gil,
        argv: argv(one(['-m\0pytest', '-c\0import a', 'x.py'])),
      },
      ...{ mainInterpreter: true, gilOn: gil !== 0, env: {} },
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
export const DAMAGES: Readonly<Record<string, Harm>> = {
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
export const LONG: Readonly<Record<string, Harm>> = {
  'a megabyte of bytes': inBytes((record, { below }) => spliced(record, below(record.length), Buffer.alloc(MEGABYTE, 1))),
  'a line of a megabyte': withLine(({ one }) => one(['x'.repeat(MEGABYTE), `{"t":${'['.repeat(MEGABYTE)}`])),
};

/** Something that is no value of the kind that stands there. */
const OTHERS: readonly unknown[] = [[], {}, 'text', 7, true, [[]], [7], -1.5];
const kind = (value: unknown): string => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value);

/** What may leave whole records, of something else. */
export const CHANGES: Readonly<Record<string, Harm>> = {
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
