import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Life, lifeOf } from './lives.js';
import type { Unreached } from './pythons.js';
import { type Frame, type ProcessRecord, type PythonProcess, parseRecord, type Spawn } from './record.js';
import { type Silent, silentPythons } from './silence.js';

/** What the recorder wrote, one file a process, folded into what a verdict needs. */
export interface Evidence {
  readonly processes: readonly PythonProcess[];
  /** Pythons that always have the GIL: they ran, and can prove nothing. */
  readonly gilBuilds: readonly GilBuild[];
  /** Pythons that a process started and that never reported. */
  readonly silent: readonly Silent[];
  /** What each process did until its end. */
  readonly lives: readonly Life[];
  /** Each distinct (interpreter, name, file, version of that file) once. */
  readonly modules: readonly LoadedModule[];
  /** Records that are not whole, one sentence each: with any of these nothing is proven. */
  readonly defects: readonly string[];
}

export interface GilBuild {
  readonly pid: number;
  readonly executable: string;
  readonly version: string;
}

export interface LoadedModule {
  readonly name: string;
  readonly file: string;
  /** Device, inode, size and modification time of the file as it was loaded; null where it could not be read. */
  readonly id: string | null;
  /** A second name or copy of the file, should the first be gone. */
  readonly kept: string | null;
  /** The first process that loaded it, its `sys.path` and directory at that moment. */
  readonly process: PythonProcess;
  readonly path: readonly string[];
  readonly cwd: string;
  /** Part of an embedding program, not a file. */
  readonly builtin: boolean;
  /** The distinct import stacks that it was loaded by, in all processes. */
  readonly imports: readonly Import[];
}

export interface Import {
  /** Of the process. */
  readonly main: string | null;
  readonly cwd: string;
  /** Innermost first. */
  readonly stack: readonly Frame[];
}

/** Distinct stacks kept for one module: a bound for memory, far above what real suites show. */
const STACKS_KEPT = 1000;

/**
 * Reads a record folder; `seen` are Pythons that ran meanwhile without a recorder. Never throws for what a suite may have done
 * to it: what is not whole becomes a defect.
 */
export function readEvidence(folder: string, seen: readonly Unreached[] = []): Evidence {
  const processes: PythonProcess[] = [];
  const gilBuilds: GilBuild[] = [];
  const spawns: Spawn[] = [];
  const lives: Life[] = [];
  const defects: string[] = [];
  const modules: Modules = new Map();
  for (const name of listed(folder, defects)) {
    try {
      if (name.endsWith('.lost')) throw new Error('the process could not record everything');
      if (name.endsWith('.gilbuild')) gilBuilds.push(readGilBuild(name, readFileSync(join(folder, name), 'utf8')));
      if (!name.endsWith('.jsonl')) continue;
      const record = parseRecord(readFileSync(join(folder, name), 'utf8'));
      if (!record) continue;
      processes.push(record.process);
      lives.push(lifeOf(record));
      for (const event of record.events) if (event.t === 'spawn' || event.t === 'exec') spawns.push(event);
      fold(record, modules);
      if (record.defect !== null) throw new Error(record.defect);
    } catch (error) {
      defects.push(`record ${name}: ${(error as Error).message}`);
    }
  }
  const loaded = [...modules.values()].filter(({ loads }) => loads > 0);
  return {
    processes,
    gilBuilds,
    silent: silentPythons(spawns, [...processes.filter(({ mainInterpreter }) => mainInterpreter), ...gilBuilds], seen),
    lives,
    modules: loaded.map(({ module, imports }) => ({ ...module, imports: [...imports.values()] })),
    defects,
  };
}

function listed(folder: string, defects: string[]): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    defects.push(`the record folder cannot be read: ${(error as Error).message}`);
    return [];
  }
}

/** `<pid>-<random>.gilbuild` with the executable and `sys.version`, a line each. */
function readGilBuild(name: string, text: string): GilBuild {
  const [executable = '', version = ''] = text.split('\n');
  if (executable === '') throw new Error('it names no executable');
  return { pid: Number.parseInt(name, 10), executable, version };
}

type Modules = Map<string, { readonly module: Omit<LoadedModule, 'imports'>; readonly imports: Map<string, Import>; loads: number }>;

/** Adds one record's loads; one that raised is taken back: a module whose every load raised was never loaded. */
function fold({ process, events }: ProcessRecord, modules: Modules): void {
  let place: { readonly path: readonly string[]; readonly cwd: string } = { path: [], cwd: '/' };
  const mine = new Map<string, { loads: number }>();
  for (const event of events) {
    if (event.t === 'load') {
      place = event.place ?? place;
      const { name, file, id, kept, stack } = event;
      const known = add(modules, { name, file, id, kept, process, ...place, builtin: false });
      known.loads++;
      mine.set(JSON.stringify([name, file]), known);
      const by: Import = { main: process.main, cwd: place.cwd, stack };
      if (known.imports.size < STACKS_KEPT) known.imports.set(JSON.stringify(by), by);
    } else if (event.t === 'raised') {
      const load = JSON.stringify([event.name, event.file]);
      const known = mine.get(load);
      if (known) known.loads--;
      mine.delete(load); // told twice, it would take back another process's load
    } else if (event.t === 'builtin') {
      add(modules, { name: event.name, file: process.executable, id: null, kept: null, process, ...place, builtin: true }).loads++;
    }
  }
}

function add(modules: Modules, module: Omit<LoadedModule, 'imports'>) {
  const { name, file, id, process } = module;
  const key = JSON.stringify([name, file, id, process.base, process.version]);
  let known = modules.get(key);
  // An attempt that raised had perhaps another path, or libraries, than the one that succeeds.
  if (!known || known.loads === 0) {
    known = { module, imports: new Map(), loads: 0 };
    modules.set(key, known);
  }
  return known;
}
