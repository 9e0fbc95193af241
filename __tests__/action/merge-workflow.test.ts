import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { MergedResult } from '../../src/merged.js';
import { makeEnvironment } from '../fixtures/environments.js';
import { buildExtension } from '../fixtures/extensions.js';
import { PYTHON } from '../fixtures/interpreters.js';
import { expectDescribed } from '../fixtures/report-schema.js';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { findAct, runWorkflow } from './act.js';
import { makeRepository } from './repository.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const act = findAct();

const suite = (body: string) => `import unittest


class Demo(unittest.TestCase):
    def test_it(self):
        ${body}
`;

unless('missing' in act ? act.missing : null)('the four legs of a matrix become one verdict in a job after them', () => {
  if ('missing' in act) throw new Error(act.missing);
  const shared = temporaryFolder('shared');
  const { exitCode, jobs, summaries, log } = runWorkflow({
    act: act.command,
    repository: makeRepository('merge-workflow.yml', { 'test_fast.py': suite('import fast'), 'test_fine.py': suite('pass') }, (demo) => {
      buildExtension({ name: 'fast', template: 'single-undeclared', python: PYTHON, folder: demo });
    }),
    path: [makeEnvironment().bin, path.join(ROOT, 'node_modules/node/bin'), '/usr/bin', '/bin'],
    env: { SHARED: shared },
  });
  if (exitCode !== 0) throw new Error(log);
  expect(jobs).toEqual([
    'test off test_fast: success',
    'test off test_fine: success',
    'test on test_fast: success',
    'test on test_fine: success',
    'verdict: success',
  ]);
  expect(summaries.get('verdict')?.match(/^## .*/gm)).toEqual([
    '## ❌ gil-reenabled: <code>free-threading</code>, 4 legs',
    '## ✅ clean: <code>verdict</code>, 2 legs',
    '## ❌ unproven (a report is missing): <code>verdict</code>, 2 legs',
  ]);
  const report = JSON.parse(readFileSync(path.join(shared, 'merged.report'), 'utf8')) as MergedResult;
  expectDescribed(report);
  expect(report.merged.legs.map(({ name, shard, verdict }) => `${name}: ${shard}: ${verdict}`).sort()).toEqual([
    'test (off, test_fast): test_fast: gil-reenabled',
    'test (off, test_fine): test_fine: clean',
    'test (on, test_fast): test_fast: tests-passed',
    'test (on, test_fine): test_fine: tests-passed',
  ]);
  expect(
    report.merged.offenders.map(({ module, occurrences }) => [module, occurrences.map(({ effect, legs }) => [effect, legs.length])]),
  ).toEqual([
    [
      'fast',
      [
        ['fails', 1],
        ['none', 1],
      ],
    ],
  ]);
});
