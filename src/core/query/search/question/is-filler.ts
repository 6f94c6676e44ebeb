import type { Lexicon } from '../languages/lexicon.js';
import { isWeak, STOP_WORDS } from '../words/small-words.js';

/** Whether a word says nothing of what is asked. @param weak whether a verb or filler of questions may be what is asked */
export function isFiller(word: string, isSentence: boolean, weak: boolean, lexicon: Lexicon): boolean {
  // "Kind" is a child in German.
  const isEnglish = lexicon.language.startsWith('en') || !lexicon.has(word);
  const isOfQuestions = (isEnglish && isWeak(word)) || lexicon.small.has(word);
  return (isEnglish && STOP_WORDS.has(word)) || (isSentence && !weak && isOfQuestions);
}
