import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readReports } from '../../src/merge/read.js';
import { SCHEMA_FILE } from '../fixtures/report-schema.js';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { brotli, sample } from '../report/sample.js';
import { leg, workspaceOf } from './legs.js';

const read = (workspace: string, ...globs: string[]) => readReports(globs, { workspace, schema: SCHEMA_FILE });

function refusal(content: unknown): string | undefined {
  const { reports, refused } = read(workspaceOf([leg(), content]), 'reports/**/*.json');
  expect(reports).toHaveLength(1); // The good one beside it is read.
  expect(refused.map(({ file }) => file)).toEqual(['reports/leg-001/gilproof.json']);
  return refused[0]?.why;
}

const text = JSON.stringify(sample());

test.each<[string, unknown, string]>([
  ['an empty file', '', 'it is empty'],
  ['blanks', ' \n', 'it is empty'],
  ['a torn file', text.slice(0, text.length / 2), 'it is not JSON, perhaps cut off: '],
  ['a text', '# gilproof', 'it is not JSON, perhaps cut off: '],
  ['two reports in one', text + text, 'it is not JSON, perhaps cut off: '],
  ['null', 'null', 'it is no report of gilproof'],
  ['a list', [sample()], 'it is no report of gilproof'],
  ['a report of coverage', { meta: {}, files: {} }, 'it is no report of gilproof'],
  ['a schema that is no number', { ...sample(), schema: '1' }, 'it is no report of gilproof'],
  ['a later schema', { ...sample(), schema: 2 }, 'it is a report of schema 2; this version of gilproof reads schema 1'],
  ['a report without its verdict', text.replace('"verdict":"clean",', ''), 'it is no whole report: verdict is not there'],
  ['a verdict that there is not', text.replace('"clean"', '"great"'), 'it is no whole report: verdict is none of '],
  ['lists that are none', { ...sample(), offenders: { length: 1 } }, 'it is no whole report: offenders is no array'],
  [
    'a merged report',
    { ...sample(), merged: { legs: [], missing: [], refused: [], offenders: [], unjudged: [], failures: [], comparisons: [] } },
    'it is a merged report itself; merge the reports of the legs that it was made from',
  ],
  [
    'a red verdict that did not fail',
    { ...sample(), verdict: 'tests-failed' },
    'it contradicts itself: tests-failed holds, and it did not fail',
  ],
  [
    'a red one beside it that did not fail',
    { ...sample(), alsoTrue: ['unproven'] },
    'it contradicts itself: unproven holds, and it did not fail',
  ],
  ['a clean one that failed', { ...sample(), failed: true }, 'it contradicts itself: it failed, and is clean'],
  ['a clean one without a run', { ...sample(), runs: [] }, 'it contradicts itself: it is clean, and no run passed with the GIL off'],
  [
    'a clean one whose tests failed',
    { ...sample(), runs: [{ ...sample().runs[0], exitCode: 1 }] },
    'it contradicts itself: it is clean, and no run passed with the GIL off',
  ],
  [
    'a clean one with the GIL on',
    { ...sample(), runs: [{ ...sample().runs[0], gil: 'on' }] },
    'it contradicts itself: it is clean, and no run passed with the GIL off',
  ],
  [
    'tests that passed without a run',
    { ...sample(), verdict: 'tests-passed', runs: [] },
    'it contradicts itself: its tests passed, and no run did',
  ],
  [
    'a huge matrix',
    { ...sample(), host: { ...sample().host, matrix: { x: 'y'.repeat(70_000) } } },
    'it contradicts itself: its matrix has more than 64 kB',
  ],
  [
    'a matrix without a bottom',
    text.replace('"matrix":{', `"matrix":{"deep":${'['.repeat(200_000)}${']'.repeat(200_000)},`),
    'it contradicts itself: its matrix has more than 64 kB',
  ],
  ['brackets without an end', '['.repeat(1_000_000), 'it is not JSON, perhaps cut off: '],
])('%s is refused with the reason', (_, content, why) => {
  expect(refusal(content)).toContain(why);
});

test('an offender that fails a run which did not fail is refused', () => {
  const offenders = [brotli];
  expect(refusal({ ...sample(), offenders })).toBe('it contradicts itself: an offender fails it, and it did not fail');
});

test('200 MB are refused unread', () => {
  const workspace = workspaceOf([leg()]);
  const file = path.join(workspace, 'reports', 'large.json');
  writeFileSync(file, text);
  truncateSync(file, 200 * 1024 * 1024);
  expect(read(workspace, 'reports/**/*.json').refused).toEqual([
    { file: 'reports/large.json', why: 'it has 200 MB; no report has more than 64 MB' },
  ]);
});

test('more than 512 MB together are refused unread, each file by name', () => {
  const workspace = workspaceOf([]);
  const names = Array.from({ length: 10 }, (_, index) => `${index}.json`);
  for (const name of names) {
    writeFileSync(path.join(workspace, name), '');
    truncateSync(path.join(workspace, name), 60 * 1024 * 1024 + Number(name[0]));
  }
  const late = read(workspace, '*.json').refused.filter(
    ({ why }) => why === 'the reports before it fill the 512 MB that all may have together',
  );
  expect(late.map(({ file }) => file)).toEqual(['8.json', '9.json']);
});

unless(process.platform === 'win32' ? 'Windows has no such files' : null)(
  'pipes, devices, links to nothing and to themselves are refused unread',
  () => {
    const workspace = temporaryFolder('merge');
    execFileSync('mkfifo', [path.join(workspace, 'pipe.json')]);
    symlinkSync('/dev/zero', path.join(workspace, 'zero.json'));
    symlinkSync('nowhere', path.join(workspace, 'broken.json'));
    symlinkSync('self.json', path.join(workspace, 'self.json'));
    const { reports, refused } = read(workspace, '*.json');
    expect(reports).toEqual([]);
    expect(refused).toEqual([
      { file: '/dev/zero', why: 'it is no ordinary file' },
      { file: 'broken.json', why: 'it cannot be read (ENOENT)' },
      { file: 'pipe.json', why: 'it is no ordinary file' },
      { file: 'self.json', why: 'it cannot be read (ELOOP)' },
    ]);
  },
);

unless(process.platform === 'win32' || process.getuid?.() === 0 ? 'whoever runs this may read everything' : null)(
  'a file that may not be read is refused',
  () => {
    const workspace = workspaceOf([leg()]);
    chmodSync(path.join(workspace, 'reports/leg-000/gilproof.json'), 0);
    expect(read(workspace, 'reports/**/*.json').refused).toEqual([
      { file: 'reports/leg-000/gilproof.json', why: 'it cannot be read (EACCES)' },
    ]);
  },
);

test('a file that two globs match is read once, a folder that one matches is passed over, a copy counts once', () => {
  const workspace = workspaceOf([leg({ gil: 'off' }), leg({ gil: 'on' })]);
  mkdirSync(path.join(workspace, 'reports', 'folder.json'));
  copyFileSync(path.join(workspace, 'reports/leg-001/gilproof.json'), path.join(workspace, 'reports/leg-001/copy.json'));
  symlinkSync('leg-000', path.join(workspace, 'reports/link'));
  const { reports, refused, copies } = read(
    workspace,
    'reports/**/*.json',
    path.join(workspace, 'reports/leg-000/*'),
    './reports/link/*.json',
    'reports',
  );
  expect(reports.map(({ file }) => file)).toEqual(['reports/leg-000/gilproof.json', 'reports/leg-001/copy.json']);
  expect(refused).toEqual([]);
  expect(copies).toEqual(['reports/leg-001/gilproof.json']);
});

test('a file outside the workspace is named whole', () => {
  const outside = workspaceOf(['{}']);
  const file = path.join(outside, 'reports/leg-000/gilproof.json');
  expect(read(temporaryFolder('empty'), file).refused).toEqual([{ file, why: 'it is no report of gilproof' }]);
});

test('keys of a later version are passed over', () => {
  const { reports } = read(workspaceOf([{ ...leg(), future: [1], host: { ...leg().host, runner: 'x' } }]), 'reports/**/*.json');
  expect(reports).toHaveLength(1);
});
