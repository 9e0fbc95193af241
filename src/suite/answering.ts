import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { processesOf } from './processes.js';
import type { Answering } from './stacks.js';

/** The processes of a suite that can be asked for their stacks, by the signal that the recorder chose in them; forked ones have their parent's. */
export function answering(records: string, suite: { readonly mark: string; readonly platform: NodeJS.Platform }): readonly Answering[] {
  const signal = signalIn(records);
  return signal === null ? [] : processesOf({ ...suite, below: process.pid }).map((pid) => ({ pid, signal }));
}

/** All interpreters of a machine have the same. */
function signalIn(records: string): number | null {
  try {
    for (const name of readdirSync(records)) {
      const [, signal] = (name.endsWith('.jsonl') && /"stacks":(\d+)/.exec(firstLine(join(records, name)))) || [];
      if (signal !== undefined) return Number(signal);
    }
  } catch {
    // The suite has deleted them: nobody can be asked.
  }
  return null;
}

function firstLine(file: string): string {
  const start = Buffer.alloc(16_384);
  const descriptor = openSync(file, 'r');
  try {
    return start.toString('latin1', 0, readSync(descriptor, start)).split('\n')[0] ?? '';
  } finally {
    closeSync(descriptor);
  }
}
