import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { unlessCancelled } from './cancel.js';
import { conclude, concludeStopped, type Known } from './conclude.js';
import { readInputs } from './inputs.js';
import { activate, activated } from './python/activate.js';
import { findPython } from './python/find.js';
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
  /** Folder of auditor.py. */
  readonly scripts: string;
}

/** Seconds that the audit waits for one module to load. */
const MODULE_LIMIT = 20;
/** Seconds for all of them: those that hang must not hold up a job. */
const AUDIT_LIMIT = 600;

/** One step: inputs -> interpreter -> install -> suite -> audit -> verdict -> report, or inputs -> merge -> report. The exit code of the step. */
export async function gilproof(job: Job): Promise<0 | 1> {
  // Looked at before the interpreter is exported, which sets it for this process too.
  let known: Known = { host: job.host, tracebacksMatched: Boolean(job.env.pythonLocation) };
  let result: Result;
  let temporary: string | undefined;
  const say = (line: string): void => void job.stdout.write(`${line}\n`);
  try {
    temporary = mkdtempSync(join(job.runnerTemp, 'gilproof-'));
    const inputs = readInputs(job);
    known = { ...known, inputs };
    if (inputs.merge !== null) {
      const [{ mergeReports }, { publish }] = await Promise.all([import('./merge/merge.js'), import('./publish.js')]);
      const from = { ...job, known, failOn: new Set(inputs.failOn), schema: join(job.scripts, 'report.schema.json') };
      return publish(mergeReports(inputs.merge, from), known, { env: job.env, temporary: job.runnerTemp });
    }

    const finding = findPython({
      ...job,
      ...inputs,
      spec: inputs.pythonVersion,
      arch: inputs.architecture ?? job.arch,
      archAsked: inputs.architecture !== null,
      temporary: job.runnerTemp,
    });
    // While the interpreter answers there is time to load what only comes after it.
    const [python, { exportPython }] = await Promise.all([
      unlessCancelled(finding, job, 'the search for an interpreter'),
      import('./outputs.js'),
      import('./publish.js'),
    ]);
    known = { ...known, python };
    say(`gilproof: ${interpreter(python)}`);
    const activation = activate(python, { ...job, temporary: job.runnerTemp });
    if (inputs.updateEnvironment) exportPython(activation);
    let stage: Stage = { ...job, temporary, env: activated(activation, job) };

    if (inputs.install !== null) {
      say("gilproof: running 'install'");
      const { runInstall } = await import('./suite/suite.js');
      const { ending, env, failure } = await runInstall(inputs.install, inputs, stage);
      known = { ...known, install: ending };
      if (failure) throw failure;
      stage = { ...stage, env };
    }
    if (inputs.run !== null) {
      say(`gilproof: running 'run' with the GIL ${inputs.gil}`);
      const { auditModules, judge, runSuite, surroundings, withParticulars } = await import('./suite/judged.js');
      const { ending, evidence, ...ends } = await runSuite(inputs.run, inputs, stage);
      known = { ...known, suite: ending, ...ends };
      say(`gilproof: auditing ${evidence.modules.length} extension modules`);
      const limits = { limit: MODULE_LIMIT, seconds: AUDIT_LIMIT };
      const auditing = auditModules(evidence.modules, { scripts: job.scripts, env: job.env, ...limits });
      const { findings } = evidence.modules.length === 0 ? await auditing : await unlessCancelled(auditing, job, 'the audit');
      const around = surroundings({ evidence, findings, ...inputs, workspace: job.workspace });
      const judgement = judge({ evidence, findings, ...ends, ...around, ...inputs, failOn: new Set(inputs.failOn), ending });
      known = { ...known, judgement: await withParticulars(judgement, { ...around, ...inputs, workspace: job.workspace }) };
    }
    result = conclude(known);
  } catch (error) {
    result = concludeStopped(known, error);
  } finally {
    if (temporary) rmSync(temporary, { recursive: true, force: true });
  }
  const { publish } = await import('./publish.js');
  return publish(result, known, { env: job.env, temporary: job.runnerTemp });
}
