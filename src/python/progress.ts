import type { Progress } from './download.js';

/** Where progress is shown. */
export interface Screen {
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  /** In milliseconds; another clock in tests. */
  readonly now?: () => number;
}

const AFTER = 2000;
const EVERY = 5000;
const EVERY_ON_TERMINAL = 200;
/** Signs of a bar at most, and at least: below that there is none. */
const WIDTH = 30;
const NARROWEST = 5;

/** Shows a download that takes longer than two seconds: a line every few seconds in a log, a bar on a terminal. */
export function showProgress(what: string, { stdout, now = () => performance.now() }: Screen): { progress: Progress; end(): void } {
  const started = now();
  let next = started + AFTER;
  let isBar = false;
  return {
    progress(done, size) {
      if (now() < next) return;
      next = now() + (stdout.isTTY ? EVERY_ON_TERMINAL : EVERY);
      const amount = size === null ? `${megabytes(done)} MB` : `${megabytes(done)} of ${megabytes(size)} MB`;
      if (stdout.isTTY) {
        stdout.write(`\r${bar(what, { share: size === null ? 0 : done / size, amount, columns: stdout.columns || 80 })}`);
        isBar = true;
      } else stdout.write(`${what}: ${amount} after ${Math.round((now() - started) / 1000)} s\n`);
    },
    end() {
      if (isBar) stdout.write('\n');
    },
  };
}

/** A line that is as wide as the window would break, and only its last part be drawn over. */
function bar(
  what: string,
  { share, amount, columns }: { readonly share: number; readonly amount: string; readonly columns: number },
): string {
  const room = columns - what.length - amount.length - 6;
  if (room < NARROWEST) return `${what}: ${amount} `.slice(0, columns - 1);
  const width = Math.min(WIDTH, room);
  const full = Math.min(width, Math.round(width * share));
  return `${what} [${'#'.repeat(full)}${' '.repeat(width - full)}] ${amount} `;
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
