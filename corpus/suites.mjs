// The suites that gilproof and the alternatives are given: for each package one test that imports all its modules, and for some their own.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { offendersOf, tried } from './compare.mjs';

/** @typedef {import('./packages.mjs').Package} Package */
/** @typedef {{name: string, folder: string, modules: readonly string[], offenders: ReadonlySet<string>}} Suite `folder` is where pytest runs */

/**
 * @param {{packages: readonly Package[], python: string, archives: (name: string) => string | undefined, folder: string}} of
 * @returns {readonly Suite[]}
 */
export function suitesOf({ packages, python, archives, folder }) {
  return packages.flatMap((each) => {
    const of = { modules: tried(each), offenders: offendersOf(each) };
    const imports = importing(of.modules, mkdtempSync(join(folder, 'suite-')));
    const archive = each.tests === null ? undefined : archives(each.name);
    const own = archive && each.tests ? unpacked(archive, { python, tests: each.tests, folder: mkdtempSync(join(folder, 'own-')) }) : null;
    return [{ ...of, name: each.name, folder: imports }, ...(own ? [{ ...of, name: `${each.name}, its own tests`, folder: own }] : [])];
  });
}

/**
 * A suite of one test. Some modules, once created, find that others must be imported before them: they are loaded all the same. Others raise, and
 * the suite goes on without them.
 * @param {readonly string[]} modules @param {string} folder
 */
export function importing(modules, folder) {
  const lines = ['from contextlib import suppress', 'from importlib import import_module', '', '', 'def test_imports():'];
  for (const module of modules) lines.push('    with suppress(Exception):', `        import_module(${JSON.stringify(module)})`);
  writeFileSync(join(folder, 'test_imports.py'), `${lines.join('\n')}\n`);
  return folder;
}

const UNPACK =
  'import shutil, sys; shutil.unpack_archive(sys.argv[1], sys.argv[2], **({"filter": "data"} if ".tar" in sys.argv[1] else {}))';

/** The folder with a package's own tests and nothing beside it: its sources would be imported. @param {string} archive @param {{python: string, tests: string, folder: string}} at */
function unpacked(archive, { python, tests, folder }) {
  const [sources, own] = [join(folder, 'sources'), join(folder, 'own')];
  for (const each of [sources, own]) mkdirSync(each);
  execFileSync(python, ['-I', '-c', UNPACK, archive, sources]);
  const [root = ''] = readdirSync(sources);
  cpSync(join(sources, root, tests), own, { recursive: true });
  return own;
}
