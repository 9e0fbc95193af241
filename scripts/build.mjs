// Builds dist/, which is what a workflow runs: tsc to lib/, ncc to one ES module, and the Python files beside it.
// The result depends on nothing but the sources and the lockfile, so that a rebuild can be compared with what is committed.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { minifySync } from '@swc/core';

process.chdir(path.dirname(import.meta.dirname));

/** All that the bundle takes from elsewhere. */
const PACKAGES = ['@actions/core', '@renovatebot/pep440', 'eslint-visitor-keys', 'picomatch', 'sax', 'smol-toml', 'toml-eslint-parser'];

/** @param {string[]} argv a script of node_modules and its arguments */
function node(...argv) {
  const { status } = spawnSync(process.execPath, argv, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}

rmSync('lib', { recursive: true, force: true });
rmSync('dist', { recursive: true, force: true });
node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
for (const name of PACKAGES) small(name);
// Our own code is not minified: a stack trace of an internal error then names a line that can be read.
node('node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', 'lib/main.js', '--out', 'dist', '--no-cache', '--quiet');
// One bundle, so that the action and the command line share what they have in common.
renameSync('dist/index.js', 'dist/gilproof.js');
writeFileSync('dist/index.js', "import { action } from './gilproof.js';\n\nprocess.exitCode = await action(process);\n");
// What is to be kept compiled must be loaded after Node was told so, and a file more would cost a third of what that saves.
writeFileSync(
  'dist/cli.js',
  `#!/usr/bin/env node\n${readFileSync('lib/cli/cache.js', 'utf8')}\nkeepCompiled(process);\n` +
    "const { command } = await import('./gilproof.js');\nprocess.exitCode = await command(process);\n",
);
chmodSync('dist/cli.js', 0o755);
writeLicenses('dist/licenses.txt');
writeFileSync('dist/report.schema.json', JSON.stringify(JSON.parse(readFileSync('docs/report.schema.json', 'utf8'))));
copyPython('src/suite/recorder', 'dist/recorder');
copyPython('src/gil', 'dist');
copyPython('src/python', 'dist');
copyPython('src/audit', 'dist');
cpSync('src/suite/recorder/in-process', 'dist/recorder/in-process', {
  recursive: true,
  filter: (file) => !/__pycache__|\.bin$/.test(file),
});

/**
 * Puts a package where the bundler finds it first, made smaller: minified, and with the word to the bundler that parts which are not used can
 * be left out. (That takes 480 kB and most of the start-up time out of `@actions/core`: the HTTP client behind `getIDToken`.)
 * @param {string} name
 */
function small(name) {
  const copy = path.join('lib/node_modules', name);
  cpSync(path.join('node_modules', name), copy, { recursive: true, filter: (file) => !/\.(map|[cm]?ts)$/.test(file) });
  const manifest = path.join(copy, 'package.json');
  const { type, ...rest } = JSON.parse(readFileSync(manifest, 'utf8'));
  writeFileSync(manifest, JSON.stringify({ ...rest, type, sideEffects: false }));
  for (const file of readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
    if (!/\.m?js$/.test(file)) continue;
    const script = path.join(copy, file);
    const module = type === 'module' || file.endsWith('.mjs');
    writeFileSync(
      script,
      minifySync(readFileSync(script, 'utf8'), { module, compress: true, mangle: true, format: { comments: false } }).code,
    );
  }
}

/** Of all that is bundled. (ncc's own list holds only what is in the last of several chunks.) @param {string} file */
function writeLicenses(file) {
  const texts = PACKAGES.map((name) => {
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
