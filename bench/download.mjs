// What it costs to get an interpreter where no suite is run: one that is in the tool cache, and one that has to be downloaded.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { standaloneArchive } from '../scripts/standalone.mjs';
import { measure } from './measure.mjs';
import { DIST, NODE, plainEnvironment } from './project.mjs';
import { printPairs } from './table.mjs';

/** @typedef {import('./bench.mjs').Setting} Setting */

const TAG = '20991231';
const MAIN = join(DIST, 'index.js');

/** @param {Setting} setting */
export async function cachedInterpreter({ python, folder: makeFolder, rounds }) {
  const folder = makeFolder();
  const { file, version } = standaloneArchive(python);
  const tools = join(folder, 'tools');
  const home = join(tools, 'Python', version, `${process.arch}-freethreaded`);
  // With python, python3 and pip beside it, as an installation of either action has them.
  mkdirSync(home, { recursive: true });
  execFileSync('tar', ['-xzf', file, '--strip-components', '1', '-C', home]);
  writeFileSync(`${home}.complete`, '');
  const env = stepEnvironment({ folder, tools });
  const inputs = { 'INPUT_PYTHON-VERSION': `${version}t` };
  /** @type {import('./measure.mjs').Command[]} */
  const commands = [
    { argv: [NODE, '-e', '0'], env, cwd: folder },
    { argv: [NODE, MAIN], env: { ...env, ...inputs }, cwd: folder },
    { argv: [python, '-I', '-c', 'pass'], env, cwd: folder },
  ];
  // actions/setup-python is not a dependency: where a checkout of it is at hand this variable names its dist/setup/index.js.
  const other = process.env.GILPROOF_BENCH_SETUP_PYTHON;
  const off = Object.fromEntries(['CHECK-LATEST', 'ALLOW-PRERELEASES', 'FREETHREADED'].map((name) => [`INPUT_${name}`, 'false']));
  if (other) commands.push({ argv: [NODE, other], env: { ...env, ...inputs, ...off, 'INPUT_UPDATE-ENVIRONMENT': 'true' }, cwd: folder });
  const [nothing, step, interpreter, setup] = /** @type {any} */ (await measure(python, rounds ?? 40, commands));
  printPairs('cached: an interpreter in the tool cache, no `run`, proof included', { measured: 'step', against: 'the other' }, [
    ...(setup ? [{ name: 'against actions/setup-python', measured: step, against: setup, target: 0.5 }] : []),
    { name: 'against node -e 0', measured: step, against: nothing },
    { name: 'against the interpreter itself, python -I -c pass', measured: step, against: interpreter },
  ]);
}

/** @param {Setting} setting */
export async function downloadedInterpreter({ python, folder: makeFolder, rounds }) {
  const { file, version, sha256 } = standaloneArchive(python);
  const content = readFileSync(file);
  const target = targetHere();
  const name = `cpython-${version}+${TAG}-${target}-freethreaded-install_only_stripped.tar.gz`;
  const small = Buffer.from(JSON.stringify({ tag: TAG }));
  const sums = Buffer.from(`${sha256}  ${name}\n`);
  const server = createServer((request, response) => {
    const body = request.url?.endsWith('.json') ? small : request.url?.endsWith('SHA256SUMS') ? sums : content;
    response.writeHead(200, { 'content-length': body.length }).end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(null)));
  const url = `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;
  try {
    const folder = makeFolder();
    const inputs = { 'INPUT_PYTHON-VERSION': `${version}t`, INPUT_MIRROR: url, 'INPUT_CHECK-LATEST': 'true' };
    const fresh = (/** @type {string} */ command) => ['/bin/bash', '-c', `export RUNNER_TOOL_CACHE=$(mktemp -d -p tools) && ${command}`];
    const env = stepEnvironment({ folder, tools: join(folder, 'tools') });
    const pipeline = `curl -sS ${url}/${TAG}/${encodeURIComponent(name)} | tee >(sha256sum >sum) | tar -xz -C "$RUNNER_TOOL_CACHE"`;
    const [whole, by, nothing] = await measure(python, rounds ?? 20, [
      { argv: fresh(`'${NODE}' '${MAIN}'`), env: { ...env, ...inputs }, cwd: folder },
      { argv: fresh(pipeline), env, cwd: folder },
      {
        argv: ['/bin/bash', '-c', `'${NODE}' '${MAIN}'`],
        env: { ...env, ...inputs, INPUT_MIRROR: '', 'INPUT_CHECK-LATEST': 'false', INPUT_PYTHON: python },
        cwd: folder,
      },
    ]);
    printPairs('download: from this machine to this machine', { measured: 'step', against: 'curl | tar' }, [
      { name: 'the whole step, with proofs and corrections', measured: whole, against: by },
      { name: 'less a step that downloads nothing', measured: less(whole, nothing), against: by, target: 1.1 },
    ]);
  } finally {
    server.close();
  }
}

/** @param {import('./measure.mjs').Cost} whole @param {import('./measure.mjs').Cost} part @returns {import('./measure.mjs').Cost} */
function less(whole, part) {
  const minus = part.wall.median;
  const { low, median, high } = whole.wall;
  return { runs: whole.runs, wall: { low: low - minus, median: median - minus, high: high - minus }, cpu: null };
}

function targetHere() {
  const cpu = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
  return process.platform === 'darwin' ? `${cpu}-apple-darwin` : `${cpu}-unknown-linux-gnu`;
}

/** As a runner would give it, with no Python on PATH that could be taken. @param {{folder: string, tools: string}} at */
function stepEnvironment({ folder, tools }) {
  const [workspace, temp] = [join(folder, 'workspace'), join(folder, 'temp')];
  for (const each of [workspace, temp, tools]) mkdirSync(each, { recursive: true });
  const files = Object.fromEntries(
    ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'].map((name) => [name, join(temp, name)]),
  );
  for (const file of Object.values(files)) writeFileSync(file, '');
  return {
    ...plainEnvironment(),
    ...files,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_JOB: 'bench',
    GITHUB_REPOSITORY: 'acme/demo',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: tools,
    AGENT_TOOLSDIRECTORY: tools,
    INPUT_REPORT: join(temp, 'report.json'),
  };
}
