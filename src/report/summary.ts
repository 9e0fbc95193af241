import type { Kind, Offender, Result, Unjudged } from '../result.js';
import { comparisonBlocks } from './comparison.js';
import { code, fence, folded, preformatted, table, text } from './markdown.js';
import { listed, plain, plainLines, plainPath } from './plain.js';
import { allowLines, pasteable, REMEDIES } from './remedy.js';
import { distribution, ending, interpreter, modules, outcome, place, processes, verdicts } from './wording.js';

/** GitHub uploads no summary of more bytes than this. */
const LIMIT = 1_048_576;

/** What is shown of a long result: each step is smaller, and the last fits whatever the suite's names are. */
const STEPS = [
  { chains: true, rows: 5000 },
  { chains: false, rows: 5000 },
  { chains: false, rows: 2000 },
  { chains: false, rows: 300 },
  { chains: false, rows: 20 },
] as const;

type Step = (typeof STEPS)[number];

/** The job summary as GitHub Markdown, under 1 MiB: long results lose first the import chains, then the ends of their tables. */
export function renderSummary(result: Result): string {
  let rendered = '';
  for (const step of STEPS) {
    rendered = compose(result, step);
    if (Buffer.byteLength(rendered) < LIMIT) break;
  }
  return rendered;
}

function compose(result: Result, step: Step): string {
  const open = result.offenders.filter((offender) => !offender.allowed);
  const allowed = result.offenders.filter((offender) => offender.allowed);
  const blocks = [
    ...verdict(result),
    ...comparisonBlocks(result, step.rows),
    ...offenderTable(open, step),
    ...(open.length > 0 ? [nextStep(open), ...reproduction(open, result)] : []),
    ...allowedTable(allowed, step),
    ...unjudgedTable(result, step),
    ...notes(result),
    facts(result),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function verdict(result: Result): string[] {
  const { what, fix, details } = outcome(result);
  const green = result.verdict === 'gil-reenabled' || result.verdict === 'stale-allowance' ? '⚠️' : '✅';
  const evidence = plainLines(details, { lines: 60 });
  return [
    `## ${result.failed ? '❌' : green} ${text(verdicts(result), 300)}: ${code(result.name, 120)}`,
    prose('What happened', what),
    ...(fix === '' ? [] : [prose('Fix', fix)]),
    ...(details.length === 0 ? [] : [folded('Details', preformatted(evidence))]),
  ];
}

/** One line as a paragraph; several, which may hold something to paste, keep their shape. */
function prose(label: string, words: string): string {
  const lines = plainLines(words, { width: 1000 });
  return `**${label}:**${lines.length > 1 ? `\n\n${preformatted(lines)}` : ` ${text(lines.join(''), 1000)}`}`;
}

function offenderTable(open: readonly Offender[], step: Step): string[] {
  if (open.length === 0) return [];
  const row = (offender: Offender) => [...cells(offender), imported(offender)];
  return [
    `### Would switch the GIL back on (${open.length})`,
    ...truncated({ head: ['module', 'distribution', 'kind', 'imported at'], items: open, row, step }),
    ...(step.chains
      ? [folded('Import chains', open.slice(0, step.rows).map(chain).join('\n'))]
      : ['The import chains are left out here, for their length; the JSON report has them.']),
  ];
}

function cells(offender: Offender): string[] {
  const release = distribution(offender);
  return [code(offender.module, 120), release === '' ? '' : code(release, 80), offender.kind];
}

function imported({ importedAt }: Offender): string {
  return importedAt === null ? 'no line of yours' : code(place(importedAt, 160), 160);
}

/** `shop.client:3 → requests:151 → _brotli`: each module and its line that imports the next one. */
function chain({ module, chain }: Offender): string {
  const steps = chain.map((step) => code(`${plain(step.module, 100)}:${step.line}`, 120));
  const shown = steps.length > 12 ? [...steps.slice(0, 6), '…', ...steps.slice(-5)] : steps;
  return `- ${[...shown, code(module, 120)].join(' → ')}`;
}

interface Rows<T> {
  readonly head: readonly string[];
  readonly items: readonly T[];
  readonly row: (item: T) => readonly string[];
  readonly step: Step;
}

function truncated<T>({ head, items, row, step }: Rows<T>): string[] {
  const more = items.length - step.rows;
  return [table(head, items.slice(0, step.rows).map(row)), ...(more > 0 ? [`… and ${more} more, all in the JSON report.`] : [])];
}

function nextStep(open: readonly Offender[]): string {
  const remedies = KINDS.flatMap(([kind, name]) => {
    const items = open.filter((offender) => offender.kind === kind);
    const modules = listed({ items, show: ({ module }) => code(module, 80), budget: 1000 });
    return items.length === 0 ? [] : [`- **${name}** (${modules}): ${REMEDIES[kind]}`];
  });
  const { lines, left } = allowLines(open, 4000);
  const unnamed =
    left > 0
      ? [`${left} without a line to paste: too many, or a name that is no identifier. \`path:GLOB\` accepts a module by its file.`]
      : [];
  const accept =
    lines.length > 0 ? ['Or accept for now, with your own reasons:', fence('yaml', ['allow: |', ...lines.map((line) => `  ${line}`)])] : [];
  return ['### What to do', remedies.join('\n'), ...accept, ...unnamed].join('\n\n');
}

const KINDS: readonly (readonly [Kind, string])[] = [
  ['own', 'Your own'],
  ['dependency', 'Dependency'],
  ['test-tool', 'Test tool'],
  ['build-tool', 'Build tool'],
];

function reproduction(open: readonly Offender[], { python }: Result): string[] {
  const commands = open
    .filter(({ module }) => pasteable(module))
    .map(({ module }) => `python -W error::RuntimeWarning -c "import ${module}"`);
  if (commands.length === 0) return [];
  const which = python === null ? 'a free-threaded CPython' : code(`CPython ${python.version}t`, 40);
  return [
    '### See it yourself',
    `On ${which}, in the environment of the suite, with \`PYTHON_GIL\` unset (where it is 0, CPython never says a word). One module a process: CPython names only the first.`,
    fence('sh', commands.slice(0, 5)),
  ];
}

function allowedTable(allowed: readonly Offender[], step: Step): string[] {
  if (allowed.length === 0) return [];
  const row = (offender: Offender) => [...cells(offender), imported(offender), code(offender.reason ?? '', 200)];
  const head = ['module', 'distribution', 'kind', 'imported at', 'reason'];
  return [`### Allowed (${allowed.length})`, ...truncated({ head, items: allowed, row, step })];
}

function unjudgedTable({ unjudged }: Result, step: Step): string[] {
  if (unjudged.length === 0) return [];
  const row = ({ module, file, why }: Unjudged) => [code(module, 120), code(plainPath(file, 160), 160), code(why, 200)];
  return [`### Not judged (${unjudged.length})`, ...truncated({ head: ['module', 'file', 'why'], items: unjudged, row, step })];
}

function notes({ allowances: { stale, unused }, notices }: Result): string[] {
  const entries = (items: readonly string[]) => listed({ items, show: (entry) => code(entry, 80), budget: 4000 });
  const items = [
    ...(stale.length > 0 ? [`- **Stale allowances**, loaded and no longer offending, so delete them: ${entries(stale)}`] : []),
    ...(unused.length > 0 ? [`- **Unused allowances**, not loaded here: ${entries(unused)}`] : []),
    ...notices.slice(0, 20).map((notice) => `- **Note:** ${text(notice, 300)}`),
    ...(notices.length > 20 ? [`- … and ${notices.length - 20} more notes, all in the JSON report`] : []),
  ];
  return items.length === 0 ? [] : [items.join('\n')];
}

function facts(result: Result): string {
  const { host, python, install, runs } = result;
  const rows = [
    ...(python === null
      ? []
      : [
          ['interpreter', text(interpreter(python), 120)],
          ['executable', code(plainPath(python.executable, 160), 160)],
        ]),
    ['machine', text(`${host.os} ${host.arch}`, 60)],
    ...(install === null ? [] : [['install', ending(install)]]),
    ...runs.map((run) => [`run, GIL ${run.gil}`, ending(run)]),
    ...(runs.length === 0
      ? []
      : [
          ['processes', processes(result.processes)],
          ['modules', modules(result.modules)],
        ]),
  ];
  return table(['', ''], rows);
}
