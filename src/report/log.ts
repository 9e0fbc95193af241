import type { Offender, Result } from '../result.js';
import { comparisonLines } from './comparison.js';
import { listed, plain, plainLines, plainPath } from './plain.js';
import { stackBlock } from './stacks.js';
import { distribution, ending, interpreter, modules, outcome, place, processes, verdicts } from './wording.js';

/** Rows of a table in the log; whoever has more offenders than this reads the JSON report. */
const ROWS = 100;

/** What a person reads in the step's log without opening anything; the verdict comes last. No line of it starts with text of the suite. */
export function renderLog(result: Result): string {
  const open = result.offenders.filter((offender) => !offender.allowed);
  const allowed = result.offenders.filter((offender) => offender.allowed);
  const blocks = [
    [`gilproof: ${plain(result.name, 120)}`],
    facts(result),
    comparisonLines(result),
    section('would switch the GIL on', [
      ['module', 'distribution', 'kind', 'imported at'],
      ...open.map((offender) => [...columns(offender), where(offender)]),
    ]),
    section('allowed', [
      ['module', 'distribution', 'kind', 'reason'],
      ...allowed.map((offender) => [...columns(offender), plain(offender.reason ?? '', 60)]),
    ]),
    section('not judged', [
      ['module', 'file', 'why'],
      ...result.unjudged.map(({ module, file, why }) => [plain(module, 40), plainPath(file, 48), plain(why, 60)]),
    ]),
    notes(result),
    stackBlock(result),
    verdict(result),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => `${block.join('\n')}\n`)
    .join('\n');
}

function facts(result: Result): string[] {
  const { python, install, runs } = result;
  const rows: string[][] = [];
  if (python !== null) rows.push(['interpreter', plain(interpreter(python), 120)], ['', plainPath(python.executable, 120)]);
  if (install !== null) rows.push(['install', ending(install)]);
  for (const run of runs) rows.push([`run, GIL ${run.gil}`, ending(run)]);
  if (runs.length > 0) rows.push(['processes', processes(result.processes)], ['modules', modules(result.modules)]);
  return aligned(rows, '  ');
}

function columns(offender: Offender): string[] {
  return [plain(offender.module, 40), plain(distribution(offender), 32), offender.kind];
}

function where({ importedAt }: Offender): string {
  return importedAt === null ? 'no line of yours' : place(importedAt, 56);
}

function section(title: string, [head = [], ...rows]: readonly string[][]): string[] {
  if (rows.length === 0) return [];
  const more = rows.length - ROWS;
  const lines = aligned([head, ...rows.slice(0, ROWS)], '    ');
  return [`  ${title} (${rows.length})`, ...lines, ...(more > 0 ? [`    … and ${more} more, all in the JSON report`] : [])];
}

function notes({ allowances, notices }: Result): string[] {
  const names = (entries: readonly string[]) => listed({ items: entries, show: (entry) => plain(entry, 60), budget: 400 });
  return [
    ...(allowances.stale.length > 0 ? [`  stale allowances, loaded and no longer offending: ${names(allowances.stale)}`] : []),
    ...(allowances.unused.length > 0 ? [`  unused allowances, not loaded here: ${names(allowances.unused)}`] : []),
    ...notices.slice(0, ROWS).map((notice) => `  notice: ${plain(notice, 400)}`),
  ];
}

function verdict(result: Result): string[] {
  const { what, fix, details } = outcome(result);
  return [
    ...plainLines(details, { lines: ROWS }).map((line) => `  | ${line}`),
    `verdict: ${verdicts(result)}`,
    ...plainLines(what, { width: 1000 }).map((line) => `  ${line}`),
    ...(fix === '' ? [] : plainLines(fix, { width: 1000 }).map((line, index) => `${index === 0 ? 'fix: ' : '     '}${line}`)),
  ];
}

/** Columns padded to their longest cell, blanks at the end of a line left out. */
export function aligned(rows: readonly (readonly string[])[], indent: string): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length);
  }
  return rows.map((row) => `${indent}${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}
