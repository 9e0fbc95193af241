import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Known } from '../conclude.js';
import type { MergedResult } from '../merged.js';
import { renderJson } from '../report/json.js';
import { renderLog } from '../report/log.js';
import { renderMergedLog } from '../report/merged-log.js';
import { plain } from '../report/plain.js';
import type { Problem, Result } from '../result.js';
import { VERDICTS } from '../verdict.js';
import type { Env } from '../which.js';
import { hasColour, type Screen, widthOf } from './screen.js';
import { inFlags, wrapped } from './words.js';

export interface Terminal {
  /** For the verdict, or for the JSON report. */
  readonly stdout: Screen;
  /** For what is said on the way. */
  readonly chatter: Screen;
  readonly env: Env;
  readonly json: boolean;
  /** Whether the interpreter of the active virtual environment is taken because that is active. */
  readonly activeOnly: boolean;
}

/** Brings a result to somebody at a terminal, or to a script: the verdict as text or JSON. The exit code of the contract. */
export function publish(result: Result | MergedResult, known: Known, terminal: Terminal): number {
  const told = {
    ...result,
    problem: result.problem && inTerms(result.problem, result, terminal),
    python: result.python && { ...result.python, why: inFlags(result.python.why) },
  };
  const { stdout, chatter, json } = terminal;
  stdout.write(json ? renderJson(told) : painted(told, terminal));
  const { exitCode } = VERDICTS[result.verdict];
  const unwritten = writeReport(told, known);
  if (unwritten !== null) chatter.write(`gilproof: the report cannot be written: ${plain(unwritten, 400)}\n`);
  if (result.failed) return exitCode || 1;
  return unwritten === null ? 0 : VERDICTS['bad-input'].exitCode;
}

function inTerms({ what, fix, details }: Problem, { verdict }: Result, { activeOnly }: Terminal): Problem {
  return { what: inFlags(what), fix: verdict === 'no-interpreter' && activeOnly ? ACTIVATE : inFlags(fix), details };
}

const ACTIVATE =
  'Make an environment of a free-threaded interpreter (uv venv --python 3.14t, or python3.14t -m venv), install the project there and activate it. ' +
  'Or, for a command that makes environments of its own (tox, nox), name the interpreter: --python-version 3.14t.';

function writeReport(result: Result, { inputs }: Known): string | null {
  if (!inputs?.report) return null;
  try {
    mkdirSync(dirname(inputs.report), { recursive: true });
    writeFileSync(inputs.report, renderJson(result));
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

function painted(result: Result | MergedResult, { stdout, env }: Terminal): string {
  const width = widthOf(stdout);
  const text = 'merged' in result ? renderMergedLog(result, width) : renderLog(result, width);
  // Where it stopped before the run had a name there is nothing to be said of it.
  const lines = text.replace(/^gilproof: gilproof\n\n(?=verdict)/, '').split('\n');
  // From the verdict on the words are our own; before it names of the suite could look like them.
  const verdict = lines.findIndex((line) => line.startsWith('verdict: '));
  const said = lines.flatMap((line, index) => fitted(index > verdict ? inFlags(line) : line, width));
  return (hasColour(stdout, env) ? said.map((line) => coloured(line, result.failed)) : said).join('\n');
}

/** Tables have their width already, and evidence stays as it is. */
function fitted(line: string, width: number | null): readonly string[] {
  if (width === null || /^ {4}|^ {2}\|/.test(line)) return [line];
  return wrapped(line, { width, indent: /^(fix: | *)/.exec(line)?.[0].length ?? 0 });
}

const [BOLD, RED, GREEN, YELLOW, DIM, RESET] = [1, 31, 32, 33, 2, 0].map((code) => `\x1b[${code}m`);

/** By how a line of the log begins; no text of the suite begins one. */
function coloured(line: string, failed: boolean): string {
  if (line.startsWith('verdict: ')) return `${BOLD}${failed ? RED : GREEN}${line}${RESET}`;
  if (/^ {2}(would switch the GIL on|not judged|not merged|failed tests) \(\d+\)$/.test(line)) return `${BOLD}${RED}${line}${RESET}`;
  if (/^ {2}(allowed|legs) \(\d+\)$/.test(line)) return `${BOLD}${line}${RESET}`;
  if (/^ {2}(stale allowances|notice)/.test(line)) return `${YELLOW}${line}${RESET}`;
  if (/^ {4}(module|report|test) {2,}/.test(line)) return `${DIM}${line}${RESET}`;
  return line;
}
