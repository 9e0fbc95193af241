/** Every switch is tried on the real distribution: without it its extension modules are loaded, with it none of them is. */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { cachedWheels } from '../../scripts/wheels.mjs';
import { SWITCHES, switchFor } from '../../src/report/switches.js';
import { NO_COMPILER } from '../fixtures/extensions.js';
import { PYTHON } from '../fixtures/interpreters.js';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';

const REQUIREMENTS = `--no-binary sqlalchemy,wrapt
frozenlist==1.8.0
greenlet==3.2.2
msgpack==1.1.2
multidict==6.7.0
propcache==0.4.1
sqlalchemy==2.0.44
wrapt==1.17.3
yarl==1.22.0
zope.interface==8.0.1
`;

/** What to import, where that is not the distribution's name. */
const IMPORTS: Readonly<Record<string, string>> = {
  propcache: 'propcache.api',
  'zope-interface': 'zope.interface',
};

const LOADED = `print(sorted(n for n, m in sys.modules.items() if str(getattr(m, "__file__", "")).startswith(sys.argv[2]) and
  str(m.__file__).endswith((".so", ".pyd"))))`;

/** All of them, importable from one folder. */
async function installed(): Promise<string> {
  const wheels = await cachedWheels({ python: PYTHON, name: 'switches', requirements: REQUIREMENTS });
  const folder = temporaryFolder('switches');
  for (const wheel of readdirSync(wheels)) execFileSync(PYTHON, ['-I', '-m', 'zipfile', '-e', path.join(wheels, wheel), folder]);
  return folder;
}

unless(NO_COMPILER)(
  'each known switch keeps every extension module of its distribution out',
  async () => {
    const folder = await installed();
    const found: Record<string, readonly [boolean, string]> = {};
    for (const { distribution, variable, value } of SWITCHES) {
      const names = IMPORTS[distribution] ?? distribution;
      const own = path.join(folder, ...(distribution === 'zope-interface' ? ['zope', 'interface'] : [distribution]), path.sep);
      const code = `import sys; sys.path.insert(0, sys.argv[1]); import ${names}\n${LOADED}`;
      const loaded = (env: Readonly<Record<string, string>>) =>
        execFileSync(PYTHON, ['-S', '-c', code, folder, own], { encoding: 'utf8', env: { PYTHON_GIL: '0', ...env } }).trim();
      found[distribution] = [loaded({}) !== '[]', loaded({ [variable]: value })];
    }
    expect(found).toEqual(Object.fromEntries(SWITCHES.map(({ distribution }) => [distribution, [true, '[]']])));
  },
  900_000,
);

test.each([
  ['SQLAlchemy', '2.0.44', 'DISABLE_SQLALCHEMY_CEXT_RUNTIME'],
  ['sqlalchemy', '2.1.9', undefined],
  ['sqlalchemy', null, undefined],
  ['zope.interface', null, 'PURE_PYTHON'],
  ['numpy', '2', undefined],
  [null, null, undefined],
])('the switch of %s %s is %s, however its name is written', (distribution, version, variable) => {
  expect(switchFor({ distribution, version })?.variable).toBe(variable);
});
