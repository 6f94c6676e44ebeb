import { normalizeRegistry } from '../../../src/core/model/normalize-registry.js';
import { parseDocument } from '../../../src/core/reading/parse-document.js';
import { makeCorpus } from '../corpus/make-corpus.js';
import { describeNames } from './describe-names.js';
import { makeSilence } from './silence-set.js';

const STRANGER_SEED = 9001;

for (const { size, seed, first, firstThree } of [
  { size: 1000, seed: 1, first: 0.97, firstThree: 0.99 },
  { size: 3000, seed: 2, first: 0.94, firstThree: 0.97 },
]) {
  describeNames({
    title: `a list of ${size}`,
    load: () => normalizeRegistry(parseDocument(makeCorpus(size, seed)).document, new Date('2026-11-24')),
    first,
    firstThree,
    silence: (registry) => makeSilence(registry, STRANGER_SEED, 80),
  });
}
