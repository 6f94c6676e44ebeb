import { en } from '../i18n/en.js';
import type { Registry } from '../model/registry.js';
import { toFallback } from './to-fallback.js';
import { htmlPage } from './to-html-page-shell.js';

/** A registry as a page of its own: complete, without scripts and requests, for reading, printing and sending. */
export function toHtmlPage(registry: Registry): string {
  const { language, title = en.title, document } = registry;
  return htmlPage(
    language,
    `${title} · ${document.organization.name}`,
    toFallback(registry, { headingLevel: 1 }),
  );
}
