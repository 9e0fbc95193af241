/** What a cell of a column stands under where its end matters most: it loses its beginning. */
const KEEP_END = ['imported at', 'file', 'report', 'test'];

/** Columns that every column keeps: four of them fit into a terminal of 40. */
const NARROWEST = 7;

/**
 * Rows with columns as wide as their widest cell; empty columns and blanks at the end of a line are left out. Within a `width`, in columns of a
 * terminal, the widest columns are cut; the first row is the head.
 */
export function aligned(cells: readonly (readonly string[])[], indent: string, width: number | null = null): string[] {
  const rows = cells.map((row) => row.filter((_, column) => cells.some((each) => each[column])));
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, columnsOf(cell));
  }
  let over = width === null ? 0 : indent.length + widths.reduce((sum, each) => sum + each + 2, -2) - width;
  for (let widest = Math.max(...widths); over > 0 && widest > NARROWEST; widest = Math.max(...widths), over--)
    widths[widths.indexOf(widest)] = widest - 1;
  const [head = []] = rows;
  const fitted = (cell: string, column: number): string => {
    const most = widths[column] ?? 0;
    const text = columnsOf(cell) <= most ? cell : cut(cell, most, KEEP_END.includes(head[column] ?? ''));
    return text + ' '.repeat(Math.max(0, most - columnsOf(text)));
  };
  return rows.map((row) => `${indent}${row.map(fitted).join('  ')}`.trimEnd());
}

function cut(cell: string, most: number, keepEnd: boolean): string {
  const kept: string[] = [];
  let left = most - 1;
  for (const point of keepEnd ? [...cell].reverse() : cell) {
    left -= columnsOf(point);
    if (left < 0) break;
    kept.push(point);
  }
  return keepEnd ? `…${kept.reverse().join('')}` : `${kept.join('')}…`;
}

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60]/u;

/** How many columns of a terminal a text takes, as most terminals count them. https://www.unicode.org/reports/tr11/ */
export function columnsOf(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let columns = 0;
  for (const point of text) columns += WIDE.test(point) ? 2 : /\p{M}/u.test(point) ? 0 : 1;
  return columns;
}
