import { expect } from '@open-wc/testing';
import type { Registry } from '../../../src/core/model/registry.js';
import { describeMiss, measureQuality, shareOf, type Quality } from './measure-quality.js';
import { makeOurs } from './our-engine.js';
import { makeQueries } from './query-set.js';
import { findNoise, type SilentQuery } from './silence-set.js';

const QUERY_SEED = 7;

export interface NamesOf {
  readonly title: string;
  readonly load: () => Registry | Promise<Registry>;
  /** Shares of what is found first, and among the first three, that are the least. */
  readonly first: number;
  readonly firstThree: number;
  /** What nobody of the list is called. */
  readonly silence: (registry: Registry) => readonly SilentQuery[];
}

/** Tests that the vendors of a list are found by their names, and nobody by another. */
export function describeNames({ title, load, first, firstThree, silence }: NamesOf): void {
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
      const names = silence(registry);
      expect(names.length).to.be.above(80);
      expect(findNoise(makeOurs(registry), names)).to.deep.equal([]);
    });
  });
}

/** Shares, with what went wrong, for the message of a failure. */
function explain(quality: Quality): string {
  const { first, firstThree, asked } = quality.total;
  const misses = quality.misses.slice(0, 30).map(describeMiss);
  return `first ${first} and among three ${firstThree} of ${asked}\n${misses.join('\n')}\n`;
}
