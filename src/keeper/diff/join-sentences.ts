import { endSentence } from './end-sentence.js';
import type { Description } from './describe-diff.js';

/** A description as one text, as `changes` have it. */
export const joinSentences = ({ sentences, objection }: Description): string =>
  [...sentences, objection]
    .filter((one) => one !== undefined && one !== '')
    .map((one) => endSentence(one as string))
    .join(' ');
