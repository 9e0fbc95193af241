import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readlinkSync } from 'node:fs';
import { parsePs, processesOf } from '../../src/suite/processes.js';
import { unless } from '../fixtures/skip.js';

const onLinux = unless(process.platform === 'linux' ? null : 'processes are looked up in /proc');
const MARK = 'GILPROOF_DIR=/tmp/a b/records';

describe('what ps prints on macOS is read', () => {
  test.each([
    ['a process with the mark at its end', ` 12     1 S    python x.py PATH=/bin ${MARK}`, [{ pid: 12, ppid: 1, marked: true }]],
    ['and in the middle', `12 1 Ss+ python x.py ${MARK} PATH=/bin`, [{ pid: 12, ppid: 1, marked: true }]],
    ['one without', '99999 12 R+ sleep 1000 PATH=/bin', [{ pid: 99999, ppid: 12, marked: false }]],
    ['another folder that begins alike is none', `12 1 S python ${MARK}-2`, [{ pid: 12, ppid: 1, marked: false }]],
    ['another variable that ends alike is none', `12 1 S python MY_${MARK}`, [{ pid: 12, ppid: 1, marked: false }]],
    ['one that is over', '12 1 Z (python)', []],
    ['one that is over in the foreground', '12 1 Z+ (python)', []],
    ['no command', '12 1 S ', [{ pid: 12, ppid: 1, marked: false }]],
    ['a command of several lines', `12 1 S python -c import x\n12 13 y ${MARK}`, [{ pid: 12, ppid: 1, marked: false }]],
    ['a heading', '  PID  PPID STAT COMMAND', []],
    ['nothing', '', []],
  ])('%s', (name, output, expected) => {
    if (name === 'a command of several lines') expect(parsePs(output, MARK)[0]).toEqual(expected[0]);
    else expect(parsePs(output, MARK)).toEqual(expected);
  });

  test('and without a mark none has it', () => {
    expect(parsePs(`12 1 S python ${MARK}`, null)).toEqual([{ pid: 12, ppid: 1, marked: false }]);
  });
});

describe('the processes of a tree', () => {
  /** Starts a shell that says when it is ready. */
  async function started(script: string, env: Readonly<Record<string, string>> = {}) {
    const child = spawn('/bin/sh', ['-c', script], { stdio: ['pipe', 'pipe', 'ignore'], env: { PATH: '/usr/bin:/bin', ...env } });
    const said = String((await once(child.stdout, 'data'))[0]).trim();
    return { child, pid: child.pid ?? 0, said: Number(said) };
  }

  onLinux('are those below, at any depth, without the one itself', async () => {
    const { child, pid, said } = await started('sleep 1000 & echo $!; wait');
    const all = processesOf({ below: process.pid, mark: null, platform: 'linux' });
    expect(all).toEqual(expect.arrayContaining([pid, said]));
    expect(all).not.toContain(process.pid);
    expect(processesOf({ below: pid, mark: null, platform: 'linux' })).toEqual([said]);
    process.kill(said, 'SIGKILL');
    child.kill('SIGKILL');
    await once(child, 'close');
  });

  onLinux('are those that carry the mark, whoever their parent is by now', async () => {
    const mark = `GILPROOF_DIR=/nowhere/${process.pid}`;
    const { child, said } = await started('(setsid sleep 1000 & echo $!)', { GILPROOF_DIR: `/nowhere/${process.pid}` });
    await once(child, 'exit');
    expect(processesOf({ below: 0x7fffffff, mark, platform: 'linux' })).toEqual([said]);
    expect(processesOf({ below: 0x7fffffff, mark: `${mark}0`, platform: 'linux' })).toEqual([]);
    process.kill(said, 'SIGKILL');
    child.stdout.destroy();
  });

  onLinux('are told by their parents though their names hold what separates', async () => {
    // The name of a process is the name of its file: `/proc/<pid>/stat` has it between brackets, as it is.
    const { child, pid, said } = await started(
      'd=$(mktemp -d); cp "$(command -v sleep)" "$d/a) Z 1 ("; "$d/a) Z 1 (" 1000 & echo $!; wait',
    );
    expect(processesOf({ below: pid, mark: null, platform: 'linux' })).toEqual([said]);
    expect(readlinkSync(`/proc/${said}/exe`)).toMatch(/a\) Z 1 \($|sh$/);
    process.kill(said, 'SIGKILL');
    child.kill('SIGKILL');
    await once(child, 'close');
  });

  onLinux('are none that are over and only not waited for', async () => {
    const child = spawn(
      'python3',
      [
        '-c',
        'import os\np = os.fork()\nif p == 0: os._exit(0)\nos.waitid(os.P_PID, p, os.WEXITED | os.WNOWAIT)\nprint(p, flush=True)\ninput()',
      ],
      {
        stdio: ['pipe', 'pipe', 'ignore'],
      },
    );
    const zombie = Number(String((await once(child.stdout, 'data'))[0]));
    expect(zombie).toBeGreaterThan(0);
    expect(processesOf({ below: child.pid ?? 0, mark: null, platform: 'linux' })).toEqual([]);
    child.stdin.end('\n');
    await once(child, 'close');
  });

  test('are none on Windows, which does not tell', () => {
    expect(processesOf({ below: process.pid, mark: null, platform: 'win32' })).toEqual([]);
  });
});
