import type { Result } from '../result.js';

/** The JSON report: every value exact, whatever characters it holds. */
export function renderJson(result: Result): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}
