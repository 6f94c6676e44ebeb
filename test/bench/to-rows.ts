import type {
  DisclosureRecord,
  RegistryDocument,
  VendorRecord,
} from '../../src/core/schema/registry-schema.js';

/** What every page shows of a disclosure: provider, purpose, data. */
export interface Row {
  readonly name: string;
  readonly purpose: string;
  readonly data: string;
}

/** One row per disclosure, for the pages of table libraries. */
export function toRows(document: RegistryDocument): Row[] {
  const { purposes, dataTypes } = document.vocabulary ?? {};
  const purposeNames = new Map(purposes?.map(({ id, name }) => [id, name]));
  const dataNames = new Map(dataTypes?.map(({ id, name }) => [id, name]));
  const toRow = ({ name }: VendorRecord, record: DisclosureRecord): Row => ({
    name,
    purpose: record.purpose ?? (record.purposes ?? []).map((id) => purposeNames.get(id) ?? id).join(', '),
    data: (record.data ?? []).map(({ type }) => dataNames.get(type) ?? type).join(', '),
  });
  return document.vendors.flatMap((vendor) => vendor.disclosures.map((record) => toRow(vendor, record)));
}

export async function fetchRows(url: string): Promise<Row[]> {
  const response = await fetch(url);
  return toRows((await response.json()) as RegistryDocument);
}
