import { foldText } from '../../../../core/query/search/fold-text.js';
import { placesIn } from '../../write/names-in.js';
import { refuseNothing, type Refusal } from './refuse-words.js';

/** What may as well be another thing. */
const DOUBTFUL: ReadonlyMap<string, Refusal> = new Map([
  ['no', { why: 'this may be Norway or the word "no"', remedy: 'write "Norway", or leave the cell blank' }],
  [
    'georgia',
    { why: 'this may be the country or the state', remedy: 'write GE for the country, US for the state' },
  ],
]);
const SHORT = new Map(Object.entries({ usa: 'US', 'u.s.': 'US', 'u.s.a.': 'US', uk: 'GB', 'u.k.': 'GB' }));
/** UN M49: the world, continents and their parts. */
const REGIONS =
  '001 002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 054 057 061 142 143 145 150 151 154 155 202 419';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const NO_PLACES = ['ZZ', 'XA', 'XB'];

/** @returns a function from a cell's words to a place of the format, or to why they are none */
export function placeReader(language: string): (words: string) => string | Refusal {
  const inEnglish = placesIn('en');
  const codes = new Set([...REGIONS.split(' '), ...countries().filter((code) => inEnglish(code) !== code)]);
  const byName = new Map<string, string>();
  for (const nameOf of [inEnglish, placesIn(language)]) {
    for (const code of codes) byName.set(foldText(nameOf(code)), code);
  }
  return (words) => {
    const folded = foldText(words);
    const doubt = DOUBTFUL.get(folded);
    if (doubt) return doubt;
    return (
      (codes.has(words) ? words : (byName.get(folded) ?? SHORT.get(folded))) ??
      refuseNothing(words) ?? {
        why: 'this is no country by its name or code',
        remedy: 'write countries, with ; between them; write the rest in "Conditions" or "Notes"',
      }
    );
  };
}

/** Codes of today. `Intl.Locale` puts the new code for a former one. */
function countries(): string[] {
  const pairs = [...LETTERS].flatMap((first) => [...LETTERS].map((second) => first + second));
  return pairs.filter(
    (code) => !NO_PLACES.includes(code) && new Intl.Locale('und', { region: code }).region === code,
  );
}
