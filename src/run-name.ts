/** What a run is called, and the matrix leg that it is. */
export interface RunName {
  readonly name: string;
  readonly matrix: Readonly<Record<string, unknown>> | null;
}

/**
 * Reads the `name` input. Its default in action.yml is the job's id and its matrix as JSON (`test {"python": "3.14t"}`, or `test null`),
 * which becomes `test (3.14t)`; any other text is the name itself.
 */
export function runName(given: string, fallback: string): RunName {
  const text = given.trim();
  const [, job = '', json = ''] = /^([\w-]*)\s*(\{.*\}|null)$/s.exec(text) ?? [];
  const matrix = json === '' ? undefined : objectOrNull(json);
  if (matrix === undefined) return { name: oneLine(text) || fallback, matrix: null };
  const legs = leaves(matrix)
    .map(String)
    .filter((leaf) => leaf !== '');
  const id = job || fallback;
  return { name: oneLine(legs.length === 0 ? id : `${id} (${legs.join(', ')})`), matrix };
}

function objectOrNull(json: string): RunName['matrix'] | undefined {
  try {
    return JSON.parse(json) as RunName['matrix'];
  } catch {
    return undefined;
  }
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
