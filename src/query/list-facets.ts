import type { Entry, Registry, Term } from '../model/registry.js';
import { FACETS, NOT_STATED, type FacetName } from './query.js';

/** A value a reader can ask for. `term` where the vocabulary defines it; `members` where it heads a second level. */
export interface FacetValue {
  readonly id: string;
  readonly term?: Term | undefined;
  readonly members?: readonly FacetValue[] | undefined;
}

export interface Facet {
  readonly name: FacetName;
  readonly values: readonly FacetValue[];
}

/** From this many values on, a facet is shown in two levels where its terms allow it. */
export const LONG_FACET = 9;

/** The facets worth showing: those with at least two values among the entries, each value used or ruled out by one. */
export function listFacets(registry: Registry): readonly Facet[] {
  return FACETS.map((name) => toFacet(name, registry)).filter(
    ({ values }) => values.filter(({ id }) => id !== NOT_STATED).length >= 2,
  );
}

/** Every value of a facet that can be ticked; a head of a second level only gathers its members. */
export function flattenValues(values: readonly FacetValue[]): readonly FacetValue[] {
  return values.flatMap((value) => value.members ?? [value]);
}

function toFacet(name: FacetName, registry: Registry): Facet {
  const ids = new Set<string>();
  let silent = false;
  for (const entry of registry.entries) {
    const said = valuesOf(entry, name);
    for (const id of said ?? []) ids.add(id);
    silent ||= said === undefined;
  }
  const terms = termsOf(registry, name);
  const values = [...ids].map((id): FacetValue => ({ id, term: terms?.get(id) }));
  const levels = name === 'data' && values.length >= LONG_FACET ? inTwoLevels(values, terms) : values;
  return { name, values: silent ? [...levels, { id: NOT_STATED }] : levels };
}

function termsOf(registry: Registry, name: FacetName): ReadonlyMap<string, Term> | undefined {
  if (name === 'data') return registry.terms.dataTypes;
  if (name === 'subjects' || name === 'purposes' || name === 'safeguards') return registry.terms[name];
  return undefined;
}

/** What an entry says in a facet's respect; undefined where it says nothing. */
function valuesOf(entry: Entry, name: FacetName): readonly string[] | undefined {
  const ids = (terms: readonly Term[] | undefined): string[] | undefined => terms?.map((term) => term.id);
  switch (name) {
    case 'subjects':
      return join(
        ids(entry.subjects?.map((row) => row.term)),
        ids(entry.data?.flatMap((datum) => datum.subjects ?? [])),
        ids(entry.exclusions.flatMap((one) => one.subjects ?? [])),
      );
    case 'data':
      return join(
        ids(entry.data?.map((datum) => datum.type)),
        ids(entry.exclusions.flatMap((one) => one.data ?? [])),
      );
    case 'purposes':
      return ids(entry.purposes);
    case 'safeguards':
      return ids(entry.safeguards?.map((safeguard) => safeguard.term));
    case 'groups':
      return entry.group ? [entry.group.id] : [];
    case 'integral':
      return entry.record.integral === undefined ? undefined : [String(entry.record.integral)];
    case 'locations':
      return entry.record.locations?.map((location) => location.place);
    case 'status':
      return [entry.status];
  }
}

function join(...lists: (readonly string[] | undefined)[]): readonly string[] | undefined {
  const all = lists.flatMap((list) => list ?? []);
  return all.length > 0 ? all : undefined;
}

/** Gathers values under terms that include them and that no entry uses itself. */
function inTwoLevels(
  values: readonly FacetValue[],
  terms: ReadonlyMap<string, Term> | undefined,
): readonly FacetValue[] {
  const used = new Map(values.map((value) => [value.id, value]));
  const heads: FacetValue[] = [];
  const taken = new Set<string>();
  for (const term of terms?.values() ?? []) {
    if (used.has(term.id)) continue;
    const members = term.members.flatMap((id) => (taken.has(id) ? [] : (used.get(id) ?? [])));
    if (members.length === 0) continue;
    for (const { id } of members) taken.add(id);
    heads.push({ id: term.id, term, members });
  }
  return [...heads, ...values.filter((value) => !taken.has(value.id))];
}
