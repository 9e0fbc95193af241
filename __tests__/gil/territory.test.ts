import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Distribution } from '../../src/gil/distributions.js';
import { territoryOf } from '../../src/gil/territory.js';
import type { PythonProcess } from '../../src/suite/record.js';
import { temporaryFolder } from '../fixtures/temporary.js';

function process_(folders: Partial<PythonProcess>): PythonProcess {
  return { prefix: '/usr', basePrefix: '/usr', stdlib: '/usr/lib/python3', userSite: null, ...folders } as PythonProcess;
}

function territory(from: Partial<Parameters<typeof territoryOf>[0]> = {}) {
  return territoryOf({ workspace: '/home/me/shop', projectName: null, processes: [process_({})], distributions: [], ...from });
}

const distribution = (given: Partial<Distribution>): Distribution => ({ name: 'x', version: '1', files: [], source: null, ...given });

describe('a file is the project’s own', () => {
  const processes = [
    process_({}),
    process_({ prefix: '/home/me/shop/.venv' }),
    process_({
      prefix: '/home/me/shop/.tox/py',
      basePrefix: '/home/me/shop/.pythons/3.13t',
      stdlib: '/home/me/shop/.pythons/3.13t/lib/python3.13t',
    }),
    process_({ userSite: '/home/me/shop/.local/lib' }),
  ];
  test.each([
    ['/home/me/shop/a.py', true],
    ['/home/me/shop/src/shop/fast.so', true],
    ['/home/me/shop/.venvs/a.py', true],
    ['/home/me/shop/build/lib/a.so', true],
    ['/home/me/other/a.py', false],
    ['/home/me/shop2/a.py', false],
    ['/usr/lib/python3/dist-packages/a.so', false],
    ['/home/me/shop/.venv/lib/python3.13t/site-packages/a.so', false],
    ['/home/me/shop/.venv/share/a.py', false],
    ['/home/me/shop/.tox/py/lib/a.py', false],
    ['/home/me/shop/.pythons/3.13t/lib/python3.13t/json/__init__.py', false],
    ['/home/me/shop/.local/lib/a.py', false],
    ['/home/me/shop/.nox/silent/lib/python3.13t/site-packages/a.so', false],
  ])('%s: %s', (file, own) => {
    expect(territory({ processes }).isFirstParty(file)).toBe(own);
  });

  test('though the interpreter’s prefix holds the workspace, or is it', () => {
    const inUsr = territory({ workspace: '/usr/src/app', processes: [process_({})] });
    expect(inUsr.isFirstParty('/usr/src/app/a.py')).toBe(true);
    expect(inUsr.isFirstParty('/usr/lib/python3/a.py')).toBe(false);
    const itself = territory({ processes: [process_({ prefix: '/home/me/shop' })] });
    expect(itself.isFirstParty('/home/me/shop/a.py')).toBe(true);
    expect(itself.isFirstParty('/home/me/shop/lib/python3.13t/site-packages/a.py')).toBe(false);
  });

  test('by the real path of a workspace that is a link', () => {
    const real = temporaryFolder('real');
    const link = join(temporaryFolder('link'), 'shop');
    symlinkSync(real, link);
    const through = territory({ workspace: link });
    for (const folder of [real, link]) {
      expect([through.isFirstParty(join(folder, 'a.py')), through.show(join(folder, 'a.py'))]).toEqual([true, 'a.py']);
    }
  });

  test('where its distribution was installed from the workspace or has the project’s name', () => {
    const site = '/usr/lib/python3/site-packages';
    const own = territory({
      projectName: 'Shop',
      distributions: [
        distribution({ name: 'a', source: '/home/me/shop/packages/a', files: [`${site}/a.so`] }),
        distribution({ name: 'shop', files: [`${site}/shop.so`] }),
        distribution({ name: 'b', source: '/elsewhere/b', files: [`${site}/b.so`] }),
      ],
    });
    expect(['a', 'shop', 'b'].map((name) => own.isFirstParty(`${site}/${name}.so`))).toEqual([true, true, false]);
  });
});

describe('what stands in a site folder of the workspace', () => {
  const filled = (...entries: readonly string[]) => {
    const workspace = temporaryFolder('shop');
    const site = join(workspace, 'build-install/usr/lib/python3.13t/site-packages');
    for (const file of ['shop/_fast.so', 'shop/a.py', ...entries]) {
      mkdirSync(dirname(join(site, file)), { recursive: true });
      writeFileSync(join(site, file), '');
    }
    mkdirSync(join(workspace, 'shop'));
    writeFileSync(join(workspace, 'shop/a.py'), '');
    const { isFirstParty, show } = territory({ workspace });
    return ['shop/_fast.so', 'shop/a.py'].map((file) => [isFirstParty(join(site, file)), show(join(site, file))]);
  };
  const installed = 'build-install/usr/lib/python3.13t/site-packages/shop';

  test('is the project’s own where a build put it, and shown as its source', () => {
    expect(filled()).toEqual([
      [true, `${installed}/_fast.so`],
      [true, 'shop/a.py'],
    ]);
  });

  test.each(['other-1.0.dist-info/METADATA', 'other.egg-info/PKG-INFO', 'other.egg'])('is not where an installer left %s', (entry) => {
    expect(filled(entry)).toEqual([
      [false, `${installed}/_fast.so`],
      [false, `${installed}/a.py`],
    ]);
  });
});

describe('a file is shown', () => {
  test.each([
    ['/home/me/shop/src/a.py', 'src/a.py'],
    ['/home/me/shop/..a/b.py', '..a/b.py'],
    ['/home/me/shopping/a.py', '/home/me/shopping/a.py'],
    ['/usr/lib/a.so', '/usr/lib/a.so'],
  ])('%s as %s', (file, shown) => {
    expect(territory().show(file)).toBe(shown);
  });

  test('as the checkout’s own where it is an installed copy of it, in a flat or a src layout', () => {
    const workspace = temporaryFolder('shop');
    for (const file of ['flat/a.py', 'src/nested/b.py', 'packages/part/c.py']) {
      mkdirSync(dirname(join(workspace, file)), { recursive: true });
      writeFileSync(join(workspace, file), '');
    }
    const site = '/usr/lib/python3/site-packages';
    const files = ['flat/a.py', 'nested/b.py', 'built.so'].map((file) => `${site}/${file}`);
    const { show } = territory({
      workspace,
      projectName: 'shop',
      distributions: [
        distribution({ name: 'shop', files }),
        distribution({ name: 'part', source: join(workspace, 'packages/part'), files: [`${site}/c.py`] }),
        distribution({ name: 'foreign', files: [`${site}/flat/other.py`] }),
      ],
    });
    expect([...files, `${site}/c.py`, `${site}/flat/other.py`].map(show)).toEqual([
      'flat/a.py',
      'src/nested/b.py',
      `${site}/built.so`,
      'packages/part/c.py',
      `${site}/flat/other.py`,
    ]);
  });
});
