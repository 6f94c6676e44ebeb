import type { Description } from './describe-diff.js';

/** A description as one text, as `changes` have it. */
export const joinSentences = ({ sentences, objection }: Description): string =>
  [...sentences, objection].filter(Boolean).join(' ');
