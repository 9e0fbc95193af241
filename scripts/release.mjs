// Prints the change log's section of a version: `node scripts/release.mjs v1.2.3`. Fails unless the tag, package.json and the newest
// section of CHANGELOG.md name the same version.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const [tag = ''] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
// The newest section: its heading's first word, and its lines.
const [heading = '', ...lines] = (readFileSync(join(root, 'CHANGELOG.md'), 'utf8').split(/^## /m)[1] ?? '').split('\n');
const [newest] = heading.split(' ');
const notes = lines.join('\n').trim();

if (tag !== `v${version}`) fail(`the tag is ${JSON.stringify(tag)}, and package.json's version is ${version}: the tag must be v${version}`);
if (newest !== version) fail(`the newest section of CHANGELOG.md is ${JSON.stringify(newest)}, not ${version}`);
if (notes === '') fail(`CHANGELOG.md says nothing of ${version}`);
console.log(notes);

/** @param {string} why @returns {never} */
function fail(why) {
  console.error(`no release: ${why}.`);
  process.exit(1);
}
