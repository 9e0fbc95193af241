/** Tool caches in unusual places and states: the right interpreter in the end, and the cache whole. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, realpathSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { ProvenPython } from '../../src/python/prove.js';
import type { Providing } from '../../src/python/provide.js';
import { toolCacheRoot } from '../../src/python/tool.js';
import { unless } from '../fixtures/skip.js';
import { folder, script } from './installations.js';
import { bytes, origin } from './origin.js';
import { ARCHIVE, HOME, provided, providing, TAG, VERSION } from './standalone.js';

const onPosix = unless(process.platform === 'win32' ? 'the archive is repacked from a POSIX installation' : null);
const PATH = process.env.PATH;

async function installedIn(toolCache: string, over: Partial<Providing> = {}): Promise<ProvenPython> {
  const { url } = await origin(bytes(ARCHIVE));
  const result = await provided(providing([url], { env: { PATH, RUNNER_TOOL_CACHE: toolCache }, ...over }));
  if ('executable' in result) return result;
  throw new Error(result.join('\n'));
}

function run(command: string, ...args: string[]): string {
  const { PYTHON_GIL: _, PYTHONPATH: __, ...env } = process.env;
  return execFileSync(command, args, { encoding: 'utf8', env }).trim();
}

describe('a tool cache whose path has', () => {
  for (const [what, name] of [
    ['spaces', 'tool cache'],
    ['letters of other scripts', 'Wërkzeug-道具'],
    ['quotes, percent signs, dollars', `it's "100%" $HOME & \`more\``],
  ] as const)
    onPosix(what, async () => {
      const root = join(folder(), name);
      const { executable, prefix } = await installedIn(root);
      expect(prefix).toBe(join(root, HOME));
      expect(run(join(dirname(executable), 'pip'), '--version')).toContain(prefix);
      expect(run(executable, '-c', 'import sysconfig; print(sysconfig.get_config_var("INCLUDEPY"))')).toBe(
        `${prefix}/include/python${TAG}`,
      );
      const environment = join(folder(), 'venv');
      run(executable, '-m', 'venv', '--without-pip', environment);
      expect(run(join(environment, 'bin', 'python3'), '-c', 'import sys; print(sys.prefix, sys.base_prefix)')).toBe(
        `${environment} ${prefix}`,
      );
    });
});

onPosix('a tool cache that is a link to elsewhere is used by the name that the job knows', async () => {
  const root = folder();
  mkdirSync(join(root, 'real'));
  symlinkSync('real', join(root, 'link'));
  const { executable } = await installedIn(join(root, 'link'));
  expect(executable).toBe(join(root, 'link', HOME, 'bin', `python${TAG}`));
  expect(realpathSync(executable)).toBe(join(root, 'real', HOME, 'bin', `python${TAG}`));
  expect(existsSync(join(root, 'real', `${HOME}.complete`))).toBe(true);
});

onPosix('a relative tool cache starts from where the step runs', async () => {
  const root = folder();
  const { executable } = await installedIn(relative(process.cwd(), root));
  expect(executable).toBe(join(root, HOME, 'bin', `python${TAG}`));
  expect(toolCacheRoot({ RUNNER_TOOL_CACHE: 'x' })).toBe(join(process.cwd(), 'x'));
});

onPosix('without a tool cache it goes where the job keeps its things', async () => {
  const { url } = await origin(bytes(ARCHIVE));
  const asked = providing([url], { env: { PATH } });
  expect(await provided(asked)).toMatchObject({ prefix: join(asked.temporary, HOME) });
});

onPosix("options that the user's tar is given by the environment do not reach ours", async () => {
  const root = folder();
  const env = { PATH, RUNNER_TOOL_CACHE: root, TAR_OPTIONS: '--no-such-option' };
  expect((await installedIn(root, { env })).version).toBe(VERSION);
});

onPosix('the PATH of the step decides which tar is run', async () => {
  const bin = folder();
  script(join(bin, 'tar'), `touch '${bin}/ran'\nexec /bin/tar "$@"`);
  const root = folder();
  await installedIn(root, { env: { PATH: `${bin}:${PATH}`, RUNNER_TOOL_CACHE: root } });
  expect(existsSync(join(bin, 'ran'))).toBe(true);
});

onPosix('what another run is unpacking is left alone although the clocks of machine and disk differ', async () => {
  const root = folder();
  const tool = join(root, 'gilproof-python');
  const [young, old] = ['.staging-young', '.staging-old'].map((name) => join(tool, name)) as [string, string];
  for (const each of [young, old]) mkdirSync(join(each, 'python'), { recursive: true });
  const disk = statSync(young).mtimeMs / 1000;
  utimesSync(old, disk - 4000, disk - 4000);
  const now = Date.now;
  Date.now = () => now() + 86_400_000;
  try {
    await installedIn(root);
  } finally {
    Date.now = now;
  }
  expect(readdirSync(tool).sort()).toEqual(['.staging-young', VERSION]);
});

describe('where the place of one version is another file system', () => {
  const mounted: string[] = [];
  afterEach(() => {
    for (const each of mounted.splice(0)) execFileSync('umount', [each]);
  });
  const mount = (at: string): void => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', at], { stdio: 'ignore' });
    mounted.push(at);
  };
  const mayMount = (): boolean => {
    try {
      mount(folder());
      execFileSync('umount', [mounted.pop() ?? '']);
      return true;
    } catch {
      return false;
    }
  };
  unless(mayMount() ? null : 'nothing can be mounted here')('it goes where the job keeps its things', async () => {
    const { url } = await origin(bytes(ARCHIVE));
    const asked = providing([url]);
    const version = join(asked.env.RUNNER_TOOL_CACHE ?? '', 'gilproof-python', VERSION);
    mkdirSync(version, { recursive: true });
    mount(version);
    expect(await provided(asked)).toMatchObject({ prefix: join(asked.temporary, HOME) });
  });
});

onPosix('a stamp without an interpreter is no installation', async () => {
  const root = folder();
  mkdirSync(join(root, HOME), { recursive: true });
  writeFileSync(join(root, HOME, 'gilproof.json'), JSON.stringify({ version: VERSION, target: 'x' }));
  expect((await installedIn(root)).prefix).toBe(join(root, HOME));
});
