/** Runs to look at: scripts/render.mjs makes pictures of their golden files. */
import type { Offender, Result, Toolkit } from '../../src/result.js';
import { brotli, sample, speed } from './sample.js';

const from = (distribution: string, version: string, importedAt: Offender['importedAt'], more: Partial<Offender> = {}): Offender => ({
  ...brotli,
  module: distribution,
  file: `/venv/lib/python3.13t/site-packages/${distribution}.so`,
  distribution,
  version,
  importedAt,
  chain: importedAt === null ? [] : [{ module: importedAt.file.replace(/\.py$/, '').replaceAll('/', '.'), ...importedAt }],
  declaredAt: { file: 'pyproject.toml', line: 12 + distribution.length },
  installed: { how: 'wheel', tag: 'cp313-cp313t-manylinux_2_28_x86_64', by: 'pip' },
  ...more,
});

const own = (name: string, builtWith: Toolkit, line: number): Offender => ({
  ...speed,
  module: `shop.${name}`,
  file: `shop/${name}.so`,
  builtWith,
  importedAt: { file: 'shop/fast.py', line },
  chain: [{ module: 'shop.fast', file: 'shop/fast.py', line }],
});

const client = { file: 'shop/client.py', line: 3 };
const [, ...throughRequests] = brotli.chain;

/** Twelve offenders of every kind, some behind others. */
export const TWELVE: readonly Offender[] = [
  { ...brotli },
  from('ciso8601', '2.4.1', { file: 'tests/test_orders.py', line: 13 }),
  from('lru_dict', '1.4.1', client, { chain: [{ module: 'shop.client', ...client }, ...throughRequests] }),
  from('sqlalchemy', '2.0.44', { file: 'shop/models.py', line: 1 }, { module: 'sqlalchemy.cyextension.util' }),
  from('sqlalchemy', '2.0.44', { file: 'shop/models.py', line: 1 }, { module: 'sqlalchemy.cyextension.collections' }),
  from('sqlalchemy', '2.0.44', { file: 'shop/models.py', line: 1 }, { module: 'sqlalchemy.cyextension.processors' }),
  own('_pricing', 'cython', 1),
  own('_speed', 'cython', 2),
  own('_geo', 'pybind11', 3),
  own('_hash', 'pyo3', 4),
  own('_old', 'c-single-phase', 5),
  from('pytest-fast', '0.3', null, { module: 'pytest_fast._core', kind: 'test-tool', importedAt: null, chain: [] }),
];

const what = (offenders: readonly Offender[]): string => {
  const names = offenders.map(({ module }) => module);
  const modules = names.length === 1 ? 'an extension module' : `${names.length} extension modules`;
  const shown = names.slice(0, 5).join(', ') + (names.length > 5 ? ` and ${names.length - 5} more` : '');
  return `The tests passed, but ${modules} that they loaded would switch the GIL back on wherever it is not forced off: ${shown}.`;
};

/** A red run with these offenders. */
export function reenabled(offenders: readonly Offender[], overrides: Partial<Result> = {}): Result {
  return sample({
    verdict: 'gil-reenabled',
    failed: true,
    problem: { what: what(offenders), fix: 'Update or replace the distribution.', details: [] },
    offenders,
    modules: { loaded: 45 + offenders.length, declared: 45, offending: offenders.length, unjudged: 0 },
    ...overrides,
  });
}

/** So many dependencies, each with a line of the project. */
export function many(count: number): readonly Offender[] {
  return Array.from({ length: count }, (_, index) => from(`package${index}`, `1.${index}`, { file: 'shop/all.py', line: index + 1 }));
}

/** As the example project's: two dependencies behind requests, one of a test's own, and a module of its own. The picture of the README. */
export const SHOP: readonly Offender[] = [
  { ...brotli },
  from('lru_dict', '1.4.1', client, { chain: [{ module: 'shop.client', ...client }, ...throughRequests] }),
  from('ciso8601', '2.4.1', { file: 'tests/test_orders.py', line: 13 }),
  own('_pricing', 'cython', 1),
];
