import type { TermRecord } from '../schema/registry-schema.js';
import { ANYTHING, type Term, type TermKind } from './registry.js';

const NOTHING: ReadonlySet<string> = new Set();

type Records = ReadonlyMap<string, TermRecord>;

/** The terms of one vocabulary by id, each with what it covers, what it could hold and what it is a kind of. */
export function resolveTerms(kind: TermKind, records: readonly TermRecord[]): Map<string, Term> {
  const byId = new Map(records.map((record) => [record.id, record]));
  const within = kind === 'dataTypes' ? widerKinds(byId) : new Map<string, Set<string>>();
  return new Map(
    records.map((record) => {
      const { id, name, description, synonyms = [], includes, open = false, personal = true } = record;
      return [
        id,
        {
          id,
          kind,
          name,
          description,
          synonyms,
          open,
          personal,
          covers: includes && !open ? includedIn(record, byId) : NOTHING,
          mayHold: open ? possibleIn(record, byId, within) : NOTHING,
          within: within.get(id) ?? NOTHING,
          members: Array.isArray(includes) && !open ? includes : [],
        },
      ];
    }),
  );
}

/** A term for an id that the vocabulary does not define, named like the id. */
export function bareTerm(kind: TermKind, id: string): Term {
  return {
    id,
    kind,
    name: id,
    synonyms: [],
    open: false,
    personal: true,
    covers: NOTHING,
    mayHold: NOTHING,
    within: NOTHING,
    members: [],
  };
}

function includedIn({ id }: TermRecord, byId: Records): ReadonlySet<string> {
  const found = new Set([id]);
  // The set grows while it is walked.
  for (const at of found) {
    const term = byId.get(at);
    // What an open term names, it only may hold.
    const includes = (at !== id && term?.open ? undefined : term?.includes) ?? [];
    for (const next of includes === 'all' ? [ANYTHING, ...personalIds(byId, true)] : includes)
      found.add(next);
  }
  found.delete(id);
  return found;
}

function possibleIn(
  { id, includes, personal }: TermRecord,
  byId: Records,
  within: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const bounds = Array.isArray(includes)
    ? includes.flatMap((each) => [each, ...includedIn({ id: each } as TermRecord, byId)])
    : personal === false
      ? personalIds(byId, false)
      : personalIds(byId, true);
  const held = new Set(bounds.flatMap((each) => [each, ...(within.get(each) ?? [])]));
  // A bound is made of words of the vocabulary: it says nothing of what has no word there.
  if (personal !== false) held.add(ANYTHING);
  held.delete(id);
  return held;
}

/** By id the terms that include it by name, at any depth. A term that includes all is no kind. */
function widerKinds(byId: Records): ReadonlyMap<string, ReadonlySet<string>> {
  const wider = new Map<string, Set<string>>();
  for (const { id, includes, open } of byId.values()) {
    if (open || !Array.isArray(includes)) continue;
    const narrower = new Set(includes);
    for (const at of narrower) {
      const next = byId.get(at);
      if (next && !next.open && Array.isArray(next.includes))
        for (const each of next.includes) narrower.add(each);
    }
    narrower.delete(id);
    for (const each of narrower) addTo(wider, each, [id]);
  }
  // What includes a part of a kind answers that kind as well.
  for (const record of byId.values()) {
    if (record.open || !Array.isArray(record.includes)) continue;
    const parts = [...includedIn(record, byId)].filter((each) => each !== ANYTHING);
    const kinds = parts.flatMap((each) => [...(wider.get(each) ?? [])]);
    addTo(
      wider,
      record.id,
      kinds.filter((each) => each !== record.id && !parts.includes(each)),
    );
  }
  return wider;
}

function addTo(sets: Map<string, Set<string>>, key: string, values: readonly string[]): void {
  const known = sets.get(key) ?? new Set();
  for (const value of values) known.add(value);
  sets.set(key, known);
}

const personalIds = (byId: Records, personal: boolean): string[] =>
  [...byId.values()].filter((term) => (term.personal !== false) === personal).map(({ id }) => id);
