import type { Random } from '../corpus/random.js';

/** A wrong spelling of a word; undefined where this kind of mistake cannot be made in it. */
export type Misspell = (word: string, random: Random) => string | undefined;

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Keys beside, above and below each key. */
const NEIGHBORS: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap((row, at) =>
    [...row].map((key, column): [string, string] => {
      const around = [row[column - 1], row[column + 1]];
      // Each row stands half a key to the right of the one above.
      around.push(ROWS[at - 1]?.[column], ROWS[at - 1]?.[column + 1]);
      around.push(ROWS[at + 1]?.[column], ROWS[at + 1]?.[column - 1]);
      return [key, around.filter((one) => one !== undefined).join('')];
    }),
  ),
);

const edit = (word: string, at: number, length: number, put: string): string =>
  word.slice(0, at) + put + word.slice(at + length);

export const swapLetters: Misspell = (word, random) => {
  const places = [...word].flatMap((letter, at) =>
    at + 1 < word.length && word[at + 1] !== letter ? [at] : [],
  );
  if (places.length === 0) return undefined;
  const at = random.pick(places);
  return edit(word, at, 2, `${word[at + 1]}${word[at]}`);
};

export const dropLetter: Misspell = (word, random) => edit(word, random.integer(0, word.length - 1), 1, '');

export const doubleLetter: Misspell = (word, random) => {
  const at = random.integer(0, word.length - 1);
  return edit(word, at, 0, word[at] as string);
};

export const hitNeighborKey: Misspell = (word, random) => {
  const places = [...word].flatMap((letter, at) => (NEIGHBORS.has(letter) ? [at] : []));
  if (places.length === 0) return undefined;
  const at = random.pick(places);
  return edit(word, at, 1, random.pick([...(NEIGHBORS.get(word[at] as string) as string)]));
};

export const addStrayLetter: Misspell = (word, random) =>
  edit(word, random.integer(0, word.length), 0, random.pick(LETTERS));

/** Pairs that sound alike, each way, where they stand in a word. */
const SOUNDS: readonly (readonly [heard: RegExp, written: string])[] = [
  [/ph/g, 'f'],
  [/f/g, 'ph'],
  [/ck/g, 'k'],
  [/c(?=[aourlt]|$)/g, 'k'],
  [/c(?=[ei])/g, 's'],
  [/k(?=[aou])/g, 'c'],
  [/k$/g, 'ck'],
  [/qu/g, 'kw'],
  [/kw/g, 'qu'],
  [/x/g, 'ks'],
  [/ks/g, 'x'],
  [/(?<=[a-z])s(?=[aeiou])/g, 'z'],
  [/z/g, 's'],
  [/ie/g, 'ei'],
  [/ei/g, 'ie'],
  [/y(?![aeiou])/g, 'i'],
  [/(?<=[^aeiou])i(?![aeiou])/g, 'y'],
  [/ee/g, 'ea'],
  [/ea/g, 'ee'],
  [/([bcdfglmnprstz])\1/g, '$1'],
  [/gh/g, ''],
  [/w(?=[aeiou])/g, 'v'],
  [/v/g, 'w'],
  [/th/g, 't'],
  [/(?<=[a-z])t(?=[aeiou])/g, 'th'],
  [/er$/g, 'a'],
  [/(?<=[^aeiou])a$/g, 'er'],
];

/** Written as somebody would who only heard it. */
export const writeAsHeard: Misspell = (word, random) => {
  const ways = SOUNDS.flatMap(([heard, written]) =>
    [...word.matchAll(heard)].map(({ 0: part, 1: first = '', index }) =>
      edit(word, index, part.length, written.replace('$1', first)),
    ),
  );
  return ways.length > 0 ? random.pick(ways) : undefined;
};

const WIDE_GAP = '\u3000';
export const widen: Misspell = (text) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replace(/ /g, WIDE_GAP);

const MARKS = ['\u0301', '\u0300', '\u0302', '\u0308', '\u0303'];
/** A sign over a vowel, as one character or as two. */
export const accentVowel: Misspell = (text, random) => {
  const places = [...text.matchAll(/[aeiou]/gi)].map(({ index }) => index + 1);
  if (places.length === 0) return undefined;
  const accented = edit(text, random.pick(places), 0, random.pick(MARKS));
  return random.isChance(0.5) ? accented.normalize('NFC') : accented;
};

const QUOTES = ['""', "''", '“”', '‘’', '«»', '„“', '‹›'];
export const quote: Misspell = (text, random) => {
  const [open, close] = [...random.pick(QUOTES)] as [string, string];
  return open + text + close;
};

const UNSEEN = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad'];
/** Signs that cannot be seen, as text copied from a page has them. */
export const addUnseen: Misspell = (text, random) => {
  const once = edit(text, random.integer(1, text.length), 0, random.pick(UNSEEN));
  return edit(once, random.integer(0, once.length), 0, random.pick(UNSEEN));
};
