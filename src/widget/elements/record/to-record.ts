import { toDay } from '../../../core/model/to-day.js';
import type { Registry } from '../../../core/model/registry.js';
import { ALL, type ResultRow, type Results } from '../../../core/query/query.js';
import type { RecordMessages } from '../../../i18n/record-messages.js';
import type { Interface } from '../../state/contexts.js';
import { nameFilters } from '../answers/name-filters.js';

/** In which of the three lists an entry stands. */
export type RecordList = 'matched' | 'unstated' | 'excluded';

/** What was reviewed: the entries on show, and what tells which list, when and what was asked. */
export interface ListRecord {
  readonly title: string;
  readonly version: number;
  /** UTC days. */
  readonly updated: string;
  readonly taken: string;
  readonly address: string;
  readonly question: string;
  /** SHA-256, in hexadecimal, of the whole list (see `hashList`); empty where the browser cannot work it out. */
  readonly hash: string;
  readonly rows: readonly (ResultRow & { readonly list: RecordList })[];
}

export interface RecordCircumstances {
  readonly today: Date;
  readonly address: string;
  readonly hash: string;
}

export function toRecord(
  registry: Registry,
  results: Results,
  ui: Interface,
  words: RecordMessages,
  { today, address, hash }: RecordCircumstances,
): ListRecord {
  const { category, text, filters } = results.query;
  const tab = category === ALL ? undefined : registry.categories.find(({ id }) => id === category);
  const lists: readonly RecordList[] = ['matched', 'unstated', 'excluded'];
  return {
    title: registry.title ?? ui.messages.title,
    version: registry.document.version,
    updated: registry.document.lastUpdated,
    taken: toDay(today),
    address,
    question: words.recordQuestion(tab?.name ?? '', text, nameFilters(filters, registry, ui)),
    hash,
    rows: lists.flatMap((list) => results[list].slice().map((row) => ({ ...row, list }))),
  };
}
