import type { Pieces } from '../publication.js';
import { closeControls } from '../../../core/reading/close-controls.js';
import type { RegistryDocument } from '../../../core/schema/registry-schema.js';
import { escapeHtml } from '../../html/escape-html.js';
import { isolated } from '../../text/isolated.js';
import type { WithdrawnVersion } from '../read-history.js';
import { staticPage } from './static-page.js';
import { tellNews } from '../../notice/tell-news.js';

/** What stands in the place of a version that was taken out. @param current for its language and title */
export function toWithdrawnPage({ version, withdrawn }: WithdrawnVersion, current: RegistryDocument): Pieces {
  const { news, day } = tellNews(current, current);
  const title = news.withdrawn(version, day(withdrawn.date));
  return staticPage(
    news.language,
    title,
    `<h1>${escapeHtml(title)}</h1>
<p dir="auto">${escapeHtml(news.withdrawnReason(isolated(closeControls(withdrawn.reason))))}</p>
<p><a href="../index.html">${escapeHtml(news.toCurrent)}</a> · <a href="./index.html">${escapeHtml(news.versions)}</a></p>
`,
  );
}
