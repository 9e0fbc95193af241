import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../fixtures/temporary.js';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** What the script says of a tag in a repository of this version and change log. */
function release(tag: string, { version, changes }: { readonly version: string; readonly changes: string }) {
  const folder = temporaryFolder('release');
  mkdirSync(path.join(folder, 'scripts'));
  cpSync(path.join(ROOT, 'scripts/release.mjs'), path.join(folder, 'scripts/release.mjs'));
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ version }));
  writeFileSync(path.join(folder, 'CHANGELOG.md'), changes);
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(folder, 'scripts/release.mjs'), tag], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const CHANGES = '# Changes\n\nWords.\n\n## 1.1.0 (2026-12-01)\n\n- New.\n- And more.\n\n## 1.0.0 (2026-11-01)\n\n- Old.\n';

test('the notes of a release are its section of the change log', () => {
  expect(release('v1.1.0', { version: '1.1.0', changes: CHANGES })).toEqual({ status: 0, stdout: '- New.\n- And more.\n', stderr: '' });
});

test('the notes of a first release end with the change log', () => {
  const changes = '# Changes\n\n## 1.1.0\n\n- All.\n';
  expect(release('v1.1.0', { version: '1.1.0', changes })).toEqual({ status: 0, stdout: '- All.\n', stderr: '' });
});

test.each([
  [
    'a tag of another version',
    'v1.0.0',
    { version: '1.1.0', changes: CHANGES },
    `the tag is "v1.0.0", and package.json's version is 1.1.0: the tag must be v1.1.0`,
  ],
  ['no tag', '', { version: '1.1.0', changes: CHANGES }, `the tag is "", and package.json's version is 1.1.0: the tag must be v1.1.0`],
  [
    'a change log of another version',
    'v1.2.0',
    { version: '1.2.0', changes: CHANGES },
    'the newest section of CHANGELOG.md is "1.1.0", not 1.2.0',
  ],
  [
    'a version without words',
    'v2.0.0',
    { version: '2.0.0', changes: '# Changes\n\n## 2.0.0\n\n## 1.0.0\n\n- Old.\n' },
    'CHANGELOG.md says nothing of 2.0.0',
  ],
])('%s is no release', (_, tag, repository, why) => {
  expect(release(tag, repository)).toEqual({ status: 1, stdout: '', stderr: `no release: ${why}.\n` });
});

test('this repository is ready to be released as the version it names', () => {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const { status, stderr } = spawnSync(process.execPath, ['scripts/release.mjs', `v${version}`], { cwd: ROOT, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
