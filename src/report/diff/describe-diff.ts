import { formatDate } from '../../i18n/format.js';
import type { DisclosureRecord, RegistryDocument, VendorRecord } from '../../schema/registry-schema.js';
import { describeDisclosure } from './describe-disclosure.js';
import { describeHead } from './describe-head.js';
import { describeVendor } from './describe-vendor.js';
import type { DisclosureChange, RegistryDiff, VendorChange } from './registry-diff.js';
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

/** Tells a diff in sentences for readers, the list as a whole first. */
export function describeDiff(
  diff: RegistryDiff,
  before: RegistryDocument,
  after: RegistryDocument,
): Description[] {
  const names = vocabularyNames(before, after);
  const head = describeHead(diff.head);
  const renamed = new Map(diff.renames.map(({ from, to }) => [to.id, from]));
  return [
    ...(head.length > 0 ? [{ kind: 'changed' as const, sentences: head }] : []),
    ...diff.vendors.flatMap((change) => describeVendorChange(change, names, renamed)),
  ];
}

function describeVendorChange(
  change: VendorChange,
  names: ReturnType<typeof vocabularyNames>,
  renamed: ReadonlyMap<string, VendorRecord>,
): Description[] {
  const { kind, record } = change;
  const vendor = { id: record.id, name: record.name };
  if (kind === 'removed') return [{ kind, vendor, sentences: ['No longer on the list.'] }];
  if (kind === 'added') {
    const from = renamed.get(record.id);
    const hint = from ? [`Probably “${from.name}” (${from.id}) under another id.`] : [];
    return [{ kind, vendor, sentences: [...record.disclosures.map(startSentence), ...hint] }];
  }
  const own = describeVendor(change.fields);
  const several = record.disclosures.length > 1;
  return [
    ...(own.length > 0 ? [{ kind, vendor, sentences: own }] : []),
    ...change.disclosures.map((inner) => ({
      kind: inner.kind,
      vendor,
      ...(several || inner.kind !== 'changed' ? { disclosure: inner.record.id } : {}),
      sentences: disclosureSentences(inner, names),
    })),
  ];
}

function disclosureSentences(change: DisclosureChange, names: ReturnType<typeof vocabularyNames>): string[] {
  switch (change.kind) {
    case 'added':
      return [startSentence(change.record)];
    case 'removed':
      return [`No longer on the list: ${subject(change.record)}`];
    case 'changed':
      return describeDisclosure(change.fields, names);
  }
}

/** What a new entry does, and from when on. */
function startSentence(record: DisclosureRecord): string {
  return record.since ? `From ${formatDate(record.since, 'en')}: ${subject(record)}` : subject(record);
}

const subject = ({ purpose, dataSummary, id }: DisclosureRecord): string =>
  purpose ?? dataSummary ?? `entry “${id}”.`;
