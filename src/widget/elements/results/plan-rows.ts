import type { ListName } from '../../../core/query/query.js';

/** In the order in which they are drawn. */
const LISTS: readonly ListName[] = ['matched', 'unstated', 'excluded'];

/** A number for each list. */
export type PerList = Readonly<Record<ListName, number>>;

/** Of a long list so many rows are drawn first: about two screens. */
const FIRST_ROWS = 20;
export const FIRST_DRAWN: PerList = { matched: FIRST_ROWS, unstated: FIRST_ROWS, excluded: FIRST_ROWS };

/** Which rows of a list are drawn. */
export interface RowPlan {
  readonly name: ListName;
  /** The first row. */
  readonly from: number;
  /** The row after the last. */
  readonly to: number;
  /** How many more to offer below. */
  readonly left: number;
}

export interface RowsPlan {
  /** Of each list that is drawn. */
  readonly lists: Readonly<Partial<Record<ListName, RowPlan>>>;
  /** How many rows there is room for after the lists. */
  readonly room: number;
}

/** How much may be drawn. */
export interface RowLimits {
  /** Rows of each list that a reader has asked for so far; undefined: all. */
  readonly asked?: PerList | undefined;
  /** The first row of the matches, where a link led far down a long list. */
  readonly from: number;
  /** Rows of all lists together: what comes after them follows in later frames. */
  readonly atMost: number;
}

/** Which rows are drawn of lists of so many rows. Lists after the matches are left out where they are empty, or have no room. */
export function planRows(lengths: PerList, { asked, from, atMost }: RowLimits): RowsPlan {
  const lists: Partial<Record<ListName, RowPlan>> = {};
  let room = atMost;
  for (const name of LISTS) {
    const length = lengths[name];
    if (length === 0 || (name !== 'matched' && room <= 0)) continue;
    const due = Math.min(asked?.[name] ?? length, length);
    const start = asked && name === 'matched' ? from : 0;
    const to = Math.min(due, start + room);
    room -= to - start;
    // What is still to come of itself is not offered.
    lists[name] = {
      name,
      from: start,
      to,
      left: to < due ? 0 : length - to,
    };
  }
  return { lists, room };
}
