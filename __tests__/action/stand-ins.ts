/**
 * What a documented workflow uses and cannot be fetched here, and what takes its place:
 *
 * - gilproof itself: the action of this checkout, in a folder of the repository. As that is there after a checkout only, a job that has none
 *   gets one.
 * - actions/checkout: act's own, which copies the repository.
 * - actions/setup-python: puts the prepared environment of the free-threaded interpreter on PATH. Caches nothing.
 * - astral-sh/setup-uv: puts a folder with uv on PATH.
 * - actions/upload-artifact and download-artifact: copy through a folder outside of the workspaces.
 * - pypa/cibuildwheel: builds one wheel with the interpreter on PATH, in no container, and has the real cibuildwheel audit it, in an ordinary Python,
 *   as the one that was asked for.
 * - npx: runs dist/cli.js where it is asked for gilproof.
 * - Runners other than ubuntu-latest are left out, 3.14t is the version at hand, and the legs of a matrix run one after the other, for they share
 *   one environment. What act does not know of the context `strategy` is written out: the number of legs, and in the place of a leg's index its
 *   values.
 */
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { CLI } from '../cli/cli.js';
import { writeFiles } from '../fixtures/toolbox.js';
import { copyAction } from './repository.js';

/** They read STAND_IN_PYTHON, STAND_IN_GIL_PYTHON and STAND_IN_UV, folders for PATH, and STAND_IN_ARTIFACTS, a folder that is there. */
const ACTIONS: Readonly<Record<string, { readonly inputs?: readonly string[]; readonly run: string }>> = {
  'actions/setup-python': {
    inputs: ['python-version', 'cache', 'cache-dependency-path'],
    run: `[[ $INPUT_PYTHON_VERSION = *t ]]
test -e "\${INPUT_CACHE_DEPENDENCY_PATH:-.}"
echo "$STAND_IN_PYTHON" >>"$GITHUB_PATH"`,
  },
  'astral-sh/setup-uv': { run: 'echo "$STAND_IN_UV" >>"$GITHUB_PATH"' },
  'actions/upload-artifact': {
    inputs: ['name', 'path', 'overwrite'],
    run: `artifact=$STAND_IN_ARTIFACTS/\${INPUT_NAME//\\//_}
mkdir "$artifact"
cp $INPUT_PATH "$artifact/"`,
  },
  'actions/download-artifact': {
    inputs: ['pattern', 'path'],
    run: `mkdir -p "$INPUT_PATH"
cp -r "$STAND_IN_ARTIFACTS"/$INPUT_PATTERN "$INPUT_PATH/"`,
  },
  'pypa/cibuildwheel': {
    run: `python -m pip wheel --quiet --no-deps --wheel-dir wheelhouse .
identifier=$("$STAND_IN_GIL_PYTHON/cibuildwheel" --platform linux --print-build-identifiers)
"$STAND_IN_GIL_PYTHON/python" '${path.join(import.meta.dirname, '../fixtures/wheel_audit.py')}' audit "$identifier" "$PWD"/wheelhouse/*.whl`,
  },
};

/** A program for PATH. */
export const NPX = `#!/bin/sh
[ "$1" = --yes ] && shift
[ "$1" = gilproof ] && shift && exec node '${CLI}' "$@"
echo "npx of what: $*" >&2
exit 127
`;

/** Writes gilproof and the stand-ins into a repository. */
export function writeStandIns(repository: string): void {
  copyAction(path.join(repository, '.actions/gilproof'));
  for (const [name, { inputs = [], run }] of Object.entries(ACTIONS)) {
    const env = inputs.map((input) => [`INPUT_${input.toUpperCase().replaceAll('-', '_')}`, `\${{ inputs.${input} }}`]);
    const action = {
      name,
      description: `Stands in for ${name}`,
      inputs: Object.fromEntries(inputs.map((input) => [input, { description: input }])),
      runs: { using: 'composite', steps: [{ shell: 'bash', env: Object.fromEntries(env), run }] },
    };
    writeFiles(repository, { [`.actions/${name}/action.yml`]: stringify(action) });
  }
}

export interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

interface Job {
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly string[]>> };
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly jobs: Readonly<Record<string, Job>>;
}

/** The workflow with its stand-ins; throws for an action that has none. */
export function withStandIns(text: string, version: string): string {
  const { jobs, ...workflow } = parse(text.replaceAll('3.14t', version)) as Workflow;
  const own = Object.entries(jobs).map(([name, job]) => [name, withStandInsOf(job)]);
  return stringify({ ...workflow, jobs: Object.fromEntries(own) });
}

function withStandInsOf({ strategy, steps, ...job }: Job): object {
  const matrix = { ...strategy?.matrix, ...(strategy?.matrix.os && { os: ['ubuntu-latest'] }) };
  const legs = Object.values(matrix).reduce((product, values) => product * values.length, 1);
  const values = Object.keys(matrix);
  const index = `format('${values.map((_, position) => `{${position}}`).join('-')}', ${values.map((name) => `matrix.${name}`).join(', ')})`;
  const given = steps.some(({ uses }) => uses?.startsWith('actions/checkout@')) ? steps : [{ uses: 'actions/checkout@v7' }, ...steps];
  const text = JSON.stringify({
    ...job,
    ...(strategy && { strategy: { ...strategy, 'max-parallel': 1, matrix } }),
    steps: given.map((step) => ({ ...step, ...(step.uses && { uses: standIn(step.uses) }) })),
  });
  return JSON.parse(text.replaceAll('strategy.job-index', index).replaceAll(/\$\{\{ strategy\.job-total \}\}/g, `${legs}`));
}

function standIn(uses: string): string {
  const [name = ''] = uses.split('@');
  if (name === 'actions/checkout') return uses;
  if (name === 'OWNER/gilproof') return './.actions/gilproof';
  if (name in ACTIONS) return `./.actions/${name}`;
  throw new Error(`there is no stand-in for ${uses}`);
}
