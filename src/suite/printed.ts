import { closeSync, constants, fstatSync, openSync, readFileSync, readlinkSync, readSync, writeSync } from 'node:fs';

/** What a process prints to one of its standard streams, read from outside, from the moment when this was made. */
export interface Printed {
  /** Takes in what has come since; the number of bytes so far. */
  size(): number;
  bytes(): Buffer;
  /** To be called until it says that all is done. */
  close(): boolean;
}

/** What the suite writes to its own output, as it comes. */
export interface OutputTap {
  /** What `/proc/<pid>/fd/2` of a process that writes there says; null where that is not known. */
  readonly link: string | null;
  /** Keeps what comes from now on; the function returns it. */
  tap(): () => Buffer;
}

/** Bytes kept of one process. */
const KEPT = 1 << 22;

/**
 * Where the stream leads into the suite's output, a file (pytest's capture is one without a name) or a pipe to another process; null where it
 * leads elsewhere: the null device, a terminal.
 */
export function printedBy(pid: number, descriptor: 1 | 2, output: OutputTap): Printed | null {
  const path = `/proc/${pid}/fd/${descriptor}`;
  if (linkOf(path) === output.link) return tapped(output);
  try {
    const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const status = fstatSync(file);
    if (status.isFile()) return inFile(file, { pid, descriptor });
    if (status.isFIFO()) return inPipe(path, file);
    closeSync(file);
  } catch {
    // A socket, which cannot be opened; or the process has ended.
  }
  return null;
}

function linkOf(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}

function tapped(output: OutputTap): Printed {
  const taken = output.tap();
  return { size: () => taken().length, bytes: taken, close: () => true };
}

/** The file is read between two positions of its writer, which may lie before its end. */
function inFile(file: number, of: { readonly pid: number; readonly descriptor: number }): Printed {
  const appends = (flags(of) & constants.O_APPEND) !== 0;
  const position = (): number => (appends ? fstatSync(file).size : (infoNumber(of, 'pos', 10) ?? fstatSync(file).size));
  const before = position();
  const size = (): number => Math.max(0, position() - before);
  return {
    size,
    bytes: () => {
      const bytes = Buffer.alloc(Math.min(size(), KEPT));
      return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, before));
    },
    close: () => {
      closeSync(file);
      return true;
    },
  };
}

function flags(of: { readonly pid: number; readonly descriptor: number }): number {
  return infoNumber(of, 'flags', 8) ?? 0;
}

function infoNumber({ pid, descriptor }: { readonly pid: number; readonly descriptor: number }, key: string, base: number): number | null {
  const info = readFileSync(`/proc/${pid}/fdinfo/${descriptor}`, 'utf8');
  const value = Number.parseInt(new RegExp(`^${key}:\\s*(\\d+)$`, 'm').exec(info)?.[1] ?? '', base);
  return Number.isNaN(value) ? null : value;
}

/** What is taken out of a pipe is put back at the end, as far as there is room: it is for another process, `tee` perhaps. */
function inPipe(path: string, file: number): Printed {
  const taken: Buffer[] = [];
  let length = 0;
  let writer: number | null = null;
  return {
    size: () => {
      for (let chunk = read(file); chunk !== null; chunk = read(file)) {
        if (length < KEPT) taken.push(chunk);
        length += chunk.length;
      }
      return length;
    },
    bytes: () => Buffer.concat(taken),
    close: () => {
      writer ??= openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
      while (taken[0] !== undefined) {
        const written = write(writer, taken[0]);
        if (written === 0) return false;
        taken[0] = taken[0].subarray(written);
        if (taken[0].length === 0) taken.shift();
      }
      closeSync(writer);
      closeSync(file);
      return true;
    },
  };
}

function read(file: number): Buffer | null {
  const chunk = Buffer.alloc(65_536);
  try {
    const length = readSync(file, chunk);
    return length > 0 ? chunk.subarray(0, length) : null;
  } catch {
    return null; // nothing there yet
  }
}

/** Bytes that there was room for. */
function write(file: number, bytes: Buffer): number {
  try {
    return writeSync(file, bytes);
  } catch {
    return 0;
  }
}
