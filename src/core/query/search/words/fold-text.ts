// Letters that no Unicode decomposition takes apart, and those that writers of one language exchange freely.
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
  // Arabic and Persian: ya, kaf, ta marbuta and heh; and the stroke that only lengthens.
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ۀ: 'ه',
  ٱ: 'ا',
  ـ: '',
};
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
/** Letters that are also written as two. */
const DIGRAPHS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };
const DIGRAPH = /[äöüøå]/g;
/** All marks but the vowels of Indic scripts: without these "पिता" and "पता", father and address, were one. */
const MARKS = /(?![\u0903-\u093b\u093d-\u0980\u0983-\u09bb\u09bd-\u0dff])\p{M}/gu;
/** What is drawn as nothing: zero-width and bidirectional controls, soft hyphens, fillers. */
const INVISIBLE = /[\p{DI}\u2800]/gu;
const SINGLE_QUOTES = /[\u2018-\u201b\u02bc\u2032]/g;
const DOUBLE_QUOTES = /[\u201c-\u201f\u2033\u00ab\u00bb]/g;
/** Arabic and Persian digits. */
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
const KATAKANA = /[\u30a1-\u30f6]/g;

/** Most texts of most registries, and nothing but the case to fold in them. */
const ASCII = /^[\0-\x7f]*$/;

/** A text as search compares it: without case, accents, width, ligatures, kinds of quotes and what cannot be seen. */
export function foldText(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(INVISIBLE, '')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .toLowerCase()
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
    .replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

/** A text with its umlauts written as two letters ("ue" for "ü"); undefined where it has none. */
export function writeOut(text: string): string | undefined {
  if (ASCII.test(text)) return undefined;
  const apart = text.normalize('NFC').toLowerCase();
  const written = apart.replace(DIGRAPH, (letter) => DIGRAPHS[letter] ?? letter);
  return written === apart ? undefined : written;
}

export interface Token {
  /** Folded. */
  readonly word: string;
  /** Where it stands in the text as given. */
  readonly start: number;
  readonly end: number;
}

const ASCII_WORD = /[a-z0-9]+/g;
const GENITIVE = /s(?<=[a-z0-9]'+s)(?![a-z0-9])/g;
/** A run of letters and digits, with the marks and invisible signs between them; an apostrophe ends a word. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{DI}]*/gu;
/** Scripts written without spaces. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** Whether a text has letters of a script that is written without spaces. */
export const isUnspaced = (text: string): boolean => UNSPACED.test(text);

/** Made when first needed: making one takes longer than cutting a page of text. */
let segmenter: Intl.Segmenter | undefined;

/** The folded words of a text, as `tokenize` finds them. */
export function wordsOf(text: string): readonly string[] {
  if (ASCII.test(text)) return text.toLowerCase().replace(GENITIVE, '').match(ASCII_WORD) ?? [];
  return tokenize(text).map(({ word }) => word);
}

/** The words of a text; "child's" gives "child", scripts without spaces are cut by the browser. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  if (ASCII.test(text)) {
    const folded = text.toLowerCase();
    for (const { 0: word, index: start } of folded.matchAll(ASCII_WORD)) {
      const isGenitive = word === 's' && folded[start - 1] === "'" && tokens.length > 0;
      if (!isGenitive) tokens.push({ word, start, end: start + word.length });
    }
    return tokens;
  }
  for (const { 0: run, index } of text.matchAll(WORD)) {
    const before = text[index - 1];
    const isGenitive = (before === "'" || before === '’') && /^s$/i.test(run);
    if (isGenitive && tokens.length > 0) continue;
    if (!UNSPACED.test(run)) {
      tokens.push({ word: foldText(run), start: index, end: index + run.length });
      continue;
    }
    segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
    for (const { segment, index: at } of segmenter.segment(run)) {
      tokens.push({ word: foldText(segment), start: index + at, end: index + at + segment.length });
    }
  }
  return tokens.filter(({ word }) => word !== '');
}

/** Letters, not words: scripts without spaces have long ones. */
export const lengthOf = (tokens: readonly Token[]): number =>
  tokens.reduce((length, { start, end }) => length + end - start, 0);
