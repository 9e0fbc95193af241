import type { Installation, Kind, Offender } from '../result.js';
import { DECLARATIONS, PROMISE } from './declaration.js';
import { plain } from './plain.js';
import { switchFor } from './switches.js';

const DOTTED = /^[\p{ID_Start}_]\p{ID_Continue}*(\.[\p{ID_Start}_]\p{ID_Continue}*)*$/u;
const DISTRIBUTION = /^[A-Za-z0-9]([A-Za-z0-9._-]{0,98}[A-Za-z0-9])?$/;
const VERSION = /^[A-Za-z0-9][A-Za-z0-9.!+_-]{0,39}$/;

/** Where the field keeps track of which release of which package supports free-threading. */
export const TRACKING = 'https://py-free-threading.github.io/tracking/';

/** Where the field keeps track of which package has wheels for the free-threaded build. */
export const WHEELS = 'https://hugovk.github.io/free-threaded-wheels/';

/** The lasting fix for an offender of a kind that is not the project's own: safe in Markdown and in plain text. */
export const REMEDIES: Readonly<Record<Exclude<Kind, 'own'>, string>> = {
  dependency: `Upgrade to a release that declares support; ${TRACKING} and ${WHEELS} say which do.`,
  'test-tool': `Upgrade it, or run the tests without this plugin; ${TRACKING} and ${WHEELS} say which releases declare support.`,
  'build-tool': `Upgrade it; ${TRACKING} says which releases declare support. It runs in build processes only.`,
};

/** The lasting fix for one offender in plain text, by what is known of it. */
export function remedyOf(offender: Offender): string {
  if (offender.kind === 'own') {
    const { toolkit, where, lines } = DECLARATIONS[offender.builtWith ?? 'c'];
    const which = offender.builtWith === null ? 'If it is written in C' : `It is made with ${toolkit}`;
    return [`declare support. ${which}. ${where}:`, ...lines.map((line) => `  ${line}`), PROMISE].join('\n');
  }
  const how = installedAs(offender.installed);
  const known = switchFor(offender);
  return [
    REMEDIES[offender.kind],
    ...(how === null ? [] : [`It was ${how}.`]),
    ...(known === null ? [] : [`It does without the module where ${known.variable}=${known.value} is set.`]),
  ].join(' ');
}

/** How a distribution was installed, in a few words and harmless; null where that says nothing. */
export function installedAs(installed: Installation | null): string | null {
  if (installed === null) return null;
  const by = installed.by === null ? '' : ` by ${plain(installed.by, 40)}`;
  if (installed.how === 'wheel') return `installed${by} from its wheel`;
  if (installed.how === 'local-build') return `built from its sources${by}`;
  return by === '' ? null : `installed${by}`;
}

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
