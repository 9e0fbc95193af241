/** Every way to a red verdict but offenders alone and bad input, with all that the first annotation says. */

/** A step that must be red. `<ordinary>`, `<old>`, `<python>`, `<suffix>` and `<id>` stand for what differs between machines and runs. */
export interface Red {
  readonly promise: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly verdict: string;
  readonly alsoTrue?: readonly string[];
  /** The output `tests-exit-code`. */
  readonly tests: string;
  /** The first annotation without its title. */
  readonly says: readonly string[];
  /** What not every machine has. */
  readonly needs?: 'an old Python' | 'truncate';
}

const LOOK =
  "Fix: See its output above. If it passes with 'gil: on', the failure comes with the GIL off: look for data shared between threads.";
const OFFENDERS_FIX =
  "Update or replace the distribution, or declare support in your own module; until then put the module in 'allow' with a reason. " +
  'Each offender is listed with the line that brought it in.';
const MUST_START =
  "'run' must start the free-threaded interpreter, which is first on PATH, and keep PYTHON_GIL, PYTHONPATH and GILPROOF_* in the " +
  'environment of the test process; -I, -E, -S and a tool that clears the environment keep the recorder out.';
const SILENCE = 'Nothing is proven: no Python process reported.';
const ALSO_SILENCE = 'Verdict: tests-failed, also unproven (no Python process reported).';
const UNJUDGED_FIX =
  "Fix: If you know such a module to be safe, put it in 'allow' with the reason; otherwise report it to its authors with the text beside it.";
const INSTALL_FIX =
  'Fix: See its output above. The usual cause is a package without a wheel for the free-threaded build, which is then compiled here: ' +
  "put what its build needs before it in 'install', or choose a release that has such a wheel.";
const PYTHON_FIX =
  "Fix: Give the path of a free-threaded interpreter (it may be a virtual environment's, relative to the workspace) or a command on PATH, " +
  "such as python3.14t. Leave 'python' empty to search this machine, and to download one where there is none.";

export const TESTS_FAIL: readonly Red[] = [
  {
    promise: 'tests that fail alone',
    inputs: { run: 'python suite.py fine 3' },
    verdict: 'tests-failed',
    tests: '3',
    says: ["The tests failed: 'run' ended with exit code 3 with the GIL off.", LOOK],
  },
  {
    promise: 'tests that fail beside an offender',
    inputs: { run: 'python suite.py offender 3' },
    verdict: 'tests-failed-and-gil-reenabled',
    tests: '3',
    says: [
      "The tests failed: 'run' ended with exit code 3 with the GIL off. And an extension module that they loaded would switch " +
        'the GIL back on wherever it is not forced off: offender.',
      LOOK,
      OFFENDERS_FIX,
    ],
  },
  {
    promise: 'tests that fail beside an offender with gil: on, which never says gil-reenabled',
    inputs: { run: 'python suite.py offender 3', gil: 'on' },
    verdict: 'tests-failed',
    tests: '3',
    says: [
      "The tests failed: 'run' ended with exit code 3 with the GIL on.",
      'Fix: See its output above. The GIL was on, so its absence is not the cause.',
    ],
  },
  {
    promise: 'tests that fail, whatever fail-on says',
    inputs: { run: 'python suite.py fine 3', 'fail-on': 'none' },
    verdict: 'tests-failed',
    tests: '3',
    says: ["The tests failed: 'run' ended with exit code 3 with the GIL off.", LOOK],
  },
  {
    promise: 'tests that are ended by a signal',
    inputs: { run: 'python suite.py fine\nkill -TERM $$' },
    verdict: 'tests-failed',
    tests: '',
    says: ["The tests failed: 'run' was ended by SIGTERM with the GIL off.", LOOK],
  },
  {
    promise: 'a command that is not found',
    inputs: { run: 'no-such-command' },
    verdict: 'tests-failed',
    alsoTrue: ['unproven'],
    tests: '127',
    says: [
      "The tests failed: 'run' ended with exit code 127, which means that a command was not found.",
      SILENCE,
      ALSO_SILENCE,
      "Fix: See the last lines of its output: install the missing command in 'install', or correct its name in 'run'.",
      MUST_START,
    ],
  },
  {
    promise: 'an ordinary Python that dies of PYTHON_GIL=0',
    inputs: { run: "'<ordinary>' -c pass" },
    verdict: 'tests-failed',
    alsoTrue: ['unproven'],
    tests: '1',
    says: [
      "The tests failed: 'run' ended with exit code 1, and an ordinary Python was started, which cannot run with PYTHON_GIL=0.",
      SILENCE,
      ALSO_SILENCE,
      "Fix: Its last words are in the output above ('Disabling the GIL is not supported by this build'). Start that child with the " +
        'free-threaded interpreter, or remove PYTHON_GIL from the environment it is given.',
      MUST_START,
    ],
  },
];

export const NOTHING_PROVEN: readonly Red[] = [
  {
    promise: 'no Python at all',
    inputs: { run: 'true' },
    verdict: 'unproven',
    tests: '0',
    says: [SILENCE, `Fix: ${MUST_START}`],
  },
  {
    promise: 'no Python at all, whatever fail-on says',
    inputs: { run: 'true', 'fail-on': 'none' },
    verdict: 'unproven',
    tests: '0',
    says: [SILENCE, `Fix: ${MUST_START}`],
  },
  {
    promise: 'only a Python that has never heard of PYTHON_GIL',
    inputs: { run: "'<old>' -c pass" },
    verdict: 'unproven',
    tests: '0',
    says: ['Nothing is proven: only Pythons that always have the GIL ran: <old>.', `Fix: ${MUST_START}`],
    needs: 'an old Python',
  },
  {
    promise: 'only an ordinary Python that is spared PYTHON_GIL',
    inputs: { run: "unset PYTHON_GIL\n'<ordinary>' -c pass" },
    verdict: 'unproven',
    tests: '0',
    says: ['Nothing is proven: only Pythons that always have the GIL ran: <ordinary>.', `Fix: ${MUST_START}`],
  },
  {
    promise: 'only the free-threaded Python with the GIL switched on',
    inputs: { run: 'python -X gil=1 suite.py fine' },
    verdict: 'unproven',
    tests: '0',
    says: ['Nothing is proven: no process ran with the GIL off: <python> ran without PYTHON_GIL=0.', `Fix: ${MUST_START}`],
  },
  {
    promise: 'only the free-threaded Python in its default mode',
    inputs: { run: 'unset PYTHON_GIL\npython suite.py fine' },
    verdict: 'unproven',
    tests: '0',
    says: ['Nothing is proven: no process ran with the GIL off: <python> ran without PYTHON_GIL=0.', `Fix: ${MUST_START}`],
  },
  {
    promise: 'only a Python with the GIL off where gil: on asks for the other',
    inputs: { run: 'PYTHON_GIL=0 python suite.py fine', gil: 'on' },
    verdict: 'unproven',
    tests: '0',
    says: [
      'Nothing is proven: no process ran with the GIL on: <python> ran without PYTHON_GIL=1.',
      `Fix: ${MUST_START.replace(/;.*/, '.')}`,
    ],
  },
  {
    promise: 'a record that is torn',
    inputs: { run: 'python suite.py fine\ntruncate -s -1 "$GILPROOF_DIR"/*.jsonl' },
    verdict: 'unproven',
    tests: '0',
    says: [
      'Nothing is proven: a record is not whole: record <id>.jsonl: its last line is torn.',
      'Fix: Something kept a process from writing down what it loaded: a full disk, a limit on file sizes or open files, or a test that ' +
        'removes what it finds under RUNNER_TEMP. Free that test from it, or run it in a step of its own.',
    ],
    needs: 'truncate',
  },
  {
    promise: 'a module that crashes in default mode',
    inputs: { run: 'python suite.py crasher fine' },
    verdict: 'unproven',
    tests: '0',
    says: [
      'Nothing is proven: an extension module could not be judged.',
      'crasher (crasher<suffix>): loading it, the process was killed by SIGSEGV',
      UNJUDGED_FIX,
    ],
  },
  {
    promise: 'a module that ends the process in default mode',
    inputs: { run: 'python suite.py quitter fine' },
    verdict: 'unproven',
    tests: '0',
    says: [
      'Nothing is proven: an extension module could not be judged.',
      'quitter (quitter<suffix>): loading it, the process exited with 0',
      UNJUDGED_FIX,
    ],
  },
  {
    promise: 'a module that refuses to be loaded in default mode',
    inputs: { run: 'python suite.py raiser fine' },
    verdict: 'unproven',
    tests: '0',
    says: ['Nothing is proven: an extension module could not be judged.', 'raiser (raiser<suffix>): ImportError: not today', UNJUDGED_FIX],
  },
  {
    promise: 'a module that was written over after it was loaded',
    inputs: { run: 'python suite.py rebuilt fine\necho >>rebuilt.*' },
    verdict: 'unproven',
    tests: '0',
    says: [
      'Nothing is proven: an extension module could not be judged.',
      'rebuilt (rebuilt<suffix>): the file has changed since the suite loaded it',
      UNJUDGED_FIX,
    ],
  },
];

export const NOT_STARTED: readonly Red[] = [
  {
    promise: "'install' that fails",
    inputs: { install: 'exit 3', run: 'touch started' },
    verdict: 'install-failed',
    tests: '',
    says: ["'install' ended with exit code 3; the suite was not started.", INSTALL_FIX],
  },
  {
    promise: "'install' that is ended by a signal",
    inputs: { install: 'kill -KILL $$', run: 'touch started' },
    verdict: 'install-failed',
    tests: '',
    says: ["'install' was ended by SIGKILL; the suite was not started.", INSTALL_FIX],
  },
  {
    promise: 'an interpreter that is not there',
    inputs: { python: 'no-such-python', install: 'touch started', run: 'touch started' },
    verdict: 'no-interpreter',
    tests: '',
    says: [
      'Input \'python\' is "no-such-python", which is not a wanted free-threaded CPython: not found.',
      "no-such-python (input 'python', no-such-python on PATH): not found",
      PYTHON_FIX,
    ],
  },
  {
    promise: 'an interpreter that has the GIL',
    inputs: { python: '<ordinary>', install: 'touch started', run: 'touch started' },
    verdict: 'no-interpreter',
    tests: '',
    says: [
      'Input \'python\' is "<ordinary>", which is not a wanted free-threaded CPython: a GIL build (it cannot run with PYTHON_GIL=0).',
      "<ordinary> (input 'python'): a GIL build (it cannot run with PYTHON_GIL=0)",
      PYTHON_FIX,
    ],
  },
];
