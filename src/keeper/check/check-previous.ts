import { foldText } from '../../core/query/search/fold-text.js';
import type { DisclosureRecord, RegistryDocument, VendorRecord } from '../../core/schema/registry-schema.js';
import { isSame, meansSame } from '../diff/means-same.js';
import { quote, type Path, type Report } from './finding.js';

/** What cannot have become of the version before. */
export function checkPrevious(document: RegistryDocument, previous: RegistryDocument, report: Report): void {
  const { version, lastUpdated, changes = [] } = document;
  if (version <= previous.version && !meansSame({ ...document, vendors: 0 }, { ...previous, vendors: 0 }))
    report(
      'version-not-raised',
      ['version'],
      `The file differs from version ${previous.version}, and is version ${version} itself.`,
    );
  else if (version <= previous.version && !meansSame(document.vendors, previous.vendors))
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
  const before = new Map(previous.vendors.map((vendor) => [vendor.id, vendor]));
  const now = new Set(document.vendors.map(({ id }) => id));
  document.vendors.forEach((vendor, at) => {
    const old = before.get(vendor.id);
    // Of most vendors nothing is new, and this is the quickest way to know.
    if (old && isSame(old, vendor)) return;
    if (old) compareVendors(old, vendor, ['vendors', at], recorded, report);
    else if (!isRecorded(recorded, vendor.id))
      report(
        'unrecorded-change',
        ['vendors', at],
        `The vendor ${quote(vendor.name)} is new, and "changes" does not say so.`,
      );
  });
  for (const { id, name, disclosures } of previous.vendors) {
    if (
      now.has(id) ||
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
  vendor: VendorRecord,
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
  const before = new Map(old.disclosures.map((row) => [row.id, row]));
  const tell = (row: DisclosureRecord, place: Path, what: string): void => {
    if (!isRecorded(recorded, id, row.id))
      report(
        'unrecorded-change',
        place,
        `The entry ${quote(row.id)} of ${quote(name)} ${what}, and "changes" does not say so.`,
      );
  };
  vendor.disclosures.forEach((row, at) => {
    const was = before.get(row.id);
    before.delete(row.id);
    if (!was) tell(row, [...path, 'disclosures', at], 'is new');
    else if (!meansSame(was, row)) tell(row, [...path, 'disclosures', at], 'is not as before');
  });
  for (const row of before.values()) {
    if (recorded.has(`removed ${id}/${row.id}`) || recorded.has(`removed ${id}/`)) continue;
    report('id-vanished', [...path, 'disclosures'], `The entry ${quote(row.id)} of ${quote(name)} is gone.`);
  }
  if (!meansSame(ownFacts(old), ownFacts(vendor)) && !isRecorded(recorded, id))
    report(
      'unrecorded-change',
      path,
      `What is said of ${quote(name)} itself is not as before, and "changes" does not say so.`,
    );
}

/** What is said of a vendor besides its entries. That a link was checked again is no change. */
function ownFacts({ links, ...vendor }: VendorRecord): object {
  return { ...vendor, disclosures: 0, links: links?.map((link) => ({ ...link, checked: 0 })) };
}

/** A change of the vendor as a whole speaks for its entries too. */
function isRecorded(recorded: ReadonlySet<string>, vendor: string, disclosure = ''): boolean {
  return recorded.has(`${vendor}/${disclosure}`) || recorded.has(`${vendor}/`);
}
