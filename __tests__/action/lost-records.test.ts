/** What a step says where the records of its suite are lost: the disk is full, or the suite deletes them. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { freeThreadedPython } from '../free-threaded.js';
import { runAction, type StepResult } from './runner.js';

const onPosix = unless(process.platform === 'win32' ? 'the scripts are for a POSIX shell' : null);

const DISKS = {
  tmpfs: 'mount -t tmpfs -o size=64k gilproof "$GILPROOF_DIR"',
  // As on GitHub's runners: here a folder needs room too.
  ext4: 'truncate -s 512k disk && mkfs.ext4 -q -F -m 0 -O ^has_journal disk && mount -o loop disk "$GILPROOF_DIR" && rm disk',
};

/** Why no such disk can be made here; null where it can. */
function noDisk(mount: string): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'only root on Linux can mount a small disk';
  const folder = temporaryFolder('disk');
  const env = { ...process.env, GILPROOF_DIR: path.join(folder, 'records') };
  const { status } = spawnSync('sh', ['-c', `mkdir records && ${mount} && umount records`], { cwd: folder, env, stdio: 'ignore' });
  return status === 0 ? null : 'no such disk can be mounted here';
}

const run = (script: string): Promise<StepResult> =>
  runAction({ inputs: { run: script }, path: [path.dirname(freeThreadedPython())], env: { PYTHONDONTWRITEBYTECODE: '1' } });

function said({ exitCode, outputs, report }: StepResult) {
  return {
    exitCode,
    verdict: outputs.verdict,
    tests: outputs['tests-exit-code'],
    reason: report?.unprovenReason?.replaceAll(/\d+-[0-9a-f]+/g, 'N').replace(/(ENOENT|EIO|ENOSPC).*/, '$1'),
  };
}

const PYTHON = path.basename(freeThreadedPython());
const UNPROVEN = { exitCode: 1, verdict: 'unproven', tests: '0' };

describe('a record folder that the suite deletes is unproven', () => {
  onPosix('before it loads anything', async () => {
    const result = await run(`${PYTHON} -c 'import os, shutil; shutil.rmtree(os.environ["GILPROOF_DIR"]); import _ctypes'`);
    expect(said(result)).toMatchObject(UNPROVEN);
    expect(said(result).reason).toContain('the record folder cannot be read: ENOENT');
  });

  onPosix('at its end', async () => {
    const result = await run(`${PYTHON} -c 'import _ctypes'; rm -r "$GILPROOF_DIR"`);
    expect(said(result)).toMatchObject(UNPROVEN);
    expect(said(result).reason).toContain('the record folder cannot be read: ENOENT');
  });

  onPosix('and makes anew', async () => {
    const result = await run(`rm -r "$GILPROOF_DIR"; ${PYTHON} -c 'import _ctypes'; mkdir "$GILPROOF_DIR"`);
    expect(said(result)).toMatchObject(UNPROVEN);
  });

  onPosix('and puts a file in its place', async () => {
    const result = await run(`${PYTHON} -c 'import _ctypes'; rm -r "$GILPROOF_DIR"; echo > "$GILPROOF_DIR"`);
    expect(said(result)).toMatchObject(UNPROVEN);
  });
});

describe.each(Object.entries(DISKS))('a disk that fills while it is recorded is unproven: %s', (_, mount) => {
  const onDisk = unless(noDisk(mount));

  /** Ends with the records on the disk, which stays mounted. */
  async function onSmallDisk(script: string): Promise<StepResult> {
    const result = await run(`${mount}\n${script}`);
    const mounted = readFileSync('/proc/mounts', 'utf8')
      .split('\n')
      .map((line) => line.split(' ')[1] ?? '');
    const disks = mounted.filter((folder) => folder.startsWith(`${result.temp}/`));
    expect(disks.map((disk) => spawnSync('umount', [disk]).status)).toEqual([0]);
    return result;
  }

  // To the last kilobyte, which `cat` leaves, and what was promised to others before.
  const FILL = ['cat /dev/zero', 'dd if=/dev/zero bs=1k', 'dd if=/dev/zero bs=1k']
    .map((fill, n) => `sync -f "$GILPROOF_DIR"; ${fill} > "$GILPROOF_DIR/filler${n}" 2> /dev/null || true`)
    .join('; ');
  // What a process has begun has room for a few lines more.
  const MODULES =
    'array, binascii, math, select, unicodedata, zlib, _bisect, _ctypes, _csv, _datetime, _heapq, _json, _pickle, _socket, _struct';

  onDisk('within a record', async () => {
    const result = await onSmallDisk(`${PYTHON} -c 'import os; os.system("""${FILL}"""); import ${MODULES}'`);
    expect(said(result)).toMatchObject(UNPROVEN);
    expect(said(result).reason).toMatch(/^a record is not whole: /);
  });

  onDisk('before a process could begin its own', async () => {
    const result = await onSmallDisk(`${PYTHON} -c 'import decimal'\n${FILL}\n${PYTHON} -c 'import _ctypes'`);
    expect(said(result)).toMatchObject(UNPROVEN);
    expect(said(result).reason).toMatch(/^a record is not whole: /);
  });

  onDisk('and one that is large enough is not', async () => {
    const result = await onSmallDisk(`${PYTHON} -c 'import _ctypes'`);
    expect(said(result)).toMatchObject({ exitCode: 0, verdict: 'clean' });
    expect(result.plainLog).toContain('cannot be removed');
  });
});
