import { CANCELLED_FIX } from '../cancel.js';
import type { Comparison, Ending, Failure, Gil, Problem, Unjudged } from '../result.js';
import { VERDICTS, type Verdict } from '../verdict.js';
import { OVER } from './allowances.js';
import type { Judgement } from './judge.js';

/** What the texts need beside the judgement. */
export interface Circumstances {
  readonly gil: Gil;
  readonly ending: Ending;
  /** An ordinary Python died of `PYTHON_GIL=0` while the suite ran. */
  readonly gilRefused: boolean;
  /** Tests that failed, and that crashed or hung, with the GIL off and not with it on, where both were run. */
  readonly onlyOff?: readonly Failure[];
  readonly cutShort?: Comparison['cutShort'];
  /** Seconds; null where there was none. */
  readonly timeout: number | null;
}

/** Every red verdict in words: what happened, the usual cause, the fix. Null where there is nothing to explain. Of an audit without a suite there are no circumstances. */
export function explain(judgement: Judgement, around: Circumstances | null): Problem | null {
  const held = [judgement.verdict, ...judgement.alsoTrue].filter((verdict) => VERDICTS[verdict].red !== false);
  if (held.length === 0) return null;
  const parts = held.map((verdict) => explanation(verdict, judgement, around));
  return {
    what: parts.map(({ what }) => what).join('\n'),
    fix: [...new Set(parts.map(({ fix }) => fix))].join('\n'),
    details: parts.flatMap(({ details }) => details),
  };
}

function explanation(verdict: Verdict, judgement: Judgement, around: Circumstances | null): Problem {
  if (around === null) return explainAudit(verdict, judgement);
  switch (verdict) {
    case 'cancelled':
      return {
        what: `The job was cancelled ${after(around)}; what is known until then is reported, and no module was judged.`,
        fix: CANCELLED_FIX,
        details: [],
      };
    case 'timed-out':
      return timedOut(judgement, around);
    case 'tests-failed':
      return testsFailed(around);
    case 'gil-reenabled':
      return {
        what:
          judgement.verdict === 'timed-out'
            ? `Of what was loaded until then, ${wouldSwitch(judgement)}`
            : `The tests passed, but ${wouldSwitch(judgement)}`,
        fix: OFFENDERS_FIX,
        details: [],
      };
    case 'tests-failed-and-gil-reenabled': {
      const failed = testsFailed(around);
      return { what: `${failed.what} And ${wouldSwitch(judgement)}`, fix: `${failed.fix}\n${OFFENDERS_FIX}`, details: failed.details };
    }
    case 'unproven':
      return unproven(judgement, around);
    case 'stale-allowance':
      return staleAllowances(judgement.allowances.stale);
    default:
      throw new Error(`no explanation for ${verdict}`);
  }
}

function explainAudit(verdict: Verdict, judgement: Judgement): Problem {
  if (verdict === 'gil-reenabled') {
    const what = wouldSwitch(judgement, '');
    return { what: what.charAt(0).toUpperCase() + what.slice(1), fix: AUDIT_FIX, details: [] };
  }
  if (verdict === 'stale-allowance') return staleAllowances(judgement.allowances.stale);
  const { unprovenReason, unjudged } = judgement;
  const known = unproven({ ...judgement, unjudged }, { gil: 'off' });
  if (unprovenReason?.startsWith('no extension module')) return { ...known, fix: NOTHING_FIX };
  return unprovenReason?.startsWith('not all could be read') ? { ...known, fix: 'Let this user read all of it.' } : known;
}

const AUDIT_FIX =
  "Declare support in your own module, update or replace another's distribution; until then put the module in 'allow' with a reason.";

const NOTHING_FIX =
  'Name the environment or the wheels that hold the extension modules. Where there is none an audit is not needed: pure Python cannot switch the GIL on.';

function staleAllowances(stale: readonly string[]): Problem {
  const over = stale.filter((entry) => entry.endsWith(OVER));
  const idle = stale.filter((entry) => !entry.endsWith(OVER));
  const said = [
    ...(idle.length > 0 ? [`'allow' lists what was loaded and no longer offends: ${idle.join(', ')}.`] : []),
    ...(over.length > 0 ? [`'allow' accepts for a time: ${over.join(', ')}.`] : []),
  ];
  const fixes = [
    ...(idle.length > 0
      ? ["Remove these lines from 'allow', so that they do not hide a relapse (or leave 'stale' out of 'fail-on')."]
      : []),
    ...(over.length > 0 ? ["Update what it accepted and remove the entry, or give it a later 'until' and the reason why."] : []),
  ];
  return { what: said.join('\n'), fix: fixes.join('\n'), details: [] };
}

function after({ ending }: Circumstances): string {
  return `after ${ending.seconds.toFixed(0)} s of 'run'`;
}

function timedOut({ hangs }: Judgement, around: Circumstances): Problem {
  const tests = [...new Set(hangs.flatMap(({ test }) => test ?? []))];
  const running = tests.slice(0, 5).join(', ') + (tests.length > 5 ? ` and ${tests.length - 5} more` : '');
  const what = `'run' had not ended after ${around.timeout} s, and was ended with all its processes.`;
  const only = onlyWithout('hangs', cutOff(around, 'hung'));
  return {
    what: tests.length === 0 ? what : `${what} ${only ?? `Running: ${running}.`}`,
    fix:
      'Look at the stacks of its threads: the innermost frames of those that wait for a lock say which wait for each other. ' +
      "If the suite is only slow, give 'timeout' more.",
    details: [],
  };
}

const OFFENDERS_FIX =
  "Update or replace the distribution, or declare support in your own module; until then put the module in 'allow' with a reason. " +
  'Each offender is listed with the line that brought it in.';

function wouldSwitch({ offenders }: Judgement, who = ' that they loaded'): string {
  const names = offenders.filter(({ effect }) => effect !== 'none').map(({ module }) => module);
  const shown = names.slice(0, 5).join(', ') + (names.length > 5 ? ` and ${names.length - 5} more` : '');
  const modules = names.length === 1 ? 'an extension module' : `${names.length} extension modules`;
  return `${modules}${who} would switch the GIL back on wherever it is not forced off: ${shown}.`;
}

/** `A test hangs only with the GIL off: ….`; null where none does. */
function onlyWithout(verb: 'fails' | 'crashes' | 'hangs', tests: readonly { readonly id: string }[]): string | null {
  if (tests.length === 0) return null;
  const subject =
    tests.length === 1 ? `A test ${verb}` : `${tests.length} tests ${{ fails: 'fail', crashes: 'crash', hangs: 'hang' }[verb]}`;
  const names = tests.slice(0, 5).map(({ id }) => id.slice(0, 200).replaceAll(/\s+/g, ' '));
  return `${subject} only with the GIL off: ${names.join(', ')}${tests.length > 5 ? ` and ${tests.length - 5} more` : ''}.`;
}

function cutOff({ cutShort = [] }: Circumstances, how: 'crashed' | 'hung'): Comparison['cutShort'] {
  return cutShort.filter((test) => test.gil === 'off' && test.how === how);
}

function testsFailed(around: Circumstances): Problem {
  const { ending, gil, gilRefused, onlyOff = [] } = around;
  const how = ending.signal ? `'run' was ended by ${ending.signal}` : `'run' ended with exit code ${ending.exitCode}`;
  if (gilRefused) {
    return {
      what: `The tests failed: ${how}, and an ordinary Python was started, which cannot run with PYTHON_GIL=0.`,
      fix:
        "Its last words are in the output above ('Disabling the GIL is not supported by this build'). Start that child with the free-threaded " +
        'interpreter, or remove PYTHON_GIL from the environment it is given.',
      details: [],
    };
  }
  if (ending.exitCode === 127) {
    return {
      what: `The tests failed: ${how}, which means that a command was not found.`,
      fix: "See the last lines of its output: install the missing command in 'install', or correct its name in 'run'.",
      details: [],
    };
  }
  const crashed = cutOff(around, 'crashed');
  const failed = onlyOff.filter(({ id }) => !crashed.some((other) => other.id === id));
  const only = [onlyWithout('crashes', crashed), onlyWithout('fails', failed)].filter((sentence) => sentence !== null);
  if (only.length > 0) {
    return {
      what: only.join(' '),
      fix: 'With the GIL on, on the same interpreter, that did not happen: look for data that threads share without a lock.',
      details: [],
    };
  }
  const mode = gil === 'default' ? 'in the default GIL mode' : `with the GIL ${gil}`;
  return {
    what: `The tests failed: ${how} ${mode}.`,
    fix:
      gil !== 'on'
        ? "See its output above. If it passes with 'gil: on', the failure comes with the GIL off: look for data shared between threads."
        : 'See its output above. The GIL was on, so its absence is not the cause.',
    details: [],
  };
}

function unproven({ unprovenReason, unjudged }: Judgement, { gil }: Pick<Circumstances, 'gil'>): Problem {
  const what = `Nothing is proven: ${unprovenReason}.`;
  if (unjudged.length > 0 && unprovenReason?.includes('could not be judged')) {
    return {
      what,
      fix: "If you know such a module to be safe, put it in 'allow' with the reason; otherwise report it to its authors with the text beside it.",
      details: unjudged.map(({ module, file, why }: Unjudged) => `${module} (${file}): ${why}`),
    };
  }
  if (unprovenReason && /record is not whole|a whole record/.test(unprovenReason)) {
    return {
      what,
      fix:
        'Something kept a process from writing down what it loaded: a full disk, a limit on file sizes or open files, or a test that removes ' +
        'what it finds under RUNNER_TEMP. Free that test from it, or run it in a step of its own.',
      details: [],
    };
  }
  if (unprovenReason?.includes('never reported')) {
    return {
      what,
      fix:
        "Let what starts it keep PYTHONPATH and GILPROOF_* in its environment (a nox session's env={'PYTHONPATH': ''}, for one, takes our entry " +
        'away: add to PYTHONPATH instead of replacing it), and start it without -I, -E and -S.',
      details: [],
    };
  }
  return {
    what,
    fix:
      `'run' must start the free-threaded interpreter, which is first on PATH, and keep PYTHON_GIL, PYTHONPATH and GILPROOF_* in the environment ` +
      `of the test process${gil !== 'on' ? '; -I, -E, -S and a tool that clears the environment keep the recorder out' : ''}.`,
    details: [],
  };
}
