import type { MergedResult } from '../merged.js';
import type { Annotation } from './annotations.js';
import { aligned } from './columns.js';
import { legCell, legTable, whichLegs } from './merged-table.js';
import { listed, plain, plainLines, plainPath } from './plain.js';
import { outcome, verdicts } from './wording.js';

/** Rows of a table in the log; whoever has more reads the JSON report. */
const ROWS = 100;

/** What a person reads in the log of a step that merges; the verdict comes last. No line of it starts with text of a suite, and no table is wider than `width`. */
export function renderMergedLog(result: MergedResult, width: number | null = null): string {
  const { merged, allowances, notices, offenders } = result;
  const legs = legTable(result, ROWS);
  const names = (entries: readonly string[]) => listed({ items: entries, show: (entry) => plain(entry, 60), budget: 400 });
  const where = (places: readonly number[]) => {
    const which = whichLegs(places, result);
    return which === 'all' ? `all ${places.length}` : listed({ items: which, show: (name) => plain(name, 60), budget: 120 });
  };
  const blocks = [
    [`gilproof: ${plain(result.name, 120)}`],
    section('legs', {
      width,
      head: [...legs.head, ...legs.columns],
      items: legs.rows,
      row: ({ place, legs: of }) => [...place.map((part) => plain(part, 60)), ...legs.columns.map((column) => legCell(of.get(column)))],
    }),
    section('not merged', {
      width,
      head: ['report', 'why'],
      items: [...merged.missing.map((file) => ({ file, why: 'missing' })), ...merged.refused],
      row: ({ file, why }) => [plainPath(file, 80), plain(why, 160)],
    }),
    section('failed tests', {
      width,
      head: ['test', 'GIL off', 'GIL on', 'GIL default'],
      items: merged.failures,
      row: ({ id, off, on, default: unset }) => [plain(id, 80), where(off), where(on), where(unset)],
    }),
    section('would switch the GIL on', {
      width,
      head: ['module', 'distribution', 'kind', '', 'legs'],
      items: offenders.map((offender, index) => ({ ...offender, occurrences: merged.offenders[index]?.occurrences ?? [] })),
      row: ({ module, distribution, kind, allowed, occurrences }) => [
        plain(module, 40),
        plain(distribution ?? '', 32),
        kind,
        allowed ? 'allowed' : '',
        where(occurrences.flatMap((each) => each.legs)),
      ],
    }),
    [
      ...(allowances.stale.length > 0 ? [`  stale allowances, which no leg needs: ${names(allowances.stale)}`] : []),
      ...(allowances.unused.length > 0 ? [`  unused allowances, which no leg needs that was judged: ${names(allowances.unused)}`] : []),
      ...notices.slice(0, ROWS).map((notice) => `  notice: ${plain(notice, 400)}`),
    ],
    verdict(result),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => `${block.join('\n')}\n`)
    .join('\n');
}

interface Section<T> {
  readonly width: number | null;
  readonly head: readonly string[];
  readonly items: readonly T[];
  readonly row: (item: T) => readonly string[];
}

function section<T>(title: string, { width, head, items, row }: Section<T>): string[] {
  if (items.length === 0) return [];
  const more = items.length - ROWS;
  const lines = aligned([head, ...items.slice(0, ROWS).map(row)], '    ', width);
  return [`  ${title} (${items.length})`, ...lines, ...(more > 0 ? [`    … and ${more} more, all in the JSON report`] : [])];
}

function verdict(result: MergedResult): string[] {
  const { what, fix } = outcome(result);
  return [
    `verdict: ${verdicts(result)}`,
    ...plainLines(what, { width: 1000 }).map((line) => `  ${line}`),
    ...(fix === '' ? [] : plainLines(fix, { width: 1000 }).map((line, index) => `${index === 0 ? 'fix: ' : '     '}${line}`)),
  ];
}

/** Why the merge is red, in one; the legs have annotated their own lines. */
export function renderMergedAnnotations(result: MergedResult): readonly Annotation[] {
  const { what, fix } = outcome(result);
  if (!result.failed) return [];
  const message = [...plainLines(what, { width: 1000, lines: 12 }), ...plainLines(`Fix: ${fix}`, { width: 800 })];
  return [{ level: 'error', title: `gilproof: ${result.verdict}`, message: listedLines(message, 3800) }];
}

/** The lines that fit in `budget` UTF-16 units: the runner cuts at 4,096 characters. */
function listedLines(lines: readonly string[], budget: number): string {
  let left = budget;
  const fitting = lines.filter((line) => {
    left -= line.length + 1;
    return left >= 0;
  });
  return fitting.join('\n');
}
