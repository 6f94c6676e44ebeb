import type { SourceCell } from '../../keeper/table/source/sheet.js';
import type { ReadSheet } from '../reader/read-sheet.js';
import type { FromReader, ToReader } from '../reader/serve-page.js';
import { longWork } from '../shared/long-work.js';
import { scriptUrl } from '../shared/script-url.js';
import { readerScript } from './reader-script.js';

/** Reads a sheet or a page. @throws the reason of the signal once it is aborted */
export type ReadFile = (bytes: Uint8Array, name: string, signal: AbortSignal) => Promise<ReadSheet>;

/**
 * Reads in a worker, so that the page can be used meanwhile and reading can be ended at any moment; on the page where no worker starts.
 * The worker is made of what the page has: it is bound by the policy of the page, and sends nothing either.
 */
export const readInWorker: ReadFile = async (bytes, name, signal) => {
  signal.throwIfAborted();
  const script = readerScript();
  const url = URL.createObjectURL(new Blob([`(${script})().servePage(self)`], { type: 'text/javascript' }));
  const worker = startWorker(url);
  try {
    const read = worker && (await answerOf(worker, { bytes, name }, signal));
    return read ?? (await script().readSheet(bytes, name, (steps) => longWork(steps, signal)));
  } finally {
    worker?.terminate();
    URL.revokeObjectURL(url);
  }
};

/** Undefined where the browser lets none be made. */
function startWorker(url: string): Worker | undefined {
  try {
    return new Worker(scriptUrl(url));
  } catch {
    return undefined;
  }
}

/** Undefined where it does not start. */
function answerOf(worker: Worker, task: ToReader, signal: AbortSignal): Promise<ReadSheet | undefined> {
  const rows: SourceCell[][][] = [];
  let hasBegun = false;
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
    worker.onerror = (event) => {
      event.preventDefault();
      if (hasBegun) reject(new Error(event.message));
      else resolve(undefined);
    };
    worker.onmessage = ({ data }: MessageEvent<FromReader>) => {
      if (data.kind === 'begun') {
        hasBegun = true;
        worker.postMessage(task);
      } else if (data.kind === 'rows') (rows[data.table] ??= []).push(...(data.rows as SourceCell[][]));
      else if (data.kind === 'failed') reject(new Error(data.message));
      else resolve(withRows(data.read, rows));
    };
  });
}

function withRows(read: ReadSheet, rows: readonly SourceCell[][][]): ReadSheet {
  if ('refusal' in read) return read;
  const tables = read.source.tables.map((table, at) => ({ ...table, rows: rows[at] ?? [] }));
  return { source: { ...read.source, tables } };
}
