import type { Line, Offender, Result, Unjudged } from '../result.js';
import { failureAnnotations } from './comparison.js';
import { listed, plain, plainLines, plainPath } from './plain.js';
import { allowLines, remedyOf } from './remedy.js';
import { counted, distribution, holds, outcome, staleAllowances, verdicts } from './wording.js';

/** One annotation for `@actions/core`, whose escaping of `%`, CR and LF it still needs; no workflow command can hide in it. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** Relative to the workspace. */
  readonly file?: string;
  readonly line?: number;
}

/** The runner sends ten of a type for one step, the first ones; ten of ours in all leave room to the suite's own. */
const LIMIT = 10;

/** Of these the tests that fail only with the GIL off have so many before all offenders. */
const HEADLINE = 3;

/** Annotations of each level that the suite's own output has asked for, before ours. */
export type Spent = Readonly<Record<Annotation['level'], number>>;

const NOTHING: Spent = { error: 0, warning: 0, notice: 0 };

/**
 * What GitHub shows beside the run and on the user's own lines: why the step is red, all unallowed offenders at once, then one for each
 * that has a line in the workspace, as many as there is room for. Messages stay far below the 4,096 characters at which the runner cuts.
 */
export function renderAnnotations(result: Result, spent: Spent = NOTHING): readonly Annotation[] {
  const offenders = leveled(result);
  const placed = offenders.filter((offender) => placeOf(offender) !== null);
  const around = [...problem(result), ...stale(result), ...unused(result), ...notices(result)];
  const failures = failureAnnotations(result);
  const first = failures.onlyOff.filter(inWorkspace).slice(0, HEADLINE);
  const room = LIMIT - around.length - first.length - (offenders.length > 0 ? 1 : 0);
  const others = [...failures.onlyOff.filter(inWorkspace).slice(HEADLINE), ...failures.others.filter(inWorkspace)];
  const all = [
    ...problem(result),
    ...together(result, offenders, placed.slice(room)),
    ...stale(result),
    ...first,
    ...placed.slice(0, room).map(single),
    ...others.slice(0, Math.max(0, room - placed.length)),
    ...unused(result),
    ...notices(result),
  ];
  return withinBudget(all, spent);
}

/**
 * Those that the runner will still send. Where the suite has used a level up, the first of ours names the others at its end; where nothing
 * of a level is left, it comes as the next lower one: a warning that is shown tells more than an error that is not.
 */
function withinBudget(all: readonly Annotation[], spent: Spent): readonly Annotation[] {
  const count = (level: Annotation['level']) => all.filter((annotation) => annotation.level === level).length;
  if ((['error', 'warning', 'notice'] as const).every((level) => count(level) + spent[level] <= LIMIT || count(level) === 0)) return all;
  const sent: Annotation[] = [];
  let carried: Annotation[] = [];
  for (const level of ['error', 'warning', 'notice'] as const) {
    const ours = [...carried, ...all.filter((annotation) => annotation.level === level)];
    const room = Math.max(0, LIMIT - spent[level]);
    const [first, ...others] = ours;
    carried = [];
    if (first === undefined) continue;
    if (ours.length <= room) sent.push(...ours.map((annotation) => ({ ...annotation, level })));
    else if (room > 0)
      sent.push(naming({ ...first, level }, others.slice(room - 1)), ...others.slice(0, room - 1).map((each) => ({ ...each, level })));
    else carried = [naming(first, others)];
  }
  // Nothing is left at all: the log still shows it.
  return [...sent, ...carried];
}

function naming(first: Annotation, dropped: readonly Annotation[]): Annotation {
  if (dropped.length === 0) return first;
  const title = ({ title, file, line }: Annotation) => (file === undefined ? title : `${title} (${plainPath(file, 80)}:${line})`);
  const names = listed({ items: dropped, show: title, budget: 400 });
  return { ...first, message: `${first.message}\nNot shown, because GitHub shows ten of a type and the suite printed its own: ${names}.` };
}

type Leveled = Offender & Pick<Annotation, 'level'>;

/** The unallowed ones, worst first: what makes the step red is an error, what `fail-on` leaves out a warning, all else a notice. */
function leveled(result: Result): readonly Leveled[] {
  const levels = { fails: 'error', reported: 'warning', none: 'notice' } as const;
  const all = result.offenders.filter(({ allowed }) => !allowed).map((offender) => ({ ...offender, level: levels[offender.effect] }));
  return (['error', 'warning', 'notice'] as const).flatMap((level) => all.filter((offender) => offender.level === level));
}

/** A red verdict that the offenders and allowances below do not explain. */
function problem(result: Result): Annotation[] {
  if (!result.failed || result.verdict === 'gil-reenabled' || result.verdict === 'stale-allowance') return [];
  const { what, fix, details } = outcome(result);
  return [
    {
      level: 'error',
      title: `gilproof: ${result.verdict}`,
      message: [
        ...within(plainLines(what, { width: 1000 }), 1000),
        ...beside(result),
        ...within(plainLines(details), 600),
        ...(fix === '' ? [] : within(plainLines(`Fix: ${fix}`, { width: 1000 }), 1000)),
      ]
        .filter((line) => line !== '')
        .join('\n'),
    },
  ];
}

/** The lines that fit in `budget` UTF-16 units together. */
function within(lines: readonly string[], budget: number): string[] {
  const fitting: string[] = [];
  let left = budget;
  for (const line of lines) {
    left -= line.length;
    if (left < 0) return [...fitting, '… more in the log'];
    fitting.push(line);
  }
  return fitting;
}

function together(result: Result, offenders: readonly Leveled[], dropped: readonly Leveled[]): Annotation[] {
  const [worst] = offenders;
  if (worst === undefined) return [];
  const name = (offender: Offender) => `${plain(offender.module, 80)} (${owner(offender)})`;
  const unshown = listed({ items: dropped, show: ({ module }) => plain(module, 80), budget: 300 });
  return [
    {
      level: worst.level,
      title: `${counted(offenders.length, 'extension module')} would switch the GIL back on`,
      message: [
        `${listed({ items: offenders, show: name, budget: 900 })}.`,
        'The suite loaded them, and they do not declare that they run without the GIL: where it is not forced off, importing any of them switches it on for the whole process.',
        ...(problem(result).length === 0 ? beside(result) : []),
        ...(worst.level === 'warning' ? ["'fail-on' leaves them out, so they do not fail the step."] : []),
        'Fix: upgrade, or declare support in your own; the annotations on the lines say which.',
        ...acceptance(offenders, 900),
        ...(dropped.length > 0 ? [`Without an annotation on their line (ten in all): ${unshown}.`] : []),
      ].join('\n'),
    },
  ];
}

/** What is true beside the verdict, for the first annotation. */
function beside(result: Result): string[] {
  const unjudged = {
    items: result.unjudged,
    show: ({ module, why }: Unjudged) => `${plain(module, 80)} (${plain(why, 120)})`,
    budget: 400,
  };
  return [
    ...(result.alsoTrue.length > 0 ? [`Verdict: ${verdicts(result)}.`] : []),
    ...(result.unjudged.length > 0 && outcome(result).details.length === 0 ? [`Not judged: ${listed(unjudged)}.`] : []),
  ];
}

function single(offender: Leveled): Annotation {
  const { level, module, chain } = offender;
  const name = plain(module, 80);
  const at = placeOf(offender);
  const between = chain.slice(1);
  const through = between.length > 0 ? `, through ${listed({ items: between, show: (step) => plain(step.module, 60), budget: 300 })}` : '';
  const bringing =
    at === offender.importedAt
      ? `This line brings in ${name} (${owner(offender)})${through}.`
      : `This line asks for what ${name} is of (${owner(offender)}); no line of yours in the workspace imports it.`;
  return {
    level,
    title: `${name} would switch the GIL back on`,
    message: [
      `${bringing} The module does not declare that it runs without the GIL, so CPython switches the GIL back on when it is imported.`,
      `Fix: ${remedyOf(offender)}`,
      ...acceptance([offender], 400),
    ].join('\n'),
    ...(at === null ? {} : { file: at.file, line: at.line }),
  };
}

function stale(result: Result): Annotation[] {
  const { idle, over } = staleAllowances(result.allowances);
  const level = result.failed && holds(result, 'stale-allowance') ? 'error' : 'warning';
  const unneeded: Annotation = {
    level,
    title: `${counted(idle.length, 'allowance')} no longer needed`,
    message: `The suite loaded what these lines of 'allow' name, and none of it would switch the GIL on any more: ${quoted(idle)}.\nFix: delete them from 'allow'.`,
  };
  const late: Annotation = {
    level,
    title: `${counted(over.length, 'allowance')} whose time is over`,
    message: `'allow' accepts for a time: ${quoted(over)}.\nFix: update what was accepted and delete the entry, or give it a later 'until'.`,
  };
  return [...(idle.length > 0 ? [unneeded] : []), ...(over.length > 0 ? [late] : [])];
}

function unused({ allowances: { unused } }: Result): Annotation[] {
  if (unused.length === 0) return [];
  return [
    {
      level: 'notice',
      title: `${counted(unused.length, 'allowance')} not used here`,
      message: `The suite loaded nothing that these lines of 'allow' name: ${quoted(unused)}.\nKeep them if another job needs them.`,
    },
  ];
}

function notices({ notices }: Result): Annotation[] {
  if (notices.length === 0) return [];
  return [{ level: 'notice', title: 'gilproof: good to know', message: plainLines(notices, { lines: 10, width: 250 }).join('\n') }];
}

/** Where the reader acts: the project's own line that imports it, else the one that asks for its distribution, else nowhere. */
function placeOf({ importedAt, declaredAt }: Offender): Line | null {
  return [importedAt, declaredAt].find((line) => line !== null && inWorkspace(line)) ?? null;
}

/** Relative, and a path that GitHub can link: one with invisible characters is told in the message only. */
function inWorkspace({ file = '/' }: Partial<Line>): boolean {
  return !/^([/\\]|[A-Za-z]:|\.\.(\/|$))/.test(file) && file.length <= 500 && plain(file, 1000) === file;
}

function owner(offender: Offender): string {
  const release = plain(distribution(offender), 60);
  const kind = { own: 'your own', dependency: 'a dependency', 'test-tool': 'a test tool', 'build-tool': 'a build tool' }[offender.kind];
  return release === '' ? kind : `${release}, ${kind}`;
}

function acceptance(offenders: readonly Offender[], budget: number): string[] {
  const { lines, left } = allowLines(offenders, budget);
  return [
    ...(lines.length > 0 ? ['Or accept for now, with your own reason:', 'allow: |', ...lines.map((line) => `  ${line}`)] : []),
    ...(left > 0
      ? [`(${left} without a line to paste: too many, or a name that is no identifier. 'path:GLOB' accepts a module by its file.)`]
      : []),
  ];
}

function quoted(entries: readonly string[]): string {
  return listed({ items: entries, show: (entry) => `'${plain(entry, 80)}'`, budget: 600 });
}
