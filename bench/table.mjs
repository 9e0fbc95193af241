// What the benchmark prints: a line for each pair, costs in milliseconds and what one costs of the other.

/**
 * @typedef {import('./measure.mjs').Cost} Cost
 * @typedef {object} Pair
 * @property {string} name
 * @property {Cost} measured
 * @property {Cost} against
 * @property {number} [target] the highest ratio that is good enough; none where the line only tells
 */

const WIDTHS = [50, 5, 25, 25, 8, 8, 8];

/** @param {string} title @param {{measured: string, against: string}} columns @param {readonly Pair[]} pairs */
export function printPairs(title, { measured, against }, pairs) {
  console.log(`\n${title}\n`);
  console.log(row(['', 'runs', `${measured}, ms`, `${against}, ms`, 'wall', 'CPU', 'target', '']));
  for (const pair of pairs) {
    const [wall, cpu] = ratios(pair);
    const numbers = [wall.toFixed(3), cpu === null ? '-' : cpu.toFixed(3), pair.target === undefined ? '' : `${pair.target.toFixed(2)}`];
    console.log(row([pair.name, `${pair.measured.runs}`, spread(pair.measured), spread(pair.against), ...numbers, judge(pair)]));
  }
}

/** Wall time and CPU time of the one over the other's. @param {Pair} pair @returns {readonly [number, number | null]} */
export function ratios({ measured, against }) {
  const cpu = measured.cpu && against.cpu ? measured.cpu.median / against.cpu.median : null;
  return [measured.wall.median / against.wall.median, cpu];
}

/** @param {Pair} pair */
function judge(pair) {
  const { target } = pair;
  if (target === undefined) return '';
  const [wall, cpu] = ratios(pair);
  const missed = [...(wall > target ? ['wall'] : []), ...(cpu !== null && cpu > target ? ['CPU'] : [])];
  return missed.length === 0 ? 'met' : `MISSED (${missed.join(', ')})`;
}

/** @param {Cost} cost */
function spread({ wall: { low, median, high } }) {
  return `${median.toFixed(1)} (${low.toFixed(1)}-${high.toFixed(1)})`;
}

/** @param {readonly string[]} cells @param {readonly number[]} [widths] */
export function row(cells, widths = WIDTHS) {
  const padded = cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)));
  return `  ${padded.join('  ')}`.trimEnd();
}
