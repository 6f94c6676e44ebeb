/** Letters beside a to z: of languages whose encoding Windows has for Western Europe. */
const WESTERN: readonly string[] = [
  'äöüß', // German
  'àâæçéèêëîïôœùûüÿ', // French
  'áéíñóúü¿ªº', // Spanish
  'áâãàçéêíóôõúüªº', // Portuguese
  'àèéìíîòóùúªº', // Italian
  'àçèéíïòóúü', // Catalan
  'áéèëêïóöü', // Dutch
  'åäöæøéèü', // Danish, Norwegian, Swedish
  'äöõüšž', // Estonian, Finnish
  'áðéíóúýþæö', // Icelandic
];

/** Of those that Windows has the encoding for Central Europe for. */
const CENTRAL: readonly string[] = [
  'ąćęłńóśźż', // Polish
  'áčďéěíňóřšťúůýž', // Czech
  'áäčďéíĺľňóôŕšťúýž', // Slovak
  'áéíóöőúüű', // Hungarian
  'čćđšž', // Croatian, Slovene
  'ăâîşţ', // Romanian
];

const BALTIC: readonly string[] = [
  'ąčęėįšųūž', // Lithuanian
  'āčēģīķļņšūž', // Latvian
];

const ENCODINGS: readonly (readonly [encoding: string, languages: readonly string[]])[] = [
  ['windows-1250', CENTRAL],
  ['iso-8859-2', CENTRAL],
  ['windows-1257', BALTIC],
];

/** Letters of words; signs only where a letter stands in their place, as in "Wysy³ka", not in "m³" or "£5". */
const LETTERS = /(?![a-z])\p{L}|[^\0-\x7f](?=\p{L})/giu;
/** What stands before a word in any language. */
const SIGNS = /[\u2010-\u2026\u00a0«»‚„‹›]/u;

/**
 * The encoding for Central Europe or the Baltic in which all letters are those of one language, where in that for Western Europe they are those of none.
 * From two letters on: one could be a name.
 * @param decode the text as it reads in an encoding
 */
export function guessCentral(decode: (encoding: string) => string): string | undefined {
  const western = lettersOf(decode('windows-1252'));
  if (isOfOne(western, WESTERN)) return undefined;
  return ENCODINGS.find(([encoding, languages]) => {
    const letters = lettersOf(decode(encoding));
    const others = [...letters].filter((letter) => !western.has(letter));
    return others.length > 1 && isOfOne(letters, languages);
  })?.[0];
}

const lettersOf = (text: string): ReadonlySet<string> =>
  new Set(
    (text.match(LETTERS) ?? []).filter((letter) => !SIGNS.test(letter)).map((letter) => letter.toLowerCase()),
  );

const isOfOne = (letters: ReadonlySet<string>, languages: readonly string[]): boolean =>
  languages.some((alphabet) => [...letters].every((letter) => alphabet.includes(letter)));
