import { createReadStream, statSync } from 'node:fs';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Env } from '../which.js';
import { Failure } from './failure.js';
import { proxies } from './proxy.js';

/** What a download may take. Times are in milliseconds. */
export interface Limits {
  /** For everything that is fetched together, waits included. */
  readonly deadline: number;
  /** Tries of one origin. */
  readonly tries: number;
  /** Before the second try; doubled before each one after it, and varied by half, so that the legs of a matrix do not come back together. */
  readonly wait: number;
  /** The longest that an origin's `Retry-After` is honoured. */
  readonly longestWait: number;
  /** How long an origin may take to answer, and the stretch over which its speed is measured. */
  readonly window: number;
  /** Bytes a second: below this a body is given up. */
  readonly slowest: number;
  readonly redirects: number;
  /** Bytes: more than any archive has. */
  readonly largest: number;
}

export const LIMITS: Limits = {
  deadline: 600_000,
  tries: 4,
  wait: 1000,
  longestWait: 60_000,
  window: 20_000,
  slowest: 1000,
  redirects: 5,
  largest: 500_000_000,
};

/** The begin of an answer. */
export interface Answer {
  readonly body: Readable;
  /** In bytes, where it is known. */
  readonly size: number | null;
  readonly isPage: boolean;
}

/** How to ask. Proxies are taken from the environment (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`, in either case). */
export interface Asking {
  readonly env: Env;
  readonly limits: Limits;
  readonly signal: AbortSignal;
}

/** An address for messages: without credentials and without what may be a token. */
export function shown(url: URL): string {
  return `${url.protocol}//${url.host}${url.pathname}`;
}

/** Opens an `http:`, `https:` or `file:` address; throws `Failure`. */
export async function open(url: URL, asking: Asking): Promise<Answer> {
  if (url.protocol === 'file:') return openFile(url);
  let at = url;
  for (let hops = 0; ; hops++) {
    const answer = await ask(at, asking);
    const { statusCode: status = 0, headers } = answer;
    if (status === 200) return { body: answer, size: lengthOf(headers['content-length']), isPage: isPage(headers['content-type']) };
    answer.destroy();
    if (![301, 302, 303, 307, 308].includes(status) || headers.location === undefined) throw refusal(status, answer, asking.limits);
    if (hops === asking.limits.redirects) throw new Failure(`more than ${asking.limits.redirects} redirects`, 'next');
    at = redirected(at, headers.location);
  }
}

function openFile(url: URL): Answer {
  try {
    const file = fileURLToPath(url);
    const stat = statSync(file);
    if (!stat.isFile()) throw new Failure('not a file', 'next');
    return { body: createReadStream(file), size: stat.size, isPage: false };
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(isCode(error, 'ENOENT') ? 'no such file' : reasonOf(error), 'next');
  }
}

/** Credentials stay with the host that they were given for, and what began encrypted stays so. */
function redirected(from: URL, location: string): URL {
  let to: URL;
  try {
    to = new URL(location, from);
  } catch {
    throw new Failure('a redirect to something that is no address', 'next');
  }
  if (to.protocol !== 'https:' && (to.protocol !== 'http:' || from.protocol === 'https:'))
    throw new Failure(`a redirect from ${from.protocol} to ${to.protocol}`, 'next');
  const stays = to.origin === from.origin;
  to.username = stays ? from.username : '';
  to.password = stays ? from.password : '';
  return to;
}

function ask(url: URL, { env, limits, signal }: Asking): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const [{ request }, Agent] = url.protocol === 'https:' ? [https, https.Agent] : [http, http.Agent];
    const headers = { 'user-agent': 'gilproof', accept: '*/*', 'accept-encoding': 'identity' };
    const agent = new Agent({ proxyEnv: { ...proxies(url.protocol, env) } });
    const asked = request(url, { headers, agent, signal });
    const timer = setTimeout(() => asked.destroy(new Failure(`no answer within ${limits.window / 1000} s`, 'again')), limits.window);
    asked.on('error', (error) => {
      clearTimeout(timer);
      reject(error instanceof Failure ? error : new Failure(reasonOf(error), isCode(error, 'ENOTFOUND') ? 'next' : 'again'));
    });
    asked.on('response', (answer) => {
      clearTimeout(timer);
      resolve(answer);
    });
    asked.end();
  });
}

/** What is worth another try: the server is busy or broken. Any other refusal will be the same next time. */
function refusal(status: number, { headers }: IncomingMessage, { longestWait }: Limits): Failure {
  const says = `status ${status}`;
  if (status !== 408 && status !== 429 && status < 500) return new Failure(says, 'next');
  const wait = waitAsked(headers['retry-after']);
  if (wait === null || wait <= longestWait) return new Failure(says, 'again', wait);
  return new Failure(`${says}, to be asked again after ${Math.ceil(wait / 1000)} s`, 'next');
}

/** `Retry-After` is a number of seconds or a date. */
function waitAsked(value: string | undefined): number | null {
  if (value === undefined) return null;
  const wait = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(wait) ? null : Math.max(0, wait);
}

function lengthOf(value: string | undefined): number | null {
  return value !== undefined && /^\d+$/.test(value) ? Number(value) : null;
}

function isPage(type: string | undefined): boolean {
  return /^text\/html\b/i.test(type ?? '');
}

/** A failure of the network in words. */
export function reasonOf(error: unknown): string {
  const { code = '', message = String(error) } = error as NodeJS.ErrnoException;
  const known: Readonly<Record<string, string>> = {
    ENOTFOUND: 'no such host',
    EAI_AGAIN: 'the name of the host cannot be looked up now',
    ECONNREFUSED: 'connection refused',
    ECONNRESET: 'connection broken off',
    ETIMEDOUT: 'connection timed out',
  };
  return known[code] ?? (message || code);
}

function isCode(error: unknown, code: string): boolean {
  return (error as NodeJS.ErrnoException).code === code;
}
