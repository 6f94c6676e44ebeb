const closed = (key: string): string => `not ${key}`;

/** Whether something is open. @param byItself unless a reader closes it */
export function isOpen(keys: ReadonlySet<string>, key: string, byItself: boolean): boolean {
  return keys.has(key) || (byItself && !keys.has(closed(key)));
}

/** The keys with one opened or closed. */
export function turnKey(keys: ReadonlySet<string>, key: string, open: boolean): ReadonlySet<string> {
  const [now, before] = open ? [key, closed(key)] : [closed(key), key];
  return new Set([...keys].filter((one) => one !== before)).add(now);
}
