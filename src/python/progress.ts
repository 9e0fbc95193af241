import type { Progress } from './download.js';

/** Where progress is shown. */
export interface Screen {
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean };
  /** In milliseconds; another clock in tests. */
  readonly now?: () => number;
}

const AFTER = 2000;
const EVERY = 5000;
const EVERY_ON_TERMINAL = 200;
const WIDTH = 30;

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
        const full = size === null ? 0 : Math.round((WIDTH * done) / size);
        stdout.write(`\r${what} [${'#'.repeat(full)}${' '.repeat(WIDTH - full)}] ${amount} `);
        isBar = true;
      } else stdout.write(`${what}: ${amount} after ${Math.round((now() - started) / 1000)} s\n`);
    },
    end() {
      if (isBar) stdout.write('\n');
    },
  };
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
