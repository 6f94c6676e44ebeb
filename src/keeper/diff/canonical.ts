/** Lists whose order says something: what is displayed in it, and sentences that follow each other. */
const ORDERED = new Set(['categories', 'groups', 'introduction', 'conditions', 'notes']);

/** A value as text that is the same for what means the same: order of fields never counts, of lists only where it says something. */
export function canonical(value: unknown, field = ''): string {
  if (Array.isArray(value)) {
    const items = value.map((item) => canonical(item));
    return `[${(ORDERED.has(field) ? items : items.sort()).join()}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).filter(([, one]) => one !== undefined);
    return `{${fields
      .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one, key)}`)
      .sort()
      .join()}}`;
  }
  return JSON.stringify(value) ?? 'undefined';
}

/** Whether two values mean the same. @param field the field that has them */
export function meansSame(a: unknown, b: unknown, field = ''): boolean {
  // Most are the same letter by letter, and this is the quickest way to know.
  return JSON.stringify(a) === JSON.stringify(b) || canonical(a, field) === canonical(b, field);
}

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
