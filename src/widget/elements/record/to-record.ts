import { toDay } from '../../../core/model/to-day.js';
import type { Registry } from '../../../core/model/registry.js';
import { ALL, type ResultRow, type Results } from '../../../core/query/query.js';
import type { RecordMessages } from '../../../i18n/record-messages.js';
import type { Interface } from '../../state/contexts.js';
import { nameFilters } from '../answers/name-filters.js';

/** In which list an entry stands: in one of the three, or named by the question without an answer to it. */
export type RecordList = 'matched' | 'unstated' | 'excluded' | 'mentioned';

export interface RecordRow extends ResultRow {
  readonly list: RecordList;
  /** Words of the question that its texts have. */
  readonly said?: readonly string[] | undefined;
}

/** What was reviewed: the entries on show, and what tells which list, when and what was asked. */
export interface ListRecord {
  readonly title: string;
  readonly version: number;
  /** UTC days. */
  readonly updated: string;
  readonly taken: string;
  readonly address: string;
  readonly question: string;
  /** SHA-256, in hexadecimal, of the whole list (see `hashList`); empty where the list is nested deeper than the browser follows. */
  readonly hash: string;
  /** Made as they are asked for: why each is listed is worked out then. */
  readonly rows: Iterable<RecordRow>;
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
  return {
    title: registry.title ?? ui.messages.title,
    version: registry.document.version,
    updated: registry.document.lastUpdated,
    taken: toDay(today),
    address,
    question: words.recordQuestion(tab?.name ?? '', text, nameFilters(filters, registry, ui)),
    hash,
    rows: rowsOf(results),
  };
}

const LISTS: readonly RecordList[] = ['mentioned', 'matched', 'unstated', 'excluded'];

function* rowsOf(results: Results): Generator<RecordRow> {
  const { said } = results.understood ?? {};
  for (const list of LISTS)
    for (let at = 0; at < results[list].length; at += 1)
      for (const row of results[list].slice(at, at + 1))
        yield { ...row, list, ...(said?.entries.has(row.entry.index) && { said: said.words }) };
}
