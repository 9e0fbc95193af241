import type { LoadedModule } from '../suite/evidence.js';
import { type AuditorJob, type AuditorPorts, type Pass, runAuditor } from './auditor.js';

/** Every recorded module with what was found out about it. */
export interface Audit {
  readonly findings: readonly Finding[];
}

export interface Finding {
  readonly module: LoadedModule;
  /** `clean`: loaded in default mode, and the GIL stayed off. */
  readonly judgement: 'clean' | 'offends' | 'unjudged';
  /** Why it is unjudged. */
  readonly why: string | null;
  /** Offenders that its own initialisation loaded by another way than the import system. */
  readonly nested: readonly string[];
}

export interface AuditPorts extends Omit<AuditorPorts, 'ends'> {
  /** All that the audit may take: modules that hang must not hold up a job. */
  readonly seconds: number;
}

/**
 * Loads every recorded module once more, in CPython's default GIL mode, with the interpreter that the suite loaded it
 * with, and sees which of them switch the GIL on. What was found clean has at the end been loaded together in one
 * process in which the GIL stayed off. A module that cannot be judged is named, and all others are judged.
 */
export async function auditModules(modules: readonly LoadedModule[], { seconds, ...given }: AuditPorts): Promise<Audit> {
  const ports = { ...given, ends: performance.now() + seconds * 1000 };
  const findings: Finding[] = [];
  for (const group of byInterpreter(modules)) findings.push(...(await auditGroup(group, ports)));
  return { findings };
}

function isOver({ ends }: AuditorPorts): boolean {
  return performance.now() >= ends;
}

/** Modules that can share a process: one interpreter, one set of preloaded libraries. */
function byInterpreter(modules: readonly LoadedModule[]): readonly (readonly LoadedModule[])[] {
  const groups = new Map<string, LoadedModule[]>();
  for (const module of modules) {
    const { base, version, env } = module.process;
    const key = JSON.stringify([base, version, env.LD_LIBRARY_PATH, env.LD_PRELOAD]);
    groups.set(key, [...(groups.get(key) ?? []), module]);
  }
  return [...groups.values()];
}

async function auditGroup(group: readonly LoadedModule[], ports: AuditorPorts): Promise<readonly Finding[]> {
  const first = await inOnePass(group, ports);
  const together = first.findings.filter(({ judgement, nested }) => judgement === 'clean' && nested.length === 0);
  if (first.gilStayedOff) return first.findings;
  const broken = await certify(
    together.map(({ module }) => module),
    ports,
  );
  return first.findings.map((finding) => broken.get(finding.module) ?? finding);
}

/** Judges all of them in as few processes as their crashes allow. */
async function inOnePass(group: readonly LoadedModule[], ports: AuditorPorts): Promise<{ findings: Finding[]; gilStayedOff: boolean }> {
  const findings: Finding[] = [];
  let left = group;
  let processes = 0;
  let gilStayedOff = true;
  do {
    if (isOver(ports)) {
      findings.push(...left.map((module) => unjudged(module, 'other modules took all the time that the audit has')));
      break;
    }
    const pass = await runAuditor(batch(group, left), ports);
    processes++;
    const refused = refusal(pass, group);
    if (refused) {
      findings.push(...left.map((module) => unjudged(module, refused)));
      break;
    }
    let gil = false;
    for (const [index, facts] of pass.facts.entries()) {
      const module = left[index];
      if (!module) break;
      if ('missing' in facts) {
        findings.push(unjudged(module, facts.missing));
        continue;
      }
      if (!facts.offends && facts.error !== null) findings.push((await alone(module, ports)) ?? unjudged(module, facts.error));
      // With the GIL on already, no flip confirms that another name was CPython's own word.
      else if (facts.nested.length > 0 && gil) findings.push((await alone(module, ports)) ?? judged(module, facts));
      else findings.push(judged(module, facts));
      gil ||= facts.gil;
    }
    gilStayedOff &&= !gil;
    const culprit = left[pass.facts.length];
    if (!culprit) break;
    // The process is gone in the middle of this one. A module that hung is not tried twice.
    const why = `loading it, the process ${pass.end}`;
    findings.push((pass.timedOut ? null : await alone(culprit, ports)) ?? unjudged(culprit, why));
    left = left.slice(pass.facts.length + 1);
  } while (left.length > 0);
  return { findings, gilStayedOff: gilStayedOff && processes === 1 };
}

/** Why this interpreter's word counts for nothing. */
function refusal(pass: Pass, [module]: readonly LoadedModule[]): string | null {
  const executable = module?.process.base;
  if (!pass.hello) return `the interpreter ${executable} ${pass.end} before it judged anything`;
  if (pass.hello.version !== module?.process.version) return `${executable} is another build than the one that ran the suite`;
  if (pass.hello.gil) return `${executable} has the GIL on from its start, whatever it loads`;
  return null;
}

/** In a process of its own: by the virtual environment's own executable, then with its start-up hooks. Null where both fail. */
async function alone(module: LoadedModule, ports: AuditorPorts): Promise<Finding | null> {
  if (module.builtin) return null; // by the one name that it has: it was judged as the suite imported it
  for (const site of isOver(ports) ? [] : [false, true]) {
    const job = { ...batch([module], [module]), executable: module.process.executable, mode: 'alone', cwd: module.cwd, site } as const;
    const pass = await runAuditor(job, ports);
    const facts = pass.facts[0];
    if (refusal(pass, [module]) || !facts) {
      if (pass.timedOut) break;
      continue;
    }
    if (!('missing' in facts) && (facts.offends || facts.error === null)) return judged(module, facts);
  }
  return null;
}

/** The proof of green: loads them all in one process; those at which it fails, with what they are then. */
async function certify(modules: readonly LoadedModule[], ports: AuditorPorts): Promise<Map<LoadedModule, Finding>> {
  const broken = new Map<LoadedModule, Finding>();
  if (modules.length === 0) return broken;
  const [certificate] = (await runAuditor({ ...batch(modules, modules), mode: 'together' }, ports)).facts;
  if (certificate && !('missing' in certificate) && !certificate.gil) return broken;
  // One of them is not what it was alone: find it.
  let left = modules;
  while (left.length > 0) {
    if (isOver(ports)) {
      for (const module of left)
        broken.set(module, unjudged(module, 'no time was left to load it together with all that were found clean'));
      break;
    }
    const pass = await runAuditor(batch(left, left), ports);
    const [index, broke] = firstFailure(pass, left);
    const culprit = left[index];
    if (!culprit || !broke) break;
    broken.set(culprit, broke);
    left = left.filter((module) => module !== culprit);
  }
  return broken;
}

/** The first of these modules, by its index, that switched the GIL on, was gone or ended the process, with what it is then. */
function firstFailure(pass: Pass, modules: readonly LoadedModule[]): [index: number, Finding | null] {
  for (const [index, module] of modules.entries()) {
    const facts = pass.facts[index];
    if (!facts) return [index, unjudged(module, `loaded together with all that were found clean, the process ${pass.end}`)];
    if ('missing' in facts) return [index, unjudged(module, 'its file vanished during the audit')];
    if (facts.gil) return [index, judged(module, facts)];
  }
  return [modules.length, null];
}

/** With the longest of the recorded paths: some initialisers import what their package lies beside. */
function batch(group: readonly LoadedModule[], modules: readonly LoadedModule[]): AuditorJob {
  const [first] = group;
  if (!first) throw new Error('no module to audit');
  const path = modules.reduce((longest, { path }) => (path.length > longest.length ? path : longest), first.path);
  return { executable: first.process.base, process: first.process, mode: 'batch', modules, path, cwd: null };
}

function judged(module: LoadedModule, facts: { offends: boolean; nested: readonly string[] }): Finding {
  // Its package, imported by its initialiser, may have loaded it under its own name before.
  const offends = facts.offends || facts.nested.includes(module.name);
  return { module, judgement: offends ? 'offends' : 'clean', why: null, nested: facts.nested.filter((name) => name !== module.name) };
}

function unjudged(module: LoadedModule, why: string): Finding {
  return { module, judgement: 'unjudged', why, nested: [] };
}
