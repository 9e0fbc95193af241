import { readFileSync, writeFileSync } from 'node:fs';

/** Holds a rendered text against its golden file, whole; with GILPROOF_UPDATE_GOLDEN set the file is written anew, for review. */
export function expectGolden(name: string, rendered: string): void {
  const file = new URL(`golden/${name}`, import.meta.url);
  if (process.env.GILPROOF_UPDATE_GOLDEN) writeFileSync(file, rendered);
  expect(rendered).toBe(readFileSync(file, 'utf8'));
}
