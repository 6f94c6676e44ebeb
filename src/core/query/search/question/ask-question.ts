import { ANYTHING, type Entry, type Registry } from '../../../model/registry.js';
import { answerEntry } from '../../filter/answer-entry.js';
import {
  ANSWERS,
  type Filters,
  type ColumnSource,
  type SearchResult,
  type TextAnswers,
  type TextQuestion,
} from '../../query.js';
import { isWithin } from './find-span.js';
import { isPurpose } from './is-told-by.js';
import { kinOf } from './kin-of.js';
import { listReadings, type Reading } from './list-readings.js';
import type { Meant } from './meant.js';
import { isOfPeople } from './pick-meant.js';
import { columnsOf, rankOfReply, replyOf } from './reply-of.js';
import { isData, isOfItems, worthOf } from './worth-of.js';

const NAMED = ANSWERS.indexOf('named');
const UNSTATED = ANSWERS.indexOf('unstated');
const EXCLUDED = ANSWERS.indexOf('excluded');

/** What a text asks, ready to be answered. */
export interface Questioned {
  readonly registry: Registry;
  readonly asked: readonly Meant[];
  /** Only these entries are asked; undefined: all. */
  readonly only?: ReadonlySet<number> | undefined;
  /** As `only`, of a second question. */
  readonly onlyNext?: ReadonlySet<number> | undefined;
  /** These are left out. */
  readonly without: ReadonlySet<number>;
  /** All of what is asked is, not any of it. */
  readonly isOfBoth: boolean;
  /** Of these, those of vendors by their whole names: they are shown whatever they answer. */
  readonly whole: ReadonlySet<number>;
  /** Entries that the text is a name of, whatever they answer. */
  readonly byName: ReadonlySet<number>;
  /** Where the registry has no word for what is asked: what its texts say, above 0; and rule out, below. By entry. */
  readonly told?: Float32Array | undefined;
  /** Entries that leave out whom the text is about in a sentence: they are no match. */
  readonly leftOut: ReadonlySet<number>;
  /** Entries whose texts say what no vocabulary has: shown as that, and no yes. */
  readonly said: ReadonlySet<number>;
  /** How near an entry's texts are to the text, by entry. */
  readonly nearness: Float32Array;
}

/** Answers a text by the rules of filters. */
export function askQuestion(questioned: Questioned): TextQuestion {
  const readings = listReadings(questioned.asked, questioned.isOfBoth);
  const [first] = readings;
  const isPlain =
    readings.length === 1 &&
    first?.categories.length === 0 &&
    first.also.length === 0 &&
    !questioned.only &&
    questioned.without.size + questioned.leftOut.size === 0 &&
    !questioned.asked.some((one) => one.fact ?? one.turn ?? one.isAbsent);
  // What is answered in several goes is kept between them.
  const known = new Map<string, Told>();
  return {
    filters: isPlain && Object.keys(first.filters).length > 0 ? first.filters : undefined,
    answer: (answers, filters) => answerParts(questioned, answers, filters, known),
  };
}

/** Where nothing answers all that is asked, what matters least is left aside: a no to two things together is none to either. */
function answerParts(
  questioned: Questioned,
  answers: ColumnSource,
  filters: Filters,
  known: Map<string, Told>,
): TextAnswers {
  const { asked } = questioned;
  const answer = (parts: Questioned['asked'], also = filters): Told => {
    const key = JSON.stringify([parts.map((one) => asked.indexOf(one)), also]);
    let told = known.get(key);
    if (!told) {
      const readings = listReadings(parts, questioned.isOfBoth);
      known.set(key, (told = answerText({ ...questioned, asked: parts }, readings, answers, also)));
      answers.lookAtClock?.();
    }
    return told;
  };
  const whole = answer(asked);
  // "Who gets my email and do they sell it": what is asked first has an answer of its own.
  const first = asked.filter(({ isNext }) => !isNext);
  const alone = first.length > 0 && first.length < asked.length && !whole.isMet ? answer(first) : whole;
  if (alone.isMet && alone !== whole) return { ...alone, aside: asked.filter(({ isNext }) => isNext) };
  const stated = asked.filter(({ isAbsent }) => !isAbsent);
  const isOfData = asked.some(isData);
  // Of data and a purpose only the data are ruled out, of people all that is done.
  const isAnswer = (told: Told, parts: Questioned['asked']): boolean =>
    told.isAnswered || (told.isRuledOut && (!isOfData || parts.every(isOfItems)));
  // Of a vendor that is named, what it states is an answer beside its silence on what no entry mentions.
  const isBeside =
    questioned.only &&
    !whole.isMet &&
    stated.some(isData) &&
    stated.length < asked.length &&
    answer(stated).isMet;
  if (
    (isAnswer(whole, asked) && !isBeside) ||
    (asked.length < 2 && !questioned.only) ||
    asked.some(({ besides }) => besides)
  )
    return whole;
  // Whose data are had is no answer to whether they are sold, which no entry mentions.
  const keep = (kept: Questioned['asked']): TextAnswers =>
    kept.every(isOfPeople) && stated.length < asked.length
      ? whole
      : { ...answer(kept), aside: asked.filter((one) => !kept.includes(one)) };
  // Of a vendor that is named, and by filters that are set, nothing is an answer, but to what no entry mentions.
  if (questioned.only) {
    const kin = asked.every(isPurpose) && kinOf(questioned.only, questioned.registry);
    const told =
      kin && answerText({ ...questioned, only: kin }, listReadings(asked, false), answers, filters);
    if (told && told.isMet) return told;
    // "Can a hacker get my card from X" has a no to the card.
    const no = answer(stated).isMet ? [] : stated.filter((one) => isData(one) && answer([one]).isRuledOut);
    return keep(no.length > 0 ? no : stated);
  }
  const open = { status: filters.status ?? [] };
  const together = [...asked]
    .sort((a, b) => worthOf(b, isOfData) - worthOf(a, isOfData))
    .reduce<Questioned['asked']>((parts, one) => {
      const more = asked.filter((other) => other === one || parts.includes(other));
      return answer(more, open).isAnswered ? more : parts;
    }, []);
  return together.length === 0 ? whole : keep(asked.filter((one) => together.includes(one)));
}

/** What a question finds where no table of answers is at hand: matches, and what is ruled out below 0. */
export function answerAlone(
  question: TextQuestion,
  { entries }: Registry,
): Pick<SearchResult, 'found' | 'scores'> {
  const columnsOf = (filters: Filters): readonly Uint8Array[] => [
    Uint8Array.from(entries, (entry) => rankOfReply(answerEntry(entry, filters))),
  ];
  const answers = question.answer({ columnsOf }, { status: ['current'] });
  const found: number[] = [];
  const scores = new Float32Array(entries.length);
  for (const { index } of entries) {
    const rank = answers.rankOf(index);
    if (rank === 0 || rank === UNSTATED) continue;
    found.push(index);
    scores[index] = rank === EXCLUDED ? -1 : (answers.scores[index] as number);
  }
  return { found, scores };
}

interface Told extends TextAnswers {
  /** An entry matches. */
  readonly isMet: boolean;
  /** An entry matches, or may. */
  readonly isAnswered: boolean;
  /** An entry says that it does not. */
  readonly isRuledOut: boolean;
}

function answerText(
  { registry, asked, only, onlyNext, without, whole, byName, told, leftOut, said, nearness }: Questioned,
  readings: readonly Reading[],
  answers: ColumnSource,
  filters: Filters,
): Told {
  const { entries } = registry;
  const isIdea = asked.some((one) => one.isIdea);
  const base = answers.columnsOf(filters);
  const columns = readings.map((reading) => {
    const isAbsent = Object.values(reading.filters).some((ids) => ids.includes(ANYTHING));
    const known = isAbsent ? withoutAbsent(reading.filters) : reading.filters;
    return {
      isAbsent,
      categories: reading.categories,
      among: reading.isOther ? onlyNext : only,
      all: [{}, ...reading.also].flatMap((also) =>
        columnsOf(answers, filters, { ...reading.filters, ...also }),
      ),
      besides: reading.besides.map((others) => answers.columnsOf({ ...reading.filters, ...others })),
      known: isAbsent ? columnsOf(answers, filters, known) : undefined,
    };
  });
  const least = (list: readonly Uint8Array[], index: number): number =>
    list.reduce((rank, column) => Math.min(rank, column[index] as number), NAMED);

  const rankOf = (index: number): number => {
    if (without.has(index)) return 0;
    if (byName.has(index)) return least(base, index);
    const entry = entries[index] as Entry;
    let rank = 0;
    for (const { isAbsent, categories, among, all, known, besides } of columns) {
      if (among && !among.has(index)) continue;
      if (categories.length > 0 && !categories.includes(entry.category.id)) continue;
      const said = told?.[index] ?? 0;
      if (known && said !== 0)
        rank = Math.max(rank, Math.min(least(known, index), said > 0 ? NAMED : EXCLUDED));
      const more = besides.reduce((most, others) => Math.max(most, least(others, index)), 0);
      if (more > UNSTATED) continue;
      const found = more === UNSTATED ? Math.min(least(all, index), more) : least(all, index);
      if (found === EXCLUDED && isIdea) continue;
      // All personal data may hold what no entry mentions, or may not.
      rank = Math.max(rank, isAbsent ? Math.min(found, UNSTATED) : found);
    }
    for (const { fact, span } of asked) {
      const said = fact && entry.record[fact];
      const isSo = span && typeof said === 'string' ? isWithin(said, span) : said && true;
      if (fact && isSo !== true) rank = isSo === false ? 0 : Math.min(rank, UNSTATED);
    }
    return leftOut.has(index) ? Math.min(rank, EXCLUDED) : rank;
  };

  const scores = new Float32Array(entries.length);
  const ranks = new Uint8Array(entries.length);
  const mentioned: number[] = [];
  let isMet = false;
  let isAnswered = false;
  let isRuledOut = false;
  const named = new Set([...(only ?? []), ...(onlyNext ?? [])]);
  for (const index of columns.every(({ among }) => among) ? named : entries.keys()) {
    const rank = (ranks[index] = rankOf(index));
    scores[index] =
      rank * 2 + (byName.has(index) ? 20 : 0) + Math.min(1, Math.abs(nearness[index] ?? 0) / 12);
    isMet ||= rank > UNSTATED;
    isAnswered ||= rank > EXCLUDED;
    isRuledOut ||= rank === EXCLUDED;
  }
  // What a match says is not told of others.
  const isTold = [...said].some((index) => (ranks[index] as number) > UNSTATED);
  for (const index of isTold ? [] : said) {
    const isOpen = (ranks[index] === 0 || ranks[index] === UNSTATED) && (!only || only.has(index));
    if (!isOpen || without.has(index) || least(base, index) === 0) continue;
    ranks[index] = 0;
    mentioned.push(index);
  }
  // Of a company's several services those count that are about what is asked.
  for (const index of named) {
    const isShown = whole.has(index) || !(isAnswered || isRuledOut);
    if (isShown && ranks[index] === 0 && least(base, index) > 0 && !said.has(index)) mentioned.push(index);
  }

  return {
    rankOf: (index) => ranks[index] as number,
    reasonsOf: (entry) => {
      const replies = readings.map((reading) => replyOf(entry, filters, reading.filters));
      const best = replies.reduce((a, b) => (rankOfReply(b) > rankOfReply(a) ? b : a));
      const words = asked.find((one) => one.isAbsent)?.words;
      return best.reasons.map((reason) => (reason.asked === ANYTHING ? { ...reason, words } : reason));
    },
    scores,
    mentioned,
    aside: [],
    isMet,
    isAnswered,
    isRuledOut,
  };
}

const withoutAbsent = (filters: Filters): Filters =>
  Object.fromEntries(Object.entries(filters).filter(([, ids]) => !ids.includes(ANYTHING)));
