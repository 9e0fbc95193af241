import { stackLines } from './stacks.js';

/** How faulthandler begins (CPython 3.13, Modules/faulthandler.c, faulthandler_fatal_error; Python/pylifecycle.c, fatal_error). */
const FATAL = Buffer.from('Fatal Python error: ');

/** How such a Python goes on (CPython 3.13, Python/initconfig.c, config_read_gil). */
const GIL_REFUSED = 'Disabling the GIL is not supported by this build';

/** Bytes kept after each of the first such errors. */
const FATAL_KEPT = 32_768;
const FATALS_KEPT = 50;

/** What a Python printed on its end. */
export interface FatalError {
  /** `Segmentation fault`; whatever the suite may print there. */
  readonly what: string;
  /** A line each. */
  readonly stack: readonly string[];
}

/** Keeps what follows each fatal error in a stream. */
export interface FatalErrors {
  feed(chunk: Buffer): void;
  /** Whether an ordinary Python died of `PYTHON_GIL=0`. */
  gilRefused(): boolean;
  /** In order. */
  errors(): readonly FatalError[];
}

export function fatalErrors(): FatalErrors {
  const found: Buffer[] = [];
  let before: Buffer = Buffer.alloc(0);
  let refused = false;
  return {
    feed(chunk: Buffer): void {
      const across = Buffer.concat([before, chunk.subarray(0, FATAL.length - 1)]);
      const begun = across.includes(FATAL) || chunk.includes(FATAL);
      const wanted = (found.at(-1)?.length ?? FATAL_KEPT) < FATAL_KEPT;
      if (!begun && !wanted) {
        // What passes is not copied: it may be gigabytes.
        before = Buffer.from((chunk.length < FATAL.length ? across : chunk).subarray(-(FATAL.length - 1)));
        return;
      }
      refused ||= chunk.includes(GIL_REFUSED); // however many errors there were before
      let rest = before.length > 0 ? Buffer.concat([before, chunk]) : chunk;
      for (let at = rest.indexOf(FATAL); ; at = rest.indexOf(FATAL)) {
        const last = found.at(-1);
        const own = at < 0 ? rest.subarray(before.length) : rest.subarray(Math.min(before.length, at), at);
        if (last && last.length < FATAL_KEPT) found[found.length - 1] = Buffer.concat([last, own.subarray(0, FATAL_KEPT - last.length)]);
        if (at < 0) break;
        if (found.length < FATALS_KEPT) found.push(Buffer.alloc(0));
        rest = rest.subarray(at + FATAL.length);
        before = Buffer.alloc(0);
      }
      before = Buffer.from(rest.subarray(-(FATAL.length - 1)));
    },
    gilRefused: () => refused || found.some((text) => text.includes(GIL_REFUSED)),
    errors: () => found.map((text) => ({ what: text.toString('latin1').split('\n', 1)[0] ?? '', stack: stackLines(text) })),
  };
}
