import { guessCentral } from './guess-central.js';
import { SourceError } from './sheet.js';

export interface DecodedText {
  readonly text: string;
  /** As people know it. */
  readonly encoding: string;
  /** Whether it was told from the letters alone, and may be another. */
  readonly isGuess: boolean;
}

/**
 * The text of a file in any encoding that spreadsheets write, told from its bytes: by its mark, else UTF-8 where it is
 * sound, else what its letters make likely. @throws SourceError where nothing fits
 */
export async function decodeText(bytes: Uint8Array): Promise<DecodedText> {
  const marked = markOf(bytes) ?? halvesOf(bytes);
  if (marked) return { text: decode(bytes, marked), encoding: marked.toUpperCase(), isGuess: false };
  const text = decodeUtf8(bytes);
  if (text !== undefined) {
    if (text.includes('\0')) throw new SourceError('is no text that could hold a table.');
    return { text, encoding: 'UTF-8', isGuess: false };
  }
  const { default: chardet } = await import('chardet');
  for (const { name, lang } of chardet.analyse(bytes)) {
    // ISO-8859-1 is what browsers, and Excel, write as windows-1252.
    const isWestern = name === 'ISO-8859-1' || name === 'windows-1252';
    // No text has controls: where one of these encodings has them, those of Windows have letters.
    const isUnlikely = isWestern || /[\x80-\x9f]/.test(decode(bytes, name));
    const central = isUnlikely ? guessCentral((one) => decode(bytes, one)) : undefined;
    const encoding = central ?? (isWestern ? westernOf(bytes) : name);
    const read = decode(bytes, encoding);
    if (central !== undefined || hasLettersOf(lang, read)) return { text: read, encoding, isGuess: true };
  }
  const encoding = westernOf(bytes);
  return { text: decode(bytes, encoding), encoding, isGuess: true };
}

/** In a word, what a Mac's accented letters are in Windows; not what may stand there in Windows, as a dash or an apostrophe. */

const MAC_LETTERS = /(?<=[a-z])[ˆ‰ŠŽŸ˜\x8d\x8f\x90\x9d]/;

const westernOf = (bytes: Uint8Array): 'windows-1252' | 'macintosh' =>
  MAC_LETTERS.test(decode(bytes, 'windows-1252')) ? 'macintosh' : 'windows-1252';

/** Of languages for which French and Italian in few words are taken: in their encoding à is the letter ŕ, which they hardly have. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  cs: /[áčďéěíňóřšťúůýž]/giu,
  hu: /[áéíóöőúüű]/giu,
  pl: /[ąćęłńóśźż]/giu,
  ro: /[ăâîşţ]/giu,
};

/** Whether most letters that are not plain are those of a language. */
function hasLettersOf(language: string | undefined, text: string): boolean {
  const letters = LETTERS[language ?? ''];
  if (!letters) return true;
  const special = text.match(/(?![a-z])\p{L}/giu)?.length ?? 0;
  return (text.match(letters)?.length ?? 0) * 2 >= special;
}

/** Text in UTF-8; undefined where the bytes are none. @param ignoreBOM whether its mark stays; default: it goes */
export function decodeUtf8(bytes: Uint8Array, ignoreBOM = false): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 by its byte order mark. */
export function markOf([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: every other byte of Latin letters is zero, and in any other script that of the ends of lines. */
export function halvesOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const top = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  top.forEach((byte, at) => byte === 0 && ((zeros[at % 2] as number) += 1));
  const [even = 0, odd = 0] = zeros;
  if (odd > top.length / 4 && even < odd / 10) return 'utf-16le';
  if (even > top.length / 4 && odd < even / 10) return 'utf-16be';
  if (even + odd === 0 || decodeUtf8(top) !== undefined) return undefined;
  return (['utf-16le', 'utf-16be'] as const).find((encoding) =>
    isText(new TextDecoder(encoding).decode(top)),
  );
}

/** With ends of lines, and without what no text has: controls, and what stands for no character. The last may be half of one. */
const isText = (text: string): boolean =>
  /[\n\r]/.test(text) && !/[\0-\x08\x0e-\x1f\x7f-\x9f\p{Cn}\p{Co}\ufffd]/u.test(text.slice(0, -1));

/** Of windows-1252, from 0x80 on. */
const SIGNS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    const text = new TextDecoder(encoding).decode(bytes);
    if (encoding !== 'windows-1252') return text;
    // Node 20 reads it as ISO-8859-1: its dashes and quotation marks would be characters that nobody sees.
    return text.replace(/[\x80-\x9f]/g, (sign) => SIGNS.charAt(sign.charCodeAt(0) - 0x80));
  } catch (cause) {
    throw new SourceError(
      'is in an encoding that is not known. Save it as UTF-8: in Excel as "CSV UTF-8", in Google Sheets by "Download".',
      { cause },
    );
  }
}
