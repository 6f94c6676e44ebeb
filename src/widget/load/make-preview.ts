import type { Compare } from '../../core/model/compare.js';
import { normalizeRegistry } from '../../core/model/normalize-registry.js';
import { compareNames, orderEntries } from '../../core/model/order-entries.js';
import type { Registry } from '../../core/model/registry.js';
import { toDay } from '../../core/model/to-day.js';
import { statusOn } from '../../core/model/to-entry.js';
import { setCounts } from '../../core/query/count-entries.js';
import { ALL, EMPTY_QUERY, type Results } from '../../core/query/query.js';
import { listEntries } from '../../core/query/list-entries.js';
import { startParsing } from '../../core/reading/start-parsing.js';
import { MAX_ENTRIES, MAX_VENDORS } from '../../core/schema/limits.js';
import type { RegistryDocument, VendorRecord } from '../../core/schema/registry-schema.js';
import { finish, finishSoon } from '../../core/work/do-steps.js';
import { asSteps } from '../../core/work/in-steps.js';

/** Vendors of the first screen. */
const FIRST = 20;

/** The first screen of a long registry: the rest is read behind it. */
export interface Preview {
  /** The vendors that come first, and the counts of all. */
  readonly registry: Registry;
  readonly results: Results;
}

/**
 * The first screen of a registry that is not read yet; undefined where this first look finds anything amiss: then reading it
 * decides. In steps: names may take long to compare.
 */
export const makePreview = (value: unknown, today: Date, compare: Compare): Promise<Preview | undefined> =>
  finishSoon(asSteps(preview(value, today, compare)));

function* preview(value: unknown, today: Date, compare: Compare): Generator<void, Preview | undefined> {
  try {
    const file = value as RegistryDocument;
    // Of more, even a first look at each keeps a page waiting.
    if (file.vendors.length > MAX_VENDORS) return undefined;
    const day = toDay(today);
    const first: VendorRecord[] = [];
    const counts = { current: 0, planned: 0, former: 0, providers: 0, byCategory: new Map<string, number>() };
    let entries = 0;
    for (const vendor of file.vendors) {
      const before = counts.current;
      for (const disclosure of vendor.disclosures) {
        // What code hands over may go on without end.
        if ((entries += 1) > MAX_ENTRIES) return undefined;
        const status = statusOn(day, disclosure);
        counts[status] += 1;
        if (status !== 'current') continue;
        const { category } = disclosure;
        counts.byCategory.set(category, (counts.byCategory.get(category) ?? 0) + 1);
      }
      if (counts.current === before) continue;
      counts.providers += 1;
      insert(first, vendor, compare);
      yield;
    }
    const parsed = finish(startParsing({ ...file, vendors: first }));
    if (parsed?.warnings.length !== 0) return undefined;
    const registry = normalizeRegistry(parsed.document, today);
    setCounts(registry, counts);
    return { registry, results: withCounts(registry, compare, counts.current, counts.byCategory) };
  } catch {
    return undefined;
  }
}

/** Keeps the first vendors by name, equal names as in the file. */
function insert(first: VendorRecord[], vendor: VendorRecord, compare: Compare): void {
  let at = first.length;
  while (at > 0 && compareNames(vendor.name, (first[at - 1] as VendorRecord).name, compare) < 0) at -= 1;
  if (at >= FIRST) return;
  first.splice(at, 0, vendor);
  first.length = Math.min(first.length, FIRST);
}

/** Rows of the first vendors, counted as all. */
function withCounts(
  registry: Registry,
  compare: Compare,
  total: number,
  byCategory: ReadonlyMap<string, number>,
): Results {
  const results = listEntries(registry, EMPTY_QUERY, orderEntries(registry.entries, compare));
  const { matched } = results;
  return {
    ...results,
    matched: {
      length: total,
      slice: (start, end) => matched.slice(start, end),
      indexOf: (entry) => matched.indexOf(entry),
    },
    tabCounts: new Map([
      [ALL, total],
      ...registry.categories.map(({ id }): [string, number] => [id, byCategory.get(id) ?? 0]),
    ]),
  };
}
