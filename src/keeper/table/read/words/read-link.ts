import type { Cell } from '../../cell.js';
import { refuseNothing, type Refusal } from './refuse-words.js';

/** An address, of the web or of mail, and what the cell says beside it. */
export interface LinkRead {
  readonly url: string;
  readonly rest: string;
}

/** The one address that a cell with one link at most has: as that link, alone, or among other words. @returns or why there is none */
export function readLink({ text, links = [] }: Pick<Cell, 'text' | 'links'>): LinkRead | Refusal {
  const [link] = links;
  if (link) {
    const url = toAddress(link.url);
    if (url === undefined) return NO_ADDRESS;
    // The link of a spreadsheet's cell has all of its words, an address among them or not.
    const isWhole = link.text.trim() === text.trim();
    const shown = isWhole ? addressesIn(text)[0] : link.text;
    return { url, rest: shown === undefined ? '' : without(text, [shown]) };
  }
  const url = toAddress(text);
  if (url !== undefined) return { url, rest: '' };
  const [only, ...others] = addressesIn(text);
  if (others.length > 0) return SEVERAL;
  const address = only === undefined ? undefined : toAddress(only);
  if (only === undefined || address === undefined) return refuseNothing(text) ?? NO_ADDRESS;
  return { url: address, rest: without(text, [only]) };
}

/** The addresses among words: of the web, or where there is none of mail. */
function addressesIn(text: string): readonly string[] {
  const words = text.trim().split(/[\s;,]+/);
  const ofWeb = words.filter((word) => /^\W?https?:/i.test(word));
  const found = ofWeb.length > 0 ? ofWeb : words.filter((word) => MAIL.test(trimmed(word)));
  return [...new Set(found.map(trimmed))];
}

/** What a cell says but for some of its words, without the signs that stood around these. */
export function without(text: string, words: readonly string[]): string {
  const rest = words.reduce((all, word) => all.replaceAll(`${word}.`, '').replaceAll(word, ''), text);
  const lines = rest
    .replace(/\(\s?\)|\[\s?\]/g, '')
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim());
  return withoutSigns(lines.filter((line) => /[\p{L}\p{N}]/u.test(line)).join('\n'), ' .,;:|/·–-');
}

/** A text without certain signs at its beginning and its end. */
function withoutSigns(text: string, signs: string): string {
  let [start, end] = [0, text.length];
  while (start < end && signs.includes(text.charAt(start))) start += 1;
  while (end > start && signs.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

const NO_ADDRESS = { why: 'this is no web address', remedy: 'write an address with https://' };
const SEVERAL = {
  why: 'this holds several addresses',
  remedy: 'write one; add others in the registry, with their language',
};
const MAIL = /^[^\s@/:]+@[^\s@/:.]+(?:\.[^\s@/:.]+)+$/;

/** A word without the signs around it: "(https://a.example)." */
const trimmed = (word: string): string => withoutSigns(word, `()<>[]"'.:`);

function toAddress(text: string): string | undefined {
  if (/^https?:\/\/\S+$/i.test(text) && URL.canParse(text)) return text;
  if (/^mailto:[^\s@]+@\S+$/i.test(text)) return text;
  if (MAIL.test(text)) return `mailto:${text}`;
  // A name of the web without the rest, as people type it.
  if (/^(?:[a-z\d-]+\.)+[a-z]{2,}(?:\/\S*)?$/i.test(text) && URL.canParse(`https://${text}`))
    return `https://${text}`;
  return undefined;
}
