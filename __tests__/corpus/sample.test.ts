/** What the audit says of real packages, module by module, beside the corpus and beside the slow truth: one fresh process a module. */
import path from 'node:path';
import { differences, tried } from '../../corpus/compare.mjs';
import { corpusEnvironment } from '../../corpus/environment.mjs';
import { isSource, readPackages, TARGET, targetOf } from '../../corpus/packages.mjs';
import { importing } from '../../corpus/suites.mjs';
import { installedModules, slowTruth } from '../../corpus/truth.mjs';
import { auditModules } from '../../src/gil/audit.js';
import { NO_COMPILER } from '../fixtures/extensions.js';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { freeThreadedPython } from '../free-threaded.js';
import { record } from '../suite/recording.js';

const AUDITOR = path.resolve(import.meta.dirname, '../../src/gil');

/** Some of each kind that build in seconds, or need not be built; `npm run corpus` takes all fifty. */
const SAMPLE =
  'argon2-cffi-bindings awkward-cpp bitarray blake3 blend2d-py brotli cffi ciso8601 greenlet httptools lru-dict markupsafe msgpack numpy pydantic-core pytokens pyzmq rpi.gpio ujson';

const { target } = targetOf(freeThreadedPython());
const ELSEWHERE = target === TARGET ? null : `the corpus is pinned for ${TARGET}, and here is ${target}`;

const all = readPackages();
/** Elsewhere its wheels are of no use. */
const sample = all.filter((each) => SAMPLE.split(' ').includes(each.name) && (ELSEWHERE === null || buildsAnywhere(each)));

function buildsAnywhere({ file, needs }: (typeof all)[number]): boolean {
  return isSource({ file }) && needs.length === 0;
}

const MINUTES = 60_000;
const test = unless(NO_COMPILER);

describe('a sample of the corpus', () => {
  const made = once(() => corpusEnvironment({ base: freeThreadedPython(), packages: sample, all }));
  const truth = once(async () => {
    const { python } = await made();
    const modules = installedModules(
      python,
      sample.map(({ name }) => name),
    );
    const of = sample.map(async (each) => ({ ...each, modules: await slowTruth(python, modules[each.name] ?? []) }));
    return Promise.all(of);
  });

  unless(NO_COMPILER ?? ELSEWHERE)(
    'is what a fresh process for each module says of it',
    async () => {
      expect(Object.fromEntries(sample.map(({ name, modules }) => [name, modules]))).toEqual(
        Object.fromEntries((await truth()).map(({ name, modules }) => [name, modules])),
      );
    },
    20 * MINUTES,
  );

  test(
    'is judged by the audit as by a fresh process for each module',
    async () => {
      const packages = await truth();
      const modules = packages.flatMap(tried);
      const cwd = importing(modules, temporaryFolder('corpus'));
      const { python } = await made();
      const suite = record({ python, cwd, args: ['-m', 'pytest', '-q', '-p', 'no:cacheprovider'], seconds: 600 });
      expect(suite).toMatchObject({ status: 0, evidence: { defects: [], silent: [], processes: [{ gil: 0 }] } });
      const { findings } = await auditModules(suite.evidence.modules, { scripts: AUDITOR, env: process.env, limit: 60, seconds: 600 });
      const audit = Object.fromEntries(findings.map(({ module, judgement }) => [module.name, judgement]));
      expect(differences(packages, audit)).toEqual([]);
      const offending = packages.flatMap(({ modules }) => Object.values(modules)).filter((verdict) => verdict === 'offends');
      expect(offending.length).toBeGreaterThanOrEqual(5);
      expect(modules.length).toBeGreaterThan(offending.length);
    },
    20 * MINUTES,
  );
});

/** Both tests need it, in whatever order they run. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
