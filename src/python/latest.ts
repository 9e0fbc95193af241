import { type Release, readChecksums } from './catalog.js';
import { downloadText } from './download.js';
import { type Asking, shown } from './request.js';

/** Where the newest release of python-build-standalone is named. */
export const INDEX = 'https://raw.githubusercontent.com/astral-sh/python-build-standalone/latest-release/latest-release.json';

/** Where the archives lie, the first one asked first. */
export const ORIGINS: readonly string[] = [
  'https://releases.astral.sh/github/python-build-standalone/releases/download',
  'https://github.com/astral-sh/python-build-standalone/releases/download',
];

/** Where to look: a mirror stands for all of it, and has the index beside its releases. */
export interface Sources {
  readonly origins: readonly string[];
  readonly index: string;
}

export function sourcesOf(mirror: string | null): Sources {
  if (mirror === null) return { origins: ORIGINS, index: INDEX };
  const base = mirror.replace(/\/+$/, '');
  return { origins: [base], index: `${base}/latest-release.json` };
}

/** The addresses of a path below the origins, in order. */
export function addresses({ origins }: Sources, path: string): readonly URL[] {
  return origins.map((origin) => new URL(`${origin}/${path}`));
}

/** What the newest release holds, with digests. Throws `NotObtained`, or an Error where what came is not what it should be. */
export async function newestRelease(sources: Sources, asking: Asking): Promise<readonly Release[]> {
  const insecure = addresses(sources, '').find((url) => !isTrusted(url));
  // The catalog's digests came with gilproof; these would come the same way as the archive that they are to vouch for.
  if (insecure !== undefined) throw new Error(`${insecure.protocol}//${insecure.host} is not encrypted, so its checksums prove nothing`);
  const tag = tagIn(await downloadText([new URL(sources.index)], asking));
  if (tag === null) throw new Error(`${shown(new URL(sources.index))} names no release`);
  const releases = readChecksums(await downloadText(addresses(sources, `${tag}/SHA256SUMS`), asking));
  if (releases.length === 0) throw new Error(`the checksums of release ${tag} name no free-threaded archive`);
  return releases;
}

function isTrusted({ protocol, hostname }: URL): boolean {
  return protocol !== 'http:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

function tagIn(text: string): string | null {
  try {
    const { tag } = JSON.parse(text) as { readonly tag?: unknown };
    return typeof tag === 'string' && /^\d{8}$/.test(tag) ? tag : null;
  } catch {
    return null;
  }
}
