import { explain } from './gil/explain.js';
import type { Judgement } from './gil/judge.js';
import type { Inputs } from './inputs.js';
import type { ProvenPython } from './python/prove.js';
import type { Host, Problem, Result } from './result.js';
import type { ScriptEnding } from './suite/run.js';
import { Stop, type Verdict } from './verdict.js';

/** What is known at the moment when a step ends, however early that is. */
export interface Known {
  readonly host: Omit<Host, 'matrix'>;
  /** Whether actions/setup-python ran before, whose problem matcher makes annotations of tracebacks. */
  readonly tracebacksMatched?: boolean;
  readonly inputs?: Inputs;
  readonly python?: ProvenPython;
  readonly install?: ScriptEnding;
  readonly suite?: ScriptEnding;
  readonly crashes?: Result['crashes'];
  readonly hangs?: Result['hangs'];
  readonly judgement?: Judgement;
}

const GIL_REFUSED =
  'An ordinary Python was started and died, because it cannot run with PYTHON_GIL=0; the suite passed all the same. ' +
  'Start that child with the free-threaded interpreter, or remove PYTHON_GIL from the environment it is given.';

/** The result of a step that came to its end: the suite was judged, or there was none. */
export function conclude(known: Known): Result {
  const { judgement, suite, inputs } = known;
  if (!judgement || !suite || !inputs) return resultOf(known, { verdict: 'ready', failed: false, problem: null });
  const { gilRefused, annotations, ...ending } = suite;
  const { gil, timeout } = inputs;
  const problem = judgement.failed ? explain(judgement, { gil, timeout, ending, gilRefused }) : null;
  const notices = [...judgement.notices, ...(gilRefused && ending.exitCode === 0 ? [GIL_REFUSED] : [])];
  return resultOf(known, { ...judgement, notices, problem });
}

/** The result of a step that had to stop: bad input, no interpreter, a failed `install`, or a defect of our own. */
export function concludeStopped(known: Known, error: unknown): Result {
  if (error instanceof Stop) {
    const { verdict, message: what, fix, details } = error;
    return resultOf(known, { verdict, failed: true, problem: { what, fix, details } });
  }
  const problem: Problem = {
    what: 'gilproof itself failed; this says nothing about the project.',
    fix: 'Please report it with the lines below.',
    details: error instanceof Error ? (error.stack ?? error.message).split('\n') : [String(error)],
  };
  return resultOf(known, { verdict: 'internal-error', failed: true, problem });
}

/** A result of which nothing else is known than this. */
export function resultOf(known: Known, end: { verdict: Verdict; failed: boolean; problem: Problem | null } & Partial<Judgement>): Result {
  const { host, inputs, python, install, suite } = known;
  return {
    schema: 1,
    name: inputs?.name ?? host.job ?? 'gilproof',
    alsoTrue: [],
    unprovenReason: null,
    notices: [],
    host: { ...host, matrix: inputs?.matrix ?? null },
    python: python
      ? {
          version: python.version,
          tag: python.tag,
          executable: python.executable,
          source: python.source,
          why: python.why,
          build: python.build,
        }
      : null,
    install: install ? endingOf(install) : null,
    runs: suite && inputs ? [{ gil: inputs.gil, ...endingOf(suite), tests: null }] : [],
    comparison: null,
    processes: { reported: 0, gilOff: 0, gilOn: 0, gilBuild: 0, crashed: 0, maxThreads: null },
    crashes: known.crashes ?? [],
    hangs: known.hangs ?? [],
    modules: { loaded: 0, declared: 0, offending: 0, unjudged: 0 },
    offenders: [],
    unjudged: [],
    allowances: { stale: [], unused: [] },
    ...end,
  };
}

function endingOf({ exitCode, signal, seconds }: ScriptEnding): { exitCode: number | null; signal: string | null; seconds: number } {
  return { exitCode, signal, seconds };
}
