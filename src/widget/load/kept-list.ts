// The last good list of each address, on this device. Where nothing can be kept, or what is kept cannot be read, it is as if there were
// none: nothing here throws.

import { lengthOf } from '../../core/reading/length-of.js';

/** The number is that of the form in which lists are kept. */
const NAME = 'vendor-disclosure lists 1';
/** Longer lists (in characters) are not kept. */
const LONGEST = 8_000_000;
/** Of so many addresses of one origin, those kept last. */
const MOST = 10;

const VERSION = 'version';
/** Storage that does not answer for so long (in ms) has nothing: a reader waits for it. */
const PATIENCE = 2000;

/**
 * Under an address that nobody has: a page's service worker may look for the list's own in all caches, and would find an old list.
 */
const keyOf = (href: string): string => `https://vendor-disclosure.invalid/?list=${encodeURIComponent(href)}`;

/**
 * Keeps a list, unless a newer version of it is kept. Of one that is too long only the version is.
 * @param parts of its text, one after the other
 * @returns that newer version
 */
export const keepList = (
  href: string,
  parts: readonly string[],
  version: number,
): Promise<number | undefined> =>
  askAlone(async () => {
    const cache = await caches.open(NAME);
    const kept = await cache.match(keyOf(href));
    const seen = Number(kept?.headers.get(VERSION));
    if (seen > version) return seen;
    const headers = { [VERSION]: String(version) };
    // A text that is no Blob is encoded in one piece: half a second for 8 MB.
    const text = new Blob(lengthOf(parts) > LONGEST ? [] : [...parts]);
    await cache.put(keyOf(href), new Response(text, { headers }));
    const keys = await cache.keys();
    await Promise.all(keys.slice(0, -MOST).map((key) => cache.delete(key)));
    return undefined;
  });

/** The list of an address as it was kept last. */
export const findKept = (href: string): Promise<string | undefined> =>
  ask(async () => (await (await (await caches.open(NAME)).match(keyOf(href)))?.text()) || undefined);

/** Keeps the list of an address no longer. */
export const forgetKept = (href: string): Promise<void> =>
  ask(async () => {
    if (await caches.has(NAME)) await (await caches.open(NAME)).delete(keyOf(href));
  });

/** Of all pages of an origin one at a time: of two that look at once what is there, the older list would come last. */
const askAlone = <T>(act: () => Promise<T | undefined>): Promise<T | undefined> =>
  ask(() => navigator.locks.request(NAME, act));

/** What storage says; nothing where it is blocked, full, silent, or not there at all. */
async function ask<T>(act: () => Promise<T | undefined>): Promise<T | undefined> {
  try {
    return await Promise.race([
      act(),
      new Promise<undefined>((end) => setTimeout(() => end(undefined), PATIENCE)),
    ]);
  } catch {
    return undefined;
  }
}
