/** What a reader cannot see or what moves the cursor: controls, bidi, zero-width and other invisible characters, odd spaces, half surrogates. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}/u;

/** Printable ASCII that does not begin like a workflow command. */
const HARMLESS = /^(?! *::)[ -~]*$/;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Hostile text as one harmless line of at most `max` UTF-16 units: what is hidden is written out (`\n`, `\x1b`, `\u202e`), what is
 * too long ends in `…`, and the runner finds no workflow command in it. Backslashes stay as they are, so paths of Windows stay readable.
 */
export function plain(text: string, max = 200): string {
  const head = text.slice(0, max);
  // Nearly every name is harmless as it is, and there may be thousands.
  if (HARMLESS.test(head) && !head.includes('##[')) return text.length <= max ? head : `${head.slice(0, -1)}…`;
  const { pieces, length } = visible(text, max);
  if (length <= max) return pieces.join('');
  return `${shortened(pieces, length, max).join('')}…`;
}

/** Like `plain`, but a long path loses its beginning: the file's name and line are what a reader looks for. */
export function plainPath(path: string, max = 120): string {
  // A tail that starts within a surrogate pair loses that half.
  const tail = path.length <= max ? path : path.slice(-max).replace(/^[\udc00-\udfff]/, '');
  const { pieces, length } = visible(tail, Number.POSITIVE_INFINITY);
  if (tail.length === path.length && length <= max) return pieces.join('');
  return `…${shortened(pieces.reverse(), length, max).reverse().join('')}`;
}

/** Text of several lines, or lines, each one `plain`; past `lines` a last line says how many are left out. */
export function plainLines(
  text: string | readonly string[],
  { lines = 40, width = 300 }: { readonly lines?: number; readonly width?: number } = {},
): string[] {
  const all = typeof text === 'string' ? text.trimEnd().split(/\r?\n/) : text;
  const shown = all.slice(0, lines).map((line) => plain(line, width));
  return all.length > lines ? [...shown, `… and ${all.length - lines} more lines`] : shown;
}

/** Items joined by commas within `budget` UTF-16 units; what does not fit is counted: `a, b and 3 more`. `show` escapes one. */
export function listed<T>({
  items,
  show,
  budget,
}: {
  readonly items: readonly T[];
  readonly show: (item: T) => string;
  readonly budget: number;
}): string {
  const shown: string[] = [];
  let length = 0;
  for (const item of items) {
    const text = show(item);
    length += text.length + 2;
    if (length > budget) break;
    shown.push(text);
  }
  const more = items.length - shown.length;
  if (more === 0) return shown.join(', ');
  return shown.length === 0 ? `${more} of them` : `${shown.join(', ')} and ${more} more`;
}

/**
 * The characters of a line as they are shown; stops past `max`, for the text may be megabytes long. The runner takes `##[error]` anywhere
 * in a line, and `::error::` at its beginning, for a command of ours: a backslash breaks both.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function visible(text: string, max: number): { pieces: string[]; length: number } {
  const pieces: string[] = [];
  let length = 0;
  for (const point of text.replace(/^(\s*):(?=:)/, '$1\\:')) {
    const command = point === '[' && pieces.at(-1) === '#' && pieces.at(-2) === '#';
    const piece = command ? '\\[' : HIDDEN.test(point) ? escaped(point) : point;
    pieces.push(piece);
    length += piece.length;
    if (length > max) break;
  }
  return { pieces, length };
}

function escaped(point: string): string {
  const code = point.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  if (code <= 0xff) return SHORT[point] ?? `\\x${hex.padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}

/** Drops whole pieces from the end until they and an `…` fit. */
function shortened(pieces: readonly string[], length: number, max: number): string[] {
  const kept = [...pieces];
  let left = length;
  while (left > max - 1 && kept.length > 0) left -= kept.pop()?.length ?? 0;
  return kept;
}
