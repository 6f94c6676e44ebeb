import { joinItems, tidy, toOneLine } from '../cell.js';
import { refuseName, refuseNothing, type Refusal } from '../read/words/refuse-words.js';
import { DATA_COLUMNS } from './data-columns.js';
import type { EntryTableColumn } from './table-column.js';
import { TEXT_COLUMNS } from './text-columns.js';

/** Said where a purpose is missing or would be cleared. */
export const NEEDS_PURPOSE: Refusal = {
  why: 'an entry needs a purpose',
  remedy: 'fill in "Purpose" or "Kinds of purpose"',
};

const purpose: EntryTableColumn = {
  key: 'purpose',
  heading: 'Purpose',
  between: 'words',
  unread: 'notes',
  write: (entry) => tidy(entry.purpose ?? ''),
  read(entry, cells, reader) {
    const text = reader.single(cells, (words) => refuseNothing(words) ?? toOneLine(words));
    if (text !== undefined) entry.purpose = text;
  },
  clear(entry) {
    if (!entry.purposes) return NEEDS_PURPOSE;
    delete entry.purpose;
  },
};

const purposes: EntryTableColumn = {
  key: 'purposes',
  heading: 'Kinds of purpose',
  between: 'words',
  unread: 'notes',
  write: (entry, { nameOf }) => joinItems((entry.purposes ?? []).map((id) => nameOf('purposes', id))),
  read(entry, cells, reader) {
    const ids = reader.merge(cells, {
      ...reader.terms('purposes'),
      items: entry.purposes ?? [],
      idOf: (id) => id,
      make: (id) => id,
    });
    if (ids.length > 0) entry.purposes = [...ids];
  },
  clear(entry) {
    if (!entry.purpose) return NEEDS_PURPOSE;
    delete entry.purposes;
  },
};

const category: EntryTableColumn = {
  key: 'category',
  heading: 'Category',
  between: 'words',
  unread: 'notes',
  write: (entry, { nameOf }) => tidy(nameOf('categories', entry.category)),
  read(entry, cells, reader) {
    const id = reader.single(cells, (words) => refuseName(words) ?? reader.idOf('categories', words));
    if (id !== undefined) entry.category = id;
  },
  clear: () => ({ why: 'an entry needs a category', remedy: 'write one, or leave the cell blank' }),
};

const group: EntryTableColumn = {
  key: 'group',
  heading: 'Group',
  between: 'words',
  unread: 'notes',
  write: (entry, { nameOf }) => (entry.group === undefined ? '' : tidy(nameOf('groups', entry.group))),
  read(entry, cells, reader) {
    const id = reader.single(
      cells,
      (words) => refuseName(words) ?? reader.idOf('groups', words, entry.category),
    );
    if (id !== undefined) entry.group = id;
  },
  clear: (entry) => void delete entry.group,
};

/** Terms of the vocabulary, each a record with what a table cannot hold. */
function termsColumn(field: 'subjects' | 'safeguards', heading: string): EntryTableColumn {
  return {
    key: field,
    heading,
    between: 'words',
    unread: 'notes',
    write: (entry, { nameOf }) => joinItems((entry[field] ?? []).map(({ id }) => nameOf(field, id))),
    read(entry, cells, reader) {
      const items = reader.merge(cells, {
        ...reader.terms(field),
        items: entry[field] ?? [],
        nameOf: ({ id }) => reader.names.nameOf(field, id),
        idOf: ({ id }) => id,
        make: (id): { id: string } => ({ id }),
      });
      if (items.length > 0) entry[field] = [...items];
    },
    clear: (entry) => void delete entry[field],
  };
}

/** For which products of the organization the entry is; without them for all. */
const products: EntryTableColumn = {
  key: 'products',
  heading: 'Products',
  between: 'words',
  unread: 'notes',
  write: (entry, { nameOf }) => joinItems((entry.products ?? []).map((id) => nameOf('products', id))),
  read(entry, cells, reader) {
    const { read, ...terms } = reader.terms('products');
    const ids = reader.merge(cells, {
      ...terms,
      read: (words) => refuseNothing(words) ?? read(words),
      items: entry.products ?? [],
      idOf: (id) => id,
      make: (id) => id,
    });
    if (ids.length > 0) entry.products = [...ids];
  },
  clear: (entry) => void delete entry.products,
};

const countries: EntryTableColumn = {
  key: 'countries',
  heading: 'Countries',
  between: 'words',
  unread: 'notes',
  write: ({ locations = [] }, { nameOfPlace }) => joinItems(locations.map(({ place }) => nameOfPlace(place))),
  read(entry, cells, reader) {
    const items = reader.merge(cells, {
      items: entry.locations ?? [],
      nameOf: ({ place }) => reader.names.nameOfPlace(place),
      idOf: ({ place }) => place,
      isKnown: (words) => {
        const read = reader.readPlaces(words);
        return 'places' in read && !read.hasMore;
      },
      read: (words, cell) => {
        const read = reader.readPlaces(words);
        if ('why' in read) return read;
        if (read.hasMore) reader.more(cell);
        return read.places;
      },
      make: (place): { place: string } => ({ place }),
      between: 'words',
    });
    if (items.length > 0) entry.locations = [...items];
  },
  clear: (entry) => void delete entry.locations,
};

/** The columns of an entry, in the order they are read: what it is for first, the category before its groups. */
export const ENTRY_COLUMNS = {
  purpose,
  purposes,
  category,
  group,
  ...DATA_COLUMNS,
  subjects: termsColumn('subjects', 'Whose'),
  safeguards: termsColumn('safeguards', 'Safeguards'),
  products,
  countries,
  ...TEXT_COLUMNS,
} as const;
