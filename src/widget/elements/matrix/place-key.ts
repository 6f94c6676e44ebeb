import type { AxisItem } from '../../../core/query/matrix/axis.js';
import type { MatrixAxis } from '../../../core/query/matrix/plan-matrix.js';

/** What leads back to a row: the axis, the column that is chosen, and the row, in its group. No id holds a space. */
export const placeKey = (axis: MatrixAxis, column: number, item: AxisItem, group?: AxisItem): string =>
  [axis, column, item.id, ...(group ? [group.id] : [])].join(' ');

/** A key taken apart; of what is none, the start of the table: any script of the page can write where it is kept. */
export function readPlace(key: string): {
  readonly axis: MatrixAxis;
  readonly column: number;
  readonly id: string | undefined;
  readonly group: string | undefined;
} {
  const [axis, column, id, group] = key.split(' ');
  return {
    axis: axis === 'vendors' ? axis : 'people',
    column: Math.max(0, Math.trunc(Number(column)) || 0),
    id,
    group,
  };
}
