import { canonicalTag } from './canonical-tag.js';

const RIGHT_TO_LEFT = /^(?:Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa)$/;

/** Which way a language is written. Asked of its script: not every engine tells the direction. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const { script = '' } = new Intl.Locale(canonicalTag(language) ?? 'en').maximize();
  return RIGHT_TO_LEFT.test(script) ? 'rtl' : 'ltr';
}
