import type { Offender, Result } from '../result.js';
import { aligned } from './columns.js';
import { comparisonLines } from './comparison.js';
import { listed, plain, plainLines, plainPath } from './plain.js';
import { stackBlock } from './stacks.js';
import { distribution, ending, interpreter, modules, notices, outcome, place, processes, staleAllowances, verdicts } from './wording.js';

/** Rows of a table in the log; whoever has more offenders than this reads the JSON report. */
const ROWS = 100;

/**
 * What a person reads in the step's log without opening anything; the verdict comes last. No line of it starts with text of the suite.
 * Where there is a `width`, in columns of a terminal, no table is wider.
 */
export function renderLog(result: Result, width: number | null = null): string {
  const open = result.offenders.filter((offender) => !offender.allowed);
  const allowed = result.offenders.filter((offender) => offender.allowed);
  const blocks = [
    [`gilproof: ${plain(result.name, 120)}`],
    facts(result),
    comparisonLines(result),
    section('would switch the GIL on', width, [
      ['module', 'distribution', 'kind', result.audited ? 'file' : 'imported at'],
      ...open.map((offender) => [...columns(offender), result.audited ? plainPath(offender.file, 56) : where(offender)]),
    ]),
    section('allowed', width, [
      ['module', 'distribution', 'kind', 'reason'],
      ...allowed.map((offender) => [...columns(offender), plain(offender.reason ?? '', 60)]),
    ]),
    section('not judged', width, [
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
  if (result.audited) rows.push(['audited', listed({ items: result.audited, show: (path) => plainPath(path, 60), budget: 400 })]);
  if (runs.length > 0) rows.push(['processes', processes(result.processes)]);
  if (runs.length > 0 || result.audited) rows.push(['modules', modules(result.modules)]);
  return aligned(rows, '  ');
}

function columns(offender: Offender): string[] {
  return [plain(offender.module, 40), plain(distribution(offender), 32), offender.kind];
}

function where({ importedAt }: Offender): string {
  return importedAt === null ? 'no line of yours' : place(importedAt, 56);
}

function section(title: string, width: number | null, [head = [], ...rows]: readonly string[][]): string[] {
  if (rows.length === 0) return [];
  const more = rows.length - ROWS;
  const lines = aligned([head, ...rows.slice(0, ROWS)], '    ', width);
  return [`  ${title} (${rows.length})`, ...lines, ...(more > 0 ? [`    … and ${more} more, all in the JSON report`] : [])];
}

function notes(result: Result): string[] {
  const { allowances } = result;
  const names = (entries: readonly string[]) => listed({ items: entries, show: (entry) => plain(entry, 60), budget: 400 });
  const { idle, over } = staleAllowances(allowances);
  return [
    ...(idle.length > 0 ? [`  stale allowances, loaded and no longer offending: ${names(idle)}`] : []),
    ...(over.length > 0 ? [`  stale allowances, accepted for a time: ${names(over)}`] : []),
    ...(allowances.unused.length > 0 ? [`  unused allowances, not loaded here: ${names(allowances.unused)}`] : []),
    ...notices(result)
      .slice(0, ROWS)
      .map((notice) => `  notice: ${plain(notice, 400)}`),
  ];
}

function verdict(result: Result): string[] {
  const { what, fix, details } = outcome(result);
  return [
    ...plainLines(details, { lines: ROWS }).map((line) => `  | ${line}`),
    `verdict: ${verdicts(result)}`,
    ...plainLines(what, { width: 1000 }).map((line) => `  ${line}`),
    ...(fix === '' ? [] : plainLines(fix, { width: 1000 }).map((line, index) => `${index === 0 ? 'fix: ' : '     '}${line}`)),
    ...(result.help === null || fix === '' ? [] : [`more: ${plain(result.help, 300)}`]),
  ];
}
