// `npm run bench`: what gilproof costs, in ratios of things that are measured side by side in this one run.
// Names choose: `npm run bench -- start audit`; `--rounds=400` makes them all more exact.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freeThreadedPython } from '../scripts/python.mjs';
import { auditCosts } from './audit.mjs';
import { commandLine } from './cli.mjs';
import { cachedInterpreter, downloadedInterpreter } from './download.mjs';
import { endings } from './ending.mjs';
import { mergeCosts } from './merge.mjs';
import { NODE, requireBuild } from './project.mjs';
import { greatRecords } from './records.mjs';
import { rendering } from './render.mjs';
import { bareStart, dataSuite, dataWorkers, emptyTests } from './start.mjs';
import { wholeStep } from './step.mjs';
import { streaming } from './stream.mjs';

/**
 * @typedef {object} Setting
 * @property {string} python a proven free-threaded CPython
 * @property {(parent?: string) => string} folder makes an empty folder, which is gone after the benchmark
 * @property {number | undefined} rounds as asked for
 */

/** @type {Readonly<Record<string, (setting: Setting) => Promise<void>>>} */
const BENCHMARKS = {
  start: bareStart,
  suite: dataSuite,
  plugin: emptyTests,
  workers: dataWorkers,
  audit: auditCosts,
  step: wholeStep,
  cached: cachedInterpreter,
  download: downloadedInterpreter,
  render: rendering,
  merge: mergeCosts,
  ending: endings,
  records: greatRecords,
  stream: streaming,
  cli: commandLine,
};

if (process.platform === 'win32') throw new Error('The benchmarks know Linux and macOS only.');
if (!existsSync(NODE)) throw new Error('Node 24 is not there: npm ci');
if (!process.version.startsWith('v24.')) {
  // The action runs under Node 24, and the audit is measured in this very process.
  const { status } = spawnSync(NODE, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exit(status ?? 1);
}
requireBuild();

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = asked.filter((name) => !(name in BENCHMARKS));
if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: the benchmarks are ${Object.keys(BENCHMARKS).join(', ')}`);
const rounds = process.argv.map((argument) => /^--rounds=(\d+)$/.exec(argument)?.[1]).find((value) => value !== undefined);

const python = await freeThreadedPython();
console.log("Medians (quartiles) of wall time; ratios of wall time and of CPU time, the children's included. Lower is better.");
for (const [name, benchmark] of Object.entries(BENCHMARKS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  /** @type {string[]} */
  const folders = [];
  const folder = (parent = tmpdir()) => {
    const made = mkdtempSync(join(parent, 'gilproof-bench-'));
    folders.push(made);
    return made;
  };
  try {
    await benchmark({ python, folder, rounds: rounds === undefined ? undefined : Number(rounds) });
  } finally {
    for (const each of folders) rmSync(each, { recursive: true, force: true });
  }
}
const [load = 0] = loadavg();
if (load > cpus().length)
  console.log(`\nThis machine is busy (load ${load.toFixed(1)} on ${cpus().length} processors): trust the CPU ratios.`);
