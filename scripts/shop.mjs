// A fresh checkout of examples/shop with an environment to run its suite in, for the demo and the end-to-end tests.
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cachedWheels, PIP, run } from './wheels.mjs';

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
  await run(own, [...PIP, '-q', 'install', '--no-index', '--find-links', wheels, '-r', REQUIREMENTS, '-e', workspace]);
  return own;
}

/** Wheels of all that the shop needs, its build backend among it. @param {string} python */
function shopWheels(python) {
  const backend = BUILD_BACKEND.exec(readFileSync(join(SHOP, 'pyproject.toml'), 'utf8'))?.[0];
  if (!backend) throw new Error('examples/shop/pyproject.toml does not pin setuptools');
  return cachedWheels({ python, name: 'shop', requirements: `${readFileSync(REQUIREMENTS, 'utf8')}\n${backend}\n` });
}
