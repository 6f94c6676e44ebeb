import { joinItems, tidy, type Cell } from '../cell.js';
import type { CellReader } from '../read/merge/cell-reader.js';
import { mayBeDay, readDay } from '../read/words/read-day.js';
import { refuseNothing } from '../read/words/refuse-words.js';
import { DATA_COLUMNS } from './data-columns.js';
import type { EntryTableColumn } from './table-column.js';

type Headings = Pick<EntryTableColumn, 'key' | 'heading' | 'synonyms'>;

const purpose: EntryTableColumn = {
  key: 'purpose',
  heading: 'Purpose',
  synonyms: ['Purpose of processing', 'Purpose of use', 'Purpose description', 'What it does'],
  between: 'words',
  write: (entry) => tidy(entry.purpose ?? ''),
  read(entry, cells, reader) {
    const text = reader.single(cells, (words) => refuseNothing(words) ?? words);
    if (text !== undefined) entry.purpose = text;
  },
};

const category: EntryTableColumn = {
  key: 'category',
  heading: 'Category',
  synonyms: ['Vendor category', 'Category name'],
  between: 'words',
  write: (entry, { nameOf }) => tidy(nameOf('categories', entry.category)),
  read(entry, cells, reader) {
    const id = reader.single(cells, (words) => reader.idOf('categories', words));
    if (id !== undefined) entry.category = id;
  },
};

const group: EntryTableColumn = {
  key: 'group',
  heading: 'Group',
  synonyms: ['Subcategory', 'Sub-category', 'Subgroup'],
  between: 'words',
  write: (entry, { nameOf }) => (entry.group === undefined ? '' : tidy(nameOf('groups', entry.group))),
  read(entry, cells, reader) {
    const id = reader.single(cells, (words) => reader.idOf('groups', words, entry.category));
    if (id !== undefined) entry.group = id;
  },
};

const purposes: EntryTableColumn = {
  key: 'purposes',
  heading: 'Kinds of purpose',
  synonyms: ['Purpose terms', 'Purpose categories'],
  between: 'words',
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
};

/** Terms of the vocabulary, each a record with what a table cannot hold. */
function termsColumn(field: 'subjects' | 'safeguards', headings: Headings): EntryTableColumn {
  return {
    ...headings,
    between: 'words',
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
  };
}

const subjects = termsColumn('subjects', {
  key: 'subjects',
  heading: 'Whose',
  synonyms: ['Whose data', 'Data subjects', 'Categories of data subjects', 'People'],
});
const safeguards = termsColumn('safeguards', {
  key: 'safeguards',
  heading: 'Safeguards',
  synonyms: ['Safeguard', 'Security measures'],
});

const countries: EntryTableColumn = {
  key: 'countries',
  heading: 'Countries',
  synonyms: ['Country', 'Places', 'Location', 'Locations', 'Processing locations'],
  between: 'words',
  write: ({ locations = [] }, { nameOfPlace }) => joinItems(locations.map(({ place }) => nameOfPlace(place))),
  read(entry, cells, reader) {
    const { readPlace, names } = reader;
    const items = reader.merge(cells, {
      items: entry.locations ?? [],
      nameOf: ({ place }) => names.nameOfPlace(place),
      idOf: ({ place }) => place,
      isKnown: (words) => typeof readPlace(words) === 'string',
      read: readPlace,
      make: (place): { place: string } => ({ place }),
      between: 'words',
    });
    if (items.length > 0) entry.locations = [...items];
  },
};

/** A list of sentences, a line each. */
function readSentences(cells: readonly Cell[], items: readonly string[], reader: CellReader) {
  return reader.merge(cells, {
    items,
    nameOf: (text) => text,
    idOf: (text) => text,
    isKnown: () => false,
    read: (words) => refuseNothing(words) ?? words,
    make: (text) => text,
    between: 'lines',
  });
}

const never: EntryTableColumn = {
  key: 'never',
  heading: 'Never',
  synonyms: ['Never (note)', 'Exclusions', 'Not shared'],
  between: 'lines',
  write: ({ exclusions = [] }) =>
    joinItems(
      exclusions.map(({ note }) => note),
      'lines',
    ),
  read(entry, cells, reader) {
    const exclusions = reader.merge(cells, {
      items: entry.exclusions ?? [],
      nameOf: ({ note }) => note,
      idOf: ({ note }) => note,
      isKnown: () => false,
      read: (words) => refuseNothing(words) ?? words,
      make: (note): { note: string } => ({ note }),
      between: 'lines',
    });
    if (exclusions.length > 0) entry.exclusions = [...exclusions];
  },
};

const conditions: EntryTableColumn = {
  key: 'conditions',
  heading: 'Conditions',
  synonyms: ['Condition'],
  between: 'lines',
  write: (entry) => joinItems(entry.conditions ?? [], 'lines'),
  read(entry, cells, reader) {
    const texts = readSentences(cells, entry.conditions ?? [], reader);
    if (texts.length > 0) entry.conditions = [...texts];
  },
};

const notes: EntryTableColumn = {
  key: 'notes',
  heading: 'Notes',
  synonyms: ['Note', 'Comment', 'Comments', 'Remarks'],
  between: 'lines',
  write: (entry) => joinItems(entry.notes ?? [], 'lines'),
  read(entry, cells, reader) {
    const texts = readSentences(cells, entry.notes ?? [], reader);
    if (texts.length > 0) entry.notes = [...texts];
  },
};

function dayColumn(field: 'since' | 'until', headings: Headings): EntryTableColumn {
  return {
    ...headings,
    between: 'words',
    write: (entry) => entry[field] ?? '',
    read(entry, cells, reader) {
      const was = entry[field];
      const day = reader.single(cells, (words) =>
        was && mayBeDay(words, was) ? was : readDay(words, reader.dates),
      );
      if (day !== undefined) entry[field] = day;
    },
  };
}

const since = dayColumn('since', { key: 'since', heading: 'Since', synonyms: ['Start date', 'From date'] });
const until = dayColumn('until', { key: 'until', heading: 'Until', synonyms: ['End date', 'To date'] });

/** The columns of an entry, in the order they are read: what it is for first, the category before its groups. */
export const ENTRY_COLUMNS = {
  purpose,
  purposes,
  category,
  group,
  ...DATA_COLUMNS,
  subjects,
  safeguards,
  countries,
  never,
  conditions,
  notes,
  since,
  until,
} as const;
