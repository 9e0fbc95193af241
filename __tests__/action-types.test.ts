import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

interface Typed {
  readonly type: string;
  readonly 'allowed-values'?: readonly string[];
  readonly 'list-item'?: Typed;
}

const ROOT = path.resolve(import.meta.dirname, '..');
const load = <T>(file: string): T => parse(readFileSync(path.join(ROOT, file), 'utf8')) as T;
const action = load<{ inputs: Record<string, { default?: string }>; outputs: Record<string, unknown> }>('action.yml');
const types = load<{ inputs: Record<string, Typed>; outputs: Record<string, Typed> }>('action-types.yml');

test('every input and output of action.yml has a type, in the same order, and nothing else has', () => {
  expect(Object.keys(types.inputs)).toEqual(Object.keys(action.inputs));
  expect(Object.keys(types.outputs)).toEqual(Object.keys(action.outputs));
});

test('an input is a boolean where its default is one, and nowhere else', () => {
  const booleans = Object.keys(types.inputs).filter((name) => types.inputs[name]?.type === 'boolean');
  const byDefault = Object.keys(action.inputs).filter((name) => /^(true|false)$/.test(action.inputs[name]?.default ?? ''));
  expect(booleans).toEqual(byDefault);
});

test('a default is among the values that its type allows', () => {
  const limited = Object.entries(types.inputs).flatMap(([name, type]) => {
    const allowed = type['allowed-values'] ?? type['list-item']?.['allowed-values'];
    return allowed ? [{ name, allowed }] : [];
  });
  expect(limited.map(({ name }) => name)).toEqual(['gil', 'fail-on']);
  for (const { name, allowed } of limited) {
    for (const value of (action.inputs[name]?.default ?? allowed[0] ?? '').split(',')) expect(allowed).toContain(value);
  }
});
