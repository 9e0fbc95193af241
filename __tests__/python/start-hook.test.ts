import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folder } from './installations.js';
import { bytes, origin } from './origin.js';
import { ARCHIVE, provided, providing, TAG } from './standalone.js';

// A copy: the recorder keeps its compiled code beside its source.
const RECORDER = folder();
cpSync(fileURLToPath(new URL('../../src/suite/recorder', import.meta.url)), RECORDER, {
  recursive: true,
  filter: (file) => !/__pycache__|\.bin$/.test(file),
});
let python = '';
let venv = '';
beforeAll(async () => {
  const { url } = await origin(bytes(ARCHIVE));
  const result = await provided(providing([url]));
  if (!('executable' in result)) throw new Error(result.join('\n'));
  python = result.executable;
  venv = join(folder(), 'venv');
  execFileSync(python, ['-m', 'venv', '--without-pip', venv]);
});

interface Ran {
  readonly output: string;
  /** Each process's records, as lines. */
  readonly records: readonly (readonly string[])[];
}

/** Runs a Python of ours as a recorded suite would, or (`null`) as any other step does. */
function run(executable: string, args: readonly string[], { recorder = RECORDER as string | null, env = {} } = {}): Ran {
  const records = folder();
  const { PYTHON_GIL: _, PYTHONPATH: __, ...rest } = process.env;
  const ours = recorder === null ? {} : { GILPROOF_DIR: records, GILPROOF_RECORDER: recorder };
  const output = execFileSync(executable, args, { encoding: 'utf8', env: { ...rest, ...ours, ...env } }).trim();
  return { output, records: readdirSync(records).map((name) => readFileSync(join(records, name), 'utf8').trim().split('\n')) };
}

const LOAD = ['-c', 'import _zoneinfo; print("ran")'];
const loads = ({ records }: Ran): readonly string[] => records.flat().filter((line) => line.includes('_zoneinfo'));

test.each([['-I'], ['-E'], ['-s']])('a process under %s is recorded, though PYTHONPATH does not reach it', (flag) => {
  const ran = run(python, [flag, ...LOAD]);
  expect(ran.output).toBe('ran');
  expect(ran.records.length).toBe(1);
  expect(loads(ran).length).toBeGreaterThan(0);
});

test('so is one of a virtual environment made from it', () => {
  const ran = run(join(venv, 'bin/python'), ['-I', ...LOAD]);
  expect(ran.records.length).toBe(1);
  expect(loads(ran).length).toBeGreaterThan(0);
});

test('where PYTHONPATH brings the recorder too it is started once', () => {
  const both = run(python, LOAD, { env: { PYTHONPATH: RECORDER } });
  const alone = run(python, LOAD);
  expect(both.records.length).toBe(1);
  expect(loads(both).length).toBe(loads(alone).length);
  expect(both.records[0]?.length).toBe(alone.records[0]?.length);
});

test('without its variables it leaves no trace', () => {
  const code = 'import sys; print("sitecustomize" in sys.modules, [name for name in vars(sys) if "gilproof" in name])';
  expect(run(python, ['-c', code], { recorder: null })).toEqual({ output: 'False []', records: [] });
  expect(run(python, ['-c', code]).output).toBe('False []');
});

test('where the recorder is gone it leaves no trace either', () => {
  expect(run(python, ['-c', 'print("ran")'], { recorder: join(folder(), 'gone') })).toEqual({ output: 'ran', records: [] });
});

test.each([[null], [RECORDER]])("a user's own sitecustomize runs as it would have (recorder: %s)", (recorder) => {
  const site = join(venv, 'lib', `python${TAG}`, 'site-packages');
  writeFileSync(join(site, 'sitecustomize.py'), 'import builtins\nbuiltins.customized = getattr(builtins, "customized", 0) + 1\n');
  const code = 'import sys; print(customized, sys.modules["sitecustomize"].__file__)';
  expect(run(join(venv, 'bin/python'), ['-c', code], { recorder }).output).toBe(`1 ${site}/sitecustomize.py`);
  const own = join(folder(), 'own');
  mkdirSync(own);
  writeFileSync(join(own, 'sitecustomize.py'), 'import builtins\nbuiltins.customized = "own"\n');
  expect(run(join(venv, 'bin/python'), ['-c', code], { recorder, env: { PYTHONPATH: own } }).output).toBe(`own ${own}/sitecustomize.py`);
});
