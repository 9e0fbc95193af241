import { Stop } from '../verdict.js';
import { type Candidate, candidates, type Places } from './candidates.js';
import { type ProvenPython, prove } from './prove.js';
import { matches, type VersionSpec } from './spec.js';

/** What is wanted and where to look for it. */
export interface Search extends Places {
  readonly spec: VersionSpec;
  /** Where version switchers (pyenv, mise) on `PATH` are called. */
  readonly workingDirectory: string;
  /** How long one candidate may take, in milliseconds. */
  readonly limit?: number;
}

/**
 * The first candidate that is proven to be a wanted free-threaded CPython. Throws `Stop` with the verdict `no-interpreter`, whose details
 * name every candidate and why it was refused.
 */
export async function findPython(search: Search): Promise<ProvenPython> {
  const refused: { readonly candidate: Candidate; readonly reason: string }[] = [];
  for (const candidate of candidates(search)) {
    const proof = await prove(candidate, { ...search, cwd: search.workingDirectory });
    if ('python' in proof) return proof.python;
    refused.push({ candidate, reason: proof.refused });
  }

  // The place for downloading one: everything found has been refused, and the `python` input has not asked for just this one.

  const details = refused.map(({ candidate, reason }) => `${candidate.executable} (${candidate.why}): ${reason}`);
  const only = refused[0];
  if (search.python !== null && only !== undefined) {
    const message = `Input 'python' is ${JSON.stringify(search.python)}, which is not a wanted free-threaded CPython: ${only.reason}.`;
    throw new Stop('no-interpreter', message, GIVEN, details);
  }
  throw new Stop('no-interpreter', `${notFound(search.spec)} ${tried(refused.length)}`, howToGet(search.spec), details);
}

const GIVEN =
  "Give the path of a free-threaded interpreter (it may be a virtual environment's, relative to the workspace) or a command on PATH, " +
  "such as python3.14t. Leave 'python' empty to search PATH and the tool cache.";

function notFound({ text, origin }: VersionSpec): string {
  if (origin === 'default') return 'No free-threaded CPython was found.';
  return `No free-threaded CPython ${text} (wanted by ${origin}) was found.`;
}

function tried(count: number): string {
  if (count === 0) return 'There is no Python on PATH and no free-threaded one in the tool cache.';
  return count === 1 ? 'The one candidate was refused.' : `All ${count} candidates were refused.`;
}

function howToGet(spec: VersionSpec): string {
  const [, exact, dev = ''] = /^(3\.\d+(?:\.\d+)?)t?(-dev)?$/.exec(spec.text) ?? [];
  const version = exact ?? ['3.14', '3.13', '3.15'].find((series) => matches(spec, `${series}.99`)) ?? '3.14';
  const series = version.split('.').slice(0, 2).join('.');
  return (
    `Install one before this step: 'uses: actions/setup-python' with 'python-version: ${version}t${dev}', or 'uv python install ${version}t', ` +
    `or on Ubuntu the package python${series}-nogil of the deadsnakes archive.`
  );
}
