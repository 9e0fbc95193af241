/** The verdicts that the shop does not show, each with the text that says why. */
import { spawnSync } from 'node:child_process';
import { existsSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeEnvironment } from '../fixtures/environments.js';
import { buildExtension, NO_COMPILER, type Template } from '../fixtures/extensions.js';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { freeThreadedPython, gilPython } from '../free-threaded.js';
import { NOT_STARTED, NOTHING_PROVEN, type Red, TESTS_FAIL } from './red-verdicts.js';
import { runAction, type StepResult } from './runner.js';

const MODULES: Readonly<Record<string, Template>> = {
  fine: 'multi-declared',
  rebuilt: 'multi-declared',
  offender: 'multi-undeclared',
  crasher: 'crash-by-default',
  quitter: 'exit-by-default',
  raiser: 'raise-by-default',
};

/** Imports what its arguments name, and ends with the number among them. */
const SUITE = `import sys

for word in sys.argv[1:]:
    if word.isdigit():
        sys.exit(int(word))
    __import__(word)
`;

const python = { old: oldPython(), ordinary: gilPython() };
const workspace = temporaryFolder('verdicts');
let environment: ReturnType<typeof makeEnvironment>;
let suffix = '';

beforeAll(() => {
  environment = makeEnvironment();
  writeFileSync(path.join(workspace, 'suite.py'), SUITE);
  if (NO_COMPILER !== null) return;
  for (const [name, template] of Object.entries(MODULES)) {
    const file = buildExtension({ name, template, python: freeThreadedPython(), folder: workspace });
    suffix = path.basename(file).slice(name.length);
  }
});

/** A Python that has never heard of `PYTHON_GIL`, null where this machine has none. */
function oldPython(): string | null {
  const code = 'import sys; print(sys.executable if sys.version_info < (3, 13) else "")';
  for (const command of ['python3', '/usr/bin/python3', 'python3.12', 'python3.11', 'python3.10', 'python3.9']) {
    const { status, stdout } = spawnSync(command, ['-c', code], { encoding: 'utf8' });
    if (status === 0 && stdout.trim() !== '') return stdout.trim();
  }
  return null;
}

function missing(needs: Red['needs']): string | null {
  if (NO_COMPILER !== null) return NO_COMPILER;
  if (needs === 'an old Python' && python.old === null) return 'there is no Python older than 3.13';
  return needs === 'truncate' && process.platform !== 'linux' ? 'truncate is a command of Linux' : null;
}

const pythons = () => [
  ['<ordinary>', python.ordinary] as const,
  ['<old>', python.old ?? '<old>'] as const,
  ['<python>', environment.python] as const,
];

function step(inputs: Readonly<Record<string, string>>): Promise<StepResult> {
  const given = Object.entries(inputs).map(([name, value]) => {
    return [name, pythons().reduce((text, [placeholder, file]) => text.replaceAll(placeholder, file), value)];
  });
  return runAction({ workspace, path: [environment.bin], inputs: Object.fromEntries(given) });
}

/** Each step here leaves most of the modules alone: what is said of those is tested elsewhere. */
function withoutUnloaded(text: string): string {
  return text.replace(/\n?No test loaded .*/g, '');
}

/** What a person reads first, with placeholders for this machine's paths and this run's process ids. */
function told({ exitCode, outputs, report, annotations }: StepResult) {
  const parts = [...pythons(), ['<suffix>', suffix] as const];
  const [first] = annotations.filter(({ message }) => withoutUnloaded(message) !== '');
  const message = parts.reduce((text, [placeholder, part]) => text.replaceAll(part, placeholder), withoutUnloaded(first?.message ?? ''));
  return {
    exitCode,
    verdict: outputs.verdict,
    alsoTrue: report?.alsoTrue,
    tests: outputs['tests-exit-code'],
    first: first && `${first.title}\n${message.replaceAll(/\d+-[0-9a-f]{16}/g, '<id>')}`,
  };
}

describe.each([
  ['the tests fail', TESTS_FAIL],
  ['nothing is proven', NOTHING_PROVEN],
  ['the suite is not started', NOT_STARTED],
])('red because %s', (_, table) => {
  for (const { promise, inputs, verdict, alsoTrue = [], tests, says, needs } of table) {
    unless(missing(needs))(promise, async () => {
      const result = await step(inputs);
      const first = [`gilproof: ${verdict}`, ...says].join('\n');
      expect(told(result)).toEqual({ exitCode: 1, verdict, alsoTrue, tests, first });
      expect(result.summary.split('\n')[0]).toContain(`❌ ${verdict}`);
      expect(existsSync(path.join(workspace, 'started'))).toBe(false);
    });
  }
});

describe('what is true beside the verdict is shown too', () => {
  unless(NO_COMPILER)('failed tests and the offender: in the annotations, the log, the summary and the report', async () => {
    const { annotations, plainLog, summary, report } = await step({ run: 'python suite.py fine offender 3' });
    expect(annotations.map(({ type, title, file, line }) => [type, title, file, line])).toEqual([
      ['error', 'gilproof: tests-failed-and-gil-reenabled', undefined, undefined],
      ['error', '1 extension module would switch the GIL back on', undefined, undefined],
      ['error', 'offender would switch the GIL back on', 'suite.py', 6],
      ['notice', 'gilproof: good to know', undefined, undefined],
    ]);
    for (const text of [plainLog, summary]) {
      expect(text).toContain("The tests failed: 'run' ended with exit code 3 with the GIL off.");
      expect(text).toContain('suite.py:6');
    }
    expect(report).toMatchObject({ runs: [{ exitCode: 3, signal: null }], offenders: [{ module: 'offender' }] });
  });

  unless(NO_COMPILER)('modules that cannot be judged stand by name beside all others, which are judged', async () => {
    const { exitCode, report } = await step({ run: 'python suite.py crasher fine quitter raiser offender' });
    expect({ exitCode, verdict: report?.verdict, alsoTrue: report?.alsoTrue }).toEqual({
      exitCode: 1,
      verdict: 'gil-reenabled',
      alsoTrue: ['unproven'],
    });
    expect(report?.unprovenReason).toBe('3 extension modules could not be judged');
    expect(report?.offenders.map(({ module }) => module)).toEqual(['offender']);
    expect(report?.unjudged).toEqual([
      { module: 'crasher', file: `crasher${suffix}`, why: 'loading it, the process was killed by SIGSEGV' },
      { module: 'quitter', file: `quitter${suffix}`, why: 'loading it, the process exited with 0' },
      { module: 'raiser', file: `raiser${suffix}`, why: 'ImportError: not today' },
    ]);
    expect(report?.modules).toMatchObject({ declared: (report?.modules.loaded ?? 0) - 4, offending: 1, unjudged: 3 });
  });

  unless(NO_COMPILER)('an offender whose file was written over by one of the same size is not judged by that one', async () => {
    const folder = temporaryFolder('versions');
    const build = (version: string, template: Template) =>
      buildExtension({ name: 'own', template, python: freeThreadedPython(), folder: path.join(folder, version) });
    const [old, ported] = [build('old', 'multi-undeclared'), build('ported', 'multi-declared')];
    for (const file of [old, ported]) truncateSync(file, 100_000);
    const run = `cd '${path.dirname(old)}'\npython -c 'import own'\ncat '${ported}' >'${old}'`;
    const { exitCode, report } = await step({ run });
    expect({ exitCode, verdict: report?.verdict, unjudged: report?.unjudged.map(({ module, why }) => `${module}: ${why}`) }).toEqual({
      exitCode: 1,
      verdict: 'unproven',
      unjudged: ['own: the file has changed since the suite loaded it'],
    });
  });

  unless(NO_COMPILER)('an offender and a stale allowance', async () => {
    const { exitCode, report } = await step({ run: 'python suite.py fine offender', allow: 'fine  # was needed once' });
    expect({ exitCode, verdict: report?.verdict, alsoTrue: report?.alsoTrue, what: report?.problem?.what.split('\n') }).toEqual({
      exitCode: 1,
      verdict: 'gil-reenabled',
      alsoTrue: ['stale-allowance'],
      what: [
        'The tests passed, but an extension module that they loaded would switch the GIL back on wherever it is not forced off: offender.',
        "'allow' lists what was loaded and no longer offends: fine.",
      ],
    });
  });

  unless(NO_COMPILER)("how 'install' ended, where it failed", async () => {
    const { report } = await step({ install: 'exit 3', run: 'true' });
    expect(report).toMatchObject({ install: { exitCode: 3, signal: null }, runs: [] });
  });
});

describe('green', () => {
  unless(NO_COMPILER)('without run the step is ready', async () => {
    const result = await step({});
    expect(told(result)).toEqual({ exitCode: 0, verdict: 'ready', alsoTrue: [], tests: '', first: undefined });
    expect(result.report).toMatchObject({ problem: null, install: null, runs: [], python: { executable: environment.python } });
  });

  unless(NO_COMPILER)('an ordinary Python that died of PYTHON_GIL=0 and that nobody minded is a notice', async () => {
    const { exitCode, report } = await step({ run: `python suite.py fine\n'${gilPython()}' -c pass || true` });
    const notices = report?.notices.filter((notice) => withoutUnloaded(notice) !== '');
    expect({ exitCode, verdict: report?.verdict, notices }).toEqual({
      exitCode: 0,
      verdict: 'clean',
      notices: [
        'An ordinary Python was started and died, because it cannot run with PYTHON_GIL=0; the suite passed all the same. ' +
          'Start that child with the free-threaded interpreter, or remove PYTHON_GIL from the environment it is given.',
      ],
    });
  });

  unless(NO_COMPILER)("without run 'install' is run all the same", async () => {
    const result = await step({ install: 'echo installed' });
    expect(told(result)).toEqual({ exitCode: 0, verdict: 'ready', alsoTrue: [], tests: '', first: undefined });
    expect(result.plainLog.split('\n')).toContain('installed');
    expect(result.report).toMatchObject({ install: { exitCode: 0 } });
  });

  unless(NO_COMPILER)('a module that cannot be judged may be allowed', async () => {
    const result = await step({ run: 'python suite.py crasher fine', allow: 'crasher  # cannot bear the GIL' });
    expect(told(result)).toEqual({ exitCode: 0, verdict: 'clean', alsoTrue: [], tests: '0', first: undefined });
  });

  const beside: readonly (readonly [string, string, string])[] = [
    [
      'an ordinary Python',
      "PYTHON_GIL=1 '<ordinary>' -c pass",
      '1 of 2 Python processes were builds that always have the GIL: <ordinary>.',
    ],
    ['one with the GIL on', 'python -X gil=1 suite.py fine', '1 of 2 Python processes did not run with PYTHON_GIL=0: <python>.'],
  ];
  for (const [other, command, notice] of beside) {
    unless(NO_COMPILER)(`${other} beside a process that is proof is a notice`, async () => {
      const first = `gilproof: good to know\n${notice}`;
      const result = await step({ run: `python suite.py fine\n${command}` });
      expect(told(result)).toEqual({ exitCode: 0, verdict: 'clean', alsoTrue: [], tests: '0', first });
      expect(result.annotations.map(({ type }) => type)).toEqual(['notice']);
    });
  }
});
