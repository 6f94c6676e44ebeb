import { foldText, wordsOf, type Token } from '../words/fold-text.js';
import { setOf } from '../words/set-of.js';
import { singularOf } from '../words/stem-word.js';

/** By place, what it is also called. */
const OTHER_NAMES = {
  US: 'usa unitedstatesofamerica thestates american america',
  GB: 'british greatbritain scotland wales northernireland britain england',
  CA: 'canadian',
  DE: 'german',
  FR: 'french',
  CN: 'chinese',
  IN: 'indian',
  IE: 'irish',
  IL: 'israeli',
  RU: 'russian',
  CZ: 'czechrepublic',
  NL: 'holland thenetherlands',
  KR: 'korea',
  TR: 'turkey',
  HK: 'hongkong',
  MM: 'burma',
  EU: 'europe european',
};
/** Codes that are ordinary words unless they are written in capitals. */
const CODES: ReadonlyMap<string, string> = new Map([
  ['US', 'US'],
  ['UK', 'GB'],
  ['EU', 'EU'],
  ['EEA', 'EU'],
]);

/** Codes of ISO 3166-3, and UK: engines call them by the names of those that took their place. Not every engine tells which these are. */
const FORMER: ReadonlySet<string> = new Set('AN BU CS DD DY FX HV NH RH SU TP UK VD YD YU ZR'.split(' '));

/** For "us" where it is a place. */
export const AMERICA = 'america';
/** What "us" stands before, and no "me and you": "us only", "us servers". */
const OF_PLACE = setOf('only based hosted located vendor company provider server subprocessor');

/** Words with "us" as the place where it is one, though written small: "the us", "us based". */
export const withPlaces = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, at) =>
    token.word === 'us' &&
    (tokens[at - 1]?.word === 'the' || OF_PLACE.has(singularOf(tokens[at + 1]?.word ?? '')))
      ? { ...token, word: AMERICA }
      : token,
  );

const known = new Map<string, ReadonlyMap<string, string>>();

/**
 * The place that some words name, in a language or in English; undefined where they name none.
 * @param written as typed
 */
export function findPlace(written: string, language: string): string | undefined {
  let names = known.get(language);
  if (!names) known.set(language, (names = listPlaces(language)));
  return CODES.get(written) ?? names.get(foldText(wordsOf(written).join('')));
}

function listPlaces(language: string): ReadonlyMap<string, string> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const names = new Map<string, string>();
  for (const [place, others] of Object.entries(OTHER_NAMES))
    for (const name of others.split(' ')) names.set(name, place);
  for (const tag of [language, ...(language.startsWith('zh') ? ['zh-Hans'] : []), 'en']) {
    let display: Intl.DisplayNames;
    try {
      display = new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' });
    } catch {
      continue;
    }
    for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
      const name = code === 'ZZ' ? undefined : display.of(code);
      if (name && !FORMER.has(code)) names.set(wordsOf(name).join(''), code);
    }
  }
  return names;
}
