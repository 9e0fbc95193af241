import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOG } from '../../src/python/catalog-data.js';
import { architecture, cacheArch, libcOf, targetOf } from '../../src/python/target.js';
import { folder } from './installations.js';

describe('a machine is called what python-build-standalone calls it', () => {
  test.each([
    ['linux', 'x64', 'gnu', 'x86_64-unknown-linux-gnu'],
    ['linux', 'x64', 'musl', 'x86_64-unknown-linux-musl'],
    ['linux', 'arm64', 'gnu', 'aarch64-unknown-linux-gnu'],
    ['linux', 'arm64', 'musl', 'aarch64-unknown-linux-musl'],
    ['linux', 'arm', 'gnu', 'armv7-unknown-linux-gnueabihf'],
    ['linux', 'ppc64', 'gnu', 'ppc64le-unknown-linux-gnu'],
    ['linux', 'riscv64', 'gnu', 'riscv64-unknown-linux-gnu'],
    ['linux', 's390x', 'gnu', 's390x-unknown-linux-gnu'],
    ['darwin', 'arm64', null, 'aarch64-apple-darwin'],
    ['darwin', 'x64', null, 'x86_64-apple-darwin'],
    ['win32', 'x64', null, 'x86_64-pc-windows-msvc'],
    ['win32', 'ia32', null, 'i686-pc-windows-msvc'],
    ['win32', 'arm64', null, 'aarch64-pc-windows-msvc'],
  ] as const)('%s %s %s', (platform, arch, libc, target) => {
    expect(targetOf({ platform, arch, libc })).toEqual({ target });
    expect(CATALOG.filter(({ sha256 }) => target in sha256)).toHaveLength(CATALOG.length);
  });

  test('and what it has no name for is said', () => {
    expect(targetOf({ platform: 'freebsd', arch: 'x64', libc: null })).toEqual({ unknown: 'there is no archive for freebsd on x64' });
    expect(targetOf({ platform: 'linux', arch: 'loong64', libc: 'gnu' })).toEqual({ unknown: 'there is no archive for linux on loong64' });
    expect(targetOf({ platform: 'linux', arch: 'x64', libc: null })).toEqual({ unknown: 'the C library of this Linux cannot be told' });
  });
});

describe('the C library is read from the loader that a program names', () => {
  const elf = (loader: string) => `\x7fELF\x02${'\0'.repeat(200)}${loader}\0rest`;
  test.each([
    [elf('/lib64/ld-linux-x86-64.so.2'), 'gnu'],
    [elf('/lib/ld-linux-armhf.so.3'), 'gnu'],
    [elf('/lib/ld64.so.1'), 'gnu'],
    [elf('/nix/store/0aaz-glibc-2.40-1/lib/ld-linux-x86-64.so.2'), 'gnu'],
    [elf('/lib/ld-musl-x86_64.so.1'), 'musl'],
    [elf(''), null],
    ['#!/lib/ld-musl-x86_64.so.1\0', null],
  ])('%j', (content, libc) => {
    const program = join(folder(), 'sh');
    writeFileSync(program, content, 'latin1');
    expect(libcOf('linux', [program])).toBe(libc);
  });

  test('of the first program that has one', () => {
    const root = folder();
    writeFileSync(join(root, 'static'), elf(''), 'latin1');
    writeFileSync(join(root, 'sh'), elf('/lib/ld-musl-x86_64.so.1'), 'latin1');
    expect(libcOf('linux', [join(root, 'missing'), join(root, 'static'), join(root, 'sh')])).toBe('musl');
  });

  test('and this machine has one only if it is a Linux', () => {
    expect(libcOf(process.platform)).toEqual(process.platform === 'linux' ? expect.stringMatching(/^(gnu|musl)$/) : null);
    expect(libcOf('darwin')).toBeNull();
  });
});

test('an architecture has many names, and Windows says win32 for the 32-bit one', () => {
  const names = ['x64', 'AMD64', 'x86_64', 'x86', 'win32', 'ia32', 'arm64', 'aarch64', 'armv7', 'ppc64le', 'vax', ''];
  expect(names.map(architecture)).toEqual(['x64', 'x64', 'x64', 'ia32', 'ia32', 'ia32', 'arm64', 'arm64', 'arm', 'ppc64', null, null]);
  expect(['x64', 'ia32'].map(cacheArch)).toEqual(['x64', 'x86']);
});
