import type { Result } from '../../result.js';
import type { Verdict } from '../../verdict.js';
import { code, folded, preformatted, text } from '../markdown.js';
import { plain, plainLines } from '../plain.js';
import { counted, interpreter, outcome, seconds, verdicts } from '../wording.js';

/** The verdict in one line, where and how long it ran, and what happened. */
export function verdict(result: Result): readonly string[] {
  const green = result.verdict === 'gil-reenabled' || result.verdict === 'stale-allowance' ? '⚠️' : '✅';
  const { what, details } = outcome(result);
  return [
    `## ${result.failed ? '❌' : green} ${text(result.verdict, 60)}: ${headline(result)}`,
    circumstances(result),
    ...(result.alsoTrue.length > 0 ? [`**Verdict:** ${text(verdicts(result), 300)}.`] : []),
    offendersAlone(result) ? ALONE : prose('What happened', what),
    ...(result.failed && result.help !== null ? [`[Causes and fixes of this verdict](${result.help})`] : []),
    ...(details.length === 0 ? [] : [folded('Details', preformatted(plainLines(details, { lines: 60 })))]),
  ];
}

/** What to do about a verdict that the offenders below do not explain. */
export function fix(result: Result): readonly string[] {
  const { fix } = outcome(result);
  if (fix === '' || offendersAlone(result)) return [];
  return [prose('Fix', fix)];
}

const ALONE =
  'The tests passed with the GIL off. Wherever it is not forced off, importing any one of these modules switches it back on for the whole process.';

/** Whether the offenders are all that is wrong: the headline and the next section then say it better than the judge's words. */
function offendersAlone({ verdict, alsoTrue, failed, offenders }: Result): boolean {
  return failed && verdict === 'gil-reenabled' && alsoTrue.length === 0 && offenders.some(({ allowed }) => !allowed);
}

/** One line as a paragraph; several, which may hold something to paste, keep their shape. */
function prose(label: string, words: string): string {
  const lines = plainLines(words, { width: 1000 });
  return `**${label}:**${lines.length > 1 ? `\n\n${preformatted(lines)}` : ` ${text(lines.join(''), 1000)}`}`;
}

function circumstances(result: Result): string {
  const { name, python, host, runs, modules, processes } = result;
  const parts = [
    code(name, 120),
    ...(python === null ? [] : [text(interpreter(python), 120)]),
    text(`${host.os} ${host.arch}`, 60),
    ...(runs.length === 0 ? [] : [counted(modules.loaded, 'extension module'), counted(processes.reported, 'Python process')]),
    ...runs.map((run) => seconds(run.seconds)),
  ];
  return parts.join(' · ');
}

function headline(result: Result): string {
  const open = result.offenders.filter(({ allowed, effect }) => !allowed && effect !== 'none').length;
  const reenabled = `${counted(open, 'extension module')} would switch the GIL back on`;
  const words: Readonly<Record<Verdict, string>> = {
    'internal-error': 'a defect of gilproof',
    'bad-input': 'an input cannot be used',
    'no-interpreter': 'there is no free-threaded CPython here',
    'install-failed': 'the suite was not started',
    cancelled: 'the job was cancelled',
    'timed-out': 'the suite did not end in time',
    'tests-failed-and-gil-reenabled': `the tests failed, and ${reenabled}`,
    'tests-failed': 'the tests failed',
    'gil-reenabled': reenabled,
    unproven: text(plain(result.unprovenReason ?? 'nothing was seen', 120), 120),
    'stale-allowance': `${counted(result.allowances.stale.length, 'line')} of <code>allow</code> can go`,
    clean: 'free-threaded',
    'tests-passed': 'the control leg, with the GIL on',
    ready: 'the interpreter is free-threaded',
  };
  return words[result.verdict];
}
