// What the first rows need nothing of, but whoever reads on: all that a reader asks by keys, tabs and buttons, and what answers it.
// Loaded after the first rows, or as soon as something is asked.
import { Reader } from './reader.js';
import type { ServedList } from './served-list.js';
import * as readerActs from '../acts/reader-acts.js';
import { setReaderActs } from '../acts/acts.js';

/** Serves the reader of a list from now on. */
export function serveReader(list: ServedList): Reader {
  setReaderActs(readerActs);
  const reader = new Reader(list);
  // Once whoever asks for it has it.
  queueMicrotask(() => list.waiting.splice(0).forEach((request) => reader.handle(request)));
  return reader;
}
