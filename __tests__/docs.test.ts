import { readFileSync } from 'node:fs';
import path from 'node:path';
import { withTables } from '../scripts/report-schema.mjs';
import { VERDICTS } from '../src/verdict.js';
import { SCHEMA, validate } from './fixtures/report-schema.js';
import { red, sample } from './report/sample.js';

const DOCUMENT = readFileSync(path.resolve(import.meta.dirname, '../docs/report.md'), 'utf8');

type Described = Readonly<Record<string, { readonly description?: string }>>;

test('docs/report.md has the tables that the schema says: node scripts/report-schema.mjs', () => {
  expect(withTables(DOCUMENT)).toBe(DOCUMENT);
});

test('every key of the schema stands in docs/report.md with its meaning, and no other', () => {
  const shapes = [['report', SCHEMA], ...Object.entries(SCHEMA.$defs)] as const;
  const documented = shapes.filter(([, { properties }]) => properties !== undefined);
  expect(documented.length).toBeGreaterThan(25);
  const headings = [...DOCUMENT.matchAll(/^### (\w+)$/gm)].map(([, name]) => name);
  expect(headings).toEqual(documented.map(([name]) => name));
  for (const [name, { properties }] of documented) {
    const section = DOCUMENT.split(`\n### ${name}\n`)[1]?.split('\n### ')[0] ?? '';
    const rows = [...section.matchAll(/^\| `(\w+)`(?: \(optional\))? \| .+ \| (.+) \|$/gm)].map(([, key, meaning]) => [key, meaning]);
    expect(rows).toEqual(Object.entries(properties as Described).map(([key, { description }]) => [key, description]));
  }
});

test('the verdicts of the schema are the verdicts that there are, in their order', () => {
  expect(SCHEMA.$defs.verdict?.enum).toEqual(Object.keys(VERDICTS));
});

test('a report that lacks a key or has an unknown word is not what the schema says, one with more keys is', () => {
  expect(validate(sample())).toBe(true);
  expect(validate({ ...red(), future: 1 })).toBe(true);
  expect(validate({ ...sample(), schema: 2 })).toBe(false);
  expect(validate({ ...sample(), verdict: 'fine' })).toBe(false);
  for (const key of Object.keys(sample())) expect([key, validate({ ...sample(), [key]: undefined })]).toEqual([key, false]);
});
