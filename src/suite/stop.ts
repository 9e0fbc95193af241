import { spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { processesOf, type Tree } from './processes.js';

/** Milliseconds for which a tree may answer a signal before it is killed, and between two looks at it. */
const GRACE = 1500;
const LOOK = 25;
/** Looks after the last signal: a process that the kernel holds (a dead disk) does not end. */
const PATIENCE = 100;

/** Ends all processes of a tree: asks with `signal`, then kills, again and again until none is left, also none that was started meanwhile. */
export async function endTree(tree: Tree, signal: NodeJS.Signals): Promise<void> {
  if (tree.platform === 'win32') return endTreeOnWindows(tree.below);
  send(processesOf(tree), signal);
  for (let waited = 0; waited < GRACE && processesOf(tree).length > 0; waited += LOOK) await sleep(LOOK);
  for (let looks = 0, empty = 0; looks < PATIENCE && empty < 2; looks++) {
    const left = processesOf(tree);
    // One that was started while the others were listed is not in the list.
    empty = left.length === 0 ? empty + 1 : 0;
    send(left, 'SIGKILL');
    if (empty < 2) await sleep(LOOK);
  }
}

/** Kills all of a tree at once, and waits for nothing. */
export function killTree(tree: Tree): void {
  if (tree.platform === 'win32') endTreeOnWindows(tree.below);
  else
    for (let left = processesOf(tree), looks = 0; left.length > 0 && looks < PATIENCE; left = processesOf(tree), looks++)
      send(left, 'SIGKILL');
}

/** Each child of ours with its descendants; Windows has no signals. */
function endTreeOnWindows(below: number): void {
  const query = `Get-CimInstance Win32_Process -Filter 'ParentProcessId=${below}' | ForEach-Object ProcessId`;
  const { stdout, pid: own } = spawnSync('powershell', ['-NoProfile', '-Command', query], { encoding: 'utf8', windowsHide: true });
  for (const pid of (stdout ?? '').match(/\d+/g) ?? [])
    if (Number(pid) !== own) spawnSync('taskkill', ['/PID', pid, '/T', '/F'], { stdio: 'ignore', windowsHide: true });
}

function send(pids: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // Ended meanwhile, or another user's.
    }
  }
}
