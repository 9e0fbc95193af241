/** Whatever becomes of records: reading them never throws, and what is lost is told. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Evidence, readEvidence } from '../../src/suite/evidence.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { recordedFolder } from './recording.js';

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

/** The same numbers each time, so that a failure can be repeated. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Pick = ReturnType<typeof random>;
type Files = ReadonlyMap<string, Buffer>;

const lines = (text: Buffer): string[] => text.toString('latin1').split('\n').slice(0, -1);
const joined = (all: readonly string[]): Buffer => Buffer.from(all.map((line) => `${line}\n`).join(''), 'latin1');
const change = (files: Files, name: string, text: Buffer): Files => new Map([...files, [name, text]]);

/** Something that is no value of the kind that stands there. */
const OTHERS: readonly unknown[] = [[], {}, 'text', 7, true, [[]], [7], -1.5];
const kind = (value: unknown): string => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value);

const HARM: Readonly<Record<string, (files: Files, name: string, pick: Pick) => Files>> = {
  'torn at any byte': (files, name, pick) => {
    const text = files.get(name) ?? Buffer.alloc(0);
    const at = 1 + pick(text.length - 1);
    // Ends between two lines are whole, and so is a record that was never begun.
    return text[at - 1] === 10 ? files : change(files, name, text.subarray(0, at));
  },
  'begun in the middle of a line': (files, name, pick) => {
    const text = files.get(name) ?? Buffer.alloc(0);
    return change(files, name, text.subarray(1 + pick(text.length - 1)));
  },
  'lines twice': (files, name, pick) => {
    const all = lines(files.get(name) ?? Buffer.alloc(0));
    return change(files, name, joined([...all, all[1 + pick(all.length - 1)] ?? '']));
  },
  'lines in another order': (files, name, pick) => {
    const [header = '', ...all] = lines(files.get(name) ?? Buffer.alloc(0));
    return change(
      files,
      name,
      joined([
        header,
        ...all
          .map((line) => [pick(1000), line] as const)
          .sort(([a], [b]) => a - b)
          .map(([, line]) => line),
      ]),
    );
  },
  'two records in one file': (files, name, pick) => {
    const others = [...files.values()];
    const [one, other] = [lines(files.get(name) ?? Buffer.alloc(0)), lines(others[pick(others.length)] ?? Buffer.alloc(0))];
    return change(files, name, joined([...one, ...other]));
  },
  'a line written into another': (files, name, pick) => {
    const text = files.get(name) ?? Buffer.alloc(0);
    const all = lines(text);
    const at = pick(text.length);
    return change(files, name, Buffer.concat([text.subarray(0, at), Buffer.from(`${all[pick(all.length)]}\n`), text.subarray(at)]));
  },
  'a field of another kind': (files, name, pick) => {
    const all = lines(files.get(name) ?? Buffer.alloc(0));
    const at = pick(all.length);
    const fields = JSON.parse(all[at] ?? '{}') as Record<string, unknown>;
    const keys = Object.keys(fields);
    const key = keys[pick(keys.length)] ?? 't';
    const other = OTHERS.filter((value) => kind(value) !== kind(fields[key]))[pick(OTHERS.length - 3)];
    all[at] = JSON.stringify({ ...fields, [key]: other });
    return change(files, name, joined(all));
  },
  'a field less': (files, name, pick) => {
    const all = lines(files.get(name) ?? Buffer.alloc(0));
    const at = pick(all.length);
    const fields = Object.entries(JSON.parse(all[at] ?? '{}') as Record<string, unknown>);
    fields.splice(pick(fields.length), 1);
    all[at] = JSON.stringify(Object.fromEntries(fields));
    return change(files, name, joined(all));
  },
  'a line that is no object': (files, name, pick) => {
    const all = lines(files.get(name) ?? Buffer.alloc(0));
    all.splice(pick(all.length + 1), 0, ['', 'null', '[]', '7', '"x"', '{', '{}', '{"t":null}', '{"t":"__proto__"}'][pick(9)] ?? '');
    return change(files, name, joined(all));
  },
  'a line of a megabyte': (files, name, pick) => {
    const all = lines(files.get(name) ?? Buffer.alloc(0));
    const long = [
      JSON.stringify({ t: 'raised', name: 'x'.repeat(1 << 20), file: 'x' }),
      'x'.repeat(1 << 20),
      `{"t":${'['.repeat(1 << 20)}`,
    ];
    all.splice(pick(all.length + 1), 0, long[pick(3)] ?? '');
    return change(files, name, joined(all));
  },
  'bytes that are no text': (files, name, pick) => {
    const text = files.get(name) ?? Buffer.alloc(0);
    const at = pick(text.length + 1);
    const noise = Buffer.from(Array.from({ length: 1 + pick(40) }, () => 128 + pick(128)));
    return change(files, name, Buffer.concat([text.subarray(0, at), noise, text.subarray(at)]));
  },
  'nothing but noise in a file of any name': (files, _, pick) => {
    const name = ['x.jsonl', '-1-.jsonl', 'x.gilbuild', 'x.lost', '.jsonl', 'x.kept'][pick(6)] ?? '';
    return change(files, name, Buffer.from(Array.from({ length: pick(300) }, () => pick(256))));
  },
};

let whole: Files;
let truth: Evidence;

beforeAll(() => {
  const { folder } = recordedFolder({ args: ['-c', CODE] });
  whole = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .map((name) => [name, readFileSync(join(folder, name))]),
  );
  truth = readEvidence(folder);
});

const moduleKeys = ({ modules }: Evidence): readonly string[] => modules.map(({ name, file, id }) => JSON.stringify([name, file, id]));
const proofs = ({ processes }: Evidence): readonly string[] =>
  processes
    .filter(({ gil, mainInterpreter }) => gil === 0 && mainInterpreter)
    .map(({ pid, executable, main }) => JSON.stringify([pid, executable, main]));

test('the whole records tell of everything that the harm is done to', () => {
  expect(truth.defects).toEqual([]);
  expect(truth.silent).toHaveLength(1);
  expect(proofs(truth)).toHaveLength(3);
  expect(truth.modules.length).toBeGreaterThan(5);
  expect(truth.lives.flatMap(({ deaths }) => deaths.map(({ t }) => t))).toEqual(['died']);
  expect(Math.max(...truth.lives.map(({ threads }) => threads))).toBe(3);
});

describe('nothing is thrown, and nothing is proven that the whole records do not prove, of records with', () => {
  for (const [what, harm] of Object.entries(HARM)) {
    test(what, () => {
      for (let seed = 1; seed <= 60; seed++) {
        const pick = random(seed);
        const folder = temporaryFolder('harmed');
        const names = [...whole.keys()];
        for (const [name, text] of harm(whole, names[pick(names.length)] ?? '', pick)) writeFileSync(join(folder, name), text);
        const harmed = readEvidence(folder);
        if (harmed.defects.length > 0) continue; // that is unproven
        const missing = moduleKeys(truth).filter((key) => !moduleKeys(harmed).includes(key));
        const invented = proofs(harmed).filter((key) => !proofs(truth).includes(key));
        expect({ seed, missing, invented, hidden: Math.max(0, truth.silent.length - harmed.silent.length) }).toEqual({
          seed,
          missing: [],
          invented: [],
          hidden: 0,
        });
      }
    });
  }
});
