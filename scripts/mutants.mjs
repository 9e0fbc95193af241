// Breaks gilproof's core on purpose, one way at a time, in a copy of the sources, and looks whether the tests notice:
// `npm run mutants`, or `npm run mutants -- auditor judge` for those with such a word in their name. Ends with `N of N caught`.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MUTANTS } from './mutants/list.mjs';
import { freeThreadedPython, gilPython } from './python.mjs';

const root = join(import.meta.dirname, '..');
const wanted = process.argv.slice(2);
const mutants = MUTANTS.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
/** Milliseconds for the tests of one mutant, which may hang. */
const MUTANT_LIMIT = 600_000;
const copy = mkdtempSync(join(tmpdir(), 'gilproof-mutants-'));
try {
  process.exitCode = await main();
} finally {
  rmSync(copy, { recursive: true, force: true });
}

async function main() {
  const env = { ...process.env, GILPROOF_TEST_PYTHON: await freeThreadedPython(), GILPROOF_TEST_GIL_PYTHON: await gilPython() };
  for (const name of ['src', '__tests__', 'scripts', 'examples', 'docs', 'package.json', 'jest.config.mjs', 'action.yml', 'README.md'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

  const tests = [...new Set(mutants.flatMap((mutant) => mutant.tests))];
  if (!passes(tests, env)) {
    console.error('The tests fail without any mutant: nothing can be learnt.');
    return 1;
  }
  const survivors = mutants.filter((mutant) => {
    const caught = isCaught(mutant, env);
    console.log(`${caught ? 'caught  ' : 'SURVIVED'}  ${mutant.name}`);
    return !caught;
  });
  console.log(`${mutants.length - survivors.length} of ${mutants.length} caught`);
  return survivors.length === 0 ? 0 : 1;
}

/** @param {import('./mutants/list.mjs').Mutant} mutant @param {NodeJS.ProcessEnv} env */
function isCaught({ name, file, find, replace, tests }, env) {
  const target = join(copy, file);
  const source = readFileSync(target, 'utf8');
  if (source.split(find).length !== 2) throw new Error(`${name}: what it replaces is not in ${file} exactly once`);
  writeFileSync(
    target,
    source.replace(find, () => replace),
  );
  try {
    return !passes(tests, env, MUTANT_LIMIT);
  } finally {
    writeFileSync(target, source);
  }
}

/** @param {readonly string[]} tests @param {NodeJS.ProcessEnv} env @param {number} [limit] milliseconds; past it they fail */
function passes(tests, env, limit) {
  const jest = join(copy, 'node_modules/jest/bin/jest.js');
  const argv = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest, '--bail', '--rootDir', copy, ...tests];
  const node = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return spawnSync(node, argv, { cwd: copy, env, stdio: 'ignore', timeout: limit, killSignal: 'SIGKILL' }).status === 0;
}
