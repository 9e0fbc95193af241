import type { Line, Offender } from '../../result.js';
import { code, folded, table } from '../markdown.js';
import { distribution, place } from '../wording.js';
import type { Detail } from './detail.js';

interface Rows<T> {
  readonly head: readonly string[];
  readonly items: readonly T[];
  readonly row: (item: T) => readonly string[];
  readonly detail: Detail;
}

/** Rows that are shown without a click. */
const UNFOLDED = 25;

/** A table of as many rows as there is room for, the end of a long one folded, and how many are left out. */
export function truncated<T>({ head, items, row, detail }: Rows<T>): string[] {
  const rows = items.slice(0, detail.rows).map(row);
  const [first, rest] = rows.length > UNFOLDED + 5 ? [rows.slice(0, UNFOLDED), rows.slice(UNFOLDED)] : [rows, []];
  const more = items.length - detail.rows;
  return [
    table(head, first),
    ...(rest.length > 0 ? [folded(`${rest.length} more`, table(head, rest))] : []),
    ...(more > 0 ? [`… and ${more} more, all in the JSON report.`] : []),
  ];
}

/** The heads of `cells`. */
export const HEADS = ['module', 'imported at', 'from'];

/** An offender: its module, where it comes in, and whose it is. What is read on a narrow screen comes first. */
export function cells(offender: Offender): string[] {
  const release = distribution(offender);
  const from = release === '' ? offender.kind : `${code(release, 80)}${offender.kind === 'dependency' ? '' : ` ${offender.kind}`}`;
  return [code(offender.module, 120), origin(offender), from];
}

/** The line that imports it, else the line that asks for its distribution. */
function origin({ importedAt, declaredAt }: Offender): string {
  if (importedAt !== null) return line(importedAt);
  return declaredAt === null ? 'no line of yours' : `asked for at ${line(declaredAt)}`;
}

/** A line as code. */
export function line(at: Line): string {
  return code(place(at, 160), 160);
}
