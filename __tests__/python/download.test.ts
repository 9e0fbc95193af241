import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { download, downloadText, NotObtained, NotStored } from '../../src/python/download.js';
import { addresses, sourcesOf } from '../../src/python/latest.js';
import { type Asking, LIMITS, type Limits, shown } from '../../src/python/request.js';
import type { Env } from '../../src/which.js';
import { unless } from '../fixtures/skip.js';
import { folder } from './installations.js';
import { brokenOff, bytes, nobody, origin, type Reply, redirect, silent, slow, status, tooShort } from './origin.js';

const CONTENT = randomBytes(300_000);
const SHA256 = createHash('sha256').update(CONTENT).digest('hex');
const GOOD = bytes(CONTENT);
/** As in the action, but a hundred times as fast. */
const QUICK: Limits = { ...LIMITS, wait: 10, window: 200, longestWait: 2000 };

function asking({ env = {}, limits = {} }: { readonly env?: Env; readonly limits?: Partial<Limits> } = {}): Asking {
  const all = { ...QUICK, ...limits };
  return { env, limits: all, signal: AbortSignal.timeout(all.deadline) };
}

/** What the file holds in the end, `right` where it is what it should be, else what was tried. */
async function outcome(urls: readonly (string | URL)[], options: Parameters<typeof asking>[0] = {}): Promise<'right' | readonly string[]> {
  const file = join(folder(), 'archive');
  try {
    await download(
      urls.map((url) => new URL('/a/archive.tar.gz?token=secret', url)),
      { file, sha256: SHA256, ...asking(options) },
    );
  } catch (error) {
    if (error instanceof NotObtained) return error.tried;
    throw error;
  }
  expect(readFileSync(file).equals(CONTENT)).toBe(true);
  return 'right';
}

describe('a fault that passes is tried again at the same origin, and then the bytes are right', () => {
  test.each<[string, Reply[]]>([
    ['status 500 twice', [status(500), status(500), GOOD]],
    ['status 503', [status(503), GOOD]],
    ['status 429 with a date that has passed', [status(429, { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }), GOOD]],
    ['status 408', [status(408), GOOD]],
    ['a connection broken off in mid-body', [brokenOff(CONTENT), GOOD]],
    ['a body shorter than its length', [tooShort(CONTENT), GOOD]],
    ['a body that stalls', [slow(CONTENT), GOOD]],
    ['a body that trickles', [slow(CONTENT, { piece: 3 }), GOOD]],
    ['no answer at all', [silent, GOOD]],
  ])('%s', async (_, replies) => {
    const { url, requests } = await origin(...replies);
    expect(await outcome([url])).toBe('right');
    expect(requests.length).toBe(replies.length);
  });
});

describe('a fault that stays is given up after four tries, and the next origin is asked', () => {
  test.each<[string, Reply, string]>([
    ['status 500', status(500), 'status 500 (4 times)'],
    ['status 429', status(429), 'status 429 (4 times)'],
    ['broken off', brokenOff(CONTENT), 'connection broken off (4 times)'],
    ['too short', tooShort(CONTENT), 'connection broken off (4 times)'],
    ['stalls', slow(CONTENT), 'nothing came for 0.2 s (4 times)'],
    ['trickles', slow(CONTENT, { piece: 3 }), 'slower than 1000 bytes a second (4 times)'],
    ['silent', silent, 'no answer within 0.2 s (4 times)'],
  ])('%s', async (_, reply, reason) => {
    const bad = await origin(reply);
    const good = await origin(GOOD);
    expect(await outcome([bad.url, good.url])).toBe('right');
    expect(bad.requests.length).toBe(4);
    expect(await outcome([bad.url])).toEqual([`${bad.url}/a/archive.tar.gz: ${reason}`]);
  });
});

describe('what will be the same next time is asked for once, and the next origin at once', () => {
  const wrong = randomBytes(CONTENT.length);
  const digest = createHash('sha256').update(wrong).digest('hex');
  const page = Buffer.from('<!doctype html><title>Log in</title>');
  test.each<[string, Reply, string]>([
    ['status 404', status(404), 'status 404'],
    ['status 403', status(403), 'status 403'],
    ['status 204', status(204), 'status 204'],
    ['the right length and wrong bytes', bytes(wrong), `wrong bytes: their sha256 is ${digest}, not ${SHA256}`],
    ['a page with status 200', bytes(page, { 'content-type': 'text/html; charset=utf-8' }), 'a web page, not the archive'],
    ['an empty body', bytes(Buffer.alloc(0)), expect.stringMatching(/^wrong bytes: /)],
    ['an endless redirect', redirect('/again'), 'more than 5 redirects'],
    ['a redirect to a file', redirect('file:///etc/passwd'), 'a redirect from http: to file:'],
    ['a redirect to nonsense', redirect('http://['), 'a redirect to something that is no address'],
    ['a wait that is too long', status(503, { 'retry-after': '3600' }), 'status 503, to be asked again after 3600 s'],
  ])('%s', async (_, reply, reason) => {
    const bad = await origin(reply);
    const good = await origin(GOOD);
    expect(await outcome([bad.url, good.url])).toBe('right');
    expect(bad.requests.length).toBe(reason === 'more than 5 redirects' ? 6 : 1);
    const [told] = await outcome([bad.url]);
    expect(told?.replace(`${bad.url}/a/archive.tar.gz: `, '')).toEqual(reason);
  });

  test('more bytes than any archive has', async () => {
    const { url, requests } = await origin(GOOD);
    expect(await outcome([url], { limits: { largest: 1000 } })).toEqual([`${url}/a/archive.tar.gz: more than 1000 bytes`]);
    expect(requests.length).toBe(1);
  });

  test('a host that does not exist', async () => {
    const { url } = await origin(GOOD);
    expect(await outcome(['http://nowhere.invalid', url])).toBe('right');
    expect(await outcome(['http://nowhere.invalid'])).toEqual([
      expect.stringMatching(/^http:\/\/nowhere.invalid\/a\/archive.tar.gz: (no such host|the name of the host cannot be looked up now)/),
    ]);
  });
});

test('a connection that is refused is tried again, then the next origin', async () => {
  const refused = await nobody();
  const { url } = await origin(GOOD);
  expect(await outcome([refused, url])).toBe('right');
  expect(await outcome([refused])).toEqual([`${refused}/a/archive.tar.gz: connection refused (4 times)`]);
});

test('different faults of one origin are all told, without what may be secret in the address', async () => {
  const { url } = await origin(status(500), status(500), brokenOff(CONTENT), status(404));
  const address = url.replace('http://', 'http://user:pass@');
  expect(await outcome([address])).toEqual([`${url}/a/archive.tar.gz: status 500 (2 times), then connection broken off, then status 404`]);
});

test('Retry-After is waited for', async () => {
  const { url, times } = await origin(status(429, { 'retry-after': '1' }), GOOD);
  expect(await outcome([url])).toBe('right');
  expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(990);
});

test('the waits between tries grow', async () => {
  const { url, times } = await origin(status(500));
  await outcome([url], { limits: { wait: 100 } });
  const waits = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  // 100, 200 and 400 ms, each varied by half.
  for (const [index, least] of [50, 100, 200].entries()) expect(waits[index]).toBeGreaterThanOrEqual(least - 5);
});

test('there is one deadline for all origins and tries', async () => {
  const one = await origin(slow(CONTENT, { piece: 1000, pause: 20 }));
  const other = await origin(GOOD);
  const started = performance.now();
  expect(await outcome([one.url, other.url], { limits: { deadline: 500 } })).toEqual([
    `${one.url}/a/archive.tar.gz: not done in time`,
    'given up after 0.5 s',
  ]);
  expect(performance.now() - started).toBeLessThan(2000);
  expect(other.requests.length).toBe(0);
});

test('a wait does not outlast the deadline', async () => {
  const { url } = await origin(status(503, { 'retry-after': '60' }));
  const started = performance.now();
  expect(await outcome([url], { limits: { deadline: 300, longestWait: 100_000 } })).toHaveLength(2);
  expect(performance.now() - started).toBeLessThan(2000);
});

describe('credentials in an address', () => {
  const authorization = 'Basic dXNlcjpwYXNz';
  const withCredentials = (url: string) => url.replace('http://', 'http://user:pass@');

  test('are sent to its host, also after a redirect within it', async () => {
    const { url, requests } = await origin(redirect('/elsewhere'), GOOD);
    expect(await outcome([withCredentials(url)])).toBe('right');
    expect(requests.map(({ headers }) => headers.authorization)).toEqual([authorization, authorization]);
  });

  test('do not follow a redirect to another host', async () => {
    const other = await origin(GOOD);
    const { url, requests } = await origin(redirect(`${withCredentials(other.url)}/x`));
    expect(await outcome([withCredentials(url)])).toBe('right');
    expect(requests[0]?.headers.authorization).toBe(authorization);
    expect(other.requests.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });

  test('are not in what is shown', () => {
    expect(shown(new URL('https://user:pass@host:1/a/b?sig=x#y'))).toBe('https://host:1/a/b');
  });
});

describe('a proxy of the environment', () => {
  test.each(['HTTP_PROXY', 'http_proxy'])('%s is asked for plain addresses', async (name) => {
    const proxy = await origin(GOOD);
    expect(await outcome(['http://archives.invalid'], { env: { [name]: proxy.url } })).toBe('right');
    expect(proxy.requests.map(({ url }) => url)).toEqual(['http://archives.invalid/a/archive.tar.gz?token=secret']);
  });

  test('is asked also where it is written without a scheme, and its password is never told', async () => {
    const proxy = await origin(GOOD);
    expect(await outcome(['http://archives.invalid'], { env: { http_proxy: proxy.url.slice('http://'.length) } })).toBe('right');
    expect(await outcome(['http://archives.invalid'], { env: { http_proxy: 'http://me:se cret@' } })).toEqual([
      'http://archives.invalid/a/archive.tar.gz: http_proxy does not hold the address of a proxy, http://HOST:PORT',
    ]);
  });

  test('is passed by where NO_PROXY says so', async () => {
    const proxy = await origin(status(404));
    const { url } = await origin(GOOD);
    expect(await outcome([url], { env: { HTTP_PROXY: proxy.url, NO_PROXY: '127.0.0.1' } })).toBe('right');
    expect(proxy.requests.length).toBe(0);
  });

  test('is asked for a tunnel to an encrypted one', async () => {
    const asked: string[] = [];
    const proxy = createServer((socket) =>
      socket
        .on('error', () => {})
        .once('data', (data) => {
          asked.push(data.toString().split('\r\n')[0] ?? '');
          socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
        }),
    );
    await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
    const { port } = proxy.address() as { readonly port: number };
    const [told] = await outcome(['https://archives.invalid'], { env: { HTTPS_PROXY: `http://127.0.0.1:${port}` }, limits: { tries: 1 } });
    await new Promise((closed) => proxy.close(closed));
    expect(asked).toEqual(['CONNECT archives.invalid:443 HTTP/1.1']);
    expect(told).toMatch(/403/);
  });
});

describe('an address of a file', () => {
  test('is read', async () => {
    const root = folder();
    mkdirSync(join(root, 'a'));
    writeFileSync(join(root, 'a/archive.tar.gz'), CONTENT);
    const file = join(folder(), 'archive');
    await download([pathToFileURL(join(root, 'a/archive.tar.gz'))], { file, sha256: SHA256, ...asking() });
    expect(readFileSync(file).equals(CONTENT)).toBe(true);
  });

  const onPosix = unless(process.platform === 'win32' ? 'the addresses are those of a POSIX file system' : null);
  for (const [name, address] of [
    ['my mirror', 'file:///R/my mirror'],
    ['my mirror', 'file:///R/my%20mirror'],
    ['Wërk', 'file:///R/W%C3%ABrk'],
    ['a+b', 'file:///R/a+b'],
    ['a+b', 'file:///R/a%2Bb'],
    ['100%', 'file:///R/100%25'],
    ['plain', 'file://localhost/R/plain'],
    ['plain', 'file:/R/plain'],
  ] as const)
    onPosix(`written ${address} means the folder '${name}'`, async () => {
      const root = folder();
      mkdirSync(join(root, name));
      writeFileSync(join(root, name, 'a+1.tar.gz'), CONTENT);
      const [url] = addresses(sourcesOf(address.replace('/R', root)), 'a%2B1.tar.gz');
      const file = join(folder(), 'archive');
      await download([url as URL], { file, sha256: SHA256, ...asking() });
      expect(readFileSync(file).equals(CONTENT)).toBe(true);
    });

  for (const address of ['file://server/share', 'file:///a%2Fb'])
    onPosix(`written ${address} is none here, and that is told`, async () => {
      const urls = addresses(sourcesOf(address), 'x');
      const failing = download(urls, { file: join(folder(), 'x'), sha256: SHA256, ...asking() });
      await expect(failing).rejects.toMatchObject({ tried: [expect.stringMatching(new RegExp(`^${address}/x: File URL `))] });
    });

  test('that is not there, or is a folder, is told', async () => {
    const root = folder();
    const urls = [pathToFileURL(join(root, 'missing')), pathToFileURL(root)];
    await expect(download(urls, { file: join(root, 'x'), sha256: SHA256, ...asking() })).rejects.toMatchObject({
      tried: [`file://${root}/missing: no such file`, `file://${root}: not a file`],
    });
  });
});

test('a file that cannot be written is no fault of the origin', async () => {
  const { url, requests } = await origin(GOOD);
  const failing = download([new URL(url), new URL(url)], { file: join(folder(), 'missing/archive'), sha256: SHA256, ...asking() });
  await expect(failing).rejects.toThrow(NotStored);
  await expect(failing).rejects.toThrow('it cannot be written (ENOENT)');
  expect(requests.length).toBe(1);
  if (existsSync('/dev/full'))
    await expect(download([new URL(url)], { file: '/dev/full', sha256: SHA256, ...asking() })).rejects.toThrow(
      'it cannot be written (ENOSPC)',
    );
});

test('progress is told as the bytes come', async () => {
  const { url } = await origin(GOOD);
  const told: (number | null)[][] = [];
  const progress = (done: number, size: number | null) => told.push([done, size]);
  await download([new URL(url)], { file: join(folder(), 'archive'), sha256: SHA256, progress, ...asking() });
  expect(told.at(-1)).toEqual([CONTENT.length, CONTENT.length]);
  expect(told.length).toBeGreaterThan(1);
});

test('a text is obtained in the same way', async () => {
  const { url } = await origin(status(500), bytes(Buffer.from('{"a": "ü"}')));
  expect(await downloadText([new URL(url)], asking())).toBe('{"a": "ü"}');
});
