import { join } from 'node:path';
import { readDistributions } from '../../src/gil/distributions.js';
import { installationOf } from '../../src/gil/installation.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { writeFiles } from '../fixtures/toolbox.js';

const INFO = 'x-1.dist-info';

/** How a distribution was installed that has these files in its folder. */
function installed(files: Readonly<Record<string, string>>) {
  const folder = join(temporaryFolder('installation'), 'site-packages');
  const all = { METADATA: 'Name: x\nVersion: 1\n', RECORD: `x.so,,\n${INFO}/METADATA,,\n${INFO}/RECORD,,\n`, ...files };
  writeFiles(folder, Object.fromEntries(Object.entries(all).map(([name, text]) => [`${INFO}/${name}`, text])));
  const [distribution] = readDistributions([folder]);
  if (distribution === undefined) throw new Error('there is one');
  return installationOf(distribution);
}

const wheel = (...tags: readonly string[]) => `Wheel-Version: 1.0\nGenerator: x\n${tags.map((tag) => `Tag: ${tag}\n`).join('')}`;
const MANY = wheel('cp313-cp313t-manylinux2014_x86_64', 'cp313-cp313t-manylinux_2_17_x86_64');
const LINUX = wheel('cp313-cp313t-linux_x86_64');

test.each<[string, Readonly<Record<string, string>>, ReturnType<typeof installationOf>]>([
  ['a wheel of an index', { WHEEL: MANY, INSTALLER: 'uv\n' }, { how: 'wheel', tag: 'cp313-cp313t-manylinux_2_17_x86_64', by: 'uv' }],
  ['musl', { WHEEL: wheel('cp314-cp314t-musllinux_1_2_x86_64') }, { how: 'wheel', tag: 'cp314-cp314t-musllinux_1_2_x86_64', by: null }],
  ['built here', { WHEEL: LINUX, INSTALLER: 'pip' }, { how: 'local-build', tag: 'cp313-cp313t-linux_x86_64', by: 'pip' }],
  [
    'macOS, where both have the same tag',
    { WHEEL: wheel('cp314-cp314t-macosx_11_0_arm64') },
    { how: 'unknown', tag: 'cp314-cp314t-macosx_11_0_arm64', by: null },
  ],
  [
    'a folder',
    { WHEEL: MANY, 'direct_url.json': '{"url": "file:///x", "dir_info": {}}' },
    { how: 'local-build', tag: 'cp313-cp313t-manylinux_2_17_x86_64', by: null },
  ],
  [
    'a repository',
    { 'direct_url.json': '{"url": "https://x/y.git", "vcs_info": {"vcs": "git"}}' },
    { how: 'local-build', tag: null, by: null },
  ],
  [
    'an archive of sources',
    { 'direct_url.json': '{"url": "https://x/y.tar.gz#sha256=0", "archive_info": {}}' },
    { how: 'local-build', tag: null, by: null },
  ],
  [
    'a wheel by its address',
    { WHEEL: LINUX, 'direct_url.json': '{"url": "https://x/y.whl", "archive_info": {}}' },
    { how: 'local-build', tag: 'cp313-cp313t-linux_x86_64', by: null },
  ],
  ['conda', { INSTALLER: 'conda' }, { how: 'unknown', tag: null, by: 'conda' }],
  ['nonsense', { WHEEL: '\0', INSTALLER: 'two words', 'direct_url.json': '[3' }, { how: 'unknown', tag: null, by: null }],
])('%s', (_, files, expected) => {
  expect(installed(files)).toEqual(expected);
});
