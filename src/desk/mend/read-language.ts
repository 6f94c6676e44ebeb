import { LANGUAGES } from '../../keeper/table/read/words/languages.js';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const english = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

let names: readonly (readonly [code: string, name: string])[] | undefined;
let codes: ReadonlyMap<string, string> | undefined;

/** The name of a language for people; a code that is none stays as it is. */
export function languageName(code: string): string {
  try {
    return english.of(code) ?? code;
  } catch {
    return code;
  }
}

/** The code of a language as people write it, by its name in English or in itself, or by its code; undefined where it is none. */
export function readLanguage(written: string): string | undefined {
  const words = written.trim().toLowerCase();
  const named = namesToCodes().get(words);
  if (named) return named;
  try {
    const { language, baseName } = new Intl.Locale(words);
    return english.of(language) ? baseName : undefined;
  } catch {
    return undefined;
  }
}

/** Languages of two letters by their names, in small letters: the platform knows them, and has no list. */
function namesToCodes(): ReadonlyMap<string, string> {
  codes ??= new Map([
    ...languageNames().map(([code, name]) => [name.toLowerCase(), code] as const),
    ...LANGUAGES.map((code) => {
      const own = new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
      return [own.toLowerCase(), code] as const;
    }),
  ]);
  return codes;
}

/** Languages with their names in English, each name once, and of several codes of one the one that is used today. */
export function languageNames(): readonly (readonly [code: string, name: string])[] {
  if (names) return names;
  const found = new Map<string, string>();
  for (const first of LETTERS)
    for (const second of LETTERS) {
      const name = english.of(first + second);
      if (name) found.set(name, new Intl.Locale(first + second).baseName);
    }
  return (names = [...found].map(([name, code]) => [code, name]));
}
