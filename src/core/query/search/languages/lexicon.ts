import { ANYTHING, type Registry } from '../../../model/registry.js';
import type { FacetName, Value } from '../../query.js';
import { wordsOf, writeOut } from '../words/fold-text.js';
import { smallOf } from './small-of.js';
import { isWeak, STOP_WORDS } from '../words/small-words.js';
import { setOf, type WordSet } from '../words/set-of.js';
import { singularOf, stemWord } from '../words/stem-word.js';
import { ownPhrases } from './own-phrases.js';
import { PROVIDERS } from '../words/is-provider.js';
import { AFTER_VERB } from '../words/is-verb-at.js';
import { addKind } from './list-kinds.js';
import { isTelling, Parts } from '../words/parts.js';
import { together, type Form, type Phrase } from '../words/phrase.js';
import { TURNING, turnRound } from '../words/turn-round.js';
import type { SpokenWords } from './spoken-words.js';
import { listStock, LOOSE, valuesOf, WIDER, type StockItem } from './stock.js';
import { Turns } from './turns.js';
import { writeLetters } from './write-as-listed.js';
import { isGetting, NOUNS, withoutSmall } from '../words/without-small.js';

const KINDS = setOf('groups categories');

/** No phrase has more words. */
export const MOST_WORDS = 6;

/** What can be asked for in words: the vocabulary of a registry, its places, groups and categories, and the common stock. */
export class Lexicon {
  /** Of the registry's language; none in English, which is read in any case. */
  readonly small: WordSet;
  readonly turns: Turns;
  /** Before something that is known of people. */
  readonly owners: WordSet;
  /** Every word of every phrase, but loose ones. */
  readonly words = new Set<string>();
  readonly kinds = new Map<string, readonly Value[]>();
  readonly #forms = new Map<string, Form[]>();
  readonly language: string;
  /** What words of phrases of the registry's own are part of. */
  readonly parts = new Parts((word) => this.#keyOf([word]));
  #letters: string | undefined;

  /** @param spoken what is said in the registry's language, where it is not English */
  constructor(registry: Registry, spoken?: SpokenWords) {
    this.language = registry.language;
    this.small = smallOf(registry.language, spoken);
    this.#letters = spoken?.letters;
    this.turns = new Turns(spoken);
    this.owners = setOf(spoken?.owners ?? '');
  }

  /** Reads what it was made for. Each `yield` is a place to look at the clock: thousands of phrases take longer than a reader waits. */
  *read(registry: Registry, spoken?: SpokenWords): Generator<void, void> {
    for (const [text, value] of ownPhrases(registry)) {
      this.#addOwn(text, [value]);
      yield;
    }
    this.kinds.forEach((values, kind) =>
      PROVIDERS.forEach((word) => this.#addForm([kind, word], { values }, true)),
    );
    for (const item of listStock(spoken?.stock)) {
      this.#addStock(item, registry);
      yield;
    }
  }

  /** Whether a word by itself is a phrase, in no other form. */
  has(word: string): boolean {
    return this.#forms.get(this.#keyOf([word]))?.some(({ exact }) => exact === word) ?? false;
  }

  /** What folded words mean together, written apart or as one. @param facet in which they mean something rather than in others */
  find(words: readonly string[], facet?: FacetName): Phrase | undefined {
    const exact = words.join('');
    // As one, only one and many are alike: "texts me" is no "text SMS".
    const isJoined = (form: Form): boolean => singularOf(form.exact) === singularOf(exact);
    const all =
      this.#forms.get(this.#keyOf(words)) ?? this.#forms.get(this.#keyOf([exact]))?.filter(isJoined);
    if (!all || all.length === 0) return undefined;
    const isWanted = (form: Form): boolean =>
      form.values.some((value) => value.facet === facet || (form.isOwn && KINDS.has(value.facet)));
    const wanted = facet ? all.filter(isWanted) : all;
    const forms = wanted.length > 0 ? wanted : all;
    const singular = words.map(singularOf).join('');
    const isAlike = (form: Form): boolean => form.singular === singular;
    // "Books" are no "bookings" where the list speaks of books.
    const isDoing =
      words.length === 1 &&
      !facet &&
      forms.every((form) => form.isOwn && !isDone(form) && /ings?$/.test(form.exact));
    const part = isDoing && !forms.some(isAlike) ? this.parts.findAlike(exact) : [];
    if (isTelling(part)) return { values: part };
    // The same word ("GPS" is no "GP") before one and many, these before its stem, and the registry's own words before common ones.
    for (const kind of [forms.filter((form) => form.exact === exact), forms.filter(isAlike), forms]) {
      const own = kind.filter((form) => form.isOwn);
      if (kind.length > 0) return together(own.length > 0 ? own : kind);
    }
    return undefined;
  }

  /** What the registry itself calls so, but for one and many. */
  #findOwn(words: readonly string[]): readonly Value[] {
    const singular = words.map(singularOf).join('');
    const forms = this.#forms.get(this.#keyOf(words)) ?? [];
    return forms.filter((form) => form.isOwn && form.singular === singular).flatMap(({ values }) => values);
  }

  /** What is done that is called by some words, but for one and many. */
  findDone(words: readonly string[]): Phrase | undefined {
    const singular = words.map(singularOf).join('');
    const forms = (this.#forms.get(this.#keyOf(words)) ?? []).filter(
      (form) => form.singular === singular && isDone(form),
    );
    return forms.length > 0 ? together(forms) : undefined;
  }

  /** What a verb means of something that is no person's: "monitors the servers" follows nobody. */
  findWork([verb = '', ...object]: readonly string[]): Phrase | undefined {
    const thing = this.find(object.slice(-1));
    const isOfThing = thing && isDone(thing) && object.slice(0, -1).every((word) => AFTER_VERB.has(word));
    if (!isOfThing || !this.find([verb])?.isIdea) return undefined;
    const forms = (this.#forms.get(this.#keyOf([verb])) ?? []).filter((form) => !form.isIdea && isDone(form));
    return forms.length > 0 ? together(forms) : undefined;
  }

  /**
   * What words mean without the small ones among them, or the other way round: "name of the class" is "class name", "process
   * payments" is "payment processing".
   */
  findTold(words: readonly string[]): Phrase | undefined {
    // "How the website is used" is no website.
    if (isGetting(words) || words.includes('how')) return undefined;
    const telling = withoutSmall(words, this.small);
    const isAll = telling.length === words.length;
    // "What the class is called" is the class name.
    if (telling.length === 2 && telling[1] === 'called') return this.find([telling[0] as string, 'name']);
    // "You tell" is not "tell you".
    const mayTurn =
      telling.length === 2 &&
      (isAll
        ? !telling.some((word) => STOP_WORDS.has(word) || this.small.has(word))
        : words.some((word) => TURNING.has(word)) || AFTER_VERB.has(words[1] ?? ''));
    const turned = mayTurn ? this.find([...telling].reverse()) : undefined;
    return turned ?? (isAll || telling.length < 2 ? undefined : this.find(telling));
  }

  /**
   * What a word stands for that the registry's own phrases have in them: "phone" for "phone number", where nothing else is
   * called so. @param isOfPeople whether it is asked of people: whatever is called so, then @param isPair whether it is two words
   */
  findPart(word: string, isOfPeople: boolean, isPair: boolean): Phrase | undefined {
    const values = this.parts.find(word, isPair);
    const data = values.filter(({ facet }) => facet === 'data');
    if (data.length === 1 && values.length <= 2) return { values: data };
    return isOfPeople && isTelling(values) ? { values } : undefined;
  }

  /**
   * What two words stand for that follow each other in one of the registry's own phrases, where one of them means something else by
   * itself: "child directed" in "marked as child-directed".
   */
  findPair(words: readonly string[]): Phrase | undefined {
    if (words.some((word) => STOP_WORDS.has(word) || isWeak(word) || this.small.has(word))) return undefined;
    const values = this.parts.findMeant(words);
    return values.length > 0 && words.some((word) => this.find([word])) ? { values } : undefined;
  }

  /** What phrases of one word mean that begin with some letters; undefined where none does. */
  findBegun(letters: string): Phrase | undefined {
    const begun = [...this.#forms.values()]
      .flat()
      .filter(({ exact, isOwn, words }) => isOwn && words === 1 && exact.startsWith(letters));
    return begun.length > 0 ? together(begun) : undefined;
  }

  /** A phrase of the registry's own. */
  #addOwn(text: string, values: readonly Value[]): void {
    if (values.some(({ facet }) => KINDS.has(facet))) addKind(this.kinds, text, values);
    for (const each of new Set([text, writeLetters(text, this.#letters)])) this.#add(each, { values }, true);
    // Of people nothing is asked by what other people are called.
    if (values.some(({ facet }) => facet === 'subjects')) return;
    const words = wordsOf(text);
    this.parts.add(words, values, TURNING.has(words[1] ?? ''));
  }

  #addStock({ ids, fact, facet, phrases }: StockItem, registry: Registry): void {
    const values = valuesOf(ids, registry);
    if (values.length === 0 && !fact) {
      const own = phrases.flatMap((text) => this.#findOwn(wordsOf(text)));
      const told = own.length > 0 ? own : phrases.flatMap((text) => this.parts.headsOf(text));
      values.push(...told.filter((value) => value.facet === facet));
    }
    const isAbsent = values.length === 0 && !fact;
    if (isAbsent) values.push(...valuesOf(ids, registry, WIDER), { facet, id: ANYTHING });
    const isContact = isAbsent && ids.some(([, id]) => id === 'contact-point');
    const isIdea = new Set(ids.map(([name]) => name)).size > 1;
    const others = isAbsent ? phrases.filter((text) => !text.endsWith(LOOSE)) : undefined;
    for (const text of phrases) {
      const isLoose = text.endsWith(LOOSE);
      const words = wordsOf(text.replace(LOOSE, ''));
      // Staff are no "staff chat".
      const part = isAbsent && facet !== 'subjects' ? this.parts.findMeant(words, facet, isLoose) : [];
      const phrase = part.length > 0 ? { values: part } : { values, fact, isIdea, others, isContact };
      this.#add(words.join(' '), phrase, false, isLoose);
    }
  }

  #add(text: string, phrase: Phrase, isOwn: boolean, isLoose = false): void {
    // "Advertising ID (IDFA)" is both.
    const [, before = '', short] = /^(.{1,200}?) ?\((\S{1,80})\)$/.exec(text) ?? [];
    for (const each of short === undefined ? [text] : [text, before, short]) {
      for (const written of [each, writeOut(each)]) {
        if (written === undefined) continue;
        const words = wordsOf(written);
        const telling = withoutSmall(words, this.small, NOUNS);
        this.#addForm(words, phrase, isOwn);
        // Loose words are ordinary ones: what comes near to them is mostly another.
        if (!isLoose) for (const word of words) if (!STOP_WORDS.has(word)) this.words.add(word);
        if (telling.length > 1 && telling.length < words.length) this.#addForm(telling, phrase, isOwn);
        if (isOwn) this.#addForm(turnRound(words), phrase, isOwn);
      }
    }
  }

  #addForm(words: readonly string[], phrase: Phrase, isOwn: boolean): void {
    if (words.length === 0) return;
    const form = {
      ...phrase,
      isOwn,
      words: words.length,
      exact: words.join(''),
      singular: words.map(singularOf).join(''),
    };
    for (const key of new Set([words, [form.exact]].map((one) => this.#keyOf(one)))) {
      const known = this.#forms.get(key);
      if (known) known.push(form);
      else this.#forms.set(key, [form]);
    }
  }

  #keyOf(words: readonly string[]): string {
    return words.map((word) => stemWord(word, this.language)).join('');
  }
}

const isDone = ({ values }: Phrase): boolean => values.every(({ facet }) => facet === 'purposes');
