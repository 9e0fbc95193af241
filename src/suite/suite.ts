import { chmodSync, cpSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cancelledDuring } from '../cancel.js';
import type { Inputs } from '../inputs.js';
import type { Crash, Gil, Hang } from '../result.js';
import { Stop } from '../verdict.js';
import type { Env, Machine } from '../which.js';
import { answering } from './answering.js';
import { scriptCommand } from './command.js';
import { crashesOf } from './crashes.js';
import { scriptEnvironment, suiteEnvironment } from './environment.js';
import { type Evidence, readEvidence } from './evidence.js';
import { endLastLines, fileCommandMarks, withFileCommands } from './file-commands.js';
import { junitResults } from './junit.js';
import { outOfMemoryKills } from './memory.js';
import { watchPythons } from './pythons.js';
import { recordedStacks } from './recorded-stacks.js';
import { type Limits, runScript, type ScriptEnding, type ScriptPorts } from './run.js';
import { type Results, testResults } from './tests.js';

/** Where the scripts of a step run. */
export interface Stage extends Machine, Pick<ScriptPorts, 'stdout' | 'stderr'>, Pick<Limits, 'cancelled' | 'second'> {
  /** A folder of this step's own. */
  readonly temporary: string;
  /** Folder of the recorder's Python files. */
  readonly recorder: string;
}

/** What `install` leaves: how it ended, the environment for what comes after it, and why nothing may come after it. */
export interface Installed {
  readonly ending: ScriptEnding;
  readonly env: Env;
  readonly failure: Stop | null;
}

/** Runs `install`, which sees what a workflow's `run:` would see. */
export async function runInstall(script: string, inputs: Inputs, stage: Stage): Promise<Installed> {
  const marks = fileCommandMarks(stage.env);
  const command = scriptCommand({ script, shell: inputs.shell, folder: stage.temporary, name: 'install' });
  const limits: Limits = { ...stage, timeout: null, mark: null, answering: () => [] };
  const ending = await runScript(command, { ...stage, env: scriptEnvironment(stage.env), cwd: inputs.workingDirectory }, limits);
  endLastLines(stage.env);
  listenAgain(ending, stage);
  if (ending.stopped === 'cancelled') return { ending, env: stage.env, failure: cancelledDuring("'install'") };
  if (ending.exitCode !== 0) {
    const how = ending.signal ? `was ended by ${ending.signal}` : `ended with exit code ${ending.exitCode}`;
    return { ending, env: stage.env, failure: new Stop('install-failed', `'install' ${how}; the suite was not started.`, INSTALL_FIX) };
  }
  try {
    return { ending, env: withFileCommands(stage, marks), failure: null };
  } catch (error) {
    const what = `'install' left something in GITHUB_ENV that the runner cannot read: ${(error as Error).message}; the suite was not started.`;
    const fix = "Write one NAME=value a line, or NAME<<DELIMITER, the value's lines and DELIMITER.";
    return { ending, env: stage.env, failure: new Stop('install-failed', what, fix) };
  }
}

const INSTALL_FIX =
  'See its output above. The usual cause is a package without a wheel for the free-threaded build, which is then compiled here: ' +
  "put what its build needs before it in 'install', or choose a release that has such a wheel.";

/** One run of the suite: how it ended, and what its processes recorded. */
export interface SuiteRun {
  readonly gil: Gil;
  readonly ending: ScriptEnding;
  readonly evidence: Evidence;
  /** Null where its test runner gave no results. */
  readonly results: Results | null;
  readonly crashes: readonly Crash[];
  /** Processes that gilproof had to end. */
  readonly hangs: readonly Hang[];
}

/** Runs the suite in a GIL mode with a recorder in each of its Python processes. */
export async function runSuite(run: string | readonly string[], inputs: Inputs & { readonly gil: Gil }, stage: Stage): Promise<SuiteRun> {
  const { gil } = inputs;
  const folder = join(stage.temporary, gil);
  mkdirSync(folder);
  const records = join(folder, 'records');
  mkdirSync(records);
  // A test may give up its user and still report; the scripts beside the records stay closed to others.
  chmodSync(records, 0o1777);
  for (const each of [stage.temporary, folder]) chmodSync(each, 0o711);
  const recorder = join(folder, 'recorder');
  cpSync(stage.recorder, recorder, { recursive: true }); // where the compiled recorder may be written
  // The mark of an environment: coverage takes what is on the path below it for installed, and leaves it out.
  writeFileSync(join(folder, 'pyvenv.cfg'), '');
  const env = suiteEnvironment(stage.env, { gil, recorder, records, platform: stage.platform, timeout: inputs.timeout });
  const command =
    typeof run === 'string'
      ? scriptCommand({ script: run, shell: inputs.shell, folder, name: 'run' })
      : { program: run[0] ?? '', args: run.slice(1), verbatim: false };
  const mark = `GILPROOF_DIR=${records}`;
  const limits: Limits = { ...stage, timeout: inputs.timeout, mark, answering: () => answering({ ...stage, mark }) };
  const killsBefore = outOfMemoryKills(stage.platform);
  const pythons = watchPythons({ root: process.pid, recorder, records });
  const ending = await runScript(command, { ...stage, env, cwd: inputs.workingDirectory }, limits);
  // A command line leaves the runner and its files to what it runs.
  if (typeof run === 'string') {
    endLastLines(stage.env);
    listenAgain(ending, stage);
  }
  const { unreached, ended } = pythons.stop();
  const recorded = readEvidence(records, unreached);
  // A cancelled job has a few seconds left: nothing is judged.
  const evidence = ending.stopped === 'cancelled' ? { ...recorded, modules: [] } : recorded;
  const outOfMemory = outOfMemoryKills(stage.platform) > killsBefore;
  const seen = [...ended, ...ending.told];
  const ends = { lives: evidence.lives, ending, fatal: ending.fatal, seen, outOfMemory, platform: stage.platform };
  const script = typeof run === 'string' ? run : run.join('\n');
  // By a file of the same moment: a file system's clock may be another than the machine's.
  const since = statSync(join(folder, 'pyvenv.cfg')).mtimeMs;
  const results =
    testResults(evidence.tests, { ...evidence, stopped: ending.stopped !== null }) ??
    junitResults({ folder: inputs.workingDirectory, script, since });
  const crashes = ending.stopped === null ? crashesOf(ends) : [];
  return {
    gil,
    ending,
    evidence,
    results,
    crashes,
    hangs: hangsOf({ ...ending, stacks: new Map([...recordedStacks(records), ...ending.stacks]) }, evidence),
  };
}

/** The Python processes that were ended, the ones that show where they were first. */
function hangsOf({ stopped, stacks }: ScriptEnding, { lives, tests }: Evidence): readonly Hang[] {
  if (stopped === null) return [];
  // Of the last test of an idle worker of pytest-xdist only the process that started it has told the end.
  const over = new Set(tests.flatMap(({ events }) => events.flatMap((event) => (event.t === 'outcome' ? event.id : []))));
  // A process that becomes another program has several records under one pid.
  const known = new Map(
    lives
      .filter(({ process: { pid, mainInterpreter }, test }) => mainInterpreter && (stacks.size > 0 ? stacks.has(pid) : test !== null))
      .map(({ process: { pid, main }, test }) => [pid, { pid, main, test: test !== null && over.has(test) ? null : test }]),
  );
  // Forked, and nothing recorded since.
  for (const [pid, stack] of stacks) if (stack.length > 0 && !known.has(pid)) known.set(pid, { pid, main: null, test: null });
  const hangs = [...known.values()].map((each) => ({ ...each, stack: stacks.get(each.pid) ?? [] }));
  return [...hangs.filter(({ test }) => test !== null), ...hangs.filter(({ test }) => test === null)];
}

/** Ends a `stop-commands` that a script left open: what gilproof has to say would be no command. */
function listenAgain({ annotations }: ScriptEnding, { stdout }: Stage): void {
  for (const { stopToken } of annotations) if (stopToken !== null) stdout.write(`\n::${stopToken}::\n`);
}
