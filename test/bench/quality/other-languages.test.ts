import { expect } from '@open-wc/testing';
import { orderEntries } from '../../../src/core/model/order-entries.js';
import { AnswerTable } from '../../../src/core/query/filter/answer-table.js';
import { ALL, type Results } from '../../../src/core/query/query.js';
import { runQuery } from '../../../src/core/query/run-query.js';
import { makeSearch } from '../../../src/core/query/search/search.js';
import { fetchRealRegistry } from '../../helpers/registries.js';

/** By language: what is asked in English, or `=` a vendor that is named, or `!` a name that is not listed; and how it is asked there. */
type Questions = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const registry = await fetchRealRegistry();
const table = new AnswerTable(registry);
table.add();
const order = orderEntries(registry.entries, (a, b) => (a < b ? -1 : 1));

/** Answers texts as one list does that is asked them one after the other, each once its language is there. */
async function startAsking(): Promise<(text: string) => Promise<Results>> {
  let learned = (): void => undefined;
  const search = await makeSearch(registry, { requestUpdate: () => learned() });
  if (!search) throw new Error('There is no list.');
  search.add();
  return async (text) => {
    const isLearned = new Promise<void>((resolve) => (learned = resolve));
    if (!search.search(text).isComplete) await isLearned;
    return runQuery(registry, { category: ALL, text, filters: {} }, order, search.search(text), table);
  };
}

const toLists = ({ matched, unstated, excluded, mentioned }: Results) =>
  [matched, unstated, excluded, mentioned].map((rows) =>
    rows
      .slice()
      .map(({ entry }) => entry.index)
      .sort(),
  );

describe('Questions in another language than the list', () => {
  for (const language of ['ar', 'de', 'es', 'fr', 'hi', 'pt', 'zh']) {
    it(`are answered as in English, and nothing of them is called unknown: ${language}`, async () => {
      const response = await fetch('/test/bench/quality/questions/other-languages.json');
      const questions = ((await response.json()) as Questions)[language] ?? {};
      const ask = await startAsking();
      const faults: unknown[] = [];
      for (const [meant, asks] of Object.entries(questions)) {
        const [, sign, name = meant] = /^([=!]?)(.*)$/.exec(meant) ?? [];
        const right = sign === '' ? await ask(meant) : undefined;
        for (const text of asks) {
          const got = await ask(text);
          const unknown = got.understood?.unknown ?? [];
          const shown = [...got.matched.slice(), ...got.mentioned.slice()].map(
            ({ entry }) => entry.vendor.id,
          );
          const isRight =
            sign === '='
              ? shown.length > 0 && shown.every((id) => id === name) && unknown.length === 0
              : sign === '!'
                ? shown.length === 0 && unknown.join(' ') === name
                : JSON.stringify(toLists(got)) === JSON.stringify(toLists(right as Results)) &&
                  unknown.length === 0 &&
                  got.understood?.isNegated === right?.understood?.isNegated;
          // What language cannot be told of a word that is the same in several.
          const isTold = [undefined, 'und', language].includes(got.understood?.spoken);
          if (!isRight || !isTold) faults.push([text, meant, toLists(got), unknown, got.understood?.spoken]);
        }
      }
      expect(Object.values(questions).flat().length).to.be.at.least(35);
      expect(faults).to.deep.equal([]);
    });
  }
});
