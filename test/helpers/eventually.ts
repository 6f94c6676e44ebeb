import { waitUntil } from '@open-wc/testing';

/** What has not come about by then hangs; a busy machine is far quicker. In ms. */
const PATIENCE = 60_000;

/** Looks again, each millisecond or as soon as it can, until a condition is met. */
export function eventually(isMet: () => unknown, what?: string): Promise<void> {
  return waitUntil(isMet, what, { interval: 1, timeout: PATIENCE });
}
