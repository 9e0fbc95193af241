// An archive of a real free-threaded CPython as python-build-standalone lays it out, repacked from one at hand and kept in
// the user's cache: what the tests and the benchmark download from this machine to this machine.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './python.mjs';

/** @typedef {{file: string, sha256: string, version: string, tag: string}} Standalone */

const FACTS = `
import json, sys
stage = {"alpha": "a", "beta": "b", "candidate": "rc"}.get(sys.version_info[3])
print(json.dumps({
    "prefix": sys.base_prefix,
    "version": "%d.%d.%d" % sys.version_info[:3] + (stage + str(sys.version_info[4]) if stage else ""),
    "tag": "%d.%dt" % sys.version_info[:2],
    "build": sys.version,
}))`;

/** What python-build-standalone writes: JSON, the prefix /install, the compiler of its own machine. */
const SYSCONFIG = `
import json, sys
text = open(sys.argv[1]).read()
scope = {}
exec(text, scope)
known = {name: value.replace(sys.argv[2], "/install") if isinstance(value, str) else value for name, value in scope["build_time_vars"].items()}
for name, value in known.items():
    if name in ("CC", "LDSHARED", "BLDSHARED", "LINKCC"):
        known[name] = value.replace("gcc", "clang", 1)
    elif name in ("CXX", "LDCXXSHARED"):
        known[name] = value.replace("g++", "clang++", 1)
    elif name == "AR":
        known[name] = "/tools/llvm/bin/llvm-ar"
with open(sys.argv[1], "w") as file:
    file.write("# system configuration generated and used by the sysconfig module\\nbuild_time_vars = " + json.dumps(known, indent=4, sort_keys=True))
`;

const LEFT_OUT =
  /\/(test|idlelib|turtledemo|pydoc_data|tkinter|__pycache__|site-packages)$|\/(_test|_xx|xxlimited)[^/]*\.so$|\.a$|\/sitecustomize\.py$|\/EXTERNALLY-MANAGED$/;

/** @param {string} python a proven free-threaded interpreter @returns {Standalone} */
export function standaloneArchive(python) {
  const { prefix, version, tag, build } = JSON.parse(execFileSync(python, ['-I', '-c', FACTS], { encoding: 'utf8' }));
  const key = createHash('sha256')
    .update([build, prefix, readFileSync(import.meta.filename)].join('\n'))
    .digest('hex')
    .slice(0, 16);
  const file = join(cacheFolder(), `standalone-${version}-${key}.tar.gz`);
  if (!existsSync(file)) repack({ python, prefix, tag, file });
  return { file, version, tag, sha256: createHash('sha256').update(readFileSync(file)).digest('hex') };
}

/** @param {{python: string, prefix: string, tag: string, file: string}} to */
function repack({ python, prefix, tag, file }) {
  mkdirSync(cacheFolder(), { recursive: true });
  const work = mkdtempSync(`${file}.part-`);
  try {
    const home = join(work, 'python');
    const library = join('lib', `python${tag}`);
    const bin = join(home, 'bin');
    mkdirSync(bin, { recursive: true });
    cpSync(realpathSync(join(prefix, 'bin', `python${tag}`)), join(bin, `python${tag}`));
    spawnSync('strip', [join(bin, `python${tag}`)]);
    for (const [link, target] of [
      [`python${tag.slice(0, -1)}`, `python${tag}`],
      ['python3', `python${tag.slice(0, -1)}`],
      ['python', 'python3'],
    ])
      symlinkSync(target ?? '', join(bin, link ?? ''));
    for (const name of ['pip', 'pip3']) {
      const start = `'''exec' "$(dirname -- "$(realpath -- "$0")")/python${tag}" "$0" "$@"\n' '''`;
      writeFileSync(join(bin, name), `#!/bin/sh\n${start}\nimport sys\nfrom pip._internal.cli.main import main\nsys.exit(main())\n`);
      chmodSync(join(bin, name), 0o755);
    }
    for (const folder of [library, 'include', 'lib/pkgconfig'])
      cpSync(join(prefix, folder), join(home, folder), { recursive: true, verbatimSymlinks: true, filter: (from) => !LEFT_OUT.test(from) });
    for (const name of readdirSync(join(home, library, 'lib-dynload')))
      spawnSync('strip', ['-S', join(home, library, 'lib-dynload', name)]);
    const shared = [`libpython${tag}.so.1.0`, `libpython${tag}.so`, `libpython${tag}.dylib`];
    for (const name of shared) if (existsSync(join(prefix, 'lib', name))) cpSync(join(prefix, 'lib', name), join(home, 'lib', name));
    const bundled = join(home, library, 'ensurepip/_bundled');
    for (const wheel of readdirSync(bundled).filter((name) => name.endsWith('.whl')))
      execFileSync(python, ['-I', '-m', 'zipfile', '-e', join(bundled, wheel), join(home, library, 'site-packages')]);
    const names = execFileSync('find', [join(home, library), '-maxdepth', '1', '-name', '_sysconfigdata*.py'], { encoding: 'utf8' });
    for (const name of names.trim().split('\n')) execFileSync(python, ['-I', '-c', SYSCONFIG, name, prefix]);
    for (const name of execFileSync('find', [join(home, 'lib/pkgconfig'), '-type', 'f'], { encoding: 'utf8' })
      .trim()
      .split('\n'))
      writeFileSync(name, readFileSync(name, 'utf8').replaceAll(prefix, '/install'));
    const env = { ...process.env, COPYFILE_DISABLE: '1' };
    execFileSync('tar', ['-czf', join(work, 'archive.tar.gz'), '-C', work, 'python'], { env });
    renameSync(join(work, 'archive.tar.gz'), file);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
