import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { processesOf, type Tree } from '../../src/suite/processes.js';
import { endTree, killTree } from '../../src/suite/stop.js';
import { unless } from '../fixtures/skip.js';

const onLinux = unless(process.platform === 'linux' ? null : 'processes are looked up in /proc');
const PYTHON = spawnSync('python3', ['-c', '']).status === 0 ? null : 'there is no python3';
const withPython = unless(process.platform === 'linux' ? PYTHON : 'processes are looked up in /proc');

let trees = 0;

/** Runs a program with a mark of its own until it says something. */
async function started(argv: readonly [string, ...string[]]) {
  const mark = `GILPROOF_TEST_TREE=${process.pid}-${trees++}`;
  const [name = '', value = ''] = mark.split('=');
  const [program, ...args] = argv;
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'], env: { PATH: '/usr/bin:/bin', [name]: value } });
  const [said] = await once(child.stdout, 'data');
  const tree: Tree = { below: 0x7fffffff, mark, platform: 'linux' };
  return { child, tree, said: String(said) };
}

const STUBBORN = `import os, signal, time
for each in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP): signal.signal(each, signal.SIG_IGN)
print("ready", flush=True)
time.sleep(1000)
`;
/** Each of ten starts another in its place, forty times at most, so that it ends by itself whatever is done to it: whom a signal reaches has a successor perhaps. */
const SUCCESSORS = `import os, signal, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
signal.signal(signal.SIGCHLD, signal.SIG_IGN)
for _ in range(9):
    if os.fork() == 0: break
else:
    print("ready", flush=True)
for _ in range(40):
    time.sleep(0.1)
    if os.fork() != 0: os._exit(0)
    os.setsid()
`;

describe('a tree is ended', () => {
  onLinux('by the signal, where its processes take it', async () => {
    const { child, tree } = await started(['/bin/sh', '-c', 'trap "exit 7" TERM; echo ready; while :; do sleep 0.01; done']);
    const closed = once(child, 'exit');
    await endTree(tree, 'SIGTERM');
    expect(processesOf(tree)).toEqual([]);
    await closed;
    expect([child.exitCode, child.signalCode]).toEqual([7, null]);
  });

  withPython('by force, where they ignore it', async () => {
    const { child, tree } = await started(['python3', '-c', STUBBORN]);
    const closed = once(child, 'exit');
    await endTree(tree, 'SIGTERM');
    expect(processesOf(tree)).toEqual([]);
    await closed;
    expect(child.signalCode).toBe('SIGKILL');
  });

  withPython('also where its processes are stopped', async () => {
    const { child, tree } = await started(['python3', '-c', STUBBORN]);
    child.kill('SIGSTOP');
    await endTree(tree, 'SIGTERM');
    expect(processesOf(tree)).toEqual([]);
  });

  withPython('also where each of them leaves a successor', async () => {
    const { tree } = await started(['python3', '-c', SUCCESSORS]);
    expect(processesOf(tree).length).toBeGreaterThan(0);
    await endTree(tree, 'SIGTERM');
    expect(processesOf(tree)).toEqual([]);
  });

  withPython('at once, without a word', async () => {
    const { child, tree } = await started(['python3', '-c', STUBBORN]);
    const closed = once(child, 'exit');
    killTree(tree);
    await closed;
    expect(child.signalCode).toBe('SIGKILL');
    expect(processesOf(tree)).toEqual([]);
  });

  withPython('at once also where each of them leaves a successor', async () => {
    const { tree } = await started(['python3', '-c', SUCCESSORS]);
    killTree(tree);
    expect(processesOf(tree)).toEqual([]);
  });

  onLinux('where nothing is left of it, at once', async () => {
    await endTree({ below: 0x7fffffff, mark: 'GILPROOF_TEST_TREE=none', platform: 'linux' }, 'SIGTERM');
    killTree({ below: 0x7fffffff, mark: 'GILPROOF_TEST_TREE=none', platform: 'linux' });
  });
});
