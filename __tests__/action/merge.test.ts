/** A step that merges, as the runner runs it: without an interpreter, whatever the reports are. */
import { copyFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PYTHON } from '../fixtures/interpreters.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { leg, offending, workspaceOf } from '../merge/legs.js';
import { HOSTILE, hostile } from '../report/hostile.js';
import { runAction } from './runner.js';

const GLOB = 'reports/**/*.json';

test('two legs become one green verdict, in log, summary, outputs and report, and no Python is needed', async () => {
  const workspace = workspaceOf([leg(), leg({ gil: 'on' })]);
  writeFileSync(path.join(workspace, 'pyproject.toml'), '[project]\nname = "x"\nrequires-python = "<3.9"\n');
  const result = await runAction({ workspace, inputs: { merge: GLOB, expect: '2' } });
  expect(result).toMatchObject({ exitCode: 0, annotations: [], env: {}, path: [], stderr: '' });
  expect(result.outputs).toEqual({
    ...{ 'python-version': '', 'python-tag': '', 'cache-key': '', 'python-path': '' },
    ...{ verdict: 'clean', offenders: '[]', 'tests-exit-code': '' },
    report: path.join(result.temp, 'gilproof-test-1.json'),
    'summary-file': path.join(result.temp, 'gilproof-test-1.summary.md'),
  });
  expect(result.report).toMatchObject({ schema: 1, verdict: 'clean', failed: false, merged: { legs: [{ shard: '' }, { shard: '' }] } });
  expect(result.summary.split('\n')[0]).toBe('## ✅ clean: <code>test</code>, 2 legs');
  expect(readFileSync(result.outputs['summary-file'] ?? '', 'utf8')).toBe(result.summary);
  expect(result.plainLog).toMatch(/\nverdict: clean\n/);
});

test('legs of a matrix that were given one name are told apart, in one folder and over the attempts of a workflow run', async () => {
  const [workspace, given] = [temporaryFolder('merge'), { python: PYTHON, name: 'tests' }];
  const red = await runAction({ inputs: { ...given, run: 'exit 1' }, matrix: { shard: 1 } });
  // Only this one was run again.
  const green = await runAction({ inputs: given, matrix: { shard: 2 }, attempt: 2 });
  for (const { outputs } of [red, green]) copyFileSync(outputs.report ?? '', path.join(workspace, path.basename(outputs.report ?? '')));
  const { report } = await runAction({ workspace, inputs: { merge: '*.json' } });
  expect(report).toMatchObject({
    verdict: 'tests-failed',
    notices: [],
    // In the order of their files' names, which have a digest of the matrix.
    merged: { legs: [{ host: { matrix: { shard: 2 } } }, { host: { matrix: { shard: 1 } } }] },
  });
});

test('an expectation that is given and empty is none, which a notice tells', async () => {
  const workspace = workspaceOf([leg()]);
  const noticesWith = async (inputs: Readonly<Record<string, string>>) => {
    const { exitCode, report } = await runAction({ workspace, inputs: { merge: GLOB, ...inputs } });
    return [exitCode, report?.notices];
  };
  const told = "'expect' is given and empty, so that any reports will do: was the expression in it unset? Write * where that is meant.";
  expect(await noticesWith({ expect: '' })).toEqual([0, [told]]);
  for (const inputs of [{}, { expect: '*' }, { expect: '1' }]) expect(await noticesWith(inputs as Record<string, string>)).toEqual([0, []]);
});

test('500 legs are merged, and the offender of one of them is the verdict', async () => {
  const legs = Array.from({ length: 499 }, (_, shard) => leg({ shard, gil: shard % 2 === 0 ? 'off' : 'on' }));
  const result = await runAction({ workspace: workspaceOf([...legs, offending({ os: 'macOS' })]), inputs: { merge: GLOB, expect: '500' } });
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'gil-reenabled', offenders: '["_brotli"]' } });
  expect(result.annotations).toEqual([
    {
      type: 'error',
      title: 'gilproof: gil-reenabled',
      message:
        '1 of 500 legs is red.\ngil-reenabled: test (macos-latest, 3.14t, off).\nFix: What to do about a red leg stands in its own summary.',
    },
  ]);
});

test.each<[string, string | number, string]>([
  [
    'a torn report',
    '{"schema": 1, "name": "te',
    'it is not JSON, perhaps cut off: Unterminated string in JSON at position 25 (line 1 column 26)',
  ],
  ['one of a later schema', '{"schema": 7}', 'it is a report of schema 7; this version of gilproof reads schema 1'],
  ['200 MB', 200 * 1024 * 1024, 'it has 200 MB; no report has more than 64 MB'],
  ['what is no report', '{"totals": {}}', 'it is no report of gilproof'],
  ['a workflow command', '::error::boo', 'it is not JSON, perhaps cut off: Unexpected token \':\', "::error::boo" is not valid JSON'],
])('%s gives one error that names the file, and the others are merged', async (_, content, why) => {
  const workspace = workspaceOf([leg(), typeof content === 'string' ? content : '']);
  if (typeof content === 'number') truncateSync(path.join(workspace, 'reports/leg-001/gilproof.json'), content);
  const result = await runAction({ workspace, inputs: { merge: GLOB } });
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'unproven' }, report: { merged: { legs: { length: 1 } } } });
  expect(result.annotations.map(({ type, title, message }) => [type, title, message.split('\n')[0]])).toEqual([
    ['error', 'gilproof: unproven', `A report could not be used: reports/leg-001/gilproof.json: ${why}.`],
  ]);
});

test('hostile text stays text', async () => {
  const reports = HOSTILE.map((text) => hostile(text, { verdict: 'gil-reenabled' }));
  const result = await runAction({ workspace: workspaceOf(reports), inputs: { merge: GLOB } });
  expect(result).toMatchObject({
    exitCode: 1,
    outputs: { verdict: 'gil-reenabled' },
    report: { merged: { legs: { length: HOSTILE.length } } },
  });
  expect(result.annotations.map(({ type, title }) => [type, title])).toEqual([['error', 'gilproof: gil-reenabled']]);
});

test('the reports of a merge are its own step: it reads no merged report, not even its own', async () => {
  const workspace = workspaceOf([leg()]);
  const inputs = { merge: '**/*.json', report: 'all.json' };
  await runAction({ workspace, inputs });
  const { outputs, report } = await runAction({ workspace, inputs });
  expect(outputs.verdict).toBe('unproven');
  expect(report).toMatchObject({
    merged: { refused: [{ file: 'all.json', why: 'it is a merged report itself; merge the reports of the legs that it was made from' }] },
  });
});

describe('reports that meet in one folder', () => {
  const nameOf = async (step: Parameters<typeof runAction>[0]) => path.basename((await runAction(step)).outputs.report ?? '');
  const inputs = { merge: 'nothing' };

  test('have other names where their legs have, also such that come to the same letters', async () => {
    const matrices = ['a/b', 'a b', 'a-b', 'a, b', 'a'].map((value) => ({ value }));
    const names = await Promise.all(matrices.map((matrix) => nameOf({ matrix, inputs })));
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(matrices.length);
    for (const name of names) expect(name).toMatch(/^gilproof-test-a(-b)?-[0-9a-f]{8}-1\.json$/);
  });

  test('have the same name in the same leg, whenever that is run', async () => {
    const step = { matrix: { os: 'x', n: 1 }, inputs };
    expect(await nameOf(step)).toBe(await nameOf(step));
  });

  test.each([
    ['a name of two lengths', 'x'.repeat(100), 'x'.repeat(101)],
    ['a name of two cases', 'Unit', 'unit'],
    ['names without a letter', '!', '?'],
    ['the name of the job and one that comes to it', 'test', 'test!'],
  ])('%s', async (_, one, other) => {
    const names = await Promise.all([one, other].map((name) => nameOf({ inputs: { ...inputs, name } })));
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(2);
    for (const name of names) expect(name.length).toBeLessThan(110);
  });
});

test('a merged report goes where it is asked to, and a folder for it is made', async () => {
  const workspace = workspaceOf([leg()]);
  mkdirSync(path.join(workspace, 'out'));
  const { outputs } = await runAction({ workspace, inputs: { merge: GLOB, report: 'out/new/all.json', name: 'free-threading' } });
  expect(outputs.report).toBe(path.join(workspace, 'out/new/all.json'));
});

test('a merge of nothing is red', async () => {
  const { exitCode, outputs, annotations } = await runAction({ workspace: temporaryFolder('empty'), inputs: { merge: GLOB } });
  expect({ exitCode, verdict: outputs.verdict }).toEqual({ exitCode: 1, verdict: 'unproven' });
  expect(annotations[0]?.message.split('\n')[0]).toBe(`No report was found: no file matches ${GLOB}.`);
});
