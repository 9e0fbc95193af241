/** Every workflow that the documentation gives to paste names the offender of a project; what cannot be fetched is stood in for: stand-ins.ts. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { documentedWorkflows } from '../../scripts/documented-workflows.mjs';
import { NO_COMPILER } from '../fixtures/extensions.js';
import { GIL_PYTHON, PYTHON } from '../fixtures/interpreters.js';
import { sourceOfFast } from '../fixtures/kit.js';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { makeToolbox, type Toolbox, writeFiles } from '../fixtures/toolbox.js';
import { findAct, runWorkflow } from './act.js';
import { commitAll } from './repository.js';
import { NPX, type Workflow, withStandIns, writeStandIns } from './stand-ins.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const act = NO_COMPILER === null ? findAct() : { missing: NO_COMPILER };
const workflows = documentedWorkflows();

/** A project with an extension module that declares support, `kit._fine`, and one that does not, `kit._fast`. */
const PROJECT = {
  'kit/__init__.py': '',
  'kit/_fast.c': sourceOfFast('undeclared'),
  'kit/_fine.c': sourceOfFast('declared').replaceAll('_fast', '_fine'),
  'tests/unit/test_fine.py': 'def test_fine():\n    from kit import _fine\n\n    assert _fine\n',
  'tests/system/test_fast.py': 'def test_fast():\n    from kit import _fast\n\n    assert _fast\n',
  'tox.ini': '[testenv]\npackage = wheel\ndeps = pytest\ncommands = pytest\n',
  'noxfile.py': `import nox


@nox.session
def tests(session):
    session.install(".[test]")
    session.run("pytest")
`,
};
const METADATA = `
[project]
name = "kit"
version = "1.0"

[project.optional-dependencies]
test = ["pytest"]

[dependency-groups]
dev = ["pytest"]
`;
const WITH_SETUPTOOLS = {
  'pyproject.toml': `[build-system]
requires = ["setuptools"]
build-backend = "setuptools.build_meta"
${METADATA}
[tool.setuptools]
packages = ["kit"]
ext-modules = [{ name = "kit._fast", sources = ["kit/_fast.c"] }, { name = "kit._fine", sources = ["kit/_fine.c"] }]
`,
};
const WITH_MESON = {
  'pyproject.toml': `[build-system]
requires = ["meson-python"]
build-backend = "mesonpy"
${METADATA}
[tool.spin]
package = "kit"

[tool.spin.commands]
Build = ["spin.cmds.meson.build", "spin.cmds.meson.test"]
`,
  'meson.build': `project('kit', 'c')
py = import('python').find_installation(pure: false)
py.install_sources('kit/__init__.py', subdir: 'kit')
foreach name : ['_fast', '_fine']
  py.extension_module(name, 'kit' / name + '.c', install: true, subdir: 'kit')
endforeach
`,
};

interface Expected {
  /** The first lines of its job summaries. */
  readonly summaries: Readonly<Record<string, string>>;
  /** The steps that fail. */
  readonly red: readonly string[];
  /** The output `offenders` of its steps, each once; that of the one offender if not given. */
  readonly offenders?: readonly string[];
  /** What its log has besides, each in a line. */
  readonly log?: readonly RegExp[];
  readonly project?: Readonly<Record<string, string>>;
}

const OFFENDER = '1 extension module would switch the GIL back on';
const REENABLED = `## ❌ gil-reenabled: ${OFFENDER}`;
const CONTROL = '## ✅ tests-passed: the control leg, with the GIL on';
const RED: Expected = { summaries: { test: REENABLED }, red: ['test: gilproof'] };

/** By the heading that the workflow stands under. */
const EXPECTED: Readonly<Record<string, Expected>> = {
  'Use it': { summaries: { 'test off': REENABLED, 'test on': CONTROL }, red: ['test off: gilproof'] },
  'One verdict for a whole matrix': {
    summaries: {
      'test off ubuntu-latest': REENABLED,
      'test on ubuntu-latest': CONTROL,
      verdict: '## ❌ gil-reenabled: <code>free-threading</code>, 2 legs',
    },
    red: ['test off ubuntu-latest: gilproof', 'verdict: gilproof'],
  },
  "pytest, with pip's cache": RED,
  tox: RED,
  nox: RED,
  uv: RED,
  'meson-python': { ...RED, project: WITH_MESON },
  spin: { ...RED, project: WITH_MESON, log: [/^\[test\] +kit\._fast +own +tests\/system\/test_fast\.py:2$/m] },
  'The GIL on and off in one job': {
    ...RED,
    log: [/^\[test\] +GIL on and off, side by side$/m, /^\[test\] +run, GIL on +exit code 0 /m],
  },
  'Shards, and one verdict': {
    summaries: {
      'test off tests/system': `## ⚠️ gil-reenabled: ${OFFENDER}`,
      'test off tests/unit': '## ✅ clean: free-threaded',
      'test on tests/system': CONTROL,
      'test on tests/unit': CONTROL,
      verdict: '## ❌ gil-reenabled: <code>free-threading</code>, 4 legs',
    },
    red: ['verdict: gilproof'],
    offenders: ['["kit._fast"]', '[]'],
  },
  cibuildwheel: {
    summaries: {},
    red: ['wheels: pypa/cibuildwheel'],
    offenders: [],
    log: [/^\[wheels\] +kit\._fast +kit 1\.0 +own /m, /^\[wheels\] verdict: gil-reenabled$/m],
  },
};

test('every workflow of the documentation is tried, and each gives gilproof inputs that it has', () => {
  expect(workflows.map(({ heading }) => heading)).toEqual(Object.keys(EXPECTED));
  const { inputs } = parse(readFileSync(path.join(ROOT, 'action.yml'), 'utf8')) as { inputs: object };
  for (const { heading, text } of workflows) {
    const steps = Object.values((parse(text) as Workflow).jobs).flatMap((job) => job.steps);
    const given = steps.filter(({ uses }) => uses === 'OWNER/gilproof@SHA').map((step) => Object.keys(step.with ?? {}));
    expect([heading, given.length > 0 || text.includes('gilproof audit {wheel}')]).toEqual([heading, true]);
    expect([heading, given.flat().filter((name) => !(name in inputs))]).toEqual([heading, []]);
  }
});

test('every action in them is pinned, with the version as a comment, and nothing has more permissions than it needs', () => {
  for (const { heading, text } of workflows) {
    const uses = text.match(/uses: .*/g) ?? [];
    expect([heading, uses.filter((line) => !/^uses: (OWNER\/gilproof@SHA|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/.test(line))]).toEqual([
      heading,
      [],
    ]);
    expect([heading, text.match(/^ *permissions:.*\n( +contents:.*)?/gm)?.map((lines) => lines.trim().replace(/\s+/g, ' '))]).toEqual([
      heading,
      ['permissions: {}', 'permissions: contents: read', ...(text.includes('merge:') ? ['permissions: {}'] : [])],
    ]);
  }
});

/** pip compiles no bytecode (of this option the variable is the opposite), and the compiler takes no pains. */
const FASTER = { PIP_NO_COMPILE: '0', CFLAGS: '-O0' };

let toolbox: Toolbox;
let version = '';
/** A folder with uv. */
let uv = '';

beforeAll(async () => {
  if ('missing' in act) return;
  toolbox = await makeToolbox([]);
  version = execFileSync(PYTHON, ['-I', '-c', 'import sys; print("%d.%dt" % sys.version_info[:2])'], { encoding: 'utf8' }).trim();
  uv = temporaryFolder('uv');
  symlinkSync(path.join(toolbox.bin, 'uv'), path.join(uv, 'uv'));
}, 600_000); // the first run on a machine downloads the tools

function repositoryFor(text: string, project: Readonly<Record<string, string>>): string {
  const repository = temporaryFolder('repository');
  writeFiles(repository, { ...PROJECT, ...project, '.github/workflows/recipe.yml': withStandIns(text, version) });
  writeStandIns(repository);
  commitAll(repository);
  return repository;
}

for (const { document, heading, text } of workflows) {
  const { summaries, red, offenders = ['["kit._fast"]'], log = [], project = WITH_SETUPTOOLS } = EXPECTED[heading] ?? RED;
  const promise = `${document}, ${heading}: the offender is named, and red`;
  const tried = () => {
    if ('missing' in act) throw new Error(act.missing);
    const folder = temporaryFolder('machine');
    const [programs, artifacts] = [path.join(folder, 'programs'), path.join(folder, 'artifacts')];
    writeFiles(programs, { npx: NPX });
    chmodSync(path.join(programs, 'npx'), 0o755);
    mkdirSync(artifacts);
    const bin = toolbox.environment({ folder: path.join(folder, 'environment'), packages: ['pip'] });
    const STAND_IN_GIL_PYTHON = toolbox.environment({
      folder: path.join(folder, 'ordinary'),
      packages: ['cibuildwheel'],
      python: GIL_PYTHON,
    });
    const found = runWorkflow({
      act: act.command,
      repository: repositoryFor(text, project),
      // Where the workflow sets a Python up there is none before.
      path: [...(text.includes('setup-python@') ? [] : [bin]), programs, path.join(ROOT, 'node_modules/node/bin'), '/usr/bin', '/bin'],
      env: { ...toolbox.env, ...FASTER, STAND_IN_PYTHON: bin, STAND_IN_UV: uv, STAND_IN_ARTIFACTS: artifacts, STAND_IN_GIL_PYTHON },
    });
    // act gives all legs of a matrix one result: what its steps came to is in the log.
    const failed = [...found.log.matchAll(/^\[(.+)\] +❌ +Failure - Main \.\/\.actions\/(\S+)/gm)].map(
      ([, job, action]) => `${job}: ${action}`,
    );
    const headings = Object.fromEntries([...found.summaries].map(([job, summary]) => [job, summary.split('\n')[0]]));
    const all = { exitCode: found.exitCode, red: failed, summaries: headings };
    const expected = { exitCode: 1, red, summaries };
    expect(isDeepStrictEqual(all, expected) ? all : { ...all, log: found.log }).toEqual(expected);
    expect([...new Set(found.log.match(/(?<=::set-output:: offenders=).+/g))].sort()).toEqual(offenders);
    for (const line of log) expect(found.log).toMatch(line);
  };
  unless('missing' in act ? act.missing : null)(promise, tried, 300_000);
}
