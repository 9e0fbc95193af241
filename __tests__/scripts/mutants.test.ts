import { readFileSync } from 'node:fs';
import path from 'node:path';
import { MUTANTS } from '../../scripts/mutants/list.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');

test('there are at least thirty mutants of the core, each with a name of its own', () => {
  expect(MUTANTS.length).toBeGreaterThanOrEqual(30);
  expect(new Set(MUTANTS.map(({ name }) => name)).size).toBe(MUTANTS.length);
});

test.each(MUTANTS)('what a mutant replaces is there exactly once: $name', ({ file, find, replace }) => {
  expect(readFileSync(path.join(ROOT, file), 'utf8').split(find)).toHaveLength(2);
  expect(replace).not.toBe(find);
});
