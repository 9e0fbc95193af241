// Runs the built action again and again over a suite that forks, starts threads and crashes by chance: `npm run soak -- 200`. Each run must
// come to the same verdict, and leave no process, no file and no folder. `npm run soak -- 1 42` repeats the run of seed 42.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freeThreadedPython } from './python.mjs';

const ROOT = path.dirname(import.meta.dirname);
const NODE = path.join(ROOT, 'node_modules/node/bin/node');
const FILES = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'];

/** What chance decides is decided by the seed, in every process of its own. The parent waits for all, and ends well. */
const SUITE = `import os, random, signal, subprocess, sys, threading

chance = random.Random(int(os.environ["SOAK_SEED"]))
MODULES = ["_ctypes", "_json", "_struct", "_csv", "_bisect", "_pickle", "_datetime", "zlib", "math"]


def work(modules):
    for module in modules:
        __import__(module)


def threads(count, modules):
    all = [threading.Thread(target=work, args=(modules,)) for _ in range(count)]
    for each in all:
        each.start()
    for each in all:
        each.join()


def end(how):
    if how == "exit":
        os._exit(0)
    if how == "abort":
        signal.signal(signal.SIGABRT, signal.SIG_DFL)
        os.abort()
    os.kill(os.getpid(), {"segv": signal.SIGSEGV, "kill": signal.SIGKILL, "term": signal.SIGTERM}[how])


for _ in range(chance.randint(3, 8)):
    some = chance.sample(MODULES, chance.randint(1, len(MODULES)))
    how = chance.choice(["exit", "exit", "abort", "segv", "kill", "term"])
    count, kind = chance.randint(1, 6), chance.choice(["fork", "fork of a fork", "threads", "spawn", "daemon"])
    if kind == "threads":
        threads(count, some)
    elif kind == "spawn":
        code = "import os, signal, %s\\nos.%s" % (", ".join(some), "abort()" if how == "abort" else "_exit(0)")
        subprocess.run([sys.executable, "-c", code], stderr=subprocess.DEVNULL)
    else:
        pid = os.fork()
        if pid == 0:
            os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
            if kind == "fork of a fork" and os.fork() == 0:
                threads(count, some)
                end(how)
            if kind == "daemon":
                os.setsid()
                if os.fork() == 0:
                    os._exit(0)
            threads(count, some)
            end(how)
        os.waitpid(pid, 0)
`;

/** @param {number} runs @param {number} first seed of the first run @returns {Promise<{verdicts: Record<string, number>, faults: string[]}>} */
export async function soak(runs, first) {
  const python = await freeThreadedPython();
  const folder = mkdtempSync(path.join(tmpdir(), 'gilproof-soak-'));
  /** @type {Record<string, number>} */
  const verdicts = {};
  /** @type {string[]} */
  const faults = [];
  try {
    for (let seed = first; seed < first + runs; seed++) {
      const { verdict, crashed, left, output } = await step({ python, folder: path.join(folder, `${seed}`), seed });
      verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
      if (verdict !== 'clean') faults.push(`seed ${seed}: ${verdict}\n${output}`);
      for (const each of left) faults.push(`seed ${seed}: left ${each}`);
      if (crashed > 0) verdicts['with a crash'] = (verdicts['with a crash'] ?? 0) + 1;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { verdicts, faults };
}

/** One step, with folders of its own. @param {{python: string, folder: string, seed: number}} of */
async function step({ python, folder, seed }) {
  const [workspace, temp, home, commands] = ['workspace', 'temp', 'home', 'commands'].map((name) => path.join(folder, name));
  for (const each of [workspace, temp, home, commands]) mkdirSync(/** @type {string} */ (each), { recursive: true });
  const files = Object.fromEntries(FILES.map((name) => [name, path.join(/** @type {string} */ (commands), name)]));
  for (const file of Object.values(files)) writeFileSync(file, '');
  writeFileSync(path.join(/** @type {string} */ (workspace), 'suite.py'), SUITE);
  const report = path.join(/** @type {string} */ (temp), 'report.json');
  const env = {
    ...files,
    ...{
      PATH: `${path.dirname(python)}:/usr/bin:/bin`,
      HOME: home,
      TMPDIR: home,
      LANG: 'C.UTF-8',
      GITHUB_ACTIONS: 'true',
      GITHUB_JOB: 'soak',
    },
    ...{ GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temp, SOAK_SEED: `${seed}`, PYTHONDONTWRITEBYTECODE: '1' },
    ...{ INPUT_RUN: `${path.basename(python)} suite.py`, INPUT_REPORT: report, INPUT_PYTHON: python },
  };
  const child = spawn(NODE, [path.join(ROOT, 'dist/index.js')], { env, cwd: workspace, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  await new Promise((resolve) => child.on('close', resolve));
  const { verdict = 'none', processes } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  const expected = new Set(['report.json', 'report.summary.md', 'suite.py', ...FILES]);
  const entries = [workspace, temp, home, commands].flatMap((each) => readdirSync(/** @type {string} */ (each)));
  // The folder in which later steps find the interpreter under its usual names stays.
  const left = [...entries.filter((name) => !expected.has(name) && !name.startsWith('gilproof-bin-')), ...processesOf(folder)];
  return { verdict: /** @type {string} */ (verdict), crashed: processes?.crashed ?? 0, left, output };
}

/** Living processes that began with something of this folder in their environment. @param {string} folder */
function processesOf(folder) {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').filter((pid) => {
    try {
      return (
        /^\d+$/.test(pid) &&
        readFileSync(`/proc/${pid}/environ`, 'latin1').includes(folder) &&
        !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'))
      );
    } catch {
      return false; // ended meanwhile, or another user's
    }
  });
}

if (process.argv[1] === import.meta.filename) {
  const [runs = 200, first = 1] = process.argv.slice(2).map(Number);
  const { verdicts, faults } = await soak(runs, first);
  for (const fault of faults) console.error(fault);
  console.log(
    `${runs} runs: ${Object.entries(verdicts)
      .map(([verdict, count]) => `${count} ${verdict}`)
      .join(', ')}; ${faults.length} faults`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
}
