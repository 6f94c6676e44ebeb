import type { LinkRecord, VendorRecord } from '../../../core/schema/registry-schema.js';
import { foldText } from '../../../core/query/search/words/fold-text.js';
import { joinItems, tidy, type Cell } from '../cell.js';
import { addLink } from '../read/words/add-link.js';
import { readLink, without } from '../read/words/read-link.js';
import { readSeat } from '../read/words/read-seat.js';
import { refuseName } from '../read/words/refuse-words.js';
import type { VendorTableColumn } from './table-column.js';

const company: VendorTableColumn = {
  key: 'company',
  heading: 'Company',
  between: 'words',
  unread: 'private',
  write: ({ entity }) => tidy(entity?.legalName ?? ''),
  read(vendor, cells, reader) {
    const legalName = reader.single(cells, (words) => refuseName(words) ?? words);
    if (legalName !== undefined) vendor.entity = { ...vendor.entity, legalName };
  },
  clear: (vendor) => clearEntity(vendor, 'legalName'),
};

const companyPlace: VendorTableColumn = {
  key: 'companyPlace',
  heading: 'Company country',
  between: 'words',
  unread: 'notes',
  write: ({ entity }, { nameOfPlace }) => (entity?.place ? tidy(nameOfPlace(entity.place)) : ''),
  read(vendor, cells, reader) {
    const place = reader.single(cells, (words) => {
      const read = readSeat(words, reader.readPlaces);
      if ('why' in read) return read;
      const [only, ...others] = read.places;
      if (only === undefined || others.length > 0)
        return { why: 'a company has one country', remedy: 'write the one where it is registered' };
      if (read.hasMore) for (const cell of cells) reader.more(cell);
      return only;
    });
    if (place !== undefined) vendor.entity = { ...vendor.entity, place };
  },
  clear: (vendor) => clearEntity(vendor, 'place'),
};

function clearEntity(vendor: VendorRecord, field: 'legalName' | 'place'): void {
  if (!vendor.entity) return;
  const { [field]: _, ...rest } = vendor.entity;
  if (Object.keys(rest).length > 0) vendor.entity = rest;
  else delete vendor.entity;
}

const aliases: VendorTableColumn = {
  key: 'aliases',
  heading: 'Aliases',
  between: 'words',
  unread: 'private',
  write: ({ aliases: names = [] }) => joinItems(names),
  read(vendor, cells, reader) {
    const names = reader.merge(cells, {
      items: vendor.aliases ?? [],
      nameOf: (alias) => alias,
      idOf: (alias) => alias,
      isKnown: () => false,
      read: (words) => refuseName(words) ?? words,
      make: (alias) => alias,
      between: 'words',
    });
    if (names.length > 0) vendor.aliases = [...names];
  },
  clear: (vendor) => void delete vendor.aliases,
};

const PRIVACY = /privacy|datenschutz|confidentialite|privacidad/;
const AGREEMENT = /dpa|agreement|addendum|terms|avv|vertrag|accord|acuerdo|contrato/;

/** What a link is: in a column of agreements some lead to a privacy policy, and say so. */
function relOf({ links }: Cell, rel: LinkRecord['rel']): LinkRecord['rel'] {
  const words = foldText(links?.length === 1 ? (links[0]?.text ?? '') : '');
  const [isPrivacy, isAgreement] = [PRIVACY.test(words), AGREEMENT.test(words)];
  if (rel === 'dpa' && isPrivacy && !isAgreement) return 'privacy';
  return rel === 'privacy' && isAgreement && !isPrivacy && !/terms/.test(words) ? 'dpa' : rel;
}

const BESIDE = {
  why: 'this stands beside the address, in a column of addresses',
  remedy: 'give it a column of its own',
};

/** Whether the links of a cell are told apart by what each calls itself. */
export const hasSeveralLinks = ({ links = [] }: Cell): boolean => links.length > 1;

function linkColumn(
  rel: LinkRecord['rel'],
  headings: Pick<VendorTableColumn, 'key' | 'heading'>,
): VendorTableColumn {
  return {
    ...headings,
    between: 'words',
    unread: 'private',
    write: ({ links = [] }) => joinItems(links.filter((link) => link.rel === rel).map(({ url }) => url)),
    read(vendor, cells, reader) {
      const links = reader.single(cells, (words, cell) => {
        const before = vendor.links ?? [];
        // Several are each added as what they call themselves.
        const read = hasSeveralLinks(cell)
          ? {
              url: undefined,
              rest: without(
                words,
                (cell.links ?? []).map(({ text }) => text),
              ),
            }
          : readLink(cell);
        if ('why' in read) return read;
        const after = read.url === undefined ? before : addLink(before, relOf(cell, rel), read.url);
        if (!('why' in after) && read.rest !== '') reader.keep(cell, read.rest, BESIDE);
        return after;
      });
      if (links) vendor.links = [...links];
    },
    clear(vendor) {
      const links = (vendor.links ?? []).filter((link) => link.rel !== rel);
      if (links.length > 0) vendor.links = links;
      else delete vendor.links;
    },
  };
}

/** The columns that speak of the vendor, not of one of its entries. */
export const VENDOR_COLUMNS = {
  company,
  companyPlace,
  aliases,
  privacy: linkColumn('privacy', { key: 'privacy', heading: 'Privacy link' }),
  agreement: linkColumn('dpa', { key: 'agreement', heading: 'Agreement link' }),
  website: linkColumn('website', { key: 'website', heading: 'Website' }),
  contact: linkColumn('other', { key: 'contact', heading: 'Public contact' }),
} as const;

/** Whether the cells of a column are links themselves. */
export const isLinkKey = (key: string): boolean =>
  key === 'privacy' || key === 'agreement' || key === 'website' || key === 'contact';
