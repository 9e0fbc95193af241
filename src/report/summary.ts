import type { Result } from '../result.js';
import { comparisonBlocks } from './comparison.js';
import type { Detail, Section } from './summary/detail.js';
import { facts } from './summary/facts.js';
import { next } from './summary/next.js';
import { allowedTable, notes, openTable, reproduction, unjudgedTable } from './summary/offenders.js';
import { stacks } from './summary/stacks.js';
import { fix, verdict } from './summary/verdict.js';

/** GitHub uploads no summary of more bytes than this. */
const LIMIT = 1_048_576;

const comparison: Section = (result, { rows }) => comparisonBlocks(result, rows);

/** The parts in the order in which they are read: what happened, what to do, then what it is based on. */
const SECTIONS: readonly Section[] = [
  verdict,
  fix,
  comparison,
  stacks,
  next,
  openTable,
  unjudgedTable,
  notes,
  allowedTable,
  reproduction,
  facts,
];

/** What is shown of a long result: each step is smaller, and the last fits whatever the suite's names are. */
const STEPS: readonly Detail[] = [
  { chains: true, rows: 5000, remedies: 500, allow: 60_000 },
  { chains: false, rows: 5000, remedies: 200, allow: 60_000 },
  { chains: false, rows: 2000, remedies: 100, allow: 60_000 },
  { chains: false, rows: 300, remedies: 50, allow: 20_000 },
  { chains: false, rows: 20, remedies: 20, allow: 4000 },
];

/** The job summary as GitHub Markdown, under 1 MiB: long results lose first the import chains, then the ends of their tables. */
export function renderSummary(result: Result): string {
  let rendered = '';
  for (const detail of STEPS) {
    rendered = `${SECTIONS.flatMap((section) => section(result, detail)).join('\n\n')}\n`;
    if (Buffer.byteLength(rendered) < LIMIT) break;
  }
  return rendered;
}
