import { existsSync, realpathSync } from 'node:fs';
import { basename } from 'node:path';
import { lt } from '@renovatebot/pep440';
import { Stop } from '../verdict.js';
import { type Candidate, candidates, type Places } from './candidates.js';
import { environmentOf } from './environment.js';
import { type Proof, type ProvenPython, prove } from './prove.js';
import type { Offer, Providing } from './provide.js';
import { matches, type VersionSpec } from './spec.js';

/** What is wanted and where to look for it. */
export interface Search extends Places, Providing {
  readonly temporary: string;
  /** Whether the architecture was asked for: then the `python` input must be for it too. */
  readonly archAsked: boolean;
  /** Where version switchers (pyenv, mise) on `PATH` are called. */
  readonly workingDirectory: string;
  /** Whether one that pip refuses to install into is taken as it is: there will be nothing to install. */
  readonly asItIs?: boolean;
  /** How long one candidate may take, in milliseconds. */
  readonly limit?: number;
}

/**
 * The first candidate that is proven to be a wanted free-threaded CPython; where there is none, one that is downloaded. Throws `Stop` with
 * the verdict `no-interpreter`, whose details name every candidate and why it was refused.
 */
export async function findPython(search: Search): Promise<ProvenPython> {
  const details: string[] = [];
  let reason = '';
  let spare: ProvenPython | null = null;
  let offer = search.checkLatest && search.python === null ? await offered(search) : null;
  for (const candidate of candidates(search)) {
    const early = tooEarly(candidate);
    const proof = early === null ? await settle(candidate, search) : { refused: early };
    const newest = offer?.archive?.version;
    if ('python' in proof) {
      if (newest === undefined || !lt(proof.python.version, newest)) return proof.python;
      spare ??= proof.python;
    }
    reason = 'refused' in proof ? proof.refused : `CPython ${proof.python.version} is older than ${newest}`;
    details.push(`${candidate.executable} (${candidate.why}): ${reason}`);
  }
  if (search.python !== null) {
    const { python, called } = search;
    const which = called === undefined ? "Input 'python'" : `The interpreter of ${called}`;
    const message = `${which} is ${JSON.stringify(python)}, which is not a wanted free-threaded CPython: ${reason}.`;
    throw new Stop('no-interpreter', message, called === undefined ? GIVEN : MAKE, details);
  }

  const refused = details.length;
  offer ??= await offered(search);
  const { archive, notes, take } = offer;
  details.push(...notes);
  try {
    if (archive !== null) return await take(archive);
  } catch (error) {
    details.push(...(await triedDownload(error)));
  }
  if (spare !== null) {
    search.stdout.write(`gilproof: no newer version was obtained (${details.at(-1)})\n`);
    return spare;
  }
  const download =
    archive === null ? `None can be downloaded: ${notes[0]}.` : `CPython ${archive.version}t could not be downloaded: ${details.at(-1)}.`;
  throw new Stop('no-interpreter', `${notFound(search.spec)} ${tried(refused)} ${download}`, howToGet(search.spec), details);
}

/** Runs a candidate; one that pip would refuse to install into is given a virtual environment. */
async function settle(candidate: Candidate, search: Search): Promise<Proof> {
  const { python, archAsked, arch, workingDirectory: cwd } = search;
  const question = { ...search, cwd, arch: python === null || archAsked ? arch : undefined };
  const proof = await prove(candidate, question);
  return 'python' in proof && proof.python.externallyManaged && !search.asItIs ? environmentOf(proof.python, question) : proof;
}

/** Most machines' `python3` leads to a `python3.12` or the like: it need not be run, which would take as long as the proof of the right one. */
function tooEarly({ executable }: Candidate): string | null {
  if (!existsSync(executable)) return null;
  const name = basename(realpathSync(executable)).replace(/\.exe$/, '');
  const version = /^python(2\.\d+|3\.(?:\d|1[0-2]))$/.exec(name)?.[1];
  return version === undefined ? null : `its file is named ${name}, and free-threaded builds begin with CPython 3.13`;
}

/** Loaded when it is needed: the catalog and the network cost start-up time. */
async function offered(search: Search): Promise<Offer> {
  const { offerOf } = await import('./provide.js');
  return offerOf(search);
}

async function triedDownload(error: unknown): Promise<readonly string[]> {
  const { reasons } = await import('./provide.js');
  const known = reasons(error);
  if (known === null) throw error;
  return known;
}

const GIVEN =
  "Give the path of a free-threaded interpreter (it may be a virtual environment's, relative to the workspace) or a command on PATH, " +
  "such as python3.14t. Leave 'python' empty to search this machine, and to download one where there is none.";

const MAKE =
  'Make an environment of a free-threaded interpreter (uv venv --python 3.14t, or python3.14t -m venv), ' +
  'install there what is to be judged, and name that.';

function notFound({ text, origin }: VersionSpec): string {
  if (origin === 'default') return 'No free-threaded CPython was found.';
  return `No free-threaded CPython ${text} (wanted by ${origin}) was found.`;
}

function tried(count: number): string {
  if (count === 0) return 'There is no Python on PATH and no free-threaded one in the tool cache or a well-known place.';
  return count === 1 ? 'The one candidate was refused.' : `All ${count} candidates were refused.`;
}

function howToGet(spec: VersionSpec): string {
  const [, exact, dev = ''] = /^(3\.\d+(?:\.\d+)?)t?(-dev)?$/.exec(spec.text) ?? [];
  const version = exact ?? ['3.14', '3.13', '3.15'].find((series) => matches(spec, `${series}.99`)) ?? '3.14';
  const series = version.split('.').slice(0, 2).join('.');
  return (
    "Let this machine reach releases.astral.sh or github.com, or name a 'mirror' of their downloads. Or install one before this step: " +
    `'uses: actions/setup-python' with 'python-version: ${version}t${dev}', or 'uv python install ${version}t', ` +
    `or on Ubuntu the package python${series}-nogil of the deadsnakes archive.`
  );
}
