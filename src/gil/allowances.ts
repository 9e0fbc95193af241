import { BadInput } from '../verdict.js';

/** One line of `allow`: a known offender and why it is accepted. */
export interface Allowance {
  readonly kind: 'module' | 'dist' | 'path';
  /** A glob: of a module name, a normalised distribution name, or a path with `/`. */
  readonly pattern: string;
  readonly reason: string;
  /** As the user wrote it, without the reason. */
  readonly entry: string;
}

const LEGAL = "one entry a line, each with a reason: 'module-or-glob  # reason', 'dist:NAME  # reason' or 'path:GLOB  # reason'";

/** Parses the `allow` input; blank lines and lines that begin with `#` are passed over. Throws BadInput. */
export function parseAllowances(text: string): readonly Allowance[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map(parseLine);
}

function parseLine(line: string): Allowance {
  const [, entry, reason] = /^(.*?)\s+#\s*(.*)$/.exec(line) ?? [];
  if (!entry || !reason) throw new BadInput('allow', line, LEGAL);
  const [, kind, rest] = /^(dist|path):\s*(.*)$/.exec(entry) ?? [];
  const pattern = rest ?? entry;
  const legalPattern = kind === 'path' ? /\S/ : kind === 'dist' ? /^[\w.*?[\]-]+$/ : /^[\p{L}\p{N}_.*?[\]!-]+$/u;
  if (!legalPattern.test(pattern)) throw new BadInput('allow', line, LEGAL);
  if (kind === 'path') return { kind, pattern: pattern.replaceAll('\\', '/'), reason, entry };
  if (kind === 'dist') return { kind, pattern: normalizedName(pattern), reason, entry };
  return { kind: 'module', pattern, reason, entry };
}

/** PEP 503: the form in which names of distributions are compared. */
export function normalizedName(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase();
}
