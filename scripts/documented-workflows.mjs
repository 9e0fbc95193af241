// The workflows that the documentation gives to paste.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const DOCUMENTS = ['README.md', 'docs/recipes.md'];

/**
 * Each with the document it stands in, its heading there, and the line that its text begins on.
 * @returns {{document: string, heading: string, line: number, text: string}[]}
 */
export function documentedWorkflows() {
  return DOCUMENTS.flatMap((document) => {
    const markdown = readFileSync(join(ROOT, document), 'utf8');
    return [...markdown.matchAll(/^```yaml\n(.*?)^```$/gms)].flatMap(({ 1: text = '', index }) => {
      if (!/^jobs:/m.test(text)) return [];
      const before = markdown.slice(0, index);
      const heading = [...before.matchAll(/^#+ (.+)$/gm)].at(-1)?.[1] ?? '';
      return [{ document, heading, line: before.split('\n').length + 1, text }];
    });
  });
}
