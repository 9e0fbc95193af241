import type { Offender, Result, Unjudged } from '../../result.js';
import { code, fence, folded, text } from '../markdown.js';
import { listed, plain, plainPath } from '../plain.js';
import { pasteable } from '../remedy.js';
import { notices, staleAllowances } from '../wording.js';
import type { Detail } from './detail.js';
import { graph } from './graph.js';
import { cells, HEADS, truncated } from './rows.js';

/** The offenders that are not allowed, and how each was imported. */
export function openTable({ offenders }: Result, detail: Detail): readonly string[] {
  const open = offenders.filter(({ allowed }) => !allowed);
  if (open.length === 0) return [];
  const list = folded('Import chains', open.slice(0, detail.rows).map(chain).join('\n'));
  return [
    `### Would switch the GIL back on (${open.length})`,
    ...truncated({ head: HEADS, items: open, row: cells, detail }),
    ...(detail.chains ? [...graph(open), list] : ['The import chains are left out here, for their length; the JSON report has them.']),
  ];
}

/** `shop.client:3 → requests:151 → _brotli`: each module and its line that imports the next one. */
function chain({ module, chain }: Offender): string {
  const steps = chain.map((step) => code(`${plain(step.module, 100)}:${step.line}`, 120));
  const shown = steps.length > 12 ? [...steps.slice(0, 6), '…', ...steps.slice(-5)] : steps;
  return `- ${[...shown, code(module, 120)].join(' → ')}`;
}

/** Commands that show it without gilproof. */
export function reproduction({ offenders, python }: Result): readonly string[] {
  const commands = offenders
    .filter(({ module, allowed }) => !allowed && pasteable(module))
    .map(({ module }) => `python -W error::RuntimeWarning -c "import ${module}"`);
  if (commands.length === 0) return [];
  const which = python === null ? 'a free-threaded CPython' : code(`CPython ${python.version}t`, 40);
  const body = [
    `On ${which}, in the environment of the suite, with \`PYTHON_GIL\` unset (where it is 0, CPython never says a word). One module a process: CPython names only the first.`,
    fence('sh', commands.slice(0, 5)),
  ];
  return [folded('See it yourself', body.join('\n\n'))];
}

/** The offenders that are allowed, with the reasons. */
export function allowedTable({ offenders }: Result, detail: Detail): readonly string[] {
  const allowed = offenders.filter(({ allowed }) => allowed);
  if (allowed.length === 0) return [];
  const row = (offender: Offender) => [...cells(offender), code(offender.reason ?? '', 200)];
  const rows = truncated({ head: [...HEADS, 'reason'], items: allowed, row, detail });
  return [`### Allowed (${allowed.length})`, ...rows];
}

/** The modules that could not be judged. */
export function unjudgedTable({ unjudged }: Result, detail: Detail): readonly string[] {
  if (unjudged.length === 0) return [];
  const row = ({ module, file, why }: Unjudged) => [code(module, 120), code(plainPath(file, 160), 160), code(why, 200)];
  return [`### Not judged (${unjudged.length})`, ...truncated({ head: ['module', 'file', 'why'], items: unjudged, row, detail })];
}

/** Allowances that excuse nothing, and what is good to know. */
export function notes(result: Result): readonly string[] {
  const { unused } = result.allowances;
  const { idle, over } = staleAllowances(result.allowances);
  const shown = notices(result);
  const entries = (items: readonly string[]) => listed({ items, show: (entry) => code(entry, 80), budget: 4000 });
  const items = [
    ...(idle.length > 0 ? [`- **Stale allowances**, loaded and no longer offending, so delete them: ${entries(idle)}`] : []),
    ...(over.length > 0 ? [`- **Stale allowances**, accepted for a time: ${entries(over)}`] : []),
    ...(unused.length > 0 ? [`- **Unused allowances**, not loaded here: ${entries(unused)}`] : []),
    ...shown.slice(0, 20).map((notice) => `- **Note:** ${text(notice, 300)}`),
    ...(shown.length > 20 ? [`- … and ${shown.length - 20} more notes, all in the JSON report`] : []),
  ];
  return items.length === 0 ? [] : [items.join('\n')];
}
