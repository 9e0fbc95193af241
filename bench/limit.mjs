// How long it takes, from the moment at which a suite's time is over, until its last process has ended.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { quartiles } from './measure.mjs';
import { DIST, NODE } from './project.mjs';
import { stepEnvironment } from './step.mjs';
import { row } from './table.mjs';

/** @typedef {import('./bench.mjs').Setting} Setting */

const PROCESSES = 100;
const TIMEOUT = 20;

/** Children that hang in a native lock and ignore SIGTERM. */
const SUITE = `import signal, subprocess, sys, threading
CHILD = """import signal, threading
signal.signal(signal.SIGTERM, signal.SIG_IGN)
lock = threading.Lock()
lock.acquire()
def stuck():
    lock.acquire()
threading.Thread(target=stuck, daemon=True).start()
lock.acquire()
"""
for child in [subprocess.Popen([sys.executable, "-c", CHILD]) for _ in range(${PROCESSES - 1})]:
    child.wait()
`;

/** @param {Setting} setting */
export async function endAtTheLimit({ python, folder: makeFolder, rounds }) {
  /** @type {number[]} */
  const seconds = [];
  let shown = PROCESSES;
  for (let round = 0; round < (rounds ?? 3); round++) {
    const folder = makeFolder();
    const env = { ...stepEnvironment({ python, folder }), INPUT_RUN: 'python suite.py', INPUT_TIMEOUT: `${TIMEOUT}s` };
    writeFileSync(join(env.GITHUB_WORKSPACE, 'suite.py'), SUITE);
    const { status, stdout } = spawnSync(NODE, [join(DIST, 'index.js')], { env, cwd: env.GITHUB_WORKSPACE, encoding: 'utf8' });
    /** @type {import('../src/result.js').Result} */
    const { verdict, runs, hangs } = JSON.parse(readFileSync(env.INPUT_REPORT, 'utf8'));
    if (status !== 1 || verdict !== 'timed-out' || hangs.length !== PROCESSES) throw new Error(stdout);
    seconds.push((runs[0]?.seconds ?? Number.NaN) - TIMEOUT);
    shown = Math.min(shown, hangs.filter(({ stack }) => stack.length > 0).length);
  }
  const { low, median, high } = quartiles(seconds);
  console.log(`\nlimit: ${PROCESSES} processes that ignore SIGTERM\n`);
  console.log(row(['', 'seconds', 'target'], WIDTHS));
  const cells = [`${median.toFixed(2)} (${low.toFixed(2)}-${high.toFixed(2)})`, '5'];
  console.log(row(["from the limit to the last process's end", ...cells], WIDTHS) + (median > 5 ? '  MISSED' : ''));
  console.log(row(['of them showed their stacks, at least', `${shown}`], WIDTHS));
}

const WIDTHS = [44, 20, 8];
