import { ENTRY_COLUMNS } from './entry-columns.js';
import type { ColumnHeadings, ColumnKey } from './table-column.js';
import { VENDOR_COLUMNS } from './vendor-columns.js';

const COLUMNS: Readonly<Record<ColumnKey, ColumnHeadings>> = {
  vendor: { key: 'vendor', heading: 'Vendor' },
  ...VENDOR_COLUMNS,
  ...ENTRY_COLUMNS,
  vendorId: { key: 'vendorId', heading: 'Vendor ID' },
  entryId: { key: 'entryId', heading: 'Entry ID' },
};

const ORDER: readonly ColumnKey[] = [
  'vendor',
  'company',
  'companyPlace',
  'aliases',
  'category',
  'group',
  'service',
  'purpose',
  'purposes',
  'dataSummary',
  'sent',
  'collected',
  'received',
  'unsaid',
  'dataInFull',
  'subjects',
  'never',
  'conditions',
  'products',
  'notes',
  'safeguards',
  'countries',
  'transfer',
  'retention',
  'announced',
  'since',
  'until',
  'website',
  'privacy',
  'agreement',
  'contact',
  'vendorId',
  'entryId',
];

/** The columns of a table of entries, one row per entry, in the order they are written. */
export const TABLE_COLUMNS: readonly ColumnHeadings[] = ORDER.map((key) => COLUMNS[key]);
