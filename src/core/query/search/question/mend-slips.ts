import { Corrector } from '../index/corrector.js';
import { guessLanguage } from '../languages/guess-language.js';
import { isNameExpected } from './name-expected.js';
import { partWords } from '../words/part-words.js';
import type { Attempt } from './read-in.js';
import { readQuestion } from './read-question.js';
import type { Reading } from './reading.js';
import type { SearchIndex } from '../index/search-index.js';

/** A text with its slips mended, and what was taken for what. */
export function mendSlips(
  { tongue, text: typed, reading: first }: Attempt,
  index: SearchIndex,
): { text: string; reading: Reading; readAs: readonly (readonly [typed: string, meant: string])[] } {
  const { lexicon, registry } = tongue;
  let text = typed;
  const readAs: [string, string][] = [];
  const { unknown, isSentence, tokens, guest } = first;
  if (unknown.length > 0 && guessLanguage(typed, registry.language, 2) === undefined) {
    tongue.corrector ??= new Corrector(lexicon.words, registry.language.startsWith('en'));
    for (const token of [...unknown].reverse()) {
      // "Saved in iCloud" is a place or a name.
      if (first.asked.some(({ words }) => words === typed.slice(token.start, token.end))) continue;
      const at = tokens.findIndex(({ start }) => start === token.start);
      const isName = isNameExpected(typed, tokens, at);
      const isSaid = (word: string): boolean =>
        [tokens[at - 1], tokens[at + 1]].some(
          (one, isAfter) => one && lexicon.find(isAfter ? [word, one.word] : [one.word, word]) !== undefined,
        );
      const meant =
        partWords(typed.slice(token.start, token.end), isSentence, lexicon.words)?.join(' ') ??
        tongue.corrector.correct(token, index, isSentence, isName, isSaid);
      if (meant === undefined) continue;
      readAs.unshift([text.slice(token.start, token.end), meant]);
      text = text.slice(0, token.start) + meant + text.slice(token.end);
    }
  }
  const reading = readAs.length > 0 ? { ...readQuestion(text, lexicon, index, registry), guest } : first;
  return { text, reading, readAs };
}
