import type { Understood } from '../../query.js';
import { entriesWithName } from '../index/entries-named.js';
import { foldText, wordsOf, type Token } from '../words/fold-text.js';
import { guessLanguage } from '../languages/guess-language.js';
import { asksForAll } from './asks-for-all.js';
import { isGreeting } from './is-greeting.js';
import type { Mention, Reading } from './reading.js';
import type { SearchIndex } from '../index/search-index.js';
import { rankedIn } from './ranked-in.js';
import { isNoun, isShell } from './with-head.js';
import { tellsNothing } from './tells-nothing.js';
import { vendorsNamed } from './vendors-named.js';
import { isWeak, STOP_WORDS } from '../words/small-words.js';
import { wordForms } from '../words/word-forms.js';

/** Between several names: "Twilio SendGrid" is one. */
export const BETWEEN_NAMES = /[/,;&+|]| (?:and|or|vs\.?|versus) /i;

/** A name at the beginning of a text. */
const NAME_IN = /^[^\s,/;&+|?]+(?: \p{Lu}[^\s,/;&+|?]*)*/u;

/** Before what a company does. English. */
const DOES = /\bdoes \S+ $/i;

/** Asks whether a name is on the list. English. */
const IN_LIST = /^is \S+ (?:in|on|here)\b/i;

/** What a page says of how a text was read. */
export function toUnderstood(
  text: string,
  {
    asked,
    mentions,
    unknown,
    tokens,
    isSentence,
    isNegated,
    isBare,
    isOfName,
    isOfList,
    thing,
    guest,
  }: Reading,
  readAs: Understood['readAs'],
  index: SearchIndex,
): Understood {
  const { entries: list, language, original } = index.registry;
  const isMissing = ({ word }: Token): boolean =>
    wordsOf(word).every((one) => [one, ...wordForms(one)].every((form) => index.idOf(form) === undefined));
  // What no vendor is called alone is missing where a name is asked for: "does android get …".
  const isUncalled = ({ word }: Token): boolean => isOfName && entriesWithName(index, [word]).length > 0;
  const isSaid = (token: Token): boolean =>
    asked.length === 0 ||
    isOfName ||
    thing.includes(token) ||
    !tellsNothing(
      text,
      tokens,
      tokens.findIndex(({ start }) => start === token.start),
    );
  // "Google Classroom": of a company, and none of what the list has of it.
  const ownerAt = ({ start, end, word }: Token): Mention | undefined => {
    const before = text.slice(0, start);
    // "Why does Google appear"
    const last = tokens.findLast((one) => one.start < start)?.word ?? '';
    if (!isNoun(word) || STOP_WORDS.has(last) || (end === tokens.at(-1)?.end && DOES.test(before)))
      return undefined;
    // "The YouTube player": a word of its own name.
    const called = entriesWithName(index, [word]);
    return mentions.find(({ words, turn, entries, isWhole }) => {
      if (turn || !before.endsWith(`${words} `) || entries.some((one) => called.includes(one))) return false;
      const { name = '' } = list[entries[0] ?? 0]?.vendor ?? {};
      return !(isWhole && foldText(name) === foldText(words));
    });
  };
  const ownerOf = (token: Token): string | undefined => ownerAt(token)?.words.replace(/^does /i, '');
  const missing = unknown.filter(
    (token) => (isMissing(token) || isUncalled(token) || ownerOf(token)) && isSaid(token),
  );
  // What some text of the list has in it, and no answer: "photos of engineers".
  const isLeft = (token: Token): boolean =>
    !missing.includes(token) &&
    isSaid(token) &&
    !isShell(token.word) &&
    token.word.length > 2 &&
    text[token.start - 1] !== '-' &&
    !mentions.some(({ entries }) =>
      entriesWithName(index, [token.word]).some((one) => entries.includes(one)),
    );
  // "Is it safe" may be asked of safeguards.
  const isUnread = (token: Token): boolean => {
    const place = tokens.indexOf(token);
    return !asked.some(({ at = Infinity, end = 0 }) => at <= place && place < end);
  };
  // "Microsoft Teams or Slack": names alone.
  const isOfNames = asked.length === 0 && mentions.length > 0 && BETWEEN_NAMES.test(text);
  const isName = ({ start }: Token): boolean =>
    isOfNames && (/^\p{Lu}/u.test(text.slice(start)) || (start < 2 && !isSentence));
  const write = (token: Token): string => {
    const typed = text.slice(token.start, token.end);
    const name = isName(token) && NAME_IN.exec(text.slice(token.start))?.[0];
    return name || [ownerOf(token) ?? [], typed].flat().join(' ');
  };
  // "Google Analytics": of a company that does what it is called by, and by another name.
  const products = asked.flatMap(({ words, at, end = 0 }) => {
    const token = tokens[at ?? tokens.length];
    const owner = token && end - 1 === at && /^\p{Lu}/u.test(words) ? ownerOf(token) : undefined;
    return owner === undefined ? [] : [`${owner} ${words}`];
  });
  const isOrdinary = (token: Token): boolean => isOrdinaryAt(token) && !ownerOf(token) && !isName(token);
  const isOrdinaryAt = ({ start, end }: Token): boolean =>
    !isOfName &&
    asked.length + mentions.length > 0 &&
    (start < 2 || !/\p{Lu}|\d/u.test(text.slice(start, end)));
  const isLost = missing.length > 0 && guest === undefined;
  const other = isLost ? guessLanguage(text, language, asked.length === 0 ? 1 : 2) : undefined;
  // A word of a language that nothing is known of is like a name; most names end otherwise.
  const isAlone = missing.length > 0 && !isWeak(text) && /^\p{Ll}+(?:[aeious]|e[nr]|oe\p{Ll})$/u.test(text);
  return {
    asked: asked.filter(({ turn }) => turn !== 'except'),
    readAs,
    vendors: isBare
      ? []
      : vendorsNamed(
          mentions.filter((one) => !unknown.some((token) => ownerAt(token) === one)),
          list,
        ),
    unknown: [...missing.map(write), ...products].filter(
      (one, _, all) => !all.some((other) => other.endsWith(` ${one}`)),
    ),
    isOfName: isOfName || IN_LIST.test(text),
    leftOut: [
      ...missing.filter(isOrdinary).map(write),
      ...(asked.length > 0 && guest === undefined ? unknown.filter(isLeft).map(write) : []),
      ...rankedIn(tokens)
        .filter(isUnread)
        .map(({ start, end }) => text.slice(start, end)),
    ],
    isGreeting:
      asked.length + mentions.length + unknown.length === 0 &&
      (isOfList || isGreeting(tokens) || (isSentence && guest === undefined && !asksForAll(tokens))),
    isOfList: isOfList || asked.some(({ isContact }) => isContact),
    isNegated,
    spoken: guest,
    language: other,
    searched:
      (other ?? guest ?? isAlone)
        ? [language, original?.language, guest === 'und' ? undefined : guest].filter(
            (tag) => tag !== undefined,
          )
        : undefined,
  };
}
