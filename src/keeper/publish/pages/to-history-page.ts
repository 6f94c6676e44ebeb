import type { Pieces } from '../publication.js';
import type { RegistryDocument } from '../../../core/schema/registry-schema.js';
import { escapeHtml } from '../../html/escape-html.js';
import { isolated } from '../../text/isolated.js';
import { isWithdrawn, type History } from '../read-history.js';
import { staticPage } from './static-page.js';
import { tellNews } from '../../notice/tell-news.js';

/** Every version with its day, its page and its hash, the newest first. */
export function toHistoryPage({ versions }: History, current: RegistryDocument): Pieces {
  const { news, day } = tellNews(current, current);
  const title = `${isolated(current.title ?? news.listTitle(current.organization.name))} – ${news.versions}`;
  const items = [...versions].reverse().map((entry) => {
    const { version, date, integrity } = entry;
    const words = isWithdrawn(entry)
      ? news.withdrawn(version, day(entry.withdrawn.date))
      : news.version(version, day(date));
    const mark = version === current.version ? ` <strong>(${escapeHtml(news.current)})</strong>` : '';
    const file = isWithdrawn(entry) ? '' : ` · <a href="../${escapeHtml(entry.file)}">JSON</a>`;
    return `<li><a href="./${version}.html">${escapeHtml(words)}</a>${mark}${file}<br /><code>${escapeHtml(integrity)}</code></li>\n`;
  });
  return staticPage(
    current.language,
    title,
    `<h1><bdi>${escapeHtml(title)}</bdi></h1>
<ul lang="${news.language}">
${items.join('')}</ul>
<p lang="${news.language}"><a href="../index.html">${escapeHtml(news.toCurrent)}</a></p>
`,
  );
}
