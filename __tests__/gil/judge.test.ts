import { type Allowance, parseAllowances } from '../../src/gil/allowances.js';
import type { Finding } from '../../src/gil/audit.js';
import { type Case, type Judgement, judge } from '../../src/gil/judge.js';
import type { Territory } from '../../src/gil/origin.js';
import type { Evidence, LoadedModule } from '../../src/suite/evidence.js';
import type { PythonProcess } from '../../src/suite/record.js';

const SITE = '/venv/lib/python3.13t/site-packages';
const WORKSPACE = '/home/me/shop';
const DEFAULT_FAIL_ON = ['own', 'dependency', 'test-tool', 'stale'];

const territory: Territory = {
  isFirstParty: (file) => file.startsWith(`${WORKSPACE}/`),
  show: (file) => (file.startsWith(`${WORKSPACE}/`) ? file.slice(WORKSPACE.length + 1) : file),
};

function python(given: Partial<PythonProcess> = {}): PythonProcess {
  return { executable: '/venv/bin/python', main: '-m pytest', gil: 0, mainInterpreter: true, ...given } as PythonProcess;
}

function loaded(name: string, given: Partial<LoadedModule> = {}): LoadedModule {
  const file = `${SITE}/${name.replaceAll('.', '/')}.so`;
  return { name, file, id: null, kept: null, process: python(), path: [], cwd: '/', builtin: false, imports: [], ...given };
}

/** A finding about a module; `offends`, `clean` or, with the reason why, `unjudged`. */
function finding(
  name: string,
  judgement: Finding['judgement'],
  given: Partial<LoadedModule> & { nested?: readonly string[] } = {},
): Finding {
  const { nested = [], ...module } = given;
  return { module: loaded(name, module), judgement, why: judgement === 'unjudged' ? 'killed' : null, nested };
}

interface Given extends Partial<Omit<Case, 'evidence' | 'allowances' | 'failOn' | 'ending'>> {
  readonly evidence?: Partial<Evidence>;
  readonly allow?: string;
  readonly failOn?: readonly string[];
  readonly ending?: Partial<Case['ending']>;
}

function judged({ evidence = {}, allow = '', failOn = DEFAULT_FAIL_ON, ending = {}, ...given }: Given = {}): Judgement {
  const allowances: readonly Allowance[] = parseAllowances(allow);
  return judge({
    evidence: { processes: [python()], gilBuilds: [], silent: [], modules: [], tests: [], defects: [], lives: [], ...evidence },
    findings: [],
    allowances,
    territory,
    distributions: [],
    gil: 'off',
    failOn: new Set(failOn),
    ending: { exitCode: 0, signal: null, seconds: 1, stopped: null, ...ending },
    crashes: [],
    hangs: [],
    ...given,
  });
}

const short = ({ verdict, alsoTrue, failed }: Judgement): string => `${[verdict, ...alsoTrue].join(' + ')}: ${failed ? 'red' : 'green'}`;

describe('the verdict, where several hold, is the first in the order of precedence', () => {
  /** T: tests fail, O: an offender, U: a module cannot be judged, S: a stale allowance. */
  const table: [string, string][] = [
    ['', 'clean: green'],
    ['S', 'stale-allowance: red'],
    ['U', 'unproven: red'],
    ['US', 'unproven + stale-allowance: red'],
    ['O', 'gil-reenabled: red'],
    ['OS', 'gil-reenabled + stale-allowance: red'],
    ['OU', 'gil-reenabled + unproven: red'],
    ['OUS', 'gil-reenabled + unproven + stale-allowance: red'],
    ['T', 'tests-failed: red'],
    ['TS', 'tests-failed + stale-allowance: red'],
    ['TU', 'tests-failed + unproven: red'],
    ['TUS', 'tests-failed + unproven + stale-allowance: red'],
    ['TO', 'tests-failed-and-gil-reenabled: red'],
    ['TOS', 'tests-failed-and-gil-reenabled + stale-allowance: red'],
    ['TOU', 'tests-failed-and-gil-reenabled + unproven: red'],
    ['TOUS', 'tests-failed-and-gil-reenabled + unproven + stale-allowance: red'],
  ];
  const given = (flags: string): Given => ({
    ending: { exitCode: flags.includes('T') ? 1 : 0 },
    findings: [
      finding('good', 'clean'),
      ...(flags.includes('O') ? [finding('bad', 'offends')] : []),
      ...(flags.includes('U') ? [finding('odd', 'unjudged')] : []),
    ],
    allow: flags.includes('S') ? 'good  # once it was not' : '',
  });
  test.each(table)('%s: %s', (flags, expected) => {
    expect(short(judged(given(flags)))).toBe(expected);
  });

  const reportOnly: [string, string][] = [
    ['', 'clean: green'],
    ['S', 'stale-allowance: green'],
    ['O', 'gil-reenabled: green'],
    ['OS', 'gil-reenabled + stale-allowance: green'],
    ['U', 'unproven: red'],
    ['OUS', 'gil-reenabled + unproven + stale-allowance: red'],
    ['T', 'tests-failed: red'],
    ['TO', 'tests-failed-and-gil-reenabled: red'],
  ];
  test.each(reportOnly)('with nothing in fail-on, %s: %s', (flags, expected) => {
    expect(short(judged({ ...given(flags), failOn: [] }))).toBe(expected);
  });

  const control: [string, string][] = [
    ['', 'tests-passed: green'],
    ['S', 'tests-passed: green'],
    ['O', 'tests-passed: green'],
    ['U', 'tests-passed: green'],
    ['OUS', 'tests-passed: green'],
    ['T', 'tests-failed: red'],
    ['TOUS', 'tests-failed: red'],
  ];
  test.each(control)('with the GIL on, %s: %s', (flags, expected) => {
    expect(short(judged({ ...given(flags), gil: 'on', evidence: { processes: [python({ gil: 1 })] } }))).toBe(expected);
  });

  test('with the GIL on, offenders are listed and do nothing', () => {
    const { offenders } = judged({ ...given('O'), gil: 'on', evidence: { processes: [python({ gil: 1 })] } });
    expect(offenders.map(({ module, effect }) => [module, effect])).toEqual([['bad', 'none']]);
  });

  test('tests that were ended by a signal have failed', () => {
    expect(short(judged({ ending: { exitCode: null, signal: 'SIGSEGV' } }))).toBe('tests-failed: red');
  });
});

describe('fail-on decides by kind', () => {
  const kinds: [string, Finding][] = [
    ['own', finding('bad', 'offends', { file: `${WORKSPACE}/bad.so` })],
    ['dependency', finding('bad', 'offends')],
    [
      'test-tool',
      finding('bad', 'offends', {
        imports: [{ main: '-m pytest', cwd: '/', stack: [{ file: `${SITE}/_pytest/config.py`, line: 1, module: '_pytest.config' }] }],
      }),
    ],
    ['build-tool', finding('bad', 'offends', { imports: [{ main: '-m pip', cwd: '/', stack: [] }] })],
  ];
  for (const [kind, found] of kinds) {
    test(kind, () => {
      const without = judged({
        findings: [found],
        failOn: ['own', 'dependency', 'test-tool', 'build-tool'].filter((other) => other !== kind),
      });
      const alone = judged({ findings: [found], failOn: [kind] });
      expect(without.offenders.map((offender) => [offender.kind, offender.effect])).toEqual([
        [kind, kind === 'build-tool' ? 'none' : 'reported'],
      ]);
      expect(short(without)).toBe(kind === 'build-tool' ? 'clean: green' : 'gil-reenabled: green');
      expect(alone.offenders.map(({ effect }) => effect)).toEqual(['fails']);
      expect(short(alone)).toBe('gil-reenabled: red');
    });
  }

  test('and one that fails makes it red beside others that are only reported', () => {
    const [[, own], [, dependency]] = kinds as [[string, Finding], [string, Finding]];
    expect(short(judged({ findings: [own, { ...dependency, module: loaded('worse') }], failOn: ['own'] }))).toBe('gil-reenabled: red');
  });

  test('what only build tools loaded is a notice', () => {
    const found = kinds[3]?.[1] as Finding;
    expect(judged({ findings: [found] }).notices).toEqual([
      "Loaded by build tools only, and not counted (add build-tool to 'fail-on' to count them): bad.",
    ]);
    expect(judged({ findings: [found], failOn: ['build-tool'] }).notices).toEqual([]);
    expect(judged({ findings: [found], allow: 'bad  # r' }).notices).toEqual([]);
  });
});

describe('an allowance', () => {
  const bad = finding('pkg.bad', 'offends', { file: `${WORKSPACE}/build/bad.so` });
  const distributions = [{ name: 'Some_Dist', version: '2.0', files: [`${SITE}/ext.so`], source: null }];

  test.each(['pkg.bad', 'pkg.*', '*', 'path:build/*.so'])('%s excuses the offender, with its reason', (entry) => {
    const judgement = judged({ findings: [bad], allow: `${entry}  # no release yet` });
    expect(short(judgement)).toBe('clean: green');
    expect(judgement.offenders).toMatchObject([{ module: 'pkg.bad', allowed: true, effect: 'none', reason: 'no release yet' }]);
    expect(judgement.allowances).toEqual({ stale: [], unused: [], needed: [entry] });
  });

  test('excuses every module of a distribution', () => {
    const judgement = judged({ findings: [finding('ext', 'offends')], distributions, allow: 'dist:some.dist  # r' });
    expect(judgement.offenders).toMatchObject([{ distribution: 'Some_Dist', version: '2.0', allowed: true }]);
    expect(short(judgement)).toBe('clean: green');
  });

  test('excuses no other offender beside it', () => {
    const judgement = judged({ findings: [bad, finding('worse', 'offends')], allow: 'pkg.bad  # r' });
    expect(judgement.offenders.map(({ module, allowed, effect }) => [module, allowed, effect])).toEqual([
      ['pkg.bad', true, 'none'],
      ['worse', false, 'fails'],
    ]);
    expect(short(judgement)).toBe('gil-reenabled: red');
  });

  test('excuses a module that cannot be judged, and is not stale then', () => {
    const judgement = judged({ findings: [finding('odd', 'unjudged')], allow: 'odd  # crashes alone' });
    expect(short(judgement)).toBe('clean: green');
    expect(judgement.unjudged).toEqual([{ module: 'odd', file: `${SITE}/odd.so`, why: 'killed' }]);
    expect(judgement.allowances).toEqual({ stale: [], unused: [], needed: ['odd'] });
  });

  test('is stale only where all that it covers is fine', () => {
    const findings = [finding('h5py.a', 'clean'), finding('h5py.b', 'offends'), finding('lxml', 'clean'), finding('odd', 'unjudged')];
    const allow = ['h5py.*', 'h5py.a', 'lxml', 'odd', 'dist:gone', 'path:nowhere/**'].map((entry) => `${entry}  # r`).join('\n');
    expect(judged({ findings, allow }).allowances).toEqual({
      stale: ['h5py.a', 'lxml'],
      unused: ['dist:gone', 'path:nowhere/**'],
      needed: ['h5py.*', 'odd'],
    });
  });

  test('whose module was not loaded changes no verdict', () => {
    expect(short(judged({ allow: 'never  # r' }))).toBe('clean: green');
  });
});

test('what is not proven is never green, and what offends is still said', () => {
  const silent = judged({ evidence: { processes: [] } });
  expect([short(silent), silent.unprovenReason]).toEqual(['unproven: red', 'no Python process reported']);
  expect(short(judged({ evidence: { processes: [] }, failOn: [] }))).toBe('unproven: red');
  expect(short(judged({ evidence: { processes: [] }, gil: 'on' }))).toBe('unproven: red');
  expect(short(judged({ evidence: { processes: [] }, findings: [finding('bad', 'offends')] }))).toBe('gil-reenabled + unproven: red');
});

describe('processes', () => {
  test('are counted by build and mode, subinterpreters as part of theirs', () => {
    const { processes, notices, verdict } = judged({
      evidence: {
        processes: [
          python(),
          python({ mainInterpreter: false }),
          python({ gil: 1, executable: '/on' }),
          python({ gil: null, executable: '/default' }),
        ],
        gilBuilds: [{ pid: 9, executable: '/usr/bin/python3.9', version: '3.9' }],
      },
    });
    expect(processes).toEqual({ reported: 4, gilOff: 1, gilOn: 2, gilBuild: 1, crashed: 0, maxThreads: null });
    expect(notices).toEqual([
      '2 of 4 Python processes did not run with PYTHON_GIL=0: /default, /on.',
      '1 of 4 Python processes were builds that always have the GIL: /usr/bin/python3.9.',
    ]);
    expect(verdict).toBe('clean');
  });

  test('that never reported are a notice, unless they make it red', () => {
    const silent = [{ executable: '/venv/bin/python', main: '-c', asks: false, startedBy: null }];
    expect(judged({ evidence: { silent } }).notices).toHaveLength(1);
    const judgement = judged({ evidence: { silent }, failOn: ['silent'] });
    expect([short(judgement), judgement.notices]).toEqual(['unproven: red', []]);
  });
});

describe('modules', () => {
  test('are counted and listed once a name and file, by the worst that was found', () => {
    const twice = [finding('b', 'clean'), finding('b', 'offends'), finding('b', 'unjudged')];
    const elsewhere = finding('b', 'clean', { file: '/other/b.so' });
    const { modules, offenders, unjudged } = judged({ findings: [...twice, elsewhere, finding('a', 'unjudged'), finding('a', 'clean')] });
    expect(modules).toEqual({ loaded: 3, declared: 1, offending: 1, unjudged: 1 });
    expect(offenders.map(({ module, file }) => `${module} ${file}`)).toEqual([`b ${SITE}/b.so`]);
    expect(unjudged.map(({ module }) => module)).toEqual(['a']);
  });

  test('are told apart though their names hold what separates lines', () => {
    const findings = [finding('a\nb', 'offends', { file: 'c' }), finding('a', 'clean', { file: 'b\nc' })];
    expect(judged({ findings }).modules).toMatchObject({ loaded: 2, declared: 1, offending: 1 });
  });

  test('are sorted by name, then file, whatever came first', () => {
    const findings = [
      finding('b', 'offends'),
      finding('B', 'offends'),
      finding('a', 'offends', { file: '/2' }),
      finding('a', 'offends', { file: '/1' }),
    ];
    for (const order of [findings, [...findings].reverse()]) {
      expect(judged({ findings: order }).offenders.map(({ module, file }) => `${module} ${file}`)).toEqual([
        `B ${SITE}/B.so`,
        'a /1',
        'a /2',
        `b ${SITE}/b.so`,
      ]);
    }
  });

  test('that another’s initialiser loaded are offenders, by their own record where they have one', () => {
    const outer = finding('outer', 'clean', { file: `${WORKSPACE}/outer.so`, nested: ['inner', 'recorded'] });
    const recorded = finding('recorded', 'clean');
    const { offenders, modules } = judged({ findings: [outer, recorded] });
    expect(offenders.map(({ module, file, kind }) => [module, file, kind])).toEqual([
      ['inner', 'outer.so', 'own'],
      ['recorded', `${SITE}/recorded.so`, 'dependency'],
    ]);
    expect(modules).toEqual({ loaded: 3, declared: 1, offending: 2, unjudged: 0 });
  });

  test('that several processes loaded are shown by the shortest way from an own line', () => {
    const by = (line: number, more: string[]) => ({
      main: '-m pytest',
      cwd: '/',
      stack: [...more, `${WORKSPACE}/a.py`].map((file) => ({ file, line, module: 'm' })),
    });
    const findings = [finding('bad', 'offends', { imports: [by(9, ['/x.py'])] }), finding('bad', 'offends', { imports: [by(4, [])] })];
    expect(judged({ findings }).offenders.map(({ importedAt }) => importedAt)).toEqual([{ file: 'a.py', line: 4 }]);
  });
});
