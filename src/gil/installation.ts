import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Installation } from '../result.js';
import type { Distribution } from './distributions.js';

/** How a distribution was installed, by what its installer left beside it: WHEEL, INSTALLER and direct_url.json (PEP 427, 376 and 610). */
export function installationOf({ files }: Distribution): Installation {
  const record = files.find((file) => /\.dist-info[\\/](WHEEL|RECORD|METADATA)$/.test(file));
  const read = (name: string): string => (record === undefined ? '' : textOf(join(dirname(record), name)));
  const tags = [...read('WHEEL').matchAll(/^Tag:[ \t]*(\S+)[ \t]*$/gim)].map(([, tag]) => tag ?? '');
  const by = /^\s*(\S{1,40})\s*$/.exec(read('INSTALLER'))?.[1] ?? null;
  return { how: fromUrl(read('direct_url.json')) ?? fromTags(tags), tag: tags.at(-1) ?? null, by };
}

/** A folder or a repository is built; an archive is built unless it is a wheel. */
function fromUrl(directUrl: string): Installation['how'] | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(directUrl);
  } catch {
    return null;
  }
  if (typeof parsed !== 'object' || parsed === null) return null;
  if ('dir_info' in parsed || 'vcs_info' in parsed) return 'local-build';
  const url = 'url' in parsed && typeof parsed.url === 'string' ? parsed.url.replace(/[?#].*$/, '') : '';
  return /\.whl$/i.test(url) ? null : /\.(tar\.[a-z0-9]+|tgz|zip)$/i.test(url) ? 'local-build' : null;
}

/**
 * An index takes `manylinux` and `musllinux` only, and a build here says `linux`. The tags of macOS and Windows are the same either way.
 * https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/
 */
function fromTags(tags: readonly string[]): Installation['how'] {
  if (tags.some((tag) => /-(many|musl)linux/.test(tag))) return 'wheel';
  return tags.some((tag) => /-linux_/.test(tag)) ? 'local-build' : 'unknown';
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
