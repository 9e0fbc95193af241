/** CPython's own tests have the same results with the recorder as without it. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { freeThreadedPython } from '../free-threaded.js';
import { type Outcome, plain, record, type Script } from '../suite/recording.js';

const QUICK = ['test_fork1', 'test_import', 'test_posix', 'test_site', 'test_warnings'];
const SLOW = ['test_faulthandler', 'test_os', 'test_subprocess', 'test_threading'];

/** The slow ones take two minutes and a half: `GILPROOF_ALL_CPYTHON=1 npm test -- __tests__/truth/cpython`. */
const TESTS = process.env.GILPROOF_ALL_CPYTHON === '1' ? [...QUICK, ...SLOW] : QUICK;

const python = freeThreadedPython();
const installed = spawnSync(python, ['-I', '-c', 'import test.test_posix'], { env: {} }).status === 0;

describe("the results of CPython's own", () => {
  for (const name of TESTS) {
    unless(installed ? null : `${python} came without CPython's tests`)(
      `${name} are the same with the recorder`,
      () => {
        const [without, with_] = [resultsOf(name, plain), resultsOf(name, recordWhole)];
        const once = differences(without, with_);
        // A few of them measure time. What differs must differ again.
        const twice = once.size === 0 ? once : differences(resultsOf(name, plain), resultsOf(name, recordWhole));
        expect(Object.fromEntries([...twice].filter(([test]) => once.has(test)))).toEqual({});
        expect(without.size).toBeGreaterThan(1);
      },
      600_000,
    );
  }
});

/** With a recorder that was there, and lost nothing. */
function recordWhole(script: Script): Outcome {
  const { evidence, ...outcome } = record(script);
  expect(evidence).toMatchObject({ defects: [], processes: expect.arrayContaining([expect.objectContaining({ main: '-m test' })]) });
  return outcome;
}

/** What each test of a file came to; under the empty name, what the whole run came to. */
function resultsOf(name: string, run: (script: Script) => Outcome): ReadonlyMap<string, string> {
  const xml = path.join(temporaryFolder('results'), 'junit.xml');
  // A test that leaves the process another than it found it fails.
  const { status } = run({ args: ['-m', 'test', '--fail-env-changed', '--junit-xml', xml, name], seconds: 240 });
  const cases = readFileSync(xml, 'utf8').matchAll(/<testcase name="([^"]*)"[^>]*?(?:\/>|>(.*?)<\/testcase>)/gs);
  const results = [...cases].map(([, test = '', content = '']) => [test, resultOf(content)] as const);
  return new Map([['', `exit code ${status}`], ...results]);
}

function resultOf(content: string): string {
  const [, kind = 'passed', reason = ''] = /<(skipped|failure|error)\b[^>]*>([^<]*)/.exec(content) ?? [];
  return kind === 'skipped' ? `${kind}: ${reason}` : kind;
}

/** The tests with different results, and these. */
function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const names = new Set([...one.keys(), ...other.keys()]);
  return new Map(
    [...names]
      .filter((name) => one.get(name) !== other.get(name))
      .map((name) => [name, `without: ${one.get(name) ?? 'not run'}, with: ${other.get(name) ?? 'not run'}`]),
  );
}
