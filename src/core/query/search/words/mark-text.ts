import { foldText, tokenize, type Token } from './fold-text.js';
import type { Mark, Piece } from '../../query.js';

/** Words of a name that are looked at together: a name of more is marked word by word. */
const JOINED_WORDS = 4;
const WHOLE_WORD = [0, 0] as const;

/**
 * Cuts a text where marks begin and end; the pieces together are the text.
 * @param isName in names, one and two letters mark the beginnings of words too
 */
export function markText(text: string, marks: readonly Mark[], isName = false): readonly Piece[] {
  const tokens = tokenize(text);
  const longest = longestOf(marks);
  const pieces: Piece[] = [];
  let done = 0;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] as Token;
    const count = wordsMet(tokens, at, marks, longest);
    const [from, to] = count > 0 ? WHOLE_WORD : lettersMet(token.word, marks, isName);
    const start = from > 0 ? prefixEnd(text, token, from) : token.start;
    const end = count > 0 ? (tokens[at + count - 1] as Token).end : to > 0 ? prefixEnd(text, token, to) : 0;
    at += Math.max(count, 1);
    if (end === 0) continue;
    if (start > done) pieces.push({ text: text.slice(done, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), marked: false });
  return pieces;
}

/** Whether a folded word is what a word of the search met. */
export function isMet(word: string, { words, prefix, part }: Mark, isName: boolean): boolean {
  return (
    words.has(word) ||
    (prefix !== undefined && (isName || prefix.length > 2) && word.startsWith(prefix)) ||
    (part !== undefined && word.includes(part))
  );
}

/** By the marks of one search, which are asked of every text on show. */
const longests = new WeakMap<readonly Mark[], number>();

/** How many letters the longest word has that was met. */
function longestOf(marks: readonly Mark[]): number {
  let longest = longests.get(marks);
  if (longest === undefined) {
    longest = 0;
    for (const { words } of marks) for (const { length } of words) longest = Math.max(longest, length);
    longests.set(marks, longest);
  }
  return longest;
}

/** How many words from `at` on are, written as one, a word that was met. @param longest letters that such a word has at most */
function wordsMet(tokens: readonly Token[], at: number, marks: readonly Mark[], longest: number): number {
  let joined = '';
  for (let count = 1; count <= JOINED_WORDS && at + count <= tokens.length; count += 1) {
    joined += (tokens[at + count - 1] as Token).word;
    if (joined.length > longest) break;
    if (marks.some(({ words }) => words.has(joined))) return count;
  }
  for (const { phrase } of marks) {
    if (phrase?.length && phrase.every((word, place) => tokens[at + place]?.word === word))
      return phrase.length;
  }
  return 0;
}

/** Which letters of a word were met: its beginning, or a part of it. */
function lettersMet(
  word: string,
  marks: readonly Mark[],
  isName: boolean,
): readonly [from: number, to: number] {
  let begun = 0;
  for (const mark of marks) if (isMet(word, mark, isName)) begun = Math.max(begun, mark.prefix?.length ?? 0);
  const part =
    begun > 0 ? undefined : marks.find((mark) => mark.part !== undefined && word.includes(mark.part))?.part;
  const from = part === undefined ? 0 : word.indexOf(part);
  return [from, part === undefined ? begun : from + part.length];
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
