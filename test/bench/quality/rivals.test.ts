import { expect } from '@open-wc/testing';
import { normalizeRegistry } from '../../../src/core/model/normalize-registry.js';
import type { Registry } from '../../../src/core/model/registry.js';
import { parseDocument } from '../../../src/core/reading/parse-document.js';
import { fetchRealRegistry } from '../../helpers/registries.js';
import { makeCorpus } from '../corpus/make-corpus.js';
import { PEERS } from './engines.js';
import { describeMiss, measureQuality } from './measure-quality.js';
import { makeOurs } from './our-engine.js';
import { makeQueries } from './query-set.js';

const QUERY_SEED = 7;

const load = (size: number, seed: number): Registry =>
  normalizeRegistry(parseDocument(makeCorpus(size, seed)).document, new Date('2026-11-24'));

const lists: readonly {
  readonly title: string;
  readonly load: () => Registry | Promise<Registry>;
  /** Queries of each kind; some searches need a tenth of a second for one in a long list. */
  readonly queries: number;
}[] = [
  { title: 'the real list', load: fetchRealRegistry, queries: 12 },
  { title: 'a list of 1000', load: () => load(1000, 1), queries: 2 },
  { title: 'a list of 3000', load: () => load(3000, 2), queries: 1 },
];

for (const { title, load, queries } of lists) {
  it(`search is ahead of other searches in ${title}`, async () => {
    const registry = await load();
    const asked = makeQueries(registry.vendors, QUERY_SEED, queries);
    const ours = measureQuality(makeOurs(registry), asked);
    const misses = ours.misses.slice(0, 30).map(describeMiss).join('\n');
    for (const make of PEERS) {
      const peer = make(registry);
      const theirs = measureQuality(peer, asked);
      expect(ours.total.first, `${peer.name}; ours missed:\n${misses}`).to.be.above(theirs.total.first);
    }
  });
}
