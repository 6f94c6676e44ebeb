import type { FirstMessages } from '../../../i18n/first-messages.js';
import type { Results } from '../../../core/query/query.js';
import { allTexts } from './all-texts.js';
import { saidRows } from './mentioned-rows.js';

/**
 * The count where those are asked for that do not, which come first; where nothing is asked, which no entry matches; and where entries
 * only mention what is asked. Undefined for other questions.
 */
export function countOtherwise(results: Results, messages: FirstMessages): string | undefined {
  const { total, understood, matched, unstated, excluded } = results;
  if (!understood) return undefined;
  if (understood.isGreeting && matched.length === total)
    return messages.countMatched(matched.length, 0, 0, false);
  const said = saidRows(results).length;
  if (!understood.isNegated && said === 0) return undefined;
  const texts = allTexts(messages);
  const asked = understood.asked.map(({ words }) => words).join(', ');
  return [
    ...(understood.isNegated
      ? [
          texts.excludedHeading(excluded.length),
          ...(unstated.length > 0 ? [texts.unstatedHeading(asked, unstated.length)] : []),
          texts.matchedHeading(matched.length),
        ]
      : [messages.countMatched(matched.length, unstated.length, excluded.length, true)]),
    ...(said > 0 ? [texts.countSaid(said)] : []),
  ].join('; ');
}
