import type { Result } from '../../result.js';
import { code, folded, table, text } from '../markdown.js';
import { plainPath } from '../plain.js';
import { bar, ending, interpreter, modules, processes } from '../wording.js';

/** What was run, on what, and how long each part took. */
export function facts(result: Result): readonly string[] {
  const { host, python, install, runs } = result;
  const longest = Math.max(install?.seconds ?? 0, ...runs.map(({ seconds }) => seconds));
  const rows = [
    ...(python === null
      ? []
      : [
          ['interpreter', text(interpreter(python), 120)],
          ['executable', code(plainPath(python.executable, 160), 160)],
        ]),
    ['machine', text(`${host.os} ${host.arch}`, 60)],
    ...(install === null ? [] : [['install', `${bar(install.seconds, longest)} ${text(ending(install), 80)}`]]),
    ...runs.map((run) => [`run, GIL ${run.gil}`, `${bar(run.seconds, longest)} ${text(ending(run), 80)}`]),
    ...(runs.length === 0
      ? []
      : [
          ['processes', processes(result.processes)],
          ['modules', modules(result.modules)],
        ]),
  ];
  return [folded('Interpreter, times and counts', table(['', ''], rows))];
}
