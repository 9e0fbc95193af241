import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stackLines } from './stacks.js';

/** The stacks that processes wrote into a record folder when the suite's time was over, by pid: on Windows nobody can ask them (endings.py). */
export function recordedStacks(records: string): ReadonlyMap<number, readonly string[]> {
  try {
    return new Map(
      readdirSync(records).flatMap((name) => {
        const pid = /^(\d+)-.*\.stacks$/.exec(name)?.[1];
        const lines = pid === undefined ? [] : stackLines(readFileSync(join(records, name)));
        return lines.length === 0 ? [] : [[Number(pid), lines] as const];
      }),
    );
  } catch {
    return new Map(); // the suite has removed them
  }
}
