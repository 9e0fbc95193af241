import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';
import type { Known } from '../conclude.js';
import type { Front, Voice } from '../front.js';
import type { MergedResult } from '../merged.js';
import { renderJson } from '../report/json.js';
import { renderLog } from '../report/log.js';
import { renderMergedLog } from '../report/merged-log.js';
import type { Result } from '../result.js';
import { VERDICTS } from '../verdict.js';
import type { Env } from '../which.js';
import { inFlags } from './words.js';

/** A stream that may be a terminal's. */
export type Screen = Writable & { readonly isTTY?: boolean; readonly columns?: number };

export interface Terminal {
  /** For the verdict, or for the JSON report. */
  readonly stdout: Screen;
  /** For what is said on the way. */
  readonly chatter: Screen;
  readonly env: Env;
  readonly json: boolean;
}

/** What a run says on the way; on a terminal with the time that has passed. */
export function terminalVoice({ chatter }: Terminal): Voice {
  const say = (line: string): void => void chatter.write(`${inFlags(line)}\n`);
  return {
    say,
    async during(line, work) {
      if (!chatter.isTTY) {
        say(line);
        return work;
      }
      const began = performance.now();
      const draw = (end: string): void =>
        void chatter.write(
          `\r\x1b[K${line.slice(0, (chatter.columns ?? 80) - 12)}: ${((performance.now() - began) / 1000).toFixed(1)} s${end}`,
        );
      const timer = setInterval(draw, 100, '');
      try {
        return await work;
      } finally {
        clearInterval(timer);
        draw('\n');
      }
    },
  };
}

/** Somebody at a terminal, or a script: the verdict as text or JSON, the exit code of the contract. */
export function terminalFront(terminal: Terminal): Front {
  return {
    exportPython: () => {}, // nothing comes after this process
    publish(result, known) {
      const told = {
        ...result,
        problem: result.problem && { ...result.problem, what: inFlags(result.problem.what), fix: inFlags(result.problem.fix) },
      };
      const { stdout, json } = terminal;
      stdout.write(json ? renderJson(told) : painted(told, terminal));
      const unwritten = writeReport(told, known);
      if (unwritten !== null) terminal.chatter.write(`gilproof: the report cannot be written: ${unwritten}\n`);
      return exitCodeOf(result) || (unwritten === null ? 0 : VERDICTS['internal-error'].exitCode);
    },
  };
}

/** That of its verdict where the result is a failure. */
export function exitCodeOf({ failed, verdict, alsoTrue }: Result): number {
  if (!failed) return 0;
  const [code = 1] = [verdict, ...alsoTrue].map((held) => VERDICTS[held].exitCode).filter((held) => held !== 0);
  return code;
}

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
  const width = stdout.isTTY ? Math.max(40, stdout.columns || 80) : null;
  const text = inFlags('merged' in result ? renderMergedLog(result) : renderLog(result, width));
  const lines = text.split('\n').flatMap((line) => (width === null ? [line] : wrapped(line, width)));
  return (hasColour(stdout, env) ? lines.map((line) => coloured(line, result.failed)) : lines).join('\n');
}

/** Colour only on a terminal and without NO_COLOR; FORCE_COLOR decides where it is set. https://no-color.org */
export function hasColour({ isTTY = false }: Screen, env: Env): boolean {
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return !['0', 'false'].includes(env.FORCE_COLOR);
  return isTTY && !env.NO_COLOR && env.TERM !== 'dumb';
}

/** Prose breaks at blanks and keeps its indent; a word that is longer than a line, a path say, stays whole. */
function wrapped(line: string, width: number): string[] {
  if (line.length <= width || /^ {4}|^ {2}\|/.test(line)) return [line];
  const indent = ' '.repeat(/^(fix: | *)/.exec(line)?.[0].length ?? 0);
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(/(?<=\S) /)) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (longer.length > width && current !== '') {
      lines.push(current);
      current = `${indent}${word}`;
    } else current = longer;
  }
  return [...lines, current];
}

const [BOLD, RED, GREEN, YELLOW, DIM, RESET] = [1, 31, 32, 33, 2, 0].map((code) => `\x1b[${code}m`);

/** By how a line of the log begins; no text of the suite begins one. */
function coloured(line: string, failed: boolean): string {
  if (line.startsWith('verdict: ')) return `${BOLD}${failed ? RED : GREEN}${line}${RESET}`;
  if (/^ {2}(would switch the GIL on|not judged) \(\d+\)$/.test(line)) return `${BOLD}${RED}${line}${RESET}`;
  if (/^ {2}allowed \(\d+\)$/.test(line)) return `${BOLD}${line}${RESET}`;
  if (/^ {2}(stale allowances|notice)/.test(line)) return `${YELLOW}${line}${RESET}`;
  if (/^ {4}(module|leg) {2,}/.test(line)) return `${DIM}${line}${RESET}`;
  return line;
}
