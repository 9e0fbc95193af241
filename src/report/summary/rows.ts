import type { Line, Offender } from '../../result.js';
import { code, table } from '../markdown.js';
import { distribution, place } from '../wording.js';
import type { Detail } from './detail.js';

interface Rows<T> {
  readonly head: readonly string[];
  readonly items: readonly T[];
  readonly row: (item: T) => readonly string[];
  readonly detail: Detail;
}

/** A table of as many rows as there is room for, and how many are left out. */
export function truncated<T>({ head, items, row, detail }: Rows<T>): string[] {
  const more = items.length - detail.rows;
  return [table(head, items.slice(0, detail.rows).map(row)), ...(more > 0 ? [`… and ${more} more, all in the JSON report.`] : [])];
}

/** The first cells of an offender: its module, its distribution, its kind. */
export function cells(offender: Offender): string[] {
  const release = distribution(offender);
  return [code(offender.module, 120), release === '' ? '' : code(release, 80), offender.kind];
}

/** Where the reader acts: the line that imports it, else the line that asks for its distribution. */
export function origin({ importedAt, declaredAt }: Offender): string {
  if (importedAt !== null) return line(importedAt);
  return declaredAt === null ? 'no line of yours' : `asked for at ${line(declaredAt)}`;
}

/** A line as code. */
export function line(at: Line): string {
  return code(place(at, 160), 160);
}
