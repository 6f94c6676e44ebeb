/** A part of which nothing has come for this long has failed, in ms: nobody waits for it for ever. */
const LATEST = 15_000;

/** By what loads a part its address, once it has failed. */
const failed = new Map<() => Promise<unknown>, string>();

/** A bundler's file that others need something of holds the part as one of its values; where nobody does, it is the part. */
const partOf = <T>(file: object): T =>
  (Object.values(file).find((one) => one?.[Symbol.toStringTag] === 'Module') ?? file) as T;

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
      ? import(/* @vite-ignore */ /* webpackIgnore: true */ address).then((file: object) => partOf<T>(file))
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
