import { placeKey, placeNames } from './place-names.js';
import { isLimit, refuseNothing, type Refusal } from './refuse-words.js';

/** Places that words name, and whether they say more than that, as a city or a condition does. */
export interface PlacesRead {
  readonly places: readonly string[];
  readonly hasMore: boolean;
}

/** What may as well be another thing. */
const DOUBTFUL: ReadonlyMap<string, Refusal> = new Map([
  ['no', { why: 'this may be Norway or the word "no"', remedy: 'write "Norway", or leave the cell blank' }],
  [
    'georgia',
    { why: 'this may be the country or the state', remedy: 'write GE for the country, US for the state' },
  ],
]);
/** In capitals alone: "n.a." says nothing. */
const NAMIBIA: Refusal = {
  why: 'this may be Namibia, North America or "not applicable"',
  remedy: 'write it out, or leave the cell blank',
};
const NO_PLACE: Refusal = {
  why: 'this is no country by its name or code',
  remedy: 'write countries, with ; between them; write the rest in "Conditions"',
};
const SEPARATOR = /( ?[,/&+|·•] ?| [–—-] | (?:and\/or|and|und|et|y|e|en|och|og|or|oder|ou) )/iu;
/** A name in parts: that with most, Saint Helena's, has five. */
const LONGEST_NAME = 9;
/** Codes that are mostly another thing. */
const NO_CODES = new Set(['NO', 'NA']);
const CODE = /^[A-Z]{2}$/;
/** Beside "USA" these are states. */
const US_STATES = new Set(
  'AL AK AZ AR CA CO CT DC DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR'.split(
    ' ',
  ),
);
/** "Hong Kong, China" is one place; with others beside it they may be two. */
const OF_CHINA = new Set(['HK', 'MO', 'TW']);
const BEFORE_CHINA = /,? china$/i;
/** Two letters as a flag is written; other pictures say nothing of a place. */
const FLAG = /[\u{1f1e6}-\u{1f1ff}]{2}/gu;
const PICTURE = /[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\ufe0f\u200d]/gu;
/** What stands around the name of a place without saying another. */
const AROUND =
  /^(?:(?:data ?cent(?:er|re)s?|servers?|hosted|located|stored|region|serveurs?|servidores|rechenzentr(?:um|en)) (?:in|en|au|aux) (?:the )?|(?:in|within) (?:the )?)|[ -](?:data ?cent(?:er|re)s?|servers?|(?:edge|global|content delivery) network|edge(?: locations| nodes)?|network|cdn|based(?: servers?)?)$/i;
const REGION = /(?: data)? (?:regions?|zones?|areas?|residency|data ?cent(?:er|re)s?)$/i;
const BRACKETS = / ?[([]([^()[\]]*)[)\]]/g;

/** @returns a function from words to places of the format, or to why they are none */
export function placeReader(language: string): (words: string) => PlacesRead | Refusal {
  const { codes, find, isPart } = placeNames(language);
  const named = (words: string): readonly string[] | undefined => {
    const key = placeKey(words);
    return DOUBTFUL.has(key) ? undefined : find(key);
  };
  const coded = (words: string): readonly string[] | undefined =>
    codes.has(words) && !NO_CODES.has(words) ? [words] : undefined;

  /** "UK data regions" are in the UK. */
  const regionOf = (words: string): readonly string[] | undefined => {
    const plain = words.replace(REGION, '');
    return plain === words ? undefined : (named(plain) ?? coded(plain));
  };

  /** A list of places, each perhaps behind a city or state: "Dublin, Ireland", "Ireland/USA". */
  const readList = (words: string): PlacesRead | undefined => {
    const parts = words.split(SEPARATOR);
    const onlyCodes = parts.every((part, at) => at % 2 === 1 || CODE.test(part));
    const hasUs = !onlyCodes && parts.some((part) => named(part)?.[0] === 'US');
    const places: string[] = [];
    let isOpen = false;
    let hasMore = false;
    for (let at = 0; at < parts.length; at += 2) {
      // The longest that is a name: "Trinidad and Tobago".
      let end = Math.min(parts.length, at + LONGEST_NAME);
      while (end > at + 1 && !named(parts.slice(at, end).join(''))) end -= 2;
      const text = parts.slice(at, Math.max(end, at + 1)).join('');
      // "CA" behind a city, or before "USA", is a state.
      const isState = isOpen || (hasUs && US_STATES.has(text));
      const found = named(text) ?? (isState ? undefined : coded(text)) ?? regionOf(text);
      const behind = parts[at - 1]?.trim() ?? ',';
      if (isOpen && behind !== ',') return undefined;
      if (found) {
        places.push(...found);
        hasMore ||= isPart(placeKey(text));
        isOpen = false;
        at = Math.max(end, at + 1) - 1;
      } else {
        // "UK only" names a place and says more: what it says of the place is not known.
        const [first = '', ...more] = text.split(/\s+/);
        const isOther = more.length > 0 && !isState && (named(first) ?? coded(first)) !== undefined;
        if (isOther || more.length > 4 || !/^[\p{Lu}\d]/u.test(text)) return undefined;
        isOpen = true;
        hasMore = true;
      }
    }
    // "EU, Frankfurt", "Germany – Berlin": one place, then one in it. "Lebanon, Ohio" may be in neither.
    const [only = ''] = places;
    const isSure = /^(?:EU|US|GB|\d+)$/.test(only) || /[–—·•-]/.test(parts[1] ?? '');
    const isWithin = isOpen && isSure && parts.length === 3 && places.length === 1 && !onlyCodes;
    if ((isOpen && !isWithin) || places.length === 0) return undefined;
    return { places: [...new Set(places)], hasMore };
  };

  /** "EU (France/Germany)". A code alone in brackets is that of a state or a region. */
  const placesIn = (inside: string): PlacesRead | undefined => {
    if (isLimit(inside) || CODE.test(inside)) return undefined;
    const whole = named(inside);
    return whole ? { places: whole, hasMore: false } : readList(inside);
  };

  /** The codes that flags show. */
  const flagsIn = (words: string): readonly string[] =>
    [...words.matchAll(FLAG)].map(([flag]) =>
      [...flag].map((letter) => String.fromCharCode((letter.codePointAt(0) ?? 0) - 0x1f1a5)).join(''),
    );

  const readWords = (words: string): PlacesRead | Refusal => {
    const text = words.replace(/\s+/g, ' ').trim();
    const doubt = DOUBTFUL.get(placeKey(text));
    if (doubt && text !== 'GE') return doubt;
    if (text === 'NA') return NAMIBIA;
    const whole = named(text) ?? coded(text);
    if (whole) return { places: whole, hasMore: isPart(placeKey(text)) };
    const ofChina = named(text.replace(BEFORE_CHINA, ''));
    if (ofChina?.some((code) => OF_CHINA.has(code))) return { places: ofChina, hasMore: false };
    const nothing = refuseNothing(text);
    if (nothing) return nothing;
    const outside = text.replace(BRACKETS, '').trim();
    if (isLimit(outside)) return NO_PLACE;
    const read = readList(outside) ?? (coded(outside) ? { places: [outside], hasMore: false } : undefined);
    if (read) {
      // "EU (Sweden)" names two places, "USA (Virginia)" one and more.
      const insides = [...text.matchAll(BRACKETS)].map(([, inside = '']) => placesIn(inside.trim()));
      const places = new Set([...read.places, ...insides.flatMap((found) => found?.places ?? [])]);
      return { places: [...places], hasMore: read.hasMore || insides.some((one) => one?.hasMore !== false) };
    }
    // "EU region" is the EU, "servers in Germany" say more than the country.
    const plain = text.replace(AROUND, '');
    const region = regionOf(plain);
    const within = region ?? (plain === text ? undefined : (named(plain) ?? coded(plain)));
    if (within) return { places: within, hasMore: region === undefined };
    // A region of a cloud with its country: "eu-west-1 (Ireland)".
    const inside = /\(([^()]+)\)$/.exec(text)?.[1];
    if (inside === undefined || isLimit(inside)) return NO_PLACE;
    const area = named(inside.trim());
    const behind = area ? { places: area } : placesIn(inside.trim());
    return behind ? { ...behind, hasMore: true } : NO_PLACE;
  };

  return (words) => {
    const flags = flagsIn(words).filter((code) => codes.has(code));
    const plain = words.replace(PICTURE, ' ').trim();
    if (flags.length > 0 && plain === '') return { places: [...new Set(flags)], hasMore: false };
    const read = readWords(plain === '' ? words : plain);
    // A flag beside other words than its country's says more than these.
    const isSame = 'why' in read || flags.every((code) => read.places.includes(code));
    return isSame ? read : { ...read, hasMore: true };
  };
}
