/** An archive that must not be unpacked, and why. */
export class BadArchive extends Error {}

const BLOCK = 512;
const LARGEST_HEADER = 1_000_000;

/**
 * Reads the headers of a tar as its bytes go by, in pieces of any size, and throws `BadArchive` at the first entry that would be written
 * outside of the folder `top`, or whose kind cannot be told for certain. What has passed may be given to `tar`.
 */
export function entryCheck(top: string): { take(piece: Buffer): void; end(): void } {
  const rules = entryRules(top);
  let pending = Buffer.alloc(0);
  /** Bytes of the current entry that are still to come, and where they are collected: the long names and pax records. */
  let body = 0;
  let extension: { readonly type: string; readonly size: number; readonly pieces: Buffer[] } | null = null;
  let name: string | null = null;
  let link: string | null = null;
  let ended = false;

  const header = (block: Buffer): void => {
    if (block.every((byte) => byte === 0)) {
      ended = true;
      return;
    }
    if (ended) throw new BadArchive('something follows its end');
    const { type, size, ...rest } = readHeader(block);
    body = Math.ceil(size / BLOCK) * BLOCK;
    if (EXTENSIONS.includes(type)) {
      if (size > LARGEST_HEADER) throw new BadArchive('a header is too large');
      extension = { type, size, pieces: [] };
      return;
    }
    rules.check({ type, size, name: name ?? rest.name, link: link ?? rest.link });
    name = null;
    link = null;
  };

  const extended = (): void => {
    const { type, size, pieces } = extension ?? { type: '', size: 0, pieces: [] };
    extension = null;
    const content = Buffer.concat(pieces).subarray(0, size);
    if (type === 'L') name = untilNul(content);
    else if (type === 'K') link = untilNul(content);
    else {
      const records = readRecords(content);
      if ([...records.keys()].some((key) => key === 'size' || key.startsWith('GNU.sparse')))
        throw new BadArchive('an entry of an unknown kind');
      if (type === 'g' && (records.has('path') || records.has('linkpath'))) throw new BadArchive('one name for all entries');
      name = records.get('path') ?? name;
      link = records.get('linkpath') ?? link;
    }
  };

  return {
    take(piece) {
      let rest = pending.length === 0 ? piece : Buffer.concat([pending, piece]);
      while (rest.length > 0) {
        if (body > 0) {
          const part = rest.subarray(0, body);
          extension?.pieces.push(Buffer.from(part));
          body -= part.length;
          rest = rest.subarray(part.length);
          if (body === 0 && extension !== null) extended();
          continue;
        }
        if (rest.length < BLOCK) break;
        header(rest.subarray(0, BLOCK));
        rest = rest.subarray(BLOCK);
      }
      pending = Buffer.from(rest);
    },
    end() {
      if (!ended || body > 0 || pending.length > 0) throw new BadArchive('it ends too early');
    },
  };
}

const EXTENSIONS = ['L', 'K', 'x', 'g'];

interface Entry {
  readonly type: string;
  readonly size: number;
  readonly name: string;
  readonly link: string;
}

function readHeader(block: Buffer): Entry {
  const sum = block.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 0x20 : byte), 0);
  if (octal(block.subarray(148, 156)) !== sum) throw new BadArchive('a header is damaged');
  // What GNU tar writes has another use for the place of the prefix.
  const prefix = block.toString('latin1', 257, 263) === 'ustar\0' ? untilNul(block.subarray(345, 500)) : '';
  const name = untilNul(block.subarray(0, 100));
  return {
    type: block[156] === 0 ? '0' : String.fromCharCode(block[156] ?? 0),
    size: octal(block.subarray(124, 136)),
    name: prefix === '' ? name : `${prefix}/${name}`,
    link: untilNul(block.subarray(157, 257)),
  };
}

function octal(field: Buffer): number {
  const digits = /^[ \0]*([0-7]+)[ \0]*$/.exec(field.toString('latin1'))?.[1];
  if (digits === undefined) throw new BadArchive('a header is damaged');
  return Number.parseInt(digits, 8);
}

function untilNul(field: Buffer): string {
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end === -1 ? field.length : end);
}

/** Records of pax: `<length> <key>=<value>\n`. */
function readRecords(content: Buffer): ReadonlyMap<string, string> {
  const records = new Map<string, string>();
  for (let at = 0; at < content.length; ) {
    const [, digits = '', key = ''] = /^(\d{1,7}) ([^=\n]+)=/.exec(content.toString('latin1', at, at + 1000)) ?? [];
    const end = at + Number(digits);
    if (digits === '' || end > content.length || content[end - 1] !== 0x0a) throw new BadArchive('a header is damaged');
    records.set(key, content.toString('utf8', at + digits.length + 1 + key.length + 1, end - 1));
    at = end;
  }
  return records;
}

/** Where entries may lie and links may lead: inside of `top`, whatever order they come in. */
function entryRules(top: string): { check(entry: Entry): void } {
  // As the file system may see them: some take upper and lower case for one.
  const links = new Set<string>();
  const key = (parts: readonly string[]): string => parts.join('/').normalize('NFC').toLowerCase();

  const inside = (name: string): readonly string[] => {
    const parts = name
      .replace(/^(\.\/)+/, '')
      .replace(/\/+$/, '')
      .split('/');
    const strange = name.startsWith('/') || /[\\:\0]/.test(name) || parts.some((part) => part === '..' || part === '.' || part === '');
    if (strange || parts[0] !== top) throw new BadArchive(`an entry outside of its folder: ${JSON.stringify(name)}`);
    if (parts.some((_, depth) => links.has(key(parts.slice(0, depth)))))
      throw new BadArchive(`an entry below a link: ${JSON.stringify(name)}`);
    return parts;
  };

  /** Steps up come first, and no more of them than lead to `top`; below it every other link keeps this rule too. */
  const linkInside = (parts: readonly string[], target: string): void => {
    const ups = target.split('/').findIndex((part) => part !== '..');
    const rest = ups === -1 ? [] : target.split('/').slice(ups);
    const up = ups === -1 ? target.split('/').length : ups;
    const leaves = target === '' || target.startsWith('/') || /[\\:]/.test(target) || up > parts.length - 2 || rest.includes('..');
    if (leaves) throw new BadArchive(`a link that leaves its folder: ${JSON.stringify(`${parts.join('/')} -> ${target}`)}`);
  };

  return {
    check({ type, size, name, link }) {
      if (!['0', '1', '2', '5'].includes(type)) throw new BadArchive(`an entry of an unknown kind: ${JSON.stringify(name)}`);
      if (type !== '0' && size > 0) throw new BadArchive(`a folder or link with content: ${JSON.stringify(name)}`);
      const parts = inside(name);
      if (type === '1' && links.has(key(inside(link)))) throw new BadArchive(`a second name for a link: ${JSON.stringify(name)}`);
      if (type !== '2') return;
      linkInside(parts, link);
      links.add(key(parts));
    },
  };
}
