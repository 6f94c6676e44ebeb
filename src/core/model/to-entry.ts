import type { DatumRecord, DisclosureRecord, ExclusionRecord } from '../schema/registry-schema.js';
import type { Datum, Entry, Exclusion, Status } from './registry.js';
import type { Resolver } from './resolver.js';

/** A disclosure with every id resolved. */
export function toEntry(
  record: DisclosureRecord,
  { index, vendor, status, isNew }: Pick<Entry, 'index' | 'vendor' | 'status' | 'isNew'>,
  resolver: Resolver,
): Entry {
  const { category, group, purposes, data, subjects, exclusions, safeguards } = record;
  return {
    index,
    vendor,
    record,
    category: resolver.find(resolver.categories, category, 'category'),
    group: group === undefined ? undefined : resolver.find(resolver.groups, group, 'group'),
    purposes: resolver.termsOf('purposes', purposes, 'purposes'),
    data: data?.map((datum, at) => toDatum(datum, at, resolver)),
    subjects: subjects?.map(({ id, basis }, at) => ({
      term: resolver.term('subjects', id, 'subjects', at, '/id'),
      basis,
    })),
    exclusions: exclusions?.map((exclusion, at) => toExclusion(exclusion, at, resolver)) ?? [],
    safeguards: safeguards?.map(({ id, note }, at) => ({
      term: resolver.term('safeguards', id, 'safeguards', at, '/id'),
      note,
    })),
    status,
    isNew,
  };
}

function toDatum(record: DatumRecord, at: number, resolver: Resolver): Datum {
  const { type, flow, flowBasis, service, note, subjects } = record;
  return {
    type: resolver.term('dataTypes', type, 'data', at, '/type'),
    flow,
    flowBasis,
    service,
    note,
    subjects: subjects && resolver.termsOf('subjects', subjects, `data/${at}/subjects`),
  };
}

function toExclusion(
  { note, flows, subjects, data }: ExclusionRecord,
  at: number,
  resolver: Resolver,
): Exclusion {
  return {
    note,
    flows,
    subjects: resolver.termsOf('subjects', subjects, `exclusions/${at}/subjects`),
    data: resolver.termsOf('dataTypes', data, `exclusions/${at}/data`),
  };
}

/** @param day as `YYYY-MM-DD`, in UTC */
export function statusOn(day: string, { since, until }: DisclosureRecord): Status {
  if (since !== undefined && since > day) return 'planned';
  if (until !== undefined && until < day) return 'former';
  return 'current';
}
