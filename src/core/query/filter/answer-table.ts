import type { Entry, Registry } from '../../model/registry.js';
import { answerEntry } from './answer-entry.js';
import type { Facet } from './facet.js';
import { itemFilters } from './item-filters.js';
import { asSteps } from '../../work/in-steps.js';
import { gatherFacets } from './list-facets.js';
import { FACETS, isMatch, type FacetName, type Filters, type Reason } from '../query.js';
import {
  addEntry,
  DEPENDS,
  MATCH,
  NO_MATCH,
  rankFrom,
  rankOf,
  togetherness,
  toValueColumn,
  type ValueColumn,
} from './value-column.js';

/** How many entries are read between two looks at the clock. */
const STEP = 4;
/** Columns kept: those of a reader's last few choices. */
const KEPT_COLUMNS = 12;

/** Thrown where the time is up: what is worked out is kept. */
const LATER = new Error();

/**
 * What the entries of a registry answer, worked out once and kept: the answers to the filters in use, and the values that
 * each entry matches. Counting and filtering 100,000 entries is then a walk over numbers.
 */
export class AnswerTable {
  readonly registry: Registry;
  /** Empty until they are listed. */
  facets: readonly Facet[] = [];
  /** Whether the facets and their values are known. */
  isListed = false;
  readonly #work = asSteps(this.#addAll());
  /** False where there are more matches than can be counted. */
  #isCounted = true;
  /** How many entries' values are worked out so far. */
  #size = 0;
  #values: readonly ValueColumn[] = [];
  /** By entry whether what is matched of people, data and ways is matched together: see `togetherness`. */
  readonly #together: Uint8Array;
  /** Answers by entry, and which values of entries are matched together with others; DEPENDS where it is not known yet. The one used last comes last. */
  readonly #columns = new Map<string, Uint8Array>();
  /** How long may be answered at a time, in ms; and when that is over, once something is. */
  #longest = Infinity;
  #end = Infinity;

  constructor(registry: Registry) {
    this.registry = registry;
    this.#together = new Uint8Array(registry.entries.length);
  }

  /** Counts are right only once every entry is worked out. */
  get isComplete(): boolean {
    return this.isListed && this.#isCounted && this.#size === this.registry.entries.length;
  }

  /** Lists the facets, then works out entries until all are or `isTimeUp` says so; true once all are. */
  add(isTimeUp: () => boolean = () => false): boolean {
    return this.#work.add(isTimeUp);
  }

  *#addAll(): Generator<void, void> {
    const { entries } = this.registry;
    this.facets = yield* gatherFacets(this.registry);
    this.#values = this.facets.map((facet) => toValueColumn(facet, entries.length));
    this.isListed = true;
    for (const entry of entries) {
      const together = togetherness(entry);
      this.#together[entry.index] = together;
      for (const column of this.#values) {
        const hasRoom = yield* addEntry(column, entry, together);
        this.#isCounted &&= hasRoom;
      }
      this.#size += 1;
      if (this.#size % STEP === 0) yield;
    }
  }

  /**
   * The ranks (places in `ANSWERS`) of every entry's answers to selected values, a column for each facet that can be answered
   * by itself. People, data and ways are asked together.
   */
  columnsOf(filters: Filters): readonly Uint8Array[] {
    const columns: Uint8Array[] = [];
    const together = itemFilters(filters);
    for (const name of FACETS) {
      const values = filters[name];
      if (!values?.length) continue;
      const isOfItem = name in together;
      if (isOfItem && name !== Object.keys(together)[0]) continue;
      columns.push(this.#column(isOfItem ? together : { [name]: values }));
    }
    return columns;
  }

  /**
   * The rank of one entry's answer, by the entry's index, where it is not wanted of all.
   * @param filters values of one facet, or of people, data and ways, which are asked together
   */
  ranker(filters: Filters): (index: number) => number {
    const asked = this.#values.flatMap((values) => {
      const ids = filters[values.facet.name];
      return ids ? [{ values, numbers: ids.map((id) => values.numbers.get(id)) }] : [];
    });
    const needed = neededOf(filters);
    // Columns know of the values that some entry uses.
    const isKnown = asked.every(({ numbers }) => !numbers.includes(undefined));
    return (index) => {
      let [least, most] = [DEPENDS, 0];
      if (isKnown && index < this.#size) {
        for (const { values, numbers } of asked) {
          const rank = rankFrom(values, numbers, index);
          least = Math.min(least, rank);
          most = Math.max(most, rank);
        }
      }
      // People and data must be met in one item: that each is met by itself need not say anything.
      const isSettled =
        needed === 0 || least === NO_MATCH || (most === MATCH && (this.#together[index] as number) >= needed);
      const rank = isSettled ? least : DEPENDS;
      if (rank !== DEPENDS) return rank;
      this.lookAtClock();
      return rankOf(answerEntry(this.registry.entries[index] as Entry, filters));
    };
  }

  /** Why an entry answers filters as it does, where that is not plain. */
  reasonsOf(entry: Entry, filters: Filters): readonly Reason[] {
    return answerEntry(entry, filters).reasons;
  }

  /**
   * For each value of a facet (heads of a second level included) how many of some entries match it.
   * @param entries indexes of entries that match all else
   * @param pairedWith selected values of the facet that is asked of the same data, if any
   */
  count(facet: Facet, entries: ArrayLike<number>, pairedWith: Filters): ReadonlyMap<string, number> {
    const column = this.#values.find((one) => one.facet === facet) as ValueColumn;
    const { ids, matched, ends } = column;
    const counts = new Uint32Array(ids.length);
    const needed = neededOf({ ...pairedWith, [facet.name]: [''] });
    const pairs = needed && this.#keep(`${facet.name} ${JSON.stringify(pairedWith)}`, matched.length);
    for (let place = 0; place < entries.length; place += 1) {
      const index = entries[place] as number;
      const end = ends[index] as number;
      for (let at = index === 0 ? 0 : (ends[index - 1] as number); at < end; at += 1) {
        const value = matched[at] as number;
        if (pairs && (this.#together[index] as number) < needed) {
          if (pairs[at] === DEPENDS)
            pairs[at] = Number(this.#matchesPair(index, facet.name, ids[value] as string, pairedWith));
          if (pairs[at] === 0) continue;
        }
        counts[value] = (counts[value] as number) + 1;
      }
    }
    return new Map(ids.map((id, value) => [id, counts[value] as number]));
  }

  #matchesPair(index: number, name: FacetName, id: string, pairedWith: Filters): boolean {
    this.lookAtClock();
    const entry = this.registry.entries[index] as Entry;
    return isMatch(answerEntry(entry, { ...pairedWith, [name]: [id] }).answer);
  }

  /**
   * Asks this table for columns, for some ms: entries of a long list may each take as long as a short list.
   * @returns undefined where there was too little time; asked again it goes on from there
   */
  within<T>(longest: number, ask: () => T): T | undefined {
    this.#longest = longest;
    this.#end = 0;
    try {
      const asked = ask();
      // Only now: a question may need more of them than are kept.
      for (const key of [...this.#columns.keys()].slice(0, -KEPT_COLUMNS)) this.#columns.delete(key);
      return asked;
    } catch (cause) {
      if (cause !== LATER) throw cause;
      return undefined;
    } finally {
      this.#longest = this.#end = Infinity;
    }
  }

  /** Ends what is asked `within` a time that is over. The time begins with what is new: what was asked before is asked again. */
  readonly lookAtClock = (): void => {
    const now = performance.now();
    if (this.#end === 0) this.#end = now + this.#longest;
    else if (now >= this.#end) throw LATER;
  };

  #column(filters: Filters): Uint8Array {
    const ranks = this.#keep(JSON.stringify(filters), this.registry.entries.length);
    const answer = this.ranker(filters);
    const from = ranks.indexOf(DEPENDS);
    for (let index = from < 0 ? ranks.length : from; index < ranks.length; index += 1)
      ranks[index] = answer(index);
    return ranks;
  }

  #keep(key: string, length: number): Uint8Array {
    const column = this.#columns.get(key) ?? new Uint8Array(length).fill(DEPENDS);
    this.#columns.delete(key);
    this.#columns.set(key, column);
    return column;
  }
}

/** What must hold of an entry (see `togetherness`) so that values that are each matched are matched together. */
function neededOf(filters: Filters): number {
  if (Object.keys(filters).length < 2) return 0;
  return filters.flows?.length ? 2 : 1;
}
