import type { DisclosureRecord } from '../../../core/schema/registry-schema.js';
import { joinItems, tidy, type Cell } from '../cell.js';
import type { CellReader } from '../read/merge/cell-reader.js';
import { mayBeDay, readDay } from '../read/words/read-day.js';
import { refuseNothing, type Refusal } from '../read/words/refuse-words.js';
import { joinWrapped } from '../join-wrapped.js';
import type { EntryTableColumn } from './table-column.js';
import { toKey } from './to-key.js';
import { unitIn } from './unit-words.js';

/** A list of sentences, a line each. */
function readSentences(
  cells: readonly Cell[],
  items: readonly string[],
  reader: CellReader,
  read: (words: string) => string | Refusal = (words) => refuseNothing(words) ?? words,
) {
  return reader.merge(cells, {
    items,
    nameOf: (text) => text,
    idOf: (text) => text,
    isKnown: () => false,
    read,
    make: (text) => text,
    between: 'lines',
  });
}

const never: EntryTableColumn = {
  key: 'never',
  heading: 'Never',
  between: 'lines',
  unread: 'notes',
  write: ({ exclusions = [] }) =>
    joinItems(
      exclusions.map(({ note }) => note),
      'lines',
    ),
  read(entry, cells, reader) {
    const before = entry.exclusions ?? [];
    const notes = readSentences(
      cells,
      before.map(({ note }) => note),
      reader,
    );
    const exclusions = notes.map((note) => before.find((one) => one.note === note) ?? { note });
    if (exclusions.length > 0) entry.exclusions = exclusions;
  },
  clear: (entry) => void delete entry.exclusions,
};

const conditions: EntryTableColumn = {
  key: 'conditions',
  heading: 'Conditions',
  between: 'lines',
  unread: 'notes',
  write: (entry) => joinItems(entry.conditions ?? [], 'lines'),
  read(entry, cells, reader) {
    const texts = readSentences(cells, entry.conditions ?? [], reader);
    if (texts.length > 0) entry.conditions = [...texts];
  },
  clear: (entry) => void delete entry.conditions,
};

/** Comments are public only where the column says so. */
const notes: EntryTableColumn = {
  key: 'notes',
  heading: 'Public notes',
  between: 'lines',
  unread: 'private',
  write: (entry) => joinItems(entry.notes ?? [], 'lines'),
  read(entry, cells, reader) {
    const texts = readSentences(cells, entry.notes ?? [], reader, (words) => {
      const nothing = refuseNothing(words);
      return nothing?.isEmpty ? nothing : words;
    });
    if (texts.length > 0) entry.notes = [...texts];
  },
  clear: (entry) => void delete entry.notes,
};

function textColumn(
  headings: Pick<EntryTableColumn, 'key' | 'heading'>,
  get: (entry: DisclosureRecord) => string | undefined,
  set: (entry: DisclosureRecord, text: string | undefined) => void,
  toText: (words: string, cell: Cell) => string = (words) => joinWrapped(words),
): EntryTableColumn {
  return {
    ...headings,
    between: 'words',
    unread: 'notes',
    write: (entry) => tidy(get(entry) ?? ''),
    read(entry, cells, reader) {
      const text = reader.single(cells, (words, cell) => refuseNothing(words) ?? toText(words, cell));
      if (text !== undefined) set(entry, text);
    },
    clear: (entry) => set(entry, undefined),
  };
}

const transfer = textColumn(
  { key: 'transfer', heading: 'Transfer mechanism' },
  (entry) => entry.transfer?.mechanism,
  (entry, mechanism) => {
    if (mechanism === undefined) delete entry.transfer;
    else entry.transfer = { ...entry.transfer, mechanism };
  },
);

const retention = textColumn(
  { key: 'retention', heading: 'Retention' },
  (entry) => entry.retention,
  (entry, text) => {
    if (text === undefined) delete entry.retention;
    else entry.retention = text;
  },
  toDuration,
);

/** What is no more than numbers is in the unit that the heading names: below "Retention (days)" 30 is P30D. */
function toDuration(words: string, { heading }: Cell): string {
  const unit = /\p{L}/u.test(words) ? undefined : unitIn(toKey(heading))?.unit;
  if (unit === undefined) return joinWrapped(words);
  if (/^\d{1,4}$/.test(words)) return `P${Number(words)}${unit}`;
  return `${words} ${heading.match(/\p{L}+/gu)?.at(-1)}`;
}

function dayColumn(field: 'announced' | 'since' | 'until', heading: string): EntryTableColumn {
  return {
    key: field,
    heading,
    between: 'words',
    unread: 'notes',
    write: (entry) => entry[field] ?? '',
    read(entry, cells, reader) {
      const was = entry[field];
      const day = reader.single(cells, (words) =>
        was && mayBeDay(words, was) ? was : readDay(words, reader.dates),
      );
      if (day !== undefined) entry[field] = day;
    },
    clear: (entry) => void delete entry[field],
  };
}

/** Sentences, texts and days of an entry. */
export const TEXT_COLUMNS = {
  never,
  conditions,
  notes,
  transfer,
  retention,
  announced: dayColumn('announced', 'Announced'),
  since: dayColumn('since', 'Since'),
  until: dayColumn('until', 'Until'),
} as const;
