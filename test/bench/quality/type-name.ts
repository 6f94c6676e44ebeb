import { LEGAL_SUFFIXES } from '../corpus/legal-suffixes.js';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
/** Forms too rare to be made up. */
const RARE_FORMS = ['SE', 'Pte', 'AB (publ)', 'Sp. z o. o.', 'KG', 'mbH', 'LP', 'LLP'];
const forms = [...LEGAL_SUFFIXES.map(([, suffix]) => suffix), ...RARE_FORMS]
  .map((suffix) => suffix.replace(/^, /, '').replace(/\.$/, ''))
  .sort((a, b) => b.length - a.length)
  .map(escape);
const LEGAL_FORM = new RegExp(`[\\s,]+(?:${forms.join('|')})\\.?$`, 'i');
const TRADING_AS = /^.* d[/.]?b[/.]?a\.? /i;

const LEGAL_WORDS: ReadonlySet<string> = new Set(
  forms.flatMap((form) => form.toLowerCase().match(/\p{L}+/gu) ?? []),
);

/** Whether a word is of a legal form, also where it stands amid a name: nobody looks for it. */
export const isLegalWord = (word: string): boolean => LEGAL_WORDS.has(word.toLowerCase());

/** A name without its legal form; of two names, the one that people know. */
export function withoutLegalForm(name: string): string {
  let rest = name.replace(TRADING_AS, '').trim();
  for (let shorter = ''; shorter !== rest;) {
    shorter = rest;
    rest = rest.replace(LEGAL_FORM, '').trim();
  }
  return rest || name;
}

/** A name as most people type it: without its legal form, in lower case. */
export function typeName(name: string): string {
  return withoutLegalForm(name).toLowerCase().replace(/\s+/g, ' ');
}

/**
 * Words of a text, without case, accents, width and signs. Not the engine's own folding: a fault in that must not hide
 * in what it is measured with.
 */
export function foldedWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Folded, and without gaps. */
export function squeeze(text: string): string {
  return foldedWords(text).join('');
}
