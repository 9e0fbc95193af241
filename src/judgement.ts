import { type AuditPorts, auditModules } from './gil/audit.js';
import { type Case, type Judgement, judge } from './gil/judge.js';
import { withParticulars } from './gil/particulars.js';
import { surroundings } from './gil/surroundings.js';
import { loadedWithGilOnly, tellLoadedWithGilOnly, tellUnloaded, unloadedModules } from './gil/unloaded.js';
import type { Inputs } from './inputs.js';
import type { Evidence, LoadedModule } from './suite/evidence.js';

/** What a suite left, and what judging it needs. */
export interface Trial extends Omit<Case, 'findings' | 'territory' | 'distributions' | 'allowances' | 'failOn'> {
  readonly inputs: Inputs;
  /** Of the run with the GIL on, where that stands beside the judged one. */
  readonly control: Evidence | null;
  readonly workspace: string;
  readonly auditor: AuditPorts;
  during<T>(line: string, work: Promise<T>): Promise<T>;
}

/** What a suite came to, and how its files are shown. */
export interface Judged {
  readonly judgement: Judgement;
  readonly show: (file: string) => string;
}

/** Audits what a suite loaded, what it loaded with the GIL on only, and what of the project's own it did not load, and judges the run. */
export async function judgeSuite({ inputs, control, workspace, auditor, during, ...run }: Trial): Promise<Judged> {
  const { evidence } = run;
  const withGil = control ? loadedWithGilOnly(control, evidence) : [];
  const unloaded = unloadedModules(evidence, { ...inputs, workspace }).filter(({ name }) => !withGil.some((other) => other.name === name));
  const modules = [...evidence.modules, ...withGil, ...unloaded];
  const auditing = auditModules(modules, auditor);
  // Of a suite that was cancelled nothing is left to judge.
  const audit = await (modules.length === 0 ? auditing : during(`gilproof: auditing ${modules.length} extension modules`, auditing));
  const findingsOf = (some: readonly LoadedModule[], those = new Set(some)) => audit.findings.filter(({ module }) => those.has(module));
  const findings = findingsOf(evidence.modules);
  const around = surroundings({ evidence, findings, ...inputs, workspace });
  const judged = judge({ ...inputs, ...run, findings, ...around, failOn: new Set(inputs.failOn) });
  const { notices, ...more } = tellUnloaded(findingsOf(unloaded), around.territory);
  const particular = await withParticulars(judged, { ...around, ...inputs, workspace });
  return {
    judgement: { ...particular, ...more, notices: [...judged.notices, ...tellLoadedWithGilOnly(findingsOf(withGil)), ...notices] },
    show: around.territory.show,
  };
}
