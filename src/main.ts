import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gilproof } from './gilproof.js';

const { env, platform, arch, stdout, stderr } = process;
const dist = dirname(fileURLToPath(import.meta.url));

process.exitCode = await gilproof({
  env,
  platform,
  arch,
  stdout,
  stderr,
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
