/**
 * Every verdict a run can end with, in order of precedence: where several hold, the first is the verdict and the
 * others stand in `alsoTrue`. `exitCode` is what the command line ends with; `red` whether the step fails
 * (`fail-on` decides for the two that are `configurable`).
 */
export const VERDICTS = {
  'internal-error': { red: true, exitCode: 70 },
  'bad-input': { red: true, exitCode: 2 },
  'no-interpreter': { red: true, exitCode: 9 },
  'install-failed': { red: true, exitCode: 8 },
  cancelled: { red: true, exitCode: 130 },
  'timed-out': { red: true, exitCode: 6 },
  'tests-failed-and-gil-reenabled': { red: true, exitCode: 4 },
  'tests-failed': { red: true, exitCode: 1 },
  'gil-reenabled': { red: 'configurable', exitCode: 3 },
  unproven: { red: true, exitCode: 7 },
  'stale-allowance': { red: 'configurable', exitCode: 5 },
  clean: { red: false, exitCode: 0 },
  'tests-passed': { red: false, exitCode: 0 },
  ready: { red: false, exitCode: 0 },
} as const;

export type Verdict = keyof typeof VERDICTS;

/** A reason to stop that has a verdict of its own. `message` says what happened; `fix` the usual cause and what to do. */
export class Stop extends Error {
  constructor(
    readonly verdict: 'bad-input' | 'no-interpreter' | 'install-failed' | 'cancelled',
    message: string,
    readonly fix: string,
    /** Longer evidence, a line each: refused interpreters, say. */
    readonly details: readonly string[] = [],
  ) {
    super(message);
  }
}

/**
 * An input that cannot be used: names the input, the value as given and what is legal; `wrong` says what is wrong with the value
 * where that is not plain from the rest. Nothing has been run.
 */
export class BadInput extends Stop {
  /** The value and what is legal, in words that follow "is". */
  readonly rest: string;

  constructor(
    readonly input: string,
    value: string,
    legal: string,
    wrong = '',
  ) {
    const why = wrong === '' ? `legal is ${legal}` : `${wrong}${wrong.endsWith('?') ? '' : '.'} Legal is ${legal}`;
    // A value as long as a script must not push what is legal out of sight.
    const shown = value.length > 300 ? `${value.slice(0, 300)}…` : value;
    const rest = `${JSON.stringify(shown)}: ${why}`;
    super('bad-input', `Input '${input}' is ${rest}.`, `Correct '${input}' under 'with:'.`);
    this.rest = rest;
  }
}
