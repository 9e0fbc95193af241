import { compileSchema } from '../../src/merge/schema.js';
import { expectDescribed, SCHEMA, validate } from '../fixtures/report-schema.js';
import { hostile } from '../report/hostile.js';
import { matrix } from '../report/merged-sample.js';
import { red, sample } from '../report/sample.js';

const check = compileSchema(SCHEMA);

const failure = { id: 'a', message: 'm', file: null, line: null };
const full = red({
  comparison: {
    onlyOff: [failure],
    onlyOn: [],
    both: [],
    unpaired: [{ ...failure, gil: 'off' }],
    cutShort: [{ id: 'a', gil: 'off', how: 'hung' }],
    slower: [{ id: 'a', on: 1, off: 2, ratio: 2 }],
    seconds: { on: 1, off: 2, ratio: 2 },
    threads: { on: null, off: 4 },
  },
  runs: [{ gil: 'off', exitCode: 0, signal: null, seconds: 1.9, tests: { passed: 1, failed: 1, skipped: 0, failures: [failure] } }],
  crashes: [{ pid: 1, main: '-m pytest', how: 'killed', test: null, module: null, stack: ['x'] }],
  hangs: [{ pid: 1, main: null, test: 'a', stack: [] }],
  allowances: { stale: ['a'], unused: ['b'], needed: ['c'] },
  unloaded: [{ module: 'a', file: 'a.so', judgement: 'clean' }],
  audited: ['dist/a.whl'],
});

/** Every document that differs from this one in one place: a key less, or another value. */
function* mutations(document: unknown): Generator<unknown> {
  if (typeof document !== 'object' || document === null) return;
  for (const [key, value] of Object.entries(document)) {
    const put = (other: unknown) => (Array.isArray(document) ? document.with(Number(key), other) : { ...document, [key]: other });
    for (const other of [null, 'x', -1, 1.5, true, [], {}, [null], 'clean', 'off']) yield put(other);
    if (!Array.isArray(document)) yield Object.fromEntries(Object.entries(document).filter(([name]) => name !== key));
    for (const nested of mutations(value)) yield put(nested);
  }
}

test('good reports pass', () => {
  for (const report of [sample(), red(), hostile('x'), full, { ...full, future: { key: [1] } }]) expect(check(report)).toBeNull();
});

/** The names of all keys in a value, at any depth, but those of a matrix, which are the user's. */
function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(keysOf);
  return Object.entries(value).flatMap(([key, each]) => [key, ...(key === 'matrix' ? [] : keysOf(each))]);
}

test('the schema describes every key that the types have, and no other', () => {
  const all = [{ ...full, host: { ...full.host, attempt: 2 } }, matrix()];
  for (const report of all) expectDescribed(JSON.parse(JSON.stringify(report)));
  const shapes = [SCHEMA, ...Object.values(SCHEMA.$defs)].flatMap(({ properties }) => Object.keys(properties ?? {}));
  expect([...new Set(shapes)].sort()).toEqual([...new Set(all.flatMap(keysOf))].sort());
});

test('what a JSON Schema validator refuses is refused, and nothing else', () => {
  let count = 0;
  const wrong = [];
  for (const document of mutations(full)) {
    count += 1;
    if ((check(document) === null) !== validate(document)) wrong.push(document);
  }
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(1500);
});

test.each<[string, unknown, string]>([
  ['a key that is not there', { ...sample(), verdict: undefined, runs: undefined }, 'verdict is none of'],
  [
    'one deep inside',
    red({ offenders: [{ ...red().offenders[0], kind: 'alien' } as never] }),
    'offenders/0/kind is none of own, dependency, test-tool, build-tool',
  ],
  ['a wrong type', { ...sample(), failed: 'no' }, 'failed is no boolean'],
  ['neither an object nor null', { ...sample(), python: [] }, 'python is no object'],
  ['a count below nothing', { ...sample(), modules: { ...sample().modules, loaded: -1 } }, 'modules/loaded is below 0'],
])('the complaint leads to %s', (_, document, says) => {
  const complaint = check(document);
  expect(`${complaint?.at.join('/')} ${complaint?.wrong}`).toContain(says);
});

test.each<[string, object]>([
  ['a keyword', { pattern: 'x' }],
  ['a type', { type: 'datum' }],
  ['a reference', { $ref: '#/$defs/nothing', $defs: {} }],
])('a schema with %s that is not known is refused rather than half obeyed', (_, schema) => {
  expect(() => compileSchema(schema as never)('x')).toThrow(/not known|there is no/);
});

test('names of built-in properties are no keys of a report', () => {
  const { name, ...nameless } = sample();
  expect(check(Object.assign(Object.create({ name }), nameless))).toEqual({ at: ['name'], wrong: 'is not there' });
});
