/** Fields that begin so are the keeper's own: kept in the registry, never published. */
const OWN = /^x-/;

/** A value without the keeper's own fields, at any depth. What has none comes back as it is, so that nothing is copied for it. */
export function withoutOwnFields<T>(value: T): T {
  if (Array.isArray(value)) return each(value) as T;
  if (typeof value !== 'object' || value === null) return value;
  let isSame = true;
  const fields: [string, unknown][] = [];
  for (const [name, one] of Object.entries(value)) {
    if (OWN.test(name)) {
      isSame = false;
      continue;
    }
    const kept: unknown = withoutOwnFields(one as unknown);
    if (kept !== one) isSame = false;
    fields.push([name, kept]);
  }
  return isSame ? value : (Object.fromEntries(fields) as T);
}

function each(items: readonly unknown[]): readonly unknown[] {
  const kept = items.map((item) => withoutOwnFields(item));
  return kept.some((item, at) => item !== items[at]) ? kept : items;
}
