/** Whatever becomes of records: reading them never throws, what is lost is told, and no verdict is better than that of the whole ones. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from '../../src/gil/judge.js';
import { type Evidence, readEvidence } from '../../src/suite/evidence.js';
import type { Verdict } from '../../src/verdict.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { CHANGES, chance, DAMAGES, type Files, LONG, made, OFFENDERS } from './harm.js';
import { recordedFolder } from './recording.js';

/** Of each way to do harm. */
const [OF_REAL, OF_MADE] = [60, 150];

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
