import { later, repeat } from './do-steps.js';
import type { Step } from './in-steps.js';
import { untilIdle, type IdleTime } from './until-idle.js';

/** Longest step between two looks of a browser at its readers, in ms. */
const LONGEST = 8;

/**
 * Works in short steps while a browser is idle, so that typing and scrolling never wait for it: as many as there is time for, since to
 * ask for each would leave five parts of six of that time unused.
 */
export function doWhenIdle(step: Step): Promise<void> {
  let idle: IdleTime | undefined;
  return repeat(step, LONGEST, async () => {
    if (idle?.timeRemaining()) await later();
    else idle = await untilIdle(100);
  });
}
