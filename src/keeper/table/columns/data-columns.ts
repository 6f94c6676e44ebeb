import type { DatumRecord, Flow } from '../../../core/schema/registry-schema.js';
import { joinItems, tidy, toOneLine } from '../cell.js';
import { refuseNothing, type Refusal } from '../read/words/refuse-words.js';
import { dataInFull } from './data-in-full.js';
import type { EntryTableColumn } from './table-column.js';

const dataSummary: EntryTableColumn = {
  key: 'dataSummary',
  heading: 'What data',
  between: 'words',
  unread: 'notes',
  write: (entry) => tidy(entry.dataSummary ?? ''),
  read(entry, cells, reader) {
    const texts = cells.filter((cell) => !reader.refuses(cell, refuseNothing(cell.text)));
    if (texts.length > 0) entry.dataSummary = texts.map(({ text }) => toOneLine(text)).join('; ');
  },
  clear: (entry) => void delete entry.dataSummary,
};

/** The names of the kinds of data that go one way. */
function flowColumn(
  flow: Flow | undefined,
  headings: Pick<EntryTableColumn, 'key' | 'heading'>,
): EntryTableColumn {
  return {
    ...headings,
    between: 'words',
    unread: 'ownWords',
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
    clear(entry) {
      const others = (entry.data ?? []).filter((datum) => datum.flow !== flow);
      if (others.length > 0) entry.data = others;
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

/** A service is said of each kind of data, so it is read after these; where none is listed, it is said in a note. */
const service: EntryTableColumn = {
  key: 'service',
  heading: 'Service',
  between: 'words',
  unread: 'notes',
  write: ({ data = [] }) => joinItems(data.flatMap((datum) => datum.service ?? [])),
  read(entry, cells, reader) {
    if (!entry.data) {
      for (const cell of cells) if (!reader.refuses(cell, refuseNothing(cell.text))) reader.more(cell);
      return;
    }
    const known = new Set(entry.data.flatMap((datum) => datum.service ?? []));
    const name = reader.single(cells, (words): string | Refusal => {
      const nothing = refuseNothing(words);
      if (nothing) return nothing;
      if (known.size > 1 || /[;\n]/.test(words)) {
        return {
          why: 'which data goes to which service?',
          remedy: 'write a row for each, or say it in the registry',
        };
      }
      return words;
    });
    if (name === undefined) return;
    entry.data = entry.data.map((datum) =>
      known.size === 0 || datum.service !== undefined ? { ...datum, service: name } : datum,
    );
  },
  clear(entry) {
    entry.data = entry.data?.map(({ service: _, ...datum }) => datum);
    if (!entry.data) delete entry.data;
  },
};

/** What data there is and which way it goes, then the service that it is said of. */
export const DATA_COLUMNS = {
  dataSummary,
  sent: flowColumn('sent', { key: 'sent', heading: 'Data sent' }),
  collected: flowColumn('collected', { key: 'collected', heading: 'Data collected by vendor' }),
  received: flowColumn('received', { key: 'received', heading: 'Data received' }),
  unsaid: flowColumn(undefined, { key: 'unsaid', heading: 'Data, way not stated' }),
  service,
  dataInFull,
} as const;
