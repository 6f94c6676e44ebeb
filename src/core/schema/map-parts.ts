/**
 * A list or a record of JSON with each part as `map` makes it; a field that it makes `undefined` is left out. Where nothing
 * changes the very same comes back: of a long list nothing is copied.
 */
export function mapParts<T extends object>(value: T, map: (part: unknown, key: string) => unknown): T {
  if (Array.isArray(value)) {
    let list: unknown[] | undefined;
    for (let at = 0; at < value.length; at += 1) {
      const part = map(value[at], '');
      if (part !== value[at]) (list ??= value.slice())[at] = part;
    }
    return (list ?? value) as T;
  }
  let fields: Map<string, unknown> | undefined;
  // Of a long list there are many records: no list of keys is made for each.
  for (const key in value) {
    const was: unknown = value[key as keyof T];
    const part = map(was, key);
    if (part !== was) (fields ??= new Map(Object.entries(value))).set(key, part);
  }
  return fields ? (Object.fromEntries([...fields].filter(([, part]) => part !== undefined)) as T) : value;
}
