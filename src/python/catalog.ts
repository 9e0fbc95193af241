import { compare } from '@renovatebot/pep440';
import { matches, type VersionSpec } from './spec.js';

/** One version of CPython as it can be downloaded: its archives by target, each with its sha256. */
export interface Release {
  /** PEP 440: `3.15.0rc1`. */
  readonly version: string;
  /** The day of the build, which is the release's tag: `20260814`. */
  readonly build: string;
  /** Lower-case hexadecimal, by target: `x86_64-unknown-linux-gnu`. */
  readonly sha256: Readonly<Record<string, string>>;
}

/** One archive: what it holds, where it lies below an origin, and the digest that it must have. */
export interface Archive {
  readonly version: string;
  readonly build: string;
  readonly target: string;
  readonly sha256: string;
  /** `20260814/cpython-3.14.7%2B20260814-x86_64-unknown-linux-gnu-freethreaded-install_only_stripped.tar.gz` */
  readonly path: string;
}

const SUFFIX = '-freethreaded-install_only_stripped.tar.gz';
const DIGEST = /^[0-9a-f]{64}$/;

/** The newest wanted version that has an archive for the target, or null. An entry without a digest counts as absent. */
export function newestArchive(releases: readonly Release[], { spec, target }: Wanted): Archive | null {
  const [best] = releases
    .filter(({ version, sha256 }) => matches(spec, version) && DIGEST.test(sha256[target] ?? ''))
    .sort((one, other) => compare(other.version, one.version) || Number(other.build) - Number(one.build));
  if (best === undefined) return null;
  const { version, build } = best;
  const file = `cpython-${version}%2B${build}-${target}${SUFFIX}`;
  return { version, build, target, sha256: best.sha256[target] ?? '', path: `${build}/${file}` };
}

interface Wanted {
  readonly spec: VersionSpec;
  readonly target: string;
}

/** The releases of one tag, from its `SHA256SUMS`: lines of a digest, two spaces and a file name. */
export function readChecksums(text: string): readonly Release[] {
  const line =
    /^(?<digest>[0-9a-f]{64}) [ *]cpython-(?<version>3\.\d+\.\d+(?:(?:a|b|rc)\d+)?)\+(?<build>\d{8})-(?<target>[a-z0-9_-]+)-freethreaded-install_only_stripped\.tar\.gz\r?$/gm;
  const releases = new Map<string, Release>();
  for (const { groups } of text.matchAll(line)) {
    const { digest = '', version = '', build = '', target = '' } = groups ?? {};
    const known = releases.get(version)?.sha256;
    releases.set(version, { version, build, sha256: { ...known, [target]: digest } });
  }
  return [...releases.values()];
}

/**
 * Why there is no archive, for a version that the user asked for: what is nearest to it, or that the machine's kind has none at all. One
 * sentence without its end.
 */
export function withoutArchive(releases: readonly Release[], { spec, target }: Wanted): string {
  const here = releases.filter(({ sha256 }) => target in sha256).map(({ version }) => version);
  if (here.length === 0) return `there is no archive for ${target}`;
  const none = `there is no archive of ${spec.text} for ${target}`;
  const asked = /3\.(\d+)(?:\.(\d+))?/.exec(spec.text);
  const [minor, patch] = [Number(asked?.[1] ?? 13), Number(asked?.[2] ?? 0)];
  const distance = (version: string): number => {
    const [, series = 0, micro = 0] = /^3\.(\d+)\.(\d+)/.exec(version)?.map(Number) ?? [];
    return Math.abs(series - minor) * 1000 + Math.abs(micro - patch) * 10 + (/[abr]/.test(version) ? 1 : 0);
  };
  const [nearest] = here.sort((one, other) => distance(one) - distance(other) || compare(other, one));
  return `${none}; the nearest that has one is ${nearest}t`;
}
