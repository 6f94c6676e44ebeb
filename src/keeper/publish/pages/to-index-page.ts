import type { Pieces } from '../publication.js';
import type { Registry } from '../../../core/model/registry.js';
import { preload } from '../../fallback/prerender.js';
import { escapeHtml } from '../../html/escape-html.js';
import { langAttributes } from '../../html/pen.js';
import { ATOM_NAME, JSON_FEED_NAME } from '../feed/to-feed.js';
import { CALENDAR_NAME } from '../../notice/to-calendar.js';
import { tellNews } from '../../notice/tell-news.js';

const LATEST = './latest.json';

export interface IndexPageOptions {
  /** Address of the component's module, seen from the page. */
  readonly script: string;
  /** Of that module: `sha384-…`. */
  readonly integrity: string;
}

/**
 * A plain page with the whole list in it, for a folder of its own.
 * @param content what goes inside the element, as HTML in pieces
 * @returns the page in pieces
 */
export function toIndexPage(
  { document, title: given, language }: Registry,
  content: Pieces,
  { script, integrity }: IndexPageOptions,
): Pieces {
  const { news } = tellNews(document, document);
  const title = escapeHtml(given ?? news.listTitle(document.organization.name));
  const head = `<!doctype html>
<html ${langAttributes(language)}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="./list.css" />
    <link rel="alternate" type="application/atom+xml" title="${title}" href="./${ATOM_NAME}" />
    <link rel="alternate" type="application/feed+json" title="${title}" href="./${JSON_FEED_NAME}" />
    <link rel="alternate" type="text/calendar" title="${title}" href="./${CALENDAR_NAME}" />
    <script type="module" src="${script}" integrity="${integrity}"></script>
  </head>
  <body>
    <main>
<vendor-disclosure sync-url="hash" src="${LATEST}" heading-level="1">`;
  const end = `${preload(LATEST)}</vendor-disclosure>
      <p lang="${news.language}"><a href="./history/index.html">${escapeHtml(news.versions)}</a></p>
    </main>
  </body>
</html>
`;
  return [head, ...content, end];
}
