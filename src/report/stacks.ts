import type { Crash, Hang, Result } from '../result.js';
import { plain, plainLines } from './plain.js';

/** A process that did not end by itself: where it was, and the stacks of its threads. */
export interface Shown {
  /** `-m pytest (process 12), running tests/test_x.py::test_y`, as hostile as the names in it. */
  readonly title: string;
  readonly stack: readonly string[];
}

/** Processes shown, and lines of each: who needs more reads the JSON report. */
const PROCESSES = 20;
const LINES = 120;

/** The crashes, then the hangs, each with its stacks. */
export function stacksOf({ crashes, hangs }: Result): readonly Shown[] {
  return [...crashes.map(crashed), ...hangs.map(hung)].map(({ title, stack }) => ({ title, stack: withoutRunner(stack) }));
}

/** Frames of pytest's own machinery, of which each test has thirty below it. */
const RUNNER = /^ {2}File ".*[\\/](_pytest|pluggy|pytest)[\\/].*"|^ {2}File "<frozen (runpy|importlib\.)/;

/** Runs of a test runner's own frames become one line. */
function withoutRunner(stack: readonly string[]): readonly string[] {
  const out: string[] = [];
  let dropped = 0;
  for (const line of [...stack, '']) {
    if (RUNNER.test(line)) {
      dropped++;
      continue;
    }
    if (dropped > 0) out.push(`  … ${dropped} ${dropped === 1 ? 'frame' : 'frames'} of the test runner`);
    dropped = 0;
    out.push(line);
  }
  return out.slice(0, -1);
}

function crashed({ pid, main, how, test, module, stack }: Crash): Shown {
  const loaded = module === null ? '' : `; the last extension module it loaded, or was loading, is ${module}`;
  return { title: `${processOf({ pid, main })} was ${how}${running(test)}${loaded}`, stack };
}

function hung({ pid, main, test, stack }: Hang): Shown {
  return { title: `${processOf({ pid, main })} still ran${running(test)}`, stack };
}

function processOf({ pid, main }: { readonly pid: number; readonly main: string | null }): string {
  return `${main ?? 'a process'}${pid > 0 ? ` (process ${pid})` : ''}`;
}

function running(test: string | null): string {
  return test === null ? '' : ` in ${test}`;
}

/** For the log: a line a process and its stack below, none of them beginning with text of the suite. */
export function stackBlock(result: Result): string[] {
  const shown = stacksOf(result);
  const more = shown.length - PROCESSES;
  return [
    ...shown
      .slice(0, PROCESSES)
      .flatMap(({ title, stack }) => [`  ${plain(title, 400)}`, ...plainLines(stack, { lines: LINES }).map((line) => `    | ${line}`)]),
    ...(more > 0 ? [`  … and ${more} more processes, all in the JSON report`] : []),
  ];
}
