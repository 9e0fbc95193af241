import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parse } from 'smol-toml';
import { BadInput } from '../verdict.js';
import { isFreeThreadedName, LEGAL_VERSIONS, NONE_IN_RANGE, parseRange, parseSpec, type VersionSpec } from './spec.js';

/** Where the project says which versions it is for. Both are absolute; the files are looked for from the first up to the second. */
export interface Project {
  readonly workingDirectory: string;
  readonly workspace: string;
}

/**
 * What is wanted where `python-version` is empty: the free-threaded version that `.python-version` names, else any stable one that
 * `requires-python` allows. Throws `BadInput` where the project rules out every free-threaded CPython.
 */
export function wantedByProject(project: Project): VersionSpec {
  const pinned = nearest('.python-version', project)
    ?.split(/\r?\n/)
    .map((line) => line.replace(/#.*/, '').trim())
    .find(isFreeThreadedName);
  if (pinned !== undefined) return parseSpec(pinned, '.python-version');

  const requires = requiresPython(nearest('pyproject.toml', project));
  if (requires === null) return anyVersion('stable');
  const text = `>=3.13,${requires}`;
  const wanted = parseRange(text);
  if (wanted === NONE_IN_RANGE) {
    const wrong = `requires-python in pyproject.toml is ${JSON.stringify(requires)}, which no free-threaded CPython satisfies`;
    throw new BadInput('python-version', '', LEGAL_VERSIONS, wrong);
  }
  if (typeof wanted === 'string') return anyVersion('stable');
  return { text, origin: 'requires-python in pyproject.toml', specifiers: wanted.specifiers, prereleases: false };
}

/** Any free-threaded CPython; with `any` a pre-release too. */
export function anyVersion(which: 'stable' | 'any'): VersionSpec {
  return { text: '>=3.13', origin: 'default', specifiers: '>=3.13.0a0', prereleases: which === 'any' };
}

/** The text of the nearest such file from the working directory up to the workspace; one that cannot be read counts as absent. */
function nearest(name: string, { workingDirectory, workspace }: Project): string | undefined {
  for (let directory = workingDirectory; ; directory = dirname(directory)) {
    try {
      return readFileSync(join(directory, name), 'utf8');
    } catch {
      // Not here: look further up.
    }
    if (directory === workspace || relative(workspace, directory).startsWith('..') || directory === dirname(directory)) return undefined;
  }
}

/** A file that is not TOML is for the project's own tools to complain about. */
function requiresPython(text: string | undefined): string | null {
  if (text === undefined) return null;
  let document: unknown;
  try {
    document = parse(text);
  } catch {
    return null;
  }
  const project = isTable(document) ? document.project : undefined;
  const requires = isTable(project) ? project['requires-python'] : undefined;
  return typeof requires === 'string' && requires.trim() !== '' ? requires.trim() : null;
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
