/** A part of which nothing has come for this long has failed, in ms: nobody waits for it for ever. */
const LATEST = 15_000;

/** By what loads a part its address, once it has failed. */
const failed = new Map<() => Promise<unknown>, string>();

/**
 * Loads a part of ours, and asks for it again after a failure: engines keep that a module could not be had under its address for as
 * long as the page lives, so that the next time it has another one.
 * @param load the same function each time
 * @throws where it cannot be had, or not in time
 */
export async function loadPart<T>(load: () => Promise<T>): Promise<T> {
  const address = failed.get(load);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, LATEST);
  });
  try {
    const part = address
      ? (import(/* @vite-ignore */ /* webpackIgnore: true */ address) as Promise<T>)
      : load();
    return await Promise.race([part, late]);
  } catch (cause) {
    // Firefox and Chromium name it; Safari does not, and asks again by itself.
    const [named] = /https?:\/\/[^\s?]+/.exec(String(cause)) ?? [];
    if (named) failed.set(load, `${named}?again=${Date.now()}`);
    throw cause;
  } finally {
    clearTimeout(timer);
  }
}
