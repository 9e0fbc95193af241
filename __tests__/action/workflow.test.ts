import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { buildExtension } from '../fixtures/extensions.js';
import { GIL_PYTHON, PYTHON } from '../fixtures/interpreters.js';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { findAct, runWorkflow } from './act.js';
import { makeRepository } from './repository.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const act = findAct();

const SUITE = `import unittest


class Demo(unittest.TestCase):
    def test_fast(self):
        import fast

        self.assertEqual(fast.__name__, "fast")
`;

/** The folder of a `python` that is the free-threaded one. */
function makeEnvironment(): string {
  const environment = temporaryFolder('environment');
  execFileSync(PYTHON, ['-m', 'venv', '--without-pip', environment]);
  return path.join(environment, 'bin');
}

unless('missing' in act ? act.missing : null)('a workflow gets its verdict, its outputs and a working machine for its later steps', () => {
  if ('missing' in act) throw new Error(act.missing);
  const node = path.join(ROOT, 'node_modules/node/bin');
  const { exitCode, jobs, summaries, log } = runWorkflow({
    act: act.command,
    repository: makeRepository('workflow.yml', { 'test_demo.py': SUITE }, (demo) => {
      buildExtension({ name: 'fast', template: 'single-undeclared', python: PYTHON, folder: demo });
    }),
    path: [makeEnvironment(), node, '/usr/bin', '/bin'],
    env: { ORDINARY_PYTHON: GIL_PYTHON },
  });
  if (exitCode !== 0) throw new Error(log);
  expect(jobs).toEqual(['after: success', 'allowed: success', 'offender off: success', 'offender on: success', 'setup: success']);
  const verdicts = { allowed: 'clean', 'offender off': 'gil-reenabled', 'offender on': 'tests-passed', setup: 'ready' };
  for (const [job, verdict] of Object.entries(verdicts)) expect(summaries.get(job)?.split('\n')[0]).toContain(verdict);
});
