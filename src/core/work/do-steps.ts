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
  await repeat(steps.add, LONGEST_URGENT, later);
  return steps.result();
}

/**
 * Works in short steps while a browser is idle, so that typing and scrolling never wait for it: as many as there is time for, since to
 * ask for each would leave five parts of six of that time unused.
 */
export function doWhenIdle(step: Step): Promise<void> {
  let idle: IdleDeadline | undefined;
  return repeat(step, LONGEST, async () => {
    if (idle?.timeRemaining()) await later();
    else idle = await untilIdle(100);
  });
}

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function repeat(step: Step, longest: number, pause: () => Promise<void>): Promise<void> {
  for (;;) {
    const end = performance.now() + longest;
    if (step(() => performance.now() >= end)) return;
    await pause();
  }
}
