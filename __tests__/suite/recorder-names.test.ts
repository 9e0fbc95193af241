import { readdirSync } from 'node:fs';
import path from 'node:path';
import { record, SOURCE } from './recording.js';

test('no part of the recorder can be taken for a module of the suite', () => {
  const parts = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).map((file) => path.basename(file).replace(/\.py$/, ''));
  const names = [...new Set(parts)].filter((name) => /^[a-z_]+$/.test(name) && name !== 'sitecustomize');
  expect(names).toEqual(expect.arrayContaining(['recorder', 'loads', 'tox', 'gilproof_tox']));
  const code = 'import importlib.util, sys; print([name for name in sys.argv[1:] if importlib.util.find_spec(name)])';
  const { stdout, evidence } = record({ args: ['-c', code, ...names] });
  expect({ found: stdout.trim(), reported: evidence.processes.length }).toEqual({ found: '[]', reported: 1 });
});
