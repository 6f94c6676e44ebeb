/** Records by id; a second one of the same id gets a key of its own. */
export function byKey<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  const found = new Map<string, T>();
  for (const record of records) {
    let key = record.id;
    for (let count = 2; found.has(key); count += 1) key = `${record.id} ${count}`;
    found.set(key, record);
  }
  return found;
}
