import { finishSoon } from '../../../core/work/do-steps.js';
import { asSteps } from '../../../core/work/in-steps.js';

/** Characters that are kept as a text; more of them are handed to the browser. */
const MOST = 1_000_000;

/** Puts a file together of pieces that are made meanwhile, with a look at the clock behind each. */
export const makeFile = (pieces: Iterable<string>, type?: string): Promise<Blob> =>
  finishSoon(asSteps(gather(pieces, type)));

function* gather(pieces: Iterable<string>, type = ''): Generator<void, Blob> {
  const parts: BlobPart[] = [];
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length > MOST) {
      parts.push(new Blob([text]));
      text = '';
    }
    yield;
  }
  return new Blob([...parts, text], { type });
}
