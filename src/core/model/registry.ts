import type {
  Basis,
  CategoryRecord,
  DisclosureRecord,
  ExclusionRecord,
  Flow,
  LinkRecord,
  RegistryDocument,
  TermRecord,
  VendorRecord,
} from '../schema/registry-schema.js';

/** The four vocabularies of a registry. */
export type TermKind = 'purposes' | 'dataTypes' | 'subjects' | 'safeguards';

/** Asked of a facet: something that is in no vocabulary. No id is like it. */
export const ANYTHING = '*';

/** A word of the registry's vocabulary. An id without a term becomes a term named like the id. */
export interface Term {
  readonly id: string;
  readonly kind: TermKind;
  readonly name: string;
  readonly description?: string | undefined;
  readonly synonyms: readonly string[];
  /** The organization leaves open what this holds ("other account data"). */
  readonly open: boolean;
  /** False for data about no person (schools, aggregates). Always true for other kinds. */
  readonly personal: boolean;
  readonly record: TermRecord;
  /** All terms of its vocabulary as the file has them; of one that no vocabulary defines: none. */
  readonly vocabulary: readonly TermRecord[];
}

/** One kind of data in an entry. */
export interface Datum {
  readonly type: Term;
  readonly flow?: Flow | undefined;
  readonly flowBasis?: Basis | undefined;
  readonly service?: string | undefined;
  /** Whose this data is where it differs from the entry's people; undefined: the entry's. */
  readonly subjects?: readonly Term[] | undefined;
  readonly note?: string | undefined;
}

export interface Subject {
  readonly term: Term;
  readonly basis?: Basis | undefined;
}

/** What an entry rules out. Without subjects, data and flows it is a sentence only. */
export interface Exclusion {
  readonly note: string;
  readonly subjects?: readonly Term[] | undefined;
  readonly data?: readonly Term[] | undefined;
  readonly flows?: readonly Flow[] | undefined;
}

export interface Safeguard {
  readonly term: Term;
  readonly note?: string | undefined;
}

/** Where an entry stands on the day it is looked at. */
export type Status = 'current' | 'planned' | 'former';

export interface Category {
  readonly id: string;
  readonly name: string;
  readonly description?: string | undefined;
}

export interface Group {
  readonly id: string;
  readonly name: string;
}

export interface Vendor {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly links: readonly LinkRecord[];
  readonly record: VendorRecord;
}

/** One disclosure as the organization publishes it: a row of the list. */
export interface Entry {
  /** Position in the file; unique, and the key everything derived is kept by. */
  readonly index: number;
  readonly vendor: Vendor;
  /** The disclosure as the file has it, for what needs no resolving (texts, dates, places). */
  readonly record: DisclosureRecord;
  readonly category: Category;
  readonly group?: Group | undefined;
  readonly purposes?: readonly Term[] | undefined;
  readonly data?: readonly Datum[] | undefined;
  readonly subjects?: readonly Subject[] | undefined;
  readonly exclusions: readonly Exclusion[];
  readonly safeguards?: readonly Safeguard[] | undefined;
  readonly status: Status;
  /** Added by a version after the registry's `newSince`, as its `changes` say. */
  readonly isNew: boolean;
}

/** A registry ready to be asked: every id resolved, nothing more to look up. Never changed after it is made. */
export interface Registry {
  readonly document: RegistryDocument;
  readonly language: string;
  readonly title?: string | undefined;
  readonly categories: readonly Category[];
  readonly groups: readonly Group[];
  readonly terms: Readonly<Record<TermKind, ReadonlyMap<string, Term>>>;
  readonly vendors: readonly Vendor[];
  readonly entries: readonly Entry[];
  /** What versions after this one changed is new. */
  readonly newSince: number;
  /** Of a translation: what it translates, entry by entry the same. */
  readonly original?: Registry | undefined;
}

export type { Basis, CategoryRecord, ExclusionRecord, Flow };
