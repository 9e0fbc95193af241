// `node scripts/report-schema.mjs` writes the tables of docs/report.md anew from docs/report.schema.json, the one place to edit.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SCHEMA = new URL('../docs/report.schema.json', import.meta.url);
const DOCUMENT = new URL('../docs/report.md', import.meta.url);

/** docs/report.md with the tables that the schema says. @param {string} document */
export function withTables(document) {
  const { $defs, ...report } = readSchema();
  const tables = [['report', report], ...Object.entries($defs).filter(([, { properties }]) => properties !== undefined)];
  const sections = tables.map(([name, { description, required, properties }]) => {
    const rows = Object.entries(properties).map(([key, value]) => {
      return `| \`${key}\`${required.includes(key) ? '' : ' (optional)'} | ${typeOf(value)} | ${value.description ?? ''} |`;
    });
    return [`### ${name}`, '', description, '', '| key | type | meaning |', '| --- | --- | --- |', ...rows].join('\n');
  });
  return document.replace(
    /(<!-- tables -->\n)[\s\S]*(\n<!-- end of tables -->)/,
    (_, begin, end) => `${begin}\n${sections.join('\n\n')}\n${end}`,
  );
}

function readSchema() {
  return JSON.parse(readFileSync(SCHEMA, 'utf8'));
}

/** @param {any} type @returns {string} */
function typeOf({ $ref, anyOf, type, items, enum: values, const: value }) {
  if ($ref !== undefined) return named($ref.replace('#/$defs/', ''));
  if (anyOf !== undefined) return anyOf.map(typeOf).join(' or ');
  if (values !== undefined) return values.map((/** @type {string} */ each) => `\`${each}\``).join(', ');
  if (value !== undefined) return `\`${value}\``;
  if (type === 'array') return `list of ${typeOf(items)}`;
  return [type].flat().join(' or ');
}

/** A link, or for a list of words the words themselves. @param {string} name */
function named(name) {
  return readSchema().$defs[name].properties === undefined ? name : `[${name}](#${name.toLowerCase()})`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(DOCUMENT, withTables(readFileSync(DOCUMENT, 'utf8')));
}
