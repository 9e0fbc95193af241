// What the command line costs: its start, and the audit of an environment.
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scienceEnvironment, tinyExtensions } from './extensions.mjs';
import { measure } from './measure.mjs';
import { DIST, NODE, plainEnvironment } from './project.mjs';
import { printPairs } from './table.mjs';

/** @typedef {import('./bench.mjs').Setting} Setting */
/** @typedef {{env: Record<string, string>, cwd: string}} Place */

const CLI = join(DIST, 'cli.js');

/** Ends a command at the first line that it prints, by way of the FIFO `first`. */
const FIRST_LINE = '"$@" > first & read -r line < first; kill -KILL $!; wait $!; case $line in "gilproof: CPython "*) ;; *) exit 1;; esac';

/** @param {Setting} setting */
export async function commandLine({ python, folder, rounds = 40 }) {
  const cwd = folder();
  // What is killed leaves its temporary folder behind, and the user's own cache is not to be measured.
  const at = { env: { ...plainEnvironment(), TMPDIR: cwd, XDG_CACHE_HOME: join(cwd, 'cache') }, cwd };
  await firstLine(python, rounds, at);
  const science = dirname(dirname(await scienceEnvironment(python)));
  const sets = [
    { name: 'tiny modules', environment: tinyEnvironment(python, folder()) },
    { name: 'modules of wheels from PyPI', environment: science, target: 1.5 },
  ];
  const pairs = [];
  for (const { name, environment, ...target } of sets) {
    const own = join(environment, 'bin', 'python');
    const { path, modules } = inventoryOf(own);
    const job = join(cwd, 'job');
    writeFileSync(job, [path.length, ...path, ...modules.flat()].join('\n'));
    const [loading, audit] = await measure(python, rounds, [
      { argv: [own, '-I', '-S', '-W', 'ignore', fileURLToPath(new URL('load.py', import.meta.url)), job], ...at },
      { argv: [NODE, CLI, 'audit', environment], ...at },
    ]);
    pairs.push({ name: `${modules.length} ${name}`, measured: audit, against: loading, ...target });
  }
  printPairs(
    'cli: `gilproof audit ENVIRONMENT`, against one process that only loads the files',
    { measured: 'audit', against: 'loading' },
    pairs,
  );
}

/** @param {string} python @param {number} rounds @param {Place} at */
async function firstLine(python, rounds, { env, cwd }) {
  const argv = [NODE, CLI, `--python=${python}`, '--', 'true'];
  execFileSync('mkfifo', [join(cwd, 'first')]);
  // What is killed keeps nothing for the next start: this one does, and then finds that a suite without Python proves nothing.
  await measure(python, 0, [{ argv, env, cwd, exits: 7 }]);
  const [least, start] = await measure(python, rounds, [
    // What there is to do at least, one after the other: Node, and an interpreter that is asked what it is.
    { argv: ['/bin/sh', '-c', '"$1" -e 0; "$2" -I -X gil=0 -c "import sys, os, _imp"', 'sh', NODE, python], env, cwd },
    { argv: ['/bin/sh', '-c', FIRST_LINE, 'sh', ...argv], env, cwd },
  ]);
  printPairs('cli: its first line, which names the interpreter that was proven', { measured: 'gilproof', against: 'the least' }, [
    { name: '`gilproof --python=… -- true`', measured: start, against: least, target: 1.5 },
  ]);
}

/** An environment with tiny extension modules, none of which offends. @param {string} python @param {string} folder */
function tinyEnvironment(python, folder) {
  execFileSync(python, ['-m', 'venv', '--without-pip', folder], { env: plainEnvironment() });
  const code = 'import sysconfig; print(sysconfig.get_path("purelib"))';
  const site = execFileSync(join(folder, 'bin', 'python'), ['-c', code], { encoding: 'utf8', env: plainEnvironment() }).trim();
  const { folder: modules } = tinyExtensions(python, 0);
  for (const name of readdirSync(modules)) if (/^bench_/.test(name)) cpSync(join(modules, name), join(site, name));
  return folder;
}

/** What there is to audit. @param {string} python @returns {{path: string[], modules: [name: string, file: string][]}} */
function inventoryOf(python) {
  const argv = ['-I', '-X', 'gil=0', join(DIST, 'inventory.py')];
  return JSON.parse(execFileSync(python, argv, { encoding: 'utf8', env: plainEnvironment(), maxBuffer: 2 ** 28 }));
}
