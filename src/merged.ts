import type { Ending, Failure, Gil, Host, Offender, Result, Tests, Unjudged } from './result.js';

/** The result of a merge: a `Result` over all legs, and what it was merged from. Docs: docs/report.md. */
export interface MergedResult extends Result {
  readonly merged: Merged;
}

/** What a result was merged from. `legs` elsewhere in it are places in its list `legs`, counted from 0. */
export interface Merged {
  readonly legs: readonly Leg[];
  /** What `expect` asks for and no report answers. */
  readonly missing: readonly string[];
  /** Files that `merge` matches and that could not be used. */
  readonly refused: readonly Refusal[];
  /** Where each offender occurs, in the order of the result's `offenders`. */
  readonly offenders: readonly MergedOffender[];
  readonly unjudged: readonly (Pick<Unjudged, 'module' | 'why'> & { readonly legs: readonly number[] })[];
  /** Every test that failed in any leg, with the legs by GIL mode. */
  readonly failures: readonly MergedFailure[];
  readonly comparisons: readonly Cell[];
}

/** One merged report, in short. */
export interface Leg extends Pick<Result, 'verdict' | 'alsoTrue' | 'unprovenReason' | 'failed'> {
  /** The report's name, with a number where several have the same. */
  readonly name: string;
  /** Relative to the workspace with `/` where it lies inside. */
  readonly file: string;
  readonly host: Host;
  /** `3.14t`. */
  readonly python: string | null;
  /** The values of its matrix that its system, Python and GIL mode do not tell, joined by commas. */
  readonly shard: string;
  readonly what: string | null;
  readonly runs: readonly LegRun[];
}

export interface LegRun extends Ending {
  readonly gil: Gil;
  readonly tests: Omit<Tests, 'failures'> | null;
}

/** A file that could not be used, and why. */
export interface Refusal {
  readonly file: string;
  readonly why: string;
}

/** An offender over all legs; the worst occurrence comes first. */
export interface MergedOffender extends Pick<Offender, 'module' | 'distribution'> {
  readonly occurrences: readonly Occurrence[];
}

/** How an offender occurs in some legs. */
export interface Occurrence extends Pick<Offender, 'version' | 'kind' | 'allowed' | 'effect' | 'reason' | 'importedAt'> {
  readonly legs: readonly number[];
}

export interface MergedFailure extends Failure, Readonly<Record<Gil, readonly number[]>> {}

/** One cell of the matrix: its runs with the GIL off beside those with it on. Tests by their ids. */
export interface Cell {
  readonly cell: string;
  readonly off: readonly number[];
  readonly on: readonly number[];
  readonly onlyOff: readonly string[];
  readonly onlyOn: readonly string[];
  readonly both: readonly string[];
  /** Summed over the legs; the ratio is off / on. */
  readonly seconds: { readonly on: number; readonly off: number; readonly ratio: number };
}
