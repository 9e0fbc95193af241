import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readPackage, targetOf } from '../../corpus/packages.mjs';
import { writeVerdicts } from '../../corpus/pin.mjs';
import { importing } from '../../corpus/suites.mjs';
import { installedModules, slowTruth } from '../../corpus/truth.mjs';
import { makeEnvironment } from '../fixtures/environments.js';
import { buildExtension, NO_COMPILER, type Template } from '../fixtures/extensions.js';
import { unless } from '../fixtures/skip.js';
import { temporaryFolder } from '../fixtures/temporary.js';
import { plain } from '../suite/recording.js';

const { python } = makeEnvironment();
const folder = plain({ python, args: ['-c', 'import sysconfig; print(sysconfig.get_path("platlib"), end="")'] }).stdout;

describe('the slow truth', () => {
  unless(NO_COMPILER)('is what CPython says of a module in a process of its own', async () => {
    const habits: Readonly<Record<string, Template>> = {
      declaring: 'multi-declared',
      old_declaring: 'single-declared',
      undeclared: 'multi-undeclared',
      old: 'single-undeclared',
      crashing: 'crash-in-init',
      leaving: 'exit-in-init',
      raising: 'raise-in-init',
    };
    for (const [name, template] of Object.entries(habits)) buildExtension({ name, template, python, folder });
    mkdirSync(path.join(folder, 'pkg'));
    writeFileSync(path.join(folder, 'pkg/__init__.py'), 'import undeclared');
    buildExtension({ name: 'pkg.innocent', template: 'multi-declared', python, folder });
    writeFileSync(path.join(folder, 'broken.py'), `raise ImportError("${folder}/lib.so: no")`);
    expect(await slowTruth(python, [...Object.keys(habits), 'pkg.innocent', 'broken'])).toEqual({
      declaring: 'declares',
      old_declaring: 'declares',
      undeclared: 'offends',
      old: 'offends',
      crashing: 'unjudged: the process was killed by SIGSEGV',
      leaving: 'unjudged: the process exited with 0',
      raising: 'unjudged: ImportError: not today',
      'pkg.innocent': 'declares',
      broken: 'unjudged: ImportError: lib.so: no',
    });
  });

  it('is asked of every extension module that a distribution has installed, and of no library beside it', () => {
    const info = path.join(folder, 'it-1.0.dist-info');
    mkdirSync(info);
    writeFileSync(path.join(info, 'METADATA'), 'Metadata-Version: 2.1\nName: it\nVersion: 1.0\n');
    const suffix = plain({ python, args: ['-c', 'import _imp; print(_imp.extension_suffixes()[0], end="")'] }).stdout;
    const files = [`it/_b${suffix}`, `it/__init__${suffix}`, `it.libs/libz-1${suffix}`, `_a${suffix}`, 'it/plain.py', 'it/libz.txt'];
    for (const file of files) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), '');
    }
    writeFileSync(path.join(info, 'RECORD'), files.map((file) => `${file},,\n`).join(''));
    expect(installedModules(python, ['it'])).toEqual({ it: ['_a', 'it', 'it._b'] });
  });
});

describe('what was established', () => {
  it('takes the place of what was there, and leaves what is above it', () => {
    const file = path.join(temporaryFolder('package'), 'it.toml');
    const pinned = `# Of note.\nversion = "1.0"\nfile = "it-1.0.tar.gz"\nsha256 = "${'0'.repeat(64)}"\nkind = "C"\n\n`;
    writeFileSync(file, `${pinned}established = "otherwise"\n\n[modules]\nold = "declares"\n`);
    const verdicts = { it: 'offends', 'it.b': 'unjudged: ImportError: no "b"\t', 'it.c': 'declares' } as const;
    writeVerdicts(file, python, verdicts);
    const { version, target } = targetOf(python);
    expect(
      readFileSync(file, 'utf8'),
    ).toBe(`${pinned}established = "a fresh process in default mode for each module, CPython ${version}, ${target}"

[modules]
it = "offends"
"it.b" = "unjudged: ImportError: no \\"b\\"\\t"
"it.c" = "declares"
`);
    expect(readPackage(file, 'it').modules).toEqual(verdicts);
  });
});

describe('a suite of one test', () => {
  it('loads every module, also one that cannot be imported first', () => {
    const cwd = importing(['circle.a', 'json'], temporaryFolder('suite'));
    mkdirSync(path.join(cwd, 'circle'));
    writeFileSync(path.join(cwd, 'circle/__init__.py'), '');
    writeFileSync(path.join(cwd, 'circle/a.py'), 'from circle.b import it');
    writeFileSync(path.join(cwd, 'circle/b.py'), 'from circle.a import it');
    const run = plain({ python, cwd, args: ['-c', 'import test_imports as t, sys; t.test_imports(); print("json" in sys.modules)'] });
    expect(run).toMatchObject({ status: 0, stdout: 'True\n' });
  });
});
