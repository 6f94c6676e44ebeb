import { canonicalTag } from '../../i18n/canonical-tag.js';
import { directionOf } from '../../i18n/direction-of.js';
import { reportLanguage } from '../../i18n/load-report-language.js';
import type { ReportLanguage } from '../../i18n/report-language.js';
import { couldTurn } from '../text/isolated.js';
import { escapeHtml } from './escape-html.js';

/** Writes words of the registry and words of ours, so that a reader's software knows which are in which language. */
export interface Pen extends ReportLanguage {
  /** A name or phrase of the registry within a line: held apart from what stands around it where it, or that, could be turned. */
  name(text: string): string;
  /** A sentence of the registry as a paragraph. */
  sentence(text: string): string;
  /** Words of ours. Takes HTML: what is put into them is written by this pen before. */
  say(words: string): string;
  /** A paragraph: words of ours, and what they are about as HTML. */
  line(label: string, values: readonly string[]): string;
}

/** @param language of the registry, which may be anything: where there are no words for it, ours are English */
export function makePen(language: string): Pen {
  const own = reportLanguage(language);
  const { locale, punctuation } = own;
  const isOurs = locale === canonicalTag(language);
  const say = isOurs
    ? (words: string) => words
    : (words: string) => `<span lang="${locale}" dir="ltr">${words}</span>`;
  const lang = isOurs ? '' : ` lang="${escapeHtml(language)}"`;
  return {
    ...own,
    name: (text) =>
      lang || couldTurn(text, locale) ? `<bdi${lang}>${escapeHtml(text)}</bdi>` : escapeHtml(text),
    sentence: (text) => `<p dir="auto">${escapeHtml(text)}</p>\n`,
    say,
    line: (label, values) =>
      values.length > 0 ? `<p>${punctuation.labelled(say(label), punctuation.parts(values))}</p>\n` : '',
  };
}

/** The attributes of a page that is written in a language. */
export const langAttributes = (language: string): string =>
  `lang="${escapeHtml(language)}"${directionOf(language) === 'rtl' ? ' dir="rtl"' : ''}`;
