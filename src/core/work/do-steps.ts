import type { Step, Steps } from './in-steps.js';
import { untilIdle } from './until-idle.js';

/** Longest step between two looks of a browser at its readers, in ms. */
const LONGEST = 8;
/** The same where somebody waits for the work: less than what counts as a long task. */
const LONGEST_URGENT = 30;

/** Does all of the work at once. */
export function finish<T>(steps: Steps<T>): T {
  steps.add();
  return steps.result();
}

/** Does all of the work as fast as may be without keeping a browser from its readers. */
export async function finishSoon<T>(steps: Steps<T>): Promise<T> {
  await repeat(steps.add, LONGEST_URGENT, () => new Promise((resolve) => setTimeout(resolve)));
  return steps.result();
}

/** Works in short steps while a browser is idle, so that typing and scrolling never wait for it. */
export function doWhenIdle(step: Step): Promise<void> {
  return repeat(step, LONGEST, () => untilIdle(100));
}

async function repeat(step: Step, longest: number, pause: () => Promise<void>): Promise<void> {
  for (;;) {
    const end = performance.now() + longest;
    if (step(() => performance.now() >= end)) return;
    await pause();
  }
}
