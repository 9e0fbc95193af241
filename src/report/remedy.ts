import type { Kind, Offender } from '../result.js';
import { plain } from './plain.js';

const DOTTED = /^[\p{ID_Start}_]\p{ID_Continue}*(\.[\p{ID_Start}_]\p{ID_Continue}*)*$/u;
const DISTRIBUTION = /^[A-Za-z0-9]([A-Za-z0-9._-]{0,98}[A-Za-z0-9])?$/;
const VERSION = /^[A-Za-z0-9][A-Za-z0-9.!+_-]{0,39}$/;

/** Where the field keeps track of which release of which package supports free-threading. */
export const TRACKING = 'https://py-free-threading.github.io/tracking/';

/** The lasting fix for an offender of a kind, in our own words: safe in Markdown and in plain text. */
export const REMEDIES: Readonly<Record<Kind, string>> = {
  own: [
    'Once the module is safe without the GIL, declare it. In C, among its slots: `{Py_mod_gil, Py_MOD_GIL_NOT_USED}`.',
    'In Cython, at the top of the file: `# cython: freethreading_compatible=True`.',
    'A declaration is a promise that CPython does not check, so test the module under threads first.',
  ].join(' '),
  dependency: `Upgrade to a release that declares support; ${TRACKING} says which do.`,
  'test-tool': `Upgrade it, or run the tests without this plugin; ${TRACKING} says which releases declare support.`,
  'build-tool': `Upgrade it; ${TRACKING} says which releases declare support. It runs in build processes only.`,
};

/** Whether a module's name can be pasted anywhere, a shell included: a dotted identifier without invisible characters. */
export function pasteable(module: string): boolean {
  return module.length <= 200 && DOTTED.test(module) && plain(module, 200) === module;
}

/**
 * Lines for `allow` that accept these offenders, a reason in each, at most `budget` UTF-16 units; `left` counts the offenders that they do
 * not cover. Two or more of one foreign distribution are one `dist:` line. A name that is no identifier is never offered for pasting.
 */
export function allowLines(offenders: readonly Offender[], budget: number): { readonly lines: readonly string[]; readonly left: number } {
  const lines = new Map<string, number>();
  for (const same of byDistribution(offenders)) {
    const line = allowLine(same);
    if (line !== null) lines.set(line, same.length);
  }
  const fitting: string[] = [];
  let left = offenders.length;
  let length = 0;
  for (const [line, count] of lines) {
    length += line.length + 1;
    if (length > budget) break;
    fitting.push(line);
    left -= count;
  }
  return { lines: fitting, left };
}

/** Offenders of one foreign distribution together, each other one alone: a project's own are accepted one by one. */
function byDistribution(offenders: readonly Offender[]): readonly Offender[][] {
  const groups = new Map<unknown, Offender[]>();
  for (const offender of offenders) {
    const key = offender.kind !== 'own' && DISTRIBUTION.test(offender.distribution ?? '') ? offender.distribution : offender;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [offender]);
    else group.push(offender);
  }
  return [...groups.values()];
}

function allowLine(same: readonly Offender[]): string | null {
  const [first] = same;
  if (first === undefined) return null;
  const name = same.length > 1 ? `dist:${first.distribution}` : first.module;
  if (same.length === 1 && !pasteable(name)) return null;
  return `${name}  # ${[...release(first), 'does not declare free-threading support yet'].join(' ')}`;
}

function release({ kind, distribution, version }: Offender): string[] {
  if (kind === 'own' || distribution === null || !DISTRIBUTION.test(distribution)) return [];
  return version !== null && VERSION.test(version) ? [distribution, version] : [distribution];
}
