import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { describeDisclosure } from './describe-disclosure.js';
import { describeHead } from './describe-head.js';
import { describeVendor } from './describe-vendor.js';
import { introduceDisclosure, purposeOf } from './introduce-disclosure.js';
import { quoted } from './list-sentences.js';
import type { DisclosureChange, RegistryDiff, Rename, VendorChange } from './registry-diff.js';
import { vocabularyNames } from './vocabulary-names.js';

/** What changed of one vendor, of one of its disclosures, or of the list as a whole, in sentences. */
export interface Description {
  readonly kind: 'added' | 'removed' | 'changed';
  /** Absent: the list as a whole. */
  readonly vendor?: { readonly id: string; readonly name: string } | undefined;
  /** The disclosure's id, where it is one of several or itself came or went. */
  readonly disclosure?: string | undefined;
  readonly sentences: readonly string[];
}

interface Words {
  readonly names: ReturnType<typeof vocabularyNames>;
  /** The day of the newer version: what is planned and what has ended is told as of that day. */
  readonly today: string;
}

/** Tells a diff in sentences for readers, the list as a whole first. */
export function describeDiff(
  diff: RegistryDiff,
  before: RegistryDocument,
  after: RegistryDocument,
): Description[] {
  const words = { names: vocabularyNames(before, after), today: after.lastUpdated };
  const head = describeHead(diff.head);
  const renamed = new Map(diff.renames.map((rename) => [rename.to.id, rename]));
  return [
    ...(head.length > 0 ? [{ kind: 'changed' as const, sentences: head }] : []),
    ...diff.vendors.flatMap((change) => describeVendorChange(change, words, renamed)),
  ];
}

function describeVendorChange(
  change: VendorChange,
  words: Words,
  renamed: ReadonlyMap<string, Rename>,
): Description[] {
  const { kind, record } = change;
  const vendor = { id: record.id, name: record.name };
  if (kind === 'removed') return [{ kind, vendor, sentences: ['No longer on the list.'] }];
  if (kind === 'added') {
    const rename = renamed.get(record.id);
    const sentences = record.disclosures.flatMap((one) => introduceDisclosure(one, words.names, words.today));
    return [{ kind, vendor, sentences: rename ? [...sentences, guess(rename)] : sentences }];
  }
  const own = describeVendor(change.fields);
  const several = record.disclosures.length > 1;
  return [
    ...(own.length > 0 ? [{ kind, vendor, sentences: own }] : []),
    ...change.disclosures.map((inner) => ({
      kind: inner.kind,
      vendor,
      ...(several || inner.kind !== 'changed' ? { disclosure: inner.record.id } : {}),
      sentences: disclosureSentences(inner, words),
    })),
  ];
}

function disclosureSentences(change: DisclosureChange, { names, today }: Words): string[] {
  switch (change.kind) {
    case 'added':
      return introduceDisclosure(change.record, names, today);
    case 'removed':
      return [`No longer on the list: ${purposeOf(change.record, names)}`];
    case 'changed':
      return describeDisclosure(change.fields, names, today);
  }
}

/** Said aloud and never acted upon: only the keeper of the list knows. */
function guess({ from, by, shared }: Rename): string {
  const old = `${quoted(from.name)} (${from.id}) under another id`;
  switch (by) {
    case 'name':
      return `Probably ${old}.`;
    case 'company':
      return `Perhaps ${old}: both name the company ${quoted(shared)}.`;
    case 'link':
      return `Perhaps ${old}: both give the link ${shared}.`;
  }
}
