import { Stop } from './verdict.js';

/** That the job was cancelled: `cancelled` is aborted by the first signal, with its name as the reason, `second` by the next. */
export interface Cancelling {
  readonly cancelled: AbortSignal;
  readonly second: AbortSignal;
}

/** Listens for the signals with which a runner cancels (SIGINT, SIGTERM 7.5 s later, then SIGKILL) and a terminal interrupts. */
export function listenForCancelling(signals: Pick<NodeJS.Process, 'on'>): Cancelling {
  const [first, second] = [new AbortController(), new AbortController()];
  for (const name of ['SIGINT', 'SIGTERM'] as const) signals.on(name, () => (first.signal.aborted ? second : first).abort(name));
  return { cancelled: first.signal, second: second.signal };
}

/** What `work` comes to; throws a `Stop` where the job is cancelled before. What was begun is left alone. */
export function unlessCancelled<T>(work: Promise<T>, { cancelled }: Cancelling, what: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = (): void => reject(cancelledDuring(what));
    if (cancelled.aborted) cancel();
    cancelled.addEventListener('abort', cancel, { once: true });
    work.then(resolve, reject).finally(() => cancelled.removeEventListener('abort', cancel));
  });
}

/** Why nothing more is done. */
export function cancelledDuring(what: string): Stop {
  return new Stop('cancelled', `The job was cancelled during ${what}.`, CANCELLED_FIX);
}

/** What to do about a job that was cancelled. */
export const CANCELLED_FIX =
  "Nothing, if somebody cancelled it. If the job's own 'timeout-minutes' did, give 'timeout' less than that: gilproof then shows where the " +
  'tests hang, and has the time to judge what they loaded.';
