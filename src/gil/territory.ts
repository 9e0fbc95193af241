import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { PythonProcess } from '../suite/record.js';
import { type Distribution, isFirstParty } from './distributions.js';
import { isInside, type Territory } from './origin.js';

/**
 * The project's own files: those in the workspace that no reporting interpreter or site folder owns (`.venv`, `.nox`,
 * `.tox` inside the checkout are not the project; what `spin build` installs there is), and those of distributions installed from the workspace.
 */
export function territoryOf(from: {
  readonly workspace: string;
  readonly projectName: string | null;
  readonly processes: readonly PythonProcess[];
  readonly distributions: readonly Distribution[];
}): Territory {
  const workspaces = [...new Set([from.workspace, real(from.workspace)])];
  const inWorkspace = (file: string): boolean => workspaces.some((folder) => isInside(folder, file));
  const environments = from.processes.flatMap(({ prefix, basePrefix, stdlib, userSite }) => [prefix, basePrefix, stdlib, userSite]);
  // A prefix such as /usr may hold the workspace itself (/usr/src/app): then only its site folders tell.
  const foreign = [...new Set(environments)].filter(
    (folder) => folder !== null && !workspaces.some((w) => isInside(folder, w)),
  ) as string[];
  const own = from.distributions.filter((distribution) => isFirstParty(distribution, { inWorkspace, name: from.projectName }));
  const installed = new Map(own.flatMap((distribution) => distribution.files.map((file) => [file, distribution] as const)));
  const siteFolders = new Map<string, boolean>();
  const isBuilt = (file: string): boolean => {
    const [, folder] = SITE_FOLDER.exec(file) ?? [];
    if (folder === undefined) return false;
    const known = siteFolders.get(folder) ?? isOutput(folder);
    siteFolders.set(folder, known);
    return known;
  };
  return {
    isFirstParty: (file) =>
      installed.has(file) ||
      (inWorkspace(file) && (!SITE_FOLDER.test(file) || isBuilt(file)) && !foreign.some((folder) => isInside(folder, file))),
    show: (file) => {
      const copied = installed.has(file) || (inWorkspace(file) && isBuilt(file));
      const original = copied ? originalOf(file, [installed.get(file)?.source, ...workspaces]) : file;
      const home = workspaces.find((folder) => isInside(folder, original));
      return home ? relative(home, original).split(sep).join('/') : original;
    },
  };
}

/** The site folder that a file lies in, and the rest. */
const SITE_FOLDER = /^(.*?[\\/](?:site|dist)-packages)[\\/](.*)$/;

/** Whether a site folder is what a build put out (`meson install`, as spin runs it): no installer has left its metadata there. */
export function isOutput(siteFolder: string): boolean {
  try {
    return !readdirSync(siteFolder).some((entry) => /\.(dist-info|egg-info|egg)$/.test(entry));
  } catch {
    return false;
  }
}

/** The checkout's own file behind an installed copy, for annotations; the copy itself where there is none. */
function originalOf(file: string, sources: readonly (string | null | undefined)[]): string {
  const [, , inside] = SITE_FOLDER.exec(file) ?? [];
  if (!inside) return file;
  const places = sources
    .filter((source) => typeof source === 'string')
    .flatMap((source) => [join(source, inside), join(source, 'src', inside)]);
  return places.find((place) => existsSync(place)) ?? file;
}

function real(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}
