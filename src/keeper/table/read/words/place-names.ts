import countries from 'i18n-iso-countries';
import { enAllFacts } from '../../../../i18n/en-all-facts.js';
import { foldText } from '../../../../core/query/search/words/fold-text.js';
import { M49_REGIONS } from '../../../text/m49-regions.js';
import { LANGUAGES } from './languages.js';

/** What neither the platform nor the library names: areas, and abbreviations. */
const EEA = ['EU', 'IS', 'LI', 'NO'];
const AREAS = new Map<string, readonly string[]>([
  ...['eea', 'ewr', 'eee', 'european economic area', 'europaischer wirtschaftsraum'].map(
    (name) => [name, EEA] as const,
  ),
  ...['espace economique europeen', 'espacio economico europeo'].map((name) => [name, EEA] as const),
  ...['eu', 'ue'].map((name) => [name, ['EU']] as const),
  ...['us', 'usa', 'ee uu', 'eeuu'].map((name) => [name, ['US']] as const),
  ['uk', ['GB']],
  ['latam', ['419']],
  ['slovak republic', ['SK']],
  ...['worldwide', 'global', 'globally', 'weltweit', 'monde entier', 'mundial', 'todo el mundo'].map(
    (name) => [name, ['001']] as const,
  ),
]);
/** Parts of a country that have names as countries do. */
const PARTS = new Map(['england', 'scotland', 'wales', 'northern ireland'].map((name) => [name, 'GB']));
/** The form of a state before its name, and that of a part of China behind it; China by itself and as a republic are two. */
const STATE =
  /^(?:(?:(?:federal|federative|hellenic|islamic|peoples) )?(?:republic|rep)|(?:united )?kingdom|state|commonwealth|grand duchy|principality|confederation) of (?:the )?(?!china$)/;
const OF_CHINA = / (?:sar|special administrative region)(?: (?:of )?china)?$/;
/** "Estados Unidos de América". */
const OF_AMERICA = / (?:of|de|da|d|von) am[ei]rica$| d amerique$/;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const NO_PLACES = ['ZZ', 'XA', 'XB', 'EZ', 'UN'];
const ARTICLE = /^(?:the|die|der|das|den|la|le|les|los|las|el|de|het|l )\s+/;

/** Under this two spellings of a place are the same. */
export const placeKey = (words: string): string =>
  foldText(words)
    .replace(/(?<=\p{L})\.(?=\p{L}|$|\s)/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(ARTICLE, '')
    .replace(/ the$/, '');

export interface PlaceNames {
  readonly codes: ReadonlySet<string>;
  /** @param key from `placeKey` */
  find(key: string): readonly string[] | undefined;
  /** Whether a key names a part of what is found for it. */
  isPart(key: string): boolean;
}

let codes: ReadonlySet<string> | undefined;
let names: ReadonlyMap<string, string> | undefined;
const byLanguage = new Map<string, ReadonlyMap<string, string>>();

/** The names of all places, in a language first, then in English, then in any of `LANGUAGES` where it is one place's only. */
export function placeNames(language: string): PlaceNames {
  const all = (codes ??= new Set([...M49_REGIONS, ...countryCodes()]));
  const find = (key: string): readonly string[] | undefined => {
    const area = AREAS.get(key);
    if (area) return area;
    const code =
      namesIn(language).get(key) ??
      namesIn('en').get(key) ??
      (names ??= namesOfAll()).get(key) ??
      PARTS.get(key);
    return code === undefined ? undefined : [code];
  };
  return {
    codes: all,
    find(key) {
      const plain = (): string => key.replace(STATE, '').replace(OF_CHINA, '').replace(OF_AMERICA, '');
      return find(key) ?? (plain() === key || plain() === 'georgia' ? undefined : find(plain()));
    },
    isPart: (key) => PARTS.has(key),
  };
}

/** Names that mean one place in all languages that have them. */
function namesOfAll(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const language of LANGUAGES)
    for (const [key, code] of namesIn(language)) {
      if ((found.get(key) ?? code) !== code) doubtful.add(key);
      found.set(key, code);
    }
  for (const key of doubtful) found.delete(key);
  return found;
}

/** What a language calls places: as the platform has it, long and short, and by the other names of the library. */
function namesIn(language: string): ReadonlyMap<string, string> {
  const known = byLanguage.get(language);
  if (known) return known;
  const found = new Map<string, string>();
  const put = (name: string | undefined, code: string): void => {
    const key = placeKey(name ?? '');
    if (key.length > 1 && !found.has(key)) found.set(key, code);
  };
  for (const style of ['long', 'short'] as const) {
    const nameOf = displayNames(language, style);
    for (const code of codes ?? []) put(nameOf(code), code);
  }
  // Once more for engines that have no names for them.
  if (language === 'en') for (const [code, name] of Object.entries(enAllFacts.regions)) put(name, code);
  const [base = ''] = language.toLowerCase().split('-');
  const others = countries.getNames(base, { select: 'all' }) as unknown as Record<string, string | string[]>;
  for (const [code, other] of Object.entries(others ?? {}))
    if (codes?.has(code)) for (const name of [other].flat()) put(name, code);
  byLanguage.set(language, found);
  return found;
}

function displayNames(language: string, style: 'long' | 'short'): (code: string) => string | undefined {
  try {
    const display = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
    return (code) => display.of(code);
  } catch {
    return () => undefined;
  }
}

/** Codes of today that have a name. `Intl.Locale` puts the new code for a former one. */
function countryCodes(): string[] {
  const nameOf = displayNames('en', 'long');
  const pairs = [...LETTERS].flatMap((first) => [...LETTERS].map((second) => first + second));
  return pairs.filter(
    (code) =>
      !NO_PLACES.includes(code) &&
      new Intl.Locale('und', { region: code }).region === code &&
      nameOf(code) !== undefined,
  );
}
