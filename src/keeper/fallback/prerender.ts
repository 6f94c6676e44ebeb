import type { Registry } from '../../core/model/registry.js';
import { withoutOwnFields } from '../../core/schema/without-own-fields.js';
import { escapeHtml } from '../html/escape-html.js';
import { fallbackPieces } from './to-fallback.js';

export interface PrerenderOptions {
  /** Address of the registry, for the element's `src`; left out where the registry is in the page. */
  readonly src?: string | undefined;
  /** Level of the title's heading, 1 to 5. Default: 2. */
  readonly headingLevel?: number | undefined;
  /** Where the element keeps the reader's choices: its `sync-url`. Default: nowhere. */
  readonly syncUrl?: 'hash' | undefined;
  /** Puts the registry in the page too: nothing is fetched then. Default: false. */
  readonly inline?: boolean | undefined;
}

/** Around what is ours in a page, so that it can be made anew. */
export const BEGIN = ' vendor-disclosure: made by prerender, do not edit ';
export const END = ' /vendor-disclosure ';

/** The element with a real table per category in it, as HTML to be put in a page. */
export function prerenderElement(registry: Registry, options: PrerenderOptions = {}): string {
  const { src, headingLevel, syncUrl } = options;
  const attributes = [
    syncUrl === undefined ? '' : ` sync-url="${syncUrl}"`,
    src === undefined ? '' : ` src="${escapeHtml(src)}"`,
    headingLevel === undefined ? '' : ` heading-level="${headingLevel}"`,
  ].join('');
  return `<vendor-disclosure${attributes}>${prerenderContent(registry, options)}</vendor-disclosure>\n`;
}

/** What goes inside the element. */
export const prerenderContent = (registry: Registry, options: PrerenderOptions): string =>
  [...prerenderPieces(registry, options)].join('');

/** The same in pieces: that of a large list is too large for one text. */
export function* prerenderPieces(
  registry: Registry,
  { src, inline, headingLevel }: PrerenderOptions,
): Iterable<string> {
  const script = inline
    ? `<script type="application/json">${inlineJson(withoutOwnFields(registry.document))}</script>\n`
    : '';
  yield `<!--${BEGIN}-->\n${script}`;
  yield* fallbackPieces(registry, { headingLevel });
  if (src && !inline) yield preload(src);
  yield `<!--${END}-->`;
}

/**
 * Has the registry asked for before the script that shows it is there, with the same request. Behind the list in HTML, which is to be
 * seen first.
 */
export const preload = (src: string): string =>
  `<link rel="preload" as="fetch" crossorigin href="${escapeHtml(src)}">\n`;

/** JSON that no text in it can end the script element of. */
function inlineJson(value: unknown): string {
  return JSON.stringify(value).replace(
    ACTIVE,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What ends the script, or a line of it for some reader; what acts on a terminal or on a workflow that shows the page. */
const ACTIVE = /[<\u007f-\u009f\u2028\u2029]|#(?=#\w*\[)/g;
