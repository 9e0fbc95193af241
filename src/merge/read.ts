import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { globbed } from '../glob.js';
import type { Refusal } from '../merged.js';
import type { Result } from '../result.js';
import { VERDICTS } from '../verdict.js';
import { type Check, compileSchema } from './schema.js';

/** A report, and where it was read from. */
export interface Report {
  /** Relative to the workspace with `/` where it lies inside. */
  readonly file: string;
  readonly result: Result;
}

export interface Reading {
  /** In the order of their files' names. */
  readonly reports: readonly Report[];
  readonly refused: readonly Refusal[];
  /** Files that are byte for byte what another one is, which alone was read. */
  readonly copies: readonly string[];
}

/** Bytes of the largest report that is read; 20,000 offenders with long names are half of it. */
const LARGEST = 64 * 1024 * 1024;

/** Bytes of all reports together: what is parsed takes several times as much memory. */
const LARGEST_TOGETHER = 512 * 1024 * 1024;

/** How many bytes of JSON a matrix may be: what GitHub allows a whole job is of this order. */
const LARGEST_MATRIX = 64 * 1024;

/** Reads every report that the globs match; what cannot be used is refused by name with the reason, and the others are read all the same. */
export function readReports(globs: readonly string[], from: { readonly workspace: string; readonly schema: string }): Reading {
  const check = compileSchema(JSON.parse(readFileSync(from.schema, 'utf8')));
  const [reports, refused, copies]: [Report[], Refusal[], string[]] = [[], [], []];
  const seen = new Set<string>();
  let room = LARGEST_TOGETHER;
  for (const path of matches(globs, from.workspace)) {
    const file = shown(path, from.workspace);
    try {
      const bytes = readWhole(path, room);
      room -= bytes.length;
      const digest = createHash('sha256').update(bytes).digest('base64');
      if (seen.has(digest)) copies.push(file);
      else reports.push({ file, result: parseReport(bytes.toString(), check) });
      seen.add(digest);
    } catch (error) {
      refused.push({ file, why: reason(error) });
    }
  }
  return { reports, refused, copies };
}

/** Why a file is refused. Everything else that is thrown is the file system's own complaint, or a defect of ours. */
class Refused extends Error {}

function reason(error: unknown): string {
  if (error instanceof Refused) return error.message;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === undefined) throw error;
  return `it cannot be read (${code})`;
}

/** Absolute paths without their links, each once, sorted; folders that a glob matches are passed over. */
function matches(globs: readonly string[], workspace: string): readonly string[] {
  const found = globbed(globs, workspace);
  const real = found.map((path) => {
    try {
      return realpathSync(path);
    } catch {
      return path; // A broken link is refused by name when it is read.
    }
  });
  return [...new Set(real)].filter((path) => !isFolder(path)).sort();
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function shown(path: string, workspace: string): string {
  const inside = relative(workspace, path);
  return inside.startsWith('..') || isAbsolute(inside) ? path : inside.replaceAll('\\', '/');
}

function readWhole(path: string, room: number): Buffer {
  const stat = statSync(path);
  // Reading a pipe or a device may never end.
  if (!stat.isFile()) throw new Refused('it is no ordinary file');
  if (stat.size > LARGEST) throw new Refused(`it has ${megabytes(stat.size)} MB; no report has more than ${megabytes(LARGEST)} MB`);
  if (stat.size > room) throw new Refused(`the reports before it fill the ${megabytes(LARGEST_TOGETHER)} MB that all may have together`);
  return readFileSync(path);
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}

/** A text as the report of one run. Throws `Refused` with the reason where it is none. */
function parseReport(text: string, check: Check): Result {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    if (text.trim() === '') throw new Refused('it is empty');
    throw new Refused(`it is not JSON, perhaps cut off: ${(error as Error).message}`);
  }
  const schema = typeof document === 'object' && document !== null ? (document as { schema?: unknown }).schema : undefined;
  if (typeof schema !== 'number') throw new Refused('it is no report of gilproof');
  if (schema !== 1) throw new Refused(`it is a report of schema ${schema}; this version of gilproof reads schema 1`);
  const complaint = check(document);
  if (complaint !== null) throw new Refused(`it is no whole report: ${complaint.at.join('/')} ${complaint.wrong}`);
  // The schema says all that the type says, which a test holds.
  const result = document as Result;
  if ('merged' in result) throw new Refused('it is a merged report itself; merge the reports of the legs that it was made from');
  const contradiction = contradicts(result);
  if (contradiction !== null) throw new Refused(`it contradicts itself: ${contradiction}`);
  return result;
}

/** What no run can have found: a report that was put together by hand must not turn green what it says is red. */
function contradicts(result: Result): string | null {
  const holding = [result.verdict, ...result.alsoTrue];
  const red = holding.find((verdict) => VERDICTS[verdict].red === true);
  if (red !== undefined && !result.failed) return `${red} holds, and it did not fail`;
  if (result.failed && holding.every((verdict) => VERDICTS[verdict].red === false)) return `it failed, and is ${result.verdict}`;
  if (!result.failed && result.offenders.some(({ effect }) => effect === 'fails')) return 'an offender fails it, and it did not fail';
  const proven = result.runs.some(({ gil, exitCode }) => gil !== 'on' && exitCode === 0);
  if (result.verdict === 'clean' && !proven) return 'it is clean, and no run passed with the GIL off';
  if (result.verdict === 'tests-passed' && !result.runs.some(({ exitCode }) => exitCode === 0)) return 'its tests passed, and no run did';
  if (tooLarge(result.host.matrix)) return `its matrix has more than ${LARGEST_MATRIX / 1024} kB`;
  return null;
}

function tooLarge(matrix: unknown): boolean {
  try {
    return JSON.stringify(matrix).length > LARGEST_MATRIX;
  } catch {
    return true; // Nested too deeply to be written out.
  }
}
