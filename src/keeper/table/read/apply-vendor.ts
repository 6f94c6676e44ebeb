import type { LinkRecord, RegistryDocument, VendorRecord } from '../../../core/schema/registry-schema.js';
import { mergeItems } from './merge-items.js';
import { foldName } from './table-names.js';
import type { Cell, EntryRows, VendorRows } from './join-rows.js';
import { readLink, refuseNothing, type Refusal } from './read-words.js';
import { tidy, toVendorCells } from '../write/to-cells.js';
import type { VendorColumn } from '../table-columns.js';
import { toSlug } from './to-slug.js';

export const ID = /^(?!(?:all|not-stated)$)[a-z0-9][a-z0-9._-]{0,79}$/;

export const NO_ID: Refusal = {
  why: 'this is no id',
  remedy: 'use a-z, 0-9, point, dash and underscore, or leave the cell blank',
};

/** Finds the vendors of a registry by id, name and alias, and makes ids for new ones. */
export class VendorFinder {
  readonly #byId = new Map<string, VendorRecord>();
  readonly #names = [
    new Map<string, Set<string>>(),
    new Map<string, Set<string>>(),
    new Map<string, Set<string>>(),
  ];
  readonly #taken: Set<string>;

  /** @param rows of the table: the ids that they give are taken as well */
  constructor({ vendors }: RegistryDocument, rows: readonly VendorRows[]) {
    this.#taken = new Set([...vendors.map(({ id }) => id), ...rows.flatMap(({ id }) => id?.text ?? [])]);
    for (const vendor of vendors) this.#know(vendor);
  }

  /** @returns the vendor, `undefined` for a new one, or why it cannot be told */
  find({ id, name }: VendorRows): VendorRecord | undefined | Refusal {
    const known = id && this.#byId.get(id.text);
    if (known) return known;
    if (id && !ID.test(id.text)) {
      return NO_ID;
    }
    if (!name) return { why: 'no vendor has this id, and the row names none', remedy: 'fill in "Vendor"' };
    const nothing = refuseNothing(name.text);
    if (nothing) return nothing;
    if (id) return undefined;
    for (const [at, names] of this.#names.entries()) {
      const found = names.get(at === 0 ? name.text : foldName(name.text));
      if (!found) continue;
      if (found.size === 1) return this.#byId.get([...found][0] as string);
      return { why: 'the registry has several vendors of this name', remedy: 'fill in "Vendor ID"' };
    }
    return undefined;
  }

  /** An id for a new vendor: the one of the table, else one made from its name. */
  newId({ id, name }: VendorRows): string {
    const made = id?.text ?? toSlug(name?.text ?? '', 'vendor', (candidate) => this.#taken.has(candidate));
    this.#taken.add(made);
    return made;
  }

  #know(vendor: VendorRecord): void {
    const { id, name, aliases = [] } = vendor;
    this.#byId.set(id, vendor);
    const add = (at: number, key: string) => {
      const names = this.#names[at] as Map<string, Set<string>>;
      names.set(key, (names.get(key) ?? new Set()).add(id));
    };
    add(0, tidy(name));
    add(1, foldName(name));
    for (const alias of aliases) add(2, foldName(alias));
  }
}

/**
 * A vendor as its rows say it, without its entries. A new name leaves the old one as an alias.
 * @param keep receives what could not be read, to be kept in a note
 * @returns the same record where nothing changed
 */
export function applyVendor(
  vendor: VendorRecord,
  rows: VendorRows,
  keep: (cell: Cell, words: string, refusal: Refusal) => void,
): VendorRecord {
  const before = toVendorCells(vendor);
  const after: VendorRecord = { ...vendor };
  const changed = (column: VendorColumn): readonly Cell[] => {
    const cells = distinct(rows.entries, column);
    return cells.map(({ text }) => text).join('; ') === before[column] ? [] : cells;
  };
  const otherNames = changed('aliases');
  if (otherNames.length > 0) {
    const { items } = mergeItems({ ...ALIASES, items: vendor.aliases ?? [] }, otherNames, keep);
    if (items.length > 0) after.aliases = [...items];
  }
  const name = rows.id && rows.name?.text;
  if (name && name !== tidy(vendor.name)) {
    const nothing = refuseNothing(name);
    if (nothing) keep(rows.name as Cell, name, nothing);
    else {
      after.name = name;
      after.aliases = [...new Set([...(after.aliases ?? []), vendor.name])];
    }
  }
  const company = only(changed('company'), keep);
  const nothing = company && refuseNothing(company.text);
  if (company && nothing) keep(company, company.text, nothing);
  else if (company) after.entity = { ...vendor.entity, legalName: company.text };
  for (const [column, rel] of LINKS) {
    const cell = only(changed(column), keep);
    if (!cell) continue;
    const url = readLink(cell.text);
    const links = typeof url === 'string' ? withLink(after.links ?? [], rel, url) : url;
    if ('why' in links) keep(cell, cell.text, links);
    else if (links !== after.links) after.links = [...links];
  }
  const isTouched = Object.entries(after).some(([field, value]) => value !== vendor[field]);
  return isTouched && JSON.stringify(after) !== JSON.stringify(vendor) ? after : vendor;
}

const ALIASES = {
  nameOf: (alias: string) => alias,
  idOf: (alias: string) => alias,
  isKnown: () => false,
  read: (words: string): string | Refusal => refuseNothing(words) ?? words,
  make: (alias: string) => alias,
  split: 'words' as const,
};
const LINKS = [
  ['privacy', 'privacy'],
  ['agreement', 'dpa'],
] as const;

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

/** The first of cells that should all say the same. */
function only(
  [first, ...others]: readonly Cell[],
  keep: (cell: Cell, words: string, refusal: Refusal) => void,
): Cell | undefined {
  for (const cell of others) {
    const why = `row ${first?.row} says "${first?.text}" of the same vendor`;
    keep(cell, cell.text, { why, remedy: 'write the same in all rows of a vendor' });
  }
  return first;
}

function distinct(entries: readonly EntryRows[], column: VendorColumn): Cell[] {
  const found = new Map<string, Cell>();
  for (const { cells } of entries) {
    for (const cell of cells.get(column) ?? []) if (!found.has(cell.text)) found.set(cell.text, cell);
  }
  return [...found.values()];
}
