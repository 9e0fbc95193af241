import type { Verdict } from './verdict.js';

/**
 * The one result model: what a run found out, as it stands in the JSON report (schema 1). Renderers in `report/`
 * read this and nothing else. Keys may be added within a schema, never changed.
 */
export interface Result {
  readonly schema: 1;
  readonly name: string;
  readonly verdict: Verdict;
  /** The other verdicts that hold too, in order of precedence. */
  readonly alsoTrue: readonly Verdict[];
  readonly unprovenReason: string | null;
  /** Whether the step fails: the verdict or one in `alsoTrue` is red under the `fail-on` of this run. */
  readonly failed: boolean;
  /** What happened and what to do, in plain text; `null` where the verdict is green. */
  readonly problem: Problem | null;
  /** Things worth knowing that change no verdict, one sentence each. */
  readonly notices: readonly string[];
  readonly host: Host;
  readonly python: Python | null;
  readonly install: Ending | null;
  readonly runs: readonly Run[];
  readonly processes: Processes;
  readonly modules: { readonly loaded: number; readonly declared: number; readonly offending: number; readonly unjudged: number };
  readonly offenders: readonly Offender[];
  readonly unjudged: readonly Unjudged[];
  readonly allowances: { readonly stale: readonly string[]; readonly unused: readonly string[] };
}

export interface Problem {
  readonly what: string;
  readonly fix: string;
  /** Longer evidence, a line each: refused interpreters, silent processes, a stack. */
  readonly details: readonly string[];
}

export interface Host {
  readonly os: string;
  readonly arch: string;
  readonly job: string | null;
  readonly matrix: Readonly<Record<string, unknown>> | null;
}

export interface Python {
  /** PEP 440, without `t`. */
  readonly version: string;
  /** `3.13t`. */
  readonly tag: string;
  readonly executable: string;
  /** Where it was found. */
  readonly source: 'input' | 'path' | 'tool-cache' | 'well-known' | 'download';
  /** Why this one, in a few words: `python3 on PATH`. */
  readonly why: string;
  /** `sys.version`. */
  readonly build: string;
}

/** How a script ended: exactly one of `exitCode` and `signal` is null. */
export interface Ending {
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly seconds: number;
}

export interface Run extends Ending {
  readonly gil: 'off' | 'on';
  /** The script as given is never repeated here: it may hold expanded secrets. Per-test results, where the runner gave any. */
  readonly tests: null;
}

export interface Processes {
  readonly reported: number;
  /** Free-threaded builds that ran with the GIL off. */
  readonly gilOff: number;
  /** Free-threaded builds that ran with the GIL on. */
  readonly gilOn: number;
  /** Builds that always have the GIL. */
  readonly gilBuild: number;
}

export type Kind = 'own' | 'dependency' | 'test-tool' | 'build-tool';

export interface Line {
  /** Relative to the workspace with `/` where it lies inside, else absolute. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

export interface Offender {
  readonly module: string;
  readonly file: string;
  readonly distribution: string | null;
  readonly version: string | null;
  readonly kind: Kind;
  readonly allowed: boolean;
  /** What it does to the step: makes it red, would but for `fail-on`, or nothing (allowed, `gil: on`, a build tool). */
  readonly effect: 'fails' | 'reported' | 'none';
  /** The reason given in `allow`. */
  readonly reason: string | null;
  /** The innermost first-party line that brought it in. */
  readonly importedAt: Line | null;
  /** From that line to the offender's own importer. */
  readonly chain: readonly (Line & { readonly module: string })[];
}

export interface Unjudged {
  readonly module: string;
  readonly file: string;
  readonly why: string;
}
