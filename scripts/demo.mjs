// `npm run demo`: gilproof on examples/shop as the runner would start it, first without an allow list (red), then with
// one (green). Needs nothing but Node 20: no `npm ci` has to come first.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { arch, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { freeThreadedPython } from './python.mjs';
import { checkOutShop } from './shop.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ALLOW = `_brotli        # only decompresses responses; reported upstream
shop._pricing  # ours: holds no state, audited
dist:ciso8601  # only one test parses dates with it`;

/** @typedef {{level: string, place: string, title: string, message: string}} Annotation */
/** @typedef {{verdict: string, exitCode: number | null, annotations: readonly Annotation[], summary: string}} Outcome */

try {
  process.exitCode = (await demo()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Resolves to whether both runs ended as they should. */
async function demo() {
  const main = join(ROOT, mainOf(readFileSync(join(ROOT, 'action.yml'), 'utf8')));
  if (!existsSync(main)) throw new Error(`${main} is not there: npm ci && npm run build`);
  const folder = mkdtempSync(join(tmpdir(), 'gilproof-demo-'));
  const workspace = join(folder, 'shop');
  const environment = join(folder, 'environment');
  try {
    const python = await checkOutShop({ python: await freeThreadedPython(), workspace, environment });
    const inputs = { python, run: 'python -m pytest', name: 'shop' };
    const step = { main, workspace, folder };
    const red = await show('without an allow list', { ...step, inputs });
    const green = await show('with all three allowed', { ...step, inputs: { ...inputs, allow: ALLOW } });
    const summary = join(folder, 'summary.md');
    writeFileSync(summary, `${red.summary}\n\n---\n\n${green.summary}\n`);
    const right = red.verdict === 'gil-reenabled' && red.exitCode === 1 && green.verdict === 'clean' && green.exitCode === 0;
    console.log(`
without an allow list:   ${line(red)}   (should be gil-reenabled, red)
with all three allowed:  ${line(green)}   (should be clean, green)
Both job summaries, as GitHub renders them: ${summary}`);
    return right;
  } finally {
    for (const left of [workspace, environment, join(folder, 'temp')]) rmSync(left, { recursive: true, force: true });
  }
}

/** @param {Outcome} outcome */
function line({ verdict, exitCode }) {
  return `${verdict || '(no verdict)'}, step ${exitCode === 0 ? 'green' : 'red'}`;
}

/** @param {string} manifest the text of action.yml */
function mainOf(manifest) {
  return /^ {2}main: *['"]?([^'"\s]+)/m.exec(manifest)?.[1] ?? 'dist/index.js';
}

/**
 * Runs the step and prints its log, with workflow commands as the runner shows them, then the annotations.
 * @param {string} title @param {Step} step @returns {Promise<Outcome>}
 */
async function show(title, step) {
  console.log(`\n=== ${title} ${'='.repeat(100 - title.length)}\n`);
  const outcome = await runStep(step);
  console.log(`\n--- annotations (${outcome.annotations.length})\n`);
  for (const { level, place, title, message } of outcome.annotations) {
    console.log(`${level} ${place}${title && `  ${title}`}\n    ${message.replaceAll('\n', '\n    ')}\n`);
  }
  return outcome;
}

/**
 * The official runner's part: https://github.com/actions/runner/tree/main/src/Runner.Worker
 * @typedef {{main: string, workspace: string, folder: string, inputs: Readonly<Record<string, string>>}} Step
 * @param {Step} step @returns {Promise<Outcome>}
 */
async function runStep({ main, workspace, folder, inputs }) {
  const temp = join(folder, 'temp');
  rmSync(temp, { recursive: true, force: true });
  const commands = join(temp, '_runner_file_commands');
  mkdirSync(commands, { recursive: true });
  const files = Object.fromEntries(
    ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'].map((name) => [name, join(commands, name)]),
  );
  for (const path of Object.values(files)) writeFileSync(path, '');
  const child = spawn(process.execPath, [main], {
    cwd: workspace,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...runnerEnvironment(workspace, temp), ...files, ...asVariables(inputs) },
  });
  const log = logReader();
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', log.read);
  /** @type {number | null} */
  const exitCode = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  return {
    verdict: outputs(readFileSync(`${files.GITHUB_OUTPUT}`, 'utf8')).get('verdict') ?? '',
    exitCode,
    annotations: log.annotations,
    summary: readFileSync(`${files.GITHUB_STEP_SUMMARY}`, 'utf8'),
  };
}

/** @param {Readonly<Record<string, string>>} inputs */
function asVariables(inputs) {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]));
}

/** This machine's environment with what a runner adds, less what a runner would not have. @param {string} workspace @param {string} temp */
function runnerEnvironment(workspace, temp) {
  const foreign = /^(GITHUB_|RUNNER_|INPUT_|ACTIONS_|STATE_|GILPROOF_|PYTHON|VIRTUAL_ENV$|npm_)/;
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name))),
    CI: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_JOB: 'test',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: 'example/shop',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_WORKFLOW: 'demo',
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: { arm64: 'ARM64', ia32: 'X86' }[arch().toString()] ?? 'X64',
    RUNNER_ENVIRONMENT: 'self-hosted',
    RUNNER_OS: { darwin: 'macOS', win32: 'Windows' }[platform().toString()] ?? 'Linux',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(temp, 'tools'),
  };
}

/** Prints log lines as the runner shows them, and collects the annotations among them. */
function logReader() {
  /** @type {Annotation[]} */
  const annotations = [];
  let resume = '';
  const read = (/** @type {string} */ text) => {
    const [, name = '', properties = '', data = ''] = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/s.exec(text) ?? [];
    if (resume ? name === resume : name === 'stop-commands') resume = resume ? '' : data;
    else if (resume || !name) console.log(`  ${text}`);
    else if (name === 'group') console.log(`  > ${decode(data)}`);
    else if (/^(error|warning|notice)$/.test(name)) {
      const of = Object.fromEntries(
        properties.split(',').map((pair) => /** @type {const} */ ([pair.split('=', 1)[0] ?? '', pair.slice(pair.indexOf('=') + 1)])),
      );
      const place = of.file ? `${decode(of.file)}${of.line ? `:${of.line}` : ''}` : '(the whole step)';
      annotations.push({ level: name, place, title: decode(of.title ?? ''), message: decode(data) });
    }
  };
  return { annotations, read };
}

/** @param {string} text */
function decode(text) {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
}

/** @param {string} text the file behind GITHUB_OUTPUT, as @actions/core writes it */
function outputs(text) {
  return new Map([...text.matchAll(/^(.+?)<<(.+)\r?\n([\s\S]*?)\r?\n\2$/gm)].map(([, name = '', , value = '']) => [name, value]));
}
