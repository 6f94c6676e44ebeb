import { finish } from '../../work/do-steps.js';
import { asSteps } from '../../work/in-steps.js';
import { followTerms, reachOf } from '../../model/reach-of.js';
import { MAX_KNOWN } from '../../schema/limits.js';
import type { Datum, Entry, Registry, Term } from '../../model/registry.js';
import { LONG_FACET, type Facet, type FacetValue } from './facet.js';
import { FACETS, NOT_STATED, type FacetName } from '../query.js';

/** Vendors are asked for by the table of who gets what and by addresses: as boxes to tick they would be the list again. */
const LISTED = FACETS.filter((name) => name !== 'vendors');

/** The facets worth showing: those with at least two values among the entries, each value used or ruled out by one. */
export function listFacets(registry: Registry): readonly Facet[] {
  return finish(asSteps(gatherFacets(registry)));
}

/** `listFacets` in steps: each `yield` is a place to look at the clock. */
export function* gatherFacets(registry: Registry): Generator<void, readonly Facet[]> {
  const said = Object.fromEntries(LISTED.map((name) => [name, new Set()])) as Values;
  yield* followTerms(registry);
  for (const entry of registry.entries) {
    addValues(said, entry);
    yield;
  }
  return LISTED.map((name) => toFacet(name, said[name], registry)).filter(
    ({ values }) => values.filter(({ id }) => id !== NOT_STATED).length >= 2,
  );
}

function toFacet(name: FacetName, said: ReadonlySet<string>, registry: Registry): Facet {
  const isSilent = said.has(NOT_STATED);
  const ids = [...said].filter((id) => id !== NOT_STATED);
  const terms = termsOf(registry, name);
  const values = ids.map((id): FacetValue => ({ id, term: terms?.get(id) }));
  const levels = name === 'data' && values.length >= LONG_FACET ? inTwoLevels(values, terms) : values;
  return { name, values: isSilent ? [...levels, { id: NOT_STATED }] : levels };
}

function termsOf(registry: Registry, name: FacetName): ReadonlyMap<string, Term> | undefined {
  if (name === 'data') return registry.terms.dataTypes;
  if (name === 'subjects' || name === 'purposes' || name === 'safeguards') return registry.terms[name];
  return undefined;
}

type Values = Record<Exclude<FacetName, 'vendors'>, Set<string>>;

/** What an entry says in each facet's respect, with `not-stated` where it says nothing. */
function addValues(said: Values, entry: Entry): void {
  let saysWho = addAll(said.subjects, entry.subjects, idOfRow);
  let saysWhat = addAll(said.data, entry.data, idOfDatum);
  entry.data?.forEach(({ subjects }) => {
    if (addAll(said.subjects, subjects, idOf)) saysWho = true;
  });
  entry.exclusions.forEach(({ subjects, data }) => {
    if (addAll(said.subjects, subjects, idOf)) saysWho = true;
    if (addAll(said.data, data, idOf)) saysWhat = true;
  });
  for (const { flow } of entry.data ?? [{ flow: undefined }]) said.flows.add(flow ?? NOT_STATED);
  if (!saysWho) said.subjects.add(NOT_STATED);
  if (!saysWhat) said.data.add(NOT_STATED);
  if (!addAll(said.purposes, entry.purposes, idOf)) said.purposes.add(NOT_STATED);
  if (!addAll(said.safeguards, entry.safeguards, idOfRow)) said.safeguards.add(NOT_STATED);
  const { integral, locations } = entry.record;
  if (!addAll(said.locations, locations, ({ place }) => place)) said.locations.add(NOT_STATED);
  said.integral.add(integral === undefined ? NOT_STATED : String(integral));
  addAll(said.groups, entry.group && [entry.group], idOf);
  said.status.add(entry.status);
}

const idOf = ({ id }: { readonly id: string }): string => id;
const idOfRow = ({ term }: { readonly term: Term }): string => term.id;
const idOfDatum = ({ type }: Datum): string => type.id;

/** Of more values than a registry can have, nobody could tick one. */
function addAll<T>(ids: Set<string>, items: readonly T[] | undefined, toId: (item: T) => string): boolean {
  if (!items) return false;
  for (const item of items) if (ids.size < MAX_KNOWN) ids.add(toId(item));
  return true;
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
    const members = reachOf(term).members.flatMap((id) => (taken.has(id) ? [] : (used.get(id) ?? [])));
    if (members.length === 0) continue;
    for (const { id } of members) taken.add(id);
    heads.push({ id: term.id, term, members });
  }
  return [...heads, ...values.filter((value) => !taken.has(value.id))];
}
