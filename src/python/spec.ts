import { explain, le, lt, satisfies, validRange } from '@renovatebot/pep440';
import { BadInput } from '../verdict.js';

/** Which free-threaded CPythons are wanted. */
export interface VersionSpec {
  /** As written by the user, for messages. */
  readonly text: string;
  /** Where it was written, for messages: `input 'python-version'`, `.python-version`, ... */
  readonly origin: string;
  /** The same as PEP 440 version specifiers. */
  readonly specifiers: string;
  /** Whether a pre-release will do. */
  readonly prereleases: boolean;
}

/** What the `python-version` input may be, for messages. */
export const LEGAL_VERSIONS =
  'a free-threaded CPython version (3.14t, 3.14.7t, 3.15.0rc1t, 3.15t-dev) or a range of versions (>=3.13, >=3.13,<3.15, ~=3.14.3, 3.x)';

const FIRST = '3.13';
const BEGIN = `free-threaded builds begin with CPython ${FIRST}`;

/** What is wrong with a range that holds no free-threaded CPython. */
export const NONE_IN_RANGE = `no free-threaded CPython is in that range: ${BEGIN}`;

/** `3.14`, `3.14t`, `3.15.0rc1t`, `3.15t-dev`; also as uv writes it (`cpython-3.14+freethreaded`) and setup-python (`3.15.0-rc.1`). */
const VERSION =
  /^(?:cpython-)?(?<major>\d+)(?:\.(?<minor>\d+))?(?<patch>\.\d+)?(?:[-.]?(?<stage>alpha|beta|a|b|rc)\.?(?<serial>\d+))?(?<threaded>t|\+freethreaded)?(?<dev>-dev)?$/;
const WILDCARD = /^(?<major>\d+)(?:\.(?<minor>\d+))?\.[x*]t?$/;
const CLAUSE = /^(?<operator>~=|==|!=|<=|>=|<|>)\s*(?<version>\d+(?:\.\d+)*(?:(?:a|b|rc)\d+)?(?:\.\*)?)(?:t|\+freethreaded)?$/;

const INPUT = "input 'python-version'";

/** Reads a wanted version or range; throws `BadInput` that says what is wrong and what was probably meant. */
export function parseSpec(given: string, origin = INPUT): VersionSpec {
  const text = given.trim();
  const wanted = /^[<>=!~^]|,/.test(text) ? parseRange(text) : (wildcard(text) ?? version(text) ?? otherForm(text));
  if (typeof wanted !== 'string') return { text, origin, ...wanted };
  const wrong = origin.startsWith('input') ? wanted : `it stands in ${origin}, and ${wanted}`;
  throw new BadInput('python-version', given, LEGAL_VERSIONS, wrong);
}

/** Whether it is this step that asks for the version, and not the project or nobody. */
export function isAskedFor({ origin }: VersionSpec): boolean {
  return origin === INPUT;
}

/** Whether a version in PEP 440's form is wanted. That the build is free-threaded is proven elsewhere. */
export function matches(spec: VersionSpec, candidate: string): boolean {
  return satisfies(candidate, spec.specifiers, { prereleases: spec.prereleases });
}

/** Whether a line names a free-threaded version, as `3.14t` does and `3.14` does not. */
export function isFreeThreadedName(line: string): boolean {
  return VERSION.exec(line)?.groups?.threaded !== undefined;
}

/** What is wanted, or what is wrong with the text. */
type Wanted = Pick<VersionSpec, 'specifiers' | 'prereleases'> | string;

function version(text: string): Wanted | null {
  const groups = VERSION.exec(text)?.groups;
  if (groups === undefined) return null;
  const { major = '', minor, patch, stage, serial, dev } = groups;
  const early = tooEarly(text, { major, minor });
  if (early !== null) return early;
  const series = minor === undefined ? major : `${major}.${minor}`;
  if (dev !== undefined) {
    if (patch !== undefined || stage !== undefined) return `'-dev' goes with a series of versions; did you mean '${series}t-dev'?`;
    return { specifiers: `==${series}.*`, prereleases: true };
  }
  // PEP 440 reads 3.15rc1 as 3.15.0rc1, and alpha as a.
  if (stage !== undefined) return { specifiers: `==${series}${patch ?? ''}${stage}${serial}`, prereleases: true };
  return { specifiers: patch === undefined ? `==${series}.*` : `==${series}${patch}`, prereleases: false };
}

function wildcard(text: string): Wanted | null {
  const groups = WILDCARD.exec(text.toLowerCase())?.groups;
  if (groups === undefined) return null;
  const { major = '', minor } = groups;
  const specifiers = minor === undefined ? `==${major}.*` : `==${major}.${minor}.*`;
  return tooEarly(text, { major, minor }) ?? { specifiers, prereleases: false };
}

/** Reads a range; gives what is wrong with it where it cannot be used. */
export function parseRange(text: string): Wanted {
  const clauses = text.split(',').flatMap((part) => (part.trim() === '' ? [] : [CLAUSE.exec(part.trim())?.groups]));
  const specifiers = clauses.map((clause) => `${clause?.operator}${clause?.version}`).join(',');
  if (clauses.length === 0 || clauses.includes(undefined) || !validRange(specifiers)) return notARange(text);
  if (clauses.some((clause) => endsTooEarly(clause?.operator ?? '', clause?.version ?? ''))) return NONE_IN_RANGE;
  const prereleases = clauses.some((clause) => clause?.operator !== '!=' && explain(clause?.version ?? '')?.is_prerelease === true);
  return { specifiers, prereleases };
}

function notARange(text: string): string {
  const caret = /^\^(3(?:\.\d+)*)t?$/.exec(text)?.[1];
  if (caret !== undefined) return `'^' is not an operator of PEP 440; did you mean '>=${caret},<4'?`;
  const tilde = /^~(3\.\d+)t?$/.exec(text)?.[1];
  if (tilde !== undefined) return `'~' is not an operator of PEP 440; did you mean '~=${tilde}.0'?`;
  const parts = text.split(/\s*,\s*|\s+(?=[<>=!~])/);
  if (parts.length > 1 && parts.every((part) => CLAUSE.test(part)))
    return `the parts of a range are joined by commas; did you mean '${parts.join(',')}'?`;
  return 'it is not a range that PEP 440 knows';
}

/** Whether everything that an operator allows lies below the first free-threaded version. */
function endsTooEarly(operator: string, bound: string): boolean {
  if (operator === '<') return le(bound, FIRST);
  if (operator === '<=' || (operator === '==' && !bound.endsWith('.*'))) return lt(bound, FIRST);
  if (operator !== '==' && operator !== '~=') return false;
  // ~=3.12.1 stays within 3.12, as ==3.12.* does; ~=3.12 lets 3.13 in.
  const series = bound.split('.').slice(0, -1);
  return lt(series.length === 1 ? `${series[0]}.99` : series.join('.'), FIRST);
}

function tooEarly(text: string, { major, minor }: { readonly major: string; readonly minor: string | undefined }): string | null {
  if (Number(major) > 3) return `there is no CPython ${major} yet; did you mean '3.14t'?`;
  if (/^3\.[1-9]$/.test(text))
    return `${BEGIN}, and YAML reads an unquoted ${text}0 as ${text}: write versions in quotes; did you mean '3.14t'?`;
  if (Number(major) < 3 || (minor !== undefined && lt(`3.${minor}`, FIRST))) return `${BEGIN}; did you mean '3.13t'?`;
  return null;
}

function otherForm(text: string): string {
  const other = /^(pypy|graalpy|jython|ironpython|micropython|pyodide|miniconda|anaconda)/i.exec(text)?.[0];
  if (other !== undefined) return `only CPython has free-threaded builds; did you mean '3.14t'?`;
  const debug = /^(3\.\d+(?:\.\d+)?)(?:t?d|dt)$/.exec(text)?.[1];
  if (debug !== undefined) return `a debug build cannot be asked for by version: give its path as 'python'; or did you mean '${debug}t'?`;
  const near = /^(?:c?python|v)?[\s@-]*(3\.\d+(?:\.\d+)?)[\s-]*(?:t|nogil|free-?threaded|free-?threading)?$/i.exec(text)?.[1];
  if (near !== undefined) return `it is not written as a version; did you mean '${near}t'?`;
  return 'it is not a version that PEP 440 knows';
}
