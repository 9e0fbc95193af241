import type { Comparison, Failure, Result } from '../result.js';
import type { Annotation } from './annotations.js';
import { code, table } from './markdown.js';
import { plain, plainLines } from './plain.js';
import { place } from './wording.js';

/** Failed tests under what they have in common, the headline first. */
interface Group {
  readonly title: string;
  readonly failures: readonly Failure[];
}

/** Where both modes were run, by the modes in which they failed; else those of the run that was judged. */
function groups({ comparison, runs }: Result): readonly Group[] {
  const all = comparison
    ? [
        { title: 'Fail only with the GIL off', failures: comparison.onlyOff },
        { title: 'Fail only with the GIL on', failures: comparison.onlyOn },
        { title: 'Fail with the GIL on and off', failures: comparison.both },
        { title: 'Fail with the GIL off, no result with it on', failures: unpaired(comparison, 'off') },
        { title: 'Fail with the GIL on, no result with it off', failures: unpaired(comparison, 'on') },
      ]
    : [{ title: 'Failed tests', failures: runs.at(-1)?.tests?.failures ?? [] }];
  return all.filter(({ failures }) => failures.length > 0);
}

function unpaired({ unpaired = [] }: Comparison, gil: 'off' | 'on'): readonly Failure[] {
  return unpaired.filter((failure) => failure.gil === gil);
}

/** Failed tests and what differs between the two GIL modes, as blocks of Markdown with at most `rows` rows in a table. */
export function comparisonBlocks(result: Result, rows: number): readonly string[] {
  const { comparison } = result;
  return [
    ...groups(result).flatMap(({ title, failures }) => [
      `### ${title} (${failures.length})`,
      table(
        ['test', 'line', 'why'],
        failures.slice(0, rows).map((failure) => [code(failure.id, 200), cell(where(failure), 160), cell(firstLine(failure), 200)]),
      ),
      ...more(failures.length - rows),
    ]),
    ...(comparison ? ['### GIL on and off, side by side', table(['', 'GIL on', 'GIL off', 'off / on'], sideBySide(comparison, rows))] : []),
  ];
}

function cell(text: string, max: number): string {
  return text === '' ? '' : code(text, max);
}

function sideBySide(comparison: Comparison, rows: number): readonly (readonly string[])[] {
  const { seconds, threads, slower, cutShort } = comparison;
  const known = (count: number | null) => (count === null ? '' : String(count));
  return [
    ['the whole suite', time(seconds.on), time(seconds.off), seconds.ratio.toFixed(2)],
    ...(threads.on === null && threads.off === null ? [] : [['threads at most', known(threads.on), known(threads.off), '']]),
    ...cutShort.slice(0, rows).map(({ id, gil, how }) => [code(id, 200), gil === 'on' ? how : '', gil === 'off' ? how : '', '']),
    ...slower.slice(0, rows).map(({ id, on, off, ratio }) => [code(id, 200), time(on), time(off), ratio.toFixed(2)]),
  ];
}

function more(left: number): string[] {
  return left > 0 ? [`… and ${left} more, all in the JSON report.`] : [];
}

/** Rows of one list in the log. */
const LOGGED = 20;

/** The same for the log, as the lines of one block. */
export function comparisonLines(result: Result): string[] {
  const { comparison } = result;
  return [
    ...groups(result).flatMap(({ title, failures }) => [
      `  ${title.toLowerCase().replaceAll('gil', 'GIL')} (${failures.length})`,
      ...failures.slice(0, LOGGED).flatMap((failure) => {
        const at = where(failure);
        return [`    ${plain(failure.id, 160)}${at === '' ? '' : `, ${at}`}`, `      ${plain(firstLine(failure), 200)}`.trimEnd()].filter(
          (line) => line.trim() !== '',
        );
      }),
      ...more(failures.length - LOGGED).map((line) => `    ${line}`),
    ]),
    ...(comparison ? ['  GIL on and off, side by side', ...inWords(comparison)] : []),
  ];
}

function inWords({ seconds, threads, slower, cutShort }: Comparison): string[] {
  return [
    `    the whole suite took ${time(seconds.on)} with it on, ${time(seconds.off)} with it off: ${seconds.ratio.toFixed(2)} times as long`,
    ...(threads.on === null && threads.off === null
      ? []
      : [`    threads at most: ${threads.on ?? '?'} with it on, ${threads.off ?? '?'} off`]),
    ...cutShort.slice(0, LOGGED).map(({ id, gil, how }) => `    ${how} only with it ${gil}: ${plain(id, 160)}`),
    ...slower.map(
      ({ id, on, off, ratio }) => `    ${plain(id, 160)}: ${time(on)} with it on, ${time(off)} off, ${ratio.toFixed(2)} times as long`,
    ),
  ];
}

/** One annotation for each failed test that has a line, the headline's apart: they come before all else on lines. */
export function failureAnnotations(result: Result): { readonly onlyOff: readonly Annotation[]; readonly others: readonly Annotation[] } {
  const { comparison } = result;
  const onlyOff = comparison?.onlyOff ?? [];
  const others = comparison ? [...comparison.both, ...unpaired(comparison, 'off')] : (result.runs.at(-1)?.tests?.failures ?? []);
  const level = result.failed ? 'error' : 'warning';
  const of = (failures: readonly Failure[], how: string) =>
    failures.filter(({ file, line }) => file !== null && line !== null).map((failure) => annotation(failure, { how, level }));
  return { onlyOff: of(onlyOff, 'fails only with the GIL off'), others: of(others, 'failed') };
}

function annotation({ id, message, file, line }: Failure, as: { readonly how: string; readonly level: Annotation['level'] }): Annotation {
  return {
    level: as.level,
    title: `${plain(id, 120)} ${as.how}`,
    message: plainLines(message, { lines: 12 }).join('\n') || as.how,
    ...(file === null ? {} : { file }),
    ...(line === null ? {} : { line }),
  };
}

function where({ file, line }: Failure): string {
  return file === null || line === null ? '' : place({ file, line }, 120);
}

function firstLine({ message }: Failure): string {
  return message.trimStart().split('\n', 1)[0] ?? '';
}

function time(seconds: number): string {
  return `${seconds.toFixed(seconds < 10 ? 2 : 1)} s`;
}
