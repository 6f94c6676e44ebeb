/** @param timeout after which it is time even where the browser is busy, in ms */
export function untilIdle(timeout: number): Promise<void> {
  return new Promise((resolve) => {
    // WebKit and Node have no idle callbacks.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout });
    else setTimeout(resolve);
  });
}
