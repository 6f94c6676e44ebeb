import { asSteps, type Steps } from '../../core/work/in-steps.js';

/** Longest piece of work between two looks of the browser at its keeper, in ms. */
const LONGEST = 30;

/**
 * Does long work in pieces, so that the page can be used meanwhile.
 * @param onRest is told at each rest
 * @throws the reason of the signal once it is aborted
 */
export async function longWork<T>(
  work: Iterator<void, T> | Steps<T>,
  signal: AbortSignal,
  onRest?: () => void,
): Promise<T> {
  const steps = 'add' in work ? work : asSteps(work);
  for (;;) {
    signal.throwIfAborted();
    const end = performance.now() + LONGEST;
    if (steps.add(() => performance.now() >= end)) return steps.result();
    onRest?.();
    await new Promise((resolve) => setTimeout(resolve));
  }
}
