// The DOM-free core: reads, resolves, asks and compares registries, in Node and browsers.
//
// Modules that hold nothing but what is public are passed on whole: esbuild, where it splits code, loads all that a module passes on
// by name together with any one of it.
export * from './core/reading/parse-document.js';
export type { ParsedRegistry } from './core/reading/start-parsing.js';
export * from './core/reading/registry-error.js';
export { normalizeRegistry } from './core/model/normalize-registry.js';
export { reachOf, type Reach } from './core/model/reach-of.js';
export type * from './core/model/registry.js';
export { answerEntry } from './core/query/filter/answer-entry.js';
export * from './core/query/filter/answer-table.js';
export { flattenValues, type Facet, type FacetValue } from './core/query/filter/facet.js';
export { listChanges, type Changes } from './core/query/list-changes.js';
export { listFacets } from './core/query/filter/list-facets.js';
export { EMPTY_QUERY, FACETS, NOT_STATED } from './core/query/query.js';
export type * from './core/query/query.js';
export { orderEntries, type EntryOrder } from './core/model/order-entries.js';
export * from './core/query/run-query.js';
export * from './keeper/diff/apply-diff.js';
export * from './keeper/diff/describe-diff.js';
export * from './keeper/diff/diff-registries.js';
export { hasChanges, type RegistryDiff } from './keeper/diff/registry-diff.js';
export * from './keeper/diff/to-changes.js';
export * from './core/schema/format-version.js';
export type * from './core/schema/registry-schema.js';
export type { Issue, IssueCode } from './core/schema/issue.js';
