import type { Token } from '../words/fold-text.js';
import { isMadeOf } from '../words/is-made-of.js';
import { meetWord } from './meet-word.js';
import { DOUBLED, HEARD, NearWords, SWAP } from './near-words.js';
import { type SearchIndex } from './search-index.js';
import { ORDINARY } from '../words/small-words.js';
import { singularOf } from '../words/stem-word.js';
import { wordForms } from '../words/word-forms.js';
import { NAME } from './word-places.js';

/** Shorter words are no names with a slip. */
const CORRECTED_FROM = 6;
/** With one letter for another, words of the vocabulary are other words ("papers", "payers"): only likely slips count. */
const LIKELY = 0.9;
/** In shorter ones a letter like another makes another word too ("scare", "score"). */
const REPLACED_FROM = 7;
/** Shorter words of other languages are slips only where the slip is a likely one. */
const KNOWN_FROM = 9;
/** So many letters may stand for a name that they begin, where one is expected. */
const BEGUN_FROM = 5;

/** Finds what unknown words of a question probably are. */
export class Corrector {
  readonly #near = new NearWords();
  readonly #words: readonly string[];
  readonly #isEnglish: boolean;

  /**
   * @param words those of the vocabulary: names have near misses of their own
   * @param isEnglish in other languages most ordinary words are not known, and what is one letter from a word is one: "ferme", "forme"
   */
  constructor(words: Iterable<string>, isEnglish: boolean) {
    this.#isEnglish = isEnglish;
    this.#words = [...words];
    this.#words.forEach((word, id) => this.#near.add(word, id));
  }

  /**
   * What a word is probably meant to be; undefined where nothing is near.
   * @param isSentence a bare name is left to the search by words
   * @param isName whether a name may stand there: "does Mongo …"
   * @param isSaid whether a word and those beside it are said together: "phone numbr"
   */
  correct(
    { word }: Token,
    index: SearchIndex,
    isSentence: boolean,
    isName: boolean,
    isSaid: (meant: string) => boolean,
  ): string | undefined {
    // "Nimbu" is no one of "Nimbus".
    const forms = wordForms(word).filter((form) => singularOf(form) === singularOf(word));
    const isKnown = [word, ...forms].some((one) => index.idOf(one) !== undefined);
    if (word.length < BEGUN_FROM || ORDINARY.has(word) || isKnown) return undefined;
    if (isSentence && isName) {
      const [begun, ...more] = index
        .beginningWith(word)
        .filter((id) => index.placesOf(id) & NAME)
        .map((id) => index.wordOf(id))
        .sort((a, b) => a.length - b.length);
      // "MongoDB" and "MongoDB Atlas" are one name.
      if (begun !== undefined && more.every((longer) => longer.startsWith(begun))) return begun;
    }
    const isShort = word.length < CORRECTED_FROM;
    if (isShort && isName) return undefined;
    const role = { isAlone: true, isLast: false, inNames: true, isSentence };
    const [name] = meetWord(index, word, role).meetings;
    if (name) return isSentence && !isShort ? index.wordOf(name.id) : undefined;
    const isLikely = (id: number, cost: number): boolean => {
      const isOneForAnother = this.#words[id]?.length === word.length;
      return (isOneForAnother && word.length < REPLACED_FROM) ||
        (!this.#isEnglish && word.length < KNOWN_FROM)
        ? cost <= DOUBLED || cost === SWAP
        : cost <= (isShort || isOneForAnother ? LIKELY : 1);
    };
    // The vocabulary has mostly one of the two: "daugters" is near to "daughter".
    const variants = new Set([word, word.length < REPLACED_FROM ? word : singularOf(word)]);
    const [nearest] = [...variants]
      .flatMap((one) => this.#near.find(one, () => 1))
      .filter(
        ({ id, cost }) =>
          (isLikely(id, cost) || isSaid(this.#words[id] as string)) &&
          !((!isSentence || isName) && isMadeOf(word, this.#words[id] as string)) &&
          ((isSentence && !isName && cost <= HEARD) || this.#words[id]?.[0] === word[0]),
      )
      .sort((a, b) => a.cost - b.cost || b.closeness - a.closeness);
    return nearest && nearest.cost > 0 ? this.#words[nearest.id] : undefined;
  }
}
