// What it costs to let a suite's output through, beside reading the same from `cat`.
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from './measure.mjs';
import { NODE, plainEnvironment } from './project.mjs';
import { printPairs } from './table.mjs';

/** @typedef {import('./bench.mjs').Setting} Setting */

const MEGABYTES = 100;

/** @param {Setting} setting */
export async function streaming({ python, folder: makeFolder, rounds }) {
  const folder = makeFolder();
  const file = join(folder, 'output');
  write(file);
  const env = plainEnvironment();
  const run = new URL('../lib/suite/run.js', import.meta.url).href;
  const node = (/** @type {string} */ code) => [
    NODE,
    '--input-type=module',
    '-e',
    `import { runScript } from ${JSON.stringify(run)};\n${code}`,
  ];
  const command = (/** @type {string[]} */ argv) => ({ argv, env, cwd: folder });
  // What is passed on goes into another pipe, as in a runner.
  const piped = (/** @type {string[]} */ argv) =>
    command(['/bin/bash', '-o', 'pipefail', '-c', `"$@" | [ "$(wc -c)" = ${MEGABYTES}000000 ]`, 'bash', ...argv]);
  // With gilproof's code loaded in each: a step has that, whether its suite prints anything or not.
  const read = command(node(`${SPAWN}.on('data', (chunk) => { size += chunk.length; }).on('end', check);`.replace('FILE', file)));
  const passOn = piped(node(`${SPAWN}.pipe(process.stdout);`.replace('FILE', file)));
  const streams = (/** @type {string} */ to) => node(RUN.replaceAll('TO', to).replace('FILE', file));
  const [reading, taken, again, passing, through, passingAgain] = await measure(python, rounds ?? 20, [
    read,
    command(streams('sink')),
    read,
    passOn,
    piped(streams('process.stdout')),
    passOn,
  ]);
  printPairs(`stream: ${MEGABYTES} MB of output`, { measured: 'gilproof', against: 'cat | node' }, [
    { name: 'read', measured: taken, against: reading, target: 1.1 },
    { name: 'the same command twice: the noise', measured: again, against: reading },
    { name: 'read and passed on to a pipe', measured: through, against: passing, target: 1.1 },
    { name: 'the same command twice: the noise', measured: passingAgain, against: passing },
  ]);
}

const CHECK = `let size = 0; const check = () => process.exit(size === ${MEGABYTES}e6 ? 0 : 1);`;
const SPAWN = `import { spawn } from 'node:child_process'; ${CHECK} spawn('cat', ['FILE']).stdout`;
const RUN = `import { Writable } from 'node:stream'; ${CHECK}
const sink = new Writable({ write(chunk, _, done) { size += chunk.length; done(); } });
const never = new AbortController().signal;
const ports = { env: process.env, cwd: '.', stdout: TO, stderr: TO, platform: process.platform };
const limits = { timeout: null, mark: null, answering: () => [], cancelled: never, second: never };
await runScript({ program: 'cat', args: ['FILE'], verbatim: false }, ports, limits);
if (TO === sink) check();`;

/** Lines as a verbose suite writes them. @param {string} file */
function write(file) {
  const descriptor = openSync(file, 'w');
  let block = '';
  for (let test = 0; block.length < 1e6; test++) block += `tests/test_orders.py::test_total[currency-${test}] PASSED    [ 42%]\n`;
  for (let megabyte = 0; megabyte < MEGABYTES; megabyte++) writeSync(descriptor, block.slice(0, 1e6));
  closeSync(descriptor);
}
