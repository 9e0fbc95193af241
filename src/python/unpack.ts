import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Machine } from '../which.js';
import { NotStored } from './download.js';
import { BadArchive, entryCheck } from './entries.js';

/**
 * Unpacks a `.tar.gz` into an existing folder by the system's `tar`, which gets no byte of an entry before its header has been found
 * harmless. Throws `BadArchive`, or `NotStored` where the files cannot be written; what is in the folder then is nothing to be used.
 */
export async function unpack(archive: string, to: Machine & { readonly folder: string; readonly signal: AbortSignal }): Promise<void> {
  // Options that a user gives to every tar are not meant for this one.
  const { TAR_OPTIONS: _, ...env } = to.env;
  const stdio: ['pipe', 'ignore', 'pipe'] = ['pipe', 'ignore', 'pipe'];
  const tar = spawn(program(to), ['-x', '-o', '-f', '-'], { cwd: to.folder, env, stdio, windowsHide: true });
  let said = '';
  tar.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(0, 10_000);
  });
  const ended = new Promise<number | string>((resolve) => {
    tar.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    tar.on('close', (code, signal) => resolve(code ?? signal ?? 1));
  });
  // It may end before it has read everything: then its own words count.
  tar.stdin.on('error', () => {});
  try {
    await feed(archive, tar.stdin, to.signal);
  } catch (error) {
    tar.kill('SIGKILL');
    await ended;
    throw error;
  }
  const code = await ended;
  if (code === 0) return;
  if (code === 'ENOENT') throw new BadArchive("it cannot be unpacked: there is no 'tar' on PATH");
  const line = said.trim().split('\n')[0] ?? '';
  if (/no space left|read-only file system|quota exceeded|permission denied/i.test(said))
    throw new NotStored(`it cannot be unpacked (${line})`);
  throw new BadArchive(`it cannot be unpacked: tar ended with ${code}${line === '' ? '' : `, ${line}`}`);
}

async function feed(archive: string, stdin: Writable, signal: AbortSignal): Promise<void> {
  const entries = entryCheck('python');
  const file = createReadStream(archive, { highWaterMark: 1 << 17, signal });
  const tar = file.pipe(createGunzip({ chunkSize: 1 << 16 }));
  file.on('error', (error) => tar.destroy(error));
  try {
    for await (const piece of tar) {
      entries.take(piece);
      // Where tar has ended the write fails, and what tar said counts.
      await new Promise<void>((written) => stdin.write(piece, () => written()));
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code?.startsWith('Z_')) throw new BadArchive('it is no whole gzip file');
    throw error;
  } finally {
    file.destroy();
  }
  entries.end();
  stdin.end();
}

/** Windows has its own, in a place of its own; what Git brings along there takes `C:` for the name of a machine. */
function program({ env, platform }: Machine): string {
  return platform === 'win32' ? join(env.SystemRoot ?? 'C:\\Windows', 'System32', 'tar.exe') : 'tar';
}
