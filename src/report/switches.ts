import type { Offender } from '../result.js';

/** A variable in the environment that makes a distribution run without its extension modules. */
export interface Switch {
  /** Normalised name of the distribution. */
  readonly distribution: string;
  readonly variable: string;
  readonly value: string;
  /** The versions that know it, where not all do. */
  readonly versions?: RegExp;
  /** The file of the distribution that reads it. */
  readonly source: string;
}

/**
 * Each was read in the source that it names, and a test runs each and sees that none of the modules is loaded.
 * Not among them, because one module is loaded all the same: aiohttp (AIOHTTP_NO_EXTENSIONS) and rapidfuzz (RAPIDFUZZ_IMPLEMENTATION).
 */
export const SWITCHES: readonly Switch[] = [
  {
    distribution: 'frozenlist',
    variable: 'FROZENLIST_NO_EXTENSIONS',
    value: '1',
    source: 'https://github.com/aio-libs/frozenlist/blob/master/frozenlist/__init__.py',
  },
  {
    distribution: 'msgpack',
    variable: 'MSGPACK_PUREPYTHON',
    value: '1',
    source: 'https://github.com/msgpack/msgpack-python/blob/main/msgpack/__init__.py',
  },
  {
    distribution: 'multidict',
    variable: 'MULTIDICT_NO_EXTENSIONS',
    value: '1',
    source: 'https://github.com/aio-libs/multidict/blob/master/multidict/_compat.py',
  },
  {
    distribution: 'propcache',
    variable: 'PROPCACHE_NO_EXTENSIONS',
    value: '1',
    source: 'https://github.com/aio-libs/propcache/blob/master/src/propcache/_helpers.py',
  },
  {
    distribution: 'sqlalchemy',
    variable: 'DISABLE_SQLALCHEMY_CEXT_RUNTIME',
    value: '1',
    versions: /^2\.0\./,
    source: 'https://github.com/sqlalchemy/sqlalchemy/blob/rel_2_0/lib/sqlalchemy/util/_has_cy.py',
  },
  {
    distribution: 'wrapt',
    variable: 'WRAPT_DISABLE_EXTENSIONS',
    value: '1',
    source: 'https://github.com/GrahamDumpleton/wrapt/blob/master/src/wrapt/__wrapt__.py',
  },
  {
    distribution: 'yarl',
    variable: 'YARL_NO_EXTENSIONS',
    value: '1',
    source: 'https://github.com/aio-libs/yarl/blob/master/yarl/_quoting.py',
  },
  {
    distribution: 'zope-interface',
    variable: 'PURE_PYTHON',
    value: '1',
    source: 'https://github.com/zopefoundation/zope.interface/blob/master/src/zope/interface/_compat.py',
  },
];

/** The switch of an offender's distribution, if one is known. */
export function switchFor({ distribution, version }: Pick<Offender, 'distribution' | 'version'>): Switch | null {
  const name = distribution?.replace(/[-_.]+/g, '-').toLowerCase();
  return SWITCHES.find((each) => each.distribution === name && (each.versions?.test(version ?? '') ?? true)) ?? null;
}
