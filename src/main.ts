import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Cancelling, listenForCancelling } from './cancel.js';
import { gilproof } from './gilproof.js';
import { killTree } from './suite/stop.js';
import { VERDICTS } from './verdict.js';

const dist = dirname(fileURLToPath(import.meta.url));

/** A step of a workflow: dist/index.js. The exit code. */
export function action(host: NodeJS.Process): Promise<number> {
  const { env, platform, arch, stdout, stderr } = host;
  const runnerTemp = resolve(env.RUNNER_TEMP || tmpdir());
  const say = (line: string): void => void stdout.write(`${line}\n`);
  return cancellable(host, 1, (cancelling) =>
    gilproof({
      env,
      platform,
      arch,
      stdout,
      stderr,
      ...cancelling,
      workspace: resolve(env.GITHUB_WORKSPACE || '.'),
      runnerTemp,
      host: {
        os: env.RUNNER_OS || platform,
        arch: env.RUNNER_ARCH || arch,
        job: env.GITHUB_JOB || null,
        ...(/^[1-9]\d{0,8}$/.test(env.GITHUB_RUN_ATTEMPT ?? '') ? { attempt: Number(env.GITHUB_RUN_ATTEMPT) } : {}),
      },
      docs: documentation(env),
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
    }),
  );
}

/** The command line: dist/cli.js. The exit code. */
export function command(host: NodeJS.Process): Promise<number> {
  return cancellable(host, VERDICTS.cancelled.exitCode, async (cancelling) => {
    const { runCommand } = await import('./cli/command.js');
    return runCommand(host, { dist, gilproof, cancelling });
  });
}

/** Lets the first signal cancel a run, which then tells what is known, and the second end it at once with this code. */
async function cancellable(host: NodeJS.Process, code: number, run: (cancelling: Cancelling) => Promise<number>): Promise<number> {
  const cancelling = listenForCancelling(host);
  // Ends what was begun too, whatever it is: a download, an interpreter that is being asked, an audit.
  const end = (exitCode: number): never => {
    killTree({ below: host.pid, mark: null, platform: host.platform });
    host.exit(exitCode);
  };
  cancelling.second.addEventListener('abort', () => end(code));
  const exitCode = await run(cancelling);
  return cancelling.cancelled.aborted ? end(exitCode) : exitCode;
}

/** The folder docs/ of the action as it was referred to: `owner/gilproof@SHA`. An action of the checkout's own (`./`) has no such name. */
function documentation({
  GITHUB_SERVER_URL: server,
  GITHUB_ACTION_REPOSITORY: repository,
  GITHUB_ACTION_REF: ref,
}: NodeJS.ProcessEnv): string | null {
  return server && repository && ref ? `${server}/${repository}/blob/${encodeURI(ref)}/docs` : null;
}
