import type { UnreadCell } from '../../keeper/table/read/table-report.js';
import { groupBy } from '../../keeper/table/read/words/group-by.js';

/** The same in many cells of a column. */
export interface OftenUnread {
  readonly heading: string;
  readonly count: number;
  readonly why: string;
  readonly remedy: string;
}

/** What is told once for all cells, where it would else be read row after row. */
const MANY = 3;

/** What was not read for one reason in many cells of a column, the most first. */
export const groupUnread = (unread: readonly UnreadCell[]): readonly OftenUnread[] =>
  [
    ...groupBy(
      unread.filter(({ isRow }) => !isRow),
      ({ heading, why, remedy }) => JSON.stringify([heading, why, remedy]),
    ).values(),
  ]
    .filter(({ length }) => length >= MANY)
    .flatMap((all) =>
      all.slice(0, 1).map(({ heading, why, remedy }) => ({ heading, count: all.length, why, remedy })),
    )
    .sort((a, b) => b.count - a.count);
