import type { Gil } from '../result.js';
import type { Env } from '../which.js';

/** What the runner gives to actions and keeps from a workflow's `run:`. */
const FOR_ACTIONS_ONLY = /^(INPUT_|STATE_|ACTIONS_RUNTIME_|ACTIONS_ID_TOKEN_|ACTIONS_CACHE_URL$|ACTIONS_RESULTS_URL$)/i;

/** The environment of a workflow's `run:`: for `install`, which must be able to start any Python. */
export function scriptEnvironment(env: Env): Env {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !FOR_ACTIONS_ONLY.test(name) && name.toUpperCase() !== 'PYTHON_GIL'));
}

/** The same for the suite: the GIL mode, and what brings the recorder into each of its processes. */
export function suiteEnvironment(
  env: Env,
  by: {
    readonly gil: Gil;
    readonly recorder: string;
    readonly records: string;
    readonly platform: NodeJS.Platform;
    /** Seconds from now on; null where it may take as long as it likes. */
    readonly timeout: number | null;
  },
): Env {
  const own = scriptEnvironment(env);
  // An empty PYTHONPATH means none; joined to ours it would mean the current directory.
  const pythonPath = own.PYTHONPATH ? by.recorder + (by.platform === 'win32' ? ';' : ':') + own.PYTHONPATH : by.recorder;
  return {
    ...own,
    ...(by.gil === 'default' ? {} : { PYTHON_GIL: by.gil === 'off' ? '0' : '1' }),
    PYTHONPATH: pythonPath,
    GILPROOF_DIR: by.records,
    GILPROOF_RECORDER: by.recorder,
    GILPROOF_GIL: by.gil,
    // Elsewhere processes are asked when the time has come.
    ...(by.platform === 'win32' && by.timeout !== null ? { GILPROOF_DEADLINE: String(Date.now() / 1000 + by.timeout) } : {}),
    TOX_OVERRIDE: [own.TOX_OVERRIDE, ...TOX].filter(Boolean).join(';'),
  };
}

/** tox passes few variables on; these are appended to what the project passes, in ini and in TOML configurations. */
const TOX = ['testenv', 'env_run_base'].map((section) => `${section}.pass_env+=PYTHONPATH,PYTHON_GIL,GILPROOF_*`);
