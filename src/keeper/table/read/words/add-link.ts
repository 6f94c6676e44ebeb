import type { LinkRecord } from '../../../../core/schema/registry-schema.js';
import type { Refusal } from './refuse-words.js';

/** Links with one more, which takes the place of the only one of its kind. */
export function addLink(
  links: readonly LinkRecord[],
  rel: LinkRecord['rel'],
  url: string,
): readonly LinkRecord[] | Refusal {
  const same = links.filter((link) => link.rel === rel);
  if (same.some((link) => link.url === url)) return links;
  if (same.length > 1) {
    return { why: 'the registry has several such links', remedy: 'change the one that is meant there' };
  }
  if (same.length === 0) return [...links, { rel, url }];
  return links.map((link) => {
    if (link !== same[0]) return link;
    // Another address has not been checked, and may be in another language.
    const { checked: _, language: __, ...rest } = link;
    return { ...rest, url };
  });
}

const KINDS: readonly (readonly [LinkRecord['rel'], RegExp])[] = [
  ['privacy', /privacy|datenschutz|confidentialite|privacidad/i],
  [
    'dpa',
    /\bdpa\b|data[-_ ]?processing|data[-_ ]?protection[-_ ]?(?:agreement|addendum)|auftragsverarbeitung/i,
  ],
  ['subprocessors', /sub-?processors?/i],
  ['terms', /\bterms\b|\btos\b|agb\b|conditions/i],
];

/** What a link in a cell leads to: told by its address and words, else by its column; else the site, where it leads to its beginning. */
export function relOf(url: string, words: string, heading: string): LinkRecord['rel'] {
  if (/^mailto:/i.test(url)) return 'other';
  const found =
    KINDS.find(([, pattern]) => pattern.test(url) || pattern.test(words)) ??
    KINDS.find(([, pattern]) => pattern.test(heading));
  if (found) return found[0];
  const { pathname, search } = new URL(url);
  return /^\/?(?:[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(pathname) && search === '' ? 'website' : 'other';
}
