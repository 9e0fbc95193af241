import { type AuditPorts, auditModules } from './gil/audit.js';
import { type Case, type Judgement, judge } from './gil/judge.js';
import { withParticulars } from './gil/particulars.js';
import { surroundings } from './gil/surroundings.js';
import { tellUnloaded, unloadedModules } from './gil/unloaded.js';
import type { Inputs } from './inputs.js';

/** What a suite left, and what judging it needs. */
export interface Trial extends Omit<Case, 'findings' | 'territory' | 'distributions' | 'allowances' | 'failOn'> {
  readonly inputs: Inputs;
  readonly workspace: string;
  readonly auditor: AuditPorts;
  during<T>(line: string, work: Promise<T>): Promise<T>;
}

/** What a suite came to, and how its files are shown. */
export interface Judged {
  readonly judgement: Judgement;
  readonly show: (file: string) => string;
}

/** Audits what a suite loaded, and what of the project's own it did not, and judges the run. */
export async function judgeSuite({ inputs, workspace, auditor, during, ...run }: Trial): Promise<Judged> {
  const { evidence } = run;
  const unloaded = unloadedModules(evidence, { ...inputs, workspace });
  const modules = [...evidence.modules, ...unloaded];
  const auditing = auditModules(modules, auditor);
  // Of a suite that was cancelled nothing is left to judge.
  const audit = await (modules.length === 0 ? auditing : during(`gilproof: auditing ${modules.length} extension modules`, auditing));
  const findings = audit.findings.filter(({ module }) => !unloaded.includes(module));
  const around = surroundings({ evidence, findings, ...inputs, workspace });
  const judged = judge({ ...inputs, ...run, findings, ...around, failOn: new Set(inputs.failOn) });
  const { notices, ...more } = tellUnloaded(
    audit.findings.filter(({ module }) => unloaded.includes(module)),
    around.territory,
  );
  const particular = await withParticulars(judged, { ...around, ...inputs, workspace });
  return { judgement: { ...particular, ...more, notices: [...judged.notices, ...notices] }, show: around.territory.show };
}
