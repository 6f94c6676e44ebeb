import { Feed } from 'feed';
import { escapeHtml } from '../../html/escape-html.js';
import type { News, NewsList } from './list-news.js';

export interface FeedOptions {
  /** Absolute address of the folder that the feeds stand in, with a slash at the end. */
  readonly url: string;
}

export const ATOM_NAME = 'feed.atom';
export const JSON_FEED_NAME = 'feed.json';

/** An Atom feed (RFC 4287) of what changed. @param list of at least one version */
export function toAtom(list: NewsList, { url }: FeedOptions): string {
  const { title, organization, updated, news } = read(list);
  const feed = new Feed({
    id: url,
    title: clean(title),
    link: url,
    updated,
    generator: 'vendor-disclosure',
    author: { name: clean(organization) },
    feedLinks: { atom: `${url}${ATOM_NAME}` },
  });
  for (const one of news) {
    feed.addItem({
      id: `${url}#${one.id}`,
      link: `${url}#vd-view=changes`,
      // The library calls titles HTML.
      title: escapeHtml(clean(one.title)),
      date: toDate(one),
      published: toDate(one),
      content: toHtml(one),
    });
  }
  return `${feed.atom1()}\n`;
}

/** The same as JSON Feed 1.1, which the library for Atom does not write. */
export function toJsonFeed(list: NewsList, { url }: FeedOptions): string {
  const { title, organization, language, news } = read(list);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: url,
    feed_url: `${url}${JSON_FEED_NAME}`,
    language,
    authors: [{ name: organization }],
    items: news.map((one) => ({
      id: `${url}#${one.id}`,
      url: `${url}#vd-view=changes`,
      title: one.title,
      content_html: toHtml(one),
      date_published: toDate(one).toISOString(),
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

function read({ news, newest }: NewsList) {
  if (!newest) throw new Error('a feed needs a version at least');
  const { organization, language, title = `Who ${organization.name} shares data with` } = newest;
  const dates = news.map((one) => toDate(one).getTime());
  return { title, organization: organization.name, language, news, updated: new Date(Math.max(...dates)) };
}

const toDate = ({ date }: News): Date => new Date(`${date}T00:00:00Z`);

const toHtml = ({ sentences }: News): string =>
  sentences.length === 1
    ? `<p>${escapeHtml(clean(sentences[0] ?? ''))}</p>`
    : `<ul>${sentences.map((sentence) => `<li>${escapeHtml(clean(sentence))}</li>`).join('')}</ul>`;

/** Without characters that XML cannot hold, however they are written. */
function clean(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}
