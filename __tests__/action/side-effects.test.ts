/** What a step changes in its surroundings, and what it must leave alone. */
import { createHash } from 'node:crypto';
import { cpSync, lstatSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checkOutShop } from '../../scripts/shop.mjs';
import { makeEnvironment } from '../fixtures/environments.js';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { freeThreadedPython } from '../free-threaded.js';
import { runAction, type Step, type StepResult } from './runner.js';

const NO_BASH = process.platform === 'win32' ? 'these scripts are written for a POSIX shell' : null;

/** Writes its environment to the file that its argument names. */
const DUMP = `import json, os, sys
with open(sys.argv[1], "w") as file:
    json.dump(dict(os.environ), file)
`;

let environment: ReturnType<typeof makeEnvironment>;

beforeAll(() => {
  environment = makeEnvironment();
});

/** A step in a new checkout that holds dump.py. */
function step(given: Step): Promise<StepResult> {
  const workspace = given.workspace ?? temporaryFolder('workspace');
  writeFileSync(path.join(workspace, 'dump.py'), DUMP);
  return runAction({ path: [environment.bin], ...given, workspace });
}

const dumped = ({ workspace }: StepResult, file: string) =>
  JSON.parse(readFileSync(path.join(workspace, file), 'utf8')) as Readonly<Record<string, string>>;

describe('later steps', () => {
  test('get the interpreter and nothing else, whatever the job has set', async () => {
    const {
      env,
      path: folders,
      state,
    } = await step({
      inputs: { install: 'python -c pass', run: 'python -c "import decimal"' },
      env: { PYTHON_GIL: '1', PYTHONPATH: '/x', LD_LIBRARY_PATH: '/x', PKG_CONFIG_PATH: '/x' },
    });
    const prefix = path.dirname(environment.bin);
    expect(env).toEqual({ pythonLocation: prefix, Python_ROOT_DIR: prefix, Python3_ROOT_DIR: prefix, UV_PYTHON: freeThreadedPython() });
    // The first folder holds the pip that this environment lacks.
    expect(folders).toEqual([expect.stringContaining('gilproof-bin-'), environment.bin]);
    expect(state).toEqual({});
  });

  unless(NO_BASH)('get what install left for them too', async () => {
    const { env, path: folders } = await step({ inputs: { install: 'echo GREETING=hello >>"$GITHUB_ENV"\necho /tools >>"$GITHUB_PATH"' } });
    expect(env).toMatchObject({ GREETING: 'hello', pythonLocation: path.dirname(environment.bin) });
    expect(folders).toEqual(['/tools', expect.stringContaining('gilproof-bin-'), environment.bin]);
  });

  test('get nothing with update-environment: false, while install and run have the interpreter all the same', async () => {
    const result = await step({
      inputs: { 'update-environment': 'false', install: 'python dump.py install.json', run: 'python dump.py run.json' },
    });
    expect(result).toMatchObject({ exitCode: 0, env: {}, path: [], outputs: { verdict: 'clean', 'python-path': environment.python } });
    for (const file of ['install.json', 'run.json']) expect(dumped(result, file).pythonLocation).toBe(path.dirname(environment.bin));
  });
});

describe('install and run', () => {
  const scripts = { install: 'python dump.py install.json', run: 'python dump.py run.json' };
  /** The runner gives these to actions and keeps them from scripts. */
  const KEPT_BACK = /^(INPUT_.*|STATE_.*|ACTIONS_RUNTIME_.*|ACTIONS_CACHE_URL|ACTIONS_RESULTS_URL|ACTIONS_ID_TOKEN_.*)$/;
  const EXPORTED = ['Python3_ROOT_DIR', 'Python_ROOT_DIR', 'UV_PYTHON', 'pythonLocation'];
  /** A shell sets these by itself. */
  const SHELL = /^(PWD|OLDPWD|SHLVL|_)$/;
  const names = (env: Readonly<Record<string, string>>) => Object.keys(env).filter((name) => !SHELL.test(name));

  /** An action with our inputs that only writes down its own environment. */
  function dumpingAction(): string {
    const action = temporaryFolder('action');
    cpSync(path.resolve(import.meta.dirname, '../../action.yml'), path.join(action, 'action.yml'));
    const manifest = readFileSync(path.join(action, 'action.yml'), 'utf8').replace('dist/index.js', 'main.mjs');
    writeFileSync(path.join(action, 'action.yml'), manifest);
    writeFileSync(
      path.join(action, 'main.mjs'),
      `import { writeFileSync } from 'node:fs'; writeFileSync('action.json', JSON.stringify(process.env));`,
    );
    return action;
  }

  test('see what a run: of the workflow would see, and no token and no input', async () => {
    const env = { MY_SETTING: 'x', STATE_isPost: 'true', ...(NO_BASH === null && { 'my-setting.too': 'x' }) };
    const given = { inputs: scripts, env };
    const ofAction = dumped(await step({ ...given, action: dumpingAction() }), 'action.json');
    const result = await step(given);
    const install = dumped(result, 'install.json');
    const expected = [...names(ofAction).filter((name) => !KEPT_BACK.test(name)), ...EXPORTED].sort();
    expect(names(install).sort()).toEqual(expected);
    expect(names(ofAction).filter((name) => KEPT_BACK.test(name)).length).toBeGreaterThan(10);
    for (const file of ['install.json', 'run.json']) {
      expect(Object.values(dumped(result, file)).filter((value) => value.includes('secret-'))).toEqual([]);
    }
  });

  test('differ by the GIL mode and the recorder alone', async () => {
    const result = await step({ inputs: scripts });
    const [install, run] = [dumped(result, 'install.json'), dumped(result, 'run.json')];
    const { PYTHON_GIL, PYTHONPATH, GILPROOF_DIR, GILPROOF_RECORDER, GILPROOF_GIL, TOX_OVERRIDE, ...rest } = run;
    expect({ PYTHON_GIL, GILPROOF_GIL }).toEqual({ PYTHON_GIL: '0', GILPROOF_GIL: 'off' });
    for (const folder of [PYTHONPATH, GILPROOF_DIR, GILPROOF_RECORDER]) expect(folder?.startsWith(result.temp)).toBe(true);
    expect(TOX_OVERRIDE).toBe('testenv.pass_env+=PYTHONPATH,PYTHON_GIL,GILPROOF_*;env_run_base.pass_env+=PYTHONPATH,PYTHON_GIL,GILPROOF_*');
    expect(rest).toEqual(install);
  });

  test.each([
    ['off', '0'],
    ['on', '1'],
  ])('with gil: %s run has its PYTHON_GIL and install none, whatever the job has set', async (gil, PYTHON_GIL) => {
    const env = { PYTHON_GIL: gil === 'off' ? '1' : '0', PYTHONPATH: '/mine', TOX_OVERRIDE: 'testenv.deps+=x' };
    const result = await step({ inputs: { gil, ...scripts }, env });
    expect(result.exitCode).toBe(0);
    expect(Object.keys(dumped(result, 'install.json'))).not.toContain('PYTHON_GIL');
    const run = dumped(result, 'run.json');
    expect(run).toMatchObject({ PYTHON_GIL, GILPROOF_GIL: gil });
    expect(run.PYTHONPATH?.split(path.delimiter).slice(1)).toEqual(['/mine']);
    expect(run.TOX_OVERRIDE).toMatch(/^testenv\.deps\+=x;testenv\.pass_env\+=/);
  });

  unless(NO_BASH)('share what install writes to GITHUB_ENV and GITHUB_PATH', async () => {
    const install = `
      mkdir tools
      printf '#!/bin/sh\\necho from the tools\\n' >tools/greet
      chmod +x tools/greet
      echo "$PWD/tools" >>"$GITHUB_PATH"
      printf 'GREETING=hello\\nPYTHON_GIL=1\\nNODE_OPTIONS=--x\\nLINES<<END\\none\\n\\ntwo\\nEND\\n' >>"$GITHUB_ENV"`;
    const result = await step({ inputs: { install, run: 'greet\npython dump.py run.json' } });
    expect(result.plainLog.split('\n')).toContain('from the tools');
    const run = dumped(result, 'run.json');
    expect(run).toMatchObject({ GREETING: 'hello', LINES: 'one\n\ntwo', PYTHON_GIL: '0' });
    expect(run).not.toHaveProperty('NODE_OPTIONS');
    expect(run.PATH?.split(':')[0]).toBe(path.join(result.workspace, 'tools'));
  });
});

unless(NO_BASH)("what scripts write to the step's files stands beside ours, also without a newline at its end", async () => {
  const { outputs, summary, env } = await step({
    inputs: {
      install: `printf 'A=1' >>"$GITHUB_ENV"`,
      run: `printf 'B=2' >>"$GITHUB_ENV"\nprintf 'mine=3' >>"$GITHUB_OUTPUT"\nprintf '# Mine' >>"$GITHUB_STEP_SUMMARY"\npython -c 'import decimal'`,
    },
  });
  expect(env).toMatchObject({ A: '1', B: '2' });
  expect(outputs).toMatchObject({ mine: '3', verdict: 'clean' });
  expect(summary).toMatch(/^# Mine\n+## ✅ clean/);
});

/** Every file and folder below one, bytecode caches aside: what it is, its mode, its content. */
function contentOf(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => !name.split(path.sep).includes('__pycache__'),
  );
  return Object.fromEntries(
    entries.sort().map((name) => {
      const file = path.join(folder, name);
      const status = lstatSync(file);
      const content = status.isSymbolicLink()
        ? `-> ${readlinkSync(file)}`
        : status.isFile()
          ? createHash('sha256').update(readFileSync(file)).digest('hex')
          : 'folder';
      return [name, `${status.mode.toString(8)} ${status.isFile() ? status.mtimeMs : ''} ${content}`];
    }),
  );
}

describe('nothing of ours stays', () => {
  test('in the checkout and in the environment, which are byte for byte as before', async () => {
    const workspace = path.join(temporaryFolder('shop'), 'checkout');
    const python = await checkOutShop({ python: freeThreadedPython(), workspace, environment: path.join(workspace, '.venv') });
    const before = contentOf(workspace);
    const result = await runAction({ workspace, path: [path.dirname(python)], inputs: { run: 'python -m pytest -p no:cacheprovider' } });
    expect(result.outputs.verdict).toBe('gil-reenabled');
    expect(contentOf(workspace)).toEqual(before);
    expect(Object.keys(before).filter((name) => name.includes('site-packages')).length).toBeGreaterThan(100);
    // This environment has a pip of its own, so that it needs none from us.
    expect(readdirSync(result.temp)).toEqual(['_runner_file_commands', 'gilproof-test-1.json', 'gilproof-test-1.summary.md']);
  }, 600_000);

  test.each<[string, Step['inputs']]>([
    ['clean', { install: 'python -c pass', run: 'python -c "import decimal"' }],
    ['tests-failed', { run: 'python -c "raise SystemExit(1)"' }],
    ['install-failed', { install: 'exit 1', run: 'python -c "import decimal"' }],
    ['ready', {}],
  ])(
    'in RUNNER_TEMP but report, summary and the missing pip, in HOME and in the tool cache, when it ends %s',
    async (verdict, inputs = {}) => {
      const { outputs, temp } = await step({ inputs });
      expect(outputs.verdict).toBe(verdict);
      const [bin, ...others] = readdirSync(temp).filter((name) => name !== '_runner_file_commands');
      expect([bin, ...others]).toEqual([expect.stringMatching(/^gilproof-bin-/), 'gilproof-test-1.json', 'gilproof-test-1.summary.md']);
      expect(readdirSync(path.join(temp, bin ?? '')).filter((name) => !name.startsWith('pip'))).toEqual([]);
      for (const folder of ['home', 'tools']) expect(readdirSync(path.join(temp, '..', folder))).toEqual([]);
    },
  );
});

describe('what can be switched off', () => {
  const failing = 'python -c "raise SystemExit(1)"';

  test('annotations: false writes no command at all, and the log says the same', async () => {
    const { commands, plainLog, summary, exitCode } = await step({ inputs: { annotations: 'false', run: failing } });
    expect({ commands, exitCode }).toEqual({ commands: [], exitCode: 1 });
    for (const text of [plainLog, summary]) expect(text).toContain("The tests failed: 'run' ended with exit code 1 with the GIL off.");
  });

  test('summary: false leaves the job summary empty, and summary-file holds it', async () => {
    const { summary, outputs, annotations } = await step({ inputs: { summary: 'false', run: failing } });
    expect({ summary, annotations: annotations.length }).toEqual({ summary: '', annotations: 1 });
    expect(readFileSync(outputs['summary-file'] ?? '', 'utf8')).toContain('❌ tests-failed');
  });
});

describe("the suite's output", () => {
  test('goes through byte for byte, also what is no text', async () => {
    const { stdoutBytes, exitCode } = await step({
      inputs: { run: `python -c "import decimal, os; [os.write(1, bytes(range(256))) for _ in range(1000)]"` },
    });
    expect(exitCode).toBe(0);
    const expected = Buffer.concat(Array(1000).fill(Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))));
    expect(stdoutBytes.includes(expected)).toBe(true);
  });

  for (const shell of ['bash', 'sh', 'bash -e {0}']) {
    unless(NO_BASH)(`keeps the order in which both streams were written (shell: ${shell})`, async () => {
      const lines = Array.from({ length: 1000 }, (_, number) => `${number}\n`).join('');
      const run = `python -c "import decimal, os; [os.write(1 + number % 2, b'%d\\n' % number) for number in range(1000)]"`;
      const { stdout, stderr } = await step({ inputs: { shell, run } });
      expect(stdout).toContain(`\n${lines}`);
      expect(stderr).toBe('');
    });
  }

  unless(NO_BASH)('is live: a reader has a line while the suite waits for what the reader does then', async () => {
    const workspace = temporaryFolder('workspace');
    let answered: Promise<void> | undefined;
    const { exitCode, stdout } = await step({
      workspace,
      inputs: { run: 'mkfifo pipe\necho waiting\npython -c "import decimal; print(open(\'pipe\').read())"' },
      watch: (chunk) => {
        if (chunk.includes('waiting\n')) answered ??= writeFile(path.join(workspace, 'pipe'), 'answered');
      },
      seconds: 30,
    });
    await answered;
    expect(exitCode).toBe(0);
    expect(stdout).toContain('waiting\nanswered\n');
  });

  test('is all that comes in: its input is empty', async () => {
    const { exitCode } = await step({ inputs: { run: 'python -c "import decimal, sys; sys.exit(len(sys.stdin.read()))"' } });
    expect(exitCode).toBe(0);
  });
});

unless(NO_BASH)('no value of a variable, no script and no argument stands in the log, the summary or the report', async () => {
  const result = await step({
    env: { API_TOKEN: 'hunter2-variable' },
    inputs: { install: ': hunter2-install', run: 'python -X gil=1 dump.py hunter2-argument # hunter2-script\nexit 3' },
  });
  expect(result.outputs.verdict).toBe('tests-failed');
  for (const text of [result.stdout, result.stderr, result.summary, JSON.stringify(result.report)]) expect(text).not.toContain('hunter2');
});
