import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { unlessCancelled } from './cancel.js';
import { conclude, concludeStopped, type Known } from './conclude.js';
import type { Front, Voice } from './front.js';
import { readInputs, type Step } from './inputs.js';
import { activate, activated } from './python/activate.js';
import { findPython, type Search } from './python/find.js';
import { interpreter } from './report/wording.js';
import type { Result } from './result.js';
import type { Stage } from './suite/suite.js';

/** The machine and the job that a step runs in. */
export interface Job extends Omit<Stage, 'temporary'> {
  readonly workspace: string;
  /** `RUNNER_TEMP`: kept until the job's end. */
  readonly runnerTemp: string;
  readonly arch: string;
  readonly host: Known['host'];
  readonly docs: Known['docs'];
  /** Folder of auditor.py. */
  readonly scripts: string;
  /** Where interpreters are looked for and kept, in the place of the runner's tool cache. */
  readonly toolCache?: string;
  /** Whether an interpreter is taken as it is, though pip would refuse to install into it. */
  readonly asItIs?: boolean;
  /** What the interpreter of `asked` is, where not the user has named it. */
  readonly called?: string;
  /** Inputs and a command in the place of the environment's. */
  readonly asked?: Step['asked'] & {};
  readonly command?: readonly string[];
  readonly voice: Voice;
  /** Loaded when it is needed. */
  readonly front: () => Promise<Front>;
}

/** Seconds that the audit waits for one module to load. */
const MODULE_LIMIT = 20;
/** Seconds for all of them: those that hang must not hold up a job. */
const AUDIT_LIMIT = 600;

/** One step: inputs -> interpreter -> install -> suite -> audit -> verdict -> report, or inputs -> merge or audit -> report. The exit code of the step. */
export async function gilproof(job: Job): Promise<number> {
  // Looked at before the interpreter is exported, which sets it for this process too.
  let known: Known = { host: job.host, docs: job.docs, tracebacksMatched: Boolean(job.env.pythonLocation) };
  let result: Result;
  let temporary: string | undefined;
  const { say } = job.voice;
  const during: Voice['during'] = (line, work) => job.voice.during(line, unlessCancelled(work, job, 'the audit'));
  const auditor = { scripts: job.scripts, env: job.env, limit: MODULE_LIMIT, seconds: AUDIT_LIMIT };
  try {
    temporary = mkdtempSync(join(job.runnerTemp, 'gilproof-'));
    const inputs = readInputs(job);
    known = { ...known, inputs };
    if (inputs.merge !== null) {
      const [{ mergeReports }, front] = await Promise.all([import('./merge/merge.js'), job.front()]);
      const from = { ...job, known, failOn: new Set(inputs.failOn), schema: join(job.scripts, 'report.schema.json') };
      return front.publish(mergeReports(inputs.merge, from), known);
    }

    const find = (wanted: Pick<Search, 'python' | 'spec' | 'called' | 'asItIs'>) =>
      findPython({
        ...job,
        ...inputs,
        env: job.toolCache === undefined ? job.env : { ...job.env, RUNNER_TOOL_CACHE: job.toolCache },
        arch: inputs.architecture ?? job.arch,
        archAsked: inputs.architecture !== null,
        temporary: job.runnerTemp,
        ...wanted,
      });
    if (inputs.audit !== null) {
      const { auditTargets } = await import('./late.js');
      known = { ...known, ...(await auditTargets(inputs.audit, { ...job, inputs, temporary, find, during, auditor })) };
      return (await job.front()).publish(conclude(known), known);
    }

    const finding = find({ python: inputs.python, spec: inputs.pythonVersion });
    // While the interpreter answers there is time to load what only comes after it.
    const [python, front] = await Promise.all([unlessCancelled(finding, job, 'the search for an interpreter'), job.front()]);
    known = { ...known, python };
    say(`gilproof: ${interpreter(python)}`);
    const activation = activate(python, { ...job, temporary: job.runnerTemp });
    if (inputs.updateEnvironment) front.exportPython(activation);
    let stage: Stage = { ...job, temporary, env: activated(activation, job) };

    if (inputs.install !== null) {
      say("gilproof: running 'install'");
      const { runInstall } = await import('./late.js');
      const { ending, env, failure } = await runInstall(inputs.install, inputs, stage);
      known = { ...known, install: ending };
      if (failure) throw failure;
      stage = { ...stage, env };
    }
    if (inputs.run !== null) {
      const { judgeSuite, runSuites } = await import('./late.js');
      const { suite, suites } = await runSuites(inputs.run, inputs, { ...stage, say });
      known = { ...known, suites };
      const control = suites.find((other) => other !== suite)?.evidence ?? null;
      known = { ...known, ...(await judgeSuite({ ...suite, inputs, control, workspace: job.workspace, auditor, during })) };
    }
    result = conclude(known);
  } catch (error) {
    result = concludeStopped(known, error);
  } finally {
    if (temporary) remove(temporary, say);
  }
  return (await job.front()).publish(result, known);
}

/** Removes what a step has written for itself. Where that fails (a suite mounts, and Windows keeps what is open), nothing is lost but room. */
function remove(folder: string, say: (line: string) => void): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    say(`gilproof: ${folder} cannot be removed: ${(error as Error).message}`);
  }
}
