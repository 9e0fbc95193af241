import type { Failure, Tests } from '../result.js';
import { underWay } from './lives.js';
import type { Event, PythonProcess, TestOutcome } from './record.js';

/** What one process told of tests, in order. */
export interface TestRecord {
  readonly process: PythonProcess;
  readonly events: readonly Extract<Event, { t: 'test' | 'outcome' | 'over' }>[];
}

/** What one test came to in one run of the suite. */
export interface TestResult {
  readonly id: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  readonly seconds: number;
  /** Null unless it failed. */
  readonly failure: Failure | null;
}

/** What is known of the processes of a run. */
export interface Around {
  readonly processes: readonly PythonProcess[];
  /** Whether gilproof ended them: then a test that has not ended is none that failed. */
  readonly stopped?: boolean;
}

/**
 * The tests of a run, by id; null where no process told of any. Of a test that was run again in its process the last time counts; of one
 * that several test runs of the suite had, a failure. One in the middle of which its process ended has failed.
 */
export function testResults(records: readonly TestRecord[], { processes, stopped = false }: Around): Results | null {
  const pidsOf = (t: 'test' | 'over') =>
    new Set(records.flatMap(({ process, events }) => (events.some((e) => e.t === t) ? process.pid : [])));
  const parents = new Map(processes.map(({ pid, ppid }) => [pid, ppid]));
  const running = pidsOf('test');
  const over = pidsOf('over');
  const results = new Map<string, TestResult>();
  for (const { process, events } of records) {
    // A test run that another's test started, as tests of pytest plugins do, is that test's subject, and fails on purpose.
    if (isBelow(process, { among: running, parents })) continue;
    for (const result of ofOneProcess(events).values()) addResult(results, result);
    const left = stopped || isBelow(process, { among: over, parents }) ? null : leftIn(events);
    if (left !== null)
      addResult(results, { id: left, outcome: 'failed', seconds: 0, failure: { id: left, message: LEFT, file: null, line: null } });
  }
  return results.size > 0 ? results : null;
}

const LEFT = 'Its process ended in the middle of it.';

/** The test that had begun at the end of a process and of its session; a worker of pytest-xdist is one of a session that goes on. */
function leftIn(events: TestRecord['events']): string | null {
  return events.reduce<string | null>(underWay, null);
}

export type Results = ReadonlyMap<string, TestResult>;

/** Of two results for one id the worse is kept. */
export function addResult(results: Map<string, TestResult>, result: TestResult): void {
  const known = results.get(result.id);
  if (!known || RANK[result.outcome] > RANK[known.outcome]) results.set(result.id, result);
}

const RANK = { skipped: 0, passed: 1, failed: 2 };

interface Descent {
  readonly among: ReadonlySet<number>;
  readonly parents: ReadonlyMap<number, number>;
}

function isBelow(process: PythonProcess, { among, parents }: Descent): boolean {
  const seen = new Set<number>([process.pid]);
  for (let pid: number | undefined = process.ppid; pid !== undefined && !seen.has(pid); pid = parents.get(pid)) {
    if (among.has(pid)) return true;
    seen.add(pid);
  }
  return false;
}

/** Within one attempt the first failure is kept: a subtest's, or a test's before that of what cleans up after it. */
function ofOneProcess(events: TestRecord['events']): Results {
  const results = new Map<string, TestResult>();
  for (const event of events) {
    if (event.t === 'over') continue;
    if (event.t === 'test') {
      results.delete(event.id);
      continue;
    }
    if (results.get(event.id)?.outcome !== 'failed') results.set(event.id, resultOf(event));
  }
  return results;
}

function resultOf({ id, outcome, seconds, message, file, line }: TestOutcome): TestResult {
  const is = { passed: 'passed', xpassed: 'passed', failed: 'failed', error: 'failed', skipped: 'skipped', xfailed: 'skipped' } as const;
  return { id, outcome: is[outcome], seconds, failure: is[outcome] === 'failed' ? { id, message: message ?? '', file, line } : null };
}

/** How many, and which failed, in the order of their ids. */
export function countTests(results: Results): Tests {
  const all = [...results.values()];
  const count = (outcome: TestResult['outcome']) => all.filter((result) => result.outcome === outcome).length;
  return { passed: count('passed'), failed: count('failed'), skipped: count('skipped'), failures: failuresOf(results) };
}

/** The failures, in the order of their ids. */
export function failuresOf(results: Results): readonly Failure[] {
  const failures = [...results.values()].flatMap(({ failure }) => failure ?? []);
  return failures.sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
}
