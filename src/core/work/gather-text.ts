/** Characters that are kept as one text. */
const MOST = 1_000_000;

/** Small pieces of a text as long parts, one after the other; an empty one for each piece that ends none, as a place to look at the clock. */
export function* gatherText(pieces: Iterable<string>): Generator<string> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    const isLong = text.length > MOST;
    yield isLong ? text : '';
    if (isLong) text = '';
  }
  yield text;
}
