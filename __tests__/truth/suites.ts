/** Suites that are run with gilproof and without it: tests that are unkind, and real packages' own. */

export interface Suite {
  /** Its last command is the suite. */
  readonly script: string;
  /** Where it runs: `unkind`, the sources of a package from the index, or an empty folder if not given. */
  readonly source?: string;
  /** What gilproof makes of it. */
  readonly verdict: string;
  /** Variables of the job. */
  readonly env?: Readonly<Record<string, string>>;
  /** Its tests are run in another order each time. */
  readonly unordered?: boolean;
}

/** What the suites run in. */
export const ENVIRONMENT = `
bitarray==3.8.0
coverage==7.12.0
execnet==2.1.2
iniconfig==2.3.0
lru-dict==1.4.1
markupsafe==3.0.3
msgpack==1.1.2
packaging==25.0
pluggy==1.6.0
pretend==1.0.9
pyfakefs==5.10.2
pygments==2.21.0
pytest==9.2.0
pytest-xdist==3.8.0
simplejson==3.20.2
toolz==1.1.0
ujson==5.11.0
`
  .trim()
  .split('\n');

/** Packages whose tests are in their sources only. */
export const SOURCES = `
iniconfig==2.3.0
lru-dict==1.4.1
markupsafe==3.0.3
msgpack==1.1.2
packaging==25.0
pluggy==1.6.0
ujson==5.11.0
`
  .trim()
  .split('\n');

/** Shows each test's result, and what it printed. */
const PYTEST = 'python -m pytest -rA -p no:cacheprovider';

/** Each for a run of its own. What PYTHONVERBOSE writes to stderr tells of gilproof's file too. */
const EXPORTS = [
  'PYTHON_GIL=0 python',
  'PYTHONWARNINGS=error python',
  'PYTHONDEVMODE=1 python',
  'PYTHONSAFEPATH=1 python',
  'PYTHONOPTIMIZE=2 python',
  'PYTHONDONTWRITEBYTECODE=1 python',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the shell's.
  'PYTHONPATH="site${PYTHONPATH:+:$PYTHONPATH}" python',
  'PYTHONVERBOSE=1 2>/dev/null python',
];

export const SUITES: Readonly<Record<string, Suite>> = {
  'tests that count what the process has': { script: `${PYTEST} test_counts.py`, source: 'unkind', verdict: 'gil-reenabled' },
  'tests that replace what is called': { script: `${PYTEST} test_mocks.py`, source: 'unkind', verdict: 'gil-reenabled' },
  'tests that start Pythons in every mode': { script: `${PYTEST} test_children.py`, source: 'unkind', verdict: 'gil-reenabled' },
  'tests behind fences': { script: `${PYTEST} test_fences.py`, source: 'unkind', verdict: 'gil-reenabled' },
  'tests of warnings and tracebacks': {
    script: `${PYTEST} test_warnings.py`,
    source: 'unkind',
    verdict: 'tests-failed-and-gil-reenabled',
  },
  'tests under variables that the script exports': {
    script: EXPORTS.map((each) => PYTEST.replace('python', each))
      .map((each) => `${each} test_exports.py`)
      .join('\n'),
    source: 'unkind',
    verdict: 'gil-reenabled',
  },
  'tests that switch the GIL on': { script: `PYTHON_GIL=1 ${PYTEST} test_exports.py`, source: 'unkind', verdict: 'gil-reenabled' },
  'tests that search for modules in no place but their own': {
    script: `PYTHONPATH=site ${PYTEST} test_exports.py`,
    source: 'unkind',
    verdict: 'unproven',
  },
  'tests with a sitecustomize and a usercustomize of their own': {
    script: `${PYTEST} test_exports.py`,
    source: 'unkind',
    env: { PYTHONPATH: 'site' },
    verdict: 'gil-reenabled',
  },
  'tests under unittest and doctest': {
    script: 'python -m doctest -v test_unit.py\npython -m unittest -v -b test_unit.py',
    source: 'unkind',
    verdict: 'tests-failed-and-gil-reenabled',
  },
  'tests under coverage, which must be whole': {
    script: `rm -r site test_[!e]*.py
python -m coverage run --branch --source=. -m pytest -q -p no:cacheprovider test_exports.py
python -m coverage report -m --fail-under=100`,
    source: 'unkind',
    verdict: 'gil-reenabled',
  },
  'markupsafe’s own tests': { script: PYTEST, source: 'markupsafe-3.0.3', verdict: 'clean' },
  'markupsafe’s own tests, in four workers': {
    script: `${PYTEST} -n 4`,
    source: 'markupsafe-3.0.3',
    verdict: 'clean',
    unordered: true,
  },
  'msgpack’s own tests': { script: `cd test\n${PYTEST}`, source: 'msgpack-1.1.2', verdict: 'gil-reenabled' },
  'ujson’s own tests': { script: PYTEST, source: 'ujson-5.11.0', verdict: 'gil-reenabled' },
  'lru-dict’s own tests': { script: `${PYTEST} test`, source: 'lru_dict-1.4.1', verdict: 'gil-reenabled' },
  'pluggy’s own tests': { script: PYTEST, source: 'pluggy-1.6.0', verdict: 'clean' },
  'iniconfig’s own tests': { script: PYTEST, source: 'iniconfig-2.3.0', verdict: 'clean' },
  'packaging’s own tests': { script: `${PYTEST} tests/test_tags.py tests/test_utils.py`, source: 'packaging-25.0', verdict: 'clean' },
  'toolz’s own tests': { script: `${PYTEST} --pyargs toolz`, verdict: 'clean' },
  'bitarray’s own tests': { script: 'python -m bitarray.test_bitarray -v', verdict: 'clean' },
  'simplejson’s own tests': { script: 'python -c "import simplejson.tests as t; t.main()"', verdict: 'clean' },
  'pyfakefs’s own tests': { script: 'python -m pyfakefs.tests.all_tests', verdict: 'clean' },
};
