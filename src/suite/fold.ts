import type { Import, LoadedModule } from './evidence.js';
import type { Event, Place, PythonProcess } from './record.js';

/** The modules that processes loaded, each once. */
export interface FoldedModules {
  /** A function that adds what the record of one process tells. */
  ofProcess(process: PythonProcess): (event: Event) => void;
  /** Those that some process did load, in the order in which they were first told of. */
  loaded(): readonly LoadedModule[];
}

/** A module of one interpreter, as it was loaded first. */
interface Slot {
  module: Omit<LoadedModule, 'imports'>;
  /** By process and place, then by stack. */
  readonly imports: Map<string, Map<string, Import>>;
  stacks: number;
  loads: number;
}

/** Distinct stacks kept of one module, of all, and of each module beyond that: bounds for memory, far above what real suites show. */
const MOST = 1000;
const ALL = 50_000;
const LEAST = 20;

/**
 * Adds up what the processes of a suite loaded. A load that raised is taken back: a module whose every load raised was never loaded.
 * What is done for each load looks up texts that were made once for all equal lines.
 */
export function foldedModules(): FoldedModules {
  const slots: Slot[] = [];
  const interpreters = new Map<string, Map<string, Slot>>();
  let stacks = 0;

  const keep = (slot: Slot, by: Import, keys: { readonly place: string; readonly stack: string }): void => {
    const here = slot.imports.get(keys.place) ?? new Map<string, Import>();
    if (here.has(keys.stack) || slot.stacks >= (stacks < ALL ? MOST : LEAST)) return;
    slot.imports.set(keys.place, here.set(keys.stack, by));
    slot.stacks++;
    stacks++;
  };

  return {
    ofProcess(process) {
      const interpreter = JSON.stringify([process.base, process.version]);
      const known = interpreters.get(interpreter) ?? new Map<string, Slot>();
      interpreters.set(interpreter, known);
      const mine = new Map<string, Slot>();
      let place: Place = { path: [], cwd: '/' };
      let placeKey = JSON.stringify([process.main, place.cwd]);

      const add = (key: string, module: Slot['module']): Slot => {
        let slot = known.get(key);
        if (slot === undefined) {
          slot = { module, imports: new Map(), stacks: 0, loads: 0 };
          slots.push(slot);
          known.set(key, slot);
        } else if (slot.loads === 0) {
          // An attempt that raised had perhaps another path, or libraries, than the one that succeeds.
          slot.module = module;
          slot.imports.clear();
          stacks -= slot.stacks;
          slot.stacks = 0;
        }
        slot.loads++;
        return slot;
      };

      return (event) => {
        if (event.t === 'load') {
          if (event.place !== null) {
            place = event.place;
            placeKey = JSON.stringify([process.main, place.cwd]);
          }
          const { name, file, id, kept, stack } = event;
          const slot = add(event.versionKey, { name, file, id, kept, process, ...place, builtin: false });
          mine.set(event.key, slot);
          keep(slot, { main: process.main, cwd: place.cwd, stack }, { place: placeKey, stack: event.stackKey });
        } else if (event.t === 'raised') {
          const slot = mine.get(event.key);
          if (slot) slot.loads--;
          mine.delete(event.key); // told twice, it would take back another process's load
        } else if (event.t === 'builtin') {
          const { executable: file } = process;
          const module = { name: event.name, file, id: null, kept: null, process, ...place, builtin: true };
          add(JSON.stringify([null, event.name, file]), module);
        }
      };
    },
    loaded: () =>
      slots
        .filter(({ loads }) => loads > 0)
        .map(({ module, imports }) => ({ ...module, imports: [...imports.values()].flatMap((here) => [...here.values()]) })),
  };
}
