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
  /** Numbers of the heads of a second level that gather a value. */
  readonly heads: ReadonlyMap<number, number>;
  /** Numbers of matched values, entry after entry. */
  readonly matched: number[];
  /** Where an entry's numbers end in `matched`. */
  readonly ends: number[];
  /** By entry the rank of its answer to every value that it does not match, or DEPENDS. */
  readonly others: number[];
}

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
  readonly #columns = new Map<string, Uint8Array>();

  constructor(registry: Registry) {
    this.registry = registry;
    this.facets = listFacets(registry);
    this.#values = this.facets.map(toValueColumn);
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
        for (const column of this.#values) addEntry(column, entries[this.#size] as Entry);
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
        if (isPaired && !this.#matchesPair(index, facet.name, ids[value] as string, pairedWith)) continue;
        counts[value] = (counts[value] as number) + 1;
        const head = heads.get(value);
        if (head === undefined || lastCounted[head] === index) continue;
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
      let rank = DEPENDS;
      if (index < this.#size) {
        for (const { values, numbers } of asked) rank = Math.min(rank, rankFrom(values, numbers, index));
        // People and data must be met in one item: that each is met by itself says nothing yet.
        if (isPair && rank !== NO_MATCH) rank = DEPENDS;
      }
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

function toValueColumn(facet: Facet): ValueColumn {
  const ids = flattenValues(facet.values).map(({ id }) => id);
  const heads = new Map<number, number>();
  for (const { id, members } of facet.values) {
    if (!members) continue;
    const head = ids.push(id) - 1;
    for (const member of members) heads.set(ids.indexOf(member.id), head);
  }
  // A head is ticked by its members: it has a count, but no number that could be asked for.
  const numbers = new Map(flattenValues(facet.values).map(({ id }, at) => [id, at]));
  return { facet, ids, numbers, heads, matched: [], ends: [], others: [] };
}

function addEntry({ facet: { name }, numbers, matched, ends, others }: ValueColumn, entry: Entry): void {
  for (const id of candidatesOf(entry, name)) {
    const value = numbers.get(id);
    if (value !== undefined && isMatch(answerValue(entry, name, id).answer)) matched.push(value);
  }
  ends.push(matched.length);
  others.push(dependsOnValue(entry, name) ? DEPENDS : rankOf(answerValue(entry, name, NO_VALUE)));
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
