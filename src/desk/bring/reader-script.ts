import type * as reader from '../reader/reader.js';

/** What the script beside that of the desk does. */
export type Reader = typeof reader;

declare global {
  /** Set by the script `reader.js`: makes the reader, and stands for itself in a worker, as its own text. */
  var vendorDisclosureReader: (() => Reader) | undefined;
}

/** @throws where that script is not there */
export function readerScript(): () => Reader {
  const { vendorDisclosureReader: script } = globalThis;
  if (!script) throw new Error('The file reader.js, which lies beside the page, was not loaded.');
  return script;
}
