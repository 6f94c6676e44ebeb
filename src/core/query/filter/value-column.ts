import { uniteIds, type Ids } from '../../model/id-set.js';
import { reachOf } from '../../model/reach-of.js';
import type { Entry, Term } from '../../model/registry.js';
import { answerValue } from './answer-entry.js';
import { isRegion } from './answer-place.js';
import { flattenValues, type Facet } from './facet.js';
import { ANSWERS, isMatch, NOT_STATED, type FacetName, type Reply } from '../query.js';

export const MATCH = ANSWERS.indexOf('through');
export const NO_MATCH = ANSWERS.indexOf('none');
const RANKS = new Map(ANSWERS.map((answer, rank) => [answer, rank]));

/** The values of a facet that can be counted, and for each entry those it matches. */
export interface ValueColumn {
  readonly facet: Facet;
  readonly ids: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  /** Numbers of matched values, entry after entry. */
  readonly matched: number[];
  /** Where an entry's numbers end in `matched`. */
  readonly ends: Uint32Array;
  /** By entry the rank of its answer to every value that it does not match, or DEPENDS. */
  readonly others: Uint8Array;
  /** How much more may be compared. */
  room: number;
}

/** The answer to a value that is not matched depends on the value: there are open words, exclusions or regions. */
export const DEPENDS = 255;
/** Stands for a value that no entry lists. */
const NO_VALUE = '\0';

export const rankOf = ({ answer }: Reply): number => RANKS.get(answer) as number;

/** The rank of an entry's answer to the best of some values of a facet, or DEPENDS. */
export function rankFrom(
  { matched, ends, others }: ValueColumn,
  numbers: readonly (number | undefined)[],
  index: number,
): number {
  const end = ends[index] as number;
  for (let at = index === 0 ? 0 : (ends[index - 1] as number); at < end; at += 1)
    if (numbers.includes(matched[at])) return MATCH;
  return others[index] as number;
}

export function toValueColumn(facet: Facet, entries: number): ValueColumn {
  const heads = facet.values.filter(({ members }) => members);
  const ids = [...flattenValues(facet.values), ...heads].map(({ id }) => id);
  return {
    facet,
    ids,
    numbers: new Map(ids.map((id, at) => [id, at])),
    matched: [],
    ends: new Uint32Array(entries),
    others: new Uint8Array(entries),
    room: ROOM,
  };
}

/**
 * So many values are compared with as many listed ones: beyond, wide words of a file would fill the memory, or take minutes. Entries
 * beyond are answered when they are asked for, and not counted.
 */
const ROOM = 40_000_000;
/** What a value that is kept counts at least. */
const KEPT = 4;

/**
 * Each `yield` is a place to look at the clock. False where there is no more room to count.
 * @param together see `togetherness`
 */
export function* addEntry(
  column: ValueColumn,
  entry: Entry,
  together: Togetherness,
): Generator<void, boolean> {
  const { numbers, matched, ends, others } = column;
  const { name } = column.facet;
  const { index, data = [], subjects = [], exclusions } = entry;
  const isOfTerms = name === 'purposes' || name === 'safeguards';
  const sure = isOfTerms ? 2 : name === 'subjects' || name === 'data' ? together : 0;
  // What is matched together is not compared again, whatever it is asked with.
  const compared = sure > 1 ? 0 : subjects.length + data.length * (1 + exclusions.length);
  if (column.room > 0) {
    for (const id of yield* candidatesOf(entry, name)) {
      const value = numbers.get(id);
      if (value === undefined) continue;
      column.room -= KEPT + compared;
      if (column.room <= 0) break;
      if ((sure && id !== NOT_STATED) || isMatch(answerValue(entry, name, id).answer)) matched.push(value);
      yield;
    }
  }
  const hasRoom = column.room > 0;
  if (!hasRoom) matched.length = index === 0 ? 0 : (ends[index - 1] as number);
  ends[index] = matched.length;
  others[index] =
    !hasRoom || dependsOnValue(entry, name) ? DEPENDS : rankOf(answerValue(entry, name, NO_VALUE));
  return hasRoom;
}

/**
 * How far an entry says the same of all its data: 1: every kind is of all the people that are listed, without exception; 2: and goes the
 * same way, or none is said to. From 1 on all that it lists, and what that includes, is matched.
 */
export type Togetherness = 0 | 1 | 2;

export function togetherness({ data = [], exclusions }: Entry): Togetherness {
  const isOfAll =
    data.every((datum) => datum.type.personal && !datum.subjects) &&
    !exclusions.some((one) => one.subjects ?? one.data);
  if (!isOfAll) return 0;
  return data.every(({ flow }) => flow === data[0]?.flow) ? 2 : 1;
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
    case 'flows':
      return exclusions.some(({ flows }) => flows);
    case 'purposes':
      return purposes.some(isOpen);
    case 'safeguards':
      // "Not stated" is answered otherwise than a safeguard that is not stated.
      return safeguards.length > 0;
    case 'locations':
      return record.locations?.some(({ place }) => isRegion(place)) ?? false;
    default:
      return false;
  }
}

/** The values an entry could match: what it lists, and what that includes. */
function* candidatesOf(entry: Entry, name: FacetName): Generator<void, ReadonlySet<string>> {
  const ids = new Set<string>();
  function* add(terms: readonly Term[]): Generator<void, void> {
    const reached: Ids[] = [];
    for (const term of terms) {
      const { covers, within } = reachOf(term);
      ids.add(term.id);
      // To ask for their size works them out.
      reached.push(...[covers, within].filter(({ size }) => size > 0));
      yield;
    }
    for (const id of uniteIds(reached)) ids.add(id);
  }
  const { data = [], subjects = [], record } = entry;
  switch (name) {
    case 'subjects':
      yield* add([...subjects.map((row) => row.term), ...data.flatMap((datum) => datum.subjects ?? [])]);
      break;
    case 'data':
      yield* add(data.map((datum) => datum.type));
      break;
    case 'flows':
      for (const { flow } of data) if (flow) ids.add(flow);
      break;
    case 'purposes':
      yield* add(entry.purposes ?? []);
      break;
    case 'safeguards':
      yield* add((entry.safeguards ?? []).map((safeguard) => safeguard.term));
      break;
    case 'groups':
      if (entry.group) ids.add(entry.group.id);
      break;
    case 'locations':
      for (const { place } of record.locations ?? []) ids.add(place).add('EU');
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
