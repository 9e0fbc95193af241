import type { Leg, Merged } from '../merged.js';
import type { Problem } from '../result.js';
import { VERDICTS, type Verdict } from '../verdict.js';
import { type Shortfall, shortList } from './expectation.js';
import type { MergeRequest } from './request.js';

/** What makes a merge red. */
export interface RedMerge {
  readonly request: MergeRequest;
  readonly merged: Merged;
  readonly verdict: Verdict;
  readonly alsoTrue: readonly Verdict[];
  readonly stale: readonly string[];
  readonly lacking: Shortfall;
}

/** What happened, a line a cause, and what to do about each. */
export function explainMerge(red: RedMerge): Problem {
  const { legs, refused } = red.merged;
  const what = [...nothingFound(red), ...refusals(red), ...(red.lacking.sentence === null ? [] : [red.lacking.sentence]), ...redLegs(red)];
  const fix = [
    ...(legs.length === 0 && refused.length === 0
      ? ["Download the legs' reports before this step, and correct 'merge' where it looks elsewhere: it is relative to the workspace."]
      : []),
    ...(legs.length === 0 || red.lacking.missing.length > 0
      ? ["Let each leg upload its report whatever its verdict, with 'if: always()' on the step that uploads."]
      : []),
    ...(red.lacking.reason !== null ? ["Correct 'expect' where it is out of date."] : []),
    ...(refused.length > 0 ? ["Delete what is no report of this workflow, or narrow 'merge'; upload again what was cut off."] : []),
    ...(legs.some(({ failed }) => failed) ? ['What to do about a red leg stands in its own summary.'] : []),
    ...(red.stale.length > 0 ? ["Delete from 'allow' what no leg needs."] : []),
  ];
  const details = refused.map(({ file, why }) => `${file}: ${why}`);
  return {
    what: what.join('\n'),
    fix: fix.join(' ') || 'Upgrade what offends, declare support in your own, or allow it with a reason.',
    details,
  };
}

function nothingFound({ merged: { legs, refused }, request }: RedMerge): string[] {
  return legs.length + refused.length > 0 ? [] : [`No report was found: no file matches ${shortList(request.globs)}.`];
}

function refusals({ merged: { refused } }: RedMerge): string[] {
  const [first] = refused;
  if (first === undefined) return [];
  if (refused.length === 1) return [`A report could not be used: ${first.file}: ${first.why}.`];
  return [`${refused.length} reports could not be used: ${shortList(refused.map(({ file }) => file))}.`];
}

/** A line for each verdict that is no green one, with the legs where it holds. */
function redLegs({ merged: { legs, offenders }, verdict, alsoTrue, stale }: RedMerge): string[] {
  const red = legs.filter(({ failed }) => failed).length;
  const lines = [verdict, ...alsoTrue].flatMap((held) => {
    const holds = (leg: Leg) => leg.verdict === held || leg.alsoTrue.includes(held);
    const names = legs.filter(holds).map(({ name }) => name);
    if (held === 'stale-allowance' && stale.length > 0) return [`No leg needs these entries of 'allow': ${shortList(stale)}.`];
    if (names.length > 0) return [`${held}: ${shortList(names)}.`];
    if (held !== 'gil-reenabled') return [];
    const failing = offenders.filter(({ occurrences }) => occurrences.some(({ effect }) => effect === 'fails'));
    return [`gil-reenabled, by the 'fail-on' of this step: ${shortList(failing.map(({ module }) => module))}.`];
  });
  const green = VERDICTS[verdict].red === false;
  return legs.length === 0 || green ? [] : [`${red} of ${legs.length} legs ${red === 1 ? 'is' : 'are'} red.`, ...lines];
}
