/** What a column of the table holds. Columns of a vendor repeat on each of its rows. */
export type ColumnKey =
  | 'vendor'
  | 'company'
  | 'aliases'
  | 'category'
  | 'group'
  | 'service'
  | 'purpose'
  | 'purposes'
  | 'dataSummary'
  | 'sent'
  | 'collected'
  | 'received'
  | 'unsaid'
  | 'subjects'
  | 'never'
  | 'conditions'
  | 'notes'
  | 'safeguards'
  | 'countries'
  | 'since'
  | 'until'
  | 'privacy'
  | 'agreement'
  | 'vendorId'
  | 'entryId';

export interface TableColumn {
  readonly key: ColumnKey;
  readonly heading: string;
  /** Other headings that can mean nothing else. "Data collected" is none: by whom? */
  readonly synonyms: readonly string[];
}

/** The columns of a table of entries, one row per entry, in the order they are written. */
export const TABLE_COLUMNS: readonly TableColumn[] = [
  {
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
  },
  {
    key: 'company',
    heading: 'Company',
    synonyms: ['Legal name', 'Legal entity', 'Legal entity name', 'Entity name'],
  },
  { key: 'aliases', heading: 'Aliases', synonyms: ['Alias', 'Also known as', 'Other names', 'Former names'] },
  { key: 'category', heading: 'Category', synonyms: ['Vendor category', 'Category name'] },
  { key: 'group', heading: 'Group', synonyms: ['Subcategory', 'Sub-category', 'Subgroup'] },
  { key: 'service', heading: 'Service', synonyms: ['Service used', 'Service name'] },
  {
    key: 'purpose',
    heading: 'Purpose',
    synonyms: ['Purpose of processing', 'Purpose of use', 'Purpose description', 'What it does'],
  },
  { key: 'purposes', heading: 'Kinds of purpose', synonyms: ['Purpose terms', 'Purpose categories'] },
  {
    key: 'dataSummary',
    heading: 'What data',
    synonyms: [
      'What data (own words)',
      'Data',
      'Personal data',
      'Data types',
      'Types of data',
      'Data categories',
      'Categories of data',
      'Categories of personal data',
      'Data elements',
      'Data shared',
      'Data processed',
    ],
  },
  { key: 'sent', heading: 'Data sent', synonyms: ['Data sent to vendor', 'Data sent to them'] },
  { key: 'collected', heading: 'Data collected by vendor', synonyms: ['Data collected by them'] },
  {
    key: 'received',
    heading: 'Data received',
    synonyms: ['Data received from vendor', 'Data received from them'],
  },
  { key: 'unsaid', heading: 'Data, way not stated', synonyms: ['Data, direction not stated'] },
  {
    key: 'subjects',
    heading: 'Whose',
    synonyms: ['Whose data', 'Data subjects', 'Categories of data subjects', 'People'],
  },
  { key: 'never', heading: 'Never', synonyms: ['Never (note)', 'Exclusions', 'Not shared'] },
  { key: 'conditions', heading: 'Conditions', synonyms: ['Condition'] },
  { key: 'notes', heading: 'Notes', synonyms: ['Note', 'Comment', 'Comments', 'Remarks'] },
  { key: 'safeguards', heading: 'Safeguards', synonyms: ['Safeguard', 'Security measures'] },
  {
    key: 'countries',
    heading: 'Countries',
    synonyms: ['Country', 'Places', 'Location', 'Locations', 'Processing locations'],
  },
  { key: 'since', heading: 'Since', synonyms: ['Start date', 'From date'] },
  { key: 'until', heading: 'Until', synonyms: ['End date', 'To date'] },
  {
    key: 'privacy',
    heading: 'Privacy link',
    synonyms: [
      'Privacy policy',
      'Privacy policy link',
      'Privacy policy URL',
      'Privacy URL',
      'Privacy notice',
    ],
  },
  {
    key: 'agreement',
    heading: 'Agreement link',
    synonyms: [
      'Agreement',
      'Agreement URL',
      'DPA',
      'DPA link',
      'DPA URL',
      'Data processing agreement',
      'Data privacy agreement',
    ],
  },
  { key: 'vendorId', heading: 'Vendor ID', synonyms: [] },
  { key: 'entryId', heading: 'Entry ID', synonyms: ['Disclosure ID'] },
];

/** The columns that speak of the vendor, not of one of its entries. */
export const VENDOR_COLUMNS = ['company', 'aliases', 'privacy', 'agreement'] as const;
export type VendorColumn = (typeof VENDOR_COLUMNS)[number];
