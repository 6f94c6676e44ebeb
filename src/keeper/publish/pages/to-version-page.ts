import type { RegistryDocument } from '../../../core/schema/registry-schema.js';
import type { Pieces } from '../publication.js';
import { escapeHtml } from '../../html/escape-html.js';
import { isolated } from '../../text/isolated.js';
import { staticPage } from './static-page.js';
import { tellNews } from '../../notice/tell-news.js';

/**
 * One version to be read, filed and pointed at, which says whether it is the current one.
 * @param content the list, as HTML in pieces
 * @returns the page in pieces; what it says of itself is all in the first
 */
export function toVersionPage(document: RegistryDocument, content: Pieces, isCurrent: boolean): Pieces {
  const { news, day } = tellNews(document, document);
  const { version, lastUpdated, organization, title, language } = document;
  const date = day(lastUpdated);
  const sentence = isCurrent ? news.isCurrent(version, date) : news.isOld(version, date);
  const links = `<a href="../index.html">${escapeHtml(news.toCurrent)}</a> · <a href="./index.html">${escapeHtml(news.versions)}</a>`;
  const [head = '', ...page] = staticPage(
    language,
    `${isolated(title ?? news.listTitle(organization.name))} – ${news.version(version, date)}`,
    ...content,
    '</vendor-disclosure>\n',
  );
  return [
    `${head as string}<p lang="${news.language}"><strong>${escapeHtml(sentence)}</strong> ${links}</p>
<vendor-disclosure>`,
    ...page,
  ];
}
