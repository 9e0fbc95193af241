import { constants } from 'node:os';
import { Writable } from 'node:stream';
import { type Limits, runScript } from '../../src/suite/run.js';
import { unless } from '../fixtures/skip.js';

const onPosix = unless(process.platform === 'win32' ? 'the scripts are for a POSIX shell' : null);

/** Runs a shell script and calls `said` with what it writes. */
async function run(
  script: string,
  { said = () => {}, ...limits }: Partial<Limits> & { platform?: NodeJS.Platform; said?: (text: string) => void },
) {
  const never = new AbortController().signal;
  const sink = new Writable({
    write(chunk, _, done) {
      said(String(chunk));
      done();
    },
  });
  const { platform = process.platform, ...others } = limits;
  const ports = { env: { PATH: '/usr/bin:/bin' }, cwd: '/', stdout: sink, stderr: sink, platform };
  const none: Limits = { timeout: null, mark: null, cancelled: never, second: never, answering: () => [] };
  return runScript({ program: '/bin/sh', args: ['-c', script], verbatim: false }, ports, { ...none, ...others });
}

const STOPPED = { exitCode: null, signal: null };

onPosix('a script past its time is ended, and has no exit code', async () => {
  expect(await run('sleep 1000', { timeout: 0.1 })).toMatchObject({ ...STOPPED, stopped: 'timed-out' });
});

onPosix('one that ends in time has its own', async () => {
  expect(await run('exit 3', { timeout: 600 })).toMatchObject({ exitCode: 3, signal: null, stopped: null });
});

onPosix('what a shell says of a process that a signal ended is heard, but of Windows, where its pids are its own', async () => {
  const script = 'echo "x: line 1: 12345 Aborted  python" >&2';
  expect((await run(script, {})).told).toEqual([{ pid: 12345, signal: constants.signals.SIGABRT, ofChild: false }]);
  expect((await run(script, { platform: 'win32' })).told).toEqual([]);
});

onPosix('one whose processes cannot be ended (another user’s, or held by the kernel) is left to itself', async () => {
  let pid = 0;
  const said = (text: string): void => {
    pid = Number(text) || pid;
  };
  // Without PowerShell nothing is ended as on Windows.
  const ending = await run('echo $$; exec sleep 60', { timeout: 0.3, platform: 'win32', said });
  expect(ending).toMatchObject({ ...STOPPED, stopped: 'timed-out' });
  expect(pid).toBeGreaterThan(0);
  process.kill(pid, 'SIGKILL'); // it was there
});

onPosix('a job that is cancelled while a script is ended for its time has timed out', async () => {
  const cancel = new AbortController();
  const answering = () => {
    cancel.abort('SIGINT');
    return [];
  };
  expect(await run('sleep 1000', { timeout: 0.1, cancelled: cancel.signal, answering })).toMatchObject({ stopped: 'timed-out' });
});

onPosix('one that was cancelled is ended by the same signal', async () => {
  const cancel = new AbortController();
  let all = '';
  const said = (text: string): void => {
    all += text;
    if (text.includes('ready')) cancel.abort('SIGINT');
  };
  const ending = await run('trap "echo INT; exit 0" INT; trap "echo TERM; exit 0" TERM; echo ready; while :; do sleep 0.01; done', {
    cancelled: cancel.signal,
    said,
  });
  expect([ending.stopped, ending.exitCode, all]).toEqual(['cancelled', null, 'ready\nINT\n']);
});

onPosix('a second signal kills at once', async () => {
  const [cancel, second] = [new AbortController(), new AbortController()];
  const said = (text: string): void => {
    if (!text.includes('ready')) return;
    cancel.abort('SIGINT');
    second.abort('SIGTERM');
  };
  const script = 'trap "" INT TERM; echo ready; while :; do sleep 0.01; done';
  expect(await run(script, { cancelled: cancel.signal, second: second.signal, said })).toMatchObject({ ...STOPPED, stopped: 'cancelled' });
});
