import type { Compare } from '../../model/compare.js';
import { compareNames } from '../../model/order-entries.js';
import { reachOf } from '../../model/reach-of.js';
import type { Registry, Term } from '../../model/registry.js';
import type { Facet, FacetValue } from '../filter/facet.js';
import { NOT_STATED } from '../query.js';
import type { AxisItem } from './axis.js';

/**
 * The people or the kinds of data of a registry as rows or columns by name, in groups where its words allow it. Silence is
 * no row: it is an answer in each.
 */
export function listAxis(
  { terms }: Registry,
  facets: readonly Facet[],
  name: 'subjects' | 'data',
  compare: Compare,
): readonly AxisItem[] {
  const facet = facets.find((one) => one.name === name);
  const values = facet?.values.filter(({ id }) => id !== NOT_STATED) ?? [];
  return byName(name === 'data' ? values.map(toGroup) : groupPeople(values, terms.subjects), compare);
}

function byName(items: readonly AxisItem[], compare: Compare): readonly AxisItem[] {
  return items
    .map((item) => ({ ...item, kinds: byName(item.kinds, compare) }))
    .sort((a, b) => compareNames(a.name, b.name, compare));
}

/** Data is gathered as its filters are. */
function toGroup(value: FacetValue): AxisItem {
  const { members } = value;
  if (!members) return toKind(value);
  return { ...toKind(value), values: members.map(({ id }) => id), kinds: members.map(toKind) };
}

/** More words are not looked at for whom they include: nobody reads so many groups. */
const MOST_GROUPS = 200;

/** People are gathered under the widest words that include them. Such a word may be used by itself, and then is a kind too. */
function groupPeople(values: readonly FacetValue[], terms: ReadonlyMap<string, Term>): AxisItem[] {
  const used = new Map(values.map((value) => [value.id, value]));
  const taken = new Set<string>();
  const groups: AxisItem[] = [];
  const widest = [...terms.values()]
    .map((term) => ({ id: term.id, name: term.name, covers: reachOf(term).covers }))
    .filter(({ covers }) => covers.size > 0)
    .sort((a, b) => b.covers.size - a.covers.size)
    .slice(0, MOST_GROUPS);
  for (const { id, name, covers } of widest) {
    if (taken.has(id)) continue;
    const kinds = values.filter((value) => value.id === id || (covers.has(value.id) && !taken.has(value.id)));
    if (kinds.length < 2) continue;
    for (const kind of kinds) taken.add(kind.id);
    groups.push({
      id: used.has(id) ? groupId(id) : id,
      name: startOfName(name),
      values: kinds.map((kind) => kind.id),
      kinds: kinds.map(toKind),
    });
  }
  return [...groups, ...values.filter(({ id }) => !taken.has(id)).map(toKind)];
}

/** Tells a group from the kind of the same word; no id of a registry holds this sign. */
const groupId = (id: string): string => `${id}*`;

function toKind({ id, term }: FacetValue): AxisItem {
  return { id, values: [id], name: startOfName(term?.name ?? id), kinds: [] };
}

/** Each of thousands of cells holds the names of its row and its column. */
const LONGEST_NAME = 200;

/** As much of a name as a table has room for. */
export const startOfName = (name: string): string =>
  name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}\u2026` : name;
