import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { freeThreadedPython } from '../free-threaded.js';
import { SOURCE } from './recording.js';

const FOLDER = join(SOURCE, 'in-process/tox');

/** What the plugin adds to an environment of tox, to which these variables are given without it. */
function added(given: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const code = `
import json, sys, types
plugin = types.ModuleType("tox.plugin")
plugin.impl = lambda function: function
sys.modules.update({"tox": types.ModuleType("tox"), "tox.plugin": plugin})
sys.path.insert(0, ${JSON.stringify(FOLDER)})
import gilproof_tox
added = {}
gilproof_tox.tox_before_run_commands(types.SimpleNamespace(environment_variables=json.load(sys.stdin), conf={"set_env": added}))
print(json.dumps(added))`;
  const options = {
    input: JSON.stringify(given),
    env: { PYTHON_GIL: '0', GILPROOF_DIR: '/records', OTHER: 'x' },
    encoding: 'utf8',
  } as const;
  const { stdout, stderr } = spawnSync(freeThreadedPython(), ['-B', '-c', code], options);
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

const ours = { GILPROOF_DIR: '/records', PYTHON_GIL: '0', PYTHONPATH: SOURCE };

test.each([
  ['none of them', {}, ours],
  ['a path of its own', { PYTHONPATH: '/own' }, { ...ours, PYTHONPATH: `${SOURCE}:/own` }],
  ['our path already', { PYTHONPATH: `/own:${SOURCE}` }, { ...ours, PYTHONPATH: `/own:${SOURCE}` }],
])('an environment of tox that is given %s gets the recorder and the mode', (_, given, expected) => {
  expect(added(given)).toEqual(expected);
});

test('what an environment says of the mode stays', () => {
  expect(added({ PYTHON_GIL: '1' })).toEqual({ GILPROOF_DIR: '/records', PYTHONPATH: SOURCE });
});
