// What the command line costs: its start, and the audit of an environment.
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { tinyExtensions } from './extensions.mjs';
import { measure } from './measure.mjs';
import { DIST, NODE, plainEnvironment } from './project.mjs';
import { printPairs } from './table.mjs';

/** @typedef {import('./bench.mjs').Setting} Setting */

/** Ends with the first line that a command prints, and leaves the rest of it alone. */
const FIRST_LINE = 'read -r line < <("$@"); [[ $line == "gilproof: CPython "* ]]';

const CLI = join(DIST, 'cli.js');

/** @param {Setting} setting */
export async function commandLine({ python, folder, rounds }) {
  const cwd = folder();
  const env = plainEnvironment();
  // What there is to do at least, one after the other: Node, and an interpreter that is asked what it is.
  const least = ['/bin/sh', '-c', '"$1" -e 0; "$2" -I -X gil=0 -c "import sys, os, _imp"', 'sh', NODE, python];
  const environment = environmentOf(python, folder());
  const { names } = tinyExtensions(python, 0);
  const own = join(environment, 'bin', 'python');
  const [least_, start, loading, audit] = await measure(python, rounds ?? 40, [
    { argv: least, env, cwd },
    { argv: ['/bin/bash', '-c', FIRST_LINE, 'bash', NODE, CLI, `--python=${python}`, '--', 'true'], env, cwd },
    { argv: [own, '-c', `import ${names.join(', ')}`], env, cwd },
    { argv: [NODE, CLI, 'audit', environment], env, cwd },
  ]);
  printPairs('cli: its first line, which names the interpreter that was proven', { measured: 'gilproof', against: 'the least' }, [
    { name: '`gilproof --python=… -- true`', measured: start, against: least_, target: 1.5 },
  ]);
  printPairs('cli: all of an audit, against a process that imports the modules', { measured: 'gilproof', against: 'importing' }, [
    { name: `an environment of ${names.length} modules`, measured: audit, against: loading, target: 1.5 },
  ]);
}

/** An environment with tiny extension modules, none of which offends. @param {string} python @param {string} folder */
function environmentOf(python, folder) {
  execFileSync(python, ['-m', 'venv', '--without-pip', folder], { env: plainEnvironment() });
  const own = join(folder, 'bin', 'python');
  const site = execFileSync(own, ['-c', 'import sysconfig; print(sysconfig.get_path("purelib"))'], {
    encoding: 'utf8',
    env: plainEnvironment(),
  }).trim();
  const { folder: modules } = tinyExtensions(python, 0);
  for (const name of readdirSync(modules)) if (/^bench_/.test(name)) cpSync(join(modules, name), join(site, name));
  return folder;
}
