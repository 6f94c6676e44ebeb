import type { TermRecord } from '../schema/registry-schema.js';
import type { Term, TermKind } from './registry.js';

const NOTHING: ReadonlySet<string> = new Set();

/** The terms of one vocabulary by id, each with what it covers and what it could hold. */
export function resolveTerms(kind: TermKind, records: readonly TermRecord[]): Map<string, Term> {
  const byId = new Map(records.map((record) => [record.id, record]));
  const idsOf = (personal: boolean): string[] =>
    records.filter((term) => (term.personal !== false) === personal).map((term) => term.id);
  const personalIds = idsOf(true);
  const coversOf = (id: string): ReadonlySet<string> => {
    const found = new Set([id]);
    // The set grows while it is walked.
    for (const at of found) {
      const includes = byId.get(at)?.includes ?? [];
      for (const next of includes === 'all' ? personalIds : includes) found.add(next);
    }
    found.delete(id);
    return found;
  };
  const couldHold = ({ id, personal }: TermRecord): ReadonlySet<string> => {
    const held = new Set(personal === false ? idsOf(false) : personalIds);
    held.delete(id);
    return held;
  };
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
          covers: includes ? coversOf(id) : NOTHING,
          mayHold: open ? couldHold(record) : NOTHING,
          members: Array.isArray(includes) ? includes : [],
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
    members: [],
  };
}
