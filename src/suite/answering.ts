import { processesOf } from './processes.js';
import type { Answering } from './stacks.js';

/** The signals that the recorder takes (endings.py): real-time ones on Linux; macOS has SIGINFO, which is ignored by default. */
const ASK: Readonly<Partial<Record<NodeJS.Platform, Answering['ask']>>> = {
  linux: [
    { signal: 60, descriptor: 2 },
    { signal: 61, descriptor: 1 },
  ],
  darwin: [{ signal: 29, descriptor: 2 }],
};

/** The processes of a suite that may answer when they are asked for their stacks. */
export function answering(suite: { readonly mark: string; readonly platform: NodeJS.Platform }): readonly Answering[] {
  const ask = ASK[suite.platform];
  return ask === undefined ? [] : processesOf({ ...suite, below: process.pid }).map((pid) => ({ pid, ask }));
}
