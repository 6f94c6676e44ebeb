/** A long text in pieces of at most so many characters, cut behind a space where there is one. */
export function* cutText(text: string, most: number): Generator<string, void> {
  for (let from = 0; from < text.length;) {
    let to = Math.min(from + most, text.length);
    if (to < text.length) {
      // Looked for in the piece alone: behind it a text without spaces may be long.
      const space = text.slice(from, to + 1).lastIndexOf(' ');
      // Never between the two halves of a character.
      if (space > 0) to = from + space + 1;
      else if (/[\ud800-\udbff]/.test(text[to - 1] as string)) to -= 1;
    }
    yield text.slice(from, to);
    from = to;
  }
}

/** So much of an entry is read again for each search that meets it; all of it is indexed. */
const READ_AGAIN = 6_000;

/** The beginning of some texts: as much as is read again for each search. */
export function startOf(texts: readonly string[]): readonly string[] {
  let left = READ_AGAIN;
  const start: string[] = [];
  for (const text of texts) {
    if (left <= 0) break;
    start.push(text.slice(0, left));
    left -= text.length;
  }
  return start;
}
