import { BadArchive, entryCheck } from '../../src/python/entries.js';
import { end, entry, type Tar, tar } from './tar.js';

/** What the check says of these entries, whatever the pieces that the bytes come in. */
function verdict(content: Buffer): string | null {
  const said = [512, 1, 700, content.length].map((size) => {
    const entries = entryCheck('python');
    try {
      for (let at = 0; at < content.length; at += size) entries.take(content.subarray(at, at + size));
      entries.end();
      return null;
    } catch (error) {
      if (error instanceof BadArchive) return error.message;
      throw error;
    }
  });
  expect(new Set(said).size).toBe(1);
  return said[0] ?? null;
}

const file = (name: string, over: Partial<Tar> = {}): Tar => ({ name, content: 'text', ...over });
const link = (name: string, target: string, over: Partial<Tar> = {}): Tar => ({ name, type: '2', link: target, ...over });
const LONG = `python/${'long/'.repeat(60)}file`;

describe('what stays inside of its folder passes', () => {
  test.each<[string, Tar[]]>([
    ['files and folders', [{ name: 'python/', type: '5' }, file('python/a'), file('./python/b'), file('python/empty', { content: '' })]],
    ['links beside and below', [file('python/bin/python3t'), link('python/bin/python', 'python3t'), link('python/x', 'bin/python')]],
    ['a link up and down again', [link('python/share/terminfo/a', '../b/c'), link('python/lib/y', '..')]],
    ['a second name of a file', [file('python/a'), { name: 'python/b', type: '1', link: 'python/a' }]],
    ['long names', [file('python/x', { long: LONG }), file('python/y', { pax: { path: LONG } })]],
    ['long targets', [link('python/x', '', { pax: { linkpath: 'bin/y', mtime: '1.5' } })]],
    ['names in more than ASCII', [file('python/ü'), file('python/x', { pax: { path: 'python/ü/ö' } })]],
    ['old headers', [file('python/old', { type: '\0' })]],
    ['content that looks like a header', [file('python/a', { content: entry(file('/etc/passwd')).toString('latin1') }), file('python/b')]],
  ])('%s', (_, entries) => {
    expect(verdict(tar(...entries))).toBeNull();
  });
});

describe('what would be written elsewhere is refused', () => {
  test.each<[string, Tar[], string]>([
    ['../', [file('python/../../evil')], 'an entry outside of its folder: "python/../../evil"'],
    ['../ at the front', [file('../evil')], 'an entry outside of its folder: "../evil"'],
    ['an absolute path', [file('/etc/evil')], 'an entry outside of its folder: "/etc/evil"'],
    ['another folder', [file('evil')], 'an entry outside of its folder: "evil"'],
    ['a drive', [file('python/C:evil')], 'an entry outside of its folder: "python/C:evil"'],
    ['a backslash', [file('python\\..\\evil')], 'an entry outside of its folder: "python\\\\..\\\\evil"'],
    ['../ in a long name', [file('python/x', { long: `python/../${LONG}` })], `an entry outside of its folder: "python/../${LONG}"`],
    ['../ in a pax name', [file('python/x', { pax: { path: '../evil' } })], 'an entry outside of its folder: "../evil"'],
    ['../ in a prefix', [file('evil', { prefix: '..' })], 'an entry outside of its folder: "../evil"'],
    ['an absolute link', [link('python/x', '/etc')], 'a link that leaves its folder: "python/x -> /etc"'],
    ['a link that leaves', [link('python/x', '../../etc')], 'a link that leaves its folder: "python/x -> ../../etc"'],
    ['a link to the folder above', [link('python/x', '..')], 'a link that leaves its folder: "python/x -> .."'],
    ['a link in a pax header', [link('python/x', 'y', { pax: { linkpath: '/etc' } })], 'a link that leaves its folder: "python/x -> /etc"'],
    ['a detour', [link('python/a/up', '..'), link('python/x', 'a/up/../..')], 'a link that leaves its folder: "python/x -> a/up/../.."'],
    ['a file below a link', [link('python/x', 'bin'), file('python/x/evil')], 'an entry below a link: "python/x/evil"'],
    ['the same in other letters', [link('python/x', 'bin'), file('python/X/evil')], 'an entry below a link: "python/X/evil"'],
    ['a link instead of the folder', [link('python', '/etc')], 'a link that leaves its folder: "python -> /etc"'],
    [
      'a second name of what is outside',
      [{ name: 'python/b', type: '1', link: '/etc/passwd' }],
      'an entry outside of its folder: "/etc/passwd"',
    ],
    [
      'a link brought elsewhere by a second name',
      [link('python/a/b/x', '../..'), { name: 'python/x', type: '1', link: 'python/a/b/x' }],
      'a second name for a link: "python/x"',
    ],
    ['a device', [{ name: 'python/x', type: '3' }], 'an entry of an unknown kind: "python/x"'],
    ['a pipe', [{ name: 'python/x', type: '6' }], 'an entry of an unknown kind: "python/x"'],
    ['a sparse file', [file('python/x', { pax: { 'GNU.sparse.name': '/etc/evil' } })], 'an entry of an unknown kind'],
    ['another size', [file('python/x', { pax: { size: '0' } })], 'an entry of an unknown kind'],
    ['one name for all', [file('python/x', { globalPax: { path: '/etc/evil' } })], 'one name for all entries'],
    ['a link with content', [link('python/x', 'y', { content: 'z' })], 'a folder or link with content: "python/x"'],
  ])('%s', (_, entries, said) => {
    expect(verdict(tar(...entries))).toBe(said);
  });

  test('also what cannot be read for certain', () => {
    const good = tar(file('python/a'));
    const damaged = Buffer.from(good);
    damaged[3] = 0x21;
    expect(verdict(damaged)).toBe('a header is damaged');
    expect(verdict(good.subarray(0, 700))).toBe('it ends too early');
    expect(verdict(good.subarray(0, 1024))).toBe('it ends too early');
    expect(verdict(Buffer.concat([good, entry(file('/etc/evil')), end]))).toBe('something follows its end');
    expect(verdict(tar(file('python/x', { pax: { path: 'a\0b' } })))).toBe('an entry outside of its folder: "a\\u0000b"');
  });
});
