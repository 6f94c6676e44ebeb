import type { Description } from '../diff/describe-diff.js';
import { endSentence } from './end-sentence.js';

/** A description of which each sentence ends, so that the next can follow it. */
export const withEnds = (one: Description): Description => ({
  ...one,
  sentences: one.sentences.map(endSentence),
  now: one.now?.map(endSentence),
});
