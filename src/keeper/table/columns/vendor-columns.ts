import type { LinkRecord } from '../../../core/schema/registry-schema.js';
import { joinItems, tidy } from '../cell.js';
import { readLink } from '../read/words/read-link.js';
import { refuseNothing, type Refusal } from '../read/words/refuse-words.js';
import type { VendorTableColumn } from './table-column.js';

const company: VendorTableColumn = {
  key: 'company',
  heading: 'Company',
  synonyms: ['Legal name', 'Legal entity', 'Legal entity name', 'Entity name'],
  between: 'words',
  write: ({ entity }) => tidy(entity?.legalName ?? ''),
  read(vendor, cells, reader) {
    const legalName = reader.single(cells, (words) => refuseNothing(words) ?? words);
    if (legalName !== undefined) vendor.entity = { ...vendor.entity, legalName };
  },
};

const aliases: VendorTableColumn = {
  key: 'aliases',
  heading: 'Aliases',
  synonyms: ['Alias', 'Also known as', 'Other names', 'Former names'],
  between: 'words',
  write: ({ aliases: names = [] }) => joinItems(names),
  read(vendor, cells, reader) {
    const names = reader.merge(cells, {
      items: vendor.aliases ?? [],
      nameOf: (alias) => alias,
      idOf: (alias) => alias,
      isKnown: () => false,
      read: (words) => refuseNothing(words) ?? words,
      make: (alias) => alias,
      between: 'words',
    });
    if (names.length > 0) vendor.aliases = [...names];
  },
};

function linkColumn(
  rel: LinkRecord['rel'],
  headings: Pick<VendorTableColumn, 'key' | 'heading' | 'synonyms'>,
) {
  const column: VendorTableColumn = {
    ...headings,
    between: 'words',
    write: ({ links = [] }) => joinItems(links.filter((link) => link.rel === rel).map(({ url }) => url)),
    read(vendor, cells, reader) {
      const links = reader.single(cells, (words) => {
        const url = readLink(words);
        return typeof url === 'string' ? withLink(vendor.links ?? [], rel, url) : url;
      });
      if (links) vendor.links = [...links];
    },
  };
  return column;
}

const privacy = linkColumn('privacy', {
  key: 'privacy',
  heading: 'Privacy link',
  synonyms: ['Privacy policy', 'Privacy policy link', 'Privacy policy URL', 'Privacy URL', 'Privacy notice'],
});

const agreement = linkColumn('dpa', {
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
});

/** The columns that speak of the vendor, not of one of its entries. */
export const VENDOR_COLUMNS = { company, aliases, privacy, agreement } as const;

function withLink(
  links: readonly LinkRecord[],
  rel: LinkRecord['rel'],
  url: string,
): readonly LinkRecord[] | Refusal {
  const same = links.filter((link) => link.rel === rel);
  if (same.some((link) => link.url === url)) return links;
  if (same.length > 1) {
    return { why: 'the registry has several such links', remedy: 'change the one that is meant there' };
  }
  if (same.length === 0) return [...links, { rel, url }];
  return links.map((link) => {
    if (link !== same[0]) return link;
    // Another address has not been checked, and may be in another language.
    const { checked: _, language: __, ...rest } = link;
    return { ...rest, url };
  });
}
