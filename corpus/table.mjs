// The comparison as a Markdown table: counts, and times as ratios of what setup-python alone takes.
import { quartiles } from '../bench/measure.mjs';

/** @typedef {import('./alternatives.mjs').Outcome & {suite: Pick<import('./suites.mjs').Suite, 'name' | 'offenders'>}} Sample */

/**
 * A row for each way, in the order given; times are against the first way's.
 * @param {Readonly<Record<string, readonly Sample[]>>} samples by the way, a sample for each suite in one order
 * @param {ReadonlySet<string>} known every module that offends: one that another package brings in is no false one
 */
export function table(samples, known) {
  const [base = []] = Object.values(samples);
  const rows = Object.entries(samples).map(([way, each]) => row(way, each, { base, known }));
  const head = ['', 'offenders named', 'suites red of those with offenders', 'false', 'time'];
  return [head, head.map((_, index) => (index === 0 ? '---' : '--:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** @param {string} way @param {readonly Sample[]} samples @param {{base: readonly Sample[], known: ReadonlySet<string>}} by */
function row(way, samples, { base, known }) {
  const guilty = samples.filter(({ suite }) => suite.offenders.size > 0);
  const all = guilty.reduce((sum, { suite }) => sum + suite.offenders.size, 0);
  const named = guilty.reduce((sum, each) => sum + each.named.filter((module) => each.suite.offenders.has(module)).length, 0);
  const red = guilty.filter((each) => each.red).length;
  const { low, median, high } = quartiles(samples.map(({ seconds }, index) => seconds / (base[index]?.seconds ?? Number.NaN)));
  const time = samples === base ? '1' : `${median.toFixed(2)} (${low.toFixed(2)}-${high.toFixed(2)})`;
  return [way, `${named} of ${all}`, `${red} of ${guilty.length}`, `${falseOnes(samples, known)}`, time];
}

/** Modules named that do not offend, and suites without an offender that are red with none named. @param {readonly Sample[]} samples @param {ReadonlySet<string>} known */
function falseOnes(samples, known) {
  const names = samples.flatMap(({ named }) => named.filter((module) => !known.has(module)));
  const alarms = samples.filter(({ suite, red, named }) => red && suite.offenders.size === 0 && named.length === 0);
  return names.length + alarms.length;
}
