import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Project } from '../project.js';
import type { Line } from '../result.js';
import { normalizedName } from './allowances.js';
import { linesOfIni, linesOfLock, linesOfRequirements, linesOfToml, type Named } from './requirement-lines.js';

/** Bytes of a file that is read; a larger one was not written by a person or a locker. */
const LARGEST = 16 * 1024 * 1024;

/** How many files of requirements are read in a folder. */
const MOST = 50;

/** In order of preference: where a person declares what is needed, then where a tool wrote down what it chose. */
const READERS: readonly (readonly [RegExp, (text: string) => readonly Named[] | Promise<readonly Named[]>])[] = [
  [/^pyproject\.toml$/, linesOfToml],
  [/^requirements.*\.txt$/, linesOfRequirements],
  [/^setup\.cfg$/, linesOfIni],
  [/^tox\.ini$/, linesOfIni],
  [/^uv\.lock$/, linesOfLock],
];

/** The lines that ask for distributions, by normalised name. */
export type Declarations = ReadonlyMap<string, Line>;

/**
 * Which line of the project's own files asks for which distribution, from the working directory up to the workspace: the first by the
 * order of `READERS`, then the nearest. Files that cannot be read or parsed say nothing.
 */
export async function readDeclarations(project: Project): Promise<Declarations> {
  const declared = new Map<string, Line>();
  const files = folders(project).flatMap((folder) => filesOf(folder));
  for (const [pattern, read] of READERS) {
    for (const { folder, name } of files.filter(({ file }) => pattern.test(file))) {
      const file = relative(project.workspace, join(folder, name)).split(sep).join('/');
      for (const named of await attempt(() => read(textOf(join(folder, name))))) {
        const distribution = normalizedName(named.name);
        if (!declared.has(distribution)) declared.set(distribution, { file, line: named.line });
      }
    }
  }
  return declared;
}

function folders({ workingDirectory, workspace }: Project): readonly string[] {
  const found: string[] = [];
  for (let folder = workingDirectory; ; folder = dirname(folder)) {
    if (relative(workspace, folder).startsWith('..')) return found;
    found.push(folder);
    if (folder === workspace || folder === dirname(folder)) return found;
  }
}

interface Found {
  readonly folder: string;
  /** Below the folder. */
  readonly name: string;
  /** By which it is known what it holds. */
  readonly file: string;
}

/** The files of a folder that may declare something; what lies in `requirements/` is taken for one of them. */
function filesOf(folder: string): readonly Found[] {
  const own = namesIn(folder).map((name) => ({ folder, name, file: name }));
  const below = namesIn(join(folder, 'requirements')).map((name) => ({
    folder,
    name: join('requirements', name),
    file: `requirements-${name}`,
  }));
  return [...own, ...below].filter(({ file }) => READERS.some(([pattern]) => pattern.test(file))).slice(0, MOST);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function textOf(file: string): string {
  const status = statSync(file);
  // Reading a pipe would wait for its writer.
  return status.isFile() && status.size <= LARGEST ? readFileSync(file, 'utf8') : '';
}

async function attempt(read: () => readonly Named[] | Promise<readonly Named[]>): Promise<readonly Named[]> {
  try {
    return await read();
  } catch {
    return [];
  }
}
