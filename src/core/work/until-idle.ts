/** What a browser says of its idle time. Not `IdleDeadline`: there is none in WebKit, where nothing says it either. */
export interface IdleTime {
  /** in ms */
  timeRemaining(): number;
}

/**
 * @param timeout after which it is time even where the browser is busy, in ms
 * @returns until when it is idle; undefined where that is not known
 */
export function untilIdle(timeout: number): Promise<IdleTime | undefined> {
  return new Promise((resolve) => {
    // WebKit and Node have no idle callbacks.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, { timeout });
    else setTimeout(() => resolve(undefined));
  });
}
