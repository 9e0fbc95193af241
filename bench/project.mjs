// What is measured: gilproof as it was built, reached through its own code.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {import('../src/suite/evidence.js').LoadedModule} LoadedModule */

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const DIST = join(ROOT, 'dist');

/** Node 24, as on GitHub. */
export const NODE = join(ROOT, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Throws where something is missing that `npm run build` makes, and says where that is old. */
export function requireBuild() {
  for (const path of ['dist/index.js', 'lib/gil/audit.js']) {
    if (!existsSync(join(ROOT, path))) throw new Error(`${path} is not there: npm run build`);
  }
  const built = statSync(join(DIST, 'index.js')).mtimeMs;
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  if (sources.some((path) => statSync(join(ROOT, 'src', path)).mtimeMs > built)) {
    console.log('Measured is what was built last; src/ has changed since: npm run build');
  }
}

/** A function of gilproof's own, out of what `npm run build` compiled. @param {string} module @returns {Promise<any>} */
function compiled(module) {
  return import(new URL(`../lib/${module}`, import.meta.url).href);
}

/** What a machine has without a user's own settings. @param {readonly string[]} [path] folders in front of the system's on `PATH` */
export function plainEnvironment(path = []) {
  return { PATH: [...path, '/usr/bin', '/bin'].join(':'), HOME: process.env.HOME ?? '/', LANG: 'C.UTF-8' };
}

/**
 * The environment that `run` gets, with a recorder and a record folder of its own in `folder`, as suite.ts makes them.
 * @param {string} folder @returns {Promise<{env: Record<string, string>, records: string}>}
 */
export async function recordedEnvironment(folder) {
  const { suiteEnvironment } = /** @type {typeof import('../src/suite/environment.js')} */ (await compiled('suite/environment.js'));
  const own = mkdtempSync(join(folder, 'recorded-'));
  const [recorder, records] = [join(own, 'recorder'), join(own, 'records')];
  cpSync(join(DIST, 'recorder'), recorder, { recursive: true });
  mkdirSync(records);
  const env = suiteEnvironment(plainEnvironment(), { gil: 'off', recorder, records, platform: process.platform, timeout: null });
  return { env: /** @type {Record<string, string>} */ (env), records };
}

/** The extension modules in a record folder. @param {string} records @returns {Promise<readonly LoadedModule[]>} */
export async function recordedModules(records) {
  const { readEvidence } = /** @type {typeof import('../src/suite/evidence.js')} */ (await compiled('suite/evidence.js'));
  const { modules, defects } = readEvidence(records);
  if (defects.length > 0) throw new Error(defects.join('\n'));
  return modules;
}

/** The audit as a step makes it. @param {readonly LoadedModule[]} modules */
export async function audit(modules) {
  const { auditModules } = /** @type {typeof import('../src/gil/audit.js')} */ (await compiled('gil/audit.js'));
  return auditModules(modules, { scripts: DIST, env: plainEnvironment(), limit: 20, seconds: 600 });
}
