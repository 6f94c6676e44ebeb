// The last good list of each address, on this device. Where nothing can be kept, or what is kept cannot be read, it is as if there were
// none: nothing here throws.

/** The number is that of the form in which lists are kept. */
const NAME = 'vendor-disclosure lists 1';
/** Longer lists (in characters) are not kept. */
const LONGEST = 8_000_000;
/** Of so many addresses of one origin, those kept last. */
const MOST = 10;

const VERSION = 'version';

/**
 * Under an address that nobody has: a page's service worker may look for the list's own in all caches, and would find an old list.
 */
const keyOf = (href: string): string => `https://vendor-disclosure.invalid/?list=${encodeURIComponent(href)}`;

/**
 * Keeps a list, unless a newer version of it is kept.
 * @returns that newer version
 */
export async function keepList(href: string, text: string, version: number): Promise<number | undefined> {
  try {
    const cache = await caches.open(NAME);
    const kept = await cache.match(keyOf(href));
    const seen = Number(kept?.headers.get(VERSION));
    if (seen > version) return seen;
    if (text.length > LONGEST) return undefined;
    await cache.put(keyOf(href), new Response(text, { headers: { [VERSION]: String(version) } }));
    const keys = await cache.keys();
    await Promise.all(keys.slice(0, -MOST).map((key) => cache.delete(key)));
  } catch {
    // Blocked, full, or not there at all.
  }
  return undefined;
}

/** The list of an address as it was kept last. */
export async function findKept(href: string): Promise<string | undefined> {
  try {
    return await (await (await caches.open(NAME)).match(keyOf(href)))?.text();
  } catch {
    return undefined;
  }
}

/** Keeps the list of an address no longer. */
export async function forgetKept(href: string): Promise<void> {
  try {
    if (await caches.has(NAME)) await (await caches.open(NAME)).delete(keyOf(href));
  } catch {
    // There is nothing to forget.
  }
}
