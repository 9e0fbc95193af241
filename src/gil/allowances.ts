import { BadInput } from '../verdict.js';

/** One line of `allow`: a known offender and why it is accepted. */
export interface Allowance {
  readonly kind: 'module' | 'dist' | 'path';
  /** A glob: of a module name, a normalised distribution name, or a path with `/`. */
  readonly pattern: string;
  readonly reason: string;
  /** As the user wrote it, without the reason. */
  readonly entry: string;
  /** The date that it was for until, where that has passed: it still accepts, and counts as stale. */
  readonly expired?: string;
}

/** What the name of an allowance ends in whose time is over. */
export const OVER = ', which is over)';

const LEGAL = "one entry a line, each with a reason: 'module-or-glob  # reason', 'dist:NAME  # reason' or 'path:GLOB  # reason'";

/** Parses the `allow` input; blank lines and lines that begin with `#` are passed over. Throws BadInput. */
export function parseAllowances(text: string): readonly Allowance[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map(parseAllowance);
}

/** Parses one line. Throws BadInput. */
export function parseAllowance(line: string): Allowance {
  const [, entry, reason] = /^(.*?)\s+#\s*(.*)$/.exec(line) ?? [];
  if (!entry || !reason) throw new BadInput('allow', line, LEGAL);
  const [, kind, rest] = /^(dist|path):\s*(.*)$/.exec(entry) ?? [];
  const allowance = allowanceOf({ kind: (kind ?? 'module') as Allowance['kind'], pattern: rest ?? entry, reason });
  if (allowance === null) throw new BadInput('allow', line, LEGAL);
  return { ...allowance, entry };
}

/** An allowance of its parts, or null where the pattern is none. */
export function allowanceOf({ kind, pattern, reason }: Pick<Allowance, 'kind' | 'pattern' | 'reason'>): Allowance | null {
  const entry = kind === 'module' ? pattern : `${kind}:${pattern}`;
  const legalPattern = kind === 'path' ? /\S/ : kind === 'dist' ? /^[\w.*?[\]-]+$/ : /^[\p{L}\p{N}_.*?[\]!-]+$/u;
  if (!legalPattern.test(pattern)) return null;
  if (kind === 'path') return { kind, pattern: pattern.replaceAll('\\', '/'), reason, entry };
  if (kind === 'dist') return { kind, pattern: normalizedName(pattern), reason, entry };
  return { kind: 'module', pattern, reason, entry };
}

/** PEP 503: the form in which names of distributions are compared. */
export function normalizedName(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase();
}
