import { differences, offendersOf, tried, unestablished } from '../../corpus/compare.mjs';
import { readPackages, type Verdict } from '../../corpus/packages.mjs';

type Modules = Readonly<Record<string, Verdict>>;

const REAL = readPackages().find(({ name }) => name === 'bitarray');
if (!REAL) throw new Error('bitarray is not in the corpus');
const packageOf = (modules: Modules) => ({ ...REAL, name: 'pkg', modules });

describe('the comparison of gilproof with the corpus', () => {
  test.each<[promise: string, modules: Modules, judgements: Record<string, string>, lines: readonly string[]]>([
    ['agrees of a module that declares support', { 'pkg.a': 'declares' }, { 'pkg.a': 'clean' }, []],
    ['agrees of one that offends', { 'pkg.a': 'offends' }, { 'pkg.a': 'offends' }, []],
    ['agrees of one that neither can judge', { 'pkg.a': 'unjudged: ImportError: no' }, { 'pkg.a': 'unjudged' }, []],
    ['agrees of one that cannot be imported, and so was not loaded', { 'pkg.a': 'unjudged: ImportError: no' }, {}, []],
    ['takes no notice of what is not in the corpus', { 'pkg.a': 'declares' }, { 'pkg.a': 'clean', _other: 'offends' }, []],
    [
      'names an offender that was found clean',
      { 'pkg.a': 'offends' },
      { 'pkg.a': 'clean' },
      ['pkg: pkg.a: the corpus says offends, gilproof clean'],
    ],
    [
      'names a clean module that is accused',
      { 'pkg.a': 'declares' },
      { 'pkg.a': 'offends' },
      ['pkg: pkg.a: the corpus says declares, gilproof offends'],
    ],
    [
      'names a module that the audit left out',
      { 'pkg.a': 'declares', 'pkg.b': 'offends' },
      {},
      ['pkg: pkg.a: the corpus says declares, gilproof nothing', 'pkg: pkg.b: the corpus says offends, gilproof nothing'],
    ],
    [
      'names a module that the audit could not judge',
      { 'pkg.a': 'offends' },
      { 'pkg.a': 'unjudged' },
      ['pkg: pkg.a: the corpus says offends, gilproof unjudged'],
    ],
    [
      'names a module that cannot be imported and is judged all the same',
      { 'pkg.a': 'unjudged: ImportError: no' },
      { 'pkg.a': 'clean' },
      ['pkg: pkg.a: the corpus says unjudged: ImportError: no, gilproof clean'],
    ],
    [
      'is not misled by a name that every object has',
      { constructor: 'declares' } as Modules,
      {},
      ['pkg: constructor: the corpus says declares, gilproof nothing'],
    ],
  ])('%s', (_promise, modules, judgements, lines) => {
    expect(differences([packageOf(modules)], judgements)).toEqual(lines);
  });

  it('names what is installed and has no verdict, and a package that has installed no extension module', () => {
    const packages = [packageOf({ 'pkg.a': 'declares' }), { ...packageOf({ b: 'offends' }), name: 'pure' }];
    expect(unestablished(packages, { pkg: ['pkg.a'], pure: ['b'] })).toEqual([]);
    expect(unestablished(packages, { pkg: ['pkg.a', 'pkg.b'], pure: [] })).toEqual([
      'pkg: pkg.b is installed, and its verdict not established',
      'pure: it has installed no extension module',
    ]);
  });

  it('has no import for what would end the process, and no offender among what declares support', () => {
    const modules: Modules = {
      a: 'declares',
      b: 'offends',
      c: 'unjudged: ImportError: no',
      d: 'unjudged: the process was killed by SIGSEGV',
    };
    const of = packageOf(modules);
    expect({ tried: tried(of), offenders: [...offendersOf(of)] }).toEqual({ tried: ['a', 'b', 'c'], offenders: ['b'] });
  });
});
