import { explain } from './gil/explain.js';
import type { Judgement } from './gil/judge.js';
import type { Inputs } from './inputs.js';
import type { ProvenPython } from './python/prove.js';
import type { Comparison, Failure, Host, Problem, Result, Run } from './result.js';
import { compareRuns, type Side } from './suite/comparison.js';
import { mostThreads } from './suite/lives.js';
import type { ScriptEnding } from './suite/run.js';
import type { SuiteRun } from './suite/suite.js';
import { countTests } from './suite/tests.js';
import { Stop, type Verdict } from './verdict.js';

/** What is known at the moment when a step ends, however early that is. */
export interface Known {
  /** Where the documentation of this version lies; null where that is not known. */
  readonly docs: string | null;
  readonly host: Omit<Host, 'matrix'>;
  /** Whether actions/setup-python ran before, whose problem matcher makes annotations of tracebacks. */
  readonly tracebacksMatched?: boolean;
  readonly inputs?: Inputs;
  readonly python?: ProvenPython;
  readonly install?: ScriptEnding;
  /** In the order in which they ran; the last is judged. */
  readonly suites?: readonly SuiteRun[];
  /** How a file of the suite is shown. */
  readonly show?: (file: string) => string;
  readonly judgement?: Judgement;
  /** What was judged without a suite. */
  readonly audited?: readonly string[];
}

const GIL_REFUSED =
  'An ordinary Python was started and died, because it cannot run with PYTHON_GIL=0; the suite passed all the same. ' +
  'Start that child with the free-threaded interpreter, or remove PYTHON_GIL from the environment it is given.';

/** From this factor on, and this many seconds, a suite that takes longer with the GIL off is told so. */
const SLOWER = { times: 2, seconds: 1 };

/** What is worth knowing of the run with the GIL on beside the one with it off. */
function besideTheVerdict({ seconds: { on, off, ratio } }: Comparison, control: ScriptEnding, judged: ScriptEnding): readonly string[] {
  const how = control.stopped === 'timed-out' ? 'did not end in time' : 'failed';
  if (control.exitCode !== 0)
    return [`The suite ${how} with the GIL on. The verdict is that of the run with it off; what differs stands in the comparison.`];
  if (judged.exitCode !== 0 || ratio < SLOWER.times || off - on < SLOWER.seconds) return [];
  return [`The suite took ${ratio.toFixed(1)} times as long with the GIL off: ${off.toFixed(1)} s, and ${on.toFixed(1)} s with it on.`];
}

/** The result of a step that came to its end: the suite was judged, or there was none. */
export function conclude(known: Known): Result {
  const { judgement, inputs } = known;
  if (judgement && known.audited) {
    const problem = judgement.failed ? explain(judgement, null) : null;
    return { ...resultOf(known, { ...judgement, problem }), audited: known.audited };
  }
  const suite = known.suites?.at(-1);
  if (!judgement || !suite || !inputs) return resultOf(known, { verdict: 'ready', failed: false, problem: null });
  const { gilRefused, annotations, ...ending } = suite.ending;
  const comparison = comparisonOf(known);
  const around = { gil: suite.gil, timeout: inputs.timeout, ending, gilRefused, ...comparison };
  const problem = judgement.failed ? explain(judgement, around) : null;
  const control = comparison && known.suites?.[0]?.ending;
  const notices = [
    ...judgement.notices,
    ...(gilRefused && ending.exitCode === 0 ? [GIL_REFUSED] : []),
    ...(control ? besideTheVerdict(comparison, control, suite.ending) : []),
  ];
  return resultOf(known, { ...judgement, comparison, notices, problem });
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

type End = { readonly verdict: Verdict; readonly failed: boolean; readonly problem: Problem | null } & Partial<Judgement> &
  Partial<Pick<Result, 'comparison'>>;

/** A result of which nothing else is known than this. */
export function resultOf(known: Known, end: End): Result {
  const { host, inputs, python, install, suites = [] } = known;
  return {
    schema: 1,
    name: inputs?.name ?? host.job ?? 'gilproof',
    alsoTrue: [],
    unprovenReason: null,
    help: helpOn(end.verdict, known),
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
    runs: suites.map((suite) => runOf(suite, known)),
    comparison: null,
    processes: { reported: 0, gilOff: 0, gilOn: 0, gilBuild: 0, crashed: 0, maxThreads: null },
    crashes: suites.at(-1)?.crashes ?? [],
    hangs: suites.at(-1)?.hangs ?? [],
    modules: { loaded: 0, declared: 0, offending: 0, unjudged: 0 },
    offenders: [],
    unjudged: [],
    allowances: { stale: [], unused: [] },
    ...end,
  };
}

/** The place in the documentation of this very version; nothing is made a link that does not look like one. */
function helpOn(verdict: Verdict, { docs }: Known): string | null {
  const url = `${docs}/verdicts.md#${verdict}`;
  return /^https?:\/\/[\w.:-]+\/[\w.@%/-]+#[\w-]+$/.test(url) ? url : null;
}

function endingOf({ exitCode, signal, seconds }: ScriptEnding): { exitCode: number | null; signal: string | null; seconds: number } {
  return { exitCode, signal, seconds };
}

function runOf({ gil, ending, results }: SuiteRun, { show }: Known): Run {
  const tests = results && countTests(results);
  return { gil, ...endingOf(ending), tests: tests && { ...tests, failures: shown(tests.failures, show) } };
}

/** Where the suite was run with the GIL on and off. */
function comparisonOf({ suites = [], show }: Known): Comparison | null {
  const [on, off] = [suites.find(({ gil }) => gil === 'on'), suites.find(({ gil }) => gil === 'off')];
  if (!on || !off) return null;
  const { onlyOff, onlyOn, both, unpaired = [], ...rest } = compareRuns({ on: sideOf(on), off: sideOf(off) });
  const failures = { onlyOff: shown(onlyOff, show), onlyOn: shown(onlyOn, show), both: shown(both, show) };
  return { ...failures, unpaired: shown(unpaired, show), ...rest };
}

function sideOf({ ending, results, evidence: { lives }, crashes, hangs }: SuiteRun): Side {
  const cutShort = new Map<string, 'crashed' | 'hung'>();
  for (const { test } of crashes) if (test !== null) cutShort.set(test, 'crashed');
  for (const { test } of hangs) if (test !== null) cutShort.set(test, 'hung');
  const whole = ending.exitCode === 0 && crashes.length === 0;
  return { seconds: ending.seconds, results, maxThreads: mostThreads(lives), cutShort, whole };
}

function shown<F extends Failure>(failures: readonly F[], show: Known['show']): readonly F[] {
  return failures.map((failure) => ({ ...failure, file: failure.file !== null && show ? show(failure.file) : failure.file }));
}
