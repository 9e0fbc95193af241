import type { MergeRequest } from './request.js';

/** What of `expect` is not as it should be. */
export interface Shortfall {
  /** Names that no leg answers, or how many reports are missing, in words. */
  readonly missing: readonly string[];
  readonly reason: string | null;
  readonly sentence: string | null;
}

/** Compares the legs that are there with those that must be; more than a number says are wrong too, for one of them may hide a gap. */
export function shortfall(names: readonly string[], expect: MergeRequest['expect']): Shortfall {
  if (expect === null) return { missing: [], reason: null, sentence: null };
  if (typeof expect === 'number') {
    const sentence = `'expect' is ${expect}, and ${names.length === 1 ? 'there is 1 report' : `there are ${names.length} reports`}.`;
    if (names.length < expect)
      return { missing: [`${expect - names.length} of ${expect} reports`], reason: 'a report is missing', sentence };
    return {
      missing: [],
      ...(names.length > expect ? { reason: 'more reports than expected', sentence } : { reason: null, sentence: null }),
    };
  }
  const missing = expect.filter((wanted) => !names.some((name) => matchesName(wanted, name)));
  if (missing.length === 0) return { missing, reason: null, sentence: null };
  return { missing, reason: 'a report is missing', sentence: `No report answers to what 'expect' names: ${shortList(missing)}.` };
}

/** `*` stands for any text; brackets and commas are part of a leg's name. */
function matchesName(wanted: string, name: string): boolean {
  const parts = wanted.split('*');
  const [head = ''] = parts;
  if (parts.length === 1) return name === wanted;
  const tail = parts.at(-1) ?? '';
  if (!name.startsWith(head) || !name.endsWith(tail)) return false;
  let at = head.length;
  for (const part of parts.slice(1, -1)) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= name.length - tail.length;
}

/** The first ten, and how many more there are. */
export function shortList(items: readonly string[]): string {
  const more = items.length - 10;
  return more > 0 ? `${items.slice(0, 10).join(', ')} and ${more} more` : items.join(', ');
}
