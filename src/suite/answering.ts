import { processesOf } from './processes.js';
import type { Answering } from './stacks.js';

/** The signals that the recorder takes (endings.py): real-time ones on Linux; macOS has SIGINFO, which is ignored by default. */
const ASK = { linux: 60, darwin: 29 } as const;

/** The processes of a suite that may answer when they are asked for their stacks. */
export function answering(suite: { readonly mark: string; readonly platform: NodeJS.Platform }): readonly Answering[] {
  const signal = suite.platform === 'linux' || suite.platform === 'darwin' ? ASK[suite.platform] : null;
  return signal === null ? [] : processesOf({ ...suite, below: process.pid }).map((pid) => ({ pid, signal }));
}
