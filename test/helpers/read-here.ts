import type { ReadFile } from '../../src/desk/bring/read-in-worker.js';
import { readSheet } from '../../src/desk/reader/read-sheet.js';
import { longWork } from '../../src/desk/shared/long-work.js';

/** Reads a sheet where there is no page to keep free. */
export const readHere: ReadFile = (bytes, name, signal) =>
  readSheet(bytes, name, (steps) => longWork(steps, signal));
