// What reading the records of a large suite costs: seconds of CPU time for a million lines, and how much the heap grows with them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NODE } from './project.mjs';
import { row } from './table.mjs';

/** @typedef {import('./bench.mjs').Setting} Setting */

const MODULES = 500;
/** Seconds of CPU time for a million lines: what else the machine does is no part of it. */
const TARGET = 1;
/** MB of heap that ten times as many lines may add. */
const GROWTH = 64;
const WIDTHS = [50, 12, 12, 16, 16, 12];

/** `--rounds=10000` for a suite of ten thousand processes. @param {Setting} setting */
export async function records({ folder: makeFolder, rounds }) {
  const processes = rounds ?? 2000;
  const sets = [
    { name: 'the same lines in each process', processes: processes / 10, distinct: false },
    { name: 'the same lines in each process', processes, distinct: false },
    { name: 'other stacks in each process', processes: processes / 10, distinct: true }, // beyond what is wanted: it only tells
  ];
  console.log(`\nrecords: reading what the processes of a suite recorded, ${MODULES} modules each\n`);
  console.log(row(['', 'processes', 'lines', 'lines, MB', 's per million', 'peak, MB'], WIDTHS));
  const peaks = [];
  for (const { name, processes, distinct } of sets) {
    const folder = makeFolder();
    write({ folder, processes, distinct });
    const lines = processes * (MODULES + 1);
    const bytes = readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
    const { seconds, peak } = read(folder);
    const perMillion = (seconds / lines) * 1e6;
    const cells = [`${processes}`, `${lines}`, (bytes / 1e6).toFixed(0), perMillion.toFixed(2), peak.toFixed(0)];
    console.log(row([name, ...cells], WIDTHS));
    if (!distinct) peaks.push({ peak, perMillion });
  }
  const [few, many] = /** @type {[{peak: number, perMillion: number}, {peak: number, perMillion: number}]} */ (peaks);
  const grown = many.peak - few.peak;
  console.log(`\n  at most ${TARGET} s for a million lines: ${many.perMillion > TARGET ? 'MISSED' : 'met'}`);
  console.log(`  ten times as many lines add ${grown.toFixed(0)} MB, at most ${GROWTH} MB wanted: ${grown > GROWTH ? 'MISSED' : 'met'}`);
}

/** @param {string} folder in a process of its own, whose peak is this one's alone */
function read(folder) {
  const evidence = fileURLToPath(new URL('../lib/suite/evidence.js', import.meta.url));
  const code = `import { readEvidence } from ${JSON.stringify(evidence)};
const began = process.cpuUsage();
const { modules, processes, defects } = readEvidence(${JSON.stringify(folder)});
const { user, system } = process.cpuUsage(began);
const seconds = (user + system) / 1e6;
console.log(JSON.stringify({ seconds, peak: process.resourceUsage().maxRSS / 1024, read: [modules.length, processes.length, defects.length] }));`;
  const { stdout, stderr, status } = spawnSync(NODE, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const result = JSON.parse(stdout);
  const expected = JSON.stringify([MODULES, readdirSync(folder).length, 0]);
  if (JSON.stringify(result.read) !== expected) throw new Error(`read were ${result.read} modules, processes and defects, not ${expected}`);
  return /** @type {{seconds: number, peak: number}} */ (result);
}

/** @param {{folder: string, processes: number, distinct: boolean}} of */
function write({ folder, processes, distinct }) {
  mkdirSync(folder, { recursive: true });
  for (let pid = 1; pid <= processes; pid++) {
    const script = distinct ? `/home/runner/work/shop/shop/tests/test_${pid}.py` : '/home/runner/work/shop/shop/tests/test_orders.py';
    const lines = [header(pid), ...Array.from({ length: MODULES }, (_, n) => load(n, script))];
    writeFileSync(join(folder, `${pid}-0123456789abcdef.jsonl`), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  }
}

/** @param {number} pid */
function header(pid) {
  return {
    ...{ t: 'process', pid, ppid: 1, executable: '/venv/bin/python', base: '/usr/bin/python3.13t', prefix: '/venv', basePrefix: '/usr' },
    ...{ stdlib: '/usr/lib/python3.13t', userSite: null, version: '3.13.15 experimental free-threading build', gil: 0, main: '-m pytest' },
    ...{ asks: false, mainInterpreter: true, env: { PATH: '/venv/bin:/usr/local/bin:/usr/bin:/bin' } },
  };
}

/** @param {number} n @param {string} script */
function load(n, script) {
  const file = `/venv/lib/python3.13t/site-packages/package_${n}/_native.cpython-313t-x86_64-linux-gnu.so`;
  const place =
    n === 0 ? { path: ['/venv/lib/python313.zip', '/venv/lib/python3.13t', '/venv/lib/python3.13t/site-packages'], cwd: '/work' } : {};
  const stack = [
    [`/venv/lib/python3.13t/site-packages/package_${n}/__init__.py`, 12, `package_${n}`],
    [script, n + 1, 'tests.test_orders'],
  ];
  return { t: 'load', name: `package_${n}._native`, file, id: `2049:${n}:123456:1700000000000000000`, kept: null, ...place, stack };
}
