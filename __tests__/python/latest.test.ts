import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { addresses, INDEX, newestRelease, ORIGINS, sourcesOf } from '../../src/python/latest.js';
import { parseSpec } from '../../src/python/spec.js';
import { folder } from './installations.js';
import { bytes, origin, type Reply, status } from './origin.js';
import { ARCHIVE, named, provided, providing, release, TARGET, VERSION } from './standalone.js';

test('a mirror stands for all origins, with or without a slash at its end', () => {
  expect(sourcesOf(null)).toEqual({ origins: ORIGINS, index: INDEX });
  for (const mirror of ['https://mirror.example/x', 'https://mirror.example/x//'])
    expect(sourcesOf(mirror)).toEqual({ origins: ['https://mirror.example/x'], index: 'https://mirror.example/x/latest-release.json' });
  expect(addresses(sourcesOf('file:///srv/x'), 'a%2Bb').map(String)).toEqual(['file:///srv/x/a%2Bb']);
});

test('the origins are the mirror of uv and GitHub, and both are encrypted', () => {
  expect(ORIGINS.map((each) => new URL(each).host)).toEqual(['releases.astral.sh', 'github.com']);
  expect([INDEX, ...ORIGINS].filter((each) => !each.startsWith('https://'))).toEqual([]);
});

/** A mirror with an index, checksums and an archive, each answered as given. */
async function mirror(index: Reply, checksums: Reply, archive: Reply = bytes(ARCHIVE)) {
  const { url, requests } = await origin((response, request) => {
    const reply = request.url?.endsWith('.json') ? index : request.url?.endsWith('SHA256SUMS') ? checksums : archive;
    reply(response, request);
  });
  return { sources: sourcesOf(url), asked: () => requests.map((request) => request.url) };
}
const text = (content: string): Reply => bytes(Buffer.from(content));
const INDEX_OF = (tag: string): Reply => text(JSON.stringify({ version: 1, tag, asset_url_prefix: 'https://evil.example' }));

test('a version that the catalog does not have is looked for in the newest release', async () => {
  const { sources, asked } = await mirror(INDEX_OF('20991231'), text(named({ build: '20991231' }).line));
  const releases = [release({ version: '3.13.1' })];
  expect(await provided(providing([], { sources, releases }))).toMatchObject({ version: VERSION, why: 'downloaded, build 20991231' });
  expect(asked()).toEqual(['/latest-release.json', '/20991231/SHA256SUMS', `/${named({ build: '20991231' }).path}`]);
});

test('one that the catalog has is not', async () => {
  const { sources, asked } = await mirror(status(500), status(500));
  expect(await provided(providing([], { sources }))).toMatchObject({ version: VERSION });
  expect(asked()).toEqual([`/${named().path}`]);
});

describe('where nothing newer can be known', () => {
  const newer = { spec: parseSpec('3.99.0t') };
  test.each<[string, Reply, Reply, string]>([
    ['no index', status(404), status(404), 'latest-release.json: status 404'],
    ['an index of another kind', text('<html>'), status(404), 'latest-release.json names no release'],
    ['a hostile tag', INDEX_OF('../../x'), status(404), 'latest-release.json names no release'],
    ['no checksums', INDEX_OF('20991231'), status(404), '20991231/SHA256SUMS: status 404'],
    ['checksums of nothing', INDEX_OF('20991231'), text('<html>'), 'the checksums of release 20991231 name no free-threaded archive'],
  ])('%s: the reason is told, beside the nearest that there is', async (_, index, checksums, reason) => {
    const { sources } = await mirror(index, checksums);
    expect(await provided(providing([], { sources, ...newer }))).toEqual([
      `there is no archive of 3.99.0t for ${TARGET}; the nearest that has one is ${VERSION}t`,
      expect.stringMatching(new RegExp(`^looking for a newer release: .*${reason.replaceAll('.', '\\.')}$`)),
    ]);
  });

  test('and with check-latest the catalog has to do', async () => {
    const { sources } = await mirror(status(404), status(404));
    expect(await provided(providing([], { sources, checkLatest: true }))).toMatchObject({ version: VERSION });
  });
});

test('checksums that come unencrypted from elsewhere are not asked for: they would prove nothing', async () => {
  const asking = { env: {}, limits: { ...providing([]).limits } as never, signal: AbortSignal.timeout(1000) };
  await expect(newestRelease(sourcesOf('http://mirror.example'), asking)).rejects.toThrow(
    'http://mirror.example is not encrypted, so its checksums prove nothing',
  );
});

test('a mirror may be a folder', async () => {
  const root = folder();
  const { path, line } = named({ build: '20991231' });
  mkdirSync(join(root, '20991231'));
  writeFileSync(join(root, 'latest-release.json'), '{"tag": "20991231"}');
  writeFileSync(join(root, '20991231/SHA256SUMS'), line);
  writeFileSync(join(root, decodeURIComponent(path)), ARCHIVE);
  const sources = sourcesOf(pathToFileURL(root).href);
  expect(await provided(providing([], { sources, releases: [] }))).toMatchObject({ version: VERSION, why: 'downloaded, build 20991231' });
});
