import { canonicalTag } from '../../i18n/canonical-tag.js';
import { en } from '../../i18n/en.js';
import { escapeHtml } from './escape-html.js';

/** Writes words of the registry and words of ours, so that a reader's software knows which are in which language. */
export interface Pen {
  /** The language that dates and places are written in. */
  readonly locale: string;
  /** A name or phrase of the registry within a line: apart from what stands around it, whichever way it is written. */
  name(text: string): string;
  /** A sentence of the registry as a paragraph. */
  sentence(text: string): string;
  /** Words of ours. Takes HTML: what is put into them is written by this pen before. */
  say(words: string): string;
  /** A paragraph: words of ours, and what they are about as HTML. */
  line(label: string, values: readonly string[]): string;
}

/** @param language of the registry, which may be anything */
export function makePen(language: string): Pen {
  const tag = canonicalTag(language);
  const isOurs = tag?.split('-')[0] === en.language;
  const say = isOurs
    ? (words: string) => words
    : (words: string) => `<span lang="${en.language}" dir="ltr">${words}</span>`;
  const lang = isOurs ? '' : ` lang="${escapeHtml(language)}"`;
  return {
    locale: isOurs ? (tag as string) : en.language,
    name: (text) => `<bdi${lang}>${escapeHtml(text)}</bdi>`,
    sentence: (text) => `<p dir="auto">${escapeHtml(text)}</p>\n`,
    say,
    line: (label, values) => (values.length > 0 ? `<p>${say(label)}: ${values.join('; ')}</p>\n` : ''),
  };
}
