// Builds dist/, which is what a workflow runs: tsc to lib/, ncc to one ES module, and the Python files beside it.
// The result depends on nothing but the sources and the lockfile, so that a rebuild can be compared with what is committed.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

process.chdir(path.dirname(import.meta.dirname));

/** @param {string[]} argv a script of node_modules and its arguments */
function node(...argv) {
  const { status } = spawnSync(process.execPath, argv, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}

rmSync('lib', { recursive: true, force: true });
rmSync('dist', { recursive: true, force: true });
node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
withoutUnusedParts('@actions/core');
// Not minified: a stack trace of an internal error then names a line that can be read.
node('node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', 'lib/main.js', '--out', 'dist', '--no-cache', '--quiet');
writeLicenses('dist/licenses.txt');
cpSync('docs/report.schema.json', 'dist/report.schema.json');
copyPython('src/suite/recorder', 'dist/recorder');
copyPython('src/gil', 'dist');
copyPython('src/python', 'dist');
cpSync('src/suite/recorder/in-process', 'dist/recorder/in-process', {
  recursive: true,
  filter: (file) => !/__pycache__|\.bin$/.test(file),
});

/**
 * Lets the bundler leave out what is not used of a package that only declares things but does not say so in its package.json.
 * It takes 480 kB and most of the start-up time out of `@actions/core`: the HTTP client behind `getIDToken`.
 * @param {string} name
 */
function withoutUnusedParts(name) {
  const copy = path.join('lib/node_modules', name);
  cpSync(path.join('node_modules', name), copy, { recursive: true });
  const manifest = path.join(copy, 'package.json');
  writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), sideEffects: false }));
}

/** The licences of all that is in the bundle and its chunks. The bundler's own list has those of one chunk only, whichever it wrote last. @param {string} file */
function writeLicenses(file) {
  const bundles = readdirSync('dist').filter((name) => name.endsWith('.js'));
  const names = bundles.flatMap((bundle) => {
    const modules = readFileSync(path.join('dist', bundle), 'utf8').matchAll(/node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\/\S+\.m?js$/gm);
    return [...modules].map(([, name = '']) => name);
  });
  const texts = [...new Set(names)].sort().map((name) => {
    const folder = path.join('node_modules', name);
    const text = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (text === undefined) throw new Error(`${name} comes without its licence`);
    const { license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    return `${name}\n${license}\n${readFileSync(path.join(folder, text), 'utf8').trim()}\n`;
  });
  writeFileSync(file, texts.join('\n'));
}

/**
 * @param {string} from
 * @param {string} to
 */
function copyPython(from, to) {
  mkdirSync(to, { recursive: true });
  for (const file of readdirSync(from)) if (file.endsWith('.py')) cpSync(path.join(from, file), path.join(to, file));
}
