import { ANYTHING } from '../../../model/registry.js';
import type { FacetName, Filters } from '../../query.js';
import type { Meant } from './meant.js';

/** So many ways to read one text are tried. */
const MOST_READINGS = 8;

/** A way to read a text: filters, and categories. */
export interface Reading {
  readonly filters: Filters;
  readonly categories: readonly string[];
  /** What else is asked together with the filters, facet by facet in their place. */
  readonly also: readonly Filters[];
  /** What else an entry must have none of. */
  readonly besides: readonly Filters[];
  /** Of a second question of its own. */
  readonly isOther: boolean;
}

/** Of two questions each is read by itself, and either answer counts. */
export function listReadings(asked: readonly Meant[], isOfBoth: boolean): readonly Reading[] {
  const first = asked.filter(({ isOther }) => !isOther);
  // How long and where is asked of everything.
  return first.length === 0 || asked.some(({ fact }) => fact)
    ? readPhrases(asked, isOfBoth)
    : [first, asked.filter((one) => one.isOther)].flatMap((part) =>
        part.length > 0 ? readPhrases(part, isOfBoth, part !== first) : [],
      );
}

/** A phrase that may mean values of several facets is read in as many ways; values of one facet widen, unless both are asked for. */
function readPhrases(asked: readonly Meant[], isOfBoth: boolean, isOther = false): readonly Reading[] {
  let readings: Reading[] = [{ filters: {}, categories: [], also: [], besides: [], isOther }];
  for (const { values, besides, isJoined } of asked) {
    const facets = [...new Set(values.map(({ facet }) => facet))];
    if (besides?.[0] && facets.length === 0) {
      const none = { [besides[0].facet]: besides.map(({ id }) => id) };
      readings = readings.map((reading) => ({ ...reading, besides: [...reading.besides, none] }));
    }
    if (facets.length === 0) continue;
    readings = readings
      .flatMap((reading) =>
        facets.map((facet) => {
          const ids = values.filter((value) => value.facet === facet).map(({ id }) => id);
          if (facet === 'categories') return { ...reading, categories: [...reading.categories, ...ids] };
          if ((isOfBoth || isJoined) && reading.filters[facet])
            return { ...reading, also: [...reading.also, { [facet]: ids }] };
          const others = besides && [{ [facet]: besides.map(({ id }) => id) }];
          return {
            ...reading,
            filters: withIds(reading.filters, facet, ids),
            besides: [...reading.besides, ...(others ?? [])],
          };
        }),
      )
      .slice(0, MOST_READINGS);
  }
  return readings;
}

/** What there is a word for counts, beside what there is none for. */
function withIds(filters: Filters, facet: FacetName, ids: readonly string[]): Filters {
  const before = filters[facet] ?? [];
  const isKnown = (list: readonly string[]): boolean => !list.includes(ANYTHING);
  if (before.length === 0 || (isKnown(ids) && !isKnown(before))) return { ...filters, [facet]: ids };
  return isKnown(before) && !isKnown(ids)
    ? filters
    : { ...filters, [facet]: [...new Set([...before, ...ids])] };
}
