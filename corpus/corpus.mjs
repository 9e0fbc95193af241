// `npm run corpus`: fifty real packages, what gilproof says of each of their modules beside the truth that is checked in, and gilproof beside
// what people do today. Names choose packages; README.md beside this file says what else it can do.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measure } from '../bench/measure.mjs';
import { audit, NODE, recordedEnvironment, recordedModules, requireBuild } from '../bench/project.mjs';
import { freeThreadedPython } from '../scripts/python.mjs';
import { WAYS } from './alternatives.mjs';
import { differences, tried, unestablished } from './compare.mjs';
import { corpusEnvironment } from './environment.mjs';
import { PACKAGES, readPackages, TARGET, targetOf } from './packages.mjs';
import { pin, writeVerdicts } from './pin.mjs';
import { importing, suitesOf } from './suites.mjs';
import { table } from './table.mjs';
import { installedModules, slowTruth } from './truth.mjs';

/** @typedef {import('./packages.mjs').Package} Package */
/** @typedef {import('./environment.mjs').Environment} Environment */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { establish: { type: 'boolean' }, pin: { type: 'boolean' }, source: { type: 'boolean' } },
});

if (!existsSync(NODE)) throw new Error('Node 24 is not there: npm ci');
if (!process.version.startsWith('v24.')) {
  // The action runs under Node 24.
  const { status } = spawnSync(NODE, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exit(status ?? 1);
}

const base = await freeThreadedPython();
const { target } = targetOf(base);
if (target !== TARGET) throw new Error(`The corpus is pinned for ${TARGET}, and here is ${target}.`);
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'gilproof-corpus-')));
try {
  if (values.pin) await pinAll();
  else {
    const packages = chosen(readPackages());
    const made = await corpusEnvironment({ base, packages, all: readPackages() });
    if (values.establish) await establish(packages, made);
    else process.exitCode = (await compare(packages, made)) ? 0 : 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @param {readonly Package[]} all */
function chosen(all) {
  const unknown = positionals.find((name) => !all.some((each) => each.name === name));
  if (unknown) throw new Error(`${unknown} is not in the corpus: npm run corpus -- --pin ${unknown}==VERSION`);
  return positionals.length === 0 ? all : all.filter(({ name }) => positionals.includes(name));
}

async function pinAll() {
  for (const each of positionals) {
    const [name = '', version] = each.split('==');
    if (!version) throw new Error(`${each}: NAME==VERSION is pinned`);
    console.log(`${await pin(base, { name, version, source: values.source ?? false })}: say in it what kind of package it is`);
  }
}

/** @param {readonly Package[]} packages @param {Environment} made */
async function establish(packages, { python }) {
  const modules = installed(packages, python);
  for (const { name } of packages) {
    const verdicts = await slowTruth(python, modules[name] ?? []);
    writeVerdicts(join(PACKAGES, `${name}.toml`), python, verdicts);
    const offending = Object.values(verdicts).filter((verdict) => verdict === 'offends').length;
    console.log(`${name}: ${Object.keys(verdicts).length} modules, ${offending} would switch the GIL on`);
  }
}

/** @param {readonly Package[]} packages @param {string} python */
function installed(packages, python) {
  return installedModules(
    python,
    packages.map(({ name }) => name),
  );
}

/** Whether gilproof says of every module what the corpus says. @param {readonly Package[]} packages @param {Environment} made */
async function compare(packages, { python, built }) {
  requireBuild();
  const count = (/** @type {string} */ start) =>
    packages.flatMap(({ modules }) => Object.values(modules)).filter((verdict) => verdict.startsWith(start)).length;
  console.log(
    `Packages: ${packages.length}. Modules: ${count('declares')} declare support, ${count('offends')} would switch the GIL on, ${count('unjudged')} cannot be imported.`,
  );
  const wrong = [...unestablished(packages, installed(packages, python)), ...differences(packages, await audited(packages, python))];
  console.log(wrong.length === 0 ? 'gilproof says the same of every one of them.' : `Otherwise than the corpus says:\n${wrong.join('\n')}`);
  const suites = suitesOf({ packages, python, archives: (name) => built.get(name)?.archive, folder });
  console.log(`Suites: ${suites.length}, ${suites.filter(({ offenders }) => offenders.size > 0).length} of them with offenders.`);
  const known = new Set(suites.flatMap(({ offenders }) => [...offenders]));
  /** @type {Record<string, import('./table.mjs').Sample[]>} */
  const samples = Object.fromEntries(WAYS.map(({ name }) => [name, []]));
  for (const suite of suites) {
    const [first] = WAYS;
    await first.run({ python, suite, folder }); // warms the caches
    for (const way of WAYS) samples[way.name]?.push({ suite, ...(await way.run({ python, suite, folder })) });
    const said = samples.gilproof?.at(-1);
    if (said) wrong.push(...missed(said));
  }
  console.log(`\n${table(samples, known)}`);
  return wrong.length === 0;
}

/** @param {import('./table.mjs').Sample} said by the whole step */
function missed({ suite, named, red, log }) {
  const silent = [...suite.offenders].filter((module) => !named.includes(module));
  const lines = silent.map((module) => `${suite.name}: the step does not name ${module}`);
  if (red !== named.length > 0) lines.push(`${suite.name}: the step is ${red ? 'red' : 'green'}\n${log}`);
  if (lines.length > 0) console.log(lines.join('\n'));
  return lines;
}

/** What gilproof says of every module that one process has loaded. @param {readonly Package[]} packages @param {string} python @returns {Promise<Record<string, string>>} */
async function audited(packages, python) {
  const { env, records } = await recordedEnvironment(folder);
  const cwd = importing(packages.flatMap(tried), mkdtempSync(join(folder, 'all-')));
  await measure(base, 0, [{ argv: [python, '-m', 'pytest', '-q', '-p', 'no:cacheprovider'], env, cwd }]);
  const { findings } = await audit(await recordedModules(records));
  return Object.fromEntries(findings.map(({ module, judgement }) => [module.name, judgement]));
}
