import { better, countSmall, isAlike, tellsMore, type Attempt } from './read-in.js';

/** How much is asked that the list has a word for. */
const countKnown = ({ reading }: Attempt): number => reading.asked.filter(({ isAbsent }) => !isAbsent).length;

/** Of a text read in a list's own language and in others the way that leaves least of it unknown. */
export function pickAttempt(own: Attempt, others: readonly Attempt[], given: string): Attempt {
  const { asked, mentions, unknown, isOfName } = own.reading;
  // What is asked of a name is no ordinary word: "does Notion get …". What is understood but for a word is in no other language.
  const isEnglish = others.some(({ reading }) => reading.guest === undefined && reading.asked.length > 0);
  const small = asked.length > 0 || isEnglish ? countSmall(own) : 0;
  const isOther = (one: Attempt): boolean =>
    tellsMore(one) && (one.reading.guest === undefined ? !isOfName : small === 0 || countSmall(one) > small);
  const guests = others.filter(isOther);
  // What a sentence asks that seems to ask nothing.
  const isNothing = asked.length + mentions.length + unknown.length === 0;
  const more = guests.find(
    (one) =>
      one.reading.guest === undefined &&
      (isNothing || (isAlike(one, own) && countKnown(one) > countKnown(own))),
  );
  const best = guests.reduce(better, more ?? own);
  const isOfSeveral = best !== own && guests.some((one) => one !== best && isAlike(one, best));
  if (!isOfSeveral) return best;
  // "IA" is the same in several, "Marketo" is near to words of several.
  return /^\p{Lu}\p{Ll}+$/u.test(given) ? own : { ...best, reading: { ...best.reading, guest: 'und' } };
}
