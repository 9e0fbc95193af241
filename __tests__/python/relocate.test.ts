import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { relocate, sysconfigAt } from '../../src/python/relocate.js';
import { folder } from './installations.js';

const HOME = '/opt/tool cache/$&/3.14.7';

function variables(given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const head = '# system configuration generated and used by the sysconfig module\nbuild_time_vars = ';
  const told = sysconfigAt(head + JSON.stringify(given), HOME);
  expect(told.startsWith(head)).toBe(true);
  return JSON.parse(told.slice(head.length)) as Record<string, unknown>;
}

test('sysconfig names the place where the interpreter is', () => {
  expect(
    variables({
      prefix: '/install',
      BINDIR: '/install/bin',
      INCLUDEPY: '/install/include/python3.14t',
      CONFIG_ARGS: "'--prefix=/install' '--with-x=/installed'",
      LDFLAGS: '-L/install/lib -Wl,-rpath,/other/install/lib',
      DESTDIRS: '/install /install/lib',
      HAVE_FORK: 1,
      EMPTY: '',
    }),
  ).toEqual({
    prefix: HOME,
    BINDIR: `${HOME}/bin`,
    INCLUDEPY: `${HOME}/include/python3.14t`,
    CONFIG_ARGS: `'--prefix=${HOME}' '--with-x=/installed'`,
    LDFLAGS: `-L${HOME}/lib -Wl,-rpath,/other/install/lib`,
    DESTDIRS: `${HOME} ${HOME}/lib`,
    HAVE_FORK: 1,
    EMPTY: '',
    PYTHON_BUILD_STANDALONE: 1,
  });
});

describe('sysconfig names compilers that every machine has', () => {
  test.each([
    ['CC', 'clang -pthread', 'cc -pthread'],
    ['CC', '/usr/bin/riscv64-linux-gnu-gcc -pthread', 'cc -pthread'],
    ['CC', 'musl-clang', 'cc'],
    ['CC', 'cc', 'cc'],
    ['LDSHARED', 'clang -shared -L/install/lib', `cc -shared -L${HOME}/lib`],
    ['BLDSHARED', 'clang -bundle -isysroot /Applications/MacOSX14.2.sdk -arch arm64', 'cc -bundle -arch arm64'],
    ['LINKCC', '/usr/bin/aarch64-linux-gnu-gcc', 'cc'],
    ['CXX', 'clang++ -pthread', 'c++ -pthread'],
    ['LDCXXSHARED', '/usr/bin/aarch64-linux-gnu-g++ -shared', 'c++ -shared'],
    ['AR', '/tools/llvm/bin/llvm-ar', 'ar'],
    ['CFLAGS', '-isysroot /Applications/MacOSX14.2.sdk', ''],
    ['PY_CFLAGS', '-DX=clang gcc', '-DX=clang gcc'],
  ])('%s=%s', (name, value, expected) => {
    expect(variables({ [name]: value })[name]).toBe(expected);
  });
});

test('a sysconfig of another form gets its paths corrected', () => {
  expect(sysconfigAt("build_time_vars = {'prefix': '/install', 'CC': 'clang'}\n", '/opt')).toBe(
    "build_time_vars = {'prefix': '/opt', 'CC': 'clang'}\n",
  );
});

test('pkg-config, the Makefile and python3-config follow; nothing else is touched', () => {
  const root = folder();
  const files = {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the variable is pkg-config's.
    'lib/pkgconfig/python-3.14t.pc': '# x\nprefix=/install\nexec_prefix=${prefix}\n',
    'lib/python3.14t/config-3.14t-x86_64-linux-gnu/Makefile': 'prefix=\t/install\nLIBDIR= /install/lib\n',
    'bin/python3.14t-config': 'prefix="/install"\n',
    'lib/python3.14t/site.py': 'prefix = "/install"\n',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  symlinkSync('python-3.14t.pc', join(root, 'lib/pkgconfig/python3.pc'));
  relocate(root, '/opt/3.14', '3.14t');
  expect(Object.keys(files).map((name) => readFileSync(join(root, name), 'utf8'))).toEqual([
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the variables are pkg-config's.
    '# x\nprefix=${pcfiledir}/../..\nexec_prefix=${prefix}\n',
    'prefix=\t/opt/3.14\nLIBDIR= /opt/3.14/lib\n',
    'prefix="/opt/3.14"\n',
    'prefix = "/install"\n',
  ]);
});
