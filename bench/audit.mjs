// What the audit costs against one process that only loads the same files.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dataEnvironment, tinyExtensions } from './extensions.mjs';
import { measure, quartiles } from './measure.mjs';
import { audit, plainEnvironment, recordedEnvironment, recordedModules } from './project.mjs';
import { printPairs } from './table.mjs';

/**
 * @typedef {import('./bench.mjs').Setting} Setting
 * @typedef {import('./project.mjs').LoadedModule} LoadedModule
 * @typedef {{name: string, modules: readonly LoadedModule[], offending: number, target?: number}} Set
 */

/** @param {Setting} setting */
export async function auditCosts({ python, folder: makeFolder, rounds }) {
  const folder = makeFolder();
  const sets = [
    { name: '200 modules, none offends', target: 1.5, ...(await tiny(python, folder, 0)) },
    { name: '200 modules, 10 offend', target: 2.5, ...(await tiny(python, folder, 1)) },
    { name: '200 modules, all offend', target: 2.5, ...(await tiny(python, folder, 20)) },
    await tables(await dataEnvironment(python), { python, folder }),
  ];
  const pairs = [];
  for (const set of sets) pairs.push({ name: set.name, ...(await sideBySide(set, rounds ?? 40)), ...target(set) });
  printPairs(
    'audit: the judging of every module, against one process that only loads the files',
    { measured: 'audit', against: 'loading' },
    pairs,
  );
}

/** @param {Set} set */
function target({ target }) {
  return target === undefined ? {} : { target };
}

/** @param {string} python @param {string} folder @param {number} offending of every twenty */
async function tiny(python, folder, offending) {
  const { folder: extensions, names } = tinyExtensions(python, offending);
  const code = `import sys; sys.path.insert(0, ${JSON.stringify(extensions)}); import ${names.join(', ')}`;
  return { modules: await modulesOf([python, '-c', code], { python, folder }), offending: offending * 10 };
}

/** @param {string} own @param {{python: string, folder: string}} at @returns {Promise<Set>} */
async function tables(own, at) {
  const modules = await modulesOf([own, '-c', 'import numpy, pandas'], at);
  return { name: `the ${modules.length} modules of numpy and pandas`, modules, offending: 0 };
}

/** What a process loads, by the recorder's account. @param {readonly string[]} argv @param {{python: string, folder: string}} at */
async function modulesOf(argv, { python, folder }) {
  const { env, records } = await recordedEnvironment(folder);
  await measure(python, 0, [{ argv, env, cwd: folder }]);
  return recordedModules(records);
}

/** Audit and loading in turns, each started from here. @param {Set} set @param {number} rounds */
async function sideBySide({ modules, offending }, rounds) {
  const load = loading(modules);
  const samples = { audit: /** @type {Sample[]} */ ([]), load: /** @type {Sample[]} */ ([]) };
  for (let round = 0; round <= rounds; round++) {
    const judged = await sampled(async () => {
      const { findings } = await audit(modules);
      const found = findings.filter(({ judgement }) => judgement === 'offends').length;
      if (found !== offending || findings.length !== modules.length)
        throw new Error(`${found} of ${findings.length} modules offend, not ${offending}`);
    });
    const loaded = await sampled(load);
    if (round === 0) continue; // warms the caches
    samples.audit.push(judged);
    samples.load.push(loaded);
  }
  return { measured: costOf(samples.audit), against: costOf(samples.load) };
}

/** @param {readonly LoadedModule[]} modules @returns {() => Promise<void>} */
function loading(modules) {
  const [first] = modules;
  if (!first) throw new Error('nothing was loaded');
  const path = modules.reduce((longest, { path }) => (path.length > longest.length ? path : longest), first.path);
  const job = [String(path.length), ...path, ...modules.flatMap(({ name, file }) => [name, file])].join('\n');
  const script = fileURLToPath(new URL('load.py', import.meta.url));
  return () =>
    new Promise((resolve, reject) => {
      const argv = ['-I', '-S', '-W', 'ignore', script];
      const child = spawn(first.process.base, argv, { stdio: ['pipe', 'ignore', 'ignore'], env: plainEnvironment() });
      child.stdin.end(job);
      child.on('error', reject);
      child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`load.py ended with ${code}`))));
    });
}

/** @typedef {{wall: number, cpu: number | null}} Sample milliseconds */

/** @param {() => Promise<void>} work @returns {Promise<Sample>} */
async function sampled(work) {
  const [cpu, wall] = [cpuTime(), performance.now()];
  await work();
  const elapsed = performance.now() - wall;
  const now = cpuTime();
  return { wall: elapsed, cpu: cpu === null || now === null ? null : now - cpu };
}

/** The CPU time of this process and its ended children in milliseconds; the children's comes in steps of ten. Linux only. */
function cpuTime() {
  if (process.platform !== 'linux') return null;
  const { user, system } = process.cpuUsage();
  const fields = readFileSync('/proc/self/stat', 'latin1')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (user + system) / 1000 + (Number(fields[13]) + Number(fields[14])) * 10;
}

/** The children's CPU time is too coarse for a median: what counts is its mean. @param {readonly Sample[]} samples */
function costOf(samples) {
  const cpu = samples.flatMap(({ cpu }) => (cpu === null ? [] : [cpu]));
  const mean = cpu.reduce((sum, each) => sum + each, 0) / cpu.length;
  return {
    runs: samples.length,
    wall: quartiles(samples.map(({ wall }) => wall)),
    cpu: cpu.length === 0 ? null : { low: mean, median: mean, high: mean },
  };
}
