import type { Offender, Result } from '../../result.js';
import { DECLARATIONS, PROMISE } from '../declaration.js';
import { code, fence, folded, text } from '../markdown.js';
import { listed } from '../plain.js';
import { allowLines, installedAs, TRACKING, WHEELS } from '../remedy.js';
import { switchFor } from '../switches.js';
import { counted, distribution } from '../wording.js';
import type { Detail } from './detail.js';
import { grouped } from './grouped.js';
import { line } from './rows.js';

/** Lines of an `allow` list that are shown without a click. */
const UNFOLDED = 15;

/** What to do about the offenders that are not allowed: be green today, then get rid of them, each in its own way. */
export function next({ offenders }: Result, detail: Detail): readonly string[] {
  const open = offenders.filter(({ allowed }) => !allowed);
  if (open.length === 0) return [];
  const remedies = [...own(open), ...foreign(open, detail)];
  return ['### What to do next', ...acceptance(open, detail), ...remedies];
}

function acceptance(open: readonly Offender[], detail: Detail): string[] {
  const { lines, left } = allowLines(open, detail.allow);
  const list = fence('yaml', ['allow: |', ...lines.map((each) => `  ${each}`)]);
  const remainder =
    left > 0
      ? [`${left} without a line to paste: too many, or a name that is no identifier. \`path:GLOB\` accepts a module by its file.`]
      : [];
  if (lines.length === 0) return remainder;
  return [
    '**Be green today:** put them under `with:`, each with your own reason. New offenders still fail, and a line that is no longer needed does too.',
    lines.length > UNFOLDED ? folded(`The list, ${counted(lines.length, 'line')}`, list) : list,
    ...remainder,
  ];
}

/** A project's own modules by what they were made with, and the lines to add. */
function own(open: readonly Offender[]): string[] {
  const modules = open.filter(({ kind }) => kind === 'own');
  if (modules.length === 0) return [];
  return [`**Your own: declare support.** ${PROMISE}`, ...grouped(modules, ({ builtWith }) => [builtWith]).flatMap(declaration)];
}

function declaration(modules: readonly [Offender, ...Offender[]]): string[] {
  const { builtWith } = modules[0];
  const { toolkit, where, lines, language, source } = DECLARATIONS[builtWith ?? 'c'];
  const guessed = builtWith === null ? ', if it is written in C' : ` (${toolkit})`;
  return [`${named(modules)}${guessed}: ${text(where)} ([source](${source})):`, fence(language, lines)];
}

/** Everyone else's, a line for each distribution. */
function foreign(open: readonly Offender[], detail: Detail): string[] {
  const others = open.filter(({ kind }) => kind !== 'own');
  const all = grouped(others, ({ kind, distribution, module, version }) => [kind, distribution ?? module, version]);
  if (all.length === 0) return [];
  const more = all.length - detail.remedies;
  const items = all.slice(0, detail.remedies).map((group) => `- ${release(group)}`);
  const list = [...items, ...(more > 0 ? [`- … and ${more} more, all in the JSON report`] : [])].join('\n');
  const kinds = new Set(all.map(([{ kind }]) => kind));
  return [
    `**${kinds.has('dependency') ? 'Dependencies' : 'Tools'}: upgrade.** Which releases declare support: [py-free-threading](${TRACKING}), [free-threaded wheels](${WHEELS}).${kinds.has('test-tool') ? ' Tests can also be run without a plugin.' : ''}`,
    items.length > UNFOLDED ? folded(counted(all.length, 'distribution'), list) : list,
  ];
}

function release(group: readonly [Offender, ...Offender[]]): string {
  const [first] = group;
  const name = distribution(first);
  const asked = first.declaredAt === null ? [] : [`asked for at ${line(first.declaredAt)}`];
  const how = installedAs(first.installed);
  const facts = [...(first.kind === 'dependency' ? [] : [first.kind]), ...(how === null ? [] : [text(how, 160)]), ...asked];
  const known = switchFor(first);
  return [
    name === '' ? named(group) : `${code(name, 80)}: ${named(group)}`,
    ...(facts.length > 0 ? [` (${facts.join(', ')})`] : []),
    ...(known === null ? [] : [`. Does without it where \`${known.variable}=${known.value}\` is set ([source](${known.source}))`]),
  ].join('');
}

function named(modules: readonly Offender[]): string {
  return listed({ items: modules, show: ({ module }) => code(module, 80), budget: 1000 });
}
