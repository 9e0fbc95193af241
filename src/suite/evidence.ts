import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Life, lifeOf } from './lives.js';
import { loadedModules } from './loaded.js';
import type { Unreached } from './pythons.js';
import { type Frame, type PythonProcess, recordParser, type Spawn } from './record.js';
import { type Silent, silentPythons } from './silence.js';
import type { TestRecord } from './tests.js';

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
  /** Processes that told of tests. */
  readonly tests: readonly TestRecord[];
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

/**
 * Reads a record folder; `seen` are Pythons that ran meanwhile without a recorder. Never throws for what a suite may have done
 * to it: what is not whole becomes a defect.
 */
export function readEvidence(folder: string, seen: readonly Unreached[] = []): Evidence {
  const processes: PythonProcess[] = [];
  const gilBuilds: GilBuild[] = [];
  const spawns: Spawn[] = [];
  const tests: TestRecord[] = [];
  const lives: Life[] = [];
  const defects: string[] = [];
  const loaded = loadedModules();
  const parseRecord = recordParser();
  for (const name of listed(folder, defects)) {
    try {
      if (name.endsWith('.lost')) throw new Error('the process could not record everything');
      if (name.endsWith('.gilbuild')) gilBuilds.push(readGilBuild(name, readFileSync(join(folder, name), 'utf8')));
      if (!name.endsWith('.jsonl')) continue;
      const record = parseRecord(readFileSync(join(folder, name)));
      if (!record) continue;
      processes.push(record.process);
      lives.push(lifeOf(record));
      for (const event of record.events) if (event.t === 'spawn' || event.t === 'exec') spawns.push(event);
      const told = record.events.filter((event) => event.t === 'test' || event.t === 'outcome' || event.t === 'over');
      if (told.length > 0) tests.push({ process: record.process, events: told });
      loaded.fold(record);
      if (record.defect !== null) throw new Error(record.defect);
    } catch (error) {
      defects.push(`record ${name}: ${(error as Error).message}`);
    }
  }
  return {
    processes,
    gilBuilds,
    silent: silentPythons(spawns, [...processes.filter(({ mainInterpreter }) => mainInterpreter), ...gilBuilds], seen),
    lives,
    modules: loaded.modules(),
    tests,
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
