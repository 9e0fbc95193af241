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
  /** Where this verdict is explained, with causes and fixes; null where that is not known. */
  readonly help: string | null;
  /** Things worth knowing that change no verdict, one sentence each. */
  readonly notices: readonly string[];
  readonly host: Host;
  readonly python: Python | null;
  readonly install: Ending | null;
  readonly runs: readonly Run[];
  /** GIL on and off side by side, where both were run. */
  readonly comparison: Comparison | null;
  readonly processes: Processes;
  /** Processes that a signal or an exception code ended, whatever the suite's own exit code. */
  readonly crashes: readonly Crash[];
  /** Processes that still ran when the time was over or the job was cancelled. */
  readonly hangs: readonly Hang[];
  readonly modules: { readonly loaded: number; readonly declared: number; readonly offending: number; readonly unjudged: number };
  readonly offenders: readonly Offender[];
  readonly unjudged: readonly Unjudged[];
  /** Entries of `allow`: their modules no longer offend; were not loaded; and, where something was judged, those that excuse something. */
  /** The project's own extension modules that no test loaded, and what they would do; absent where all were. */
  readonly unloaded?: readonly Unloaded[];
  /** Environments and wheels that were judged without a suite; absent where a suite was run. */
  readonly audited?: readonly string[];
  readonly allowances: { readonly stale: readonly string[]; readonly unused: readonly string[]; readonly needed?: readonly string[] };
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
  /** Of the workflow run, from 1; absent where it is not known. */
  readonly attempt?: number;
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

/** How a script ended: exactly one of `exitCode` and `signal` is null, or both, where gilproof had to end it. */
export interface Ending {
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly seconds: number;
}

export interface Run extends Ending {
  readonly gil: Gil;
  /** Per-test results, where the runner gave any. */
  readonly tests: Tests | null;
}

/** The GIL mode that a suite is run in: `PYTHON_GIL` 0, 1 or unset. */
export type Gil = 'off' | 'on' | 'default';

/** What the tests of one run came to: how many, and which failed. An expected failure counts as skipped. */
export interface Tests {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly failures: readonly Failure[];
}

/** A test that failed, in its own runner's words. */
export interface Failure {
  /** As its runner names it: pytest's node id, or `class.name` of a JUnit file. */
  readonly id: string;
  readonly message: string;
  /** Of the failing line; relative to the workspace with `/` where it lies inside. */
  readonly file: string | null;
  readonly line: number | null;
}

/** The run with the GIL off beside the run with it on. Ratios are off / on. */
export interface Comparison {
  readonly onlyOff: readonly Failure[];
  readonly onlyOn: readonly Failure[];
  readonly both: readonly Failure[];
  /** Tests that failed in one run and of which the other, which did not come to its end, has no result; reports of earlier versions lack it. */
  readonly unpaired?: readonly (Failure & { readonly gil: 'off' | 'on' })[];
  /** Tests during which a process crashed, or which never ended, in one of the two runs only. */
  readonly cutShort: readonly { readonly id: string; readonly gil: 'off' | 'on'; readonly how: 'crashed' | 'hung' }[];
  /** Tests whose time changed most, above the noise; the largest change first. */
  readonly slower: readonly { readonly id: string; readonly on: number; readonly off: number; readonly ratio: number }[];
  /** The suites' own times. */
  readonly seconds: { readonly on: number; readonly off: number; readonly ratio: number };
  /** Threads that ran at most in one process; null where it is not known. */
  readonly threads: { readonly on: number | null; readonly off: number | null };
}

/** A process that did not end by itself. */
export interface Crash {
  /** 0 where it is not known. */
  readonly pid: number;
  /** `-m NAME`, the script, `-c`, or null. */
  readonly main: string | null;
  /** In words: `killed by SIGSEGV, an access to memory that is not its own`. */
  readonly how: string;
  /** The test that was running, where that is known. */
  readonly test: string | null;
  /** The extension module that was being loaded, or the last that was. */
  readonly module: string | null;
  /** Python frames, a line each, as faulthandler prints them. */
  readonly stack: readonly string[];
}

/** A process that was still running. */
export interface Hang {
  readonly pid: number;
  readonly main: string | null;
  readonly test: string | null;
  /** The stacks of all its threads, a line each, as faulthandler prints them; empty where it could not be asked. */
  readonly stack: readonly string[];
}

export interface Processes {
  readonly reported: number;
  /** Free-threaded builds that ran with the GIL off. */
  readonly gilOff: number;
  /** Free-threaded builds that ran with the GIL on. */
  readonly gilOn: number;
  /** Builds that always have the GIL. */
  readonly gilBuild: number;
  readonly crashed: number;
  /** Threads that ran at most in one process; null where it is not known. */
  readonly maxThreads: number | null;
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
  /** The line of a file of the project that asks for its distribution. */
  readonly declaredAt: Line | null;
  /** What its file was made with, as far as its bytes tell. */
  readonly builtWith: Toolkit | null;
  /** How its distribution was installed; null where none owns the file. */
  readonly installed: Installation | null;
}

/** What an extension module was made with: `c` has slots (multi-phase initialisation), `c-single-phase` has none. */
export type Toolkit = 'c' | 'c-single-phase' | 'cython' | 'pybind11' | 'nanobind' | 'pyo3' | 'f2py' | 'mypyc' | 'cffi';

/** How a distribution came to this machine. */
export interface Installation {
  /** `wheel`: as its authors or an index built it; `local-build`: built from sources, here or on a machine like it. */
  readonly how: 'wheel' | 'local-build' | 'unknown';
  /** The most telling platform tag of its wheel: `cp313-cp313t-manylinux_2_28_x86_64`. */
  readonly tag: string | null;
  /** What installed it: `pip`, `uv`, `conda`. */
  readonly by: string | null;
}

export interface Unloaded {
  readonly module: string;
  readonly file: string;
  readonly judgement: 'clean' | 'offends' | 'unjudged';
}

export interface Unjudged {
  readonly module: string;
  readonly file: string;
  readonly why: string;
}
