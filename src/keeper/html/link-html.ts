import { escapeHtml } from './escape-html.js';

const SAFE_PROTOCOLS = new Set(['https:', 'http:', 'mailto:']);
/** Stands for the page, whose address is not known here: an address without a protocol is one of the page's site. */
const ANY_PAGE = 'https://page.invalid/';

/** A link that hands on no address of the page; the words alone where the address could run or open something else. */
export function linkHtml(url: string, words: string, language?: string): string {
  if (!isSafe(url)) return words;
  const hreflang = language === undefined ? '' : ` hreflang="${escapeHtml(language)}"`;
  return `<a href="${escapeHtml(url.trim())}"${hreflang} rel="noreferrer">${words}</a>`;
}

/** Most addresses: plain enough to be known without taking them apart. */
const PLAIN = /^https?:\/\/(?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]{2,}(?:[/?#]|$)/i;

function isSafe(url: string): boolean {
  if (PLAIN.test(url)) return true;
  try {
    return SAFE_PROTOCOLS.has(new URL(url, ANY_PAGE).protocol);
  } catch {
    return false;
  }
}
