import { foldText, tokenize, type Token } from './fold-text.js';
import type { Mark, Piece } from '../query.js';

/** Words of a name that are looked at together: a name of more is marked word by word. */
const JOINED_WORDS = 4;

/**
 * Cuts a text where marks begin and end; the pieces together are the text.
 * @param isName in names, one and two letters mark the beginnings of words too
 */
export function markText(text: string, marks: readonly Mark[], isName = false): readonly Piece[] {
  const tokens = tokenize(text);
  const pieces: Piece[] = [];
  let done = 0;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] as Token;
    const count = wordsMet(tokens, at, marks);
    const begun = count > 0 ? 0 : lettersBegun(token.word, marks, isName);
    const end =
      count > 0 ? (tokens[at + count - 1] as Token).end : begun > 0 ? prefixEnd(text, token, begun) : 0;
    at += Math.max(count, 1);
    if (end === 0) continue;
    if (token.start > done) pieces.push({ text: text.slice(done, token.start), marked: false });
    pieces.push({ text: text.slice(token.start, end), marked: true });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), marked: false });
  return pieces;
}

/** Whether a folded word is what a word of the search met. */
export function isMet(word: string, { words, prefix }: Mark, isName: boolean): boolean {
  return (
    words.has(word) || (prefix !== undefined && (isName || prefix.length > 2) && word.startsWith(prefix))
  );
}

/** How many words from `at` on are, written as one, a word that was met. */
function wordsMet(tokens: readonly Token[], at: number, marks: readonly Mark[]): number {
  let joined = '';
  for (let count = 1; count <= JOINED_WORDS && at + count <= tokens.length; count += 1) {
    joined += (tokens[at + count - 1] as Token).word;
    if (marks.some(({ words }) => words.has(joined))) return count;
  }
  for (const { phrase } of marks) {
    if (phrase?.length && phrase.every((word, place) => tokens[at + place]?.word === word))
      return phrase.length;
  }
  return 0;
}

/** How many letters of a word are the beginning that was met. */
function lettersBegun(word: string, marks: readonly Mark[], isName: boolean): number {
  let most = 0;
  for (const mark of marks) if (isMet(word, mark, isName)) most = Math.max(most, mark.prefix?.length ?? 0);
  return most;
}

let graphemes: Intl.Segmenter | undefined;

/** Where the first folded characters of a word end, never within what a reader sees as one character. */
function prefixEnd(text: string, { start, end, word }: Token, length: number): number {
  // Folded to as many characters as it has, each stands for itself.
  if (word.length === end - start) return start + length;
  graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let folded = 0;
  for (const { segment, index } of graphemes.segment(text.slice(start, end))) {
    if (folded >= length) return start + index;
    folded += foldText(segment).length;
  }
  return end;
}
