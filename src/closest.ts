/** The word among `words` that is most like `word`, if any is like it at all: for "did you mean". */
export function closest(word: string, words: readonly string[]): string | null {
  const [best] = words.map((each) => ({ each, steps: distance(word.toLowerCase(), each) })).sort((one, other) => one.steps - other.steps);
  return best && best.steps <= Math.max(2, best.each.length / 3) ? best.each : null;
}

/** Levenshtein's: how many letters must be added, removed or replaced. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...one.slice(0, 100)].entries()) {
    let diagonal = index;
    const next = [index + 1];
    for (const [column, against] of [...other].entries()) {
      const above = row[column + 1] ?? 0;
      next.push(Math.min(above + 1, (next[column] ?? 0) + 1, diagonal + (letter === against ? 0 : 1)));
      diagonal = above;
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
