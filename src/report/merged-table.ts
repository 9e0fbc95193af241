import type { Leg, MergedResult } from '../merged.js';
import { VERDICTS } from '../verdict.js';

/** One row of the table of legs: what tells it from the others, and its legs by column. */
export interface LegRow {
  readonly place: readonly string[];
  readonly legs: ReadonlyMap<string, readonly Leg[]>;
}

/** The table of legs: operating system, Python and shard down, GIL modes across. Cells are the suite's own text, not escaped. */
export interface LegTable {
  readonly head: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly LegRow[];
}

const COLUMNS = ['GIL off', 'GIL on', 'GIL default', 'GIL on and off', 'no run'] as const;

/** Lays the legs out; more rows than `most` lose their shards, which are then told by number. Columns and parts that say nothing are left out. */
export function legTable({ merged: { legs } }: MergedResult, most: number): LegTable {
  const parts: readonly (readonly [string, (leg: Leg) => string])[] = [
    ['job', ({ host }) => host.job ?? ''],
    ['system', ({ host }) => `${host.os} ${host.arch}`],
    ['Python', ({ python }) => python ?? ''],
    ['matrix', ({ shard }) => shard],
  ];
  const telling = parts.filter(([name, part]) => name === 'system' || name === 'Python' || new Set(legs.map(part)).size > 1);
  const full = rowsBy(legs, telling);
  const shown = full.length > most ? telling.filter(([name]) => name !== 'matrix') : telling;
  const columns = COLUMNS.filter((column) => legs.some((leg) => columnOf(leg) === column));
  return { head: shown.map(([name]) => name), columns, rows: shown === telling ? full : rowsBy(legs, shown) };
}

function rowsBy(legs: readonly Leg[], parts: readonly (readonly [string, (leg: Leg) => string])[]): readonly LegRow[] {
  const rows = new Map<string, { place: readonly string[]; legs: Map<string, Leg[]> }>();
  for (const leg of legs) {
    const place = parts.map(([, part]) => part(leg));
    // Rows whose texts are alike for longer than anybody reads are one; a map takes long to tell such keys apart.
    const key = JSON.stringify(place.map((part) => part.slice(0, 1000)));
    const row = rows.get(key) ?? { place, legs: new Map<string, Leg[]>() };
    rows.set(key, row);
    const column = columnOf(leg);
    row.legs.set(column, [...(row.legs.get(column) ?? []), leg]);
  }
  const { compare } = new Intl.Collator('en', { numeric: true });
  // Comparing takes long where the suite's texts are long and alike.
  const order = [...rows.values()].map((row) => ({ row, key: row.place.map((part) => part.slice(0, 80)).join('\n') }));
  return order.sort((one, other) => compare(one.key, other.key)).map(({ row }) => row);
}

function columnOf({ runs }: Leg): (typeof COLUMNS)[number] {
  const modes = new Set(runs.map(({ gil }) => gil));
  if (modes.size > 1) return 'GIL on and off';
  const [mode] = modes;
  return mode === undefined ? 'no run' : `GIL ${mode}`;
}

/** `✅ 3 clean, ❌ tests-failed (2 of 120 tests)`: our own words only. */
export function legCell(legs: readonly Leg[] = []): string {
  const verdicts = new Map<string, Leg[]>();
  for (const leg of legs) {
    const name = `${leg.failed ? '❌' : VERDICTS[leg.verdict].red === false ? '✅' : '⚠️'} ${leg.verdict}`;
    verdicts.set(name, [...(verdicts.get(name) ?? []), leg]);
  }
  return [...verdicts].map(([name, same]) => `${name}${same.length > 1 ? ` × ${same.length}` : ''}${testsOf(same)}`).join(', ');
}

function testsOf(legs: readonly Leg[]): string {
  const tests = legs.flatMap(({ runs }) => runs.flatMap(({ tests }) => tests ?? []));
  if (tests.length === 0) return '';
  const failed = tests.reduce((sum, each) => sum + each.failed, 0);
  const all = tests.reduce((sum, each) => sum + each.passed + each.failed + each.skipped, 0);
  return failed === 0 ? ` (${all} tests)` : ` (${failed} of ${all} tests failed)`;
}

/** `all 4 legs`, or the names of these within `budget`; `show` escapes one, and is given its length. */
export function whichLegs(places: readonly number[], { merged: { legs } }: MergedResult): readonly string[] | 'all' {
  return legs.length > 1 && places.length === legs.length ? 'all' : places.map((place) => legs[place]?.name ?? '');
}
