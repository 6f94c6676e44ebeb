import type { FirstMessages } from '../../../i18n/first-messages.js';
import type { Results } from '../../../core/query/query.js';
import { allTexts } from './all-texts.js';

/**
 * The count where those are asked for that do not, which come first; and where nothing is asked, which no entry matches. Undefined
 * for other questions.
 */
export function countOtherwise(
  { total, understood, matched, unstated, excluded }: Results,
  messages: FirstMessages,
): string | undefined {
  if (!understood) return undefined;
  if (understood.isGreeting && matched.length === total)
    return messages.countMatched(matched.length, 0, 0, false);
  if (!understood.isNegated) return undefined;
  const texts = allTexts(messages);
  const asked = understood.asked.map(({ words }) => words).join(', ');
  return [
    texts.excludedHeading(excluded.length),
    ...(unstated.length > 0 ? [texts.unstatedHeading(asked, unstated.length)] : []),
    texts.matchedHeading(matched.length),
  ].join('; ');
}
