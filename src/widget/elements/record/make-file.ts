import { finishSoon } from '../../../core/work/do-steps.js';
import { gatherText } from '../../../core/work/gather-text.js';
import { asSteps } from '../../../core/work/in-steps.js';

/** Puts a file together of pieces that are made meanwhile, with a look at the clock behind each. */
export const makeFile = (pieces: Iterable<string>, type: string): Promise<Blob> =>
  finishSoon(asSteps(gather(pieces, type)));

function* gather(pieces: Iterable<string>, type: string): Generator<void, Blob> {
  const parts: Blob[] = [];
  for (const text of gatherText(pieces)) {
    // What the browser holds is not held by the page.
    if (text) parts.push(new Blob([text]));
    yield;
  }
  return new Blob(parts, { type });
}
