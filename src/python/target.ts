import { closeSync, openSync, readSync } from 'node:fs';

/** The kind of machine that an interpreter is for. */
export interface Kind {
  readonly platform: NodeJS.Platform;
  /** As Node names it: `x64`, `ia32`, `arm64`. */
  readonly arch: string;
  /** Of Linux; null elsewhere, and where it cannot be told. */
  readonly libc: Libc | null;
}

export type Libc = 'gnu' | 'musl';

const CPUS: Readonly<Record<string, string>> = {
  x64: 'x86_64',
  ia32: 'i686',
  arm64: 'aarch64',
  ppc64: 'ppc64le',
  riscv64: 'riscv64',
  s390x: 's390x',
};

/** What python-build-standalone calls that kind (`x86_64-unknown-linux-gnu`), be there an archive for it or not; else why it has no name. */
export function targetOf({ platform, arch, libc }: Kind): { readonly target: string } | { readonly unknown: string } {
  const cpu = CPUS[arch];
  if (platform === 'linux') {
    if (libc === null) return { unknown: 'the C library of this Linux cannot be told' };
    if (arch === 'arm') return { target: `armv7-unknown-linux-${libc === 'musl' ? 'musleabihf' : 'gnueabihf'}` };
    if (cpu !== undefined) return { target: `${cpu}-unknown-linux-${libc}` };
  }
  if (platform === 'darwin' && cpu !== undefined) return { target: `${cpu}-apple-darwin` };
  if (platform === 'win32' && cpu !== undefined) return { target: `${cpu}-pc-windows-msvc` };
  return { unknown: `there is no archive for ${platform} on ${arch}` };
}

/** Programs that every Linux has; Node itself last, for it may have brought its own C library. */
const PROGRAMS = ['/bin/sh', '/usr/bin/env', process.execPath];

/**
 * The C library of this Linux, read from what its own programs ask to be loaded by; null elsewhere. The mere presence of a loader says
 * nothing: Debian can have musl's beside its own.
 */
export function libcOf(platform: NodeJS.Platform, programs: readonly string[] = PROGRAMS): Libc | null {
  if (platform !== 'linux') return null;
  for (const program of programs) {
    const loader = loaderOf(program);
    if (loader !== null) return /\/ld-musl-/.test(loader) ? 'musl' : 'gnu';
  }
  return null;
}

/** The loader that an ELF program names in PT_INTERP, which linkers place right behind the headers; null for a static one. */
function loaderOf(program: string): string | null {
  const start = Buffer.alloc(4096);
  try {
    const file = openSync(program, 'r');
    try {
      readSync(file, start, 0, start.length, 0);
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
  const text = start.toString('latin1');
  return text.startsWith('\x7fELF') ? (/\/[\w./+-]*\/ld[\w.-]*\.so\.\d+(?=\0)/.exec(text)?.[0] ?? null) : null;
}

const ARCHITECTURES: Readonly<Record<string, readonly string[]>> = {
  x64: ['amd64', 'x86_64', 'x86-64'],
  ia32: ['x86', 'i386', 'i486', 'i586', 'i686', 'win32', '32'],
  arm64: ['aarch64'],
  arm: ['armv7', 'armv7l', 'armhf', 'armv8l'],
  ppc64: ['ppc64le', 'powerpc64le'],
  riscv64: [],
  s390x: [],
};

/** What the `architecture` input may be, for messages. */
export const LEGAL_ARCHITECTURES = "x64, x86, arm64, armv7, ppc64le, riscv64 or s390x (also names such as 'amd64' and 'aarch64')";

/** Node's name of an architecture that others call `amd64`, `x86_64`, `win32`, ...; null for what is none. */
export function architecture(name: string): string | null {
  const given = name.toLowerCase();
  return Object.keys(ARCHITECTURES).find((arch) => arch === given || ARCHITECTURES[arch]?.includes(given)) ?? null;
}

/** The name that the tool cache and the input have for it: `x86` for Node's `ia32`. */
export function cacheArch(arch: string): string {
  return arch === 'ia32' ? 'x86' : arch;
}
