/** What the audit says of real packages, module by module, beside the slow truth: one fresh process a module. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { auditModules } from '../../src/gil/audit.js';
import { NO_COMPILER } from '../fixtures/extensions.js';
import { environmentWith } from '../fixtures/packages.js';
import { unless } from '../fixtures/skip.js';
import { record } from '../suite/recording.js';

const AUDITOR = path.resolve(import.meta.dirname, '../../src/gil');

/** Compiled here, or with a wheel for the free-threaded build; some offend. */
const TEN = `
brotli==1.2.0
ciso8601==2.3.3
httptools==0.7.1
lru-dict==1.4.1
markupsafe==3.0.3
msgpack==1.1.2
multidict==6.7.0
numpy==2.4.6
pydantic-core==2.41.4 typing-extensions==4.16.0
ujson==5.11.0
`;

const TWENTY_MORE = `
bcrypt==5.0.0
bitarray==3.8.0
contourpy==1.3.3
coverage==7.12.0
frozenlist==1.8.0
greenlet==3.2.2
kiwisolver==1.5.0
lz4==4.4.5
pandas==3.0.3 python-dateutil==2.9.0.post0 six==1.17.0 tzdata==2025.2
pillow==12.2.0
propcache==0.4.1
psutil==7.2.2
pyyaml==6.0.3
regex==2026.8.31
rpds-py==2026.5.1
scipy==1.17.1
tornado==6.5.2
wrapt==2.0.1
xxhash==3.6.0
zstandard==0.25.0
`;

/** All thirty take minutes, most of it the slow truth: `GILPROOF_ALL_PACKAGES=1 npm test -- __tests__/truth/packages`. */
const ALL = process.env.GILPROOF_ALL_PACKAGES === '1';
const PACKAGES = (ALL ? TEN + TWENTY_MORE : TEN).trim().split(/\s+/);

const test = unless(NO_COMPILER);

describe(`every extension module of ${ALL ? 'thirty' : 'ten'} real packages`, () => {
  test(
    'is judged as one fresh process for it alone judges it',
    async () => {
      const python = await environmentWith({ name: ALL ? 'thirty' : 'ten', requirements: PACKAGES });
      const suite = record({ python, args: [path.join(import.meta.dirname, 'import_all.py')], seconds: 600 });
      expect(suite).toMatchObject({ status: 0, evidence: { defects: [], silent: [], processes: [{ gil: 0 }] } });
      const { modules } = suite.evidence;
      const { findings } = await auditModules(modules, { scripts: AUDITOR, env: process.env, limit: 60, seconds: 3600 });
      const audit = Object.fromEntries(findings.map(({ module, judgement }) => [module.name, judgement]));
      const truth = await slowTruth(
        python,
        modules.map(({ name }) => name),
      );
      expect(audit).toEqual(truth);
      expect(Object.values(truth).filter((judgement) => judgement === 'offends').length).toBeGreaterThanOrEqual(5);
    },
    30 * 60_000,
  );
});

/** CPython's own word on each of these modules, when nothing but its import has happened. */
async function slowTruth(python: string, names: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const truth: Record<string, string> = {};
  const left = [...names];
  const work = async (): Promise<void> => {
    for (let name = left.pop(); name !== undefined; name = left.pop()) truth[name] = await importedAlone(python, name);
  };
  await Promise.all([work(), work()]);
  return truth;
}

/**
 * In a fresh process in default mode. With `-v` CPython names each extension module that it has created, before those that require the
 * GIL; the first of these it also names in a warning, and only then the GIL is on: what the three say must agree. The rest of the import
 * may fail: some modules cannot be the first of their package.
 */
async function importedAlone(python: string, name: string): Promise<string> {
  const { stdout, stderr } = await runPython(python, ['-v', '-c', IMPORT, name]);
  const created = [...stderr.matchAll(/^# extension module '(.*)' loaded from /gm)].map(([, module]) => module);
  const offenders = [...stderr.matchAll(/^# loading module '(.*)', which requires the GIL$/gm)].map(([, module]) => module);
  const warned = /RuntimeWarning: The global interpreter lock \(GIL\) has been enabled to load module '(.*?)'/.exec(stderr)?.[1];
  if (!created.includes(name)) return `not created: ${stderr.match(/^\w+(?:Error|Exit|Interrupt)\b.*/m)?.[0]}`;
  if (warned !== offenders[0] || stdout !== (offenders.length > 0 ? 'on\n' : 'off\n')) return `unclear: ${offenders}, ${warned}, ${stdout}`;
  return offenders.includes(name) ? 'offends' : 'clean';
}

const IMPORT = `import importlib, sys
try:
    importlib.import_module(sys.argv[1])
finally:
    print("on" if sys._is_gil_enabled() else "off")`;

function runPython(python: string, args: readonly string[]): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const child = spawn(python, args, { env: { PATH: process.env.PATH }, stdio: ['ignore', 'pipe', 'pipe'] });
  const text = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (chunk: string) => {
      text[name] += chunk;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve(text));
  });
}
