/** Environments into which a checkout was really installed as editable, by build backends whose import hooks know more than the path does. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { cachedWheels, PIP } from '../../scripts/wheels.mjs';
import type { Result } from '../../src/result.js';
import { inPipe } from '../cli/cli.js';
import { buildExtension, NO_COMPILER } from '../fixtures/extensions.js';
import { PYTHON } from '../fixtures/interpreters.js';
import { sourceOfFast } from '../fixtures/kit.js';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { writeFiles } from '../fixtures/toolbox.js';

const compiled = unless(NO_COMPILER);

const BACKENDS = `
meson-python==0.22.1
meson==1.12.1
scikit-build-core==1.1.2
cmake==4.4.5
ninja==1.13.2
`;

const pyproject = (backend: string, requires: string, name: string, rest = ''): string =>
  `[build-system]\nrequires = ["${requires}"]\nbuild-backend = "${backend}"\n[project]\nname = "${name}"\nversion = "1.0"\n${rest}`;

const WITH_MESON = {
  'pyproject.toml': pyproject('mesonpy', 'meson-python', 'kit'),
  'kit/__init__.py': '',
  'kit/_fast.c': sourceOfFast('undeclared'),
  'meson.build': `project('kit', 'c')
py = import('python').find_installation(pure: false)
py.install_sources('kit/__init__.py', subdir: 'kit')
py.extension_module('_fast', 'kit/_fast.c', install: true, subdir: 'kit')
`,
};

/** The package gets another name than it has in the checkout, so that no folder on the path tells of it. */
const WITH_CMAKE = {
  'pyproject.toml': pyproject(
    'scikit_build_core.build',
    'scikit-build-core',
    'shop',
    '[tool.scikit-build.wheel.packages]\n"shop/core" = "core"\n',
  ),
  'core/__init__.py': '',
  'core/_fast.c': sourceOfFast('declared'),
  'CMakeLists.txt': `cmake_minimum_required(VERSION 3.15)
project(shop LANGUAGES C)
find_package(Python REQUIRED COMPONENTS Interpreter Development.Module)
Python_add_library(_fast MODULE core/_fast.c WITH_SOABI)
install(TARGETS _fast DESTINATION shop/core)
`,
};

const environment = temporaryFolder('environment');
const python = path.join(environment, 'bin', 'python');
const checkouts = temporaryFolder('checkouts');
const [withMeson, withCMake] = [path.join(checkouts, 'meson', 'kit'), path.join(checkouts, 'cmake', 'project')];

beforeAll(async () => {
  if (NO_COMPILER !== null) return;
  const backends = await cachedWheels({ python: PYTHON, name: 'backends', requirements: BACKENDS });
  execFileSync(PYTHON, ['-m', 'venv', environment]);
  install('--no-index', '--find-links', backends, 'meson-python', 'meson', 'scikit-build-core', 'cmake', 'ninja');
  writeFiles(withMeson, WITH_MESON);
  writeFiles(withCMake, WITH_CMAKE);
  buildExtension({ name: 'core._old', template: 'multi-undeclared', python: PYTHON, folder: withCMake });
  install(...EDITABLE, withMeson, '-e', withCMake);
}, 600_000);

const EDITABLE = ['--no-build-isolation', '--no-deps', '-e'];

function install(...what: string[]): void {
  const env = { ...process.env, PATH: `${path.dirname(python)}${path.delimiter}${process.env.PATH}` };
  execFileSync(python, [...PIP, 'install', '-q', ...what], { env, stdio: 'pipe' });
}

async function audit() {
  const { stdout } = await inPipe(['--json', 'audit', environment]);
  const { verdict, notices, unprovenReason, modules, offenders } = JSON.parse(stdout) as Result;
  return { verdict, notices, unprovenReason, loaded: modules.loaded, offenders: offenders.map(({ module }) => module) };
}

const BUILDS = `In ${environment} an import may build anew what was judged as it was built last:`;

compiled('what meson-python and scikit-build-core know is judged as it was built last, and nothing is built for that', async () => {
  const [log] = readdirSync(path.join(withMeson, 'build')).map((build) =>
    path.join(withMeson, 'build', build, 'meson-logs', 'meson-python-build-log.txt'),
  );
  appendFileSync(path.join(withMeson, 'kit', '_fast.c'), '#error changed since\n');
  expect(await audit()).toEqual({
    verdict: 'gil-reenabled',
    notices: [`${BUILDS} _kit_editable_loader.`],
    unprovenReason: null,
    loaded: 4,
    // By the one name through the path, by the other through the hook.
    offenders: ['kit._fast', 'project.core._old', 'shop.core._old'],
  });
  expect(existsSync(log ?? '')).toBe(false);
});

compiled('where scikit-build-core is told to build on import, in the checkout or elsewhere, that is told', async () => {
  for (const [setting, loaded] of [
    [`build-dir=${temporaryFolder('build')}`, 4],
    ['editable.mode=inplace', 3], // by the path only
  ] as const) {
    install('-Ceditable.rebuild=true', `-C${setting}`, ...EDITABLE, withCMake);
    expect(await audit()).toMatchObject({ notices: [`${BUILDS} _editable_skbc_shop, _kit_editable_loader.`], loaded });
  }
});

compiled('where what meson-python has built is gone, nothing is proven', async () => {
  rmSync(path.join(withMeson, 'build'), { recursive: true });
  expect(await audit()).toMatchObject({
    verdict: 'gil-reenabled',
    unprovenReason: expect.stringMatching(/^not all could be read: _kit_editable_loader: .*intro-install_plan\.json/),
  });
});
