import type { Result } from '../../result.js';
import { folded, preformatted, text } from '../markdown.js';
import { plainLines } from '../plain.js';
import { stacksOf } from '../stacks.js';
import type { Detail } from './detail.js';

/** Crashed and hanging processes with their stacks; a single one unfolded. */
export function stacks(result: Result, { rows }: Detail): readonly string[] {
  const shown = stacksOf(result);
  if (shown.length === 0) return [];
  const most = Math.min(40, rows);
  const more = shown.length - most;
  const blocks = shown.slice(0, most).map(({ title, stack }, index) => {
    if (stack.length === 0) return text(title, 400);
    const lines = preformatted(plainLines(stack, { lines: index === 0 ? 200 : 80 }));
    return index === 0 ? `${text(title, 400)}\n\n${lines}` : folded(text(title, 400), lines);
  });
  const heading = result.hangs.length > 0 ? 'Still running' : 'Crashed';
  return [`### ${heading} (${shown.length})`, ...blocks, ...(more > 0 ? [`… and ${more} more, all in the JSON report.`] : [])];
}
