/** Pythons that a shell starts are seen while they run: nobody else tells of them. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { onlooker } from '../../src/suite/pythons.js';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { freeThreadedPython } from '../free-threaded.js';

const PYTHON = freeThreadedPython();
const test = Object.assign(unless(existsSync('/proc/self/stat') ? null : 'only Linux shows processes as files'), { each: it.each });

const FOLDERS = { recorder: '/gilproof/recorder', records: '/gilproof/records' };
const ENV = { PATH: '/usr/bin:/bin', GILPROOF_DIR: FOLDERS.records, PYTHONPATH: `${FOLDERS.recorder}:/more` };

/** A script that says when it runs, and runs until it is told to end. */
function waiting(before = ''): string {
  const file = join(temporaryFolder('waiting'), 'waiting.py');
  writeFileSync(file, `import os, sys\n${before}\nprint("ready", flush=True)\nsys.stdin.readline()\n`);
  return file;
}

/** What is seen of a shell script at the moment when what it started says that it runs; `PYTHON` and `SCRIPT` are given to it. */
async function seen(
  script: string,
  { before = '', ...sight }: { before?: string; root?: number; records?: string } = {},
): Promise<readonly unknown[]> {
  const { look, unreached } = onlooker({ ...FOLDERS, root: process.pid, ...sight });
  const env = { ...ENV, PYTHON, SCRIPT: waiting(before) };
  const child = spawn('/bin/sh', ['-c', `exec 3<&0\n${script}`], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  look();
  look();
  child.stdin.end();
  await once(child, 'close');
  look();
  return unreached.map(({ pid: _, ...rest }) => JSON.parse(JSON.stringify(rest).replace(env.SCRIPT, 'SCRIPT')));
}

const found = { executable: PYTHON, main: 'SCRIPT', asks: false, startedBy: 'sh' };

describe('a Python that the recorder does not reach is seen', () => {
  test.each([
    ['with another PYTHONPATH', 'PYTHONPATH=src "$PYTHON" "$SCRIPT"\ntrue'],
    ['with an empty one', 'PYTHONPATH= "$PYTHON" "$SCRIPT"\ntrue'],
    ['with a path that only begins like ours', `PYTHONPATH=${FOLDERS.recorder}2 "$PYTHON" "$SCRIPT"\ntrue`],
    ['without GILPROOF_DIR', '(unset GILPROOF_DIR; "$PYTHON" "$SCRIPT")\ntrue'],
    ['with that of another run', 'GILPROOF_DIR=/other "$PYTHON" "$SCRIPT"\ntrue'],
    ['with an empty environment', 'env -i "$PYTHON" "$SCRIPT"\ntrue'],
    ['isolated', '"$PYTHON" -I "$SCRIPT"\ntrue'],
    ['without site', '"$PYTHON" -BS "$SCRIPT"\ntrue'],
    ['in a pipe', 'PYTHONPATH=src "$PYTHON" "$SCRIPT" <&3 | cat'],
  ])('%s', async (_, script) => {
    expect(await seen(script)).toEqual([found]);
  });

  test('that its shell becomes', async () => {
    expect(await seen('PYTHONPATH=src exec "$PYTHON" "$SCRIPT"')).toEqual([{ ...found, startedBy: null }]);
  });

  test('that a shell becomes in which another was seen before', async () => {
    const { look, unreached } = onlooker({ ...FOLDERS, root: process.pid });
    const script = 'echo ready; read line; PYTHONPATH=src exec "$PYTHON" "$SCRIPT"';
    const child = spawn('/bin/sh', ['-c', script], { env: { ...ENV, PYTHON, SCRIPT: waiting() }, stdio: ['pipe', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    look();
    expect(unreached).toEqual([]);
    child.stdin.write('go\n');
    await once(child.stdout, 'data');
    look();
    child.stdin.end();
    await once(child, 'close');
    expect(unreached).toEqual([expect.objectContaining({ pid: child.pid, executable: PYTHON })]);
  });

  test('whose parent has ended', async () => {
    const before = 'parent = os.getpid()\nif os.fork(): os._exit(0)\nwhile os.getppid() == parent: pass';
    expect(await seen('PYTHONPATH=src "$PYTHON" "$SCRIPT"\ncat >/dev/null', { before })).toEqual([{ ...found, startedBy: null }]);
  });

  test('and the children that it forks are not counted', async () => {
    const before = 'if os.fork() == 0: sys.stdin.readline(); os._exit(0)';
    expect(await seen('PYTHONPATH=src "$PYTHON" "$SCRIPT"\ntrue', { before })).toEqual([found]);
  });
});

/** As a title does that is longer than the arguments (setproctitle). */
const OVERWRITE = `
fields = open("/proc/self/stat").read().rpartition(") ")[2].split()
start, end = int(fields[47]), int(fields[48])
with open("/proc/self/mem", "r+b", 0) as memory: memory.seek(start); memory.write(bytes(end - start))`;

describe('nothing is said of', () => {
  test.each([
    ['a Python that the recorder reaches', '"$PYTHON" "$SCRIPT"\ntrue', ''],
    ['one beside whose folder there are others', `PYTHONPATH=/a:${FOLDERS.recorder} "$PYTHON" "$SCRIPT"\ntrue`, ''],
    ['its forked children', '"$PYTHON" "$SCRIPT"\ntrue', 'if os.fork() == 0: sys.stdin.readline(); os._exit(0)'],
    ['one that a title hides the environment of', '"$PYTHON" "$SCRIPT"\ntrue', OVERWRITE],
    ['a program that is no Python', 'echo ready; cat >/dev/null', ''],
  ])('%s', async (_, script, before) => {
    expect(await seen(script, { before })).toEqual([]);
  });

  test('one that runs beside the suite', async () => {
    const elsewhere = spawn('/bin/cat', { stdio: ['pipe', 'ignore', 'ignore'] });
    const sight = { root: elsewhere.pid ?? 0, records: '/another/run' };
    expect(await seen('env -i "$PYTHON" "$SCRIPT"\ntrue', sight)).toEqual([]);
    elsewhere.stdin.end();
    await once(elsewhere, 'close');
  });

  test('what ran before', async () => {
    const child = spawn(PYTHON, ['-I', waiting()], { env: {}, stdio: ['pipe', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    const { look, unreached } = onlooker({ ...FOLDERS, root: process.pid });
    look();
    child.stdin.end();
    await once(child, 'close');
    expect(unreached).toEqual([]);
  });
});

interface Shown {
  readonly ppid: number;
  readonly name?: string;
  readonly args?: readonly string[];
  readonly env?: readonly string[];
  /** Null where it is another user's. */
  readonly exe?: string | null;
  /** 0 while it becomes another program. */
  readonly environmentEnd?: number;
  readonly state?: string;
  /** As waitpid(2) would say. */
  readonly exitStatus?: number;
}

/** A folder of processes, as Linux shows them. */
function shownProcesses(): { readonly proc: string; show(pid: number, process: Shown): void } {
  const proc = temporaryFolder('proc');
  function show(pid: number, shown: Shown): void {
    const {
      ppid,
      name = 'python',
      args = ['python', '-m', 'pytest'],
      env = ['A=b'],
      exe = '/usr/bin/python3.13t',
      environmentEnd = pid,
      state = 'S',
      exitStatus = 0,
    } = shown;
    const folder = join(proc, `${pid}`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    const end = exe === null ? 0 : environmentEnd;
    const fields = Array.from(
      { length: 50 },
      (_, at) => ({ 0: state, 1: ppid, 19: 7, 45: end, 47: end, 48: end, 49: exitStatus })[at] ?? 0,
    );
    writeFileSync(join(folder, 'stat'), `${pid} (${name}) ${fields.join(' ')}\n`);
    writeFileSync(join(folder, 'cmdline'), args.map((arg) => `${arg}\0`).join(''));
    if (exe === null) return;
    writeFileSync(join(folder, 'environ'), env.map((variable) => `${variable}\0`).join(''));
    symlinkSync(exe, join(folder, 'exe'));
  }
  show(1, { ppid: 0, name: 'init', exe: '/sbin/init', args: ['init'] });
  show(10, { ppid: 1, name: 'node', exe: '/usr/bin/node', args: ['node'] });
  return { proc, show };
}

test('one that a signal ended is seen while nobody waits for it', async () => {
  const { look, ended } = onlooker({ ...FOLDERS, root: process.pid });
  const code =
    'import os\nif (pid := os.fork()) == 0: os.abort()\nos.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)\nprint(pid, flush=True)\ninput()';
  const child = spawn(PYTHON, ['-c', code], { env: ENV, stdio: ['pipe', 'pipe', 'inherit'] });
  const pid = Number(String((await once(child.stdout, 'data'))[0]));
  look();
  child.stdin.end('\n');
  await once(child, 'close');
  expect(ended.get(pid)).toEqual({ pid, signal: constants.signals.SIGABRT, ofChild: false });
});

describe('of processes as they are shown', () => {
  function looking() {
    const { proc, show } = shownProcesses();
    const { look, unreached, ended } = onlooker({ ...FOLDERS, root: 10, proc });
    const pids = () => {
      look();
      return unreached.map(({ pid }) => pid);
    };
    const endings = () => {
      look();
      return [...ended.values()];
    };
    return { show, pids, proc, unreached, endings };
  }

  it('a parent with a higher number is one', () => {
    const { show, pids } = looking();
    show(30, { ppid: 10, name: 'sh', exe: '/bin/sh' });
    show(20, { ppid: 30 });
    expect(pids()).toEqual([20]);
  });

  it('one that becomes a Python is seen when it is one, and once', () => {
    const { show, pids } = looking();
    show(20, { ppid: 10, name: 'sh', exe: '/bin/sh', environmentEnd: 5 });
    expect(pids()).toEqual([]);
    show(20, { ppid: 10, environmentEnd: 0, env: [] });
    expect(pids()).toEqual([]);
    show(20, { ppid: 10, args: [], environmentEnd: 6 });
    expect(pids()).toEqual([]);
    show(20, { ppid: 10, environmentEnd: 6 });
    expect(pids()).toEqual([20]);
    expect(pids()).toEqual([20]);
  });

  it('one of another user that no Python started is seen by its name', () => {
    const { show, pids, unreached } = looking();
    show(20, { ppid: 10, name: 'sudo', exe: null, args: ['sudo', 'python', '-m', 'pytest'] });
    show(21, { ppid: 20, name: 'python', exe: null });
    expect(pids()).toEqual([21]);
    expect(unreached).toEqual([{ pid: 21, executable: 'python', main: '-m pytest', asks: false, startedBy: 'sudo' }]);
  });

  it('one of another user that a Python started, or became, is left to that', () => {
    const { show, pids } = looking();
    const env = [`GILPROOF_DIR=${FOLDERS.records}`, `PYTHONPATH=${FOLDERS.recorder}`];
    show(20, { ppid: 10, env });
    show(21, { ppid: 20, exe: null });
    expect(pids()).toEqual([]);
  });

  it('an interpreter whose file is gone is one', () => {
    const { show, pids, unreached } = looking();
    show(20, { ppid: 10, args: ['snake', '-m', 'pytest'], exe: '/tmp/venv/bin/python3.13-nogil (deleted)' });
    expect(pids()).toEqual([20]);
    expect(unreached[0]?.executable).toBe('/tmp/venv/bin/python3.13-nogil');
  });

  it('a number that comes again is another process', () => {
    const { show, pids, proc } = looking();
    show(20, { ppid: 10, name: 'sh', exe: '/bin/sh' });
    expect(pids()).toEqual([]);
    rmSync(join(proc, '20'), { recursive: true });
    expect(pids()).toEqual([]);
    show(20, { ppid: 1 });
    expect(pids()).toEqual([]); // nobody's that we know
    show(20, { ppid: 10 });
    expect(pids()).toEqual([]);
    rmSync(join(proc, '20'), { recursive: true });
    pids();
    show(20, { ppid: 10 });
    expect(pids()).toEqual([20]);
  });

  it('one that is over is no Python, and said to have ended where a signal ended it', () => {
    const { show, pids, endings } = looking();
    const over = { ppid: 10, state: 'Z', exe: null, args: [] };
    show(20, { ppid: 10, env: [`GILPROOF_DIR=${FOLDERS.records}`, `PYTHONPATH=${FOLDERS.recorder}`] });
    expect(endings()).toEqual([]);
    show(20, { ...over, exitStatus: 139 }); // 128: it left its memory behind
    show(21, { ...over, exitStatus: 9 });
    show(22, { ...over, exitStatus: 3 << 8 });
    show(23, { ...over, ppid: 20 });
    expect(endings()).toEqual([
      { pid: 20, signal: 11, ofChild: false },
      { pid: 21, signal: 9, ofChild: false },
    ]);
    expect(endings()).toHaveLength(2);
    expect(pids()).toEqual([]);
  });

  it('what cannot be read is nothing', () => {
    const { show, pids, proc } = looking();
    show(20, { ppid: 10 });
    writeFileSync(join(proc, '20/stat'), 'torn');
    mkdirSync(join(proc, '21'));
    expect(pids()).toEqual([]);
    expect(() => onlooker({ ...FOLDERS, root: 10, proc: '/no/such/folder' }).look()).not.toThrow();
  });
});
