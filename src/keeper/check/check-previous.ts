import { foldText } from '../../core/query/search/words/fold-text.js';
import type { RegistryDocument, VendorRecord } from '../../core/schema/registry-schema.js';
import { meansSame } from '../diff/means-same.js';
import type { FieldChange, RegistryDiff, VendorChange } from '../diff/registry-diff.js';
import { quote, type Path, type Report } from './finding.js';

/**
 * What cannot have become of the version before.
 * @param diff from it
 */
export function checkPrevious(
  document: RegistryDocument,
  previous: RegistryDocument,
  diff: RegistryDiff,
  report: Report,
): void {
  const { version, lastUpdated, changes = [] } = document;
  if (version <= previous.version && !meansSame({ ...document, vendors: 0 }, { ...previous, vendors: 0 }))
    report(
      'version-not-raised',
      ['version'],
      `The file differs from version ${previous.version}, and is version ${version} itself.`,
    );
  else if (version <= previous.version && diff.vendors.length > 0)
    report(
      'version-not-raised',
      ['version'],
      `The vendors differ from version ${previous.version}, and the file is version ${version} itself.`,
    );
  if (lastUpdated < previous.lastUpdated)
    report(
      'date-order',
      ['lastUpdated'],
      `"lastUpdated" (${lastUpdated}) is earlier than that of the version before (${previous.lastUpdated}).`,
    );
  const recorded = new Set(
    changes
      .filter((change) => change.version > previous.version)
      .flatMap(({ kind, vendor, disclosure }) => [
        `${kind} ${vendor}/${disclosure ?? ''}`,
        `${vendor}/${disclosure ?? ''}`,
      ]),
  );
  const old = new Map(previous.vendors.map((vendor) => [vendor.id, vendor]));
  const places = new Map(document.vendors.map(({ id }, at) => [id, at]));
  for (const change of diff.vendors) {
    const { kind, record } = change;
    const path = ['vendors', places.get(record.id) ?? 0];
    const was = old.get(record.id);
    if (kind === 'changed' && was) compareVendors(was, change, path, recorded, report);
    else if (kind === 'added' && !isRecorded(recorded, record.id))
      report(
        'unrecorded-change',
        path,
        `The vendor ${quote(record.name)} is new, and "changes" does not say so.`,
      );
  }
  for (const { id, name, disclosures } of previous.vendors) {
    if (
      places.has(id) ||
      recorded.has(`removed ${id}/`) ||
      disclosures.every((row) => recorded.has(`removed ${id}/${row.id}`))
    )
      continue;
    report(
      'id-vanished',
      ['vendors'],
      `The vendor ${quote(name)} (${quote(id)}) of version ${previous.version} is gone.`,
    );
  }
}

function compareVendors(
  old: VendorRecord,
  { record: vendor, fields, disclosures }: Extract<VendorChange, { kind: 'changed' }>,
  path: Path,
  recorded: ReadonlySet<string>,
  report: Report,
): void {
  const { id, name, aliases = [] } = vendor;
  if (![name, ...aliases].map(foldText).includes(foldText(old.name)))
    report(
      'id-reused',
      [...path, 'id'],
      `${quote(id)} was ${quote(old.name)} in the version before, and is ${quote(name)} now.`,
    );
  const places = new Map(vendor.disclosures.map((row, at) => [row.id, at]));
  for (const { kind, record } of disclosures) {
    const entry = `The entry ${quote(record.id)} of ${quote(name)}`;
    if (kind !== 'removed') {
      if (isRecorded(recorded, id, record.id)) continue;
      const what = kind === 'added' ? 'is new' : 'is not as before';
      const place = [...path, 'disclosures', places.get(record.id) ?? 0];
      report('unrecorded-change', place, `${entry} ${what}, and "changes" does not say so.`);
    } else if (!recorded.has(`removed ${id}/${record.id}`) && !recorded.has(`removed ${id}/`))
      report('id-vanished', [...path, 'disclosures'], `${entry} is gone.`);
  }
  if (fields.some(isTelling) && !isRecorded(recorded, id))
    report(
      'unrecorded-change',
      path,
      `What is said of ${quote(name)} itself is not as before, and "changes" does not say so.`,
    );
}

/** That a link was checked again is no change. */
function isTelling({ field, before, after }: FieldChange): boolean {
  return field !== 'links' || !meansSame(unchecked(before), unchecked(after));
}

const unchecked = (links: unknown): unknown =>
  (links as VendorRecord['links'])?.map((link) => ({ ...link, checked: 0 }));

/** A change of the vendor as a whole speaks for its entries too. */
function isRecorded(recorded: ReadonlySet<string>, vendor: string, disclosure = ''): boolean {
  return recorded.has(`${vendor}/${disclosure}`) || recorded.has(`${vendor}/`);
}
