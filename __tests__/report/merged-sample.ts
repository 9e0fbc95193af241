import type { Leg, Merged, MergedResult } from '../../src/merged.js';
import type { Gil, Result } from '../../src/result.js';
import { brotli, sample, speed } from './sample.js';

/** A leg in short, of the job `test` on Linux. */
function leg(gil: Gil, overrides: Partial<Leg> = {}): Leg {
  return {
    name: `test (${gil})`,
    file: `reports/${gil}.json`,
    host: { os: 'Linux', arch: 'X64', job: 'test', matrix: { gil } },
    python: '3.14t',
    shard: '',
    verdict: gil === 'on' ? 'tests-passed' : 'clean',
    alsoTrue: [],
    unprovenReason: null,
    failed: false,
    what: null,
    runs: [{ gil, exitCode: 0, signal: null, seconds: 2, tests: { passed: 120, failed: 0, skipped: 0 } }],
    ...overrides,
  };
}

/** A merge of two green legs; a test says what is different in it. */
export function merged(overrides: Partial<Result> = {}, of: Partial<Merged> = {}): MergedResult {
  return {
    ...sample({ name: 'free-threading', python: null, install: null, runs: [], ...overrides }),
    merged: {
      legs: [leg('off'), leg('on')],
      missing: [],
      refused: [],
      offenders: [],
      unjudged: [],
      failures: [],
      comparisons: [],
      ...of,
    },
  };
}

/** Two systems, GIL off and on; something in every section. */
export function matrix(): MergedResult {
  const { kind, version, importedAt } = brotli;
  const occurrence = { version, kind, allowed: false, effect: 'fails', reason: null, importedAt, legs: [2, 3] } as const;
  const failure = { message: 'assert 1999 == 2000', file: 'tests/test_counter.py', line: 8 };
  return merged(
    {
      verdict: 'tests-failed',
      alsoTrue: ['gil-reenabled', 'unproven', 'stale-allowance'],
      unprovenReason: 'a report could not be used',
      failed: true,
      problem: {
        what: '2 of 4 legs are red.\ntests-failed: test (off).',
        fix: 'What to do about a red leg stands in its own summary.',
        details: [],
      },
      notices: ['2 processes ran a GIL build: /usr/bin/python3.11. (2 of 4 legs)'],
      offenders: [brotli, { ...speed, allowed: true, effect: 'none', reason: 'to be ported' }],
      allowances: { stale: ['ujson'], unused: ['h5py.*'], needed: ['shop._speed'] },
    },
    {
      legs: [
        leg('off', {
          verdict: 'tests-failed',
          failed: true,
          what: "The tests failed: 'run' ended with exit code 1 with the GIL off.",
          runs: [{ gil: 'off', exitCode: 1, signal: null, seconds: 4, tests: { passed: 118, failed: 2, skipped: 0 } }],
        }),
        leg('on', { runs: [{ gil: 'on', exitCode: 0, signal: null, seconds: 2, tests: { passed: 119, failed: 1, skipped: 0 } }] }),
        leg('off', {
          name: 'test (macos, off)',
          host: { os: 'macOS', arch: 'ARM64', job: 'test', matrix: {} },
          verdict: 'gil-reenabled',
          failed: true,
          what: '_brotli would switch the GIL back on.',
        }),
        leg('on', { name: 'test (macos, on)', host: { os: 'macOS', arch: 'ARM64', job: 'test', matrix: {} } }),
      ],
      missing: ['test (windows, off)'],
      refused: [{ file: 'reports/torn.json', why: 'it is not JSON, perhaps cut off: Unexpected end of JSON input' }],
      offenders: [
        { module: '_brotli', distribution: 'brotli', occurrences: [occurrence] },
        {
          module: 'shop._speed',
          distribution: null,
          occurrences: [{ ...occurrence, version: null, importedAt: speed.importedAt, legs: [0, 1, 2, 3] }],
        },
      ],
      unjudged: [{ module: 'x', why: 'killed by SIGSEGV while loading', legs: [2] }],
      failures: [
        { id: 'tests/test_counter.py::test_race', ...failure, off: [0], on: [], default: [] },
        { id: 'tests/test_counter.py::test_broken', ...failure, off: [0], on: [1], default: [] },
      ],
      comparisons: [
        {
          cell: 'test, Linux X64, 3.14t',
          ...{ off: [0], on: [1], onlyOff: ['tests/test_counter.py::test_race'], onlyOn: [], both: ['tests/test_counter.py::test_broken'] },
          seconds: { on: 2, off: 4, ratio: 2 },
        },
      ],
    },
  );
}

/** As many legs, and in each of the lists as many items, all called `text`. */
export function many({ legs, items, text }: { readonly legs: number; readonly items: number; readonly text: string }): MergedResult {
  const places = Array.from({ length: legs }, (_, place) => place);
  const list = <T>(item: (index: number) => T): T[] => Array.from({ length: items }, (_, index) => item(index));
  const importedAt = { file: text, line: 7 };
  const occurrence = { version: text, kind: 'own', allowed: false, effect: 'fails', reason: text, importedAt, legs: [0] } as const;
  return merged(
    {
      name: text,
      verdict: 'tests-failed',
      alsoTrue: ['unproven'],
      unprovenReason: text,
      failed: true,
      problem: { what: text, fix: text, details: [text] },
      notices: list(() => text),
      offenders: [
        ...list(() => ({ ...brotli, module: text, distribution: text, version: text })),
        ...list(() => ({ ...brotli, module: text, allowed: true })),
      ],
      allowances: { stale: list(() => text), unused: list(() => text), needed: [] },
    },
    {
      legs: places.map((place) =>
        leg(place % 2 === 0 ? 'off' : 'on', {
          name: text,
          host: { os: text, arch: text, job: text, matrix: {} },
          shard: `${place} ${text}`,
          ...(place % 3 === 0 ? { verdict: 'tests-failed', failed: true, what: text } : {}),
        }),
      ),
      missing: list(() => text),
      refused: list(() => ({ file: text, why: text })),
      offenders: [
        ...list(() => ({ module: text, distribution: text, occurrences: [occurrence] })),
        ...list(() => ({ module: text, distribution: text, occurrences: [occurrence] })),
      ],
      unjudged: list(() => ({ module: text, why: text, legs: places })),
      failures: list((index) => ({
        id: `${text}${index}`,
        message: text,
        file: text,
        line: 1,
        off: places.slice(1),
        on: [0],
        default: [],
      })),
      comparisons: list(() => ({
        cell: text,
        off: [0],
        on: [1],
        onlyOff: [text],
        onlyOn: [],
        both: [],
        seconds: { on: 1, off: 2, ratio: 2 },
      })),
    },
  );
}
