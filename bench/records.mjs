// What reading the records of a great suite costs: time and memory by the number of lines.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NODE, ROOT } from './project.mjs';
import { row } from './table.mjs';

/** @typedef {import('./bench.mjs').Setting} Setting */

const MODULES = 500;
const WIDTHS = [20, 10, 10, 12, 18, 8, 14];

/** @param {Setting} setting */
export async function greatRecords({ folder }) {
  console.log(`\nrecords: reading those of many processes that each loaded ${MODULES} modules\n`);
  console.log(row(['', 'lines', 'seconds', 'CPU seconds', 'CPU s per million', 'target', 'MB above Node'], WIDTHS));
  const empty = read(folder());
  for (const processes of [500, 2000]) {
    const records = folder();
    writeRecords(records, processes);
    const { seconds, cpu, megabytes, modules } = read(records);
    if (modules !== MODULES) throw new Error(`${modules} modules were read`);
    const millions = (processes * (MODULES + 1)) / 1e6;
    const rate = cpu / millions;
    const cells = [
      `${(millions * 1e6).toFixed(0)}`,
      seconds.toFixed(2),
      cpu.toFixed(2),
      rate.toFixed(2),
      '1',
      (megabytes - empty.megabytes).toFixed(0),
    ];
    console.log(row([`${processes} processes`, ...cells], WIDTHS) + (rate > 1 ? '  MISSED' : ''));
  }
}

/** Each process loads all modules, each with the stack of its own test. @param {string} records @param {number} processes */
function writeRecords(records, processes) {
  const folder = '/home/runner/work/shop/shop/.venv/lib/python3.14t/site-packages';
  const frames = Array.from({ length: 12 }, (_, depth) => [
    `${folder}/framework/layer_${depth}.py`,
    10 + depth,
    `framework.layer_${depth}`,
  ]);
  const lines = Array.from({ length: MODULES }, (_, index) =>
    JSON.stringify({
      t: 'load',
      name: `package_${index % 40}.part_${index}`,
      file: `${folder}/package_${index % 40}/part_${index}.cpython-314t-x86_64-linux-gnu.so`,
      id: `64768:${100_000 + index}:48128:1700000000000000000`,
      kept: null,
      ...(index === 0 ? { path: [folder], cwd: '/home/runner/work/shop/shop' } : {}),
      stack: [[`${folder}/package_${index % 40}/__init__.py`, index, `package_${index % 40}`], ...frames],
    }),
  ).join('\n');
  mkdirSync(records, { recursive: true });
  for (let pid = 1000; pid < 1000 + processes; pid++) {
    const header = { t: 'process', pid, ppid: 999, executable: '/usr/bin/python3.14t', base: '/usr/bin/python3.14t', prefix: '/usr' };
    const rest = {
      basePrefix: '/usr',
      stdlib: null,
      userSite: null,
      version: '3.14.0',
      gil: 0,
      gilOn: false,
      argv: Buffer.from('python\0-m\0pytest').toString('hex'),
    };
    const process = JSON.stringify({ ...header, ...rest, mainInterpreter: true, env: {} });
    writeFileSync(join(records, `${pid}-00.jsonl`), `${process}\n${lines}\n`);
  }
}

/** @param {string} records @returns {{seconds: number, cpu: number, megabytes: number, modules: number}} */
function read(records) {
  const code = `import { readEvidence } from ${JSON.stringify(new URL('../lib/suite/evidence.js', import.meta.url).href)};
const [began, before] = [performance.now(), process.cpuUsage()];
const { modules, defects } = readEvidence(${JSON.stringify(records)});
if (defects.length > 0) throw new Error(defects[0]);
const seconds = (performance.now() - began) / 1000;
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ seconds, cpu: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024, modules: modules.length }));`;
  const { stdout, stderr } = spawnSync(NODE, ['--input-type=module', '-e', code], { encoding: 'utf8', cwd: ROOT });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}
