/** A server on this machine that answers as the test says, request by request. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** One answer; the last of a list answers all later requests too. */
export type Reply = (response: ServerResponse, request: IncomingMessage) => void;

export interface Origin {
  /** `http://127.0.0.1:1234` */
  readonly url: string;
  /** What was asked, in order. */
  readonly requests: readonly IncomingMessage[];
  /** When, in milliseconds. */
  readonly times: readonly number[];
}

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/** Starts one, on a port that the system chooses; it ends with the test. */
export async function origin(...replies: readonly Reply[]): Promise<Origin> {
  const requests: IncomingMessage[] = [];
  const times: number[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const reply = replies[Math.min(requests.length, replies.length - 1)];
    requests.push(request);
    times.push(performance.now());
    reply?.(response, request);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  open.push(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise((closed) => server.close(() => closed()));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests, times };
}

type Headers = Readonly<Record<string, string>>;

export const status =
  (code: number, headers: Headers = {}): Reply =>
  (response) =>
    response.writeHead(code, headers).end('no');

export const bytes =
  (content: Buffer, headers: Headers = {}): Reply =>
  (response) =>
    response.writeHead(200, { 'content-length': String(content.length), ...headers }).end(content);

/** Begins well and then breaks the connection off. */
export const brokenOff =
  (content: Buffer): Reply =>
  (response) => {
    response.writeHead(200, { 'content-length': String(content.length) });
    response.write(content.subarray(0, content.length / 2), () => response.socket?.resetAndDestroy());
  };

/** Says that more will come than does, and ends in good order. */
export const tooShort =
  (content: Buffer): Reply =>
  (response) => {
    response.writeHead(200, { 'content-length': String(content.length), connection: 'close' });
    response.write(content.subarray(0, content.length / 2), () => response.socket?.end());
  };

/** Sends `piece` bytes every `pause` milliseconds, or nothing after the headers. */
export const slow =
  (content: Buffer, { piece = 0, pause = 10 } = {}): Reply =>
  (response) => {
    response.writeHead(200, { 'content-length': String(content.length) });
    let sent = 0;
    response.flushHeaders();
    if (piece === 0) return;
    const timer = setInterval(() => {
      response.write(content.subarray(sent, sent + piece));
      sent += piece;
      if (sent >= content.length) response.end();
    }, pause);
    response.on('close', () => clearInterval(timer));
  };

/** Takes the request and never answers. */
export const silent: Reply = () => {};

export const redirect = (location: string): Reply => status(302, { location });

/** An address of this machine where nobody listens. */
export async function nobody(): Promise<string> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return `http://127.0.0.1:${port}`;
}
