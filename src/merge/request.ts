import { BadInput } from '../verdict.js';

/** What a merge is asked to do. */
export interface MergeRequest {
  /** Globs of JSON reports, absolute or relative to the workspace. */
  readonly globs: readonly string[];
  /** How many reports there must be, or the names of legs of which each must be there (`*` stands for any text); null where nothing is said. */
  readonly expect: number | readonly string[] | null;
  /** Whether `expect` was given and is empty. */
  readonly empty?: true;
}

/** The default of `expect` in action.yml, which tells what is not given from what is given and empty: a runner sets all inputs. */
const ANY = '*';

const EXPECT = 'a whole number from 1, or names of legs, one a line, where * stands for any text';

/**
 * Reads `merge` and `expect`, each null where it is not given; null where nothing is to be merged. `others` are inputs that a merge has no use
 * for. Throws `BadInput`.
 */
export function readMergeRequest(
  { merge, expect }: { readonly merge: string | null; readonly expect: string | null },
  others: Readonly<Record<string, string | null>>,
): MergeRequest | null {
  const wanted = expect?.trim() ?? ANY;
  if (merge === null) {
    if (wanted !== '' && wanted !== ANY) throw new BadInput('expect', wanted, EXPECT, "there is no 'merge' beside it");
    return null;
  }
  const globs = lines(merge);
  const legal = 'globs of JSON reports, one a line, absolute or relative to the workspace, in a step of its own';
  for (const [input, value] of Object.entries(others)) {
    if (value !== null) throw new BadInput('merge', merge.trim(), legal, `it does not go together with '${input}'`);
  }
  if (globs.some((glob) => glob.includes('\0'))) throw new BadInput('merge', merge.trim(), legal, 'it has a NUL in it');
  if (wanted === '') return { globs, expect: null, empty: true };
  return { globs, expect: wanted === ANY ? null : readExpectation(wanted) };
}

function readExpectation(text: string): number | readonly string[] {
  const wanted = lines(text);
  const [only = ''] = wanted;
  if (wanted.length > 1 || !/^[-+]?[\d.]+$/.test(only)) return wanted;
  if (!/^[1-9]\d{0,5}$/.test(only)) throw new BadInput('expect', only, EXPECT);
  return Number(only);
}

function lines(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
