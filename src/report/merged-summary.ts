import type { MergedFailure, MergedOffender, MergedResult, Occurrence } from '../merged.js';
import type { Line, Offender } from '../result.js';
import { code, fence, folded, preformatted, table, text } from './markdown.js';
import { legCell, legTable, whichLegs } from './merged-table.js';
import { listed, plainLines, plainPath } from './plain.js';
import { allowLines } from './remedy.js';
import { counted, outcome, place, verdicts } from './wording.js';

/** GitHub uploads no summary of more bytes than this. */
const LIMIT = 1_048_576;

/** Rows of each table, and whether its cells have room: each step is smaller, and the last fits whatever the suites' names are. */
const STEPS = [
  { rows: 1000, room: 300 },
  { rows: 200, room: 200 },
  { rows: 20, room: 100 },
] as const;

type Step = (typeof STEPS)[number];

/** The job summary of a merge as GitHub Markdown, under 1 MiB: long ones lose the ends of their tables. */
export function renderMergedSummary(result: MergedResult): string {
  let rendered = '';
  for (const step of STEPS) {
    rendered = compose(result, step);
    if (Buffer.byteLength(rendered) < LIMIT) break;
  }
  return rendered;
}

function compose(result: MergedResult, step: Step): string {
  const blocks = [
    ...head(result),
    ...refused(result, step),
    ...failures(result, step),
    ...legs(result, step),
    ...offenders(result, step),
    ...cells(result, step),
    ...unjudged(result, step),
    ...notes(result),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function head(result: MergedResult): string[] {
  const { what, fix } = outcome(result);
  const green = result.verdict === 'gil-reenabled' || result.verdict === 'stale-allowance' ? '⚠️' : '✅';
  const lines = plainLines(what, { width: 1000 });
  return [
    `## ${result.failed ? '❌' : green} ${text(verdicts(result), 300)}: ${code(result.name, 120)}, ${counted(result.merged.legs.length, 'leg')}`,
    `**What happened:**${lines.length > 1 ? `\n\n${preformatted(lines)}` : ` ${text(lines.join(''), 1000)}`}`,
    ...(fix === '' ? [] : [`**Fix:** ${text(fix, 1000)}`]),
  ];
}

function refused({ merged: { missing, refused } }: MergedResult, step: Step): string[] {
  return section(`Not merged (${missing.length + refused.length})`, {
    head: ['report', 'why'],
    items: [...missing.map((file) => ({ file, why: 'missing' })), ...refused],
    row: ({ file, why }) => [code(plainPath(file, 160), 160), text(why, step.room)],
    step,
  });
}

/** Tests that fail only with the GIL off come first: they are what a matrix over the GIL is run for. */
function failures(result: MergedResult, step: Step): string[] {
  const { failures, comparisons } = result.merged;
  const ids = new Set(comparisons.flatMap((cell) => cell.onlyOff));
  const onlyOff = failures.filter(({ id }) => ids.has(id));
  const others = failures.filter(({ id }) => !ids.has(id));
  const row = ({ id, message, off, on, default: unset }: MergedFailure) => [
    code(id, step.room),
    ...[off, on, unset].map((legs) => where(legs, result, step)),
    text(message, step.room),
  ];
  const head = ['test', 'GIL off', 'GIL on', 'GIL default', 'message'];
  return [
    ...section(`Fail only with the GIL off (${onlyOff.length})`, { head, items: onlyOff, row, step }),
    ...section(`${onlyOff.length > 0 ? 'Other failed' : 'Failed'} tests (${others.length})`, { head, items: others, row, step }),
  ];
}

function legs(result: MergedResult, step: Step): string[] {
  const { head, columns, rows } = legTable(result, step.rows > 200 ? 60 : 20);
  const red = result.merged.legs.filter(({ failed }) => failed);
  return [
    ...section(`Legs (${result.merged.legs.length})`, {
      head: [...head, ...columns],
      items: rows,
      row: ({ place, legs }) => [...place.map((part) => text(part, 80)), ...columns.map((column) => legCell(legs.get(column)))],
      step,
    }),
    ...section(`Red legs (${red.length})`, {
      head: ['leg', 'verdict', 'what happened'],
      items: red,
      row: (leg) => [code(leg.name, 120), [leg.verdict, ...leg.alsoTrue].join(', '), text(leg.what ?? '', step.room)],
      step,
    }),
  ];
}

function offenders(result: MergedResult, step: Step): string[] {
  const paired = result.offenders.map((offender, index) => ({ offender, occurring: result.merged.offenders[index] }));
  const open = paired.filter(({ offender }) => !offender.allowed);
  const allowed = paired.filter(({ offender }) => offender.allowed);
  const row = ({ offender, occurring }: (typeof paired)[0]) => [
    code(offender.module, 120),
    ...release(offender, occurring),
    ...occurrences(occurring, result, step),
  ];
  const accept = allowLines(
    open.map(({ offender }) => offender),
    4000,
  ).lines.map((line) => `  ${line}`);
  const head = ['module', 'distribution', 'kind', 'imported at', 'legs'];
  return [
    ...section(`Would switch the GIL back on (${open.length})`, { head, items: open, row, step }),
    ...(accept.length > 0 ? [folded('Accept for now, with your own reasons', fence('yaml', ['allow: |', ...accept]))] : []),
    ...section(`Allowed (${allowed.length})`, {
      head: [...head, 'reason'],
      items: allowed,
      row: (pair) => [...row(pair), code(pair.offender.reason ?? '', step.room)],
      step,
    }),
  ];
}

function release({ distribution, kind }: Offender, occurring: MergedOffender | undefined): string[] {
  const versions = [...new Set(occurring?.occurrences.flatMap(({ version }) => version ?? []))];
  const name = distribution === null ? '' : code([distribution, versions.join(', ')].join(' ').trim(), 80);
  return [name, kind];
}

/** Where it is imported, and in which legs: one entry where that is the same in all. */
function occurrences(occurring: MergedOffender | undefined, result: MergedResult, step: Step): string[] {
  const all = occurring?.occurrences ?? [];
  const lines = [...new Set(all.map(({ importedAt }) => imported(importedAt)))];
  const more = lines.length > 3 ? ` and ${lines.length - 3} more` : '';
  return [
    `${lines.slice(0, 3).join(', ')}${more}`,
    where(
      all.flatMap(({ legs }: Occurrence) => legs).sort((one, other) => one - other),
      result,
      step,
    ),
  ];
}

function imported(line: Line | null): string {
  return line === null ? 'no line of yours' : code(place(line, 160), 160);
}

function cells({ merged: { comparisons } }: MergedResult, step: Step): string[] {
  return section('GIL off beside on', {
    head: ['leg', 'fail only off', 'only on', 'in both', 'time off', 'time on', 'off / on'],
    items: comparisons,
    row: ({ cell, onlyOff, onlyOn, both, seconds }) => [
      text(cell, step.room),
      ...[onlyOff, onlyOn, both].map((ids) => `${ids.length}`),
      `${seconds.off.toFixed(1)} s`,
      `${seconds.on.toFixed(1)} s`,
      `× ${seconds.ratio.toFixed(2)}`,
    ],
    step,
  });
}

function unjudged(result: MergedResult, step: Step): string[] {
  return section(`Not judged (${result.merged.unjudged.length})`, {
    head: ['module', 'why', 'legs'],
    items: result.merged.unjudged,
    row: ({ module, why, legs }) => [code(module, 120), text(why, step.room), where(legs, result, step)],
    step,
  });
}

function notes({ allowances: { stale, unused }, notices }: MergedResult): string[] {
  const entries = (items: readonly string[]) => listed({ items, show: (entry) => code(entry, 80), budget: 4000 });
  const items = [
    ...(stale.length > 0 ? [`- **Stale allowances**, which no leg needs, so delete them: ${entries(stale)}`] : []),
    ...(unused.length > 0 ? [`- **Unused allowances**, which no leg needs that was judged: ${entries(unused)}`] : []),
    ...notices.slice(0, 20).map((notice) => `- **Note:** ${text(notice, 300)}`),
    ...(notices.length > 20 ? [`- … and ${notices.length - 20} more notes, all in the JSON report`] : []),
  ];
  return items.length === 0 ? [] : [items.join('\n')];
}

function where(places: readonly number[], result: MergedResult, { room }: Step): string {
  const names = whichLegs(places, result);
  return names === 'all' ? `all ${places.length}` : listed({ items: names, show: (name) => code(name, 80), budget: room });
}

interface Section<T> {
  readonly head: readonly string[];
  readonly items: readonly T[];
  readonly row: (item: T) => readonly string[];
  readonly step: Step;
}

/** A table under its heading, without columns that are empty in every row. */
function section<T>(title: string, { head, items, row, step }: Section<T>): string[] {
  if (items.length === 0) return [];
  const rows = items.slice(0, step.rows).map(row);
  const filled = head.map((_, column) => column === 0 || rows.some((cells) => cells[column] !== ''));
  const cut = (cells: readonly string[]) => cells.filter((_, column) => filled[column]);
  const more = items.length - step.rows;
  return [`### ${title}`, table(cut(head), rows.map(cut)), ...(more > 0 ? [`… and ${more} more, all in the JSON report.`] : [])];
}
