/** Longest piece of work between two looks of the browser at its readers, in ms. */
const SLICE = 8;
/** The same where somebody waits for the work: less than what counts as a long task. */
const URGENT_SLICE = 30;

/** Work in pieces: does some until all is done or `isTimeUp` says so; true once all is done. */
export type Work = (isTimeUp: () => boolean) => boolean;

/** Does work in short pieces while the browser is idle, so that typing and scrolling never wait for it. */
export function inSlices(work: Work): Promise<void> {
  return slice(work, SLICE, () => untilIdle(100));
}

/** Does work as fast as may be without keeping the browser from its readers. */
export function inUrgentSlices(work: Work): Promise<void> {
  return slice(work, URGENT_SLICE, () => new Promise((resolve) => setTimeout(resolve)));
}

async function slice(work: Work, longest: number, pause: () => Promise<void>): Promise<void> {
  for (;;) {
    const end = performance.now() + longest;
    if (work(() => performance.now() >= end)) return;
    await pause();
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
