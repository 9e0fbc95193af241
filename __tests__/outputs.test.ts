import { exportPython, type Outcome, type StepFiles, writeOutputs } from '../src/outputs.js';
import type { Offender, Result } from '../src/result.js';

const NOTHING: Result = {
  schema: 1,
  name: 'test',
  verdict: 'bad-input',
  alsoTrue: [],
  unprovenReason: null,
  failed: true,
  problem: null,
  help: null,
  notices: [],
  host: { os: 'Linux', arch: 'X64', job: null, matrix: null },
  python: null,
  install: null,
  runs: [],
  comparison: null,
  crashes: [],
  hangs: [],
  processes: { reported: 0, gilOff: 0, gilOn: 0, gilBuild: 0, crashed: 0, maxThreads: null },
  modules: { loaded: 0, declared: 0, offending: 0, unjudged: 0 },
  offenders: [],
  unjudged: [],
  allowances: { stale: [], unused: [] },
};

function offender(module: string, allowed: boolean): Offender {
  const rest = {
    distribution: null,
    version: null,
    kind: 'dependency',
    effect: 'fails',
    reason: null,
    importedAt: null,
    chain: [],
    declaredAt: null,
    builtWith: null,
    installed: null,
  } as const;
  return { module, file: `/x/${module}.so`, allowed, ...rest };
}

/** A recorder of what would be written, in order. */
function recorder(): { readonly files: StepFiles; readonly written: string[] } {
  const written: string[] = [];
  const files: StepFiles = {
    setOutput: (name, value) => void written.push(`${name}=${value}`),
    addPath: (directory) => void written.push(`PATH ${directory}`),
    exportVariable: (name, value) => void written.push(`${name}=${value}`),
  };
  return { files, written };
}

function outputs(outcome: Partial<Outcome>): readonly string[] {
  const { files, written } = recorder();
  writeOutputs({ result: NOTHING, cacheKey: null, report: null, summaryFile: null, ...outcome }, files);
  return written;
}

test('every output is written, empty where nothing is known', () => {
  expect(outputs({})).toEqual([
    'python-version=',
    'python-tag=',
    'cache-key=',
    'python-path=',
    'verdict=bad-input',
    'offenders=[]',
    'tests-exit-code=',
    'report=',
    'summary-file=',
  ]);
});

test('offenders are all modules once, sorted, allowed ones included; exit code 0 is not empty', () => {
  const python = { version: '3.14.2', tag: '3.14t', executable: '/py', source: 'path', why: 'python3 on PATH', build: '3.14.2' } as const;
  const runs = [{ exitCode: 0, signal: null, seconds: 1, gil: 'off', tests: null }] as const;
  const offenders = [offender('ujson', false), offender('_b"rotli', true), offender('ujson', false)];
  const result: Result = { ...NOTHING, verdict: 'gil-reenabled', python, runs, offenders };
  expect(outputs({ result, cacheKey: 'cp314t-linux-x86_64-gnu', report: '/r.json', summaryFile: '/s.md' })).toEqual([
    'python-version=3.14.2',
    'python-tag=3.14t',
    'cache-key=cp314t-linux-x86_64-gnu',
    'python-path=/py',
    'verdict=gil-reenabled',
    'offenders=["_b\\"rotli","ujson"]',
    'tests-exit-code=0',
    'report=/r.json',
    'summary-file=/s.md',
  ]);
});

test('a run that was killed has no exit code', () => {
  const runs = [{ exitCode: null, signal: 'SIGSEGV', seconds: 1, gil: 'off', tests: null }] as const;
  expect(outputs({ result: { ...NOTHING, runs } })).toContain('tests-exit-code=');
});

test('the first directory is added last, for what is added last comes first on PATH', () => {
  const { files, written } = recorder();
  exportPython({ path: ['/commands', '/py/bin'], variables: { pythonLocation: '/py', UV_PYTHON: '/py/bin/python' } }, files);
  expect(written).toEqual(['PATH /py/bin', 'PATH /commands', 'pythonLocation=/py', 'UV_PYTHON=/py/bin/python']);
});
