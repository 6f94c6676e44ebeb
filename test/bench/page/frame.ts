declare const scheduler: { postTask(task: () => void, options: { priority: 'user-blocking' }): unknown };

/**
 * Waits until what was done so far is painted, as far as the main thread goes: style, layout and paint of a frame come
 * after its animation callbacks. An urgent task comes before the timers by which a page may put off work to after them.
 */
export function frame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => scheduler.postTask(resolve, { priority: 'user-blocking' }));
  });
}

/**
 * Waits as one does between two keys, if less long. A frame without a change holds the next one back to the pace of a
 * screen, also where frames are not limited: after this wait a change is painted at once.
 */
export function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

/** Waits until timers come on time again, three times in a row, and no request is under way. */
export async function idle(): Promise<void> {
  const step = 50;
  let requests = -1;
  for (let onTime = 0; onTime < 3;) {
    const start = performance.now();
    await new Promise((resolve) => setTimeout(resolve, step));
    const known = performance.getEntriesByType('resource').length;
    const isQuiet = performance.now() - start < step + 20 && known === requests;
    onTime = isQuiet ? onTime + 1 : 0;
    requests = known;
  }
}
