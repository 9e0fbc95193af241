import type { Writable } from 'node:stream';
import type { Voice } from '../front.js';
import type { Env } from '../which.js';
import { inFlags } from './words.js';

/** A stream that may be a terminal's. `columns` changes with its window. */
export type Screen = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Colour only on a terminal and without NO_COLOR; FORCE_COLOR decides where it is set. https://no-color.org, https://force-color.org */
export function hasColour({ isTTY = false }: Screen, env: Env): boolean {
  if (env.FORCE_COLOR) return !['0', 'false'].includes(env.FORCE_COLOR);
  return isTTY && !env.NO_COLOR && env.TERM !== 'dumb';
}

/** Columns that a line may have; null where there is no window. A terminal that does not know its size counts as 80 wide. */
export function widthOf({ isTTY = false, columns }: Screen): number | null {
  return isTTY ? Math.max(40, columns || 80) : null;
}

/** Why an interpreter is taken that nobody named. */
export const ACTIVE = 'the active virtual environment';

/** Milliseconds. */
const EVERY = 100;

/** What a run says on the way; on a terminal, of what takes a while, with the time that has passed. */
export function screenVoice(screen: Screen, env: Env): Voice {
  const say = (line: string): void => void screen.write(`${inFlags(line)}\n`);
  return {
    say,
    async during(line, work) {
      if (!screen.isTTY || env.TERM === 'dumb') {
        say(line);
        return work;
      }
      const began = performance.now();
      const draw = (end: string): void => {
        const time = `: ${((performance.now() - began) / 1000).toFixed(1)} s`;
        // A line that is as wide as the window would break, and only its last part be drawn over.
        screen.write(`\r\x1b[K${line.slice(0, (widthOf(screen) ?? 80) - time.length - 1)}${time}${end}`);
      };
      draw('');
      const timer = setInterval(draw, EVERY, '');
      try {
        return await work;
      } finally {
        clearInterval(timer);
        draw('\n');
      }
    },
  };
}
