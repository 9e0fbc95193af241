/** The verdicts that the shop does not show, each with the text that says why. */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeEnvironment } from '../fixtures/environments.js';
import { buildExtension, NO_COMPILER } from '../fixtures/extensions.js';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { freeThreadedPython, gilPython } from '../free-threaded.js';
import { runAction, type StepResult } from './runner.js';

const MODULES = {
  fine: 'multi-declared',
  offender: 'multi-undeclared',
  crasher: 'crash-by-default',
  quitter: 'exit-by-default',
  raiser: 'raise-by-default',
  rewritten: 'multi-declared',
} as const;

/** Imports what its arguments name, and ends with the number among them. */
const SUITE = `import sys

for word in sys.argv[1:]:
    if word.isdigit():
        sys.exit(int(word))
    __import__(word)
`;

let workspace = '';
let python = '';
let bin = '';
let rewritten = '';

beforeAll(() => {
  workspace = temporaryFolder('verdicts');
  ({ bin, python } = makeEnvironment());
  writeFileSync(path.join(workspace, 'suite.py'), SUITE);
  if (NO_COMPILER !== null) return;
  for (const [name, template] of Object.entries(MODULES)) {
    const file = buildExtension({ name, template, python: freeThreadedPython(), folder: workspace });
    if (name === 'rewritten') rewritten = file;
  }
});

const step = (inputs: Readonly<Record<string, string>>) => runAction({ workspace, path: [bin], inputs });

/** What a person reads first, with this run's own paths and process ids taken out. */
function told({ exitCode, outputs, report, annotations }: StepResult) {
  const general = (text: string | undefined) =>
    text?.replaceAll(gilPython(), 'GIL_PYTHON').replaceAll(python, 'PYTHON').replaceAll(workspace, 'WORKSPACE').replaceAll(/\d+-[0-9a-f]{16}/g, 'PID');
  const [first] = annotations;
  return {
    exitCode,
    verdict: outputs.verdict,
    alsoTrue: report?.alsoTrue,
    tests: outputs['tests-exit-code'],
    title: first?.title,
    message: general(first?.message)?.split('\n'),
  };
}

interface Row {
  readonly inputs: Readonly<Record<string, string>>;
  readonly verdict: string;
  readonly alsoTrue?: readonly string[];
  /** The output \`tests-exit-code\`. */
  readonly tests: string;
  /** The first annotation, line by line. */
  readonly message: readonly string[];
}

const LOOK = "Fix: See its output above. If it passes with 'gil: on', the failure comes with the GIL off: look for data shared between threads.";

const FAILURES: Readonly<Record<string, Row>> = {
  'tests that fail': {
    inputs: { run: 'python suite.py fine 3' },
    verdict: 'tests-failed',
    tests: '3',
    message: ["The tests failed: 'run' ended with exit code 3 with the GIL off.", LOOK],
  },
};

describe('a failing suite', () => {
  for (const [promise, { inputs, verdict, alsoTrue = [], tests, message }] of Object.entries(FAILURES)) {
    unless(NO_COMPILER)(promise, async () => {
      const result = await step(inputs);
      expect(told(result)).toEqual({ exitCode: 1, verdict, alsoTrue, tests, title: `gilproof: ${verdict}`, message });
    });
  }
});

test('scratch', async () => {
  const g = gilPython();
  const cases: Record<string, Record<string, string>> = {
    both: { run: 'python suite.py offender 3' },
    alone: { run: 'python suite.py fine 3' },
    on: { run: 'python suite.py offender 3', gil: 'on' },
    notfound: { run: 'no-such-command' },
    signal: { run: 'kill -TERM $$' },
    nopy: { run: 'true' },
    nopyfail: { run: 'exit 3' },
    gilbuild: { run: `unset PYTHON_GIL\n'${g}' -c pass` },
    gildies: { run: `'${g}' -c pass` },
    gildies2: { run: `python suite.py fine; '${g}' -c pass || true` },
    gilbeside: { run: `python suite.py fine; PYTHON_GIL=1 '${g}' -c pass` },
    old: { run: `/usr/bin/python3 -c pass` },
    xgil: { run: `python -X gil=1 suite.py fine` },
    onwith0: { run: `PYTHON_GIL=0 python suite.py fine`, gil: 'on' },
    xgil2: { run: `python -X gil=1 suite.py fine; python suite.py fine` },
    crash: { run: `python suite.py crasher fine offender` },
    exit: { run: `python suite.py quitter fine` },
    raise: { run: `python suite.py raiser fine` },
    many: { run: `python suite.py crasher quitter raiser fine` },
    rewritten: { run: `python suite.py rewritten\necho >>${path.basename(rewritten)}` },
    torn: { run: `python suite.py fine\nfor f in "$GILPROOF_DIR"/*.jsonl; do truncate -s -1 "$f"; done` },
    allowed: { run: `python suite.py crasher fine`, allow: 'crasher  # seen to' },
    install: { install: 'exit 3', run: 'touch ran' },
    installsig: { install: 'kill -KILL $$', run: 'touch ran' },
    installenv: { install: 'echo nonsense >>"$GITHUB_ENV"', run: 'touch ran' },
    nointerp: { python: g, run: 'touch ran' },
    nointerp2: { python: 'no-such-python', run: 'touch ran' },
    nointerp3: { python: g, 'python-version': '3.99t', run: 'touch ran' },
    ready: { },
    ready2: { install: 'true' },
    stale: { run: 'python suite.py fine offender', allow: 'fine  # x' },
    isolated: { run: 'python suite.py fine; python -I -c pass; python -S -c pass' },
    isolatedonly: { run: 'python -I -c pass' },
  };
  for (const [name, inputs] of Object.entries(cases)) {
    if (process.env.ONLY && !process.env.ONLY.split(',').includes(name)) continue;
    try {
    const r = await step(inputs);
    process.stderr.write(`\n#### ${name} ${JSON.stringify({ ...told(r) }, null, 1)}\n${JSON.stringify(r.report?.problem, null, 1)}\n${r.annotations.slice(1).map((a) => `${a.type} ${a.title} ${a.file}:${a.line} ${a.message}`).join('\n')}\n${r.report?.notices}\n`);
    if (process.env.ONLY) process.stderr.write(r.stdout);
    } catch (error) { process.stderr.write(`\n#### ${name} THROWN ${error}\n`); }
  }
});
