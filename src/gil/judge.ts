import type { Crash, Ending, Gil, Hang, Kind, Offender, Processes, Result, Unjudged } from '../result.js';
import type { Evidence, LoadedModule } from '../suite/evidence.js';
import { mostThreads } from '../suite/lives.js';
import type { PythonProcess } from '../suite/record.js';
import { VERDICTS, type Verdict } from '../verdict.js';
import { type Allowance, OVER } from './allowances.js';
import type { Finding } from './audit.js';
import { covers } from './covers.js';
import { type Distribution, ownerOf } from './distributions.js';
import { originOf, type Territory } from './origin.js';
import { executables, hadGilOff, inMode, setting, silence, whyUnproven } from './proof.js';

/** What a verdict is made of. */
export interface Case {
  readonly evidence: Evidence;
  readonly findings: readonly Finding[];
  readonly allowances: readonly Allowance[];
  readonly territory: Territory;
  readonly distributions: readonly Distribution[];
  readonly gil: Gil;
  /** Kinds of offender, and `stale`, that make the step red. */
  readonly failOn: ReadonlySet<string>;
  readonly ending: Ending & { readonly stopped: 'timed-out' | 'cancelled' | null };
  readonly crashes: readonly Crash[];
  readonly hangs: readonly Hang[];
}

export type Judgement = Pick<
  Result,
  | 'verdict'
  | 'alsoTrue'
  | 'unprovenReason'
  | 'failed'
  | 'notices'
  | 'processes'
  | 'crashes'
  | 'hangs'
  | 'modules'
  | 'offenders'
  | 'unjudged'
  | 'unloaded'
  | 'allowances'
>;

/** Pure: evidence, audit and allowances to a verdict. Silence is never green. */
export function judge(given: Case): Judgement {
  const modules = byModule(given.findings, given);
  const offenders = modules.filter(({ judgement }) => judgement === 'offends').map((entry) => offender(entry, given));
  const unjudged = modules.filter(({ judgement }) => judgement === 'unjudged');
  const processes = countProcesses(given);
  const reenabled = offenders.some(({ effect }) => effect !== 'none');
  const doubtful = unjudged.filter((entry) => !allowanceOf(entry, given)).length;
  const unprovenReason = whyUnproven({ ...given, unjudged: doubtful, reenabled });
  const allowances = sortedAllowances(modules, given);
  const holding = verdictsHolding({ given, reenabled, unproven: unprovenReason !== null, stale: allowances.stale.length > 0 });
  const [verdict = 'internal-error', ...alsoTrue] = holding;
  const red = (held: Verdict): boolean => {
    if (held === 'gil-reenabled') return offenders.some(({ effect }) => effect === 'fails');
    if (held === 'stale-allowance') return given.failOn.has('stale');
    return VERDICTS[held].red !== false;
  };
  return {
    verdict,
    alsoTrue,
    unprovenReason,
    failed: holding.some(red),
    notices: notices({ given, offenders, processes }),
    processes,
    crashes: given.crashes,
    hangs: given.hangs,
    modules: {
      loaded: modules.length,
      declared: modules.length - offenders.length - unjudged.length,
      offending: offenders.length,
      unjudged: unjudged.length,
    },
    offenders,
    unjudged: unjudged.map(({ name, file, why }): Unjudged => ({ module: name, file: given.territory.show(file), why: why ?? 'unknown' })),
    allowances,
  };
}

/** A (name, file), whatever interpreters loaded it. */
interface Entry {
  readonly name: string;
  readonly file: string;
  readonly judgement: Finding['judgement'];
  readonly why: string | null;
  readonly module: LoadedModule;
  readonly distribution: Distribution | null;
}

/** One entry a (name, file), the worst finding about it; offenders loaded by another's initialiser are entries too. */
function byModule(findings: readonly Finding[], { distributions }: Case): readonly Entry[] {
  const rank = { offends: 2, unjudged: 1, clean: 0 };
  const entries = new Map<string, Entry>();
  const add = ({ module, judgement, why }: Omit<Finding, 'nested'>): void => {
    const key = JSON.stringify([module.name, module.file]);
    const known = entries.get(key);
    const imports = [...(known?.module.imports ?? []), ...module.imports];
    const worse = !known || rank[judgement] > rank[known.judgement] ? { judgement, why } : { judgement: known.judgement, why: known.why };
    const distribution = known ? known.distribution : ownerOf(module.file, distributions);
    entries.set(key, { name: module.name, file: module.file, ...worse, module: { ...module, imports }, distribution });
  };
  findings.forEach(add);
  for (const { module, nested } of findings) {
    for (const name of nested) {
      const recorded = findings.filter((other) => other.module.name === name);
      if (recorded.length === 0) add({ module: { ...module, name }, judgement: 'offends', why: null });
      for (const other of recorded) add({ module: other.module, judgement: 'offends', why: null });
    }
  }
  return [...entries.values()].sort((one, other) => compare(one.name, other.name) || compare(one.file, other.file));
}

function offender(entry: Entry, given: Case): Offender {
  const allowance = allowanceOf(entry, given);
  const { kind, importedAt, chain } = originOf(entry.module, given.territory);
  return {
    module: entry.name,
    file: given.territory.show(entry.file),
    distribution: entry.distribution?.name ?? null,
    version: entry.distribution?.version ?? null,
    kind,
    allowed: allowance !== undefined,
    effect: allowance === undefined ? effectOf(kind, given) : 'none',
    reason: allowance?.reason ?? null,
    importedAt,
    chain,
    declaredAt: null,
    builtWith: null,
    installed: null,
  };
}

/** Build tools run beside the tests, not in them: they count only where `fail-on` names them. */
function effectOf(kind: Kind, { gil, failOn }: Case): Offender['effect'] {
  if (gil === 'on') return 'none';
  if (failOn.has(kind)) return 'fails';
  return kind === 'build-tool' ? 'none' : 'reported';
}

function allowanceOf(entry: Entry, { allowances, territory }: Case): Allowance | undefined {
  return allowances.find((allowance) => covers(allowance, allowable(entry, territory)));
}

function allowable({ name, file, distribution }: Entry, territory: Territory): Parameters<typeof covers>[1] {
  return { module: name, file: territory.show(file).replaceAll('\\', '/'), distribution: distribution?.name ?? null };
}

/** Entries that excuse nothing or no longer may, `stale` where their modules were loaded and are fine, `unused` where none was loaded; and all others. */
function sortedAllowances(modules: readonly Entry[], { allowances, territory }: Case): Result['allowances'] {
  const covered = allowances.map((allowance) => ({
    entry: allowance.expired === undefined ? allowance.entry : `${allowance.entry} (until ${allowance.expired}${OVER}`,
    expired: allowance.expired,
    modules: modules.filter((module) => covers(allowance, allowable(module, territory))),
  }));
  return {
    stale: covered
      .filter((it) => it.expired !== undefined || (it.modules.length > 0 && it.modules.every((m) => m.judgement === 'clean')))
      .map((it) => it.entry),
    unused: covered.filter((it) => it.expired === undefined && it.modules.length === 0).map((it) => it.entry),
    needed: covered.filter((it) => it.expired === undefined && it.modules.some((m) => m.judgement !== 'clean')).map((it) => it.entry),
  };
}

function countProcesses({ evidence: { processes, gilBuilds, lives }, crashes, gil }: Case): Processes {
  const freeThreaded = processes.filter(({ mainInterpreter }) => mainInterpreter);
  const gilOff = freeThreaded.filter((process) => hadGilOff(process, gil)).length;
  return {
    reported: freeThreaded.length + gilBuilds.length,
    gilOff,
    gilOn: freeThreaded.length - gilOff,
    gilBuild: gilBuilds.length,
    crashed: crashes.length,
    maxThreads: mostThreads(lives),
  };
}

function verdictsHolding(from: { given: Case; reenabled: boolean; unproven: boolean; stale: boolean }): readonly Verdict[] {
  const { exitCode, stopped } = from.given.ending;
  const testsFailed = stopped === null && exitCode !== 0;
  const proof = from.given.gil !== 'on';
  const holding: Partial<Record<Verdict, boolean>> = {
    cancelled: stopped === 'cancelled',
    'timed-out': stopped === 'timed-out',
    'tests-failed-and-gil-reenabled': proof && testsFailed && from.reenabled,
    'tests-failed': testsFailed && !(proof && from.reenabled),
    'gil-reenabled': proof && from.reenabled && !testsFailed,
    unproven: from.unproven,
    'stale-allowance': proof && from.stale,
  };
  const held = (Object.keys(VERDICTS) as Verdict[]).filter((verdict) => holding[verdict]);
  return held.length > 0 ? held : [proof ? 'clean' : 'tests-passed'];
}

function notices(from: { given: Case; offenders: readonly Offender[]; processes: Processes }): readonly string[] {
  const { given, offenders, processes } = from;
  const out: string[] = [];
  const buildTools = offenders.filter(({ kind, allowed, effect }) => kind === 'build-tool' && !allowed && effect === 'none');
  if (buildTools.length > 0) {
    out.push(
      `Loaded by build tools only, and not counted (add build-tool to 'fail-on' to count them): ${buildTools.map((o) => o.module).join(', ')}.`,
    );
  }
  const otherMode = given.gil === 'on' ? processes.gilOff : processes.gilOn;
  if (otherMode > 0) {
    const right =
      given.gil === 'default' ? (each: PythonProcess) => hadGilOff(each, 'default') : (each: PythonProcess) => inMode(each, given.gil);
    const which = executables(given.evidence.processes.filter((process) => !right(process)));
    const were = given.gil === 'default' ? 'had the GIL on' : `did not run ${setting(given.gil)}`;
    out.push(`${otherMode} of ${processes.reported} Python processes ${were}: ${which}.`);
  }
  if (processes.gilBuild > 0) {
    out.push(
      `${processes.gilBuild} of ${processes.reported} Python processes were builds that always have the GIL: ${executables(given.evidence.gilBuilds)}.`,
    );
  }
  if (!given.failOn.has('silent')) out.push(...silence(given.evidence));
  if (processes.crashed > 0 && given.ending.exitCode === 0)
    out.push(
      `${processes.crashed === 1 ? 'A process' : `${processes.crashed} processes`} of the suite crashed, though it passed: ${crashed(given.crashes)}.`,
    );
  return out;
}

function crashed(crashes: readonly Crash[]): string {
  const texts = crashes.map(
    ({ pid, main, how, test }) => `${main ?? 'a process'}${pid > 0 ? ` (${pid})` : ''} was ${how}${test === null ? '' : ` in ${test}`}`,
  );
  return texts.slice(0, 5).join('; ') + (texts.length > 5 ? `; and ${texts.length - 5} more` : '');
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
