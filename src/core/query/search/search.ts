import { ANYTHING, type Registry } from '../../model/registry.js';
import { finish } from '../../work/do-steps.js';
import type { SearchResult, Understood } from '../query.js';
import { answerAlone, askQuestion } from './question/ask-question.js';
import type { Said } from './index/find-said.js';
import { cutToQuestion } from './question/cut-to-question.js';
import { entriesWithName } from './index/entries-named.js';
import { writeOut } from './words/fold-text.js';
import { Guests } from './languages/guests.js';
import type { Lexicon } from './languages/lexicon.js';
import type { Meant } from './question/meant.js';
import { mendSlips } from './question/mend-slips.js';
import { leaveOutLoggedIn } from './question/logged-in.js';
import { marksOf } from './question/marks-of.js';
import { loadSpoken } from './languages/load-spoken.js';
import { isGreeting } from './question/is-greeting.js';
import { isNowhere } from './question/is-nowhere.js';
import { pickAttempt } from './question/pick-attempt.js';
import { better, readIn, type Attempt } from './question/read-in.js';
import type { Reading } from './question/reading.js';
import { NAME } from './index/word-places.js';
import { isAtLarge, isWeak, STOP_WORDS } from './words/small-words.js';
import type { SpokenWords } from './languages/spoken-words.js';
import { saidOf } from './question/said-of.js';
import { siteOf } from './question/site-of.js';
import { tellOf } from './question/tell-of.js';
import { startTongues, type Tongue } from './languages/tongue.js';
import { BETWEEN_NAMES, toUnderstood } from './question/to-understood.js';
import { asksInWords, isThing, withAbsent } from './question/with-absent.js';
import { whenSaid } from './question/when-said.js';
import { whomAsked } from './question/whom-asked.js';
import { widenAbsent } from './question/widen-absent.js';
import { withBegun } from './question/with-begun.js';
import { withHead } from './question/with-head.js';
import { withThing } from './question/with-thing.js';
import { wordsUnread } from './question/words-unread.js';
import { writeAsListed, writeLetters } from './languages/write-as-listed.js';
import { isTypingIn, MAX_WORDS, WordSearch } from './index/word-search.js';

// What is found is answered with it.
export { runQuery } from '../run-query.js';

/** What nobody answers. */
const NO_VENDOR: Meant = { words: '', values: [{ facet: 'vendors', id: ANYTHING }], isAbsent: false };

/**
 * Answers a text: what it names in the vocabulary by the rules of filters, a name or any other word by the words that entries
 * hold.
 */
export class Search {
  readonly #words: WordSearch;
  readonly #registry: Registry;
  readonly #spoken: SpokenWords | undefined;
  /** The languages it is asked in, its own first. */
  readonly #tongues: ReturnType<typeof startTongues>;
  readonly #guests: Guests;

  /**
   * @param spoken what is said in the language of the registry, where it is not English
   * @param whenLearned called when a text that was asked may be understood better than it was
   */
  constructor(registry: Registry, spoken?: SpokenWords, whenLearned: () => void = () => undefined) {
    this.#registry = registry;
    this.#guests = new Guests(registry, whenLearned);
    this.#spoken = spoken;
    this.#tongues = startTongues(registry, spoken);
    this.#words = new WordSearch(registry);
  }

  /** Whether every entry can be found already. */
  get isComplete(): boolean {
    return this.#words.index.isComplete;
  }

  /** Ends once what was asked is understood as well as it will be. */
  get learned(): Promise<unknown> {
    return this.#guests.learned;
  }

  /** Reads the vocabulary, then indexes entries until all are or `isTimeUp` says so; true once all are. */
  add(isTimeUp?: () => boolean): boolean {
    return this.#tongues.add(isTimeUp) && this.#words.index.add(isTimeUp);
  }

  search(text: string): SearchResult {
    const site = siteOf(text);
    // "monday.com" is called so, whatever is done on Mondays.
    if (site !== undefined) return this.#words.findName(site, false, NAME);
    const cut = cutToQuestion(text);
    const when = whenSaid(cut, this.#words.index);
    if (when) {
      const { reading } = this.#read(when.rest);
      const { asked, mentions, unknown } = reading;
      // Nothing is asked but what is so then.
      if (asked.length + mentions.length + unknown.length === 0)
        return this.#ask(cut, reading, [], when.said);
    }
    const asked = this.#spoken ? writeAsListed(cut, this.#spoken) : cut;
    const found = this.#answer(asked);
    // Names of the list are in its own letters.
    const isNone = isNowhere(found) && writeLetters(cut, this.#spoken?.letters) !== cut;
    const result = isNone ? this.#answer(cut) : found;
    const apart = isNowhere(result) ? writeOut(asked) : undefined;
    const written = apart === undefined ? result : this.#answer(apart);
    return isNowhere(written) ? result : written;
  }

  #answer(typed: string): SearchResult {
    const { text, reading: read, readAs, lexicon } = this.#read(typed);
    const isTyping = isTypingIn(typed);
    if (!read.isSentence && read.asked.length > 0 && read.unknown.length + read.mentions.length > 0) {
      // "Faceboko ads" is a name, though one word of it means something.
      const byName = this.#words.findName(text, isTyping, NAME);
      if (byName.found.length > 0) return byName;
    }
    const { index } = this.#words;
    const isCalled = (words: string): boolean => this.#words.findName(words, false, NAME).found.length > 0;
    const withHeads = withHead(text, read, lexicon, index, isCalled);
    const reading = withThing(text, withHeads, index, this.#spoken !== undefined);
    const { asked, mentions, unknown, tokens, isSentence } = reading;
    const asksNothing = asked.length + mentions.length === 0 && isGreeting(tokens);
    if (asksNothing && this.#words.findName(text, isTyping, NAME).found.length === 0)
      return this.#ask(text, { ...reading, unknown: [] }, []);
    const leftOut = wordsUnread(text, reading);
    if (leftOut)
      return {
        ...this.#words.find([], '', { isTyping, isSentence }),
        understood: { ...toUnderstood(text, reading, readAs, this.#words.index), leftOut, aside: [] },
      };
    const isOfSeveral = mentions.length > 1 && unknown.length === 0 && BETWEEN_NAMES.test(text);
    // "Google services" is no name; "Amazon Web Services" is.
    const isNoName = (): boolean =>
      !reading.isBare &&
      mentions.length > 0 &&
      unknown.length === 0 &&
      this.#words.findExactName(text).found.length === 0;
    const isForAll =
      tokens.length > 1 && (isSentence ? mentions.length > 0 || unknown.length === 0 : isNoName());
    if (asked.length > 0 || isForAll || isOfSeveral) return this.#ask(text, reading, readAs);
    const words = unknown.map(({ word }) => word);
    const byWords = (): SearchResult => this.#words.find(words, '', { isTyping, isSentence });
    const any = isSentence ? byWords() : this.#words.findName(text, isTyping);
    // "Gogle" is near to a name: who only speaks of Google is not called so.
    const byName = any.isNear && tokens.length === 1 && this.#words.findName(text, isTyping, NAME);
    const named = byName && byName.found.length > 0 ? byName : any;
    // "Search box": of a name no word can be left out, of what is asked for some say nothing.
    const isTooLittle = words.every(({ length }) => length === 1 && tokens.length > 1);
    const result = named.found.length > 0 || isTooLittle || mentions.length > 0 ? named : byWords();
    // "List all subprocessors" asks for everything, unless it may begin a name.
    const isSmall = tokens.length > 0 && unknown.length + mentions.length === 0;
    const isName = (): boolean =>
      result.found.length > 0 &&
      (tokens.length < 2 || this.#words.findName(text, isTyping, NAME).found.length > 0);
    const isOrdinary = (): boolean => tokens.every(({ word }) => isWeak(word) && !isAtLarge(word));
    // "Gather" and "Common" are asked for as names; "information" is all there is.
    if (isSmall && !isName() && tokens.length === 1 && isOrdinary())
      return {
        ...result,
        understood: toUnderstood(text, { ...reading, unknown: tokens }, [], this.#words.index),
      };
    if (isSmall && !isName()) return this.#ask(text, reading, readAs);
    if (result.found.length > 0 || tokens.length === 0) return result;
    const understood = toUnderstood(text, reading, readAs, this.#words.index);
    // "Stripe refunds": who is named is shown, and what else is said is told. "Privacy policy of …": no entry holds all.
    if (mentions.length > 0) return this.#ask(text, reading, readAs);
    if (!(isThing(reading) || asksInWords(text, reading)) || understood.language)
      return { ...result, understood };
    return this.#ask(text, withAbsent(text, reading), readAs);
  }

  /** A text as it is understood: with slips mended, and the last word completed where it is still typed. */
  #read(given: string): ReturnType<typeof mendSlips> & { lexicon: Lexicon } {
    const { index } = this.#words;
    const readAll = (tongues: readonly Tongue[]): readonly Attempt[] =>
      tongues.map((tongue) => readIn(tongue, given, index));
    const own = readAll(finish(this.#tongues)).reduce(better);
    const { asked, mentions, unknown, isSentence } = own.reading;
    // What is not indexed yet may be there, what begins a word of the list is. A sentence that seems to ask for nothing may ask.
    const isUnread = isSentence && asked.length + mentions.length === 0;
    const isStrange = (isUnread || unknown.length > 0) && this.isComplete && !this.#isBegun(given, own);
    let best = isStrange ? pickAttempt(own, readAll(this.#guests.tonguesOf(given)), given) : own;
    this.#words.isWaiting = isStrange && this.#guests.isLearning;
    let mended = mendSlips(best, index);
    if (best !== own && best.reading.unknown.length > 0) {
      // "Precise locaton": French but for a word, and English once its slip is mended.
      const again = mendSlips(own, index);
      if (again.reading.asked.length > 0 && again.reading.unknown.length <= mended.reading.unknown.length)
        [best, mended] = [own, again];
    }
    const { text, reading, readAs } = mended;
    const { lexicon } = best.tongue;
    const mayBegin = isTypingIn(best.text) && (reading.isSentence || reading.asked.length > 0);
    const begun = mayBegin ? withBegun(reading, lexicon, index) : reading;
    return { text, reading: widenAbsent(text, begun), readAs, lexicon };
  }

  #isBegun(text: string, { reading }: Attempt): boolean {
    const { found, isNear } = this.#words.findName(text, isTypingIn(text));
    const isSlip = (): boolean =>
      reading.tokens.length < 3 && this.#words.findName(text, false, NAME).found.length > 0;
    return !reading.isSentence && found.length > 0 && (!isNear || isSlip());
  }

  /** The entries that a text asks for by the rules of filters. @param when what is said of a condition, where nothing else is asked */
  #ask(text: string, reading: Reading, readAs: Understood['readAs'], when?: Said): SearchResult {
    const { registry } = this.#words.index;
    const { mentions, tokens, isBare, unknown } = reading;
    const isOfAny = reading.asked.length + mentions.length + unknown.length > 0;
    const content = (isOfAny ? tokens : [])
      .map(({ word }) => word)
      .filter((word) => !STOP_WORDS.has(word) && !isWeak(word));
    const near = this.#words.find(content.slice(0, MAX_WORDS), '', { isTyping: false, isSentence: true });
    const byName = isBare ? this.#words.findExactName(text) : undefined;
    const { told, marks: toldMarks, asked } = tellOf(this.#words, reading.asked);
    // "All but Google", "only Google?": others answer.
    const named = mentions.filter(({ turn }) => !turn);
    const whole = named.filter(({ isWhole }) => isWhole);
    const understand = (all: Reading): Understood => toUnderstood(text, all, readAs, this.#words.index);
    const all = { ...reading, asked };
    const said = when
      ? { ...when, reading: all, typed: [...when.words.keys()] }
      : saidOf(text, this.#words.index, all, understand(all));
    const understood = understand(said.reading);
    // "Does X get my email?" is not answered by others.
    const isOfStranger = reading.isOfName && understood.unknown.length > 0 && mentions.length === 0;
    const alike = isOfStranger ? entriesWithName(this.#words.index, understood.unknown) : undefined;
    const [only, onlyNext] = isBare ? [] : whomAsked(named, tokens, alike);
    // "Google Classroom" is none of Google's that are listed.
    const isOther = when ?? (!isBare && named.length > 0 && understood.vendors.length === 0);
    const question = askQuestion({
      registry,
      asked: isOther ? [...asked, NO_VENDOR] : asked,
      only,
      onlyNext,
      without: new Set(mentions.flatMap(({ turn, entries }) => (turn === 'except' ? entries : []))),
      isOfBoth: reading.isOfBoth,
      whole: new Set(whole.flatMap(({ entries }) => entries)),
      byName: new Set(byName?.found),
      told,
      leftOut: leaveOutLoggedIn(
        tokens.map(({ word }) => word),
        asked,
        registry.entries,
      ),
      said: said.entries,
      nearness: near.scores,
    });
    const marks = [
      ...near.marks,
      ...toldMarks,
      { words: new Set(said.words.values()) },
      ...(byName?.marks ?? []),
      ...marksOf(reading, this.#registry),
    ];
    const { highlighter, isComplete } = this.#words.result([], near.scores, marks, false);
    let answered: Pick<SearchResult, 'found' | 'scores'> | undefined;
    const answer = (): Pick<SearchResult, 'found' | 'scores'> =>
      (answered ??= answerAlone(question, registry));
    return {
      get found() {
        return answer().found;
      },
      get scores() {
        return answer().scores;
      },
      marks,
      highlighter,
      isNear: false,
      isComplete,
      understood: {
        ...understood,
        said: said.entries.size > 0 ? { entries: said.entries, words: said.typed } : undefined,
      },
      question,
    };
  }
}

/** A search that knows what is said in the language of the list, where we do. */
export const makeSearch = async (
  registry: Registry | undefined,
  host?: { requestUpdate: () => void },
): Promise<Search | undefined> =>
  registry && new Search(registry, await loadSpoken(registry), () => host?.requestUpdate());
