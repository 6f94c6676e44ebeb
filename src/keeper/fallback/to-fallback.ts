import { compareIn } from '../../i18n/compare-in.js';
import { directionOf } from '../../i18n/direction-of.js';
import { formatDate, formatNumber } from '../../i18n/format.js';
import type { Category, Entry, Registry } from '../../core/model/registry.js';
import { countEntries } from '../../core/query/count-entries.js';
import { orderEntries } from '../../core/model/order-entries.js';
import { escapeHtml } from '../html/escape-html.js';
import { changesHtml, glossaryHtml } from './fallback-end.js';
import { factsStated, rowWords, unstatedHtml, type Writing } from './fallback-facts.js';
import { columnsOf, rowHtml } from './fallback-row.js';
import { productNames } from './product-names.js';
import { linkHtml } from '../html/link-html.js';
import { makePen, type Pen } from '../html/pen.js';

export interface FallbackOptions {
  /** Level of the title's heading, 1 to 5; categories are one below. Default: 2, as in the element. */
  readonly headingLevel?: number | undefined;
}

/**
 * A whole registry as plain HTML to be put inside `<vendor-disclosure>`: one table per category, complete, readable without
 * a style sheet, for pages whose scripts are off, slow or failing. Texts of the registry are only ever text in it.
 */
export const toFallback = (registry: Registry, options: FallbackOptions = {}): string =>
  [...fallbackPieces(registry, options)].join('');

/** The same in pieces of some entries each: that of a large list is too large for one text. */
export function* fallbackPieces(registry: Registry, options: FallbackOptions = {}): Iterable<string> {
  const { document, language } = registry;
  const pen = makePen(language);
  const { messages } = pen;
  const { title = messages.title } = registry;
  const level = Math.min(Math.max(Math.trunc(options.headingLevel ?? 2) || 2, 1), 5);
  const below = (words: string): string => `<h${level + 1}>${words}</h${level + 1}>\n`;
  const stated = factsStated(registry.entries);
  // The page around it may be written the other way.
  yield `<div lang="${escapeHtml(language)}" dir="${directionOf(language)}">
<h${level}>${pen.name(title)}</h${level}>
${overviewHtml(registry, pen)}${(document.introduction ?? []).map((text) => pen.sentence(text)).join('')}${organizationHtml(registry, pen)}${
    registry.entries.length > 0 ? unstatedHtml(stated, pen) : `<p>${pen.say(messages.emptyRegistry)}</p>\n`
  }${readingHtml(registry, pen)}`;
  const words = rowWords(stated, pen, columnsOf(pen));
  const writing = { stated, pen, productOf: productNames(document), words };
  for (const [category, entries] of byCategory(registry, pen.locale))
    yield* tableHtml(category, entries, below, writing);
  yield `${glossaryHtml(registry, below, pen)}${changesHtml(registry, below, pen)}</div>
`;
}

/** Every category in the order of the file, with its entries by name as the element lists them. */
function byCategory({ categories, entries }: Registry, locale: string): ReadonlyMap<Category, Entry[]> {
  const found = new Map(categories.map((category): [Category, Entry[]] => [category, []]));
  const compare = compareIn(locale);
  for (const index of orderEntries(entries, compare).byPlace) {
    const entry = entries[index] as Entry;
    found.get(entry.category)?.push(entry);
  }
  return found;
}

/** How many rows are one piece. */
const PIECE = 100;

function* tableHtml(
  { name, description }: Category,
  entries: readonly Entry[],
  heading: (words: string) => string,
  writing: Writing,
): Iterable<string> {
  const { pen } = writing;
  const head = heading(pen.name(name));
  const about = description === undefined ? '' : pen.sentence(description);
  if (entries.length === 0) {
    yield `${head}${about}<p>${pen.say(pen.messages.emptyTab)}</p>\n`;
    return;
  }
  yield `<table>
<caption>
${head}${about}</caption>
<thead>
<tr>${columnsOf(pen)
    .map((column) => `<th scope="col">${pen.say(column)}</th>`)
    .join('')}</tr>
</thead>
<tbody>
`;
  for (let at = 0; at < entries.length; at += PIECE) {
    const piece = entries.slice(at, at + PIECE);
    yield piece.map((entry) => rowHtml(entry, writing)).join('');
  }
  yield `</tbody>
</table>
`;
}

function overviewHtml(registry: Registry, pen: Pen): string {
  const { current, providers, planned, former } = countEntries(registry);
  const { lastUpdated, version } = registry.document;
  const { messages } = pen;
  const facts = [
    messages.entriesAndProviders(current, providers),
    ...(planned > 0 ? [`${messages.status.planned} ${formatNumber(planned, pen.locale)}`] : []),
    ...(former > 0 ? [`${messages.status.former} ${formatNumber(former, pen.locale)}`] : []),
    messages.updated(escapeHtml(formatDate(lastUpdated, pen.locale))),
    messages.version(version),
  ];
  return `<p>${pen.say(facts.join(' · '))}</p>\n`;
}

function organizationHtml({ document }: Registry, pen: Pen): string {
  const { name, url, policies = [], contact } = document.organization;
  const links = policies.map((policy) => linkHtml(policy.url, pen.name(policy.name)));
  if (contact?.url) links.push(linkHtml(contact.url, pen.say(pen.messages.contact)));
  if (contact?.email) links.push(linkHtml(`mailto:${contact.email}`, pen.name(contact.email)));
  return pen.line(pen.page.organization, [url ? linkHtml(url, pen.name(name)) : pen.name(name), ...links]);
}

/** Explains the mark of what the list reads out of a page, where there is any. */
function readingHtml({ entries }: Registry, pen: Pen): string {
  const isInferred = entries.some(
    ({ data, subjects }) =>
      data?.some(({ flowBasis }) => flowBasis === 'inferred') ||
      subjects?.some(({ basis }) => basis === 'inferred'),
  );
  return isInferred ? pen.line(`(${pen.messages.inferred})`, [pen.say(pen.messages.inferredExplained)]) : '';
}
