import { type Known, resultOf } from '../conclude.js';
import type { Merged, MergedResult } from '../merged.js';
import { VERDICTS, type Verdict } from '../verdict.js';
import { compareCells } from './compare.js';
import { type Shortfall, shortfall } from './expectation.js';
import { explainMerge } from './explain.js';
import { foldAllowances, foldFailures, foldOffenders, foldUnjudged, sumModules, sumProcesses } from './fold.js';
import { legsOf, type MergedLeg } from './legs.js';
import { type Reading, readReports } from './read.js';
import type { MergeRequest } from './request.js';

/** Where a merge reads and what decides its colour. */
export interface Merging {
  readonly workspace: string;
  /** The file of docs/report.schema.json. */
  readonly schema: string;
  /** What makes the merge red beside what made a leg red. */
  readonly failOn: ReadonlySet<string>;
  readonly known: Known;
}

/** Reads the reports of other jobs and folds them into one result with one verdict. A report that is missing or cannot be used leaves it unproven. */
export function mergeReports(request: MergeRequest, { known, failOn, ...from }: Merging): MergedResult {
  const reading = readReports(request.globs, from);
  const { legs, replaced } = legsOf(reading.reports);
  const lacking = shortfall(
    legs.map(({ leg }) => leg.name),
    request.expect,
  );
  const reason = gap(reading, lacking);
  const { offenders, occurring } = foldOffenders(legs, failOn);
  const { unjudged, occurring: unjudgedAt } = foldUnjudged(legs);
  const allowances = foldAllowances(legs, reason === null);
  const reenabled = offenders.some(({ effect }) => effect === 'fails');
  const proof = legs.some(({ result: { runs } }) => runs.some(({ gil }) => gil !== 'on'));
  const stale = proof && allowances.stale.length > 0;
  const [verdict = 'internal-error', ...alsoTrue] = verdictsOf(legs, { gap: reason !== null, reenabled, stale });
  const failed = legs.some(({ leg }) => leg.failed) || reason !== null || reenabled || (stale && failOn.has('stale'));
  const merged: Merged = {
    legs: legs.map(({ leg }) => leg),
    missing: lacking.missing,
    refused: reading.refused,
    offenders: occurring,
    unjudged: unjudgedAt,
    failures: foldFailures(legs),
    comparisons: compareCells(legs),
  };
  const problem = failed ? explainMerge({ request, merged, verdict, alsoTrue, stale: stale ? allowances.stale : [], lacking }) : null;
  return {
    ...resultOf(known, { verdict, failed, problem, alsoTrue, offenders, unjudged, allowances }),
    unprovenReason: [verdict, ...alsoTrue].includes('unproven') ? (reason ?? legReason(merged)) : null,
    notices: [...(request.empty ? [EMPTY] : []), ...notices(legs, { ...reading, replaced })],
    processes: sumProcesses(legs),
    modules: sumModules(legs),
    crashes: legs.flatMap(({ result }) => result.crashes),
    hangs: legs.flatMap(({ result }) => result.hangs),
    merged,
  };
}

/** Why the legs that were read are not all there are. */
function gap({ reports, refused }: Reading, { reason }: Shortfall): string | null {
  if (refused.length > 0) return 'a report could not be used';
  return reports.length === 0 ? 'no report was found' : reason;
}

function legReason({ legs }: Merged): string | null {
  const leg = legs.find(({ unprovenReason }) => unprovenReason !== null);
  return leg === undefined ? null : `${leg.name}: ${leg.unprovenReason}`;
}

/**
 * What holds over all legs, in order of precedence. Whether an allowance is stale is decided over all legs: what one leg no longer needs
 * another may; only where a leg is red for nothing else it must stand.
 */
function verdictsOf(legs: readonly MergedLeg[], merge: { gap: boolean; reenabled: boolean; stale: boolean }): readonly Verdict[] {
  const holding = new Set<Verdict>(legs.flatMap(({ leg }) => [leg.verdict, ...leg.alsoTrue]));
  const redForStale = legs.some(({ leg }) => leg.verdict === 'stale-allowance' && leg.failed);
  if (merge.gap) holding.add('unproven');
  if (merge.reenabled && !holding.has('tests-failed-and-gil-reenabled')) holding.add('gil-reenabled');
  if (holding.has('stale-allowance')) holding.add('clean');
  if (merge.stale || redForStale) holding.add('stale-allowance');
  else holding.delete('stale-allowance');
  const inOrder = (Object.keys(VERDICTS) as Verdict[]).filter((verdict) => holding.has(verdict));
  const told = inOrder.filter((verdict) => VERDICTS[verdict].red !== false);
  return told.length > 0 ? told : inOrder.slice(0, 1);
}

const EMPTY = "'expect' is given and empty, so that any reports will do: was the expression in it unset? Write * where that is meant.";

function notices(
  legs: readonly MergedLeg[],
  from: { readonly copies: readonly string[]; readonly replaced: readonly string[] },
): readonly string[] {
  const counts = new Map<string, number>();
  for (const { result } of legs) for (const notice of result.notices) counts.set(notice, (counts.get(notice) ?? 0) + 1);
  return [
    ...from.replaced.map((file) => `${file} is of an earlier attempt of the workflow run, and a later one stands for its leg.`),
    ...from.copies.map((file) => `${file} is a copy of another report, and counts once.`),
    ...[...counts].map(([notice, count]) => (legs.length > 1 ? `${notice} (${count} of ${legs.length} legs)` : notice)),
  ];
}
