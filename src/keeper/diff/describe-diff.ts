import type { DisclosureRecord, RegistryDocument, VendorRecord } from '../../core/schema/registry-schema.js';
import { describeDisclosure } from './describe-disclosure.js';
import { describeHead } from './describe-head.js';
import { describeVendor } from './describe-vendor.js';
import { introduceDisclosure } from './introduce-disclosure.js';
import { nameDisclosure } from './name-disclosure.js';
import type { DisclosureChange, RegistryDiff, Rename, VendorChange } from './registry-diff.js';
import { sayObjection } from './say-objection.js';
import { splitTold } from './split-told.js';
import { makeTelling, type Telling, type TellingLanguage } from './telling.js';

/** What changed of one vendor, of one of its disclosures, or of the list as a whole, in sentences. */
export interface Description {
  readonly kind: 'added' | 'removed' | 'changed';
  /** Absent: the list as a whole. */
  readonly vendor?: { readonly id: string; readonly name: string } | undefined;
  /** The disclosure's id, where it is one of several or itself came or went. */
  readonly disclosure?: string | undefined;
  /** Of what came: from when on and what for first, then all that is said of it. Of what changed: each difference. */
  readonly sentences: readonly string[];
  /** Of a disclosure that changed: all that is said of it now. */
  readonly now?: readonly string[] | undefined;
  /** Until when, and how, one may object. */
  readonly objection?: string | undefined;
  /** Says nothing about who gets what data: for who keeps the list, not for who reads it. */
  readonly forKeepers?: true | undefined;
}

/**
 * Tells a diff in sentences, the list as a whole first. In the newer version's language where there are words for it.
 * @param languages words beside the English ones
 */
export function describeDiff(
  diff: RegistryDiff,
  before: RegistryDocument,
  after: RegistryDocument,
  languages: readonly TellingLanguage[] = [],
): Description[] {
  const telling = makeTelling(before, after, languages);
  const { readers, keepers } = splitTold(describeHead(diff.head, telling));
  const renamed = new Map(diff.renames.map((rename) => [rename.to.id, rename]));
  return [
    ...(readers.length > 0 ? [{ kind: 'changed' as const, sentences: readers }] : []),
    ...(keepers.length > 0
      ? [{ kind: 'changed' as const, sentences: keepers, forKeepers: true as const }]
      : []),
    ...diff.vendors.flatMap((change) => describeVendorChange(change, telling, renamed)),
  ];
}

function describeVendorChange(
  change: VendorChange,
  telling: Telling,
  renamed: ReadonlyMap<string, Rename>,
): Description[] {
  const { kind, record } = change;
  const vendor = { id: record.id, name: record.name };
  const isOne = record.disclosures.length === 1;
  if (kind === 'removed') {
    const what = gone(record.disclosures, telling);
    return [{ kind, vendor, sentences: what.length > 0 ? what : [telling.words.gone] }];
  }
  if (kind === 'added') {
    const rename = renamed.get(record.id);
    const came = record.disclosures.map((one) => ({
      ...introduced(one, record, telling),
      vendor,
      ...(isOne ? {} : { disclosure: one.id }),
    }));
    if (!rename) return came;
    return [...came, { kind, vendor, sentences: [guess(rename, telling)], forKeepers: true }];
  }
  const own = describeVendor(change.fields, telling);
  return [
    ...(own.length > 0 ? [{ kind, vendor, sentences: own }] : []),
    ...change.disclosures.map((inner) => ({
      ...describeChange(inner, record, telling),
      vendor,
      ...(isOne && inner.kind === 'changed' ? {} : { disclosure: inner.record.id }),
    })),
  ];
}

function describeChange(change: DisclosureChange, vendor: VendorRecord, telling: Telling): Description {
  const { kind, record } = change;
  if (kind === 'added') return introduced(record, vendor, telling);
  if (kind === 'removed') return { kind, sentences: gone([record], telling) };
  const isEnd = change.fields.every(({ field }) => field === 'until');
  return {
    kind,
    sentences: describeDisclosure(change.fields, telling),
    now: introduceDisclosure(record, vendor, telling),
    objection: isEnd ? undefined : sayObjection(record, telling),
  };
}

/** What is no longer on the list, and when it ended, as the list said before; what it said nothing of is told as that. */
function gone(records: readonly DisclosureRecord[], telling: Telling): string[] {
  const { words, day, today } = telling;
  const unsaid = words.notStatedOf(words.silent.end);
  const isUnsaidOfAll = records.every(({ until }) => until === undefined);
  const sentences = records.flatMap((record) => {
    const what = words.goneWith(nameDisclosure(record, telling));
    const { until } = record;
    if (until === undefined) return isUnsaidOfAll ? [what] : [what, unsaid];
    return [what, (until < today ? words.ended : words.ends)(day(until), undefined)];
  });
  return isUnsaidOfAll && records.length > 0 ? [...sentences, unsaid] : sentences;
}

const introduced = (record: DisclosureRecord, vendor: VendorRecord, telling: Telling): Description => ({
  kind: 'added',
  sentences: introduceDisclosure(record, vendor, telling),
  objection: sayObjection(record, telling),
});

/** Said aloud and never acted upon: only the keeper of the list knows. */
function guess({ from, by, shared }: Rename, { words, quote }: Telling): string {
  const old = words.oldVendor(quote(from.name), from.id);
  return words.guess[by](old, by === 'company' ? quote(shared) : shared);
}
