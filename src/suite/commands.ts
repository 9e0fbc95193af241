/** Annotations that a stream asked the runner for. */
export interface AnnotationCounts {
  readonly error: number;
  readonly warning: number;
  readonly notice: number;
  /** Ends of tracebacks that the problem matcher of actions/setup-python takes for errors, in jobs where that has registered it. */
  readonly tracebacks: number;
  /** The token that ends an open `stop-commands`; null where the runner listens. */
  readonly stopToken: string | null;
}

export interface AnnotationCounter {
  feed(chunk: Uint8Array): void;
  /** What was counted; a last line that has no end is read too. */
  end(): AnnotationCounts;
}

/** UTF-16 units of a line that are looked at: a suite may write gigabytes without an end of line. */
const LONGEST = 65_536;

/** Bytes of which all is read. What a suite writes beyond is searched for what begins a line, or is in the old form, only. */
const ALL_OF = 1 << 20;

const [COLON, NEWLINE] = [58, 10];
const BEGINNINGS = ['\n::', '\r::', '##['].map((text) => Buffer.from(text));

/** What one of its lines at least holds, where a text has any that counts. */
const TELLING = /^[^\S\r\n]*::|##\[|File/m;

/** https://github.com/actions/setup-python/blob/main/.github/python.json */
const IN_TRACEBACK = /^\s*File\s".*",\sline\s\d+,\sin\s/;
const RAISED = /^\s*raise\s.*\('.*'\)$/;
/** A line of a traceback is no longer; the patterns need time that grows with the square of it. */
const LONGEST_TRACEBACK = 1000;

/** Colours are no part of what a problem matcher sees. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they begin with one
const COLOUR = /\x1b\[[0-9;]*m/g;

/**
 * Counts the annotations that a stream asks for, as the runner reads it: of each type it sends the first ten of a step, and ours come
 * after the suite's. https://github.com/actions/runner/blob/main/src/Runner.Worker/Handlers/OutputManager.cs
 */
export function annotationCounter(): AnnotationCounter {
  const counts = { error: 0, warning: 0, notice: 0, tracebacks: 0 };
  let stopToken: string | null = null;
  let inTraceback = false;
  let rest = '';

  const read = (line: string): void => {
    const command = parse(line, stopToken?.toLowerCase() ?? null);
    if (command === null) {
      const text = line.length > LONGEST_TRACEBACK ? '' : line.replace(COLOUR, '');
      if (inTraceback && RAISED.test(text)) counts.tracebacks++;
      inTraceback = IN_TRACEBACK.test(text);
    } else if (stopToken !== null) stopToken = null;
    else if (command.name === 'stop-commands') stopToken = command.data;
    else counts[command.name as 'error' | 'warning' | 'notice']++;
  };

  let fed = 0;
  return {
    feed(chunk) {
      fed += chunk.length;
      if (fed > ALL_OF && !mayHold(rest, chunk)) {
        const end = chunk.lastIndexOf(NEWLINE);
        const last = Buffer.from(chunk.buffer, chunk.byteOffset + end + 1, chunk.length - end - 1).toString('latin1', 0, LONGEST);
        rest = (end < 0 ? rest + last : last).slice(0, LONGEST);
        return;
      }
      // Bytes as they are: what is looked for is ASCII, and a character may be cut in two.
      const text = rest + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString('latin1');
      const lines = text.split(text.includes('\r') ? /\r\n|\n|\r(?!$)/ : '\n'); // an expression takes ten times as long
      rest = (lines.pop() ?? '').slice(0, LONGEST);
      if (inTraceback || TELLING.test(text)) for (const line of lines) read(line.slice(0, LONGEST));
    },
    end() {
      read(rest);
      rest = '';
      return { ...counts, stopToken };
    },
  };
}

/** Whether a line of a chunk may be a command; `rest` is the beginning of its first line. */
function mayHold(rest: string, chunk: Uint8Array): boolean {
  if (rest.startsWith('::') || (/^:?$/.test(rest) && chunk[0] === COLON) || rest.includes('##[') || rest.endsWith('#')) return true;
  const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  return BEGINNINGS.some((beginning) => bytes.includes(beginning));
}

const COUNTED = new Set(['error', 'warning', 'notice', 'stop-commands']);

/** `::name …::data` at the start of a line, `##[name …]data` anywhere in it; null for what is none, or none while commands are stopped. */
function parse(line: string, stopped: string | null): { readonly name: string; readonly data: string } | null {
  const wanted = ({ name }: { readonly name: string }) => (stopped === null ? COUNTED.has(name) : name === stopped);
  return [atStart(line), anywhere(line)].find((command) => command !== null && wanted(command)) ?? null;
}

function atStart(line: string): { readonly name: string; readonly data: string } | null {
  const text = line.trimStart();
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
  return end < 0 ? null : { name: nameOf(text.slice(2, end)), data: text.slice(end + 2) };
}

function anywhere(line: string): { readonly name: string; readonly data: string } | null {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  return end < 0 ? null : { name: nameOf(line.slice(start + 3, end)), data: line.slice(end + 1) };
}

function nameOf(head: string): string {
  return (head.split(' ', 1)[0] ?? '').toLowerCase();
}
