import { expect } from '@open-wc/testing';
import { parseDocument } from '../../../src/core/reading/parse-document.js';
import { normalizeRegistry } from '../../../src/core/model/normalize-registry.js';
import type { Registry } from '../../../src/core/model/registry.js';
import { makeCorpus } from '../corpus/make-corpus.js';
import { fetchRealRegistry } from '../../helpers/registries.js';
import { describeMiss, measureQuality, shareOf, type Quality } from './measure-quality.js';
import { makeOurs } from './our-engine.js';
import { makeQueries } from './query-set.js';
import { findNoise, makeSilence, REAL_SILENCE } from './silence-set.js';

const QUERY_SEED = 7;
const STRANGER_SEED = 9001;

const load = (size: number, seed: number): Registry =>
  normalizeRegistry(parseDocument(makeCorpus(size, seed)).document, new Date('2026-11-24'));

const lists: readonly {
  readonly title: string;
  readonly load: () => Registry | Promise<Registry>;
  readonly first: number;
  readonly firstThree: number;
}[] = [
  { title: 'the real list', load: fetchRealRegistry, first: 0.97, firstThree: 0.99 },
  { title: 'a list of 1000', load: () => load(1000, 1), first: 0.97, firstThree: 0.99 },
  { title: 'a list of 3000', load: () => load(3000, 2), first: 0.94, firstThree: 0.97 },
];

/** Shares, with what went wrong, for the message of a failure. */
function explain(quality: Quality): string {
  const { first, firstThree, asked } = quality.total;
  const misses = quality.misses.slice(0, 30).map(describeMiss);
  return `first ${first} and among three ${firstThree} of ${asked}\n${misses.join('\n')}\n`;
}

for (const { title, load, first, firstThree } of lists) {
  describe(`Search in ${title}`, () => {
    let registry: Registry;

    before(async () => {
      registry = await load();
    });

    it('finds the wanted vendor first, however its name is typed', () => {
      const quality = measureQuality(makeOurs(registry), makeQueries(registry.vendors, QUERY_SEED, 40));
      const { total } = quality;
      expect(total.asked).to.be.above(400);
      expect(shareOf(total.first, total.asked), explain(quality)).to.be.at.least(first);
      expect(shareOf(total.firstThree, total.asked), explain(quality)).to.be.at.least(firstThree);
    });

    it('is silent where nothing is listed', () => {
      const silence = title === 'the real list' ? REAL_SILENCE : makeSilence(registry, STRANGER_SEED, 60);
      expect(silence.length).to.be.above(80);
      expect(findNoise(makeOurs(registry), silence)).to.deep.equal([]);
    });
  });
}
