import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parse } from 'smol-toml';

/** Where a project's own files are looked for: from the first folder up to the second, both absolute. */
export interface Project {
  readonly workingDirectory: string;
  readonly workspace: string;
}

/** The text of the nearest such file from the working directory up to the workspace; one that cannot be read counts as absent. */
export function nearest(name: string, { workingDirectory, workspace }: Project): string | undefined {
  for (const directory of upwards({ workingDirectory, workspace })) {
    const text = textOf(join(directory, name));
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The folders from the working directory up to the workspace; the working directory alone where it lies outside. */
export function* upwards({ workingDirectory, workspace }: Project): Generator<string> {
  for (let directory = workingDirectory; ; directory = dirname(directory)) {
    yield directory;
    if (directory === workspace || relative(workspace, directory).startsWith('..') || directory === dirname(directory)) return;
  }
}

/** The text of a file; one that cannot be read counts as absent. */
export function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** One text of the `[project]` table of the nearest pyproject.toml, or null; a file that is not TOML is for its own tools to complain about. */
export function projectSetting(key: 'name' | 'requires-python', project: Project): string | null {
  const text = nearest('pyproject.toml', project);
  if (text === undefined) return null;
  let document: unknown;
  try {
    document = parse(text);
  } catch {
    return null;
  }
  const table = isTable(document) ? document.project : undefined;
  const value = isTable(table) ? table[key] : undefined;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
