import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkCharacters } from '../../../src/keeper/check/check-characters.js';

/** What is said of a text that stands in a file. */
function find(text: string): string[] {
  const found: string[] = [];
  const value = { note: text };
  checkCharacters(value, JSON.stringify(value), (code, _path, message) => found.push(`${code} ${message}`));
  return found;
}

const HIDDEN: Readonly<Record<string, string>> = {
  'a Hangul filler': 'Zo\u3164om',
  'a filler of its first letters': 'Zoom\u115f',
  'a filler of its vowels': 'Zoom\u1160',
  'a filler of half the width': '\uffa0Zoom',
  'an empty braille cell': 'Zo\u2800om',
  tags: `Zoom${[...'ignore'].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('')}`,
  'a space of no width': 'Zo\u200bom',
  'a soft hyphen': 'Zo\u00adom',
  'a joiner between Latin letters': 'Zo\u200dom',
  'a joiner at the beginning': '\u200cZoom',
  'a mark of direction where all runs one way': 'Zoom\u200f',
  'a selector after a Latin letter': 'Zo\ufe00om',
  'many selectors': '\u2764\ufe0f\ufe01\u{e0101}',
  'what joins graphemes': 'Zo\u034fom',
  'an operator nobody sees': 'Zo\u2062om',
  'an annotation': 'Zo\ufff9om\ufffb',
  'a vowel that Khmer does not draw': 'Zo\u17b4om',
  'a control': 'Zo\u001bom',
  'a control of the second set': 'Zo\u0085om',
  'a joiner after a digit': 'Route 1\u200d',
  'a selector after a digit that is on no key': 'Route 1\ufe0f',
  'a joiner after a stop': 'Zoom.\u200cus',
  'a break of lines in the middle of a name': 'Zo\u2028om',
  'a break of paragraphs in the middle of a name': 'Zo\u2029om',
  'a control of hieroglyphs': 'Zo\u{13430}om',
  'a filler of Khitan letters': 'Zo\u{16fe4}om',
  'a note without a head': 'Zo\u{1d159}om',
  'an override': 'Zo\u202eom',
};
for (const [name, text] of Object.entries(HIDDEN)) {
  test(`tells of what cannot be seen: ${name}`, () => {
    assert.match(find(text)[0] ?? '', /^hidden-character .*U\+[0-9A-F]{4,6}/);
  });
}

const SOUND: Readonly<Record<string, string>> = {
  'a Persian word with a joiner': 'می\u200cخواهم',
  'a Persian ending of a Latin word': 'فایل PDF\u200cها',
  'a Persian ending of a number': '5\u200cتایی',
  'a Hindi word with a joiner': 'क्\u200dष',
  'a family': '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  'a heart on fire': '\u2764\ufe0f\u200d\u{1f525}',
  'a flag of stripes': '\u{1f3f3}\ufe0f\u200d\u{1f308}',
  'the flag of Wales': '\u{1f3f4}\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}',
  'a key': '1\ufe0f\u20e3',
  'a variant of a Han letter': '葛\u{e0100}',
  'a mark of direction beside Hebrew': 'גוגל (Google)\u200f',
  'lines and columns': 'One\n\tTwo',
  Korean: '구글',
};
for (const [name, text] of Object.entries(SOUND)) {
  test(`leaves alone what writers need: ${name}`, () => assert.deepEqual(find(text), []));
}

test('each character that Unicode says to draw nothing for is found', () => {
  const missed: number[] = [];
  for (let code = 0x80; code < 0x10000; code += 1) {
    const letter = String.fromCharCode(code);
    if (/\p{DI}/u.test(letter) && find(`x${letter}`).length === 0) missed.push(code);
  }
  assert.deepEqual(missed, []);
});
