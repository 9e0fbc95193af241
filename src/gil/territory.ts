import { existsSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { PythonProcess } from '../suite/record.js';
import { type Distribution, isFirstParty } from './distributions.js';
import { isInside, type Territory } from './origin.js';

/**
 * The project's own files: those in the workspace that no reporting interpreter or site folder owns (`.venv`, `.nox`,
 * `.tox` inside the checkout are not the project), and those of distributions installed from the workspace.
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
  return {
    isFirstParty: (file) =>
      installed.has(file) ||
      (inWorkspace(file) && !/[\\/](site|dist)-packages[\\/]/.test(file) && !foreign.some((folder) => isInside(folder, file))),
    show: (file) => {
      const original = installed.has(file) ? originalOf(file, [installed.get(file)?.source, ...workspaces]) : file;
      const home = workspaces.find((folder) => isInside(folder, original));
      return home ? relative(home, original).split(sep).join('/') : original;
    },
  };
}

/** The checkout's own file behind an installed copy, for annotations; the copy itself where there is none. */
function originalOf(file: string, sources: readonly (string | null | undefined)[]): string {
  const [, inside] = /[\\/](?:site|dist)-packages[\\/](.*)$/.exec(file) ?? [];
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
