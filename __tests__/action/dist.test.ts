import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const DIST = path.resolve(import.meta.dirname, '../../dist');
const bundle = readFileSync(path.join(DIST, 'index.js'), 'utf8');

it('the bundle leaves out the HTTP client that nothing here uses and that costs more than all of start-up', () => {
  expect(bundle).not.toContain('undici');
});

it('the bundle does not know where it was built', () => {
  expect([...bundle.matchAll(/MODULE: (.*)/g)].map(([, module]) => module).filter((module) => module?.startsWith('../'))).toEqual([]);
});

it('every bundled package stands in licenses.txt', () => {
  const chunks = readdirSync(DIST).filter((name) => name.endsWith('.js'));
  const bundled = chunks.flatMap((chunk) =>
    [...readFileSync(path.join(DIST, chunk), 'utf8').matchAll(/node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\/\S+\.m?js$/gm)].map(
      ([, name]) => name,
    ),
  );
  const licenses = readFileSync(path.join(DIST, 'licenses.txt'), 'utf8').split('\n');
  expect([...new Set(bundled)].filter((name) => !licenses.includes(name ?? ''))).toEqual([]);
  expect(bundled).toEqual(expect.arrayContaining(['@actions/core', 'toml-eslint-parser']));
});

it('the Python files stand beside it', () => {
  const python = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.py'));
  expect(python.map((name) => name.replaceAll('\\', '/'))).toEqual(
    expect.arrayContaining(['auditor.py', 'recorder/sitecustomize.py', 'recorder/in-process/tox/gilproof_tox.py']),
  );
});
