import { OVER } from '../gil/allowances.js';
import type { Ending, Line, Offender, Problem, Processes, Python, Result } from '../result.js';
import type { Verdict } from '../verdict.js';
import { plain, plainPath } from './plain.js';

/** `1 module`, `2 modules`, `3 processes`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : noun.endsWith('ss') ? 'es' : 's'}`;
}

/** Which interpreter and why this one: `CPython 3.13.15t (python3 on PATH)`. */
export function interpreter(python: Python): string {
  return `CPython ${python.version}t (${python.why})`;
}

/** How a script ended: `exit code 1 after 1.9 s`. */
export function ending({ exitCode, signal, seconds: took }: Ending): string {
  const how = signal !== null ? `ended by ${signal}` : exitCode !== null ? `exit code ${exitCode}` : 'ended by gilproof';
  return `${how} after ${seconds(took)}`;
}

/** `1.9 s`. */
export function seconds(took: number): string {
  return `${took.toFixed(1)} s`;
}

/** A length of at most twelve blocks, the longest for `longest`: what is not nothing is seen. */
export function bar(value: number, longest: number): string {
  return '█'.repeat(value > 0 && longest > 0 ? Math.max(1, Math.round((value / longest) * 12)) : 0);
}

/** How many Python processes of the suite reported, and how the GIL was in them. */
export function processes({ reported, gilOff, gilOn, gilBuild }: Processes): string {
  return `${reported} reported: ${gilOff} with the GIL off, ${gilOn} with it on, ${gilBuild} of a GIL build`;
}

/** How many extension modules were loaded, and what the audit found. */
export function modules({ loaded, declared, offending, unjudged }: Result['modules']): string {
  return `${loaded} loaded: ${declared} declare support, ${offending} would switch the GIL on, ${unjudged} not judged`;
}

/** `brotli 1.2.1`, as hostile as the two parts; empty where no distribution owns the file. */
export function distribution({ distribution, version }: Offender): string {
  return [distribution, version].filter((part) => part !== null).join(' ');
}

/** `tests/test_x.py:12`; a long path loses its beginning, never its line. */
export function place({ file, line }: Line, max = 120): string {
  return `${plainPath(file, max - String(line).length - 1)}:${line}`;
}

/** The verdict and what is true beside it, with the reason where that is `unproven`; escaped. */
export function verdicts({ verdict, alsoTrue, unprovenReason }: Result): string {
  const reason = unprovenReason === null ? '' : ` (${plain(unprovenReason, 120)})`;
  const [first = '', ...others] = [verdict, ...alsoTrue].map((name) => (name === 'unproven' ? `${name}${reason}` : name));
  return others.length === 0 ? first : `${first}, also ${others.join(', ')}`;
}

/** Stale allowances apart: what was loaded and no longer offends, and what was accepted for a time that is over. */
export function staleAllowances({ stale }: Result['allowances']): { readonly idle: readonly string[]; readonly over: readonly string[] } {
  return { idle: stale.filter((entry) => !entry.endsWith(OVER)), over: stale.filter((entry) => entry.endsWith(OVER)) };
}

/** Whether `verdict` holds, be it the first one or beside it. */
export function holds(result: Result, verdict: Verdict): boolean {
  return result.verdict === verdict || result.alsoTrue.includes(verdict);
}

/** What happened, and what to do where there is something to do: the judge's own words, or what a green verdict means. */
export function outcome(result: Result): Problem {
  return result.problem ?? { what: meaning(result), fix: '', details: [] };
}

function meaning(result: Result): string {
  const open = result.offenders.filter((offender) => !offender.allowed).length;
  const allowed = result.offenders.length - open;
  const offenders = `${counted(open, 'extension module')} would switch the GIL on`;
  if (result.audited) return auditMeaning(result, { offenders, allowed });
  switch (result.verdict) {
    case 'ready':
      return 'The interpreter is proven free-threaded and ready for the next steps.';
    case 'tests-passed':
      return `The tests passed with the GIL on, as the control leg.${open ? ` ${offenders}: here they are listed and never fail.` : ''}`;
    case 'clean':
      return [
        'The tests passed with the GIL off, and every extension module they loaded declares support',
        allowed ? ` or is allowed (${allowed}).` : '.',
        open ? ` ${counted(open, 'module')} of a build tool would not do, and counts only where 'fail-on' names 'build-tool'.` : '',
      ].join('');
    case 'gil-reenabled':
      return `The tests passed, but ${offenders}. 'fail-on' leaves them out, so the step stays green.`;
    case 'stale-allowance':
      return `The tests passed with the GIL off. ${counted(result.allowances.stale.length, 'line')} of 'allow' can go; 'fail-on' leaves that out, so the step stays green.`;
    default:
      return `The verdict is ${result.verdict}.`;
  }
}

function auditMeaning(
  { verdict, allowances }: Result,
  { offenders, allowed }: { readonly offenders: string; readonly allowed: number },
): string {
  if (verdict === 'gil-reenabled') return `${offenders}. 'fail-on' leaves them out, so the step stays green.`;
  if (verdict === 'stale-allowance')
    return `${counted(allowances.stale.length, 'line')} of 'allow' can go; 'fail-on' leaves that out, so the step stays green.`;
  return `Every extension module declares support${allowed ? ` or is allowed (${allowed})` : ''}. No test was run.`;
}

/** The notices, and what else is worth knowing that nobody has to act upon: no annotation is made of that. */
export function notices(result: Result): readonly string[] {
  const { gilOff, maxThreads } = result.processes;
  return maxThreads === 1 && gilOff > 0 ? [...result.notices, NOT_PARALLEL] : result.notices;
}

const NOT_PARALLEL =
  'No process ever ran two Python threads at once, so nothing was tested in parallel: that every module declares support is proven, that the ' +
  'code bears threads is not. pytest-run-parallel runs each test in several threads.';
