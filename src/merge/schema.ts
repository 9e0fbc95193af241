/** What is wrong with a value: the keys that lead there, and a sentence that begins with what stands there. */
export interface Complaint {
  readonly at: readonly string[];
  readonly wrong: string;
}

export type Check = (value: unknown) => Complaint | null;

type Schema = Readonly<Record<string, unknown>>;

/** Keywords that say nothing about a value. */
const PROSE = new Set(['$schema', '$id', '$defs', 'title', 'description']);

/**
 * The check that a JSON Schema describes. Knows the keywords that docs/report.schema.json uses, and throws for any other: a rule that is
 * passed over would let through what the schema forbids. Keys that the schema does not name may have any value.
 */
export function compileSchema(root: Schema): Check {
  const known = new Map<string, Check>();
  const definition = (reference: string): Check => {
    const name = /^#\/\$defs\/(\w+)$/.exec(reference)?.[1] ?? '';
    const schema = (root.$defs as Readonly<Record<string, Schema>>)[name];
    if (schema === undefined) throw new Error(`there is no ${reference} in the schema`);
    const check = known.get(name) ?? compile(schema, definition);
    known.set(name, check);
    return check;
  };
  return compile(root, definition);
}

function compile(schema: Schema, definition: (reference: string) => Check): Check {
  const nested = (each: unknown): Check => compile(each as Schema, definition);
  const checks = Object.entries(schema).flatMap(([keyword, rule]): Check[] => {
    if (PROSE.has(keyword)) return [];
    switch (keyword) {
      case '$ref':
        return [definition(rule as string)];
      case 'anyOf':
        return [anyOf((rule as readonly unknown[]).map(nested))];
      case 'const':
        return [(value) => (value === rule ? null : here(`is not ${rule}`))];
      case 'enum':
        return [(value) => ((rule as readonly unknown[]).includes(value) ? null : here(`is none of ${(rule as string[]).join(', ')}`))];
      case 'type':
        return [ofType([rule].flat() as readonly string[])];
      case 'minimum':
        return [(value) => (typeof value === 'number' && value < (rule as number) ? here(`is below ${rule}`) : null)];
      case 'required':
        return [required(rule as readonly string[])];
      case 'properties':
        return [properties(Object.entries(rule as Schema).map(([key, each]) => [key, nested(each)]))];
      case 'items':
        return [items(nested(rule))];
      default:
        throw new Error(`the schema has a keyword that is not known: ${keyword}`);
    }
  });
  return (value) => {
    for (const check of checks) {
      const complaint = check(value);
      if (complaint !== null) return complaint;
    }
    return null;
  };
}

/** The complaint of the first alternative: the schema names the likely one first, `null` last. */
function anyOf(checks: readonly Check[]): Check {
  return (value) => {
    const found = checks.map((check) => check(value));
    return found.includes(null) ? null : (found[0] ?? null);
  };
}

function ofType(types: readonly string[]): Check {
  return (value) => (types.some((type) => isType(value, type)) ? null : here(`is no ${types.join(' or ')}`));
}

function isType(value: unknown, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  if (type === 'string' || type === 'number' || type === 'boolean') return typeof value === type;
  throw new Error(`the schema has a type that is not known: ${type}`);
}

function required(keys: readonly string[]): Check {
  return (value) => {
    const missing = isObject(value) ? keys.find((key) => !Object.hasOwn(value, key)) : undefined;
    return missing === undefined ? null : { at: [missing], wrong: 'is not there' };
  };
}

function properties(checks: readonly (readonly [string, Check])[]): Check {
  return (value) => {
    if (!isObject(value)) return null;
    for (const [key, check] of checks) {
      const complaint = Object.hasOwn(value, key) ? check(value[key]) : null;
      if (complaint !== null) return { ...complaint, at: [key, ...complaint.at] };
    }
    return null;
  };
}

function items(check: Check): Check {
  return (value) => {
    if (!Array.isArray(value)) return null;
    for (const [index, item] of value.entries()) {
      const complaint = check(item);
      if (complaint !== null) return { ...complaint, at: [`${index}`, ...complaint.at] };
    }
    return null;
  };
}

function here(wrong: string): Complaint {
  return { at: [], wrong };
}

function isObject(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
