import type { Compare } from '../model/compare.js';
import { startNormalizing } from '../model/normalize-registry.js';
import { startOrdering, type EntryOrder } from '../model/order-entries.js';
import type { Registry } from '../model/registry.js';
import type { Issue } from '../schema/issue.js';
import type { RegistryDocument } from '../schema/registry-schema.js';
import { finishSoon } from '../work/do-steps.js';
import type { RegistryFile } from './registry-file.js';

/** What reading depends on besides the file. */
export interface ReadingOptions {
  /** The day that decides what is planned, current and former (UTC). */
  readonly today: Date;
  readonly compare: Compare;
  /** What later versions changed is new; default, and where it knows none: what came within the period of notice. */
  readonly newSince?: ((document: RegistryDocument) => number | undefined) | undefined;
}

/** A registry ready to be shown. */
export interface ReadRegistry {
  readonly registry: Registry;
  /** Its entries by name, in the order that was asked for. */
  readonly order: EntryOrder;
  /** What was wrong with it, each with a JSON pointer into the file. */
  readonly warnings: readonly Issue[];
  /** Vendors and entries of which nothing could be kept. */
  readonly leftOut: number;
}

/**
 * Parses a registry, resolves its ids and brings its names in order, without keeping a page from its readers.
 * @throws RegistryError `schema`, as `parseDocument`
 */
export async function readRegistry(file: RegistryFile, options: ReadingOptions): Promise<ReadRegistry> {
  const { today, compare, newSince } = options;
  const { document, warnings, leftOut, toFile } = await file.parse();
  const found: Issue[] = [];
  const registry = await finishSoon(startNormalizing(document, today, found, newSince?.(document)));
  const order = await finishSoon(startOrdering(registry.entries, compare));
  const inFile = found.map((issue) => ({ ...issue, pointer: toFile(issue.pointer) }));
  return { registry, order, leftOut, warnings: [...warnings, ...inFile] };
}
