import { canonicalTag } from '../../../i18n/canonical-tag.js';
import { warnOnce } from '../../state/warn-once.js';
import { inheritedLanguage } from './language.js';

/** What a page sets, whatever it has set it to. */
interface Settings extends Element {
  readonly src?: unknown;
  readonly label?: unknown;
  readonly integrity?: unknown;
  readonly cache?: unknown;
  readonly urlPrefix: unknown;
  readonly headingLevel: unknown;
  readonly syncUrl: unknown;
}

const isNothing = (value: unknown): boolean => value === null || value === undefined;
const isText = (value: unknown): boolean => isNothing(value) || typeof value === 'string';

/** Says in the console, once, which settings of an element have a value that they cannot have. Another is used in its place. */
export function tellOddSettings(host: Settings): void {
  const { src, label, integrity, cache, urlPrefix, headingLevel: level, syncUrl } = host;
  const language = inheritedLanguage(host);
  const isFit: Readonly<Record<string, boolean>> = {
    src: isText(src),
    label: isText(label),
    integrity: isText(integrity),
    cache: isNothing(cache) || cache === 'none',
    'url-prefix': isText(urlPrefix),
    'sync-url': isNothing(syncUrl) || ['none', 'hash', 'query'].includes(syncUrl as string),
    'heading-level': isNothing(level) || [1, 2, 3, 4, 5].includes(level as number),
    // Not what the browser says where the page says nothing: WebKitGTK may call it "C".
    lang: [navigator.language, 'en'].includes(language) || canonicalTag(language) !== undefined,
  };
  for (const [name, fits] of Object.entries(isFit)) if (!fits) warnOnce(name);
}
