// Side by side: commands are run in turns, round by round, so that what else the machine does meets all of them alike.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {{argv: readonly string[], env: Readonly<Record<string, string>>, cwd: string, exits?: number}} Command
 *   the program is an absolute path; `exits` is the exit code that is right, 0 if not given
 * @typedef {{runs: number, wall: Quartiles, cpu: Quartiles | null}} Cost milliseconds; CPU time with that of the children
 * @typedef {{low: number, median: number, high: number}} Quartiles
 */

/**
 * Runs each command once in every round, after one round that does not count. Rejects where a command ends otherwise than it should.
 * @template {readonly Command[]} const Commands
 * @param {string} python measures, and is no part of what is measured
 * @param {number} rounds
 * @param {Commands} commands
 * @returns {Promise<{[Index in keyof Commands]: Cost & {walls: readonly number[]}}>} in the order of the commands; `walls` round by round
 */
export async function measure(python, rounds, commands) {
  const script = fileURLToPath(new URL('measure.py', import.meta.url));
  const child = spawn(python, ['-I', '-S', script], { stdio: ['pipe', 'pipe', 'inherit'], env: {} });
  child.stdin.end(JSON.stringify({ rounds, commands }));
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`measure.py ended with ${code}`);
  const samples = /** @type {[number, number][][]} */ (JSON.parse(said));
  const costs = samples.map((each) => {
    const walls = each.map(([wall]) => wall);
    return { runs: rounds, wall: quartiles(walls), cpu: quartiles(each.map(([, cpu]) => cpu)), walls };
  });
  return /** @type {any} */ (costs);
}

/** @param {readonly number[]} values @returns {Quartiles} */
export function quartiles(values) {
  const sorted = [...values].sort((one, other) => one - other);
  return { low: quantile(sorted, 0.25), median: quantile(sorted, 0.5), high: quantile(sorted, 0.75) };
}

/** @param {readonly number[]} sorted @param {number} share */
function quantile(sorted, share) {
  const at = (sorted.length - 1) * share;
  const [below = 0, above = below] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at - Math.floor(at));
}
