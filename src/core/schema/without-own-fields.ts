/** Fields that begin so are the keeper's own: kept in the registry, never published. */
const OWN = 'x-';

/** A value without the keeper's own fields, at any depth. What has none comes back as it is, so that nothing is copied for it. */
export function withoutOwnFields<T>(value: T): T {
  if (Array.isArray(value)) return each(value) as T;
  if (typeof value !== 'object' || value === null) return value;
  const record = value as Readonly<Record<string, unknown>>;
  const names = Object.keys(record);
  const open = names.filter((name) => !name.startsWith(OWN));
  const kept = open.map((name) => withoutOwnFields(record[name]));
  if (open.length === names.length && kept.every((one, at) => one === record[open[at] as string]))
    return value;
  return Object.fromEntries(open.map((name, at) => [name, kept[at]])) as T;
}

function each(items: readonly unknown[]): readonly unknown[] {
  const kept = items.map((item) => withoutOwnFields(item));
  return kept.some((item, at) => item !== items[at]) ? kept : items;
}
