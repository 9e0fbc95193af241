import { mergeReports } from '../../src/merge/merge.js';
import type { MergeRequest } from '../../src/merge/request.js';
import type { MergedResult } from '../../src/merged.js';
import type { Result } from '../../src/result.js';
import { expectDescribed, SCHEMA_FILE } from '../fixtures/report-schema.js';
import { brotli, speed } from '../report/sample.js';
import { leg, offending, workspaceOf } from './legs.js';

interface Given {
  readonly expect?: MergeRequest['expect'];
  readonly failOn?: readonly string[];
}

const DEFAULT = ['own', 'dependency', 'test-tool', 'stale'];

function merge(reports: readonly unknown[], { expect: expected = null, failOn = DEFAULT }: Given = {}): MergedResult {
  const merged = mergeReports(
    { globs: ['reports/**/*.json'], expect: expected },
    {
      workspace: workspaceOf(reports),
      schema: SCHEMA_FILE,
      failOn: new Set(failOn),
      known: { docs: null, host: { os: 'Linux', arch: 'X64', job: 'verdict' } },
    },
  );
  expectDescribed(JSON.parse(JSON.stringify(merged)));
  return merged;
}

const early = (verdict: 'install-failed' | 'no-interpreter' | 'cancelled'): Result =>
  leg({}, { verdict, failed: true, runs: [], name: verdict, problem: { what: 'It did not begin.', fix: '', details: [] } });
const ready = leg({}, { verdict: 'ready', runs: [], name: 'setup' });
const unproven = leg({}, { verdict: 'unproven', failed: true, unprovenReason: 'no process reported' });
const stale = (failed: boolean, entries = ['ujson']): Result =>
  leg({}, { verdict: 'stale-allowance', failed, allowances: { stale: entries, unused: [], needed: [] } });
const needing = (entry: string): Result => leg({ os: 'macOS' }, { allowances: { stale: [], unused: [], needed: [entry] } });
const failedAndOffending = offending({ failures: ['a'] }, { verdict: 'tests-failed-and-gil-reenabled' });
const reported = leg({}, { verdict: 'gil-reenabled', offenders: [{ ...brotli, effect: 'reported' }] });

describe('the verdict is the first that holds in any leg, and red if a leg is', () => {
  test.each<[string, readonly unknown[], Given, MergedResult['verdict'], readonly string[], boolean]>([
    ['off and on', [leg(), leg({ gil: 'on' })], {}, 'clean', [], false],
    ['off alone', [leg()], {}, 'clean', [], false],
    ['on alone', [leg({ gil: 'on' })], {}, 'tests-passed', [], false],
    ['interpreters alone', [ready], {}, 'ready', [], false],
    ['an interpreter and on', [ready, leg({ gil: 'on' })], {}, 'tests-passed', [], false],
    ['one that offends', [leg(), offending({ os: 'macOS' })], {}, 'gil-reenabled', [], true],
    ['failed tests and one that offends', [leg({ failures: ['a'] }), offending()], {}, 'tests-failed', ['gil-reenabled'], true],
    ['one that failed and offends', [failedAndOffending], {}, 'tests-failed-and-gil-reenabled', [], true],
    ['failed tests of the on leg', [leg(), leg({ gil: 'on', failures: ['a'] })], {}, 'tests-failed', [], true],
    ['no interpreter', [leg(), early('no-interpreter'), leg({ failures: ['a'] })], {}, 'no-interpreter', ['tests-failed'], true],
    ['a cancelled one', [leg(), early('cancelled')], {}, 'cancelled', [], true],
    ['an unproven one', [leg(), unproven], {}, 'unproven', [], true],
    ['one that only reports, and so does the merge', [leg({ os: 'macOS' }), reported], { failOn: [] }, 'gil-reenabled', [], false],
    ['one that only reports, and the merge does not', [leg({ os: 'macOS' }), reported], {}, 'gil-reenabled', [], true],
    ['an offender of the on leg', [leg(), offending({ gil: 'on' })], {}, 'clean', [], false],
    ['a build tool', [leg({}, { offenders: [{ ...brotli, kind: 'build-tool', effect: 'none' }] })], {}, 'clean', [], false],
    [
      'a build tool that the merge counts',
      [leg({}, { offenders: [{ ...brotli, kind: 'build-tool', effect: 'none' }] })],
      { failOn: ['build-tool'] },
      'gil-reenabled',
      [],
      true,
    ],
    ['an allowed offender', [leg({}, { offenders: [{ ...brotli, allowed: true, effect: 'none' }] })], {}, 'clean', [], false],
    ['an allowance that no leg needs', [stale(false), leg({ gil: 'on' })], {}, 'stale-allowance', [], true],
    ['the same where the merge does not mind', [stale(false)], { failOn: [] }, 'stale-allowance', [], false],
    [
      'an allowance that was nowhere loaded',
      [leg({}, { allowances: { stale: [], unused: ['h5py'], needed: [] } })],
      {},
      'stale-allowance',
      [],
      true,
    ],
    [
      'the same beside a leg that ran nothing',
      [ready, leg({}, { allowances: { stale: [], unused: ['h5py'], needed: [] } })],
      {},
      'stale-allowance',
      [],
      true,
    ],
    [
      'an allowance that no leg needs, where none is the proof',
      [leg({ gil: 'on' }, { allowances: { stale: ['x'], unused: ['y'], needed: [] } })],
      {},
      'tests-passed',
      [],
      false,
    ],
    ['an allowance that another leg needs', [stale(false), needing('ujson')], {}, 'clean', [], false],
    [
      'allowances that each leg needs of those that the other does not',
      [['x', 'y'] as const, ['y', 'x'] as const].map(([idle, needed], shard) =>
        leg({ shard }, { verdict: 'stale-allowance', allowances: { stale: [idle], unused: [], needed: [needed] } }),
      ),
      { failOn: [] },
      'clean',
      [],
      false,
    ],
    ['one that another leg needs where a leg is red for it', [stale(true), needing('ujson')], {}, 'stale-allowance', [], true],
    [
      'an unused allowance where a leg did not begin',
      [early('install-failed'), leg({}, { allowances: { stale: [], unused: ['x'], needed: [] } })],
      {},
      'install-failed',
      [],
      true,
    ],
    ['nothing', [], {}, 'unproven', [], true],
    ['a report that is none', [leg(), '{}'], {}, 'unproven', [], true],
    ['a report that is none beside failed tests', [leg({ failures: ['a'] }), '{'], {}, 'tests-failed', ['unproven'], true],
    ['as many as expected', [leg(), leg({ gil: 'on' })], { expect: 2 }, 'clean', [], false],
    ['fewer than expected', [leg()], { expect: 2 }, 'unproven', [], true],
    ['more than expected', [leg(), leg({ gil: 'on' })], { expect: 1 }, 'unproven', [], true],
    ['a leg that is named and there', [leg()], { expect: ['test (linux-latest, 3.14t, off)'] }, 'clean', [], false],
    ['a leg that is named and missing', [leg()], { expect: ['test (linux-latest, 3.14t, on)'] }, 'unproven', [], true],
  ])('%s', (_, reports, given, verdict, alsoTrue, failed) => {
    const merged = merge(reports, given);
    expect({ verdict: merged.verdict, alsoTrue: merged.alsoTrue, failed: merged.failed }).toEqual({ verdict, alsoTrue, failed });
    expect(merged.problem === null).toBe(!failed);
  });

  test.each<[string, readonly unknown[], Given, string | null]>([
    ['nothing', [], {}, 'no report was found'],
    ['a leg is missing', [leg()], { expect: 2 }, 'a report is missing'],
    ['one too many', [leg(), leg({ gil: 'on' })], { expect: 1 }, 'more reports than expected'],
    ['one that is none', [leg(), '{}'], { expect: 2 }, 'a report could not be used'],
    ['a leg is unproven', [leg({ gil: 'on' }), unproven], {}, 'test (linux-latest, 3.14t, off): no process reported'],
    ['none', [leg()], {}, null],
  ])('why it is unproven: %s', (_, reports, given, reason) => {
    expect(merge(reports, given).unprovenReason).toBe(reason);
  });
});

describe('a red merge says what happened and what to do', () => {
  test.each<[string, readonly unknown[], Given, string, string]>([
    [
      'nothing',
      [],
      { expect: 4 },
      "No report was found: no file matches reports/**/*.json.\n'expect' is 4, and there are 0 reports.",
      "Download the legs' reports before this step, and correct 'merge' where it looks elsewhere: it is relative to the workspace. Let each leg upload its report whatever its verdict, with 'if: always()' on the step that uploads. Correct 'expect' where it is out of date.",
    ],
    [
      'a torn report',
      [leg(), '{"schema": 2}'],
      {},
      'A report could not be used: reports/leg-001/gilproof.json: it is a report of schema 2; this version of gilproof reads schema 1.\n0 of 1 legs are red.',
      "Delete what is no report of this workflow, or narrow 'merge'; upload again what was cut off.",
    ],
    [
      'red legs',
      [leg({ failures: ['a'] }), leg({ os: 'macOS', failures: ['a'] }), offending({ python: '3.13t' }), leg({ gil: 'on' })],
      { expect: ['test (*', 'windows*'] },
      [
        "No report answers to what 'expect' names: windows*.",
        '3 of 4 legs are red.',
        'tests-failed: test (linux-latest, 3.14t, off), test (macos-latest, 3.14t, off).',
        'gil-reenabled: test (linux-latest, 3.13t, off).',
      ].join('\n'),
      "Let each leg upload its report whatever its verdict, with 'if: always()' on the step that uploads. Correct 'expect' where it is out of date. What to do about a red leg stands in its own summary.",
    ],
    [
      "the merge's own fail-on",
      [
        leg(
          {},
          {
            offenders: [
              { ...speed, kind: 'build-tool', effect: 'none' },
              { ...brotli, allowed: true, effect: 'none' },
            ],
          },
        ),
      ],
      { failOn: ['build-tool'] },
      "0 of 1 legs are red.\ngil-reenabled, by the 'fail-on' of this step: shop._speed.",
      'Upgrade what offends, declare support in your own, or allow it with a reason.',
    ],
    [
      'a stale allowance',
      [stale(false)],
      {},
      "0 of 1 legs are red.\nNo leg needs these entries of 'allow': ujson.",
      "Delete from 'allow' what no leg needs.",
    ],
  ])('%s', (_, reports, given, what, fix) => {
    expect(merge(reports, given).problem).toMatchObject({ what, fix });
  });

  test('a stale allowance beside failed tests', () => {
    const failed = leg({ failures: ['a'] }, { allowances: { stale: ['ujson'], unused: [], needed: [] } });
    expect(merge([failed]).problem?.what).toBe(
      "1 of 1 legs is red.\ntests-failed: test (linux-latest, 3.14t, off).\nNo leg needs these entries of 'allow': ujson.",
    );
  });

  test('many legs are counted', () => {
    const many = Array.from({ length: 500 }, (_, shard) => leg({ shard, failures: ['a'] }));
    expect(merge(many).problem?.what.split('\n')[1]).toMatch(/^tests-failed: test \(.*\) and 490 more\.$/);
  });
});

describe('what the legs found is folded', () => {
  test('an offender is one, as where it is worst, with each place where it occurs', () => {
    const allowed = { ...brotli, allowed: true, effect: 'none', reason: 'later' } as const;
    const { offenders, merged, modules, processes } = merge([
      offending({ gil: 'on' }),
      leg({ os: 'macOS' }, { offenders: [allowed, speed].map((each) => ({ ...each, effect: 'none', allowed: true })) }),
      offending({ python: '3.13t' }, { offenders: [{ ...brotli, version: '1.1.0' }] }),
      offending({ python: '3.15t' }, { offenders: [{ ...brotli, version: '1.1.0' }] }),
    ]);
    expect(offenders.map(({ module, version, effect, allowed: listed }) => [module, version, effect, listed])).toEqual([
      ['_brotli', '1.1.0', 'fails', false],
      ['shop._speed', null, 'none', true],
    ]);
    const { kind, importedAt } = brotli;
    expect(merged.offenders[0]).toEqual({
      module: '_brotli',
      distribution: 'brotli',
      occurrences: [
        { version: '1.1.0', kind, allowed: false, effect: 'fails', reason: null, importedAt, legs: [2, 3] },
        { version: '1.2.1', kind, allowed: false, effect: 'none', reason: null, importedAt, legs: [0] },
        { version: '1.2.1', kind, allowed: true, effect: 'none', reason: 'later', importedAt, legs: [1] },
      ],
    });
    expect(modules).toEqual({ loaded: 180, declared: 180, offending: 0, unjudged: 0 });
    expect(processes).toEqual({ reported: 12, gilOff: 12, gilOn: 0, gilBuild: 0, crashed: 0, maxThreads: null });
  });

  test('one that is only reported is worse than one that counts for nothing', () => {
    const legs = (['none', 'reported'] as const).map((effect, n) => leg({ shard: n }, { offenders: [{ ...brotli, effect }] }));
    const { offenders, merged } = merge(legs, { failOn: [] });
    expect(offenders.map(({ effect }) => effect)).toEqual(['reported']);
    expect(merged.offenders[0]?.occurrences.map(({ effect }) => effect)).toEqual(['reported', 'none']);
  });

  test('modules of one name from two distributions are two', () => {
    expect(merge([offending({}, { offenders: [brotli, { ...brotli, distribution: 'brotlicffi' }] })]).offenders).toHaveLength(2);
  });

  test('a module that could not be judged, with its legs', () => {
    const unjudged = [{ module: 'x', file: '/x.so', why: 'killed' }];
    const reports = [leg(), ...['macOS', 'Windows'].map((os) => leg({ os }, { unjudged, verdict: 'unproven', failed: true }))];
    expect(merge(reports)).toMatchObject({ unjudged, merged: { unjudged: [{ module: 'x', why: 'killed', legs: [1, 2] }] } });
  });

  test('a module that one leg could not judge in two places, once', () => {
    const unjudged = ['/a/x.so', '/b/x.so'].map((file) => ({ module: 'x', file, why: 'killed' }));
    expect(merge([leg({}, { unjudged, verdict: 'unproven', failed: true })]).merged.unjudged).toEqual([
      { module: 'x', why: 'killed', legs: [0] },
    ]);
  });

  test('a module that legs could not judge for other reasons, by reason', () => {
    const legs = ['killed', 'hung'].map((why, shard) =>
      leg({ shard }, { unjudged: [{ module: 'x', file: '/x.so', why }], verdict: 'unproven', failed: true }),
    );
    expect(merge(legs).merged.unjudged.map(({ why, legs: where }) => [why, where])).toEqual([
      ['killed', [0]],
      ['hung', [1]],
    ]);
  });

  test('crashes and hangs of all legs', () => {
    const crash = { pid: 1, main: null, how: 'killed', test: null, module: null, stack: [] };
    const hang = { pid: 2, main: null, test: 'a', stack: [] };
    const { crashes, hangs } = merge([leg({}, { crashes: [crash] }), leg({ gil: 'on' }, { crashes: [crash], hangs: [hang] })]);
    expect([crashes, hangs]).toEqual([[crash, crash], [hang]]);
  });

  test('the threads of the leg with the most', () => {
    const legs = [null, 4, 9, 2].map((maxThreads, shard) => leg({ shard }, { processes: { ...leg().processes, maxThreads } }));
    expect(merge(legs).processes.maxThreads).toBe(9);
  });

  test('failed tests, each with its legs by GIL mode', () => {
    const { merged } = merge([leg({ failures: ['a', 'b'] }), leg({ gil: 'on', failures: ['b'] }), leg({ os: 'macOS', failures: ['b'] })]);
    expect(merged.failures.map(({ id, message, off, on, default: unset }) => ({ id, message, off, on, unset }))).toEqual([
      { id: 'a', message: 'assert a', off: [0], on: [], unset: [] },
      { id: 'b', message: 'assert b', off: [0, 2], on: [1], unset: [] },
    ]);
  });

  test('allowances by whether any leg needs them', () => {
    const { allowances } = merge([
      leg({}, { allowances: { stale: ['a', 'b'], unused: ['c', 'd'], needed: ['e'] } }),
      leg({ gil: 'on' }, { allowances: { stale: ['b'], unused: ['a', 'd', 'e'], needed: ['c'] } }),
    ]);
    expect(allowances).toEqual({ stale: ['a', 'b', 'd'], unused: [], needed: ['e', 'c'] });
  });

  test.each<[string, readonly unknown[], Given]>([
    ['a leg failed', [leg({ failures: ['a'] })], {}],
    ['a leg did not begin', [early('install-failed')], {}],
    [
      'one run of a leg failed',
      [leg({}, { verdict: 'tests-failed', failed: true, runs: [...leg().runs, ...leg({ failures: ['a'] }).runs] })],
      {},
    ],
    ['a report cannot be used', ['{}'], {}],
    ['a leg is missing', [], { expect: 2 }],
    ['a leg does not say what it needs', [leg({ os: 'macOS' }, { allowances: { stale: [], unused: [] } })], {}],
  ])('an allowance that was not loaded is not called stale where %s', (_, others, given) => {
    const unused = leg({}, { allowances: { stale: [], unused: ['c'], needed: [] } });
    expect(merge([unused, ...others], given).allowances).toEqual({ stale: [], unused: ['c'], needed: [] });
  });

  test('notices are told once', () => {
    const notices = ['A GIL build ran.'];
    const legs = [leg({}, { notices }), leg({ gil: 'on' }, { notices }), leg({ os: 'macOS' })];
    expect(merge(legs).notices).toEqual(['A GIL build ran. (2 of 3 legs)']);
  });

  test('a copy of a report counts once, and is told', () => {
    const { merged, notices } = merge([leg(), leg(), leg({ gil: 'on' })], { expect: 2 });
    expect(merged.legs).toHaveLength(2);
    expect(notices).toEqual(['reports/leg-001/gilproof.json is a copy of another report, and counts once.']);
  });
});

describe('legs are told apart', () => {
  const seconds = (value: number, overrides: Partial<Result> = {}) =>
    leg({}, { runs: [{ gil: 'off', exitCode: 0, signal: null, seconds: value, tests: null }], ...overrides });
  const attempt = (number: number, value: number) => ({ ...seconds(value), host: { ...leg().host, attempt: number } });

  test('several steps of one job are numbered', () => {
    const name = 'test (linux-latest, 3.14t, off)';
    expect(merge([seconds(1), seconds(2), seconds(3)]).merged.legs.map((each) => each.name)).toEqual([name, `${name} #2`, `${name} #3`]);
  });

  test('a later attempt takes the place of an earlier one of the same leg', () => {
    const failed = { ...attempt(1, 1), verdict: 'tests-failed' as const, failed: true, problem: { what: 'x', fix: '', details: [] } };
    const other = { ...leg({ os: 'macOS' }), host: { ...leg({ os: 'macOS' }).host, attempt: 1 } };
    const { verdict, merged, notices } = merge([failed, attempt(2, 2), other], { expect: 2 });
    expect({ verdict, files: merged.legs.map(({ file }) => file) }).toEqual({
      verdict: 'clean',
      files: ['reports/leg-001/gilproof.json', 'reports/leg-002/gilproof.json'],
    });
    expect(notices).toEqual([
      'reports/leg-000/gilproof.json is of an earlier attempt of the workflow run, and a later one stands for its leg.',
    ]);
  });

  test('an attempt that left fewer reports has not replaced all of the earlier one', () => {
    const failed = { ...attempt(1, 1), verdict: 'tests-failed' as const, failed: true };
    expect(merge([failed, attempt(1, 2), attempt(2, 3)])).toMatchObject({ verdict: 'tests-failed', merged: { legs: { length: 3 } } });
  });

  test('the latest attempt must have replaced each of the earlier ones', () => {
    const failed = { ...attempt(1, 1), verdict: 'tests-failed' as const, failed: true };
    expect(merge([failed, attempt(1, 2), attempt(2, 3), attempt(3, 4)])).toMatchObject({
      verdict: 'tests-failed',
      merged: { legs: { length: 4 } },
    });
  });

  test('other jobs, matrices and systems are other legs, whatever their attempts', () => {
    const host = leg().host;
    const others = [{ job: 'other' }, { matrix: { x: 1 } }, { os: 'macOS' }, { arch: 'ARM64' }];
    const reports = others.map((other, index) => ({ ...seconds(index), host: { ...host, attempt: 2, ...other } }));
    expect(merge([attempt(1, 9), ...reports]).merged.legs).toHaveLength(5);
  });

  test('matrices of more keys than anybody has cost no more than the others', () => {
    const wide = (start: number) => Object.fromEntries(Array.from({ length: 3000 }, (_, key) => [`k${start + key}`, 'v']));
    const reports = Array.from({ length: 50 }, (_, index) => seconds(index, { host: { ...leg().host, matrix: wide(index * 3000) } }));
    expect(merge(reports).merged.legs[0]?.shard).toMatch(/^v, v, /);
  });

  test.each<[string, readonly Result[], readonly string[]]>([
    [
      'a matrix over system, Python and GIL needs no more',
      [leg(), leg({ gil: 'on' }), leg({ os: 'macOS' }), leg({ python: '3.13t' })],
      ['', '', '', ''],
    ],
    ['shards do', [leg({ shard: 0 }), leg({ shard: 1 }), leg({ gil: 'on', shard: 0 }), leg({ gil: 'on', shard: 1 })], ['0', '1', '0', '1']],
    ['shards that were not all run in both modes too', [leg({ shard: 0 }), leg({ gil: 'on', shard: 1 })], ['0', '1']],
    [
      'and two images of one system',
      [leg(), { ...leg(), name: 'x', host: { ...leg().host, matrix: { os: 'ubuntu-22.04', python: '3.14t', gil: 'off' } } }],
      ['linux-latest', 'ubuntu-22.04'],
    ],
    [
      'a word for a mode is only one where all are',
      [
        { ...leg(), host: { ...leg().host, matrix: { suite: 'default' } } },
        { ...leg({ gil: 'on' }), host: { ...leg().host, matrix: { suite: 'extra' } } },
      ],
      ['default', 'extra'],
    ],
    ['a leg that did not begin shows all of its matrix', [leg({ shard: 1 }), early('no-interpreter')], ['', 'linux-latest, 3.14t, off']],
  ])('the shard: %s', (_, reports, shards) => {
    expect(merge(reports).merged.legs.map(({ shard }) => shard)).toEqual(shards);
  });
});

describe('the legs with the GIL off beside those with it on', () => {
  test('of each cell of the matrix: what fails in one mode, the other, or both, and the time', () => {
    const { comparisons } = merge([
      leg({ failures: ['race', 'broken'] }),
      leg({ gil: 'on', failures: ['broken', 'slow'] }),
      leg({ os: 'macOS' }),
      leg({ os: 'macOS', gil: 'on' }),
      leg({ os: 'Windows', failures: ['alone'] }),
    ]).merged;
    expect(comparisons).toEqual([
      {
        cell: 'test, Linux X64, 3.14t',
        ...{ off: [0], on: [1], onlyOff: ['race'], onlyOn: ['slow'], both: ['broken'] },
        seconds: { on: 2, off: 4, ratio: 2 },
      },
      { cell: 'test, macOS X64, 3.14t', off: [2], on: [3], onlyOff: [], onlyOn: [], both: [], seconds: { on: 2, off: 4, ratio: 2 } },
    ]);
  });

  test('both runs of one step are compared too', () => {
    const [off] = leg({ failures: ['race'] }).runs;
    const [on] = leg({ gil: 'on' }).runs;
    if (!off || !on) throw new Error('a leg has a run');
    expect(merge([leg({ failures: ['race'] }, { runs: [on, off] })]).merged.comparisons).toMatchObject([
      { off: [0], on: [0], onlyOff: ['race'] },
    ]);
  });

  /** The run of a leg, with as many tests as these that passed or were skipped. */
  const counting = (spec: Parameters<typeof leg>[0], passed: number, skipped: number): Partial<Result> => {
    const [run] = leg(spec).runs;
    return run?.tests ? { runs: [{ ...run, tests: { ...run.tests, passed, skipped } }] } : {};
  };
  const fewer = (gil: 'off' | 'on', id: string) => counting({ gil, failures: [id] }, 2, 0);

  test.each<[string, readonly Result[], object]>([
    ['off', [leg({ failures: ['a'] }, fewer('off', 'a')), leg({ gil: 'on' })], { onlyOff: ['a'], onlyOn: [] }],
    ['on', [leg(), leg({ gil: 'on', failures: ['a'] }, fewer('on', 'a'))], { onlyOff: [], onlyOn: ['a'] }],
    ['on, which has fewer', [leg({ failures: ['a'] }), leg({ gil: 'on' }, counting({ gil: 'on' }, 3, 0))], { onlyOff: ['a'], onlyOn: [] }],
    [
      'on, which skips some',
      [leg({ failures: ['a'] }), leg({ gil: 'on', failures: ['b'] }, counting({ gil: 'on', failures: ['b'] }, 2, 7))],
      { onlyOff: ['a'], onlyOn: ['b'] },
    ],
  ])('a failed run is compared with one that passed, or had as many tests: %s', (_, reports, cell) => {
    expect(merge(reports).merged.comparisons).toMatchObject([cell]);
  });

  const cut = { exitCode: null, signal: 'SIGSEGV', seconds: 1, tests: { passed: 1, failed: 0, skipped: 0, failures: [] } };
  test.each<[string, readonly Result[]]>([
    ['a leg has no per-test results', [leg({ failures: ['a'] }), leg({ gil: 'on', failures: null })]],
    [
      'a run was cut short',
      [leg({ failures: ['a'] }), leg({ gil: 'on' }, { verdict: 'tests-failed', failed: true, runs: [{ gil: 'on', ...cut }] })],
    ],
    [
      'a run was cut short, though none failed',
      [leg(), leg({ gil: 'on' }, { verdict: 'timed-out', failed: true, runs: [{ gil: 'on', ...cut }] })],
    ],
    [
      'a failed run has fewer tests: it may have stopped',
      [leg({ failures: ['a'] }), leg({ gil: 'on', failures: ['b'] }, fewer('on', 'b'))],
    ],
    ['the same with the GIL off', [leg({ failures: ['a'] }, fewer('off', 'a')), leg({ gil: 'on', failures: ['b'] })]],
    ['one mode has a step more', [leg({ failures: ['a'] }), leg({ failures: ['b'] }), leg({ gil: 'on' })]],
    ['they are of other shards', [leg({ shard: 0, failures: ['a'] }), leg({ gil: 'on', shard: 1 })]],
    ['they are of other Pythons', [leg({ failures: ['a'] }), leg({ gil: 'on', python: '3.13t' })]],
  ])('nothing is compared where %s', (_, reports) => {
    expect(merge(reports).merged.comparisons).toEqual([]);
  });
});
