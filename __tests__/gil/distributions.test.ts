import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isFirstParty, ownerOf, readDistributions } from '../../src/gil/distributions.js';
import { temporaryFolder } from '../fixtures/temporary.js';

/** A site folder with these files in it. */
function site(files: Readonly<Record<string, string>>): string {
  const folder = join(temporaryFolder('site'), 'site-packages');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const METADATA = 'Metadata-Version: 2.1\nName: Brotli\nVersion: 1.2.1\n\nName: other\nVersion: 9\n';

describe('distributions', () => {
  test('are read with name, version and their own files', () => {
    const folder = site({
      'brotli-1.2.1.dist-info/METADATA': METADATA,
      'brotli-1.2.1.dist-info/RECORD':
        '_brotli.so,sha256=x,12\r\n"with, comma ""q"".so",,\n../../../bin/brotli,,\n/absolute/file,,\nbrotli-1.2.1.dist-info/RECORD,,\n',
    });
    expect(readDistributions([folder])).toEqual([
      {
        name: 'Brotli',
        version: '1.2.1',
        source: null,
        files: [
          join(folder, '_brotli.so'),
          join(folder, 'with, comma "q".so'),
          join(folder, '../../../bin/brotli'),
          '/absolute/file',
          join(folder, 'brotli-1.2.1.dist-info/RECORD'),
        ],
      },
    ]);
  });

  test('that cannot be read are passed over, those without RECORD or with a strange direct_url.json are not', () => {
    const folder = site({
      'a.dist-info/RECORD': 'a.so,,',
      'b.dist-info/METADATA': 'Name: b\n',
      'c.dist-info/METADATA': '\0\xff',
      'd.dist-info/METADATA': 'name:  d \nversion:1\n',
      'e.dist-info/METADATA': 'Name: e\nVersion: 1\n',
      'e.dist-info/direct_url.json': '{"url": 3}',
      'f.dist-info/METADATA': 'Name: f\nVersion: 1\n',
      'f.dist-info/direct_url.json': '{"url": "file://elsewhere/x"}',
      'g.dist-info/METADATA': 'Name: g\nVersion: 1\n',
      'g.dist-info/direct_url.json': 'null',
      'h.dist-info': 'a file',
      'other.txt': '',
    });
    expect(readDistributions(['/no/such/folder', folder]).map(({ name, source }) => [name, source])).toEqual([
      ['d', null],
      ['e', null],
      ['f', null],
      ['g', null],
    ]);
  });

  test('know the folder that they were installed from', () => {
    const source = join(temporaryFolder('source'), 'a b%20');
    const folder = site({
      'a.dist-info/METADATA': 'Name: a\nVersion: 1\n',
      'a.dist-info/direct_url.json': JSON.stringify({ url: pathToFileURL(source).href, dir_info: { editable: true } }),
      'b.dist-info/METADATA': 'Name: b\nVersion: 1\n',
      'b.dist-info/direct_url.json': JSON.stringify({ url: 'https://example.org/b.git' }),
    });
    expect(readDistributions([folder]).map(({ source }) => source)).toEqual([source, null]);
  });
});

describe('the owner of a file', () => {
  const folder = site({ 'a.dist-info/METADATA': 'Name: a\nVersion: 1\n', 'a.dist-info/RECORD': 'pkg/a.so,,\n', 'pkg/a.so': '' });
  const distributions = readDistributions([folder]);

  test('is the distribution that lists it', () => {
    expect(ownerOf(join(folder, 'pkg/a.so'), distributions)?.name).toBe('a');
  });
  test('is found where its folder is reached through a link', () => {
    const link = join(temporaryFolder('link'), 'lib64');
    symlinkSync(folder, link);
    expect(ownerOf(join(link, 'pkg/a.so'), distributions)?.name).toBe('a');
  });
  test('is none for a file that nobody lists, or that is gone', () => {
    expect(ownerOf(join(folder, 'pkg/b.so'), distributions)).toBeNull();
    expect(ownerOf('/no/such/a.so', distributions)).toBeNull();
  });
});

describe('a distribution is first-party', () => {
  const project = { inWorkspace: (path: string) => path.startsWith('/home/me/shop'), name: 'Shop_Api' };
  const of = (name: string, source: string | null) => isFirstParty({ name, version: '1', files: [], source }, project);

  test('where it was installed from the workspace, whatever its name', () => {
    expect(of('other', '/home/me/shop/packages/other')).toBe(true);
  });
  test('where it has the name of the project, in any spelling', () => {
    expect(of('shop.api', null)).toBe(true);
  });
  test('not otherwise', () => {
    expect(of('other', '/home/me/else')).toBe(false);
    expect(of('shop', null)).toBe(false);
    expect(isFirstParty({ name: 'x', version: '1', files: [], source: null }, { ...project, name: null })).toBe(false);
  });
});
