import { readMetadata, render } from '../../scripts/catalog.mjs';
import { newestArchive, type Release, readChecksums, withoutArchive } from '../../src/python/catalog.js';
import { CATALOG } from '../../src/python/catalog-data.js';
import { parseSpec } from '../../src/python/spec.js';

const LINUX = 'x86_64-unknown-linux-gnu';
const digest = (letter: string) => letter.repeat(64);

test('every archive in the catalog has a digest of its own', () => {
  const digests = CATALOG.flatMap(({ version, sha256 }) => Object.entries(sha256).map(([target, hex]) => ({ version, target, hex })));
  expect(digests.filter(({ hex }) => !/^[0-9a-f]{64}$/.test(hex))).toEqual([]);
  expect(new Set(digests.map(({ hex }) => hex)).size).toBe(digests.length);
  expect(CATALOG.filter(({ sha256 }) => Object.keys(sha256).length < 13).map(({ version }) => version)).toEqual([]);
});

test('every version in the catalog has a build and stands there once', () => {
  expect(CATALOG.filter(({ version, build }) => !/^3\.\d+\.\d+((a|b|rc)\d+)?$/.test(version) || !/^\d{8}$/.test(build))).toEqual([]);
  expect(new Set(CATALOG.map(({ version }) => version)).size).toBe(CATALOG.length);
});

describe('the newest wanted version is chosen, a pre-release only where it is asked for', () => {
  const releases: readonly Release[] = ['3.13.13', '3.14.10', '3.14.9', '3.15.0b4', '3.15.0rc1'].map((version) => ({
    version,
    build: '20260814',
    sha256: { [LINUX]: digest('a') },
  }));
  test.each([
    ['3.x', '3.14.10'],
    ['3.14t', '3.14.10'],
    ['3.14.9t', '3.14.9'],
    ['>=3.13,<3.14', '3.13.13'],
    ['3.15t', null],
    ['3.15t-dev', '3.15.0rc1'],
    ['3.15.0b4t', '3.15.0b4'],
    ['>=3.14.0a1', '3.15.0rc1'],
  ])('%s: %s', (text, version) => {
    expect(newestArchive(releases, { spec: parseSpec(text), target: LINUX })?.version ?? null).toBe(version);
  });
});

test('an archive is where the release downloads have it', () => {
  const releases = [{ version: '3.14.7', build: '20260814', sha256: { [LINUX]: digest('a') } }];
  expect(newestArchive(releases, { spec: parseSpec('3.14t'), target: LINUX })).toEqual({
    version: '3.14.7',
    build: '20260814',
    target: LINUX,
    sha256: digest('a'),
    path: '20260814/cpython-3.14.7%2B20260814-x86_64-unknown-linux-gnu-freethreaded-install_only_stripped.tar.gz',
  });
});

test('without a digest there is no archive', () => {
  const spec = parseSpec('3.14t');
  const releases = [
    { version: '3.14.7', build: '20260814', sha256: { [LINUX]: '' } },
    { version: '3.14.6', build: '20260814', sha256: { [LINUX]: digest('a') } },
  ];
  expect(newestArchive(releases, { spec, target: LINUX })?.version).toBe('3.14.6');
  expect(newestArchive(releases, { spec, target: 'aarch64-unknown-linux-gnu' })).toBeNull();
});

test('the checksums of a release are read, and all other lines passed over', () => {
  const name = `cpython-3.14.8+20261101-${LINUX}-freethreaded-install_only_stripped.tar.gz`;
  const text = [
    `${digest('a')}  ${name}`,
    `${digest('b')}  ${name.replace('-freethreaded', '')}`,
    `${digest('c')}  ${name.replace('_stripped', '')}`,
    `${digest('d')}  ${name.replace(LINUX, 'aarch64-apple-darwin')}`,
    `nonsense  ${name}`,
    `${digest('e')}  ${name.replace('3.14.8', '3.15.0rc2')}`,
    '<html>',
  ].join('\n');
  expect(readChecksums(text)).toEqual([
    { version: '3.14.8', build: '20261101', sha256: { [LINUX]: digest('a'), 'aarch64-apple-darwin': digest('d') } },
    { version: '3.15.0rc2', build: '20261101', sha256: { [LINUX]: digest('e') } },
  ]);
});

describe('a version without an archive is told the nearest that has one', () => {
  test.each([
    ['3.13.5t', LINUX, `there is no archive of 3.13.5t for ${LINUX}; the nearest that has one is 3.13.12t`],
    ['3.14.2t', LINUX, `there is no archive of 3.14.2t for ${LINUX}; the nearest that has one is 3.14.3t`],
    ['3.15.0a2t', LINUX, `there is no archive of 3.15.0a2t for ${LINUX}; the nearest that has one is 3.15.0rc1t`],
    ['3.13.5t', 'armv7-unknown-linux-musleabihf', 'there is no archive for armv7-unknown-linux-musleabihf'],
  ])('%s for %s', (text, target, expected) => {
    const known = CATALOG.filter(({ version }) => /^3\.1[34]\.([0-9]|1[0-5])$|^3\.15\.0rc1$/.test(version));
    expect(withoutArchive(known, { spec: parseSpec(text), target })).toBe(expected);
  });
});

describe('the catalog is made from the list that uv keeps', () => {
  const entry = (over: Readonly<Record<string, string | null>> = {}) => {
    const { version = '3.14.7', build = '20260814', target = LINUX, sha256 = digest('a') } = over;
    const base = 'https://github.com/astral-sh/python-build-standalone/releases/download';
    return { url: `${base}/${build}/cpython-${version}%2B${build}-${target}-freethreaded-install_only_stripped.tar.gz`, sha256 };
  };
  test('of the free-threaded archives of the plain targets, oldest version first, the newest build of each', () => {
    const list = {
      one: entry({ version: '3.15.0rc1', sha256: digest('1') }),
      two: entry({ version: '3.14.10', sha256: digest('2') }),
      three: entry({ version: '3.14.9', build: '20260101', sha256: digest('3') }),
      four: entry({ version: '3.14.9', sha256: digest('4') }),
      five: entry({ version: '3.14.9', build: '20260102', sha256: digest('5') }),
      six: entry({ target: 'x86_64_v3-unknown-linux-gnu' }),
      seven: { url: entry().url.replace('-freethreaded', ''), sha256: null },
      eight: null,
    };
    expect(readMetadata(list)).toEqual([
      { version: '3.14.9', build: '20260814', sha256: { [LINUX]: digest('4') } },
      { version: '3.14.10', build: '20260814', sha256: { [LINUX]: digest('2') } },
      { version: '3.15.0rc1', build: '20260814', sha256: { [LINUX]: digest('1') } },
    ]);
  });

  test('and not where one has no digest, or none is in it', () => {
    expect(() => readMetadata({ 'cpython-3.14.7': entry({ sha256: null }) })).toThrow('cpython-3.14.7 has no sha256');
    expect(() => readMetadata({ 'cpython-3.14.7': entry({ sha256: "'}; evil()" }) })).toThrow('cpython-3.14.7 has no sha256');
    expect(() => readMetadata({})).toThrow('the list has no free-threaded archive: has its form changed?');
  });

  test('as a module whose text is what is committed', async () => {
    const { readFileSync } = await import('node:fs');
    const committed = readFileSync(new URL('../../src/python/catalog-data.ts', import.meta.url), 'utf8');
    expect(render([...CATALOG].map(({ sha256, ...rest }) => ({ ...rest, sha256: { ...sha256 } })))).toBe(committed);
  });
});
