import picomatch from 'picomatch';
import { type Allowance, normalizedName } from './allowances.js';

/** What an allowance is compared with. */
export interface Allowable {
  readonly module: string;
  /** Relative to the workspace where it lies inside, else absolute; always with `/`. */
  readonly file: string;
  readonly distribution: string | null;
}

/** Whether this entry speaks of this module. */
export function covers({ kind, pattern }: Allowance, { module, file, distribution }: Allowable): boolean {
  const subject = kind === 'module' ? module : kind === 'path' ? file : distribution && normalizedName(distribution);
  if (subject === null) return false;
  // Globs of shells and of Python say `[!a]` for what picomatch knows as `[^a]` only.
  return picomatch(pattern.replaceAll('[!', '[^'), { dot: true, nonegate: true, noextglob: true, nobrace: kind !== 'path' })(subject);
}
