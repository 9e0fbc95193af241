/** Environments, folders and wheels judged without a suite, by the action and by the command line. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Result } from '../../src/result.js';
import { runAction } from '../action/runner.js';
import { inPipe } from '../cli/cli.js';
import { makeEnvironment } from '../fixtures/environments.js';
import { buildExtension, buildLibrary, NO_COMPILER, type Template } from '../fixtures/extensions.js';
import { GIL_PYTHON, PYTHON } from '../fixtures/interpreters.js';
import { expectDescribed } from '../fixtures/report-schema.js';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { managedPrefix } from '../python/installations.js';

const compiled = unless(NO_COMPILER);
const tag = execFileSync(
  PYTHON,
  ['-c', 'import sys, sysconfig; print("cp%d%dt %s" % (*sys.version_info[:2], sysconfig.get_platform().replace("-", "_")))'],
  {
    encoding: 'utf8',
  },
).trim();
const [ABI = '', PLATFORM = ''] = tag.split(' ');

/** What an audit says, as the report has it. */
async function audit(paths: readonly string[], flags: readonly string[] = [], cwd = temporaryFolder('project')) {
  const { exitCode, stdout, stderr } = await inPipe(['--json', ...flags, 'audit', ...paths], { cwd });
  const report = JSON.parse(stdout) as Result;
  expectDescribed(report);
  const { verdict, offenders, unjudged, notices, problem, audited } = report;
  return {
    exitCode,
    verdict,
    notices,
    problem,
    audited,
    unjudged,
    offenders: offenders.map(({ module, kind }) => [module, kind]),
    report,
    stderr,
  };
}

function extend(folder: string, extensions: Readonly<Record<string, Template>>, python = PYTHON): void {
  for (const [name, template] of Object.entries(extensions)) buildExtension({ name, template, python, folder });
}

function sitePackages(python: string): string {
  return execFileSync(python, ['-c', 'import sysconfig; print(sysconfig.get_path("purelib"))'], { encoding: 'utf8' }).trim();
}

compiled('an environment is judged by its own interpreter, whichever way it is named', async () => {
  const { bin, python } = makeEnvironment();
  const site = sitePackages(python);
  extend(site, { slow: 'multi-undeclared', 'pkg.deep._slow': 'single-undeclared', quick: 'multi-declared' });
  for (const name of [path.dirname(bin), site, python]) {
    expect(await audit([name])).toMatchObject({
      exitCode: 3,
      verdict: 'gil-reenabled',
      audited: [name],
      offenders: [
        ['pkg.deep._slow', 'dependency'],
        ['slow', 'dependency'],
      ],
      report: { python: { executable: python }, modules: { loaded: 3, declared: 1, offending: 2, unjudged: 0 }, runs: [] },
    });
  }
});

compiled('what only looks like an extension module is left out, what only importlib would find is not', async () => {
  const { bin, python } = makeEnvironment();
  const site = sitePackages(python);
  extend(site, { 'pkg.quick': 'multi-declared' });
  const [file = ''] = readdirSync(path.join(site, 'pkg'));
  buildLibrary({ name: 'helper', source: 'int helper(void) { return 1; }', folder: path.join(site, 'pkg') });
  copyFileSync(path.join(site, 'pkg', file), path.join(site, 'pkg', 'quick.cpython-312-x86_64-linux-gnu.so'));
  mkdirSync(path.join(site, 'pkg.libs'));
  copyFileSync(path.join(site, 'pkg', file), path.join(site, 'pkg.libs', file));
  writeFileSync(path.join(site, 'empty.so'), '');
  symlinkSync(site, path.join(site, 'pkg', 'loop'));
  symlinkSync('itself', path.join(site, 'pkg', 'itself'));
  // Without a tag in its name, and in a package that is a link.
  const elsewhere = temporaryFolder('elsewhere');
  extend(elsewhere, { plain: 'multi-undeclared' });
  copyFileSync(path.join(elsewhere, readdirSync(elsewhere)[0] ?? ''), path.join(elsewhere, 'plain.so'));
  const tagged = readdirSync(elsewhere).find((name) => name !== 'plain.so') ?? '';
  execFileSync('rm', [path.join(elsewhere, tagged)]);
  symlinkSync(elsewhere, path.join(site, 'linked'));
  const { offenders, report } = await audit([path.dirname(bin)]);
  expect(offenders).toEqual([['linked.plain', 'dependency']]);
  expect(report.modules.loaded).toBe(2);
});

compiled('editable installs are followed: folders in .pth files, and the map of a finder of setuptools', async () => {
  const { bin, python } = makeEnvironment();
  const site = sitePackages(python);
  const [one, other] = [temporaryFolder('source'), temporaryFolder('source')];
  extend(one, { slow: 'multi-undeclared' });
  extend(other, { 'pkg._slow': 'multi-undeclared', _alone: 'multi-undeclared' });
  writeFileSync(path.join(site, 'one.pth'), `${one}\n`);
  writeFileSync(
    path.join(site, '__editable___other_1_finder.py'),
    `MAPPING = ${JSON.stringify({ pkg: path.join(other, 'pkg'), _alone: path.join(other, '_alone') })}\n`,
  );
  writeFileSync(path.join(site, '__editable__.other-1.pth'), 'import __editable___other_1_finder\n');
  const { offenders } = await audit([path.dirname(bin)]);
  expect(offenders.map(([module]) => module)).toEqual(['_alone', 'pkg._slow', 'slow']);
});

compiled('what import hooks hide is told', async () => {
  const { bin, python } = makeEnvironment();
  const site = sitePackages(python);
  extend(site, { quick: 'multi-declared' });
  writeFileSync(
    path.join(site, '_shop_editable_loader.py'),
    'import sys\nclass Finder:\n  def find_spec(self, *_): return None\nsys.meta_path.insert(0, Finder())\n',
  );
  writeFileSync(path.join(site, 'shop.pth'), 'import _shop_editable_loader\n');
  const environment = path.dirname(bin);
  const { verdict, notices } = await audit([environment]);
  expect([verdict, notices]).toEqual([
    'clean',
    [`In ${environment} import hooks may know further modules, which were not judged: _shop_editable_loader.`],
  ]);
});

compiled(
  'a folder of packages is judged with the interpreter that is found, what is allowed is, and what crashes is not judged',
  async () => {
    const folder = temporaryFolder('target');
    extend(folder, { slow: 'multi-undeclared', bad: 'crash-in-init', quick: 'multi-declared' });
    const flags = [`--python=${PYTHON}`, '--allow=slow  # known'];
    expect(await audit([folder], flags)).toMatchObject({ exitCode: 7, verdict: 'unproven', unjudged: [{ module: 'bad' }] });
    expect(await audit([folder], [...flags, '--allow=bad  # known'])).toMatchObject({ exitCode: 0, verdict: 'clean' });
  },
);

test('where there is nothing to judge nothing is proven', async () => {
  const { bin } = makeEnvironment();
  const environment = path.dirname(bin);
  expect(await audit([environment])).toMatchObject({
    exitCode: 7,
    verdict: 'unproven',
    problem: {
      what: `Nothing is proven: no extension module was found in ${environment}.`,
      fix: 'Name the environment or the wheels that hold the extension modules. Where there is none an audit is not needed: pure Python cannot switch the GIL on.',
    },
  });
});

test('an environment of a GIL build is refused, and nobody is said to have named its interpreter', async () => {
  const environment = temporaryFolder('ordinary');
  execFileSync(GIL_PYTHON, ['-m', 'venv', '--without-pip', environment]);
  const { exitCode, verdict, problem } = await audit([environment]);
  const python = path.join(environment, 'bin', 'python');
  expect([exitCode, verdict, problem]).toEqual([
    9,
    'no-interpreter',
    {
      what: `The interpreter of the audited environment is "${python}", which is not a wanted free-threaded CPython: a GIL build (it cannot run with PYTHON_GIL=0).`,
      fix: 'Make an environment of a free-threaded interpreter (uv venv --python 3.14t, or python3.14t -m venv), install there what is to be judged, and name that.',
      details: [`${python} (the audited environment): a GIL build (it cannot run with PYTHON_GIL=0)`],
    },
  ]);
});

compiled('what an audit says of its interpreter is that it is the environment it was given', async () => {
  const { bin, python } = makeEnvironment();
  extend(sitePackages(python), { quick: 'multi-declared' });
  const { stdout } = await inPipe(['audit', path.dirname(bin)]);
  expect(stdout).toMatch(/^ {2}interpreter {2}CPython 3\.\S+t \(the audited environment\)$/m);
});

compiled('an environment is judged whichever version the project wants, unless that was asked for', async () => {
  const { bin, python } = makeEnvironment();
  extend(sitePackages(python), { quick: 'multi-declared' });
  const [project, other] = [temporaryFolder('project'), ABI === 'cp313t' ? '3.14t' : '3.13t'];
  writeFileSync(path.join(project, '.python-version'), `${other}\n`);
  const environment = path.dirname(bin);
  expect(await audit([environment], [], project)).toMatchObject({ verdict: 'clean' });
  expect(await audit([environment], [`--python-version=${other}`], project)).toMatchObject({ verdict: 'no-interpreter' });
});

/** A wheel with these modules, named as they are on an index. */
function makeWheel(
  folder: string,
  name: string,
  given: { readonly extensions?: Readonly<Record<string, Template>>; readonly requires?: string } = {},
): string {
  const content = temporaryFolder('wheel');
  extend(content, given.extensions ?? {});
  writeFileSync(path.join(content, `${name}_pure.py`), '');
  const info = path.join(content, `${name}-1.0.dist-info`);
  mkdirSync(info);
  const tags = given.extensions ? `${ABI.slice(0, -1)}-${ABI}-${PLATFORM}` : 'py3-none-any';
  writeFileSync(
    path.join(info, 'METADATA'),
    `Metadata-Version: 2.1\nName: ${name}\nVersion: 1.0\n${given.requires ? `Requires-Dist: ${given.requires}\n` : ''}`,
  );
  writeFileSync(path.join(info, 'WHEEL'), `Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: ${!given.extensions}\nTag: ${tags}\n`);
  const files = readdirSync(content, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(content, path.join(entry.parentPath, entry.name)));
  writeFileSync(path.join(info, 'RECORD'), [...files, `${name}-1.0.dist-info/RECORD`].map((file) => `${file},,\n`).join(''));
  const wheel = path.join(folder, `${name}-1.0-${tags}.whl`);
  execFileSync(PYTHON, [
    '-c',
    'import sys, zipfile, pathlib\nwith zipfile.ZipFile(sys.argv[1], "w") as z:\n  [z.write(p, p.relative_to(sys.argv[2])) for p in pathlib.Path(sys.argv[2]).rglob("*") if p.is_file()]',
    wheel,
    content,
  ]);
  return wheel;
}

/** pip must not ask an index. */
const OFFLINE = { PIP_NO_INDEX: '1' };

compiled('wheels are judged in an environment of their own, which is gone afterwards; what they hold is their own', async () => {
  const folder = temporaryFolder('dist');
  makeWheel(folder, 'first', { extensions: { 'first._slow': 'multi-undeclared' }, requires: 'not-on-any-index' });
  makeWheel(folder, 'second', { extensions: { second: 'multi-declared' } });
  makeWheel(folder, 'third');
  const tmp = temporaryFolder('tmp');
  const { exitCode, stdout } = await inPipe([`--python=${PYTHON}`, '--json', 'audit', 'dist/*.whl'], {
    cwd: linkedTo(folder),
    env: { ...OFFLINE, TMPDIR: tmp },
  });
  const report = JSON.parse(stdout) as Result;
  expect([exitCode, readdirSync(tmp)]).toEqual([3, []]);
  expect(report).toMatchObject({
    verdict: 'gil-reenabled',
    modules: { loaded: 2, offending: 1 },
    offenders: [
      { module: 'first._slow', kind: 'own', distribution: 'first', version: '1.0', file: expect.stringMatching(/^first\/_slow\./) },
    ],
  });
  expect(report.notices).toEqual([
    expect.stringMatching(
      /^What first-1\.0-.*\.whl, second-1\.0-.*\.whl needs could not be installed \(.*not-on-any-index.*\): judged without it\.$/,
    ),
    expect.stringMatching(/^No extension module was found in .*third-1\.0-py3-none-any\.whl\.$/),
  ]);
});

/** A folder in which `dist` leads there. */
function linkedTo(folder: string): string {
  const project = temporaryFolder('project');
  symlinkSync(folder, path.join(project, 'dist'));
  return project;
}

compiled('a module that needs what its wheel requires is judged with it', async () => {
  const folder = temporaryFolder('dist');
  makeWheel(folder, 'needed', { extensions: { inner: 'multi-declared' } });
  const wheel = makeWheel(folder, 'needing', { extensions: { outer: 'nested' }, requires: 'needed' });
  const { exitCode, stdout } = await inPipe([`--python=${PYTHON}`, 'audit', wheel], { env: { ...OFFLINE, PIP_FIND_LINKS: folder } });
  expect([exitCode, stdout]).toEqual([
    0,
    expect.stringContaining('verdict: clean\n  Every extension module declares support. No test was run.\n'),
  ]);
  expect(stdout).toContain('modules      1 loaded: 1 declare support');
});

compiled('pip refuses what is no wheel, and is quoted', async () => {
  const wheel = path.join(temporaryFolder('dist'), `torn-1.0-${ABI.slice(0, -1)}-${ABI}-${PLATFORM}.whl`);
  writeFileSync(wheel, 'PK');
  const { exitCode, problem } = await audit([wheel], [`--python=${PYTHON}`]);
  expect([exitCode, problem?.what]).toEqual([
    2,
    expect.stringMatching(
      /^What stands after 'audit' is ".*torn-1\.0.*\.whl": pip refuses: .+\. Legal is wheels that pip can install together\.$/,
    ),
  ]);
});

test.each([
  ['nothing/*.whl', 'nothing is there'],
  ['a.txt', 'it is neither a folder nor a wheel'],
  [
    'a-1-cp314-cp314-linux_x86_64.whl',
    "it is for builds that always have the GIL (its ABI tag is cp314; a free-threaded build's ends in t: cp314t)",
  ],
])('%s is refused by name', async (name, why) => {
  const cwd = temporaryFolder('project');
  if (!name.includes('*')) writeFileSync(path.join(cwd, name), '');
  const { exitCode, problem } = await audit([name], [], cwd);
  const legal = 'Legal is environments, folders of packages and wheels, or globs of them, one a line';
  expect([exitCode, problem?.what]).toEqual([2, `What stands after 'audit' is "${path.join(cwd, name)}": ${why}. ${legal}.`]);
});

compiled('an interpreter that its distribution manages is audited as it is: nothing is installed there', async () => {
  const prefix = temporaryFolder('usr');
  const { library, name } = managedPrefix(prefix);
  extend(path.join(library, 'site-packages'), { quick: 'multi-declared' });
  const result = await runAction({ inputs: { audit: prefix } });
  expect([result.outputs.verdict, result.outputs['python-path']]).toEqual(['clean', path.join(prefix, 'bin', name)]);
});

compiled('the action audits as the command line does, and writes what a suite would', async () => {
  const { bin, python } = makeEnvironment();
  extend(sitePackages(python), { slow: 'multi-undeclared', quick: 'multi-declared' });
  const result = await runAction({ inputs: { audit: path.dirname(bin), allow: 'quick  # x' } });
  expect(result).toMatchObject({
    exitCode: 1,
    outputs: { verdict: 'gil-reenabled', offenders: '["slow"]', 'python-path': python, 'tests-exit-code': '' },
    path: [],
    env: {},
  });
  expect(result.report).toMatchObject({ verdict: 'gil-reenabled', alsoTrue: ['stale-allowance'], audited: [path.dirname(bin)] });
  expect(result.summary).toContain('❌');
});
