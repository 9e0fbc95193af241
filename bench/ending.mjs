// How long it takes from the limit until a hundred processes that hang and ignore SIGTERM have all ended.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { quartiles } from './measure.mjs';
import { NODE, recordedEnvironment } from './project.mjs';

/** @typedef {import('./bench.mjs').Setting} Setting */

const PROCESSES = 100;
/** Seconds from the limit to the last process's end. */
const TARGET = 5;

/** Says when all are there: the limit counts from then. */
const SUITE = `import os, signal, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
for _ in range(${PROCESSES - 1}):
    if os.fork() == 0:
        import zlib # so that it reports
        break
else:
    print("ready", flush=True)
time.sleep(1000)
`;

/** The limit comes by way of a cancelled job, whose moment can be chosen; what follows is the same as after \`timeout\`. */
const RUN = `import { readdirSync } from 'node:fs';
import { runScript } from ${JSON.stringify(new URL('../lib/suite/run.js', import.meta.url).href)};
import { answering } from ${JSON.stringify(new URL('../lib/suite/answering.js', import.meta.url).href)};
import { processesOf } from ${JSON.stringify(new URL('../lib/suite/processes.js', import.meta.url).href)};
import { Writable } from 'node:stream';
const [program, script, mark] = process.argv.slice(1);
const { env, platform } = process;
const cancel = new AbortController();
let began = 0;
const stdout = new Writable({ write(chunk, _, done) {
  if (String(chunk).includes('ready')) { began = performance.now(); cancel.abort('SIGTERM'); }
  done();
} });
const tree = { mark, platform, below: process.pid };
const limits = { timeout: null, cancelled: cancel.signal, second: new AbortController().signal, mark, answering: () => answering({ mark, platform }) };
const { stacks } = await runScript({ program, args: [script], verbatim: false }, { env, cwd: '/', stdout, stderr: stdout, platform }, limits);
const seconds = (performance.now() - began) / 1000;
console.log(JSON.stringify({ seconds, left: processesOf(tree).length, shown: [...stacks.values()].filter((lines) => lines.length > 0).length }));`;

/** @param {Setting} setting */
export async function endings({ python, folder: makeFolder, rounds }) {
  const folder = makeFolder();
  const script = join(folder, 'suite.py');
  writeFileSync(script, SUITE);
  const results = [];
  for (let round = 0; round < (rounds ?? 5); round++) {
    const { env, records } = await recordedEnvironment(folder);
    const argv = ['--input-type=module', '-e', RUN, python, script, `GILPROOF_DIR=${records}`];
    results.push(await run(argv, env));
  }
  const { low, median, high } = quartiles(results.map(({ seconds }) => seconds));
  const left = results.reduce((sum, each) => sum + each.left, 0);
  const shown = Math.min(...results.map((each) => each.shown));
  console.log(`\nending: from the limit to the end of ${PROCESSES} processes that ignore SIGTERM\n`);
  console.log(
    `  ${results.length} runs: ${median.toFixed(2)} s (${low.toFixed(2)}-${high.toFixed(2)}), at least ${shown} stacks shown, ${left} processes left`,
  );
  const longest = Math.max(...results.map(({ seconds }) => seconds));
  console.log(`  at most ${TARGET} s wanted, ${longest.toFixed(2)} s was the longest: ${longest > TARGET || left > 0 ? 'MISSED' : 'met'}`);
}

/** @param {readonly string[]} argv @param {Record<string, string>} env @returns {Promise<{seconds: number, left: number, shown: number}>} */
function run(argv, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(NODE, argv, { env, stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(JSON.parse(said)) : reject(new Error(`run.js ended with ${code}`))));
  });
}
