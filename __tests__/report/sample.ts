import type { Offender, Result } from '../../src/result.js';

/** The example of the contract: brotli behind requests, as a `Result`. */
export const brotli: Offender = {
  module: '_brotli',
  file: '/venv/lib/python3.13t/site-packages/_brotli.cpython-313t-x86_64-linux-gnu.so',
  distribution: 'brotli',
  version: '1.2.1',
  kind: 'dependency',
  allowed: false,
  effect: 'fails',
  reason: null,
  importedAt: { file: 'shop/client.py', line: 3 },
  chain: [
    { module: 'shop.client', file: 'shop/client.py', line: 3 },
    { module: 'requests', file: '/venv/lib/python3.13t/site-packages/requests/__init__.py', line: 151 },
    { module: 'urllib3.response', file: '/venv/lib/python3.13t/site-packages/urllib3/response.py', line: 25 },
  ],
  declaredAt: { file: 'pyproject.toml', line: 14 },
  builtWith: 'c-single-phase',
  installed: { how: 'local-build', tag: 'cp313-cp313t-linux_x86_64', by: 'pip' },
};

/** A C extension of the project itself, imported inside a test. */
export const speed: Offender = {
  module: 'shop._speed',
  file: '/checkout/shop/_speed.cpython-313t-x86_64-linux-gnu.so',
  distribution: null,
  version: null,
  kind: 'own',
  allowed: false,
  effect: 'fails',
  reason: null,
  importedAt: { file: 'tests/test_speed.py', line: 12 },
  chain: [{ module: 'tests.test_speed', file: 'tests/test_speed.py', line: 12 }],
  declaredAt: null,
  builtWith: 'cython',
  installed: null,
};

/** A clean run; a test says what is different in it. */
export function sample(overrides: Partial<Result> = {}): Result {
  return {
    schema: 1,
    name: 'test (ubuntu-latest, 3.13t, off)',
    verdict: 'clean',
    alsoTrue: [],
    unprovenReason: null,
    failed: false,
    problem: null,
    help: null,
    notices: [],
    host: { os: 'Linux', arch: 'X64', job: 'test', matrix: { python: '3.13t', gil: 'off' } },
    python: {
      version: '3.13.15',
      tag: '3.13t',
      executable: '/usr/bin/python3.13t',
      source: 'path',
      why: 'python3 on PATH',
      build: '3.13.15 free-threading build (main) [GCC 14.2.0]',
    },
    install: { exitCode: 0, signal: null, seconds: 12.34 },
    runs: [{ gil: 'off', exitCode: 0, signal: null, seconds: 1.9, tests: null }],
    comparison: null,
    processes: { reported: 3, gilOff: 3, gilOn: 0, gilBuild: 0, crashed: 0, maxThreads: null },
    crashes: [],
    hangs: [],
    modules: { loaded: 45, declared: 45, offending: 0, unjudged: 0 },
    offenders: [],
    unjudged: [],
    allowances: { stale: [], unused: [] },
    ...overrides,
  };
}

/** The red run that gilproof is for, with something in every section. */
export function red(overrides: Partial<Result> = {}): Result {
  return sample({
    verdict: 'gil-reenabled',
    alsoTrue: ['unproven', 'stale-allowance'],
    unprovenReason: 'a module could not be judged',
    failed: true,
    problem: {
      what: 'The tests passed, but 2 extension modules that they loaded would switch the GIL back on: _brotli, shop._speed.',
      fix: 'Upgrade or declare them, or list them under allow with a reason.',
      details: [],
    },
    notices: ['2 processes ran a GIL build: /usr/bin/python3.11.'],
    modules: { loaded: 45, declared: 41, offending: 3, unjudged: 1 },
    processes: { reported: 5, gilOff: 3, gilOn: 0, gilBuild: 2, crashed: 0, maxThreads: null },
    offenders: [
      brotli,
      speed,
      { ...brotli, module: 'lxml.etree', distribution: 'lxml', version: '6.0', allowed: true, reason: 'waits for lxml 7' },
    ],
    unjudged: [{ module: 'x', file: '/venv/lib/python3.13t/site-packages/x.so', why: 'killed by SIGSEGV while loading' }],
    allowances: { stale: ['ujson'], unused: ['h5py.*'] },
    ...overrides,
  });
}
