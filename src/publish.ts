import { createHash } from 'node:crypto';
import { appendFileSync, closeSync, existsSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { error, info, notice, warning } from '@actions/core';
import type { Known } from './conclude.js';
import type { Front } from './front.js';
import type { MergedResult } from './merged.js';
import { exportPython, type Outcome, writeOutputs } from './outputs.js';
import { renderAnnotations, type Spent } from './report/annotations.js';
import { renderJson } from './report/json.js';
import { renderLog } from './report/log.js';
import { renderMergedAnnotations, renderMergedLog } from './report/merged-log.js';
import { renderMergedSummary } from './report/merged-summary.js';
import { renderSummary } from './report/summary.js';
import type { Result } from './result.js';
import type { AnnotationCounts } from './suite/commands.js';
import type { Env } from './which.js';

/** A step of a workflow. `temporary` is `RUNNER_TEMP`. */
export function runnerFront(to: { readonly env: Env; readonly temporary: string }): Front {
  return { exportPython, publish: (result, known) => publish(result, known, to) };
}

/** Brings a result to where people look: log, annotations, job summary, report files, outputs. The exit code of the step. */
export function publish(result: Result | MergedResult, known: Known, to: { readonly env: Env; readonly temporary: string }): 0 | 1 {
  const { log, annotations, summary } = render(result);
  info(log);
  const show = known.inputs ?? { annotations: true, summary: true, report: null };
  const spent = annotationsSpent(known);
  if (show.annotations) for (const annotation of annotations(spent)) annotate(annotation);
  if (show.summary && to.env.GITHUB_STEP_SUMMARY) appendFileSync(to.env.GITHUB_STEP_SUMMARY, summary);
  const files = writeFiles({ report: () => show.report ?? freeName(to.temporary, result), json: renderJson(result), summary });
  writeOutputs({ result, cacheKey: known.python?.cacheKey ?? null, ...files });
  return result.failed || files.report === null ? 1 : 0;
}

function render(result: Result | MergedResult) {
  if (!('merged' in result))
    return { log: renderLog(result), annotations: (spent: Spent) => renderAnnotations(result, spent), summary: renderSummary(result) };
  return { log: renderMergedLog(result), annotations: () => renderMergedAnnotations(result), summary: renderMergedSummary(result) };
}

/** What `install` and the suite have annotated in this step. Problem matchers that other actions registered cannot be known. */
function annotationsSpent({ install, suites = [], tracebacksMatched = false }: Known): Spent {
  const counts = [install, ...suites.map(({ ending }) => ending)].flatMap((ending) => ending?.annotations ?? []);
  const sum = (of: Exclude<keyof AnnotationCounts, 'stopToken'>) => counts.reduce((total, each) => total + each[of], 0);
  return { error: sum('error') + (tracebacksMatched ? sum('tracebacks') : 0), warning: sum('warning'), notice: sum('notice') };
}

/** Writes the report and the summary beside it. Where that fails the outputs must still be written, and the step must not be green. */
function writeFiles(of: { readonly report: () => string; readonly json: string; readonly summary: string }): Written {
  try {
    const report = of.report();
    const summaryFile = report.replace(/(\.json)?$/, '.summary.md');
    mkdirSync(dirname(report), { recursive: true });
    writeFileSync(report, of.json);
    writeFileSync(summaryFile, of.summary);
    return { report, summaryFile };
  } catch (failure) {
    error(`The report cannot be written: ${(failure as Error).message}`, { title: 'gilproof: no report' });
    return { report: null, summaryFile: null };
  }
}

type Written = Pick<Outcome, 'report' | 'summaryFile'>;

function annotate({ level, title, message, file, line }: ReturnType<typeof renderAnnotations>[number]): void {
  const place = file === undefined ? { title } : { title, file, ...(line === undefined ? {} : { startLine: line }) };
  ({ error, warning, notice })[level](message, place);
}

/** `gilproof-<name>-<n>.json`, where `n` counts the steps of this name: claimed at once, so that two at a time never share one. */
function freeName(folder: string, result: Result): string {
  const name = fileName(result);
  for (let n = 1; ; n++) {
    const file = join(folder, `gilproof-${name}-${n}.json`);
    try {
      closeSync(openSync(file, 'wx'));
      return file;
    } catch (failure) {
      if (!existsSync(file)) throw failure;
    }
  }
}

/**
 * The name as part of a file's name. Where that is not the name of a job without a matrix, letter by letter, a digest tells it from other
 * legs' names that come to the same letters, for their reports may meet in one folder.
 */
function fileName({ name, host: { job, matrix } }: Result): string {
  const letters = name.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^-+|-+$/g, '');
  const isLeg = matrix !== null && Object.keys(matrix).length > 0;
  if (letters === job && letters === name && letters.length <= 80 && !isLeg) return letters;
  const digest = createHash('sha256')
    .update(JSON.stringify([name, job, matrix]))
    .digest('hex')
    .slice(0, 8);
  return `${letters.slice(0, 71) || 'run'}-${digest}`;
}
