import { expect } from '@open-wc/testing';
import { orderEntries } from '../../../../src/core/model/order-entries.js';
import { normalizeRegistry } from '../../../../src/core/model/normalize-registry.js';
import type { Registry } from '../../../../src/core/model/registry.js';
import { AnswerTable } from '../../../../src/core/query/filter/answer-table.js';
import { ALL, type FacetName, type Filters, type Results } from '../../../../src/core/query/query.js';
import { runQuery } from '../../../../src/core/query/run-query.js';
import { wordsOf } from '../../../../src/core/query/search/words/fold-text.js';
import { Search } from '../../../../src/core/query/search/search.js';
import { parseDocument } from '../../../../src/core/reading/parse-document.js';
import { makeCorpus } from '../../../bench/corpus/make-corpus.js';
import { fetchRealRegistry } from '../../../helpers/registries.js';
import { itInOneEngine } from '../../../helpers/in-one-engine.js';

const LISTS = ['matched', 'unstated', 'excluded'] as const;
const KINDS = {
  purposes: 'purposes',
  data: 'dataTypes',
  subjects: 'subjects',
  safeguards: 'safeguards',
} as const;

/** Every name and synonym of a registry's terms and groups, and the filters that ask the same: one for each meaning. */
function listPhrases({ terms, groups }: Registry): ReadonlyMap<string, readonly Filters[]> {
  const named = Object.entries(KINDS).flatMap(([facet, kind]) =>
    [...terms[kind].values()].flatMap(({ id, name, synonyms }) =>
      [name, ...synonyms].map((text) => ({ facet: facet as FacetName, id, text })),
    ),
  );
  const all = [...named, ...groups.map(({ id, name }) => ({ facet: 'groups' as const, id, text: name }))];
  const phrases = new Map<string, Filters[]>();
  for (const { text } of all) {
    const meant = all.filter((other) => alike(other.text) === alike(text));
    phrases.set(
      text,
      meant.map(({ facet, id }) => ({ [facet]: [id] })),
    );
  }
  return phrases;
}

/** Written apart or as one, one or many. */
const alike = (text: string): string => wordsOf(text).join('').replace(/ies$/, 'y').replace(/s$/, '');

/** Phrases whose entries by words are not those by filters, with what differs. */
function findDifferences(registry: Registry): readonly string[] {
  const table = new AnswerTable(registry);
  table.add();
  const search = new Search(registry);
  search.add();
  const order = orderEntries(registry.entries, () => 0);
  const ask = (text: string, filters: Filters): Results =>
    runQuery(
      registry,
      { category: ALL, text, filters },
      order,
      text ? search.search(text) : undefined,
      table,
    );
  const idsOf = (results: Results, list: (typeof LISTS)[number]): number[] =>
    results[list].slice().map(({ entry }) => entry.index);
  return [...listPhrases(registry)].flatMap(([text, meanings]) => {
    const byWords = ask(text, {});
    const byFilters = meanings.map((filters) => ask('', filters));
    // A vendor of that name is shown whatever it answers.
    const named = new Set(
      registry.entries
        .filter(({ vendor }) =>
          [vendor.name, ...vendor.aliases].some((name) =>
            wordsOf(name).some((word) => word.startsWith(wordsOf(text).at(-1) as string)),
          ),
        )
        .map(({ index }) => index),
    );
    const told = new Set<number>();
    return LISTS.flatMap((list) => {
      // The best of its answers counts.
      const wanted = [...new Set(byFilters.flatMap((results) => idsOf(results, list)))].filter(
        (at) => !told.has(at),
      );
      for (const at of wanted) told.add(at);
      const got = idsOf(byWords, list);
      const missing = wanted.filter((at) => !got.includes(at) && !named.has(at));
      const wrong = got.filter((at) => !wanted.includes(at) && !named.has(at));
      return missing.length + wrong.length === 0
        ? []
        : [`${text}, ${list}: lacks ${missing.join()}, should not have ${wrong.join()}`];
    });
  });
}

describe('Words and filters', function () {
  this.timeout(30_000);

  itInOneEngine(
    'give the same vendors in the same lists, over the whole vocabulary of the real list',
    async () => {
      const registry = await fetchRealRegistry();
      expect(listPhrases(registry).size).to.be.above(300);
      expect(findDifferences(registry)).to.deep.equal([]);
    },
  );

  it('do so on a list of another company', async () => {
    const document: unknown = await (await fetch('/data/brightmeadow/5.json')).json();
    const registry = normalizeRegistry(parseDocument(document as never).document, new Date('2026-11-24'));
    expect(findDifferences(registry)).to.deep.equal([]);
  });

  it('do so on a made-up list', () => {
    const registry = normalizeRegistry(parseDocument(makeCorpus(150, 3)).document, new Date('2026-06-01'));
    expect(findDifferences(registry)).to.deep.equal([]);
  });
});
