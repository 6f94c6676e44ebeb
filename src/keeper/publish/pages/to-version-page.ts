import type { Pieces } from '../publication.js';
import type { Registry } from '../../../core/model/registry.js';
import { escapeHtml } from '../../html/escape-html.js';
import { staticPage } from './static-page.js';
import { tellNews } from '../../notice/tell-news.js';

/**
 * One version to be read, filed and pointed at, which says whether it is the current one.
 * @param content the list, as HTML in pieces
 * @returns the page in pieces
 */
export function toVersionPage(
  { document, title, language }: Registry,
  content: Pieces,
  isCurrent: boolean,
): Pieces {
  const { news, day } = tellNews(document, document);
  const { version, lastUpdated, organization } = document;
  const date = day(lastUpdated);
  const sentence = isCurrent ? news.isCurrent(version, date) : news.isOld(version, date);
  const links = `<a href="../index.html">${escapeHtml(news.toCurrent)}</a> · <a href="./index.html">${escapeHtml(news.versions)}</a>`;
  return staticPage(
    language,
    `${title ?? news.listTitle(organization.name)} – ${news.version(version, date)}`,
    `<p lang="${news.language}"><strong>${escapeHtml(sentence)}</strong> ${links}</p>
<vendor-disclosure>`,
    ...content,
    '</vendor-disclosure>\n',
  );
}
