import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadedWithGilOnly, tellLoadedWithGilOnly, tellUnloaded, unloadedModules } from '../../src/gil/unloaded.js';
import type { Evidence, LoadedModule } from '../../src/suite/evidence.js';
import type { PythonProcess } from '../../src/suite/record.js';
import { temporaryFolder } from '../fixtures/temporary.js';

const END = '.cpython-313t-x86_64-linux-gnu.so';

const PROCESS: PythonProcess = {
  pid: 1,
  ppid: 0,
  executable: '/py',
  base: '/py',
  prefix: '/usr',
  basePrefix: '/usr',
  stdlib: '/usr/lib/python3.13t',
  userSite: null,
  version: '3.13.15 experimental free-threading build',
  gil: 0,
  gilOn: false,
  main: '-m pytest',
  mainInterpreter: true,
  asks: false,
  env: {},
};

function loaded(name: string, file: string, search: readonly string[], cwd = '/'): LoadedModule {
  return { name, file, id: '1:2:3:4', kept: null, process: PROCESS, path: search, cwd, builtin: false, imports: [] };
}

function evidence(...modules: readonly LoadedModule[]): Evidence {
  return { processes: [PROCESS], gilBuilds: [], silent: [], lives: [], modules, tests: [], defects: [] };
}

/** A workspace with these files, all empty but for the text given. */
function workspaceOf(files: Readonly<Record<string, string>> | readonly string[]): string {
  const workspace = temporaryFolder('workspace');
  const texts = Array.isArray(files)
    ? Object.fromEntries(files.map((file: string) => [file, '']))
    : (files as Readonly<Record<string, string>>);
  for (const [file, text] of Object.entries(texts)) {
    mkdirSync(path.dirname(path.join(workspace, file)), { recursive: true });
    writeFileSync(path.join(workspace, file), text);
  }
  return workspace;
}

const names = (modules: readonly LoadedModule[]): readonly string[] => modules.map(({ name }) => name);

test('modules on the path in the workspace are found by the tag of the interpreter, as import would name them', () => {
  const workspace = workspaceOf([
    `src/shop/_a${END}`,
    `src/shop/_b${END}`,
    `src/shop/deep/__init__${END}`,
    'src/shop/_c.cpython-313-x86_64-linux-gnu.so',
    'src/shop/_d.cpython-314t-x86_64-linux-gnu.so',
    'src/shop/_e.so',
    `src/build/lib.linux-x86_64-cpython-313t/shop/_f${END}`,
    `src/.tox/py/_g${END}`,
    'src/venv/pyvenv.cfg',
    `src/venv/_h${END}`,
    `elsewhere/_i${END}`,
  ]);
  const source = path.join(workspace, 'src');
  const a = loaded('shop._a', path.join(source, `shop/_a${END}`), [source, '/usr/lib/python3.13t']);
  const unloaded = unloadedModules(evidence(a), { workspace, workingDirectory: workspace });
  expect(names(unloaded)).toEqual(['shop._b', 'shop.deep']);
  expect(unloaded[0]).toEqual({ ...a, name: 'shop._b', file: path.join(source, `shop/_b${END}`), id: null });
});

test('an empty entry of the path is the directory of its moment', () => {
  const workspace = workspaceOf([`_a${END}`]);
  const given = evidence(loaded('math', '/lib/math.so', ['', '/usr/lib'], workspace));
  expect(names(unloadedModules(given, { workspace, workingDirectory: workspace }))).toEqual(['_a']);
});

test("of the site folders the project's own distributions count: by where they came from, and by name", () => {
  const site = 'venv/lib/python3.13t/site-packages';
  const dist = (name: string, extra: Readonly<Record<string, string>> = {}) => ({
    [`${site}/${name}/_fast${END}`]: '',
    [`${site}/${name}-1.0.dist-info/METADATA`]: `Name: ${name}\nVersion: 1.0\n`,
    [`${site}/${name}-1.0.dist-info/RECORD`]: `${name}/_fast${END},,\n${name}/gone${END},,\n../../../bin/x${END},,\n`,
    ...Object.fromEntries(Object.entries(extra).map(([file, text]) => [`${site}/${name}-1.0.dist-info/${file}`, text])),
  });
  const workspace = workspaceOf({ 'pyproject.toml': '[project]\nname = "Shop"', ...dist('shop'), ...dist('other'), ...dist('moved') });
  writeFileSync(path.join(workspace, site, 'moved-1.0.dist-info/direct_url.json'), JSON.stringify({ url: `file://${workspace}/moved` }));
  const given = evidence(loaded('math', '/lib/math.so', [path.join(workspace, site)]));
  expect(names(unloadedModules(given, { workspace, workingDirectory: workspace }))).toEqual(['moved._fast', 'shop._fast']);
});

test('a site folder of the workspace that a build filled, and no installer, is the project’s own', () => {
  const [built, other] = ['build-install/usr/lib/python3.13t/site-packages', 'other/site-packages'];
  const workspace = workspaceOf([`${built}/shop/_fast${END}`, `${other}/_other${END}`, `${other}/other-1.0.dist-info/METADATA`]);
  const given = evidence(
    loaded(
      'math',
      '/lib/math.so',
      [built, other].map((folder) => path.join(workspace, folder)),
    ),
  );
  expect(names(unloadedModules(given, { workspace, workingDirectory: workspace }))).toEqual(['shop._fast']);
});

test('where nothing was loaded nothing is known of the path', () => {
  const workspace = workspaceOf([`_a${END}`]);
  expect(unloadedModules(evidence(), { workspace, workingDirectory: workspace })).toEqual([]);
});

const TERRITORY = { isFirstParty: () => true, show: (file: string) => file.slice(1) };

test.each([
  [[], []],
  [['clean'], ["No test loaded m0, an extension module of the project's own."]],
  [['offends'], ["No test loaded m0, an extension module of the project's own: loaded, it would switch the GIL on."]],
  [['clean', 'offends'], ["No test loaded m0, m1, extension modules of the project's own: loaded, m1 would switch the GIL on."]],
  [['offends', 'offends'], ["No test loaded m0, m1, extension modules of the project's own: loaded, they would switch the GIL on."]],
  [
    Array.from({ length: 12 }, () => 'clean'),
    ["No test loaded m0, m1, m2, m3, m4, m5, m6, m7, m8, m9 and 2 more, extension modules of the project's own."],
  ],
])('%j are told in one sentence', (judgements, notices) => {
  const findings = judgements.map((judgement, index) => ({
    module: loaded(`m${index}`, `/m${index}.so`, []),
    judgement: judgement as 'clean' | 'offends',
    why: null,
    nested: [],
  }));
  const told = tellUnloaded(findings, TERRITORY);
  expect(told.notices).toEqual(notices);
  expect(told.unloaded ?? []).toEqual(judgements.map((judgement, index) => ({ module: `m${index}`, file: `m${index}.so`, judgement })));
});

test('what only the run with the GIL on loaded are modules of another name, each once, and none of CPython', () => {
  const module = (name: string, file = `/site/${name}${END}`) => loaded(name, file, []);
  const control = evidence(
    module('b'),
    module('a'),
    module('b', '/tmp/b.so'),
    module('c'),
    module('_json', `/lib/lib-dynload/_json${END}`),
    {
      ...module('embedded'),
      builtin: true,
    },
  );
  expect(names(loadedWithGilOnly(control, evidence(module('c', '/elsewhere/c.so'))))).toEqual(['a', 'b']);
});

test.each([
  [[], []],
  [['clean'], ['With the GIL on the suite loaded m0 too, and not with it off, so nothing is decided by that.']],
  [
    ['clean', 'offends'],
    [
      'With the GIL on the suite loaded m0, m1 too, and not with it off, so nothing is decided by that: loaded, m1 would switch the GIL on.',
    ],
  ],
])('%j, loaded with the GIL on only, are told in one sentence', (judgements, notices) => {
  const findings = judgements.map((judgement, index) => ({
    module: loaded(`m${index}`, `/m${index}.so`, []),
    judgement: judgement as 'clean' | 'offends',
    why: null,
    nested: [],
  }));
  expect(tellLoadedWithGilOnly(findings)).toEqual(notices);
});
