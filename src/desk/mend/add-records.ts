import type { DisclosureRecord, RegistryDocument, VendorRecord } from '../../core/schema/registry-schema.js';
import { toSlug } from '../../keeper/table/read/words/to-slug.js';
import { setAt } from '../state/set-at.js';

const freshEntry = (category: string, id: string): DisclosureRecord => ({ id, category, purpose: '' });

/** A list with one more vendor at its end, to be filled in. */
export function addVendor(document: RegistryDocument): RegistryDocument {
  const [category] = document.categories;
  const list = category
    ? document
    : { ...document, categories: [{ id: 'services', name: 'Service providers' }] };
  const ids = new Set(list.vendors.map(({ id }) => id));
  const vendor: VendorRecord = {
    id: toSlug('new vendor', 'vendor', (id) => ids.has(id)),
    name: '',
    disclosures: [freshEntry(category?.id ?? 'services', 'entry')],
  };
  return { ...list, vendors: [...list.vendors, vendor] };
}

/** A list with one more entry of a vendor. */
export function addEntry(document: RegistryDocument, at: number): RegistryDocument {
  const { disclosures = [] } = document.vendors[at] ?? {};
  const ids = new Set(disclosures.map(({ id }) => id));
  const id = toSlug('entry', 'entry', (one) => ids.has(one));
  const category = disclosures[0]?.category ?? document.categories[0]?.id ?? 'services';
  return setAt(document, ['vendors', at, 'disclosures', disclosures.length], freshEntry(category, id));
}

/** A list without a vendor. */
export const removeVendor = (document: RegistryDocument, at: number): RegistryDocument => ({
  ...document,
  vendors: document.vendors.filter((_, place) => place !== at),
});

/**
 * A list in which a vendor that was never published has the id of its name: until then the id is nobody's, later it stays.
 * @param known ids that were published
 */
export function nameVendor(
  document: RegistryDocument,
  at: number,
  known: ReadonlySet<string>,
): RegistryDocument {
  const vendor = document.vendors[at];
  if (
    !vendor ||
    !/^new-vendor(?:-\d+)?$/.test(vendor.id) ||
    known.has(vendor.id) ||
    vendor.name.trim() === ''
  )
    return document;
  const ids = new Set(document.vendors.map(({ id }) => id));
  return setAt(
    document,
    ['vendors', at, 'id'],
    toSlug(vendor.name, 'vendor', (id) => ids.has(id)),
  );
}
