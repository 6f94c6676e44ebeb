import { openAxis, type AxisItem, type AxisPlace } from '../../../core/query/matrix/axis.js';
import type { MatrixPlan } from '../../../core/query/matrix/plan-matrix.js';

/** Groups of people start open where no more columns than this come of it. */
const ROOM_FOR_KINDS = 12;
/** So many columns are drawn at a time: nobody reads further across, and a file may have thousands. */
const COLUMNS_AT_A_TIME = 40;
const ROWS_AT_A_TIME = { people: 200, vendors: 50 } as const;
/** Cells that are drawn before a page looks at its readers again: a fifth of a second's work. */
const MOST_CELLS = 1_000;

interface Sizes {
  readonly rows: number;
  readonly columns: number;
}

/** What is drawn of a table, of which there may be more than a page can draw. */
export interface PickedPlaces {
  readonly rows: readonly AxisPlace[];
  readonly columns: readonly AxisPlace[];
  /** How many there are besides. */
  readonly left: Sizes;
  /** How many are drawn at a time. */
  readonly step: Sizes;
  /** Ids of the groups that are open. */
  readonly opened: ReadonlySet<string>;
}

/**
 * @param toggled ids of the groups that a reader has opened or closed, each the other way than it started
 * @param pages how many times as many as are drawn at a time
 */
export function pickPlaces(plan: MatrixPlan, toggled: ReadonlySet<string>, pages: Sizes): PickedPlaces {
  const { axis, rows, columns } = plan;
  const opened = openedOf(plan, toggled);
  const all = { rows: countPlaces(rows, opened), columns: countPlaces(columns, opened) };
  const across = Math.min(all.columns, COLUMNS_AT_A_TIME);
  const step = {
    rows: Math.min(ROWS_AT_A_TIME[axis], Math.ceil(MOST_CELLS / across)),
    columns: COLUMNS_AT_A_TIME,
  };
  const drawn = {
    rows: firstPlaces(rows, opened, pages.rows * step.rows),
    columns: firstPlaces(columns, opened, pages.columns * step.columns),
  };
  return {
    ...drawn,
    left: { rows: all.rows - drawn.rows.length, columns: all.columns - drawn.columns.length },
    step,
    opened,
  };
}

function openedOf({ axis, columns }: MatrixPlan, toggled: ReadonlySet<string>): ReadonlySet<string> {
  const groups = new Set(columns.map(({ id }) => id));
  const start = axis === 'people' && countPlaces(columns, groups) <= ROOM_FOR_KINDS ? groups : [];
  const opened = new Set(start);
  for (const id of toggled) if (!opened.delete(id)) opened.add(id);
  return opened;
}

const countPlaces = (items: readonly AxisItem[], opened: ReadonlySet<string>): number =>
  items.reduce((sum, { id, kinds }) => sum + 1 + (opened.has(id) ? kinds.length : 0), 0);

const firstPlaces = (items: readonly AxisItem[], opened: ReadonlySet<string>, count: number) =>
  openAxis(items.slice(0, count), opened).slice(0, count);

/** How many pages of rows it takes to show one. @param step rows of a page */
export function pagesUpTo(
  rows: readonly AxisItem[],
  opened: ReadonlySet<string>,
  step: number,
  { id, group }: { readonly id: string | undefined; readonly group: string | undefined },
): number {
  const at = openAxis(rows, opened).findIndex((row) => row.item.id === id && row.group?.id === group);
  return Math.floor(at / step) + 1;
}
