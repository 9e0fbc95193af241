import type { Import, LoadedModule } from './evidence.js';
import type { Event, ProcessRecord, PythonProcess } from './record.js';

/** Distinct stacks kept for one module: a bound for memory, far above what real suites show. */
const STACKS_KEPT = 1000;

interface Entry {
  readonly module: Omit<LoadedModule, 'imports'>;
  readonly imports: Map<string, Import>;
  loads: number;
}

/** What is known of one line for one interpreter, so that the same line in another record costs next to nothing. */
interface Known {
  entry: Entry;
  readonly key: string;
  /** The mains and directories that it was seen with. */
  by: Set<string>;
}

/** Folds records into the modules that were loaded. */
export interface Loaded {
  fold(record: ProcessRecord): void;
  modules(): readonly LoadedModule[];
}

export function loadedModules(): Loaded {
  const entries = new Map<string, Entry>();
  const interpreters = new Map<string, WeakMap<Event, Known>>();

  /** Adds one record's loads; one that raised is taken back: a module whose every load raised was never loaded. */
  function fold({ process, events }: ProcessRecord): void {
    const interpreter = JSON.stringify([process.base, process.version]);
    const lines = interpreters.get(interpreter) ?? new WeakMap<Event, Known>();
    interpreters.set(interpreter, lines);
    const mayRaise = events.some(({ t }) => t === 'raised');
    let place: { readonly path: readonly string[]; readonly cwd: string } = { path: [], cwd: '/' };
    let who = JSON.stringify([process.main, place.cwd]);
    const mine = new Map<string, Entry>();
    for (const event of events) {
      if (event.t === 'load') {
        if (event.place !== null) {
          place = event.place;
          who = JSON.stringify([process.main, place.cwd]);
        }
        const { name, file, id, kept, stack } = event;
        let known = lines.get(event);
        if (known === undefined || known.entry.loads === 0) {
          const entry = add({ name, file, id, kept, process, ...place, builtin: false }, interpreter);
          known = { entry, key: JSON.stringify([name, file]), by: new Set() };
          lines.set(event, known);
        }
        const { entry, by } = known;
        entry.loads++;
        if (mayRaise) mine.set(known.key, entry);
        if (!by.has(who)) {
          by.add(who);
          const it: Import = { main: process.main, cwd: place.cwd, stack };
          if (entry.imports.size < STACKS_KEPT) entry.imports.set(JSON.stringify(it), it);
        }
      } else if (event.t === 'raised') {
        const load = JSON.stringify([event.name, event.file]);
        const entry = mine.get(load);
        if (entry) entry.loads--;
        mine.delete(load); // told twice, it would take back another process's load
      } else if (event.t === 'builtin') {
        add({ name: event.name, file: process.executable, id: null, kept: null, process, ...place, builtin: true }, interpreter).loads++;
      }
    }
  }

  function add(module: Omit<LoadedModule, 'imports'> & { readonly process: PythonProcess }, interpreter: string): Entry {
    const key = JSON.stringify([module.name, module.file, module.id, interpreter]);
    let entry = entries.get(key);
    // An attempt that raised had perhaps another path, or libraries, than the one that succeeds.
    if (!entry || entry.loads === 0) {
      entry = { module, imports: new Map(), loads: 0 };
      entries.set(key, entry);
    }
    return entry;
  }

  return {
    fold,
    modules: () =>
      [...entries.values()].filter(({ loads }) => loads > 0).map(({ module, imports }) => ({ ...module, imports: [...imports.values()] })),
  };
}
