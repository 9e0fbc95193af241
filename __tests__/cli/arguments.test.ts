import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readArguments, SWITCHES, VALUES } from '../../src/cli/arguments.js';
import { help } from '../../src/cli/help.js';
import { temporaryFolder } from '../fixtures/temporary.js';

const cwd = temporaryFolder('cwd');
const read = (...argv: string[]) => readArguments(argv, cwd);

test('each flag is the input of its name', () => {
  const flags = [
    '--gil=on',
    '--fail-on',
    'own',
    '--python-version',
    '3.14t',
    '--timeout=5m',
    '--name',
    'n',
    '--mirror',
    'file:///m',
    '--check-latest',
  ];
  expect(read(...flags, '--json', '--', 'pytest', '-x', '--', '--gil')).toEqual({
    asks: 'run',
    json: true,
    command: ['pytest', '-x', '--', '--gil'],
    inputs: {
      INPUT_GIL: 'on',
      'INPUT_FAIL-ON': 'own',
      'INPUT_PYTHON-VERSION': '3.14t',
      INPUT_TIMEOUT: '5m',
      INPUT_NAME: 'n',
      INPUT_MIRROR: 'file:///m',
      'INPUT_CHECK-LATEST': 'true',
    },
  });
});

test('--allow and --expect add up, of all others the last one counts', () => {
  expect(read('--allow', 'a  # r', '--gil', 'on', '--allow=b  # s', '--gil', 'off', '--', 'x').inputs).toEqual({
    INPUT_ALLOW: 'a  # r\nb  # s',
    INPUT_GIL: 'off',
  });
  expect(read('merge', 'a.json', '--expect', 'one', '--expect', 'two').inputs).toEqual({ INPUT_EXPECT: 'one\ntwo', INPUT_MERGE: 'a.json' });
});

test('paths start from where the user stands; the name of a command stays one', () => {
  const inputs = (...flags: string[]) => read(...flags, '--', 'x').inputs;
  expect(inputs('--report', 'out/r.json')).toEqual({ INPUT_REPORT: path.join(cwd, 'out/r.json') });
  expect(inputs('--report', 'out/')).toEqual({ INPUT_REPORT: `${path.join(cwd, 'out')}/` });
  expect(inputs('--python', '.venv/bin/python')).toEqual({ INPUT_PYTHON: path.join(cwd, '.venv/bin/python') });
  expect(inputs('--python', 'python3.14t')).toEqual({ INPUT_PYTHON: 'python3.14t' });
  expect(read('audit', '.venv', '/abs.whl').inputs).toEqual({ INPUT_AUDIT: `${path.join(cwd, '.venv')}\n${path.resolve('/abs.whl')}` });
});

test('a report that is there is meant by its name, all else is a glob', () => {
  writeFileSync(path.join(cwd, 'leg[1].json'), '');
  expect(read('merge', 'leg[1].json', '*.json').inputs).toEqual({ INPUT_MERGE: 'leg[[]1].json\n*.json' });
});

const WRONG: readonly (readonly [argv: readonly string[], message: string])[] = [
  [[], 'there is nothing to run: gilproof -- python -m pytest'],
  [['--gil', 'off'], 'there is nothing to run: gilproof -- python -m pytest'],
  [['--'], 'nothing stands after --: gilproof -- python -m pytest'],
  [['pytest', '-x', '--gil'], 'what is to run stands after --: gilproof -- pytest -x --gil'],
  [['--gil', 'on', 'pytest'], 'what is to run stands after --: gilproof -- pytest'],
  [['\x1b[2J'], 'what is to run stands after --: gilproof -- \\x1b[2J'],
  [['mrege', 'x.json'], "there is no 'mrege'; did you mean 'merge'?"],
  [['--failon', 'own', '--', 'x'], 'there is no flag --failon; did you mean --fail-on?'],
  [['--color', '--', 'x'], 'there is no flag --color'],
  [['-x', '--', 'x'], 'there is no flag -x'],
  [['--constructor', 'x', '--', 'x'], 'there is no flag --constructor'],
  [['--__proto__=x', '--', 'x'], 'there is no flag --__proto__'],
  [['--\x1b[2J', '--', 'x'], 'there is no flag --\\x1b[2J'],
  [['--timeout'], '--timeout needs a value: --timeout=TIME'],
  [['--timeout=', '--', 'x'], '--timeout needs a value: --timeout=TIME'],
  [['--gil', '--json', '--', 'x'], '--gil needs a value: --gil=MODE; if it is --json, write --gil=--json'],
  [['--json=yes', '--', 'x'], '--json takes no value'],
  [['merge'], "'merge' needs the paths of reports"],
  [['audit', '--gil', 'off'], "'audit' needs an environment or a wheel"],
  [['merge', 'a.json', '--', 'x'], "'merge' runs no command, so it does not go together with --"],
  [['audit', '.', '--'], "'audit' runs no command, so it does not go together with --"],
];

test.each(WRONG)('%j is refused', (argv, message) => {
  expect(() => read(...argv)).toThrow(new Error(message));
});

test('--help and --version need nothing else, and --help wins', () => {
  expect([read('--help'), read('-h', 'merge'), read('audit', '--help'), read('--version', '-h')].map(({ asks }) => asks)).toEqual([
    'help',
    'help',
    'help',
    'help',
  ]);
  expect(read('-V').asks).toBe('version');
});

test('after -- nothing is ours', () => {
  expect(read('--', '--help', '--json')).toEqual({ asks: 'run', json: false, inputs: {}, command: ['--help', '--json'] });
});

test('the help fits in 80 columns and names every flag and exit code', () => {
  const text = help();
  expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
  expect(Object.keys({ ...VALUES, ...SWITCHES }).filter((flag) => !text.includes(`  --${flag} `))).toEqual([]);
  expect(text.slice(text.indexOf('Exit codes:'))).toBe(
    `Exit codes:
    0  clean, tests-passed, or --fail-on leaves out what was found
    1  tests-failed
    2  bad-input
    3  gil-reenabled
    4  tests-failed-and-gil-reenabled
    5  stale-allowance
    6  timed-out
    7  unproven
    9  no-interpreter
   70  internal-error
  130  cancelled
`,
  );
});
