import { RegistryError } from '../../core/reading/registry-error.js';
import { retryDelay } from './retry-delay.js';

/** So many times by itself; then it is for the reader, and for the network when it comes back. */
const MOST = 6;

/** Answers that say "not now". */
const PASSING = [408, 425, 429, 500, 502, 503, 504];

/**
 * Asks again for what could not be had, until it comes: after waits that grow, at once when the network is back.
 * @param error why it could not be had
 * @param signal ends it
 * @returns whether it came
 */
export async function keepTrying(
  error: unknown,
  ask: () => Promise<unknown>,
  signal: AbortSignal,
): Promise<boolean> {
  let cause = error;
  let attempt = 0;
  while (isPassing(cause) && !signal.aborted) {
    const wait = attempt < MOST ? retryDelay(attempt, askedOf(cause), Date.now(), Math.random()) : Infinity;
    const isBack = await pause(navigator.onLine ? wait : Infinity, signal);
    if (signal.aborted) break;
    attempt = isBack ? 0 : attempt + 1;
    try {
      await ask();
      return true;
    } catch (next) {
      cause = next;
    }
  }
  return false;
}

/** Whether it may be there in a while without anybody doing anything. */
function isPassing(error: unknown): error is RegistryError {
  if (!(error instanceof RegistryError) || error.needsSignIn) return false;
  const { code, status = 0 } = error;
  return code === 'network' || code === 'timeout' || (code === 'http' && PASSING.includes(status));
}

/** What a server that is too busy says of when to come back. */
function askedOf({ status, cause }: RegistryError): string | null {
  const isBusy = status === 429 || status === 503;
  return isBusy && cause instanceof Response ? cause.headers.get('retry-after') : null;
}

/** @returns whether the network came back meanwhile */
function pause(wait: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const end = new AbortController();
    const leave = (isBack: boolean): void => {
      clearTimeout(timer);
      end.abort();
      resolve(isBack);
    };
    const timer = wait < Infinity ? setTimeout(leave, wait, false) : undefined;
    addEventListener('online', () => leave(true), { signal: end.signal });
    signal.addEventListener('abort', () => leave(false), { signal: end.signal });
  });
}
