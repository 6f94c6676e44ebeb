/** Records by id; a second one of the same id gets a key of its own. */
export function byKey<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  const found = new Map<string, T>();
  const counts = new Map<string, number>();
  for (const record of records) {
    const { id } = record;
    let count = counts.get(id) ?? 1;
    let key = count === 1 ? id : `${id} ${count}`;
    for (; found.has(key); key = `${id} ${count}`) count += 1;
    counts.set(id, count);
    found.set(key, record);
  }
  return found;
}
