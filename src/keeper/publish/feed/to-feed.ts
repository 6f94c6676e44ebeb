import { Feed } from 'feed';
import type { NoticeMessages } from '../../../i18n/notice-messages.js';
import { lineText } from '../../diff/line-text.js';
import { escapeHtml } from '../../html/escape-html.js';
import { itemHtml } from '../../notice/item-html.js';
import type { News, NewsList } from '../../notice/news-list.js';
import { tellNews } from '../../notice/tell-news.js';

export interface FeedOptions {
  /** Absolute address of the folder that the feeds stand in, with a slash at the end. */
  readonly url: string;
  /** What ids begin with: the address that the folder had first. Default: `url`. */
  readonly idBase?: string | undefined;
}

/** The beginning of what programs that run workflows take for a command, wherever it stands in their log. */
const COMMANDS = /#(?=#\w*\[)/g;

export const ATOM_NAME = 'feed.atom';
export const JSON_FEED_NAME = 'feed.json';

/** An Atom feed (RFC 4287) of what changed. @param list of at least one version */
export function toAtom(list: NewsList, options: FeedOptions): string {
  const { title, organization, updated, news, url, idBase, words } = read(list, options);
  const feed = new Feed({
    id: idBase,
    title: clean(title),
    link: url,
    updated,
    generator: 'vendor-disclosure',
    author: { name: clean(organization) },
    feedLinks: { atom: `${url}${ATOM_NAME}` },
  });
  for (const one of news) {
    feed.addItem({
      id: `${idBase}#${one.id}`,
      link: `${url}#vd-view=changes`,
      // The library calls titles HTML.
      title: escapeHtml(clean(one.title)),
      date: one.updated,
      published: one.published,
      content: clean(newsHtml(one, words)),
    });
  }
  return `${feed.atom1().replace(COMMANDS, '&#35;')}\n`;
}

/** The same as JSON Feed 1.1, which the library for Atom does not write. */
export function toJsonFeed(list: NewsList, options: FeedOptions): string {
  const { title, organization, language, news, url, idBase, words } = read(list, options);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: url,
    feed_url: `${url}${JSON_FEED_NAME}`,
    language,
    authors: [{ name: organization }],
    items: news.map((one) => ({
      id: `${idBase}#${one.id}`,
      url: `${url}#vd-view=changes`,
      title: one.title,
      content_html: newsHtml(one, words),
      date_published: one.published.toISOString(),
      ...(one.updated > one.published ? { date_modified: one.updated.toISOString() } : {}),
    })),
  };
  return `${JSON.stringify(feed, null, 2).replace(COMMANDS, '\\u0023')}\n`;
}

function read(list: NewsList, { url, idBase = url }: FeedOptions) {
  const { newest, news } = list;
  if (!newest) throw new Error('a feed needs a version at least');
  const { organization, language } = newest;
  const words = tellNews(newest, newest).news;
  const { title = words.listTitle(organization.name) } = newest;
  const updated = new Date(news.reduce((latest, one) => Math.max(latest, one.updated.getTime()), -Infinity));
  return {
    title: lineText(title),
    organization: lineText(organization.name),
    language,
    news,
    updated,
    url,
    idBase,
    words,
  };
}

/** What there is to tell, as the content of a feed's entry. */
function newsHtml({ note, items }: News, words: NoticeMessages): string {
  const about = note === undefined ? '' : `<p>${escapeHtml(note)}</p>`;
  return (
    about +
    items
      .map((item) => itemHtml(item, item.name && words.item(words.headings[item.kind], item.name), words))
      .join('')
  );
}

/** Without characters that XML cannot hold, however they are written. */
function clean(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}
