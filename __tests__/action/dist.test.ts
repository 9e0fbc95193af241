import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const DIST = path.resolve(import.meta.dirname, '../../dist');
const bundle = readFileSync(path.join(DIST, 'gilproof.js'), 'utf8');
/** With the parts that are loaded when they are needed. */
const all = readdirSync(DIST)
  .filter((name) => name.endsWith('.js'))
  .map((name) => readFileSync(path.join(DIST, name), 'utf8'))
  .join('\n');

it('the bundle leaves out the HTTP client that nothing here uses and that costs more than all of start-up', () => {
  expect(all).not.toContain('undici');
});

it('the bundle does not know where it was built', () => {
  expect([...all.matchAll(/MODULE: (.*)/g)].map(([, module]) => module).filter((module) => module?.startsWith('../'))).toEqual([]);
});

it('index.js is nothing but a way into the one bundle', () => {
  const lines = readFileSync(path.join(DIST, 'index.js'), 'utf8').split('\n');
  expect(lines.filter((line) => line !== '')).toEqual([
    "import { action } from './gilproof.js';",
    'process.exitCode = await action(process);',
  ]);
});

it('cli.js tells Node to keep what it compiles, and then is another way into it', () => {
  const lines = readFileSync(path.join(DIST, 'cli.js'), 'utf8').split('\n');
  expect(lines[0]).toBe('#!/usr/bin/env node');
  expect(lines.filter((line) => /\bimport\b/.test(line))).toEqual([
    "import module from 'node:module';",
    "import { isAbsolute, join } from 'node:path';",
    "const { command } = await import('./gilproof.js');",
  ]);
  expect(lines.slice(-4)).toEqual([
    'keepCompiled(process);',
    "const { command } = await import('./gilproof.js');",
    'process.exitCode = await command(process);',
    '',
  ]);
});

it('all of it but the licences is smaller than 700 kB', () => {
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name !== 'licenses.txt',
  );
  const size = files.reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0);
  expect(size).toBeLessThan(700_000);
});

it('what is loaded before an interpreter is asked leaves out what only a suite and the report need', () => {
  for (const late of [
    '@actions/core',
    'picomatch',
    'gil/audit',
    'suite/evidence',
    'report/summary',
    'report/log',
    'cli/command',
    'catalog-data',
  ])
    expect({ late, found: bundle.includes(late) }).toEqual({ late, found: false });
});

it('every bundled package stands in licenses.txt', () => {
  const bundled = [...all.matchAll(/node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\/\S+\.m?js$/gm)].map(([, name]) => name);
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
