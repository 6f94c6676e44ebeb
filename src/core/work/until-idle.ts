/**
 * @param timeout after which it is time even where the browser is busy, in ms
 * @returns until when it is idle; undefined where that is not known
 */
export function untilIdle(timeout: number): Promise<IdleDeadline | undefined> {
  return new Promise((resolve) => {
    // WebKit and Node have no idle callbacks.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, { timeout });
    else setTimeout(() => resolve(undefined));
  });
}
