// The DOM-free core: reads, resolves and asks a registry, in Node and browsers.
export { parseDocument, parseRegistry } from './load/parse-document.js';
export type { ParsedRegistry } from './load/parse-registry.js';
export { RegistryError, type RegistryErrorCode } from './load/registry-error.js';
export { normalizeRegistry } from './model/normalize-registry.js';
export type * from './model/registry.js';
export { answerEntry } from './query/answer-entry.js';
export { AnswerTable } from './query/answer-table.js';
export { flattenValues, type Facet, type FacetValue } from './query/facet.js';
export { listFacets } from './query/list-facets.js';
export { EMPTY_QUERY, FACETS, NOT_STATED } from './query/query.js';
export type * from './query/query.js';
export { orderEntries } from './query/order-entries.js';
export { runQuery, type EntryOrder } from './query/run-query.js';
export { FORMAT_VERSION } from './schema/format-version.js';
export type * from './schema/registry-schema.js';
export type { Issue, IssueCode } from './schema/issue.js';
