import { ENTRY_COLUMNS } from './entry-columns.js';
import type { ColumnHeadings, ColumnKey } from './table-column.js';
import { VENDOR_COLUMNS } from './vendor-columns.js';

const vendor: ColumnHeadings = {
  key: 'vendor',
  heading: 'Vendor',
  synonyms: [
    'Vendor name',
    'Vendors',
    'Provider',
    'Provider name',
    'Service provider',
    'Supplier',
    'Third party',
    'Subprocessor',
    'Sub-processor',
    'Subprocessor name',
    'Processor',
  ],
};
const vendorId: ColumnHeadings = { key: 'vendorId', heading: 'Vendor ID', synonyms: [] };
const entryId: ColumnHeadings = { key: 'entryId', heading: 'Entry ID', synonyms: ['Disclosure ID'] };

const COLUMNS: Readonly<Record<ColumnKey, ColumnHeadings>> = {
  vendor,
  ...VENDOR_COLUMNS,
  ...ENTRY_COLUMNS,
  vendorId,
  entryId,
};

const ORDER: readonly ColumnKey[] = [
  'vendor',
  'company',
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
  'subjects',
  'never',
  'conditions',
  'notes',
  'safeguards',
  'countries',
  'since',
  'until',
  'privacy',
  'agreement',
  'vendorId',
  'entryId',
];

/** The columns of a table of entries, one row per entry, in the order they are written. */
export const TABLE_COLUMNS: readonly ColumnHeadings[] = ORDER.map((key) => COLUMNS[key]);
