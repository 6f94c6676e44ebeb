// The one source of the registry format: types, the tolerant parser and the JSON Schema are made from it.
import * as v from 'valibot';
import { FORMAT_VERSION } from './format-version.js';
import {
  MAX_CATEGORIES,
  MAX_DAYS,
  MAX_EXCLUSIONS,
  MAX_ITEMS,
  MAX_PARAGRAPHS,
  MAX_POLICIES,
  MAX_TERMS,
  MAX_TEXT,
} from './limits.js';

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_TEXT));
/** The form of an id. */
export const ID = /^(?!(?:all|not-stated)$)[a-z0-9][a-z0-9._-]{0,79}$/;
const id = v.pipe(v.string(), v.regex(ID));
const date = v.pipe(v.string(), v.isoDate());
/** Beyond, numbers that differ are the same. */
const version = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const someOf = <const S extends v.GenericSchema>(item: S, most = MAX_ITEMS) =>
  v.pipe(v.array(item), v.minLength(1), v.maxLength(most));
const listOf = <const S extends v.GenericSchema>(item: S, most: number) =>
  v.pipe(v.array(item), v.maxLength(most));
/** Without a prototype: what a page adds to every object is no field of ours. */
const fields = <const E extends v.ObjectEntries>(entries: E) =>
  v.looseObject(Object.setPrototypeOf(entries, null) as E);
const maybe = <const S extends v.GenericSchema>(schema: S) => v.optional(schema);

const flow = v.picklist(['sent', 'collected', 'received']);
const basis = v.picklist(['stated', 'inferred']);
const place = v.pipe(v.string(), v.regex(/^(?:[A-Z]{2}|\d{3})$/));

const organization = fields({
  name: text,
  url: maybe(text),
  contact: maybe(fields({ url: maybe(text), email: maybe(text) })),
  policies: maybe(someOf(fields({ name: text, url: text }), MAX_POLICIES)),
});

const mapping = fields({
  scheme: text,
  term: text,
  fit: v.picklist(['exact', 'close', 'approximate']),
  subject: maybe(id),
});

const term = fields({
  id,
  name: text,
  description: maybe(text),
  example: maybe(text),
  synonyms: maybe(someOf(text)),
  includes: maybe(v.union([v.literal('all'), someOf(id)])),
  open: maybe(v.boolean()),
  personal: maybe(v.boolean()),
  mappings: maybe(someOf(mapping)),
});

const category = fields({
  id,
  name: text,
  description: maybe(text),
  groups: maybe(someOf(fields({ id, name: text }))),
});

const datum = fields({
  type: id,
  flow: maybe(flow),
  flowBasis: maybe(basis),
  service: maybe(text),
  subjects: maybe(someOf(id)),
  note: maybe(text),
});

const exclusion = fields({
  note: text,
  subjects: maybe(someOf(id)),
  data: maybe(someOf(id)),
  flows: maybe(someOf(flow)),
});

const disclosure = v.pipe(
  fields({
    id,
    category: id,
    group: maybe(id),
    purpose: maybe(text),
    purposes: maybe(someOf(id)),
    dataSummary: maybe(text),
    data: maybe(someOf(datum)),
    subjects: maybe(someOf(fields({ id, basis: maybe(basis) }))),
    exclusions: maybe(someOf(exclusion, MAX_EXCLUSIONS)),
    conditions: maybe(someOf(text)),
    notes: maybe(someOf(text)),
    safeguards: maybe(someOf(fields({ id, note: maybe(text) }))),
    integral: maybe(v.boolean()),
    products: maybe(someOf(id)),
    locations: maybe(someOf(fields({ place, role: maybe(v.picklist(['processing', 'storage', 'access'])) }))),
    transfer: maybe(fields({ mechanism: text, url: maybe(text) })),
    retention: maybe(text),
    announced: maybe(date),
    since: maybe(date),
    until: maybe(date),
  }),
  v.check(
    (value) => value.purpose !== undefined || value.purposes !== undefined,
    'at least one of "purpose" and "purposes"',
  ),
);

const link = fields({
  rel: v.picklist(['privacy', 'dpa', 'terms', 'subprocessors', 'website', 'other']),
  url: text,
  language: maybe(text),
  checked: maybe(date),
});

export const vendorSchema = fields({
  id,
  name: text,
  aliases: maybe(someOf(text)),
  entity: maybe(fields({ legalName: maybe(text), parent: maybe(text), place: maybe(place) })),
  links: maybe(someOf(link)),
  disclosures: someOf(disclosure),
});

const change = fields({
  version,
  date,
  kind: v.picklist(['added', 'removed', 'changed']),
  vendor: maybe(id),
  name: maybe(text),
  disclosure: maybe(id),
  summary: text,
});

const product = fields({ id, name: text });
const days = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_DAYS));
const terms = maybe(listOf(term, MAX_TERMS));

const head = {
  $schema: maybe(v.pipe(v.string(), v.maxLength(MAX_TEXT))),
  formatVersion: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(FORMAT_VERSION)),
  version,
  lastUpdated: date,
  language: text,
  previous: maybe(text),
  organization,
  notice: maybe(
    fields({
      days: maybe(days),
      url: maybe(text),
      note: maybe(text),
      objection: maybe(fields({ days: maybe(days), how: maybe(text), url: maybe(text) })),
    }),
  ),
  updates: maybe(fields({ feed: maybe(text), calendar: maybe(text), page: maybe(text) })),
  translations: maybe(someOf(text)),
  products: maybe(someOf(product)),
  title: maybe(text),
  introduction: maybe(someOf(text, MAX_PARAGRAPHS)),
  categories: listOf(category, MAX_CATEGORIES),
  vocabulary: maybe(fields({ purposes: terms, dataTypes: terms, subjects: terms, safeguards: terms })),
  changes: maybe(listOf(change, MAX_TERMS)),
};

/** Everything of a registry but its vendors, which are checked one by one so that one fault costs one record. */
export const headSchema = fields(head);
/** A whole registry. */
export const registrySchema = fields({ ...head, vendors: v.array(vendorSchema) });

/** A registry as a file holds it: format version 1, unknown fields kept. */
export type RegistryDocument = v.InferOutput<typeof registrySchema>;
export type VendorRecord = v.InferOutput<typeof vendorSchema>;
export type DisclosureRecord = v.InferOutput<typeof disclosure>;
export type DatumRecord = v.InferOutput<typeof datum>;
export type ExclusionRecord = v.InferOutput<typeof exclusion>;
export type TermRecord = v.InferOutput<typeof term>;
export type ProductRecord = v.InferOutput<typeof product>;
export type CategoryRecord = v.InferOutput<typeof category>;
export type LinkRecord = v.InferOutput<typeof link>;
export type ChangeRecord = v.InferOutput<typeof change>;
export type OrganizationRecord = v.InferOutput<typeof organization>;
/** Which way data goes, seen from the organization. */
export type Flow = v.InferOutput<typeof flow>;
/** Whether the organization says it, or the registry's keeper reads it out of what it says. */
export type Basis = v.InferOutput<typeof basis>;
