import { startSentence } from '../../i18n/start-sentence.js';
import { escapeHtml } from '../html/escape-html.js';
import { htmlPage } from '../html/html-page.js';
import { itemHtml } from './item-html.js';
import type { Notice } from './to-notice.js';

/** A notice as a page of its own, whose body can be put into an e-mail or another page too. */
export function noticeHtml({ language, subject, opening, sections, closing, words }: Notice): string {
  const list = startSentence(words.theList, words.language);
  const body = [
    `<h1><bdi>${escapeHtml(subject)}</bdi></h1>\n`,
    ...opening.map(paragraph),
    ...sections.flatMap(({ heading, items }) => [
      `<h2>${escapeHtml(heading)}</h2>\n`,
      ...items.map((item) => `${itemHtml(item, item.name ?? list, words)}\n`),
    ]),
    ...closing.map(paragraph),
  ];
  return htmlPage(language, subject, body.join(''));
}

/** An address at the end of a sentence of ours can be followed. */
function paragraph(text: string): string {
  const [, before = text, address] = /^(.*?)(https?:\/\/[^\s,]+)$/.exec(text) ?? [];
  const link = address ? `<a href="${escapeHtml(address)}" rel="noreferrer">${escapeHtml(address)}</a>` : '';
  return `<p dir="auto">${escapeHtml(before)}${link}</p>\n`;
}
