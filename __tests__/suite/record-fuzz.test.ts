/** Damaged records: whatever is done to them, reading never throws, and no verdict is better than that of the whole ones. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from '../../src/gil/judge.js';
import { type Evidence, readEvidence } from '../../src/suite/evidence.js';
import type { Verdict } from '../../src/verdict.js';
import { temporaryFolder } from '../fixtures/temporary.js';

const CASES = 2000;

/** Numbers from 0 to below 1, the same ones for a seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What chance decides. */
function chance(seed: number) {
  const next = randomNumbers(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  const one = <T>(of: readonly T[]): T => of[below(of.length)] as T;
  return { next, below, one };
}
type Chance = ReturnType<typeof chance>;

const argv = (rest: string): string => Buffer.from(`python\0${rest}`).toString('hex');
const line = (fields: unknown): string => `${JSON.stringify(fields)}\n`;

/** A module of the records below offends by its name. */
const OFFENDERS = ['slow', 'legacy'];

/** What the processes of a suite wrote: whole records, which prove something, with or without an offender. */
function wholeRecords({ below, one, next }: Chance): readonly string[] {
  const names = next() < 0.3 ? ['a', 'b', 'c', ...OFFENDERS] : ['a', 'b', 'c'];
  return Array.from({ length: 1 + below(3) }, (_, index) => {
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
    const events = Array.from({ length: below(12) }, (): unknown => {
      const name = one(names);
      const file = `/${name}.so`;
      return one([
        { t: 'load', name, file, id: '1:2:3:4', kept: null, path: ['/'], cwd: '/w', stack: [['/a.py', below(9), 'a']] },
        { t: 'load', name, file, id: '1:2:3:4', kept: null, stack: [['/b.py', 1, null]] },
        { t: 'raised', name, file },
        { t: 'test', id: 'test_a' },
        { t: 'outcome', id: 'test_a', outcome: 'passed', seconds: 1, message: null, file: null, line: null },
        { t: 'threads', most: 3 },
        { t: 'gil' },
        { t: 'died', pid: 7, signal: 11 },
        { t: 'signalled', pid: 7, signal: 9 },
        { t: 'spawn', pid: 8, executables: ['/bin/true'], main: null, asks: false },
      ]);
    });
    return [header, ...events].map(line).join('');
  });
}

const WRONG = [
  {},
  [],
  null,
  7,
  'x',
  { t: 'load' },
  { t: 'unload', name: 'a' },
  { t: 'raised', name: 'a' },
  { t: 'process', pid: '7' },
  { t: 'threads', most: 'x' },
  { t: 'load', name: 'a', file: '/a.so', id: null, kept: null, stack: [[1, 2]] },
  { t: 'outcome', id: 7 },
];

/** Ways to damage the bytes of a record, none of which leaves it as it was. */
const DAMAGES: Readonly<Record<string, (record: Buffer, by: Chance) => Buffer>> = {
  'cut at any byte': (record, { below }) => record.subarray(0, 1 + below(record.length - 1)),
  'a byte changed to none of JSON': (record, { below }) => {
    const changed = Buffer.from(record);
    changed[below(record.length)] = 0;
    return changed;
  },
  'binary put in': (record, { below }) => spliced(record, below(record.length), Buffer.from([0, 255, 254, 10, 192, 128, 13])),
  'a megabyte put in': (record, { below }) => spliced(record, below(record.length), Buffer.alloc(1 << 20, 1)),
  'a line of another schema': (record, { one }) => Buffer.concat([record, Buffer.from(line(one(WRONG)))]),
  'a second header': (record) => Buffer.concat([record, record]),
  // One letter more would be whole in a name.
  'written by two at once': (record, { below }) =>
    spliced(record, below(record.length - 1), record.subarray(0, 2 + below(record.length - 2))),
  'an empty line': (record) => Buffer.concat([record, Buffer.from('\n')]),
  'no header': (record) => record.subarray(record.indexOf('\n') + 1),
  'deep nesting': (record) => Buffer.concat([record, Buffer.from(`${'['.repeat(5000)}\n`)]),
};

function spliced(record: Buffer, at: number, what: Buffer): Buffer {
  return Buffer.concat([record.subarray(0, at), what, record.subarray(at)]);
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

test(`${CASES} damaged records are unproven and red, whatever else they are, and never thrown`, () => {
  const folder = temporaryFolder('fuzz');
  const wrong: unknown[] = [];
  const seen = new Map<string, number>();
  for (let seed = 1; seed <= CASES; seed++) {
    const by = chance(seed);
    const records = wholeRecords(by).map((text) => Buffer.from(text));
    for (const index of [0, 1, 2]) rmSync(join(folder, `${index}.jsonl`), { force: true });
    for (const [index, record] of records.entries()) writeFileSync(join(folder, `${index}.jsonl`), record);
    const exitCode = by.next() < 0.8 ? 0 : 1;
    const whole = readEvidence(folder);
    const before = verdictOf(whole, exitCode);
    // A megabyte now and then.
    const damage = by.one(Object.keys(DAMAGES).filter((name) => name !== 'a megabyte put in' || seed % 20 === 0));
    const index = by.below(records.length);
    const record = records[index] as Buffer;
    const damaged = (DAMAGES[damage] as (typeof DAMAGES)[string])(record, by);
    // What ends where a line does is a shorter record, and nothing is none: of a process that was killed there.
    const shorter = damaged.length === 0 || (damage === 'cut at any byte' && damaged.at(-1) === 10);
    writeFileSync(join(folder, `${index}.jsonl`), damaged);
    const evidence = readEvidence(folder);
    const after = verdictOf(evidence, exitCode);
    seen.set(`${damage}: ${after.verdict}`, (seen.get(`${damage}: ${after.verdict}`) ?? 0) + 1);
    if (shorter) continue;
    const known = after.verdict === 'unproven' || after.verdict === 'tests-failed' || before.holding.has(after.verdict);
    if (whole.defects.length > 0 || evidence.defects.length === 0 || !after.holding.has('unproven') || !after.failed || !known)
      wrong.push({ seed, damage, before: before.verdict, after: after.verdict, defects: evidence.defects });
  }
  expect(wrong).toEqual([]);
  // All ways were gone, and the whole records were of all kinds.
  for (const damage of Object.keys(DAMAGES)) expect([...seen.keys()].some((key) => key.startsWith(damage))).toBe(true);
});

test('bytes of chance are read without a throw, and prove nothing', () => {
  const folder = temporaryFolder('fuzz');
  for (let seed = 1; seed <= 300; seed++) {
    const { below } = chance(seed);
    // Mostly what JSON is made of, so that some of it is.
    const letters = '{}[]",:\n0t"process"nul\\u\xff\0';
    const bytes = Buffer.from(Array.from({ length: 1 + below(2000) }, () => letters.charCodeAt(below(letters.length))));
    writeFileSync(join(folder, '1.jsonl'), bytes);
    const evidence = readEvidence(folder);
    expect([seed, evidence.defects.length, verdictOf(evidence, 0).verdict]).toEqual([seed, 1, 'unproven']);
  }
});
