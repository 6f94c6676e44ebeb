import type { DisclosureRecord, RegistryDocument, VendorRecord } from '../../core/schema/registry-schema.js';

/**
 * A list in which a vendor that came under a new id is the one that went: it has its id and those of its entries again, and is still
 * found by its old name.
 * @param from as it was published @param id that it came under
 */
export function joinRenamed(document: RegistryDocument, from: VendorRecord, id: string): RegistryDocument {
  const vendors = document.vendors.map((vendor) => (vendor.id === id ? asBefore(vendor, from) : vendor));
  if (!document.changes) return { ...document, vendors };
  const changes = document.changes.map((change) =>
    change.vendor === id ? { ...change, vendor: from.id } : change,
  );
  return { ...document, vendors, changes };
}

function asBefore(vendor: VendorRecord, from: VendorRecord): VendorRecord {
  const named = withAlias(vendor, from.name);
  const free = new Set(from.disclosures.filter(({ id }) => !vendor.disclosures.some((one) => one.id === id)));
  const disclosures = vendor.disclosures.map((entry) => {
    if (from.disclosures.some(({ id }) => id === entry.id)) return entry;
    const isOnly = from.disclosures.length === 1 && vendor.disclosures.length === 1;
    const old = [...free].find((one) => isOnly || isSame(one, entry));
    if (!old) return entry;
    free.delete(old);
    return { ...entry, id: old.id };
  });
  return { ...named, id: from.id, disclosures };
}

const isSame = (a: DisclosureRecord, b: DisclosureRecord): boolean =>
  a.category === b.category && a.purpose === b.purpose;

/** A vendor that is found by one more name, unless it is called so. */
export function withAlias(vendor: VendorRecord, name: string): VendorRecord {
  const { aliases = [] } = vendor;
  if (name === vendor.name || aliases.includes(name)) return vendor;
  return { ...vendor, aliases: [...aliases, name] };
}
