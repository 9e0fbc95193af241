import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { WAYS } from '../../corpus/alternatives.mjs';
import { inOrder, PACKAGES, readPackage, readPackages, TARGET } from '../../corpus/packages.mjs';
import { temporaryFolder } from '../fixtures/temporary.js';

const SHA256 = 'ab'.repeat(32);
const LINES = {
  version: 'version = "1.0"',
  file: 'file = "it-1.0.tar.gz"',
  sha256: `sha256 = "${SHA256}"`,
  kind: 'kind = "C"',
};

function written(lines: Readonly<Record<string, string>>): string {
  const file = path.join(temporaryFolder('package'), 'it.toml');
  writeFileSync(file, `${Object.values(lines).join('\n')}\n`);
  return file;
}

describe('the corpus', () => {
  const packages = readPackages();

  it('holds fifty packages, offenders and others, with modules of all verdicts', () => {
    const verdicts = packages.flatMap(({ modules }) => Object.values(modules));
    const counted = (start: string) => verdicts.filter((verdict) => verdict.startsWith(start)).length;
    expect(packages).toHaveLength(50);
    expect(packages.filter(({ modules }) => Object.values(modules).includes('offends')).length).toBeGreaterThanOrEqual(20);
    expect(packages.filter(({ modules }) => Object.values(modules).includes('declares')).length).toBeGreaterThanOrEqual(20);
    expect(counted('declares') + counted('offends') + counted('unjudged: ')).toBe(verdicts.length);
    expect(counted('unjudged: ')).toBeGreaterThan(0);
  });

  test.each(packages.map((each) => [each.name, each] as const))(
    'tells of %s how its verdicts were established, and what it is for',
    (name, each) => {
      const [established] = /^established = .*$/m.exec(readFileSync(path.join(PACKAGES, `${name}.toml`), 'utf8')) ?? [];
      expect(established?.replace(/3\.13\.\d+/, 'X')).toBe(
        `established = "a fresh process in default mode for each module, CPython X, ${TARGET}"`,
      );
      expect(Object.keys(each.modules)).not.toEqual([]);
      expect(each.kind).not.toBe('?');
      const [project = '', version] =
        each.file
          .replace(/\.tar\.gz$/, '')
          .split('-cp313-')[0]
          ?.split(/-(?=\d)/) ?? [];
      expect([project.toLowerCase().replaceAll('_', '-'), version]).toEqual([each.name, each.version]);
    },
  );

  it('is what the comparison in docs/ was made with', () => {
    const offending = ({ modules }: (typeof packages)[number]) => Object.values(modules).filter((verdict) => verdict === 'offends').length;
    const count = (of: typeof packages) => of.reduce((sum, each) => sum + offending(each), 0);
    const [once, again] = [count(packages), count(packages.filter(({ tests }) => tests !== null))];
    const text = readFileSync(path.join(PACKAGES, '../../docs/comparison.md'), 'utf8');
    expect(text).toContain(`${once} of the packages' modules would switch the GIL on`);
    const rows = [...text.matchAll(/^\| (?!-)(.+?) \| \d+ of (\d+) \|/gm)].map(([, way, total]) => [way, total]);
    expect(rows).toEqual(WAYS.map(({ name }) => [name, `${once + again}`]));
  });

  test.each(['build.txt', 'suite.txt'])('pins every line of %s by hash, and names no index', (file) => {
    const lines = readFileSync(path.join(PACKAGES, '..', file), 'utf8')
      .trimEnd()
      .split('\n');
    expect(lines.filter((line) => !line.startsWith('#') && !/^[\w.-]+==[\w.]+ --hash=sha256:[0-9a-f]{64}$/.test(line))).toEqual([]);
  });
});

describe('a package file', () => {
  it('is read with what is left out as empty', () => {
    expect(readPackage(written(LINES), 'it')).toEqual({
      name: 'it',
      version: '1.0',
      file: 'it-1.0.tar.gz',
      sha256: SHA256,
      kind: 'C',
      needs: [],
      env: {},
      tests: null,
      modules: {},
    });
  });

  test.each<[wrong: string, lines: Readonly<Record<string, string>>, message: string]>([
    ['no version', { ...LINES, version: '' }, "'version' is not a text"],
    ['a hash that is none', { ...LINES, sha256: 'sha256 = "ab"' }, "'sha256' is not a SHA-256"],
    ['a key that nobody reads', { ...LINES, more: 'test = "tests"' }, "unknown key 'test'"],
    ['a need that is no list', { ...LINES, more: 'needs = "numpy"' }, "'needs' is not a list"],
    ['a variable that is no text', { ...LINES, more: 'env = { A = 1 }' }, "'env.A' is not a text"],
    ['a verdict that is none', { ...LINES, more: '[modules]\nit = "clean"' }, "'clean' is no verdict of it"],
    ['an unjudged module without a reason', { ...LINES, more: '[modules]\nit = "unjudged"' }, "'unjudged' is no verdict of it"],
  ])('with %s is refused by name', (_wrong, lines, message) => {
    const file = written(lines);
    expect(() => readPackage(file, 'it')).toThrow(new Error(`${file}: ${message}`));
  });

  it('that needs what is not there is refused by name', () => {
    const file = written({ ...LINES, needs: 'needs = ["other"]' });
    expect(() => readPackages(path.dirname(file))).toThrow(new Error(`${file}: needs other, which is not in the corpus`));
  });
});

describe('the order of building', () => {
  const it1 = (name: string, needs: readonly string[] = []) => ({ ...readPackage(written(LINES), name), needs });

  it('puts what is needed first, each once', () => {
    const all = [it1('a', ['c']), it1('b', ['a', 'c']), it1('c'), it1('d')];
    expect(inOrder(all.slice(0, 2), all).map(({ name }) => name)).toEqual(['c', 'a', 'b']);
  });

  it('knows a package that was read twice', () => {
    const read = () => [it1('a', ['b']), it1('b')];
    expect(inOrder(read(), read()).map(({ name }) => name)).toEqual(['b', 'a']);
  });

  it('is refused for a circle', () => {
    const all = [it1('a', ['b']), it1('b', ['a'])];
    expect(() => inOrder(all, all)).toThrow(new Error('a needs b needs a'));
  });
});
