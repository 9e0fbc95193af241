import { BadInput } from './verdict.js';

/** What a run is called, and the matrix leg that it is. */
export interface RunName {
  readonly name: string;
  readonly matrix: Readonly<Record<string, unknown>> | null;
}

/**
 * Reads the inputs `name` and `matrix`. Without a name it is that of the job with the values of its matrix: `test (3.14t)`. The matrix, whose
 * default in action.yml is the job's as JSON (`null` where it has none), tells legs that are given one name apart. Throws `BadInput`.
 */
export function runName(given: { readonly name: string | null; readonly matrix: string | null }, job: string): RunName {
  const matrix = given.matrix === null ? null : readMatrix(given.matrix);
  const legs = leaves(matrix)
    .map(String)
    .filter((leaf) => leaf !== '');
  return { name: oneLine(given.name ?? '') || oneLine(legs.length === 0 ? job : `${job} (${legs.join(', ')})`), matrix };
}

function readMatrix(text: string): RunName['matrix'] {
  let matrix: unknown;
  try {
    matrix = JSON.parse(text);
  } catch {
    // As what is no object.
  }
  if (typeof matrix === 'object' && !Array.isArray(matrix)) return matrix as RunName['matrix'];
  throw new BadInput('matrix', text, 'the matrix of the job as JSON, which it is if it is not given');
}

/** GitHub names a leg by all values, those inside of objects and lists too. */
function leaves(value: unknown): readonly unknown[] {
  if (value === null) return [];
  return typeof value === 'object' ? Object.values(value).flatMap(leaves) : [value];
}

/** A name stands in file names, tables and the log: one line. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
