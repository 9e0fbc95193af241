import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  ...readdirSync(path.join(ROOT, 'docs')).map((name) => `docs/${name}`),
].filter((name) => name.endsWith('.md'));

/** The anchor that GitHub gives a heading. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

test.each(DOCUMENTS)('every file and heading that %s links to is there', (document) => {
  const text = readFileSync(path.join(ROOT, document), 'utf8');
  const targets = [...text.matchAll(/\]\((?!https?:)([^)\s]+)\)|(?:src|srcset)="(?!https?:)([^"]+)"/g)].map(
    ([, link, source]) => link ?? source ?? '',
  );
  const broken = targets.filter((target) => {
    const [file = '', heading] = target.split('#');
    const found = path.join(ROOT, file === '' ? document : path.join(path.dirname(document), file));
    if (!existsSync(found)) return true;
    const headings = [...readFileSync(found, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, each = '']) => anchor(each));
    return heading !== undefined && !headings.includes(heading);
  });
  expect(broken).toEqual([]);
});
