import { orderEntries } from '../../model/order-entries.js';
import type { Entry, Registry } from '../../model/registry.js';
import type { Facet } from '../filter/facet.js';
import type { Filters } from '../query.js';
import type { AxisItem } from './axis.js';
import { listAxis, startOfName } from './list-axis.js';

/** What data is compared with. */
export type MatrixAxis = 'people' | 'vendors';

/** The rows and columns of a table of who gets what, in groups. */
export interface MatrixPlan {
  readonly axis: MatrixAxis;
  /** Whether there is the other axis too. */
  readonly hasPeople: boolean;
  readonly rows: readonly AxisItem[];
  readonly columns: readonly AxisItem[];
  /** By the id of a vendor in the rows the indexes of its entries. */
  readonly entriesOf: ReadonlyMap<string, readonly number[]>;
}

/**
 * Data down and people across; or vendors down and data across, since there may be thousands. Where the registry does not
 * tell people apart, it is vendors.
 */
export function planMatrix(
  registry: Registry,
  facets: readonly Facet[],
  axis: MatrixAxis,
  compare: (a: string, b: string) => number,
): MatrixPlan {
  const data = listAxis(registry, facets, 'data', compare);
  const people = listAxis(registry, facets, 'subjects', compare);
  const hasPeople = people.length > 0;
  if (axis === 'people' && hasPeople)
    return { axis, hasPeople, rows: data, columns: people, entriesOf: new Map() };
  const entriesOf = new Map<string, number[]>();
  const rows: AxisItem[] = [];
  const { entries } = registry;
  for (const place of orderEntries(entries, compare).byPlace) {
    const { vendor, index, status } = entries[place] as Entry;
    if (status !== 'current') continue;
    const known = entriesOf.get(vendor.id);
    if (known) known.push(index);
    else {
      entriesOf.set(vendor.id, [index]);
      rows.push({ id: vendor.id, name: startOfName(vendor.name), values: [vendor.id], kinds: [] });
    }
  }
  return { axis: 'vendors', hasPeople, rows, columns: data, entriesOf };
}

/** What a cell asks of the list. */
export function questionOf({ axis }: MatrixPlan, row: AxisItem, column: AxisItem): Filters {
  return axis === 'people'
    ? { subjects: column.values, data: row.values }
    : { data: column.values, vendors: row.values };
}
