import { basename } from 'node:path';

/** A wheel by its name. */
export interface Wheel {
  readonly file: string;
  /** As the file's name spells it. */
  readonly distribution: string;
  /** The versions of a free-threaded CPython that can install it, in the form of `python-version`; null where any can. */
  readonly wants: string | null;
}

/** Which systems a platform tag is for. */
const SYSTEMS: Readonly<Partial<Record<NodeJS.Platform, RegExp>>> = {
  linux: /^(manylinux|musllinux|linux)/,
  darwin: /^macosx/,
  win32: /^win/,
};

/** Reads the tags of a wheel's name (https://packaging.python.org/specifications/binary-distribution-format); a text where it cannot be audited: why. */
export function readWheel(file: string, platform: NodeJS.Platform): Wheel | string {
  const parts = /^([^-]+)-[^-]+(?:-\d[^-]*)?-([^-]+)-([^-]+)-([^-]+)\.whl$/.exec(basename(file));
  if (parts === null) return 'its name is not that of a wheel';
  const [, distribution = '', pythons = '', abis = '', platforms = ''] = parts;
  const system = SYSTEMS[platform];
  const fits = platforms.split('.').some((tag) => tag === 'any' || system?.test(tag) !== false);
  if (!fits) return `it is for another platform: ${platforms}`;
  const abi = abis.split('.');
  if (abi.includes('none')) return { file, distribution, wants: null };
  const [, minor] = abi.map((each) => /^cp3(\d+)td?$/.exec(each)).find((match) => match !== null) ?? [];
  if (minor !== undefined)
    return Number(minor) < 13 ? 'free-threaded builds begin with CPython 3.13' : { file, distribution, wants: `3.${minor}t` };
  // The stable ABI of free-threaded builds, PEP 803.
  const [, since] = /^cp3(\d+)$/.exec(pythons) ?? [];
  if (abi.includes('abi3t') && since !== undefined) return { file, distribution, wants: `>=3.${Math.max(15, Number(since))}` };
  return `it is for builds that always have the GIL (its ABI tag is ${abis}; a free-threaded build's ends in t: cp314t)`;
}
