import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listenForCancelling } from './cancel.js';
import { gilproof } from './gilproof.js';
import { killTree } from './suite/stop.js';

const cancelling = listenForCancelling(process);
const { env, platform, arch, stdout, stderr } = process;
const dist = dirname(fileURLToPath(import.meta.url));

cancelling.second.addEventListener('abort', () => end(1));

const exitCode = await gilproof({
  env,
  platform,
  arch,
  stdout,
  stderr,
  ...cancelling,
  workspace: resolve(env.GITHUB_WORKSPACE || '.'),
  runnerTemp: resolve(env.RUNNER_TEMP || tmpdir()),
  host: {
    os: env.RUNNER_OS || platform,
    arch: env.RUNNER_ARCH || arch,
    job: env.GITHUB_JOB || null,
    ...(/^[1-9]\d{0,8}$/.test(env.GITHUB_RUN_ATTEMPT ?? '') ? { attempt: Number(env.GITHUB_RUN_ATTEMPT) } : {}),
  },
  recorder: join(dist, 'recorder'),
  scripts: dist,
});
if (cancelling.cancelled.aborted) end(exitCode);
process.exitCode = exitCode;

/** Ends what was begun too, whatever it is: a download, an interpreter that is being asked, an audit. */
function end(code: number): never {
  killTree({ below: process.pid, mark: null, platform });
  process.exit(code);
}
