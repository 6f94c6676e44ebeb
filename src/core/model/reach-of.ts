import type { TermRecord } from '../schema/registry-schema.js';
import { finish } from '../work/do-steps.js';
import { asSteps } from '../work/in-steps.js';
import { NO_IDS, type Ids } from './id-set.js';
import type { Registry, Term, TermKind } from './registry.js';
import { Vocabulary } from './vocabulary.js';

/** How far a term goes. */
export interface Reach {
  /** Ids of every other term this one includes, transitively; with `ANYTHING` where it includes all. Empty for an open term. */
  readonly covers: Ids;
  /**
   * For an open term: ids of what it could hold. That is what its `includes` bounds it to, else every term that is personal
   * where this one is; each wider kind of data that holds one of these; and `ANYTHING`, where personal. Else empty.
   */
  readonly mayHold: Ids;
  /** For data: ids of the wider kinds that include this one by name, transitively. An entry with this one answers them. */
  readonly within: Ids;
  /** Ids named in `includes` of the file; empty for "all". Used to draw two levels. */
  readonly members: readonly string[];
}

const NOWHERE: Reach = { covers: NO_IDS, mayHold: NO_IDS, within: NO_IDS, members: [] };

const vocabularies = new WeakMap<readonly TermRecord[], Vocabulary>();
/** Kept with the term: it is asked for millions of times. */
const REACH = Symbol('reach');

/** How far a term goes among those of its vocabulary; worked out when first asked for: the first rows need nothing of it. */
export function reachOf(term: Term & { [REACH]?: Reach }): Reach {
  return (term[REACH] ??= term.vocabulary.length === 0 ? NOWHERE : findReach(term));
}

/** Works out beforehand, in steps, how far the terms of a list go: those of thousands of terms take longer than a reader waits. */
export function* followTerms({ terms, document }: Registry): Generator<void, void> {
  for (const kind of Object.keys(terms) as TermKind[]) {
    const records = document.vocabulary?.[kind];
    if (records && !vocabularies.has(records)) yield* follow(records);
  }
}

function* follow(records: readonly TermRecord[]): Generator<void, Vocabulary> {
  const words = new Vocabulary(records);
  yield* words.follow();
  vocabularies.set(records, words);
  return words;
}

function findReach({ id, kind, open, record, vocabulary }: Term): Reach {
  const words = vocabularies.get(vocabulary) ?? finish(asSteps(follow(vocabulary)));
  const { includes } = record;
  return {
    covers: includes && !open ? words.coveredBy(id) : NO_IDS,
    mayHold: open ? words.possibleIn(record) : NO_IDS,
    within: kind === 'dataTypes' ? words.widerThan(id) : NO_IDS,
    members: Array.isArray(includes) && !open ? includes : [],
  };
}
