import type { Machine } from '../which.js';
import { type Archive, newestArchive, type Release, withoutArchive } from './catalog.js';
import { CATALOG } from './catalog-data.js';
import { NotObtained, NotStored } from './download.js';
import { BadArchive } from './entries.js';
import { install } from './install.js';
import { addresses, newestRelease, type Sources, sourcesOf } from './latest.js';
import { showProgress } from './progress.js';
import type { ProvenPython } from './prove.js';
import { type Asking, LIMITS, type Limits } from './request.js';
import type { VersionSpec } from './spec.js';
import { libcOf, targetOf } from './target.js';
import { buildFolder, rootsForDownloads } from './tool.js';

/** What is wanted, and what a download needs to know of the machine. */
export interface Providing extends Machine {
  readonly spec: VersionSpec;
  readonly arch: string;
  /** `RUNNER_TEMP`. */
  readonly temporary: string;
  /** Folder of start_hook.py. */
  readonly scripts: string;
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly mirror: string | null;
  readonly checkLatest: boolean;
  /** Others in tests. */
  readonly limits?: Partial<Limits>;
  readonly releases?: readonly Release[];
  readonly sources?: Sources;
}

/** What can be downloaded, or null; and what was in the way of knowing better, a line each. */
export interface Offer {
  readonly archive: Archive | null;
  readonly notes: readonly string[];
  /** Downloads it. Throws an Error that says what was tried, a line each. */
  readonly take: (archive: Archive) => Promise<ProvenPython>;
}

/** Finds out what can be downloaded: from the catalog; from the newest release too where that is asked for, or the catalog has none. */
export async function offerOf(providing: Providing): Promise<Offer> {
  const { spec, platform, arch, releases = CATALOG, checkLatest } = providing;
  const limits = { ...LIMITS, ...providing.limits };
  const asking: Asking = { env: providing.env, limits, signal: AbortSignal.timeout(limits.deadline) };
  const sources = providing.sources ?? sourcesOf(providing.mirror);
  const take = (archive: Archive): Promise<ProvenPython> => download(archive, { providing, asking, sources });
  const kind = targetOf({ platform, arch, libc: libcOf(platform) });
  if ('unknown' in kind) return { archive: null, notes: [kind.unknown], take };
  const wanted = { spec, target: kind.target };
  const known = newestArchive(releases, wanted);
  if (known !== null && !checkLatest) return { archive: known, notes: [], take };
  try {
    const all = [...releases, ...(await newestRelease(sources, asking))];
    const archive = newestArchive(all, wanted);
    return { archive, notes: archive === null ? [withoutArchive(all, wanted)] : [], take };
  } catch (error) {
    const notes = [`looking for a newer release: ${error instanceof NotObtained ? error.tried.join('; ') : (error as Error).message}`];
    return { archive: known, notes: known === null ? [withoutArchive(releases, wanted), ...notes] : notes, take };
  }
}

async function download(archive: Archive, { providing, asking, sources }: Taking): Promise<ProvenPython> {
  const { env, platform, arch, temporary, scripts, stdout } = providing;
  const { progress, end } = showProgress(`gilproof: downloading CPython ${archive.version}t`, { stdout });
  try {
    return await install({
      ...asking,
      env,
      platform,
      archive,
      urls: addresses(sources, archive.path),
      roots: rootsForDownloads(env, temporary),
      build: buildFolder(arch, libcOf(platform)),
      scripts,
      progress,
    });
  } finally {
    end();
  }
}

interface Taking {
  readonly providing: Providing;
  readonly asking: Asking;
  readonly sources: Sources;
}

/** Why a download failed, a line for each thing that was tried; null for a defect of our own. */
export function reasons(error: unknown): readonly string[] | null {
  if (error instanceof NotObtained) return error.tried;
  return error instanceof NotStored || error instanceof BadArchive ? [error.message] : null;
}
