import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { type Project, projectSetting } from '../project.js';
import type { Result, Unloaded } from '../result.js';
import type { Evidence, LoadedModule } from '../suite/evidence.js';
import { normalizedName } from './allowances.js';
import type { Finding } from './audit.js';
import { isFirstParty, readDistributions } from './distributions.js';
import { isInside, type Territory } from './origin.js';
import { isOutput } from './territory.js';

/** Folders that are looked into at most: a checkout may hold anything. */
const FOLDERS = 20_000;

/**
 * The project's own extension modules that the suite could have imported and no process loaded: those on its `sys.path` in the workspace, and
 * those of distributions installed from it. Only files that carry the tag of the suite's interpreter, for any library may end in `.so`.
 */
export function unloadedModules({ modules }: Evidence, project: Project): readonly LoadedModule[] {
  const loaded = modules.filter(({ builtin }) => !builtin);
  const names = new Set(modules.map(({ name }) => name));
  const files = new Set(loaded.flatMap(({ file }) => [file, real(file)]));
  const unloaded = new Map<string, LoadedModule>();
  for (const like of onePerInterpreter(loaded)) {
    const tag = tagOf(like.process.version);
    for (const { name, file } of importable({ like, tag, project }))
      if (!names.has(name) && !files.has(file) && !files.has(real(file)) && !unloaded.has(name))
        unloaded.set(name, { ...like, name, file, id: null, kept: null, imports: [] });
  }
  return [...unloaded.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The extension modules that the run with the GIL on loaded and the judged one did not; CPython's own are no news. */
export function loadedWithGilOnly({ modules }: Evidence, judged: Evidence): readonly LoadedModule[] {
  const names = new Set(judged.modules.map(({ name }) => name));
  const others = modules.filter(({ name, file, builtin }) => !names.has(name) && !builtin && !/[\\/](lib-dynload|DLLs)[\\/]/.test(file));
  return [...new Map(others.map((module) => [module.name, module])).values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** A sentence about them, if there are any. */
export function tellLoadedWithGilOnly(findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return [];
  const all = findings.map(({ module, judgement }) => ({ module: module.name, judgement }));
  return [`With the GIL on the suite loaded ${listed(all)} too, and not with it off, so nothing is decided by that${wouldSwitch(all)}.`];
}

/** What became of them, for the report; and a sentence for people, if there are any. */
export function tellUnloaded(findings: readonly Finding[], territory: Territory): Pick<Result, 'unloaded' | 'notices'> {
  if (findings.length === 0) return { notices: [] };
  const unloaded = findings.map(
    ({ module, judgement }): Unloaded => ({ module: module.name, file: territory.show(module.file), judgement }),
  );
  const what = `No test loaded ${listed(unloaded)}, ${unloaded.length === 1 ? 'an extension module' : 'extension modules'} of the project's own`;
  return { unloaded, notices: [`${what}${wouldSwitch(unloaded)}.`] };
}

type Told = Pick<Unloaded, 'module' | 'judgement'>;

/** The rest of a sentence that has named them all. */
function wouldSwitch(all: readonly Told[]): string {
  const offending = all.filter(({ judgement }) => judgement === 'offends');
  if (offending.length === 0) return '';
  const which = offending.length === all.length ? (offending.length === 1 ? 'it' : 'they') : listed(offending);
  return `: loaded, ${which} would switch the GIL on`;
}

function listed(modules: readonly Told[]): string {
  const names = modules.slice(0, 10).map(({ module }) => module);
  return names.join(', ') + (modules.length > 10 ? ` and ${modules.length - 10} more` : '');
}

/** The module of each interpreter that saw the most of the path. */
function onePerInterpreter(modules: readonly LoadedModule[]): readonly LoadedModule[] {
  const longest = new Map<string, LoadedModule>();
  for (const module of modules) {
    const key = JSON.stringify([module.process.base, module.process.version]);
    if (module.path.length >= (longest.get(key)?.path.length ?? 0)) longest.set(key, module);
  }
  return [...longest.values()];
}

/** The end of a file's name: `_fast.cpython-313t-x86_64-linux-gnu.so`, `_fast.cp313t-win_amd64.pyd`. */
function tagOf(version: string): RegExp {
  const [, major = '3', minor = ''] = /^(\d+)\.(\d+)/.exec(version) ?? [];
  return new RegExp(`^([^.]+)\\.(?:cpython-${major}${minor}td?-[\\w-]+\\.so|cp${major}${minor}td?-\\w+\\.pyd)$`);
}

interface Search {
  readonly like: LoadedModule;
  readonly tag: RegExp;
  readonly project: Project;
}

interface Found {
  readonly name: string;
  readonly file: string;
}

function* importable({ like, tag, project }: Search): Generator<Found> {
  const path = [...new Set(like.path.map((entry) => (isAbsolute(entry) ? entry : join(like.cwd, entry))))];
  const isSite = (folder: string): boolean => /[\\/](site|dist)-packages[\\/]?$/.test(folder);
  const budget = { folders: FOLDERS };
  const mayBeOwn = (root: string): boolean => (!isSite(root) || isOutput(root)) && inWorkspace(root, project);
  for (const root of path.filter(mayBeOwn)) yield* below(root, [], { tag, budget });
  yield* installed(path.filter(isSite), { tag, project });
}

function* below(
  folder: string,
  names: readonly string[],
  at: { readonly tag: RegExp; readonly budget: { folders: number } },
): Generator<Found> {
  if (at.budget.folders-- <= 0) return;
  for (const entry of entriesOf(folder)) {
    const file = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!/\.|^(__pycache__|node_modules)$/.test(entry.name) && !existsSync(join(file, 'pyvenv.cfg')))
        yield* below(file, [...names, entry.name], at);
    } else yield* named(file, [...names, entry.name], at.tag);
  }
}

function* installed(siteFolders: readonly string[], { tag, project }: Omit<Search, 'like'>): Generator<Found> {
  const name = projectSetting('name', project);
  // Reading every RECORD would take a while.
  const mayBeOwn = (folder: string, entry: string): boolean =>
    existsSync(join(folder, entry, 'direct_url.json')) ||
    (name !== null && normalizedName(entry.split('-')[0] ?? '') === normalizedName(name));
  for (const folder of siteFolders) {
    const own = readDistributions([folder], mayBeOwn).filter((each) =>
      isFirstParty(each, { inWorkspace: (path) => inWorkspace(path, project), name }),
    );
    for (const file of own.flatMap(({ files }) => files)) {
      const inside = relative(folder, file);
      if (!inside.startsWith('..') && existsSync(file)) yield* named(file, inside.split(/[\\/]/), tag);
    }
  }
}

function* named(file: string, parts: readonly string[], tag: RegExp): Generator<Found> {
  const [, stem] = tag.exec(parts.at(-1) ?? '') ?? [];
  const packages = parts.slice(0, -1);
  if (stem === undefined || packages.some((part) => part.includes('.'))) return;
  yield { name: [...packages, ...(stem === '__init__' && packages.length > 0 ? [] : [stem])].join('.'), file };
}

function inWorkspace(path: string, { workspace }: Project): boolean {
  return isInside(workspace, path) || isInside(real(workspace), real(path));
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
