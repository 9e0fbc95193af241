import type { Result } from '../../result.js';

/** How much of a long result is shown. */
export interface Detail {
  /** Rows of a table, and import chains. */
  readonly rows: number;
  /** Distributions that are told what to do about. */
  readonly remedies: number;
  /** Whether the import chains are there, and the graph of them. */
  readonly chains: boolean;
  /** UTF-16 units of the `allow` list. */
  readonly allow: number;
}

/** A part of the summary: ready blocks of Markdown, none where there is nothing to say. It must be bounded by `detail`. */
export type Section = (result: Result, detail: Detail) => readonly string[];
