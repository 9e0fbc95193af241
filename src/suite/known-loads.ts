import type { Event } from './record.js';

/** A line that tells of a load. */
interface Known {
  readonly line: Buffer;
  readonly event: Event;
  /** What came after it the last time. */
  after: Known | null;
}

/** Finds lines that came before by comparing bytes: to make a text of each, and a hash of it, takes longer than all else. */
export interface KnownLoads {
  /** The line at `start`, with its end, if it is the one that came after the line before when that came last. */
  next(bytes: Buffer, start: number): Known | null;
  /** The event of a line, the same object where the line is known. */
  remember(line: Buffer, parse: (line: string) => Event): Event;
}

/** Bytes of lines that are kept. */
const KEPT = 1 << 25;
/** A line's first bytes, its kind, name and file, are looked up; so many lines that begin alike are kept. */
const BEGINNING = 160;
const ALIKE = 8;

const NEWLINE = 10;

export function knownLoads(): KnownLoads {
  const byBeginning = new Map<string, Known[]>();
  let size = 0;
  let last: Known | null = null;

  function find(line: Buffer): { readonly known: Known | null; readonly alike: Known[] } {
    const beginning = `${line.length}${line.toString('latin1', 0, BEGINNING)}`;
    const alike = byBeginning.get(beginning) ?? [];
    if (alike.length === 0) byBeginning.set(beginning, alike);
    return { known: alike.find((each) => each.line.equals(line)) ?? null, alike };
  }

  function add(line: Buffer, event: Event): Known {
    if (size > KEPT) {
      byBeginning.clear();
      last = null; // from which all others can be reached
      size = 0;
    }
    const known: Known = { line: Buffer.from(line), event, after: null };
    const { alike } = find(line);
    size += line.length;
    if (alike.push(known) > ALIKE) size -= alike.shift()?.line.length ?? 0;
    return known;
  }

  return {
    next(bytes, start) {
      const expected = last?.after ?? null;
      if (expected === null) return null;
      const end = start + expected.line.length;
      if (end >= bytes.length || bytes[end] !== NEWLINE || bytes.compare(expected.line, 0, expected.line.length, start, end) !== 0)
        return null;
      last = expected;
      return expected;
    },
    remember(line, parse) {
      let { known } = find(line);
      if (known === null) {
        const event = parse(line.toString());
        if (event.t !== 'load') return event;
        known = add(line, event);
      }
      if (last !== null) last.after = known;
      last = known;
      return known.event;
    },
  };
}
