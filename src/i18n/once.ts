/** What `Intl` makes, each made when first used and then kept: making one takes longer than drawing a row. */
const made = new Map<string, unknown>();

/** @param key what tells it from all others */
export function once<T>(key: string, make: () => T): T {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as T;
}
