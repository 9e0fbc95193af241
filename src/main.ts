import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gilproof } from './gilproof.js';

const dist = dirname(fileURLToPath(import.meta.url));

/** A step of a workflow: dist/index.js. The exit code. */
export function action({ env, platform, arch, stdout, stderr }: NodeJS.Process): Promise<number> {
  const runnerTemp = resolve(env.RUNNER_TEMP || tmpdir());
  const say = (line: string): void => void stdout.write(`${line}\n`);
  return gilproof({
    env,
    platform,
    arch,
    stdout,
    stderr,
    workspace: resolve(env.GITHUB_WORKSPACE || '.'),
    runnerTemp,
    host: {
      os: env.RUNNER_OS || platform,
      arch: env.RUNNER_ARCH || arch,
      job: env.GITHUB_JOB || null,
      ...(/^[1-9]\d{0,8}$/.test(env.GITHUB_RUN_ATTEMPT ?? '') ? { attempt: Number(env.GITHUB_RUN_ATTEMPT) } : {}),
    },
    recorder: join(dist, 'recorder'),
    scripts: dist,
    voice: {
      say,
      during: (line, work) => {
        say(line);
        return work;
      },
    },
    front: async () => (await import('./publish.js')).runnerFront({ env, temporary: runnerTemp }),
  });
}

/** The command line: dist/cli.js. The exit code. */
export async function command(host: NodeJS.Process): Promise<number> {
  const { runCommand } = await import('./cli/command.js');
  return runCommand(host, { dist, gilproof });
}
