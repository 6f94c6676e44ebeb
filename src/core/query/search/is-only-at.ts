import type { Token } from './fold-text.js';
import { isWeak, setOf, STOP_WORDS } from './small-words.js';

const ONLY = setOf('only just solely exclusively merely purely alone');

/** Whether a word is all that vendors are said to be for: "deal only with your website", "the website alone". */
export function isOnlyAt(tokens: readonly Token[], at: number): boolean {
  if (ONLY.has(tokens[at + 1]?.word ?? '')) return true;
  let before = at - 1;
  const word = (): string => tokens[before]?.word ?? '';
  while (
    before >= 0 &&
    !ONLY.has(word()) &&
    (STOP_WORDS.has(word()) || isWeak(word()) || word() === 'public')
  )
    before -= 1;
  return ONLY.has(word());
}
