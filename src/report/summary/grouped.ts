/** Items with the same key (texts and numbers) together, in the order in which each key came first. */
export function grouped<T>(items: readonly T[], key: (item: T) => readonly unknown[]): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const name = key(item).join('\0');
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
