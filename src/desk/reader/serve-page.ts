import type { SourceTable } from '../../keeper/table/source/sheet.js';
import { readSheet, type ReadSheet } from './read-sheet.js';

/** What a worker is to read. */
export interface ToReader {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** What it answers: that it is there; rows of a table, one part after the other; then all else, its tables without rows. */
export type FromReader =
  | { readonly kind: 'begun' }
  | { readonly kind: 'rows'; readonly table: number; readonly rows: SourceTable['rows'] }
  | { readonly kind: 'read'; readonly read: ReadSheet }
  | { readonly kind: 'failed'; readonly message: string };

/** What is used of the scope of a worker. */
export interface ReaderScope {
  onmessage: ((event: { readonly data: ToReader }) => void) | null;
  postMessage(message: FromReader): void;
}

/** So many rows go at once: a page takes them in a few ms. */
const PART = 500;

/** Reads what the page of a worker sends. */
export function servePage(scope: ReaderScope): void {
  scope.onmessage = ({ data }) => {
    readSheet(data.bytes, data.name).then(
      (read) => answer(scope, read),
      (cause: unknown) => scope.postMessage({ kind: 'failed', message: String(cause) }),
    );
  };
  scope.postMessage({ kind: 'begun' });
}

function answer(scope: ReaderScope, read: ReadSheet): void {
  if ('refusal' in read) return scope.postMessage({ kind: 'read', read });
  const { tables } = read.source;
  for (const [table, { rows }] of tables.entries())
    for (let at = 0; at < rows.length; at += PART)
      scope.postMessage({ kind: 'rows', table, rows: rows.slice(at, at + PART) });
  const emptied = tables.map((table) => ({ ...table, rows: [] }));
  scope.postMessage({ kind: 'read', read: { source: { ...read.source, tables: emptied } } });
}
