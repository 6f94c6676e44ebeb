import type { Understood } from '../../query.js';
import { findSaid, type Said } from '../index/find-said.js';
import type { SearchIndex } from '../index/search-index.js';
import { wordsOf } from '../words/fold-text.js';
import { AFTER_VERB, isVerbAt } from '../words/is-verb-at.js';
import { isWeak, SMALL_WORDS, STOP_WORDS } from '../words/small-words.js';
import type { Meant } from './meant.js';
import { isOfPeople } from './pick-meant.js';
import type { Reading } from './reading.js';
import { isNoun } from './with-head.js';

/** What texts of the list say of what is not understood otherwise, with the words as typed, and the reading without it. */
export function saidOf(
  text: string,
  index: SearchIndex,
  reading: Reading,
  { unknown, leftOut = [], isOfList, isOfName }: Understood,
): Said & { readonly reading: Reading; readonly typed: readonly string[] } {
  const { asked, tokens } = reading;
  const small = SMALL_WORDS[index.registry.language.slice(0, 2)] ?? STOP_WORDS;
  const telling = (words: readonly string[]): readonly string[] =>
    words.filter((word) => !small.has(word) && !isWeak(word));
  const all = tokens.map(({ word }) => word);
  const isMissing = ({ isAbsent, isTold, values: [value] }: Meant): boolean =>
    !isOfList && isAbsent && !isTold && value?.facet !== 'locations';
  // Beside something that has an answer one word of a text is not enough.
  const isAlone = asked.every((one) => one.isAbsent || isOfPeople(one));
  const strange = reading.unknown.filter(({ word, start, end }) => {
    const typed = text.slice(start, end);
    // A name is none of what it is made of.
    return (
      !isOfName && /^\D{4}/.test(word) && !/^\p{Lu}/u.test(typed) && [...unknown, ...leftOut].includes(typed)
    );
  });
  const isVerb = (word: string): boolean => {
    const at = all.indexOf(word);
    return isVerbAt(tokens, at) || AFTER_VERB.has(all[at + 1] ?? '');
  };
  const phrases = [
    ...strange.map(({ word }) => ({
      words: telling([word]),
      isOwn: false,
      isAlone: isAlone && isNoun(word),
    })),
    ...asked.filter(isMissing).map((one) => {
      const words = telling(wordsOf(one.words));
      // What is known to everybody is called so by few texts that mean it.
      const isOwn = one.others !== undefined && !isOfPeople(one);
      return { words: isOwn && words.length < 2 ? [] : words, isOwn, isAlone: true };
    }),
  ].filter(({ words }) => words.length > 0 && !words.some(isVerb));
  const said = findSaid(index, phrases, [...new Set(telling(all))], all);
  const isSaid = (words: readonly string[]): boolean => words.every((word) => said.words.has(word));
  return {
    ...said,
    typed: tokens.flatMap(({ word, start, end }) => (isSaid([word]) ? text.slice(start, end) : [])),
    reading: {
      ...reading,
      asked: asked.map((one) =>
        isMissing(one) && isSaid(telling(wordsOf(one.words))) ? { ...one, isTold: true } : one,
      ),
      unknown: reading.unknown.filter(({ word }) => !isSaid([word])),
    },
  };
}
