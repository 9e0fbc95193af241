import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Result } from '../../src/result.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { brotli, sample } from '../report/sample.js';

/** What a leg of the matrix operating system x Python x GIL x shard is told by. */
export interface LegSpec {
  readonly os?: string;
  readonly python?: string;
  readonly gil?: 'off' | 'on';
  readonly shard?: number;
  /** Ids of failed tests of 10; null where the runner gave no results. */
  readonly failures?: readonly string[] | null;
}

/** The report of a leg: clean with the GIL off, passed with it on, failed where tests fail. */
export function leg(
  { os = 'Linux', python = '3.14t', gil = 'off', shard, failures = [] }: LegSpec = {},
  overrides: Partial<Result> = {},
): Result {
  const matrix = { os: `${os.toLowerCase()}-latest`, python, gil, ...(shard === undefined ? {} : { shard }) };
  const failed = failures !== null && failures.length > 0;
  const tests = failures && {
    passed: 10 - failures.length,
    failed: failures.length,
    skipped: 0,
    failures: failures.map((id) => ({ id, message: `assert ${id}`, file: 'tests/test_x.py', line: 3 })),
  };
  const version = python.replace('t', '.2');
  return sample({
    name: `test (${Object.values(matrix).join(', ')})`,
    verdict: failed ? 'tests-failed' : gil === 'off' ? 'clean' : 'tests-passed',
    failed,
    problem: failed ? { what: 'The tests failed.', fix: '', details: [] } : null,
    host: { os, arch: 'X64', job: 'test', matrix },
    python: { version, tag: python, executable: '/py', source: 'path', why: 'python3 on PATH', build: version },
    runs: [{ gil, exitCode: failed ? 1 : 0, signal: null, seconds: gil === 'off' ? 4 : 2, tests }],
    allowances: { stale: [], unused: [], needed: [] },
    ...overrides,
  });
}

/** A leg that offends. */
export function offending(spec: LegSpec = {}, overrides: Partial<Result> = {}): Result {
  const off = spec.gil !== 'on';
  return leg(spec, {
    ...(off ? { verdict: 'gil-reenabled', failed: true, problem: { what: 'An extension module offends.', fix: '', details: [] } } : {}),
    offenders: [{ ...brotli, effect: off ? 'fails' : 'none' }],
    ...overrides,
  });
}

/** A workspace with these reports in `reports/`, each in a folder of its own as artifacts are downloaded. */
export function workspaceOf(reports: readonly unknown[]): string {
  const workspace = temporaryFolder('merge');
  for (const [index, report] of reports.entries()) {
    const folder = path.join(workspace, 'reports', `leg-${String(index).padStart(3, '0')}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'gilproof.json'), typeof report === 'string' ? report : `${JSON.stringify(report, null, 2)}\n`);
  }
  return workspace;
}
