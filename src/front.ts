import type { Known } from './conclude.js';
import type { MergedResult } from './merged.js';
import type { Activation } from './python/activate.js';
import type { Result } from './result.js';

/** Whom a run works for: a step of a workflow (publish.ts), or somebody at a terminal (cli/terminal.ts). */
export interface Front {
  /** Makes the interpreter the Python of whatever comes after this run, where anything does. */
  exportPython(activation: Activation): void;
  /** Brings a result to where people look. The exit code. */
  publish(result: Result | MergedResult, known: Known): number | Promise<number>;
}

/** What a run says while it goes on. */
export interface Voice {
  /** One line of our own. */
  say(line: string): void;
  /** The same of something that takes a while, to whose end it may be shown how long it has taken. */
  during<T>(line: string, work: Promise<T>): Promise<T>;
}
