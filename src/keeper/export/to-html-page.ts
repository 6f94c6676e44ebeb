import { reportLanguage } from '../../i18n/load-report-language.js';
import type { Registry } from '../../core/model/registry.js';
import { isolated } from '../text/isolated.js';
import { toFallback } from '../fallback/to-fallback.js';
import { htmlPage } from '../html/html-page.js';

/** A registry as a page of its own: complete, without scripts and requests, for reading, printing and sending. */
export function toHtmlPage(registry: Registry): string {
  const { language, document } = registry;
  const { title = reportLanguage(language).messages.title } = registry;
  return htmlPage(
    language,
    `${isolated(title, language)} · ${isolated(document.organization.name, language)}`,
    toFallback(registry, { headingLevel: 1 }),
  );
}
