import type { DatumRecord, Flow } from '../../../core/schema/registry-schema.js';
import { joinItems, tidy } from '../cell.js';
import { refuseNothing, type Refusal } from '../read/words/refuse-words.js';
import type { EntryTableColumn } from './table-column.js';

const dataSummary: EntryTableColumn = {
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
  between: 'words',
  write: (entry) => tidy(entry.dataSummary ?? ''),
  read(entry, cells, reader) {
    const texts = cells.filter((cell) => !reader.refuses(cell, refuseNothing(cell.text)));
    if (texts.length > 0) entry.dataSummary = texts.map(({ text }) => text).join('; ');
  },
};

/** The names of the kinds of data that go one way. */
function flowColumn(
  flow: Flow | undefined,
  headings: Pick<EntryTableColumn, 'key' | 'heading' | 'synonyms'>,
): EntryTableColumn {
  return {
    ...headings,
    between: 'words',
    write: ({ data = [] }, { nameOf }) =>
      joinItems(data.filter((datum) => datum.flow === flow).map(({ type }) => nameOf('dataTypes', type))),
    read(entry, cells, reader) {
      const others = (entry.data ?? []).filter((datum) => datum.flow !== flow);
      const items = (entry.data ?? []).filter((datum) => datum.flow === flow);
      const data = reader.merge<DatumRecord>(cells, {
        ...reader.terms('dataTypes'),
        items,
        nameOf: ({ type }) => reader.names.nameOf('dataTypes', type),
        idOf: ({ type }) => type,
        make: (type) => (flow ? { type, flow } : { type }),
      });
      if (data === items) return;
      const all = inOrder(entry.data ?? [], [...others, ...data]);
      if (all.length > 0) entry.data = all;
      else delete entry.data;
    },
  };
}

/** Those that were there stay in their order, new ones follow. */
function inOrder(before: readonly DatumRecord[], after: readonly DatumRecord[]): DatumRecord[] {
  return [
    ...before.filter((datum) => after.includes(datum)),
    ...after.filter((datum) => !before.includes(datum)),
  ];
}

/**
 * A kind of data that goes another way than before keeps its people, service and note: what left one column and came
 * into another is the same. Known only once all columns are read.
 */
export function carryOver(before: readonly DatumRecord[], after: readonly DatumRecord[]): DatumRecord[] {
  const isIn = (list: readonly DatumRecord[], { type, flow }: DatumRecord) =>
    list.some((one) => one.type === type && one.flow === flow);
  return after.map((datum) => {
    const was = isIn(before, datum)
      ? undefined
      : before.find((one) => one.type === datum.type && !isIn(after, one));
    if (!was) return datum;
    const { flowBasis: _, flow: __, ...rest } = was;
    return { ...rest, ...datum };
  });
}

const sent = flowColumn('sent', {
  key: 'sent',
  heading: 'Data sent',
  synonyms: ['Data sent to vendor', 'Data sent to them'],
});
const collected = flowColumn('collected', {
  key: 'collected',
  heading: 'Data collected by vendor',
  synonyms: ['Data collected by them'],
});
const received = flowColumn('received', {
  key: 'received',
  heading: 'Data received',
  synonyms: ['Data received from vendor', 'Data received from them'],
});
const unsaid = flowColumn(undefined, {
  key: 'unsaid',
  heading: 'Data, way not stated',
  synonyms: ['Data, direction not stated'],
});

/** A service is said of each kind of data, so it is read after these, and there is nowhere to write it where none is listed. */
const service: EntryTableColumn = {
  key: 'service',
  heading: 'Service',
  synonyms: ['Service used', 'Service name'],
  between: 'words',
  write: ({ data = [] }) => joinItems(data.flatMap((datum) => datum.service ?? [])),
  read(entry, cells, reader) {
    const known = new Set((entry.data ?? []).flatMap((datum) => datum.service ?? []));
    const name = reader.single(cells, (words): string | Refusal => {
      const nothing = refuseNothing(words);
      if (nothing) return nothing;
      if (!entry.data) {
        return {
          why: 'no kind of data is listed that it could be said of',
          remedy: 'fill in the data columns',
        };
      }
      if (known.size > 1 || /[;\n]/.test(words)) {
        return {
          why: 'which data goes to which service?',
          remedy: 'write a row for each, or say it in the registry',
        };
      }
      return words;
    });
    if (name === undefined) return;
    entry.data = entry.data?.map((datum) =>
      known.size === 0 || datum.service !== undefined ? { ...datum, service: name } : datum,
    );
  },
};

export const DATA_COLUMNS = { dataSummary, sent, collected, received, unsaid, service } as const;
