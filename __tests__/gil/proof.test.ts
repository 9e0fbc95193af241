import { silence, whyUnproven } from '../../src/gil/proof.js';
import type { Gil } from '../../src/result.js';
import type { Evidence } from '../../src/suite/evidence.js';
import type { PythonProcess } from '../../src/suite/record.js';

function python(given: Partial<PythonProcess> = {}): PythonProcess {
  const process = { pid: 1, ppid: 0, executable: '/venv/bin/python', main: '-m pytest', asks: false, gil: 0, mainInterpreter: true };
  return { ...process, ...given } as PythonProcess;
}

interface Given extends Partial<Evidence> {
  readonly gil?: Gil;
  readonly reenabled?: boolean;
  readonly failOn?: readonly string[];
  readonly unjudged?: number;
}

function why({ gil = 'off', failOn = [], unjudged = 0, reenabled = false, ...evidence }: Given): string | null {
  const whole = { processes: [python()], gilBuilds: [], silent: [], modules: [], tests: [], defects: [], lives: [], ...evidence };
  return whyUnproven({ evidence: whole, gil, failOn: new Set(failOn), unjudged, reenabled });
}

const gilBuild = (executable: string) => ({ pid: 1, executable, version: '3.11' });
const silent = (...mains: (string | null)[]) =>
  mains.map((main) => ({ executable: '/venv/bin/python', main, asks: false, startedBy: null }));
const asked = (main: string) => silent(main).map((each) => ({ ...each, asks: true }));

const builds = python({ gil: null, gilOn: true, main: '-m pip' });
const switched: Given = { gil: 'default', processes: [python({ gil: null, gilOn: true })] };

describe('a run is proof', () => {
  const table: [string, Given][] = [
    ['where a process ran in the mode', {}],
    ['whatever else ran beside it', { processes: [python({ gil: 1 }), python(), python({ main: '-m pip' })], gilBuilds: [gilBuild('/x')] }],
    ['where a process was given its script on standard input', { processes: [python({ main: null })] }],
    ['with the GIL on, where one had it on', { gil: 'on', processes: [python({ gil: 1 })] }],
    [
      'with the GIL on, though records are torn and modules not judged',
      { gil: 'on', processes: [python({ gil: 1 })], defects: ['x'], unjudged: 2 },
    ],
    ['in default mode, where one had no mode of its own', { gil: 'default', processes: [python({ gil: null })] }],
    ['in default mode, though others had one', { gil: 'default', processes: [python({ gil: null }), python({ gil: 1, gilOn: true })] }],
    ['in default mode, though a build tool switched the GIL on', { gil: 'default', processes: [python({ gil: null }), builds] }],
    ['in default mode, though the GIL was switched on, where that is the verdict', { ...switched, reenabled: true }],
    ['though a Python was silent', { silent: silent('-c', null) }],
    ['though a script was silent beside one that reported', { processes: [python({ main: 't.py' })], silent: silent('x.py') }],
    ['where code ran and other code was silent', { processes: [python({ main: '-c' })], silent: silent('-c', null, '-m pip') }],
    ['where a program was asked for its version: that may be a test of it', { processes: [python({ main: '-m kit', asks: true })] }],
    [
      'though a runner or an interpreter was asked for its version and was silent, even where silence is asked for',
      { silent: [...asked('-m pytest'), ...asked('-c')], failOn: ['silent'] },
    ],
    [
      'though a runner was asked for its version in the other mode',
      { processes: [python({ main: 'x.py' }), python({ gil: 1, asks: true })] },
    ],
    [
      'though what a build tool asked of an interpreter was silent, even where silence is asked for',
      { silent: silent('-c', null).map((each) => ({ ...each, startedBy: 'uv' })), failOn: ['silent'] },
    ],
    ['though a build tool was silent, even where silence is asked for', { silent: silent('-m pip'), failOn: ['silent'] }],
  ];
  test.each(table)('%s', (_, given) => {
    expect(why(given)).toBeNull();
  });
});

describe('nothing is proven', () => {
  const table: [string, Given, string][] = [
    ['where no Python reported', { processes: [] }, 'no Python process reported'],
    [
      'where the test run itself was in the other mode, whatever ran beside it',
      { processes: [python({ main: '-c' }), python({ gil: 1 })] },
      'no test run had the GIL off: -m pytest ran without PYTHON_GIL=0',
    ],
    [
      'where only Pythons that always have the GIL ran',
      { processes: [], gilBuilds: ['/f', '/e', '/d', '/c', '/b', '/a', '/a'].map(gilBuild) },
      'only Pythons that always have the GIL ran: /a, /b, /c, /d, /e and 1 more',
    ],
    [
      'where no process ran in the mode',
      { processes: [python({ gil: 1 }), python({ gil: null, executable: '/b' })] },
      'no process ran with the GIL off: /b, /venv/bin/python ran without PYTHON_GIL=0',
    ],
    [
      'where none had the GIL on, that should have it',
      { gil: 'on' },
      'no process ran with the GIL on: /venv/bin/python ran without PYTHON_GIL=1',
    ],
    [
      'where all had a mode of their own, and should have had the default',
      { gil: 'default' },
      'no process ran in the default GIL mode: /venv/bin/python ran with PYTHON_GIL or -X gil',
    ],
    [
      'where the test run had a mode of its own, and should have had the default',
      { gil: 'default', processes: [python({ gil: null, main: '-c' }), python()] },
      'no test run was in the default GIL mode: -m pytest ran with PYTHON_GIL or -X gil',
    ],
    ['where in default mode something allowed switched the GIL on', switched, 'the GIL was on at the end of 1 Python process: -m pytest'],
    ['where only build tools reported', { processes: [python({ main: '-m pip' })] }, 'only build tools reported: -m pip'],
    [
      'where only build tools reported, and what they asked of an interpreter',
      { processes: [python({ pid: 5, main: '/venv/bin/hatch' }), python({ ppid: 5, main: null })] },
      'only build tools reported: /venv/bin/hatch, /venv/bin/python',
    ],
    [
      'where the one record is not whole',
      { processes: [], defects: ['record 1.jsonl: its last line is torn'] },
      'no process of a free-threaded Python left a whole record: record 1.jsonl: its last line is torn',
    ],
    ['where a record is not whole', { defects: ['first', 'second', 'third'] }, 'a record is not whole: first (and 2 more)'],
    ['where a record is not whole and a module not judged', { defects: ['first'], unjudged: 1 }, 'a record is not whole: first'],
    ['where a module was not judged', { unjudged: 1 }, 'an extension module could not be judged'],
    ['where modules were not judged', { unjudged: 2 }, '2 extension modules could not be judged'],
    [
      'where a test run was silent',
      { silent: silent('-m pytest'), processes: [python({ main: '-m nox' })] },
      'a test run never reported: /venv/bin/python -m pytest (these did: -m nox)',
    ],
    [
      'where a test run that a build tool started was silent',
      { silent: silent('-m pytest').map((each) => ({ ...each, startedBy: 'uv' })), processes: [python({ main: 'uv' })] },
      'a test run never reported: /venv/bin/python -m pytest (these did: uv)',
    ],
    [
      'where only what asks reported',
      { processes: [python({ main: '-c', asks: true }), python({ asks: true }), python({ main: '-m pip' })] },
      'only build tools, and what asks an interpreter about itself, reported: -c, -m pip, -m pytest',
    ],
    [
      'where only code reported and a script was silent',
      { processes: [python({ main: '-c' }), python({ main: '-m pip' })], silent: silent('run.py', '-c') },
      '1 Python process never reported: /venv/bin/python run.py (these did: -c, -m pip)',
    ],
    [
      'where a Python was silent and that is asked for',
      { silent: silent('-c', '-m pip'), failOn: ['silent'] },
      '1 Python process never reported: /venv/bin/python -c',
    ],
    [
      'where two were silent and that is asked for',
      { silent: silent('-c', null), failOn: ['silent'] },
      '2 Python processes never reported: /venv/bin/python, /venv/bin/python -c',
    ],
  ];
  test.each(table)('%s', (_, given, reason) => {
    expect(why(given)).toBe(reason);
  });
});

test('Pythons that never reported are a notice, build tools and test runs among them not', () => {
  const evidence: Evidence = { processes: [python()], gilBuilds: [], silent: [], modules: [], tests: [], defects: [], lives: [] };
  expect(silence({ ...evidence, silent: silent('-m pip', '-m pytest') })).toEqual([]);
  expect(silence({ ...evidence, silent: silent('-c', '-m pip', '-m tool', '-c') })).toEqual([
    '3 Python processes started by the suite never reported, so what they loaded is not known: /venv/bin/python -c, /venv/bin/python -m tool. ' +
      "Started with -I, -E or -S, or without PYTHONPATH and GILPROOF_DIR? ('silent' in 'fail-on' makes this red.)",
  ]);
});
