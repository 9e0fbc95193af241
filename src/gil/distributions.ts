import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalizedName } from './allowances.js';

/** An installed distribution as its `.dist-info` folder tells. */
export interface Distribution {
  readonly name: string;
  readonly version: string;
  /** Its own files, absolute, from RECORD. */
  readonly files: readonly string[];
  /** The folder that it was installed from (`direct_url.json`, PEP 610), or null. */
  readonly source: string | null;
}

/** Reads the distributions in these site folders (those that do not exist are passed over), or those of the `.dist-info` folders that are wanted. */
export function readDistributions(
  siteFolders: readonly string[],
  wanted: (folder: string, entry: string) => boolean = () => true,
): readonly Distribution[] {
  return siteFolders.flatMap((folder) => {
    const entries = attempt(() => readdirSync(folder)) ?? [];
    return entries
      .filter((entry) => entry.endsWith('.dist-info') && wanted(folder, entry))
      .flatMap((entry) => readDistribution(folder, entry));
  });
}

function readDistribution(folder: string, entry: string): Distribution[] {
  const metadata = attempt(() => readFileSync(join(folder, entry, 'METADATA'), 'utf8'));
  const name = metadata && /^Name:\s*(.+?)\s*$/im.exec(metadata)?.[1];
  const version = metadata && /^Version:\s*(.+?)\s*$/im.exec(metadata)?.[1];
  if (!name || !version) return [];
  const record = attempt(() => readFileSync(join(folder, entry, 'RECORD'), 'utf8')) ?? '';
  const files = record
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => resolve(folder, recordedPath(line)));
  return [{ name, version, files, source: sourceFolder(join(folder, entry, 'direct_url.json')) }];
}

/** The first field of a line of RECORD, which is CSV: a path with a comma or a quote is quoted. */
function recordedPath(line: string): string {
  const quoted = /^"((?:[^"]|"")*)"/.exec(line)?.[1];
  return quoted === undefined ? (line.split(',')[0] ?? '') : quoted.replaceAll('""', '"');
}

function sourceFolder(file: string): string | null {
  const url = attempt(() => (JSON.parse(readFileSync(file, 'utf8')) as { url?: unknown }).url);
  return (typeof url === 'string' && url.startsWith('file:') && attempt(() => fileURLToPath(url))) || null;
}

/** Which distribution owns a file: by RECORD, and by the real path where site folders are reached through links. */
export function ownerOf(file: string, distributions: readonly Distribution[]): Distribution | null {
  if (distributions.length === 0) return null;
  const real = attempt(() => join(realpathSync(dirname(file)), file.slice(dirname(file).length))) ?? file;
  return distributions.find(({ files }) => files.includes(file) || files.includes(real)) ?? null;
}

/** Whether it was installed from a folder inside the workspace, or is the project itself by its name. */
export function isFirstParty(distribution: Distribution, project: { inWorkspace(path: string): boolean; name: string | null }): boolean {
  if (distribution.source && project.inWorkspace(distribution.source)) return true;
  return project.name !== null && normalizedName(distribution.name) === normalizedName(project.name);
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
