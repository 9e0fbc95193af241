import { basename, relative, sep } from 'node:path';
import { normalizedName } from '../gil/allowances.js';
import { type AuditPorts, auditModules } from '../gil/audit.js';
import { type Distribution, ownerOf, readDistributions } from '../gil/distributions.js';
import { type Judgement, judge } from '../gil/judge.js';
import type { Territory } from '../gil/origin.js';
import { surroundings } from '../gil/surroundings.js';
import type { Inputs } from '../inputs.js';
import type { Search } from '../python/find.js';
import type { ProvenPython } from '../python/prove.js';
import { isAskedFor, parseSpec } from '../python/spec.js';
import { anyVersion } from '../python/wanted.js';
import type { Evidence } from '../suite/evidence.js';
import { VERDICTS, type Verdict } from '../verdict.js';
import type { Env } from '../which.js';
import { type Inventory, takeInventory } from './inventory.js';
import { readTargets, type Target } from './targets.js';
import { installWheels } from './throw-away.js';
import type { Wheel } from './wheel.js';

/** What an audit without a suite works with. */
export interface Auditing {
  readonly inputs: Inputs;
  readonly env: Env;
  readonly platform: NodeJS.Platform;
  readonly workspace: string;
  readonly temporary: string;
  /** Folder of inventory.py. */
  readonly scripts: string;
  readonly auditor: AuditPorts;
  /** Finds an interpreter: this one, or one of these versions. */
  find(wanted: Pick<Search, 'python' | 'spec' | 'called' | 'asItIs'>): Promise<ProvenPython>;
  during<T>(line: string, work: Promise<T>): Promise<T>;
}

export interface Audited {
  /** The first of the interpreters that were needed. */
  readonly python: ProvenPython;
  readonly judgement: Judgement;
  /** What was judged, as it is shown. */
  readonly audited: readonly string[];
}

/** What one interpreter can import of the targets. */
interface Part extends Inventory {
  readonly python: ProvenPython;
  readonly targets: readonly Target[];
  /** Of wheels: the distributions that they are. */
  readonly own: readonly Distribution[] | null;
  readonly notices: readonly string[];
}

/** Judges every extension module of environments and wheels. */
export async function auditTargets(text: string, auditing: Auditing): Promise<Audited> {
  const targets = readTargets(text, auditing);
  const parts: Part[] = [];
  for (const group of byInterpreter(targets)) parts.push(await partOf(group, auditing));
  const modules = parts.flatMap((part) => part.modules);
  const work = auditModules(modules, auditing.auditor);
  const count = modules.length === 1 ? 'an extension module' : `${modules.length} extension modules`;
  const { findings } = await auditing.during(`gilproof: auditing ${count}`, work);
  const evidence: Evidence = {
    processes: parts.map(({ process }) => process),
    gilBuilds: [],
    silent: [],
    lives: [],
    modules,
    tests: [],
    defects: [],
  };
  const { inputs } = auditing;
  const around = withWheels(surroundings({ evidence, findings, ...inputs, workspace: auditing.workspace }), parts);
  const ending = { exitCode: 0, signal: null, seconds: 0, stopped: null };
  const judged = judge({
    evidence,
    findings,
    ...around,
    ...inputs,
    gil: 'off',
    failOn: new Set(inputs.failOn),
    ending,
    crashes: [],
    hangs: [],
  });
  const [first] = parts;
  if (first === undefined) throw new Error('nothing to audit');
  const show = (path: string): string =>
    relative(auditing.workspace, path).startsWith('..') ? path : relative(auditing.workspace, path) || '.';
  const judgement = withReservations({ ...judged, processes: { ...judged.processes, reported: 0, gilOff: 0 } }, { parts, show });
  return { python: first.python, judgement, audited: targets.map(({ path }) => show(path)) };
}

/** Each environment alone, folders together, and wheels that want the same version together. */
function byInterpreter(targets: readonly Target[]): readonly (readonly [Target, ...Target[]])[] {
  const groups = new Map<string, [Target, ...Target[]]>();
  for (const target of targets) {
    const key = target.kind === 'environment' ? target.python : target.kind === 'folder' ? '' : `wheel ${target.wheel.wants}`;
    const known = groups.get(key);
    if (known) known.push(target);
    else groups.set(key, [target]);
  }
  return [...groups.values()];
}

async function partOf(targets: readonly [Target, ...Target[]], auditing: Auditing): Promise<Part> {
  const { inputs, scripts, env } = auditing;
  const [first] = targets;
  const python = await auditing.find(wantedFor(first, inputs));
  if (first.kind !== 'wheel') {
    const folders = first.kind === 'folder' ? targets.map(({ path }) => path) : [];
    const inventory = await takeInventory({ executable: python.executable, folders, scripts, env });
    return { ...inventory, python, targets, own: null, notices: [] };
  }
  const wheels = targets.flatMap((target) => (target.kind === 'wheel' ? [target.wheel] : []));
  const installing = installWheels(wheels, python, auditing);
  const { executable, notices } = await auditing.during(
    `gilproof: installing ${wheels.map(({ file }) => basename(file)).join(', ')}`,
    installing,
  );
  const inventory = await takeInventory({ executable, folders: [], scripts, env });
  const own = ownDistributions(wheels, inventory);
  const modules = inventory.modules.filter(({ file }) => ownerOf(file, own) !== null);
  return { ...inventory, modules, finders: [], building: [], python, targets, own, notices };
}

function wantedFor(target: Target, { python, pythonVersion }: Inputs): Parameters<Auditing['find']>[0] {
  if (target.kind !== 'environment') {
    const wants = target.kind === 'wheel' ? target.wheel.wants : null;
    return { python, spec: wants === null ? pythonVersion : parseSpec(wants, `the tag of ${basename(target.path)}`) };
  }
  // What the project wants to be tested with says nothing of an environment, and nothing is installed into it.
  const spec = isAskedFor(pythonVersion) ? pythonVersion : anyVersion('any');
  return { python: target.python, spec, called: 'the audited environment', asItIs: true };
}

/** A wheel answers for itself, and not for what it needs. */
function ownDistributions(wheels: readonly Wheel[], { modules, process }: Inventory): readonly Distribution[] {
  const names = new Set(wheels.map(({ distribution }) => normalizedName(distribution)));
  const folders = new Set(modules.flatMap(({ path }) => path).filter((folder) => folder.startsWith(process.prefix)));
  return readDistributions([...folders]).filter(({ name }) => names.has(normalizedName(name)));
}

interface Surroundings {
  readonly distributions: readonly Distribution[];
  readonly territory: Territory;
}

/** What an audited wheel holds is its project's own, and is shown as it lies in the wheel. */
function withWheels({ distributions, territory }: Surroundings, parts: readonly Part[]): Surroundings {
  const wheels = parts.flatMap(({ own, process }) => (own === null ? [] : [{ own, prefix: process.prefix + sep }]));
  const partOfFile = (file: string) => wheels.find(({ prefix }) => file.startsWith(prefix));
  return {
    distributions: [...wheels.flatMap(({ own }) => own), ...distributions],
    territory: {
      isFirstParty: (file) => partOfFile(file) !== undefined || territory.isFirstParty(file),
      show: (file) => {
        if (partOfFile(file) === undefined) return territory.show(file);
        return file.replace(/^.*?[\\/]site-packages[\\/]/, '').replaceAll('\\', '/');
      },
    },
  };
}

interface Reservations {
  readonly parts: readonly Part[];
  show(path: string): string;
}

/** Where nothing was judged nothing is proven; what was not looked at is told. */
function withReservations(judgement: Judgement, { parts, show }: Reservations): Judgement {
  const names = ({ targets }: Part): string => targets.map(({ path }) => show(path)).join(', ');
  const idle = parts.filter(({ modules }) => modules.length === 0);
  const notices = [
    ...judgement.notices,
    ...parts.flatMap((part) => part.notices),
    ...parts
      .filter(({ finders }) => finders.length > 0)
      .map((part) => `In ${names(part)} import hooks may know further modules, which were not judged: ${part.finders.join(', ')}.`),
    ...parts
      .filter(({ building }) => building.length > 0)
      .map((part) => `In ${names(part)} an import may build anew what was judged as it was built last: ${part.building.join(', ')}.`),
    ...(idle.length < parts.length ? idle.map((part) => `${NOTHING_IN} ${names(part)}.`) : []),
  ];
  const unread = parts.flatMap(({ unreadable }) => unreadable);
  const reason =
    idle.length === parts.length
      ? `no ${NOTHING_IN.slice(3)} ${idle.map(names).join(', ')}`
      : unread.length > 0
        ? `not all could be read: ${unread[0]}`
        : null;
  if (reason === null) return { ...judgement, notices };
  const others = [judgement.verdict, ...judgement.alsoTrue].filter((verdict) => verdict !== 'clean' && verdict !== 'unproven');
  const [verdict = 'unproven', ...alsoTrue] = inOrder(['unproven', ...others]);
  return { ...judgement, notices, verdict, alsoTrue, failed: true, unprovenReason: reason };
}

const NOTHING_IN = 'No extension module was found in';

function inOrder(verdicts: readonly Verdict[]): readonly Verdict[] {
  return (Object.keys(VERDICTS) as Verdict[]).filter((verdict) => verdicts.includes(verdict));
}
