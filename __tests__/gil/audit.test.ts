import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Audit, auditModules } from '../../src/gil/audit.js';
import type { LoadedModule } from '../../src/suite/evidence.js';
import { buildExtension, buildLibrary, type Extension, NO_COMPILER, type Template } from '../fixtures/extensions.js';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { freeThreadedPython, gilPython } from '../free-threaded.js';
import { loadedModule, pythonProcess } from './modules.js';

const PYTHON = freeThreadedPython();
const process_ = pythonProcess();
const SCRIPTS = fileURLToPath(new URL('../../src/gil', import.meta.url));
const test = unless(NO_COMPILER);

function audit(modules: readonly LoadedModule[], { limit = 20, env = {} as Readonly<Record<string, string>> } = {}): Promise<Audit> {
  return auditModules(modules, { scripts: SCRIPTS, env: { ...process.env, ...env }, limit });
}

/** `name: judgement`, with the reason and the nested offenders where there are any. */
async function judgements(modules: readonly LoadedModule[], options: Parameters<typeof audit>[1] = {}): Promise<readonly string[]> {
  const { findings } = await audit(modules, options);
  return findings.map(({ module, judgement, why, nested }) =>
    [`${module.name}: ${judgement}`, ...(why ? [why] : []), ...(nested.length > 0 ? [`with ${nested.join(', ')}`] : [])].join(', '),
  );
}

/** Builds a module of this habit in a folder of its own. */
function built(name: string, template: Template, given: Partial<Extension & LoadedModule> = {}): LoadedModule {
  const { folder = temporaryFolder('audit'), source, flags, ...module } = given;
  const file = buildExtension({ name, template, python: PYTHON, folder, ...(source ? { source } : {}), ...(flags ? { flags } : {}) });
  return loadedModule({ name, file, process: process_, path: [folder], ...module });
}

/** A package whose `__init__` sets `ready` and then runs `more`. */
function inPackage(template: Template, more = ''): LoadedModule {
  const folder = temporaryFolder('package');
  mkdirSync(join(folder, 'pkg'));
  writeFileSync(join(folder, 'pkg/__init__.py'), `ready = True\n${more}\n`);
  return built('pkg._fast', template, { folder });
}

/** The truth by the slow way: one fresh default-mode process that imports just this module, run or not. */
function truth({ name, file }: LoadedModule): 'clean' | 'offends' | 'unjudged' {
  const code = `
import sys, _imp
from importlib.machinery import ModuleSpec, ExtensionFileLoader
name, file = sys.argv[1:]
spec = ModuleSpec(name, ExtensionFileLoader(name, file), origin=file)
try:
    _imp.create_dynamic(spec)
    loaded = True
except BaseException:
    loaded = False
open(sys.argv[0] if False else file + ".truth", "w").write("offends" if sys._is_gil_enabled() else "clean" if loaded else "unjudged")
`;
  const env = Object.fromEntries(Object.entries(process.env).filter(([variable]) => !variable.startsWith('PYTHON')));
  spawnSync(PYTHON, ['-I', '-W', 'ignore', '-c', code, name, file], { env, stdio: 'ignore', timeout: 5000, killSignal: 'SIGKILL' });
  try {
    return execFileSync('cat', [`${file}.truth`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }) as 'clean';
  } catch {
    return 'unjudged';
  }
}

describe('the audit', () => {
  const TABLE: [Template, 'clean' | 'offends' | 'unjudged'][] = [
    ['multi-undeclared', 'offends'],
    ['multi-declared', 'clean'],
    ['single-undeclared', 'offends'],
    ['single-declared', 'clean'],
    ['crash-in-init', 'unjudged'],
    ['exit-in-init', 'unjudged'],
    ['raise-in-init', 'unjudged'],
    ['system-exit-in-init', 'unjudged'],
    ['print-in-init', 'clean'],
    ['imitate-in-init', 'clean'],
    ['hide-stderr-in-init', 'offends'],
    ['use-stderr-in-init', 'clean'],
    ['fork-in-init', 'clean'],
    ['warn-in-init', 'clean'],
    ['once-a-process', 'clean'],
    ['fails-in-exec', 'offends'],
    ['asks-for-the-gil-in-exec', 'clean'],
    ['declares-in-exec', 'offends'],
    ['creates-no-module', 'offends'],
    ['by-environment', 'clean'],
    ['two-in-one', 'clean'],
  ];

  const modules = (): LoadedModule[] => TABLE.map(([template]) => built(template.replaceAll('-', '_'), template));

  test('says of each module in one batch what a fresh process of its own says of it', async () => {
    const batch = modules();
    const expected = TABLE.map(([template, judgement]) => [template, judgement]);
    expect(batch.map((module, at) => [TABLE[at]?.[0], truth(module)])).toEqual(expected);
    const told = async (given: readonly LoadedModule[]) =>
      Object.fromEntries((await audit(given)).findings.map(({ module, judgement }) => [module.name.replaceAll('_', '-'), judgement]));
    expect(await told(batch)).toEqual(Object.fromEntries(TABLE));
    expect(await told([...batch].reverse())).toEqual(Object.fromEntries(TABLE));
  });
});
