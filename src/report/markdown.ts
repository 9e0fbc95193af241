import { plain } from './plain.js';

/**
 * Everything GitHub's Markdown could act on, as entities: these cannot stand for structure, so a cell, a line or a `<details>` cannot be
 * left. Underscores inside words are harmless and stay, for the sake of whoever reads the source. The comment after `@` keeps an address
 * from becoming a link, which happens after entities are read.
 */
const ACTIVE = /[&<>\\`*~|[\]$@]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/)|(?<=www)\./gi;

/** Hostile text as plain prose within a line of Markdown (a cell, a list item, a paragraph), never at its beginning. */
export function text(hostile: string, max?: number): string {
  return plain(hostile, max).replace(ACTIVE, entity);
}

/** Hostile text as code. HTML and not backticks: a renderer gives up on more than 80 of them, and they do not hide `|` from a table. */
export function code(hostile: string, max?: number): string {
  return `<code>${text(hostile, max)}</code>`;
}

/** Lines as one preformatted block; the lines are `plain` already. */
export function preformatted(lines: readonly string[]): string {
  // An empty line is safe in here: such a block ends at the closing tag only, and `<` is never left as it is.
  return `<pre>\n${lines.map((line) => line.replace(/[&<>]/g, entity)).join('\n')}\n</pre>`;
}

/** A table of ready Markdown cells. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A fenced block of our own lines: only what has been checked for pasting goes in. */
export function fence(language: string, lines: readonly string[]): string {
  return ['```'.concat(language), ...lines, '```'].join('\n');
}

/** A block that is folded until it is clicked; `body` is ready Markdown. */
export function folded(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

function entity(character: string): string {
  return character === '@' ? '&#64;<!-- -->' : `&#${character.charCodeAt(0)};`;
}
