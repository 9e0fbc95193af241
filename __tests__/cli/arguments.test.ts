import { readArguments } from '../../src/cli/arguments.js';
import { inFlags } from '../../src/cli/words.js';
import { BadInput, Stop } from '../../src/verdict.js';

const CWD = '/home/me/shop';
const read = (...argv: string[]) => readArguments(argv, CWD);
const WHERE = { 'INPUT_WORKING-DIRECTORY': CWD };

test('flags are the inputs of their names, and what follows -- is the command, untouched', () => {
  const { inputs, command, switches } = read(
    '--gil',
    'on',
    '--allow',
    'a  # x',
    '--allow=b  # y',
    '--fail-on=own',
    '--json',
    '--',
    'py',
    '--gil',
    '--',
  );
  expect(inputs).toEqual({ ...WHERE, INPUT_GIL: 'on', INPUT_ALLOW: 'a  # x\nb  # y', 'INPUT_FAIL-ON': 'own' });
  expect(command).toEqual(['py', '--gil', '--']);
  expect([...switches]).toEqual(['json']);
});

test('of a flag that is given twice the last one counts, and paths start from where the user is', () => {
  expect(read('--gil=on', '--gil=off', '--report=r.json', '--python=.venv/bin/python').inputs).toEqual({
    ...WHERE,
    INPUT_GIL: 'off',
    INPUT_REPORT: '/home/me/shop/r.json',
    INPUT_PYTHON: '/home/me/shop/.venv/bin/python',
  });
  expect(read('--python=python3.14t').inputs.INPUT_PYTHON).toBe('python3.14t');
  expect(read('audit', 'dist/*.whl', '.venv').inputs.INPUT_AUDIT).toBe('/home/me/shop/dist/*.whl\n/home/me/shop/.venv');
  expect(read('merge', 'r/*.json', '--expect=4').inputs).toMatchObject({ INPUT_MERGE: '/home/me/shop/r/*.json', INPUT_EXPECT: '4' });
});

test.each([
  [['--fial-on=own'], 'There is no --fial-on; did you mean --fail-on?'],
  [['--frobnicate'], 'There is no --frobnicate.'],
  [['--gil'], '--gil needs a value: --gil=off|on.'],
  [['--gil='], '--gil needs a value: --gil=off|on.'],
  [['--gil', '--json'], '--gil needs a value; write --gil=--json if that is it.'],
  [['--json=yes'], '--json takes no value.'],
  [['pytest', '-q'], 'The command to run stands after --: gilproof -- pytest -q'],
  [['adit', 'x'], "There is no 'adit'; did you mean 'audit'?"],
  [['audit'], "'audit' needs at least one environment or wheel."],
  [['merge'], "'merge' needs at least one report."],
  [['audit', 'x', '--', 'pytest'], "'audit' runs no command, so it does not go together with --."],
  [['--'], 'After -- the command to run is missing: gilproof -- python -m pytest'],
])('%j is refused', (argv, message) => {
  let error: unknown;
  try {
    read(...argv);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(Stop);
  expect(error).toMatchObject({ verdict: 'bad-input', message, fix: 'See gilproof --help.' });
});

test('what names an input names the flag', () => {
  const bad = new BadInput('fail-on', 'x', 'own');
  expect([inFlags(bad.message), inFlags(bad.fix)]).toEqual(['--fail-on is "x": legal is own.', 'Correct --fail-on.']);
  expect(inFlags("See its output above. If it passes with 'gil: on', put it in 'allow'.")).toBe(
    'See its output above. If it passes with --gil=on, put it in --allow.',
  );
  expect(inFlags("The tests failed: 'run' ended with exit code 1. 'run' must start it; see 'run'.")).toBe(
    'The tests failed: the command ended with exit code 1. The command must start it; see the command.',
  );
});
