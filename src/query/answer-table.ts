import type { Entry, Registry, Term } from '../model/registry.js';
import { answerEntry, answerValue, isRegion } from './answer-entry.js';
import { flattenValues, type Facet } from './facet.js';
import { listFacets } from './list-facets.js';
import {
  ANSWERS,
  FACETS,
  isMatch,
  NOT_STATED,
  type FacetName,
  type Filters,
  type Reason,
  type Reply,
} from './query.js';

/** How many entries are read between two looks at the clock. */
const STEP = 64;
/** Columns kept: those of a reader's last few choices. */
const KEPT_COLUMNS = 12;

const MATCH = ANSWERS.indexOf('through');
const NO_MATCH = ANSWERS.indexOf('none');
const RANKS = new Map(ANSWERS.map((answer, rank) => [answer, rank]));

/** The values of a facet that can be counted, and for each entry those it matches. */
interface ValueColumn {
  readonly facet: Facet;
  readonly ids: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  /** By value the number of the head of a second level that gathers it, or NO_HEAD. */
  readonly heads: Int32Array;
  /** Numbers of matched values, entry after entry. */
  readonly matched: number[];
  /** Where an entry's numbers end in `matched`. */
  readonly ends: Uint32Array;
  /** By entry the rank of its answer to every value that it does not match, or DEPENDS. */
  readonly others: Uint8Array;
}

const NO_HEAD = -1;

/** The answer to a value that is not matched depends on the value: there are open words, exclusions or regions. */
const DEPENDS = 255;
/** Stands for a value that no entry lists. */
const NO_VALUE = '\0';

/**
 * What the entries of a registry answer, worked out once and kept: the answers to the filters in use, and the values that
 * each entry matches. Counting and filtering 100,000 entries is then a walk over numbers.
 */
export class AnswerTable {
  readonly registry: Registry;
  readonly facets: readonly Facet[];
  /** How many entries' values are worked out so far. */
  #size = 0;
  readonly #values: readonly ValueColumn[];
  /** By entry 1 where people and data that are each matched are matched together. */
  readonly #together: Uint8Array;
  readonly #columns = new Map<string, Uint8Array>();

  constructor(registry: Registry) {
    this.registry = registry;
    this.facets = listFacets(registry);
    this.#together = new Uint8Array(registry.entries.length);
    this.#values = this.facets.map((facet) => toValueColumn(facet, registry.entries.length));
  }

  /** Counts are right only once every entry is worked out. */
  get isComplete(): boolean {
    return this.#size === this.registry.entries.length;
  }

  /** Works out entries until all are or `isTimeUp` says so; true once all are. */
  add(isTimeUp: () => boolean = () => false): boolean {
    const { entries } = this.registry;
    while (this.#size < entries.length) {
      const end = Math.min(this.#size + STEP, entries.length);
      for (; this.#size < end; this.#size += 1) {
        const entry = entries[this.#size] as Entry;
        for (const column of this.#values) addEntry(column, entry);
        this.#together[entry.index] = Number(isTogether(entry));
      }
      if (isTimeUp()) break;
    }
    return this.isComplete;
  }

  /**
   * The ranks (places in `ANSWERS`) of every entry's answers to selected values, a column for each facet that can be answered
   * by itself. People and data are asked together.
   */
  columnsOf(filters: Filters): readonly Uint8Array[] {
    const columns: Uint8Array[] = [];
    for (const name of FACETS) {
      const values = filters[name];
      if (!values?.length || (name === 'data' && filters.subjects?.length)) continue;
      const paired = name === 'subjects' && filters.data?.length ? { data: filters.data } : {};
      columns.push(this.#column({ [name]: values, ...paired }));
    }
    return columns;
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
    const { ids, matched, ends, heads } = column;
    const counts = new Uint32Array(ids.length);
    const lastCounted = new Int32Array(ids.length).fill(-1);
    const isPaired = Object.keys(pairedWith).length > 0;
    for (let place = 0; place < entries.length; place += 1) {
      const index = entries[place] as number;
      const end = ends[index] as number;
      for (let at = index === 0 ? 0 : (ends[index - 1] as number); at < end; at += 1) {
        const value = matched[at] as number;
        if (
          isPaired &&
          !this.#together[index] &&
          !this.#matchesPair(index, facet.name, ids[value] as string, pairedWith)
        )
          continue;
        counts[value] = (counts[value] as number) + 1;
        const head = heads[value] as number;
        if (head === NO_HEAD || lastCounted[head] === index) continue;
        lastCounted[head] = index;
        counts[head] = (counts[head] as number) + 1;
      }
    }
    return new Map(ids.map((id, value) => [id, counts[value] as number]));
  }

  #matchesPair(index: number, name: FacetName, id: string, pairedWith: Filters): boolean {
    const entry = this.registry.entries[index] as Entry;
    return isMatch(answerEntry(entry, { ...pairedWith, [name]: [id] }).answer);
  }

  #column(filters: Filters): Uint8Array {
    const key = JSON.stringify(filters);
    let column = this.#columns.get(key);
    if (column) return column;
    const { entries } = this.registry;
    const asked = this.#values.flatMap((values) => {
      const ids = filters[values.facet.name];
      return ids ? [{ values, numbers: ids.map((id) => values.numbers.get(id)) }] : [];
    });
    const isPair = Object.keys(filters).length > 1;
    column = new Uint8Array(entries.length);
    for (let index = 0; index < entries.length; index += 1) {
      let [least, most] = [DEPENDS, 0];
      if (index < this.#size) {
        for (const { values, numbers } of asked) {
          const rank = rankFrom(values, numbers, index);
          least = Math.min(least, rank);
          most = Math.max(most, rank);
        }
      }
      // People and data must be met in one item: that each is met by itself need not say anything.
      const isSettled = !isPair || least === NO_MATCH || (most === MATCH && this.#together[index] === 1);
      const rank = isSettled ? least : DEPENDS;
      column[index] = rank === DEPENDS ? rankOf(answerEntry(entries[index] as Entry, filters)) : rank;
    }
    if (this.#columns.size >= KEPT_COLUMNS) this.#columns.delete(this.#columns.keys().next().value as string);
    this.#columns.set(key, column);
    return column;
  }
}

const rankOf = ({ answer }: Reply): number => RANKS.get(answer) as number;

/** The rank of an entry's answer to the best of some values of a facet, or DEPENDS. */
function rankFrom(
  { matched, ends, others }: ValueColumn,
  numbers: readonly (number | undefined)[],
  index: number,
): number {
  const end = ends[index] as number;
  for (let at = index === 0 ? 0 : (ends[index - 1] as number); at < end; at += 1)
    if (numbers.includes(matched[at])) return MATCH;
  return others[index] as number;
}

function toValueColumn(facet: Facet, entries: number): ValueColumn {
  const values = flattenValues(facet.values).map(({ id }) => id);
  // A head is ticked by its members: it has a count, but no number that could be asked for.
  const numbers = new Map(values.map((id, at) => [id, at]));
  const ids = [...values];
  const heads = new Int32Array(values.length + facet.values.length).fill(NO_HEAD);
  for (const { id, members = [] } of facet.values) {
    if (members.length === 0) continue;
    const head = ids.push(id) - 1;
    for (const member of members) heads[numbers.get(member.id) as number] = head;
  }
  return {
    facet,
    ids,
    numbers,
    heads,
    matched: [],
    ends: new Uint32Array(entries),
    others: new Uint8Array(entries),
  };
}

function addEntry({ facet: { name }, numbers, matched, ends, others }: ValueColumn, entry: Entry): void {
  for (const id of candidatesOf(entry, name)) {
    const value = numbers.get(id);
    if (value !== undefined && isMatch(answerValue(entry, name, id).answer)) matched.push(value);
  }
  ends[entry.index] = matched.length;
  others[entry.index] = dependsOnValue(entry, name) ? DEPENDS : rankOf(answerValue(entry, name, NO_VALUE));
}

/** Every kind of data is of all the people that are listed, without exception. */
function isTogether({ data = [], exclusions }: Entry): boolean {
  return (
    data.every((datum) => datum.type.personal && !datum.subjects) &&
    !exclusions.some((one) => one.subjects ?? one.data)
  );
}

function dependsOnValue(entry: Entry, name: FacetName): boolean {
  const { data = [], subjects = [], purposes = [], safeguards = [], exclusions, record } = entry;
  const isOpen = ({ open }: Term): boolean => open;
  switch (name) {
    case 'subjects':
    case 'data':
      return (
        exclusions.some((one) => one.subjects ?? one.data) ||
        subjects.some(({ term }) => term.open) ||
        data.some((datum) => datum.type.open || datum.subjects?.some(isOpen))
      );
    case 'purposes':
      return purposes.some(isOpen);
    case 'safeguards':
      return safeguards.some(({ term }) => term.open);
    case 'locations':
      return record.locations?.some(({ place }) => isRegion(place)) ?? false;
    default:
      return false;
  }
}

/** The values an entry could match: what it lists, and what that includes. */
function candidatesOf(entry: Entry, name: FacetName): ReadonlySet<string> {
  const ids = new Set<string>();
  const add = (...terms: readonly { readonly id: string; readonly covers?: ReadonlySet<string> }[]): void => {
    for (const { id, covers } of terms) {
      ids.add(id);
      for (const covered of covers ?? []) ids.add(covered);
    }
  };
  const { data = [], subjects = [], record } = entry;
  switch (name) {
    case 'subjects':
      add(...subjects.map((row) => row.term), ...data.flatMap((datum) => datum.subjects ?? []));
      break;
    case 'data':
      add(...data.map((datum) => datum.type));
      break;
    case 'purposes':
      add(...(entry.purposes ?? []));
      break;
    case 'safeguards':
      add(...(entry.safeguards ?? []).map((safeguard) => safeguard.term));
      break;
    case 'groups':
      if (entry.group) add(entry.group);
      break;
    case 'locations':
      for (const { place } of record.locations ?? []) ids.add(place);
      break;
    case 'integral':
      ids.add(String(record.integral));
      break;
    case 'status':
      ids.add(entry.status);
  }
  ids.add(NOT_STATED);
  return ids;
}
