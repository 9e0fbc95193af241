import type { Gil } from '../../src/result.js';
import { scriptEnvironment, suiteEnvironment } from '../../src/suite/environment.js';

const RUNNER = {
  PATH: '/bin',
  CI: 'true',
  GITHUB_TOKEN: 'kept as for a run step',
  'INPUT_PYTHON-VERSION': '3.14t',
  INPUT_RUN: 'pytest',
  STATE_x: '1',
  ACTIONS_RUNTIME_TOKEN: 'secret',
  ACTIONS_RUNTIME_URL: 'https://example.org',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://example.org',
  ACTIONS_CACHE_URL: 'https://example.org',
  ACTIONS_RESULTS_URL: 'https://example.org',
  ACTIONS_STEP_DEBUG: 'true',
  MY_INPUT_X: 'kept',
  PYTHON_GIL: '1',
  UNSET: undefined,
};

describe('the environment of install', () => {
  test('is that of a workflow’s run, without what the runner gives to actions only and without PYTHON_GIL', () => {
    expect(scriptEnvironment(RUNNER)).toEqual({
      PATH: '/bin',
      CI: 'true',
      GITHUB_TOKEN: 'kept as for a run step',
      ACTIONS_STEP_DEBUG: 'true',
      MY_INPUT_X: 'kept',
      UNSET: undefined,
    });
  });
  test('minds no case, as Windows does not', () => {
    expect(scriptEnvironment({ Input_run: 'x', Python_Gil: '0', actions_runtime_token: 'secret' })).toEqual({});
  });
});

describe('the environment of run', () => {
  const suite = (env: Readonly<Record<string, string>>, gil: Gil = 'off', platform: NodeJS.Platform = 'linux') =>
    suiteEnvironment(env, { gil, recorder: '/rec', records: '/records', platform, timeout: null });
  const TOX = 'testenv.pass_env+=PYTHONPATH,PYTHON_GIL,GILPROOF_*;env_run_base.pass_env+=PYTHONPATH,PYTHON_GIL,GILPROOF_*';

  test('adds the mode and the recorder, and nothing else', () => {
    expect(suite({ PATH: '/bin', PYTHON_GIL: '1', INPUT_RUN: 'x' })).toEqual({
      PATH: '/bin',
      PYTHON_GIL: '0',
      PYTHONPATH: '/rec',
      GILPROOF_DIR: '/records',
      GILPROOF_RECORDER: '/rec',
      GILPROOF_GIL: 'off',
      TOX_OVERRIDE: TOX,
    });
    expect(suite({}, 'on')).toMatchObject({ PYTHON_GIL: '1', GILPROOF_GIL: 'on' });
  });

  test.each([
    ['/a:/b', 'linux', '/rec:/a:/b'],
    ['C:\\a;C:\\b', 'win32', '/rec;C:\\a;C:\\b'],
    ['', 'linux', '/rec'],
  ] as const)('puts the recorder before a PYTHONPATH of %j on %s', (PYTHONPATH, platform, expected) => {
    expect(suite({ PYTHONPATH }, 'off', platform).PYTHONPATH).toBe(expected);
  });

  test('tells processes when their time is over where nobody can ask them then', () => {
    const at = (platform: NodeJS.Platform, timeout: number | null) =>
      suiteEnvironment({}, { gil: 'off', recorder: '/rec', records: '/records', platform, timeout }).GILPROOF_DEADLINE;
    expect(Math.abs(Number(at('win32', 60)) - Date.now() / 1000 - 60)).toBeLessThan(10);
    expect([at('win32', null), at('linux', 60), at('darwin', 60)]).toEqual([undefined, undefined, undefined]);
  });

  test('appends to a TOX_OVERRIDE of the user’s own', () => {
    expect(suite({ TOX_OVERRIDE: 'testenv.deps=x' }).TOX_OVERRIDE).toBe(`testenv.deps=x;${TOX}`);
    expect(suite({ TOX_OVERRIDE: '' }).TOX_OVERRIDE).toBe(TOX);
  });

  test('in default mode leaves the choice to the interpreter, whatever the job has set', () => {
    const env = suite({ PYTHON_GIL: '1' }, 'default');
    expect(env).not.toHaveProperty('PYTHON_GIL');
    expect(env.GILPROOF_GIL).toBe('default');
  });

  test('replaces what an outer gilproof had set', () => {
    expect(suite({ GILPROOF_DIR: '/outer', GILPROOF_GIL: 'on' })).toMatchObject({ GILPROOF_DIR: '/records', GILPROOF_GIL: 'off' });
  });
});
