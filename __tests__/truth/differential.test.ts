/** A suite's exit code, results and output are the same with gilproof as without it, apart from times and addresses. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runAction } from '../action/runner.js';
import { buildExtension, NO_COMPILER } from '../fixtures/extensions.js';
import { environmentWith, sourcesOf } from '../fixtures/packages.js';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { freeThreadedPython } from '../free-threaded.js';
import { ENVIRONMENT, SOURCES, SUITES, type Suite } from './suites.js';

/** A module that calls into Python while it is initialised. */
const CALLER = `#include <Python.h>
static PyModuleDef_Slot slots[] = {{0, NULL}};
static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, .m_name = "caller", .m_size = 0, .m_slots = slots};
PyMODINIT_FUNC PyInit_caller(void) {
  PyObject *callee = PyImport_ImportModule("callee");
  if (!callee || !PyObject_CallMethod(callee, "called", NULL)) return NULL;
  return PyModuleDef_Init(&definition);
}
`;

const test = unless(NO_COMPILER);

let bin = '';
let sources = '';
let unkind = '';

beforeAll(async () => {
  bin = path.dirname(await environmentWith({ name: 'suites', requirements: ENVIRONMENT }));
  sources = await sourcesOf(SOURCES);
  unkind = path.join(temporaryFolder('unkind'), 'project');
  cpSync(path.join(import.meta.dirname, 'unkind'), unkind, { recursive: true });
  if (NO_COMPILER !== null) return;
  const here = { python: freeThreadedPython(), folder: unkind };
  buildExtension({ ...here, name: 'fast' });
  buildExtension({ ...here, name: 'warner', template: 'warn-in-init' });
  buildExtension({ ...here, name: 'raiser', template: 'raise-in-init' });
  buildExtension({ ...here, name: 'caller', source: CALLER });
}, 1_800_000);

describe('with gilproof nothing changes in', () => {
  for (const [name, suite] of Object.entries(SUITES)) {
    test(name, async () => {
      const { without, with_, verdict } = await both(suite);
      expect(with_).toEqual(without);
      expect(verdict).toBe(suite.verdict);
      expect([...without.stdout, ...without.stderr].length).toBeGreaterThan(3);
    }, 600_000);
  }
});

/** pytest's line of a letter for each test. */
const PROGRESS = /^[.sFEx]+ +\[ *\d+%\]$/;

interface Outcome {
  readonly exitCode: string;
  readonly stdout: readonly string[];
  readonly stderr: readonly string[];
}

/** Runs it twice in the same place, first as a workflow's `run:` would. */
async function both(suite: Suite): Promise<{ readonly without: Outcome; readonly with_: Outcome; readonly verdict: string | undefined }> {
  const place = temporaryFolder('suite');
  const workspace = path.join(place, 'project');
  const script = `exec >"${place}/stdout" 2>"${place}/stderr"\n${suite.script}`;
  const env = { HOME: path.join(place, 'home'), TMPDIR: path.join(place, 'tmp'), PYTHONHASHSEED: '0', ...suite.env };
  const refresh = () => {
    for (const folder of [workspace, env.HOME, env.TMPDIR]) {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
    }
    if (suite.source) cpSync(suite.source === 'unkind' ? unkind : path.join(sources, suite.source), workspace, { recursive: true });
  };
  const outcome = (exitCode: string): Outcome => {
    const read = (name: string) => {
      const lines = general(readFileSync(path.join(place, name), 'utf8')).split('\n');
      return suite.unordered ? lines.filter((line) => !PROGRESS.test(line)).sort() : lines;
    };
    return { exitCode, stdout: read('stdout'), stderr: read('stderr') };
  };

  refresh();
  const workflow = { CI: 'true', GITHUB_ACTIONS: 'true', LANG: 'C.UTF-8', PATH: `${bin}:/usr/bin:/bin:/usr/sbin:/sbin`, PYTHON_GIL: '0' };
  const options = { cwd: workspace, env: { ...workflow, ...env }, stdio: 'ignore' } as const;
  const { status } = spawnSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script], options);
  const without = outcome(`${status}`);

  refresh();
  const { outputs } = await runAction({ workspace, path: [bin], env, inputs: { run: script } });
  return { without, with_: outcome(`${outputs['tests-exit-code']}`), verdict: outputs.verdict };
}

/** Without times and addresses. */
function general(text: string): string {
  return text.replaceAll(/0x[0-9a-f]+|\b\d{12,}\b/gi, 'ADDRESS').replaceAll(/\b\d+\.\d+ ?(s|seconds)\b/g, 'TIME');
}
