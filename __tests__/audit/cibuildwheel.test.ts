/** The audit that README gives to cibuildwheel, as cibuildwheel itself reads and runs it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { NPX } from '../action/stand-ins.js';
import { environmentOf, NODE } from '../cli/cli.js';
import { NO_COMPILER } from '../fixtures/extensions.js';
import { GIL_PYTHON } from '../fixtures/interpreters.js';
import { BUILDABLE, checkOutKit, sourceOfFast } from '../fixtures/kit.js';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { makeToolbox, type Toolbox, writeFiles } from '../fixtures/toolbox.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SCRIPT = path.join(import.meta.dirname, '../fixtures/wheel_audit.py');
const OF_README =
  /^```toml\n(\[\[tool\.cibuildwheel\.overrides\]\]\n.*?)^```$/ms.exec(readFileSync(path.join(ROOT, 'README.md'), 'utf8'))?.[1] ?? '';

let toolbox: Toolbox;
/** Of an ordinary Python with cibuildwheel. */
let ordinary = '';

beforeAll(async () => {
  if (NO_COMPILER !== null) return;
  toolbox = await makeToolbox([]);
  const folder = path.join(temporaryFolder('environments'), 'ordinary');
  ordinary = toolbox.environment({ folder, packages: ['cibuildwheel'], python: GIL_PYTHON });
}, 600_000); // the first run on a machine downloads the tools

/** A checkout of `kit` with what README says of cibuildwheel, its extension module declaring support or not. */
function project(slots: 'declared' | 'undeclared'): string {
  const settings = `${BUILDABLE['pyproject.toml']}\n${OF_README}`;
  return checkOutKit({ files: { ...BUILDABLE, 'kit/_fast.c': sourceOfFast(slots), 'pyproject.toml': settings } });
}

function cibuildwheel(args: readonly string[], cwd: string) {
  const programs = temporaryFolder('programs');
  writeFiles(programs, { npx: NPX });
  chmodSync(path.join(programs, 'npx'), 0o755);
  const env = { ...environmentOf({ path: [programs, toolbox.bin, path.dirname(NODE)] }), ...toolbox.env };
  return spawnSync(path.join(ordinary, 'python'), [SCRIPT, ...args], { cwd, env, encoding: 'utf8' });
}

function audited(source: string) {
  const folder = temporaryFolder('wheelhouse');
  const build = ['-m', 'pip', 'wheel', '-q', '--no-deps', '--no-build-isolation', '-w', folder, source];
  execFileSync(path.join(toolbox.bin, 'python'), build, { env: { ...process.env, ...toolbox.env }, stdio: 'pipe' });
  const wheel = path.join(folder, readdirSync(folder)[0] ?? '');
  return { wheel, ...cibuildwheel(['audit', 'cp314t-manylinux_x86_64', wheel], source) };
}

const test = unless(NO_COMPILER);

test('free-threaded wheels that the host can install are audited by gilproof alone, and all others as before', () => {
  const { status, stdout, stderr } = cibuildwheel(['options'], project('declared'));
  expect([status, stderr]).toEqual([0, '']);
  const found = Object.entries(JSON.parse(stdout) as Record<string, object>);
  const ours = found.filter(([identifier]) => /^cp3\d\dt-(manylinux_|macosx_|win_amd64$)/.test(identifier));
  expect(ours.length).toBeGreaterThan(3);
  for (const [, options] of ours) expect(options).toEqual({ command: ['npx --yes gilproof audit {wheel}'], requires: [] });
  const others = found.filter((each) => !ours.includes(each));
  expect(others.length).toBeGreaterThan(ours.length);
  expect(JSON.stringify(others)).not.toContain('gilproof');
});

test('it is the version that the recipe pins', () => {
  const print = 'import importlib.metadata as m; print(m.version("cibuildwheel"))';
  const version = execFileSync(path.join(ordinary, 'python'), ['-I', '-c', print], { encoding: 'utf8' }).trim();
  const recipes = readFileSync(path.join(ROOT, 'docs/recipes.md'), 'utf8');
  expect(recipes).toMatch(new RegExp(`^ +- uses: pypa/cibuildwheel@[0-9a-f]{40} # v${version.replaceAll('.', '\\.')}$`, 'm'));
});

test('its audit of a real wheel fails where a module offends', () => {
  const { wheel, status, stdout, stderr } = audited(project('undeclared'));
  expect(path.basename(wheel)).toMatch(/^kit-1\.0-cp3\d+-cp3\d+t-/);
  expect(stdout).toContain('verdict: gil-reenabled');
  expect(stdout).toMatch(/^ +kit\._fast +kit 1\.0 +own /m);
  expect([status, stderr]).toEqual([
    1,
    expect.stringContaining(`AuditCommandFailedError: Audit command failed: npx --yes gilproof audit ${wheel}`),
  ]);
});

test('and passes where all declare support', () => {
  const { status, stdout } = audited(project('declared'));
  expect([status, stdout]).toEqual([0, expect.stringContaining('verdict: clean')]);
});
