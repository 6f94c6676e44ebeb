const FIRST = 2_000;
const LONGEST = 60_000;
/** Whoever asks for more patience than this is asked again by the reader, or once the network is back. */
const PATIENCE = 15 * 60_000;

/**
 * How long to wait before a list is asked for again, in ms: twice as long each time, and for each reader another time, so that a server
 * that comes back is not met by all at once.
 * @param attempt 0 for the first
 * @param retryAfter what the server says of it (RFC 9110): seconds, or a date
 * @param random 0 to 1
 * @returns `Infinity` where that is too long to be waited for
 */
export function retryDelay(attempt: number, retryAfter: string | null, now: number, random: number): number {
  const own = Math.min(FIRST * 2 ** attempt, LONGEST) * (0.5 + random / 2);
  const asked = readDelay(retryAfter ?? '', now);
  if (asked > PATIENCE) return Infinity;
  return asked > 0 ? asked + own : own;
}

function readDelay(text: string, now: number): number {
  const delay = /^\s*\d+\s*$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isNaN(delay) ? 0 : Math.max(delay, 0);
}
