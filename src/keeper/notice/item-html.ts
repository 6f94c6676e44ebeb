import type { NoticeMessages } from '../../i18n/notice-messages.js';
import { escapeHtml } from '../html/escape-html.js';
import type { NewsItem } from './tell-version.js';

/** One change under its heading, as HTML. @param heading words for it; none: without one */
export function itemHtml(
  { sentences, now, objection }: NewsItem,
  heading: string | undefined,
  words: NoticeMessages,
): string {
  const title = heading === undefined ? '' : `<h3><bdi>${escapeHtml(heading)}</bdi></h3>`;
  const all = objection === undefined ? sentences : [...sentences, objection];
  const more = now ? `<p>${escapeHtml(words.asItIsNow)}</p>${listHtml(now)}` : '';
  return title + listHtml(all) + more;
}

const listHtml = (sentences: readonly string[]): string =>
  `<ul>${sentences.map((sentence) => `<li dir="auto">${escapeHtml(sentence)}</li>`).join('')}</ul>`;
