/** Longest piece of work between two looks of the browser at its readers, in ms. */
const SLICE = 8;

/** Does work in short pieces while the browser is idle, so that typing and scrolling never wait for it. */
export async function inSlices(work: (isTimeUp: () => boolean) => boolean): Promise<void> {
  for (;;) {
    const end = performance.now() + SLICE;
    if (work(() => performance.now() >= end)) return;
    await untilIdle(100);
  }
}

/** @param timeout after which it is time even where the browser is busy, in ms */
export function untilIdle(timeout: number): Promise<void> {
  return new Promise((resolve) => {
    // WebKit has no idle callbacks yet.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout });
    else setTimeout(resolve);
  });
}

/** Once the browser has drawn a frame, or would have: a page in the background draws none. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 100);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
