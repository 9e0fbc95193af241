import { isAscii } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes that are read at once. */
const CHUNK = 1 << 20;

/** Bytes of a line: a longer one is none that the recorder wrote. */
const LONGEST = 1 << 26;

const NEWLINE = 10;

/**
 * A function that reads one file after another line by line, in memory that does not grow with them. It returns whether the file ends
 * with the end of a line (an empty one does), and throws what the file system says.
 */
export function lineReader(): (file: string, take: (line: string) => void) => boolean {
  let buffer = Buffer.allocUnsafe(CHUNK);
  return (file, take) => {
    const descriptor = openSync(file, 'r');
    try {
      let rest = 0; // bytes of a line whose end has not come
      for (;;) {
        const read = readSync(descriptor, buffer, rest, buffer.length - rest, null);
        if (read === 0) return rest === 0;
        const filled = rest + read;
        // No byte of a character is an end of line.
        const end = rest + buffer.subarray(rest, filled).lastIndexOf(NEWLINE);
        if (end >= rest) {
          for (const line of text(buffer.subarray(0, end)).split('\n')) take(line);
          buffer.copyWithin(0, end + 1, filled);
          rest = filled - end - 1;
        } else {
          rest = filled;
          if (rest > LONGEST) return false;
          if (rest === buffer.length) buffer = Buffer.concat([buffer], rest * 2);
        }
      }
    } finally {
      closeSync(descriptor);
    }
  };
}

/** The recorder writes ASCII, which is read at less cost. */
function text(bytes: Buffer): string {
  return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
}

/** UTF-16 units of lines that are remembered, twice; and of one that is worth it. */
const REMEMBERED = 1 << 23;
const LONGEST_REMEMBERED = 1 << 15;

interface Known<T> {
  readonly line: string;
  readonly value: T;
  /** What came after it the last time. */
  next: Known<T> | null;
}

/**
 * `read`, without doing again what it has done for the same line lately: the processes of a suite write the same ones, mostly in the same
 * order, and to compare two lines is less than to look one up. What `read` throws is thrown each time.
 */
export function remembering<T>(read: (line: string) => T): (line: string) => T {
  let recent = new Map<string, Known<T>>();
  let older: ReadonlyMap<string, Known<T>> = new Map();
  let size = 0;
  let before: Known<T> | null = null;

  const remember = (line: string): Known<T> => {
    // A copy: the line is a part of all that was read with it, and would keep it.
    const known = older.get(line) ?? { line: Buffer.from(line).toString(), value: read(line), next: null };
    if (size > REMEMBERED) [recent, older, size] = [new Map(), recent, 0];
    size += line.length;
    recent.set(known.line, known);
    return known;
  };

  return (line) => {
    if (line.length > LONGEST_REMEMBERED) return read(line);
    const expected = before?.next;
    const known: Known<T> = expected?.line === line ? expected : (recent.get(line) ?? remember(line));
    if (before !== null) before.next = known;
    before = known;
    return known.value;
  };
}
