// A fresh checkout of examples/shop with an environment to run its suite in, for the demo and the end-to-end tests.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from './python.mjs';

const SHOP = fileURLToPath(new URL('../examples/shop', import.meta.url));
const REQUIREMENTS = join(SHOP, 'requirements.txt');
const BUILD_BACKEND = /setuptools==[\d.]+/;

/**
 * Copies the shop to `workspace`, makes a virtual environment of `python` in `environment` and installs the shop into
 * it, editable. What it needs is downloaded and compiled once for all (kept in the cache), then the network is not used.
 * Resolves to the environment's interpreter.
 * @param {{python: string, workspace: string, environment: string}} at absolute paths
 */
export async function checkOutShop({ python, workspace, environment }) {
  const wheels = await shopWheels(python);
  // What a developer's own checkout may hold besides the sources was built for another interpreter.
  const built = /[\\/](build|\.venv|__pycache__|\.pytest_cache|[^\\/]*\.egg-info|[^\\/]*\.(so|pyd))$/;
  cpSync(SHOP, workspace, { recursive: true, filter: (path) => !built.test(path.slice(SHOP.length)) });
  process.stderr.write('installing examples/shop into a new virtual environment\n');
  await run(python, ['-m', 'venv', environment]);
  const own = process.platform === 'win32' ? join(environment, 'Scripts', 'python.exe') : join(environment, 'bin', 'python');
  await run(own, [...PIP, 'install', '--no-index', '--find-links', wheels, '-r', REQUIREMENTS, '-e', workspace]);
  return own;
}

const PIP = ['-m', 'pip', '--disable-pip-version-check', '--no-input', '-q'];

/** Wheels of all that the shop needs, for this interpreter; whole or not there. @param {string} python */
async function shopWheels(python) {
  const backend = BUILD_BACKEND.exec(readFileSync(join(SHOP, 'pyproject.toml'), 'utf8'))?.[0];
  if (!backend) throw new Error('examples/shop/pyproject.toml does not pin setuptools');
  const version = execFileSync(python, ['-I', '-c', 'import sys, sysconfig; print(sys.version, sysconfig.get_platform())'], {
    encoding: 'utf8',
  });
  const key = createHash('sha256')
    .update(`${version}\n${backend}\n${readFileSync(REQUIREMENTS, 'utf8')}`)
    .digest('hex')
    .slice(0, 16);
  const cache = cacheFolder();
  const wheels = join(cache, `shop-wheels-${key}`);
  if (existsSync(wheels)) return wheels;
  mkdirSync(cache, { recursive: true });
  for (const left of readdirSync(cache)
    .filter((name) => /^shop-wheels-.*\.part-/.test(name))
    .map((name) => join(cache, name))) {
    // Of a run that was killed, if it is old; a younger one may still be at work.
    if (Date.now() - (statSync(left, { throwIfNoEntry: false })?.mtimeMs ?? 0) > 3_600_000) rmSync(left, { recursive: true, force: true });
  }
  const work = mkdtempSync(`${wheels}.part-`);
  try {
    process.stderr.write(`fetching and building the shop's packages (first run only; kept in ${cache})\n`);
    await run(python, ['-m', 'venv', join(work, 'venv')]);
    const inside = join(work, 'venv', process.platform === 'win32' ? 'Scripts' : 'bin', 'python');
    const loud = PIP.filter((option) => option !== '-q');
    await run(inside, [...loud, 'wheel', '--wheel-dir', join(work, 'wheels'), '-r', REQUIREMENTS, backend]);
    try {
      renameSync(join(work, 'wheels'), wheels);
    } catch (error) {
      if (!existsSync(wheels)) throw error; // Otherwise another process was faster, with the same wheels.
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return wheels;
}

/** Output goes to stderr; rejects where the command fails. @param {string} command @param {string[]} args @returns {Promise<void>} */
function run(command, args) {
  const { PYTHON_GIL, PYTHONHOME, PYTHONPATH, ...env } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 2, 2], env });
    child.on('error', reject);
    child.on('close', (code, signal) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')} ended with ${signal ?? `exit code ${code}`}`)),
    );
  });
}
