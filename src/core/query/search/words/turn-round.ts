import { setOf } from './set-of.js';

/** Between two words that are the same phrase the other way round. */
export const TURNING = setOf('of in at for to');

/** A phrase the other way round, where it can be said so: "content of text messages" is "text message content". */
export function turnRound(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => TURNING.has(word));
  return at > 0 && at < words.length - 1 ? [...words.slice(at + 1), ...words.slice(0, at)] : [];
}
