import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { info } from '@actions/core';
import { conclude, concludeStopped, type Known } from './conclude.js';
import { auditModules } from './gil/audit.js';
import { judge } from './gil/judge.js';
import { surroundings } from './gil/surroundings.js';
import { readInputs } from './inputs.js';
import { exportPython } from './outputs.js';
import { publish } from './publish.js';
import { activate, activated } from './python/activate.js';
import { findPython } from './python/find.js';
import { interpreter } from './report/wording.js';
import type { Result } from './result.js';
import { runInstall, runSuite, type Stage } from './suite/suite.js';

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

/** One step: inputs -> interpreter -> install -> suite -> audit -> verdict -> report. The exit code of the step. */
export async function gilproof(job: Job): Promise<0 | 1> {
  let known: Known = { host: job.host };
  let result: Result;
  let temporary: string | undefined;
  try {
    temporary = mkdtempSync(join(job.runnerTemp, 'gilproof-'));
    const inputs = readInputs(job);
    known = { ...known, inputs };

    const python = await findPython({
      ...job,
      ...inputs,
      spec: inputs.pythonVersion,
      arch: inputs.architecture ?? job.arch,
      archAsked: inputs.architecture !== null,
      temporary: job.runnerTemp,
    });
    known = { ...known, python };
    info(`gilproof: ${interpreter(python)}`);
    const activation = activate(python, { ...job, temporary: job.runnerTemp });
    if (inputs.updateEnvironment) exportPython(activation);
    let stage: Stage = { ...job, temporary, env: activated(activation, job) };

    if (inputs.install !== null) {
      info("gilproof: running 'install'");
      const { ending, env, failure } = await runInstall(inputs.install, inputs, stage);
      known = { ...known, install: ending };
      if (failure) throw failure;
      stage = { ...stage, env };
    }
    if (inputs.run !== null) {
      info(`gilproof: running 'run' with the GIL ${inputs.gil}`);
      const { ending, evidence } = await runSuite(inputs.run, inputs, stage);
      known = { ...known, suite: ending };
      info(`gilproof: auditing ${evidence.modules.length} extension modules`);
      const limits = { limit: MODULE_LIMIT, seconds: AUDIT_LIMIT };
      const { findings } = await auditModules(evidence.modules, { scripts: job.scripts, env: job.env, ...limits });
      const around = surroundings({ evidence, findings, ...inputs, workspace: job.workspace });
      known = { ...known, judgement: judge({ evidence, findings, ...around, ...inputs, failOn: new Set(inputs.failOn), ending }) };
    }
    result = conclude(known);
  } catch (error) {
    result = concludeStopped(known, error);
  } finally {
    if (temporary) rmSync(temporary, { recursive: true, force: true });
  }
  return publish(result, known, { env: job.env, temporary: job.runnerTemp });
}
