/** Archives as an attacker would make them: each header as the test says. */
import { gzipSync } from 'node:zlib';

export interface Tar {
  readonly name: string;
  readonly type?: string;
  readonly link?: string;
  readonly content?: string;
  readonly mode?: number;
  /** The same name as GNU tar writes a long one. */
  readonly long?: string;
  readonly prefix?: string;
  readonly pax?: Readonly<Record<string, string>>;
  readonly globalPax?: Readonly<Record<string, string>>;
}

export const end = Buffer.alloc(1024);

export function tar(...entries: readonly Tar[]): Buffer {
  return Buffer.concat([...entries.map(entry), end]);
}

export function tarGz(...entries: readonly Tar[]): Buffer {
  return gzipSync(tar(...entries));
}

export function entry({ name, type = '0', link = '', content = '', mode = 0o644, long, prefix = '', pax, globalPax }: Tar): Buffer {
  const data = Buffer.from(content, 'latin1');
  return Buffer.concat([
    ...(globalPax ? [block('x', 'g', records(globalPax))] : []),
    ...(long === undefined ? [] : [block('././@LongLink', 'L', Buffer.from(`${long}\0`))]),
    ...(pax ? [block('x', 'x', records(pax))] : []),
    block(name, type, data, { link, mode, prefix }),
  ]);
}

function block(name: string, type: string, data: Buffer, { link = '', mode = 0o644, prefix = '' } = {}): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0, 'utf8');
  header.write(mode.toString(8).padStart(7, '0'), 100);
  header.write('0000000', 108);
  header.write('0000000', 116);
  header.write(data.length.toString(8).padStart(11, '0'), 124);
  header.write('00000000000', 136);
  header.write(' '.repeat(8), 148);
  header.write(type, 156, 'latin1');
  header.write(link, 157);
  header.write('ustar\x0000', 257, 'latin1');
  header.write(prefix, 345);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return Buffer.concat([header, data, Buffer.alloc((512 - (data.length % 512)) % 512)]);
}

function records(values: Readonly<Record<string, string>>): Buffer {
  return Buffer.concat(
    Object.entries(values).map(([key, value]) => {
      const rest = ` ${key}=${value}\n`;
      let length = Buffer.byteLength(rest) + 1;
      while (String(length).length + Buffer.byteLength(rest) !== length) length = String(length).length + Buffer.byteLength(rest);
      return Buffer.from(`${length}${rest}`);
    }),
  );
}
