// The slow truth: CPython's own word on each module, when nothing but its import has happened.
import { execFileSync, spawn } from 'node:child_process';

/** @typedef {import('./packages.mjs').Verdict} Verdict */

/** Seconds that one module may take. */
const LIMIT = 60;

const LIST = `
import importlib.machinery, importlib.metadata, json, sys
modules = {}
for name in sys.argv[1:]:
    found = modules[name] = []
    for file in importlib.metadata.distribution(name).files:
        suffix = next((suffix for suffix in importlib.machinery.EXTENSION_SUFFIXES if file.name.endswith(suffix)), None)
        parts = file.as_posix()[: -len(suffix)].split("/") if suffix else [""]
        if parts[-1] == "__init__" and len(parts) > 1:
            parts.pop()
        # What is bundled beside a package, in numpy.libs say, can be no module.
        if all(part.isidentifier() for part in parts):
            found.append(".".join(parts))
print(json.dumps({name: sorted(found) for name, found in modules.items()}))`;

/** The extension modules that distributions installed, by the distribution. @param {string} python @param {readonly string[]} names @returns {Readonly<Record<string, readonly string[]>>} */
export function installedModules(python, names) {
  return JSON.parse(execFileSync(python, ['-I', '-c', LIST, ...names], { encoding: 'utf8' }));
}

/** A fresh process for each. @param {string} python @param {readonly string[]} modules @returns {Promise<Readonly<Record<string, Verdict>>>} in the order asked for */
export async function slowTruth(python, modules) {
  /** @type {Map<string, Verdict>} */
  const truth = new Map();
  const left = [...modules];
  const work = async () => {
    for (let name = left.shift(); name !== undefined; name = left.shift()) truth.set(name, await importedAlone(python, name));
  };
  await Promise.all([work(), work()]);
  return Object.fromEntries(modules.map((name) => [name, truth.get(name) ?? /** @type {const} */ ('unjudged: not tried')]));
}

const IMPORT = `import importlib, sys
try:
    importlib.import_module(sys.argv[1])
finally:
    print("GIL on" if sys._is_gil_enabled() else "GIL off", flush=True)`;

/**
 * In a fresh process in default mode. With `-v` CPython names each extension module that it has created, before those that require the
 * GIL; the first of these it also names in a warning, and only then the GIL is on: what the three say must agree. The rest of the import
 * may fail: some modules cannot be the first of their package.
 * @param {string} python @param {string} name @returns {Promise<Verdict>}
 */
async function importedAlone(python, name) {
  const { stdout, stderr, end } = await ended(python, ['-v', '-c', IMPORT, name]);
  const created = [...stderr.matchAll(/^# extension module '(.*)' loaded from /gm)].map(([, module]) => module);
  const offenders = [...stderr.matchAll(/^# loading module '(.*)', which requires the GIL$/gm)].map(([, module]) => module);
  const warned = /RuntimeWarning: The global interpreter lock \(GIL\) has been enabled to load module '(.*?)'/.exec(stderr)?.[1];
  if (!created.includes(name)) {
    // Tracebacks of what is imported on the way come first.
    const raised = [...stderr.matchAll(/^(?:[\w.]+\.)?\w*(?:Error|Exception|Exit|Interrupt)\b.*/gm)].at(-1)?.[0];
    return `unjudged: ${raised ? withoutPaths(raised) : `the process ${end}`}`;
  }
  const said = /^GIL (on|off)$/m.exec(stdout)?.[1];
  if (warned !== offenders[0] || said !== (offenders.length > 0 ? 'on' : 'off')) {
    return `unjudged: -v names ${offenders.join(', ') || 'none'}, the warning ${warned ?? 'none'}, and the GIL is ${said ?? `not told of: the process ${end}`}`;
  }
  return offenders.includes(name) ? 'offends' : 'declares';
}

/** Where it was tried is no part of why. @param {string} message */
function withoutPaths(message) {
  return message.replace(/(^|[\s('"=])(?:[A-Za-z]:)?[\\/][^\s'")]*[\\/]/g, '$1');
}

/** @param {string} python @param {readonly string[]} args @returns {Promise<{stdout: string, stderr: string, end: string}>} */
function ended(python, args) {
  const child = spawn(python, args, { env: { PATH: process.env.PATH }, stdio: ['ignore', 'pipe', 'pipe'] });
  const text = { stdout: '', stderr: '' };
  for (const name of /** @type {const} */ (['stdout', 'stderr'])) {
    child[name].setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
      text[name] += chunk;
    });
  }
  let late = false;
  const alarm = setTimeout(() => {
    late = true;
    child.kill('SIGKILL');
  }, LIMIT * 1000);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(alarm);
      const end = late ? `did not end within ${LIMIT} s` : signal ? `was killed by ${signal}` : `exited with ${code}`;
      resolve({ ...text, end });
    });
  });
}
