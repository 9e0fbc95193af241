import type { Offender } from '../../result.js';
import { fence } from '../markdown.js';
import { plain } from '../plain.js';
import { distribution, place } from '../wording.js';
import { grouped } from './grouped.js';

/** More is no picture any more; Mermaid itself gives up at 500 edges and 50,000 characters. */
const MOST_NODES = 40;

/** Many of them can be of one distribution, and so one node. */
const MOST_OFFENDERS = 400;

/** Of one distribution from one place: more are one node. */
const MOST_ALIKE = 2;

interface Node {
  readonly id: string;
  readonly label: string;
  readonly look: 'line' | 'module' | 'offender';
}

/**
 * How several offenders were brought in, as a Mermaid graph: the project's own lines at its left, the offenders at its right. None where a
 * list says as much, or where it would be too large to be looked at.
 */
export function graph(open: readonly Offender[]): readonly string[] {
  const nodes = new Map<string, Node>();
  const edges = new Set<string>();
  const node = (key: string, label: string, look: Node['look']): string => {
    const known = nodes.get(key);
    if (known) return known.id;
    const id = `n${nodes.size}`;
    nodes.set(key, { id, label, look });
    return id;
  };
  // A line that imports the offender itself stands in the table.
  const behind = open.filter(({ chain }) => chain.length > 1);
  if (behind.length > MOST_OFFENDERS) return [];
  const groups = alike(behind);
  if (groups.length < 2) return [];
  for (const [first, ...others] of groups) {
    const way = first.chain.map((step, index) =>
      index === 0 && first.importedAt !== null
        ? node(`line ${place(first.importedAt, 1000)}`, place(first.importedAt, 48), 'line')
        : node(`module ${step.module}`, plain(step.module, 48), 'module'),
    );
    const label = others.length === 0 ? plain(first.module, 48) : `${plain(distribution(first), 40)} (${others.length + 1} modules)`;
    way.push(node(`offender ${first.file} ${first.module}`, label, 'offender'));
    if (nodes.size > MOST_NODES) return [];
    for (const [index, to] of way.entries()) if (index > 0 && way[index - 1] !== to) edges.add(`${way[index - 1]} --> ${to}`);
  }
  const shapes = { line: ['([', '])'], module: ['[', ']'], offender: ['[[', ']]'] } as const;
  const drawn = [...nodes.values()].map(
    ({ id, label, look }) => `  ${id}${shapes[look][0]}"${escaped(label)}"${shapes[look][1]}:::${look}`,
  );
  return [fence('mermaid', ['flowchart LR', ...drawn, ...[...edges].map((edge) => `  ${edge}`), ...STYLES])];
}

/** Readable on light and on dark. */
const STYLES = [
  '  classDef line fill:#ddf4ff,stroke:#0969da,color:#1f2328',
  '  classDef module fill:#f6f8fa,stroke:#59636e,color:#1f2328',
  '  classDef offender fill:#ffebe9,stroke:#cf222e,color:#1f2328',
];

/** Offenders of one distribution that were imported from one place, together where they are many. */
function alike(offenders: readonly Offender[]): readonly (readonly [Offender, ...Offender[]])[] {
  const groups = grouped(offenders, ({ distribution, module, chain }) => [
    distribution ?? module,
    chain.map((step) => [step.module, step.line]),
  ]);
  return groups.flatMap((group) => (group.length > MOST_ALIKE ? [group] : group.map((each): readonly [Offender] => [each])));
}

/**
 * Hostile text within the quotes of a node: all but letters, digits, dots, slashes and blanks is a character code, which Mermaid puts
 * back when it has parsed the graph. So no text ends its node, and none is markup.
 */
function escaped(label: string): string {
  return [...label].map((point) => (/[A-Za-z0-9./ ]/.test(point) ? point : `#${point.codePointAt(0)};`)).join('');
}
