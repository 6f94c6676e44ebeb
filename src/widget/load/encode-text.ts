import { finishSoon } from '../../core/work/do-steps.js';
import { asSteps } from '../../core/work/in-steps.js';

/**
 * A text as UTF-8, in slices: what a browser reads of a `Blob` of 64 MB it hands over in one piece of work.
 * @param pieces of the text, one after the other; they may be made meanwhile
 */
export const encodeText = (pieces: Iterable<string>): Promise<Uint8Array<ArrayBuffer>> =>
  finishSoon(asSteps(encode(pieces)));

function* encode(pieces: Iterable<string>): Generator<void, Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (const text of pieces) {
    const part = encoder.encode(text);
    length += part.length;
    if (text) parts.push(part);
    yield;
  }
  const whole = new Uint8Array(length);
  for (const part of parts.reverse()) {
    whole.set(part, (length -= part.length));
    yield;
  }
  return whole;
}
