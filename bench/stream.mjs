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
  const script = (/** @type {string} */ code) => ({ argv: [NODE, '--input-type=module', '-e', code], env, cwd: folder });
  const run = new URL('../lib/suite/run.js', import.meta.url).href;
  const never = 'new AbortController().signal';
  const limits = `{ timeout: null, mark: null, answering: () => [], cancelled: ${never}, second: ${never} }`;
  // With gilproof's code loaded too: a step has that, whether its suite prints anything or not.
  const read = script(`import ${JSON.stringify(run)};
import { spawn } from 'node:child_process';
let size = 0;
spawn('cat', [${JSON.stringify(file)}]).stdout.on('data', (chunk) => { size += chunk.length; }).on('end', () => process.exit(size === ${MEGABYTES}e6 ? 0 : 1));`);
  const [reading, streamed, again] = await measure(python, rounds ?? 20, [
    read,
    script(`import { Writable } from 'node:stream';
import { runScript } from ${JSON.stringify(run)};
let size = 0;
const sink = new Writable({ write(chunk, _, done) { size += chunk.length; done(); } });
const command = { program: 'cat', args: [${JSON.stringify(file)}], verbatim: false };
await runScript(command, { env: process.env, cwd: '.', stdout: sink, stderr: sink, platform: process.platform }, ${limits});
process.exit(size === ${MEGABYTES}e6 ? 0 : 1);`),
    read,
  ]);
  printPairs(`stream: ${MEGABYTES} MB of output`, { measured: 'gilproof', against: 'cat | node' }, [
    { name: 'through gilproof', measured: streamed, against: reading, target: 1.1 },
    { name: 'the same command twice: the noise', measured: again, against: reading },
  ]);
}

/** Lines as a verbose suite writes them. @param {string} file */
function write(file) {
  const descriptor = openSync(file, 'w');
  let block = '';
  for (let test = 0; block.length < 1e6; test++) block += `tests/test_orders.py::test_total[currency-${test}] PASSED    [ 42%]\n`;
  for (let megabyte = 0; megabyte < MEGABYTES; megabyte++) writeSync(descriptor, block.slice(0, 1e6));
  closeSync(descriptor);
}
