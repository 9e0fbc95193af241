// The corpus as it is checked in: one TOML file a package, guarded as it is read.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'smol-toml';

export const PACKAGES = fileURLToPath(new URL('packages', import.meta.url));

/** What the files are pinned for and the verdicts were established on. */
export const TARGET = 'cpython-313t-x86_64-linux-gnu';

/** The version of an interpreter, and what extension modules are built for on it. @param {string} python @returns {{version: string, target: string}} */
export function targetOf(python) {
  const code = 'import platform, sysconfig; print(platform.python_version(), sysconfig.get_config_var("SOABI"))';
  const [version = '', target = ''] = execFileSync(python, ['-I', '-c', code], { encoding: 'utf8' }).trim().split(' ');
  return { version, target };
}

/**
 * @typedef {object} Package
 * @property {string} name
 * @property {string} version
 * @property {string} file the wheel or source archive that is pinned
 * @property {string} sha256 of that file
 * @property {string} kind what it is in the corpus for
 * @property {readonly string[]} needs packages of the corpus that it is built or imported with
 * @property {Readonly<Record<string, string>>} env what its build asks for
 * @property {string | null} tests folder of its own tests in the source archive
 * @property {Readonly<Record<string, Verdict>>} modules
 * @typedef {'declares' | 'offends' | `unjudged: ${string}`} Verdict of a module: it declares that it does without the GIL, would switch
 *   the GIL on, or cannot be judged, and why
 */

const PIN = /^[0-9a-f]{64}$/;
const KNOWN = new Set(['version', 'file', 'sha256', 'kind', 'needs', 'env', 'tests', 'established', 'modules']);

/** Every package, by name. @param {string} [folder] @returns {readonly Package[]} */
export function readPackages(folder = PACKAGES) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.toml'));
  const packages = files.sort().map((file) => readPackage(join(folder, file), file.slice(0, -'.toml'.length)));
  const names = new Set(packages.map(({ name }) => name));
  for (const { name, needs } of packages) {
    const missing = needs.find((need) => !names.has(need));
    if (missing) throw new Error(`${join(folder, name)}.toml: needs ${missing}, which is not in the corpus`);
  }
  return packages;
}

/** @param {string} path @param {string} name @returns {Package} */
export function readPackage(path, name) {
  try {
    return guard(parse(readFileSync(path, 'utf8')), name);
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : error}`);
  }
}

/** @param {Record<string, unknown>} said @param {string} name @returns {Package} */
function guard(said, name) {
  const unknown = Object.keys(said).find((key) => !KNOWN.has(key));
  if (unknown) throw new Error(`unknown key '${unknown}'`);
  const { tests = null, needs = [], modules = {} } = said;
  const [version, file, sha256, kind] = ['version', 'file', 'sha256', 'kind'].map((key) => text(said[key], key));
  if (!PIN.test(sha256 ?? '')) throw new Error("'sha256' is not a SHA-256");
  if (!Array.isArray(needs)) throw new Error("'needs' is not a list");
  const verdicts = Object.entries(strings(modules, 'modules'));
  for (const [module, verdict] of verdicts) {
    if (!/^(declares|offends|unjudged: .+)$/.test(verdict)) throw new Error(`'${verdict}' is no verdict of ${module}`);
  }
  return {
    name,
    version: version ?? '',
    file: file ?? '',
    sha256: sha256 ?? '',
    kind: kind ?? '',
    needs: needs.map((need) => text(need, 'needs')),
    env: strings(said.env ?? {}, 'env'),
    tests: tests === null ? null : text(tests, 'tests'),
    modules: /** @type {Package['modules']} */ (Object.fromEntries(verdicts)),
  };
}

/** @param {unknown} value @param {string} key */
function text(value, key) {
  if (typeof value !== 'string' || value === '') throw new Error(`'${key}' is not a text`);
  return value;
}

/** @param {unknown} value @param {string} key @returns {Record<string, string>} */
function strings(value, key) {
  if (typeof value !== 'object' || value === null) throw new Error(`'${key}' is not a table`);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, text(each, `${key}.${name}`)]));
}

/** Whether it is pinned as sources, which can be built anywhere. @param {Pick<Package, 'file'>} pinned */
export function isSource({ file }) {
  return !file.endsWith('.whl');
}

/** These and what they need, each after what it needs. @param {readonly Package[]} wanted @param {readonly Package[]} all @returns {readonly Package[]} */
export function inOrder(wanted, all) {
  /** @type {Map<string, Package>} */
  const ordered = new Map();
  const add = (/** @type {Package} */ each, /** @type {readonly string[]} */ way) => {
    if (way.includes(each.name)) throw new Error(`${[...way, each.name].join(' needs ')}`);
    for (const need of all.filter(({ name }) => each.needs.includes(name))) add(need, [...way, each.name]);
    if (!ordered.has(each.name)) ordered.set(each.name, each);
  };
  for (const each of wanted) add(each, []);
  return [...ordered.values()];
}

/** A requirement that no other file meets. @param {Pick<Package, 'name' | 'version' | 'sha256'>} pinned */
export function requirement({ name, version, sha256 }) {
  return `${name}==${version} --hash=sha256:${sha256}\n`;
}
