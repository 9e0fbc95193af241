import { readFileSync } from 'node:fs';

/** Where Linux counts the processes that it killed for want of memory: of this control group (v2, then v1), and of the whole machine. */
const COUNTERS = ['/sys/fs/cgroup/memory.events', '/sys/fs/cgroup/memory/memory.oom_control', '/proc/vmstat'];

/** How many processes the kernel has killed so far because memory ran out; 0 where it does not say. */
export function outOfMemoryKills(platform: NodeJS.Platform): number {
  if (platform !== 'linux') return 0;
  return COUNTERS.map(read).reduce((sum, text) => sum + Number(/^oom_kill (\d+)$/m.exec(text)?.[1] ?? 0), 0);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
