import { appendFileSync, closeSync, existsSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { error, info, notice, warning } from '@actions/core';
import type { Known } from './conclude.js';
import { type Outcome, writeOutputs } from './outputs.js';
import { renderAnnotations, type Spent } from './report/annotations.js';
import { renderJson } from './report/json.js';
import { renderLog } from './report/log.js';
import { renderSummary } from './report/summary.js';
import type { Result } from './result.js';
import type { AnnotationCounts } from './suite/commands.js';
import type { Env } from './which.js';

/** Brings a result to where people look: log, annotations, job summary, report files, outputs. The exit code of the step. */
export function publish(result: Result, known: Known, to: { readonly env: Env; readonly temporary: string }): 0 | 1 {
  info(renderLog(result));
  const show = known.inputs ?? { annotations: true, summary: true, report: null };
  if (show.annotations) for (const annotation of renderAnnotations(result, annotationsSpent(known))) annotate(annotation);
  const summary = renderSummary(result);
  if (show.summary && to.env.GITHUB_STEP_SUMMARY) appendFileSync(to.env.GITHUB_STEP_SUMMARY, summary);
  const files = writeFiles({ report: () => show.report ?? freeName(to.temporary, result.name), json: renderJson(result), summary });
  writeOutputs({ result, cacheKey: known.python?.cacheKey ?? null, ...files });
  return result.failed || files.report === null ? 1 : 0;
}

/** What `install` and the suite have annotated in this step. Problem matchers that other actions registered cannot be known. */
function annotationsSpent({ install, suite, tracebacksMatched = false }: Known): Spent {
  const counts = [...(install?.annotations ?? []), ...(suite?.annotations ?? [])];
  const sum = (of: keyof AnnotationCounts) => counts.reduce((total, each) => total + each[of], 0);
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
function freeName(folder: string, name: string): string {
  const slug =
    name
      .replace(/[^A-Za-z0-9._-]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 80) || 'run';
  for (let n = 1; ; n++) {
    const file = join(folder, `gilproof-${slug}-${n}.json`);
    try {
      closeSync(openSync(file, 'wx'));
      return file;
    } catch (failure) {
      if (!existsSync(file)) throw failure;
    }
  }
}
