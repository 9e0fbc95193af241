import { createHash } from 'node:crypto';
import { open as openFile } from 'node:fs/promises';
import { addAbortSignal } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from './failure.js';
import { type Answer, type Asking, open, reasonOf, shown } from './request.js';

/** Nothing was obtained: what was tried, a line each. */
export class NotObtained extends Error {
  constructor(readonly tried: readonly string[]) {
    super(tried.join('; '));
  }
}

/** The disk would not take what was downloaded; another place may. */
export class NotStored extends Error {}

/** Told how much is there already, and of how much where that is known, in bytes. */
export type Progress = (done: number, size: number | null) => void;

/**
 * Downloads to a file while hashing, from the first of several addresses that gives exactly the bytes with this digest. Throws
 * `NotObtained`, or `NotStored` where the file cannot be written. What is in the file then is nothing to be used.
 */
export async function download(
  urls: readonly URL[],
  { file, sha256, progress, ...asking }: { readonly file: string; readonly sha256: string; readonly progress?: Progress } & Asking,
): Promise<void> {
  await obtain(urls, asking, async (answer) => {
    const hash = createHash('sha256');
    const disk = await openFile(file, 'w');
    try {
      await read(answer, asking, async (chunk, done) => {
        hash.update(chunk);
        await disk.writeFile(chunk);
        progress?.(done, answer.size);
      });
    } finally {
      await disk.close();
    }
    const digest = hash.digest('hex');
    if (digest === sha256) return;
    throw new Failure(answer.isPage ? 'a web page, not the archive' : `wrong bytes: their sha256 is ${digest}, not ${sha256}`, 'next');
  });
}

const LARGEST_TEXT = 5_000_000;

/** The text at the first of several addresses that answers. Throws `NotObtained`. */
export function downloadText(urls: readonly URL[], asking: Asking): Promise<string> {
  return obtain(urls, asking, async (answer) => {
    const chunks: Buffer[] = [];
    const limits = { ...asking.limits, largest: LARGEST_TEXT };
    await read(answer, { ...asking, limits }, (chunk) => {
      chunks.push(chunk);
    });
    return Buffer.concat(chunks).toString();
  });
}

type Take = (chunk: Buffer, done: number) => void | Promise<void>;

/**
 * Reads a body to its end, chunk by chunk, each taken before the next is read. It may have as many bytes as the answer says, not too many,
 * and not come too slowly. (A stream's `pipeline` into a file can hang for ever on a full disk.)
 */
async function read({ body, size }: Answer, { limits, signal }: Asking, take: Take): Promise<void> {
  let done = 0;
  let measured = 0;
  const timer = setInterval(() => {
    if (done - measured < (limits.slowest * limits.window) / 1000) {
      const slow = done === measured ? `nothing came for ${limits.window / 1000} s` : `slower than ${limits.slowest} bytes a second`;
      body.destroy(new Failure(slow, 'again'));
    }
    measured = done;
  }, limits.window);
  try {
    for await (const chunk of addAbortSignal(signal, body)) {
      done += chunk.length;
      if (done > limits.largest) throw new Failure(`more than ${limits.largest} bytes`, 'next');
      await take(chunk, done);
    }
  } finally {
    clearInterval(timer);
  }
  if (size !== null && done !== size) throw new Failure(`${done} of ${size} bytes`, 'again');
}

/** Asks one address after the other, each as often as its failures are worth it, until one gives what `take` accepts. */
async function obtain<T>(urls: readonly URL[], asking: Asking, take: (answer: Answer) => Promise<T>): Promise<T> {
  const tried: string[] = [];
  for (const url of urls) {
    const failures: string[] = [];
    for (let wait = asking.limits.wait; failures.length < asking.limits.tries; wait *= 2) {
      try {
        return await take(await open(url, asking));
      } catch (error) {
        const failure = asFailure(error, asking);
        failures.push(failure.message);
        if (failure.then === 'next' || asking.signal.aborted || failures.length === asking.limits.tries) break;
        const jittered = wait * (0.5 + Math.random());
        await sleep(Math.max(failure.wait ?? 0, jittered), null, { signal: asking.signal }).catch(() => {});
        if (asking.signal.aborted) break;
      }
    }
    tried.push(`${shown(url)}: ${told(failures)}`);
    if (asking.signal.aborted) {
      tried.push(`given up after ${asking.limits.deadline / 1000} s`);
      break;
    }
  }
  throw new NotObtained(tried);
}

/** `status 503 (4 times)`, or what differs in order. */
function told(failures: readonly string[]): string {
  const distinct = [...new Set(failures)];
  return distinct.map((failure) => times(failure, failures.filter((each) => each === failure).length)).join(', then ');
}

function times(failure: string, count: number): string {
  return count === 1 ? failure : `${failure} (${count} times)`;
}

const OF_THE_DISK = ['ENOSPC', 'EDQUOT', 'EROFS', 'EFBIG', 'EIO', 'ENOENT', 'ENOTDIR'];

function asFailure(error: unknown, { signal }: Asking): Failure {
  if (error instanceof Failure) return error;
  if (signal.aborted) return new Failure('not done in time', 'next');
  const { code = '', syscall = '' } = error as NodeJS.ErrnoException;
  if (OF_THE_DISK.includes(code) || (['EACCES', 'EPERM'].includes(code) && syscall === 'open'))
    throw new NotStored(`it cannot be written (${code})`);
  return new Failure(reasonOf(error), 'again');
}
