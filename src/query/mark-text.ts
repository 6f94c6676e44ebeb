import { foldText, tokenize, type Token } from './fold-text.js';
import type { Mark } from './query.js';

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a text where marks begin and end; the pieces together are the text. */
export function markText(text: string, marks: readonly Mark[]): readonly Piece[] {
  const byWord = new Map(marks.map((mark) => [mark.word, mark]));
  const pieces: Piece[] = [];
  let done = 0;
  for (const token of tokenize(text)) {
    const mark = byWord.get(token.word);
    if (!mark) continue;
    const end = mark.length === undefined ? token.end : prefixEnd(text, token, mark.length);
    if (token.start > done) pieces.push({ text: text.slice(done, token.start), marked: false });
    pieces.push({ text: text.slice(token.start, end), marked: true });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), marked: false });
  return pieces;
}

/** Where the first folded characters of a word end, never within what a reader sees as one character. */
function prefixEnd(text: string, { start, end }: Token, length: number): number {
  let folded = 0;
  for (const { segment, index } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(
    text.slice(start, end),
  )) {
    if (folded >= length) return start + index;
    folded += foldText(segment).length;
  }
  return end;
}
