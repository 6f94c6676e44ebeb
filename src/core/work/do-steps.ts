import type { Step, Steps } from './in-steps.js';

/** Longest step between two looks of a browser at its readers where somebody waits for the work, in ms: less than what counts as a long task. */
const LONGEST = 30;

/** Does all of the work at once. */
export function finish<T>(steps: Steps<T>): T {
  steps.add();
  return steps.result();
}

/** Does all of the work as fast as may be without keeping a browser from its readers. */
export async function finishSoon<T>(steps: Steps<T>): Promise<T> {
  await repeat(steps.add, LONGEST, later);
  return steps.result();
}

/** In the browser's next task. */
export const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Does a step again and again until all is done, with pauses between. @param longest time of a step, in ms */
export async function repeat(step: Step, longest: number, pause: () => Promise<void>): Promise<void> {
  for (;;) {
    const end = performance.now() + longest;
    if (step(() => performance.now() >= end)) return;
    await pause();
  }
}
