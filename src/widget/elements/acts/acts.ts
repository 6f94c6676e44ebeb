import type * as ReaderActs from './reader-acts.js';
import { request } from '../shared/request.js';

let acts: typeof ReaderActs | undefined;

/** What does what a reader asks of a part; undefined until that is loaded: the first rows need nothing of it. */
export function readerActs(): typeof ReaderActs | undefined {
  return acts;
}

export function setReaderActs(given: typeof ReaderActs): void {
  acts = given;
}

/** Has something done by what is loaded after the first rows; at once where it is there. */
export function act(part: EventTarget, does: (acts: typeof ReaderActs) => void): void {
  request(part, { kind: 'act', act: () => acts && does(acts) });
}
