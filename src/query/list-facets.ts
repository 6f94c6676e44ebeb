import type { Entry, Registry, Term } from '../model/registry.js';
import { LONG_FACET, type Facet, type FacetValue } from './facet.js';
import { FACETS, NOT_STATED, type FacetName } from './query.js';

/** The facets worth showing: those with at least two values among the entries, each value used or ruled out by one. */
export function listFacets(registry: Registry): readonly Facet[] {
  return FACETS.map((name) => toFacet(name, registry)).filter(
    ({ values }) => values.filter(({ id }) => id !== NOT_STATED).length >= 2,
  );
}

function toFacet(name: FacetName, registry: Registry): Facet {
  const ids = new Set<string>();
  let says = false;
  let silent = false;
  const add = (id: string): void => {
    says = true;
    ids.add(id);
  };
  for (const entry of registry.entries) {
    says = false;
    addValues(entry, name, add);
    silent ||= !says;
  }
  const terms = termsOf(registry, name);
  const values = [...ids].map((id): FacetValue => ({ id, term: terms?.get(id) }));
  const levels = name === 'data' && values.length >= LONG_FACET ? inTwoLevels(values, terms) : values;
  // To be in no group says all there is to say.
  return { name, values: silent && name !== 'groups' ? [...levels, { id: NOT_STATED }] : levels };
}

function termsOf(registry: Registry, name: FacetName): ReadonlyMap<string, Term> | undefined {
  if (name === 'data') return registry.terms.dataTypes;
  if (name === 'subjects' || name === 'purposes' || name === 'safeguards') return registry.terms[name];
  return undefined;
}

/** Adds each value that an entry names in a facet's respect. */
function addValues(entry: Entry, name: FacetName, add: (id: string) => void): void {
  switch (name) {
    case 'subjects':
      for (const { term } of entry.subjects ?? []) add(term.id);
      for (const { subjects } of entry.data ?? []) for (const { id } of subjects ?? []) add(id);
      for (const { subjects } of entry.exclusions) for (const { id } of subjects ?? []) add(id);
      return;
    case 'data':
      for (const { type } of entry.data ?? []) add(type.id);
      for (const { data } of entry.exclusions) for (const { id } of data ?? []) add(id);
      return;
    case 'purposes':
      for (const { id } of entry.purposes ?? []) add(id);
      return;
    case 'safeguards':
      for (const { term } of entry.safeguards ?? []) add(term.id);
      return;
    case 'groups':
      if (entry.group) add(entry.group.id);
      return;
    case 'integral':
      if (entry.record.integral !== undefined) add(String(entry.record.integral));
      return;
    case 'locations':
      for (const { place } of entry.record.locations ?? []) add(place);
      return;
    case 'status':
      add(entry.status);
  }
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
