import { columnNamed } from '../read/rows/read-headings.js';
import type { SourceCell } from './sheet.js';

/** One vendor of a list that is no table: its name, what follows it, and what it says behind labels. */
export interface Item {
  readonly name: SourceCell;
  /** What for. */
  readonly rest: SourceCell;
  readonly fields: readonly Field[];
}

/** "Region: Germany". */
export type Field = readonly [label: string, value: SourceCell];

/** Items as a table: a column for names, one for what follows them, and one for each label. */
export function toRows(items: readonly Item[]): SourceCell[][] {
  const labels = [...new Set(items.flatMap(({ fields }) => fields.map(([label]) => label)))];
  const hasRest = items.some(({ rest }) => rest.text !== '');
  const heads = ['Vendor', ...(hasRest ? ['Purpose'] : []), ...labels];
  return [
    heads.map((text) => ({ text, isHead: true })),
    ...items.map(({ name, rest, fields }) => [
      name,
      ...(hasRest ? [rest] : []),
      ...labels.map((label) => joined(fields.filter(([one]) => one === label).map(([, value]) => value))),
    ]),
  ];
}

function joined(cells: readonly SourceCell[]): SourceCell {
  const [first, ...others] = cells;
  if (!first) return { text: '' };
  if (others.length === 0) return first;
  const links = cells.flatMap((cell) => cell.links ?? []);
  const text = cells.map((cell) => cell.text).join('\n');
  return { text, ...(links.length > 0 ? { links } : {}) };
}

/** Where a label says what for, other words stand in a column of their own, which the report names. */
export function purposeOf(
  rest: SourceCell,
  fields: readonly Field[],
): { readonly rest: SourceCell; readonly fields: readonly Field[] } {
  const keyed = (key: string) => fields.find(([label]) => columnNamed(label) === key);
  const purpose = keyed('purpose') ?? (rest.text === '' ? keyed('service') : undefined);
  if (!purpose) return { rest, fields };
  const others = fields.filter((field) => field !== purpose);
  return {
    rest: purpose[1],
    fields: rest.text === '' ? others : [...others, ['Other words', rest]],
  };
}

const LABELLED = /^([^.:–—]{2,60}?)\s*(?::|\s[–—-]\s)\s*(\S[^]*)$/;

/** What stands behind a label; undefined where there is none. */
export function readField(cell: SourceCell): Field | undefined {
  const [, label, text] = LABELLED.exec(cell.text) ?? [];
  return label === undefined || text === undefined ? undefined : [label, { ...cell, text }];
}
