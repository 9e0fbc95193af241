import type { Gil } from '../result.js';
import type { Evidence } from '../suite/evidence.js';
import type { PythonProcess } from '../suite/record.js';
import { isBuildTool, isTestRunner } from './origin.js';

/** Why a run proves nothing, in words that follow "Nothing is proven:"; null where there is proof. Silence is none. */
export function whyUnproven(from: {
  readonly evidence: Evidence;
  readonly gil: Gil;
  readonly failOn: ReadonlySet<string>;
  /** Modules that could not be judged and are not allowed. */
  readonly unjudged: number;
  /** An offender that is not allowed was found: that is the verdict then. */
  readonly reenabled?: boolean;
}): string | null {
  const { evidence, gil, failOn, unjudged, reenabled = false } = from;
  const missing = noTestRan(evidence, gil);
  if (missing !== null || gil === 'on') return missing;
  return notWhole({ evidence, failOn, unjudged }) ?? (gil === 'default' && !reenabled ? switchedOn(evidence) : null);
}

/** Whether a process was started in this mode. */
export function inMode(process: PythonProcess, gil: Gil): boolean {
  return process.gil === { off: 0, on: 1, default: null }[gil];
}

/** Whether a process of a free-threaded build is known to have had the GIL off to its end. */
export function hadGilOff(process: PythonProcess, gil: Gil): boolean {
  // A process that lost PYTHON_GIL on its way is not what was asked for, whatever it did.
  return process.gil === 0 || (gil === 'default' && process.gil === null && !process.gilOn);
}

/** `with PYTHON_GIL=0`: how processes of this mode are started. */
export function setting(gil: Gil): string {
  return gil === 'default' ? 'without PYTHON_GIL' : `with PYTHON_GIL=${gil === 'off' ? 0 : 1}`;
}

/** In default mode what an allowed module switches on is on: then its tests say nothing of a run without the GIL. */
function switchedOn({ processes }: Evidence): string | null {
  const on = processes.filter((process) => inMode(process, 'default') && process.gilOn && !onlyBuilds(process, processes));
  return on.length > 0 ? `the GIL was on at the end of ${processesCounted(on.length)}: ${mains(on)}` : null;
}

/** A process of a free-threaded build must have run in the asked mode, and not only to build, to install or to ask something. */
function noTestRan(evidence: Evidence, gil: Gil): string | null {
  const { processes, gilBuilds, defects } = evidence;
  const right = processes.filter((process) => inMode(process, gil));
  const silent = silentInTests(evidence);
  const runners = silent.filter(({ main }) => isTestRunner(main));
  if (runners.length > 0) return `a test run never reported: ${children(runners)}${others(processes)}`;
  const tests = right.filter((process) => !onlyBuilds(process, processes) && !onlyAsks(process));
  // Code on a command line may test something, or only print a version before the tests.
  const scripts = tests.every(({ main }) => main === '-c') ? silent.filter(({ main }) => main !== null && main !== '-c') : [];
  if (tests.length > 0 && scripts.length > 0) {
    return `${processesCounted(scripts.length)} never reported: ${children(scripts)}${others(processes)}`;
  }
  if (tests.length > 0) return wrongMode(processes, gil);
  if (defects.length > 0) return `no process of a free-threaded Python left a whole record: ${defects[0]}`;
  if (right.some(onlyAsks)) return `only build tools, and what asks an interpreter about itself, reported: ${mains(right)}`;
  if (right.length > 0) return `only build tools reported: ${mains(right)}`;
  if (processes.length > 0) return `no process ran ${mode(gil)}: ${executables(processes)} ran ${otherwise(gil)}`;
  if (gilBuilds.length > 0) return `only Pythons that always have the GIL ran: ${executables(gilBuilds)}`;
  return 'no Python process reported';
}

/** Where test runners reported, one of them must have run in the asked mode: another process proves nothing for them. */
function wrongMode(processes: readonly PythonProcess[], gil: Gil): string | null {
  const runners = processes.filter((process) => isTestRunner(process.main) && !onlyAsks(process));
  if (runners.length === 0 || runners.some((process) => inMode(process, gil))) return null;
  return `no test run ${gil === 'default' ? `was ${mode(gil)}` : `had the GIL ${gil}`}: ${mains(runners)} ran ${otherwise(gil)}`;
}

function mode(gil: Gil): string {
  return gil === 'default' ? 'in the default GIL mode' : `with the GIL ${gil}`;
}

function otherwise(gil: Gil): string {
  return gil === 'default' ? 'with PYTHON_GIL or -X gil' : `without PYTHON_GIL=${gil === 'off' ? 0 : 1}`;
}

function notWhole(from: { evidence: Evidence; failOn: ReadonlySet<string>; unjudged: number }): string | null {
  const { evidence, failOn, unjudged } = from;
  const silent = silentInTests(evidence);
  const [defect, ...defects] = evidence.defects;
  if (defect) return `a record is not whole: ${defect}${defects.length > 0 ? ` (and ${defects.length} more)` : ''}`;
  if (unjudged > 0) return `${unjudged === 1 ? 'an extension module' : `${unjudged} extension modules`} could not be judged`;
  if (silent.length > 0 && failOn.has('silent')) return `${processesCounted(silent.length)} never reported: ${children(silent)}`;
  return null;
}

/** A notice about Pythons that the suite started and that never reported, if there are any. */
export function silence(evidence: Evidence): readonly string[] {
  const silent = silentInTests(evidence).filter(({ main }) => !isTestRunner(main));
  if (silent.length === 0) return [];
  return [
    `${processesCounted(silent.length)} started by the suite never reported, so what they loaded is not known: ${children(silent)}. ` +
      "Started with -I, -E or -S, or without PYTHONPATH and GILPROOF_DIR? ('silent' in 'fail-on' makes this red.)",
  ];
}

/** Build tools that kept the recorder out (pip isolates itself), what they asked of an interpreter, and what anyone asked hide nothing. */
function silentInTests({ silent }: Evidence): Evidence['silent'] {
  const isCode = (main: string | null): boolean => main === null || main === '-c';
  return silent.filter((each) => !isBuildTool(each.main) && !onlyAsks(each) && !(isCode(each.main) && isBuildTool(each.startedBy)));
}

/** A version was asked, of an interpreter or of a test runner. Another program's `--version` may be a test of it. */
function onlyAsks({ main, asks }: { readonly main: string | null; readonly asks: boolean }): boolean {
  return asks && (main === '-c' || isTestRunner(main));
}

/** A build tool, or what it had to ask of an interpreter by a script on standard input, as hatch does. */
function onlyBuilds({ main, ppid }: PythonProcess, processes: readonly PythonProcess[]): boolean {
  return isBuildTool(main) || (main === null && processes.some((parent) => parent.pid === ppid && isBuildTool(parent.main)));
}

function mains(reported: readonly PythonProcess[]): string {
  return distinct(reported.map(({ main, executable }) => main ?? executable));
}

/** Those that did report, for comparison: the tool that started the tests, say. */
function others(reported: Evidence['processes']): string {
  return reported.length > 0 ? ` (these did: ${mains(reported)})` : '';
}

function children(silent: Evidence['silent']): string {
  return distinct(silent.map(({ executable, main }) => (main === null || main === executable ? executable : `${executable} ${main}`)));
}

/** The executables of some processes, for a message. */
export function executables(pythons: readonly { readonly executable: string }[]): string {
  return distinct(pythons.map(({ executable }) => executable));
}

function distinct(texts: readonly string[]): string {
  const all = [...new Set(texts)].sort();
  return all.slice(0, 5).join(', ') + (all.length > 5 ? ` and ${all.length - 5} more` : '');
}

function processesCounted(count: number): string {
  return `${count} Python ${count === 1 ? 'process' : 'processes'}`;
}
