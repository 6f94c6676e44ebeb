import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { fromFoundSteps, TableError, type FromTable } from '../../keeper/table/read/from-table.js';
import { tableSteps, type FoundTable } from '../../keeper/table/read/rows/find-tables.js';
import type { Sheet } from '../state/desk-state.js';

/** What a sheet is under what was chosen for its headings. */
export interface Matched {
  readonly tables: readonly FoundTable[];
  /** The list with its rows, and what was done; undefined where it cannot be read so. */
  readonly read?: FromTable | undefined;
  /** Why, in a sentence. */
  readonly problem?: string | undefined;
}

/** Reads a sheet into a list; each `yield` is a place to rest. */
export function* matchSheet(sheet: Sheet, base: RegistryDocument): Generator<void, Matched> {
  const { source, map, keep, dates } = sheet;
  const options = { map, keep, dates };
  const tables = yield* tableSteps(source.tables, options);
  try {
    return { tables, read: yield* fromFoundSteps(tables, base, options) };
  } catch (cause) {
    if (!(cause instanceof TableError)) throw cause;
    return { tables, problem: cause.message };
  }
}
