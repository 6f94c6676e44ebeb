import { FACETS, isView, type FacetName, type Filters, type View } from './query.js';

/** What an address says of the state; a field that is absent is not in the address. */
export interface AddressState {
  readonly category?: string | undefined;
  readonly text?: string | undefined;
  readonly filters?: Filters | undefined;
  readonly view?: View | undefined;
  /** A version's number, or a UTC day. */
  readonly since?: string | undefined;
  /** A vendor's id, or `VENDOR/DISCLOSURE`. */
  readonly vendor?: string | undefined;
}

/** A version's number, or a UTC day. */
const SINCE = /^(?:[1-9]\d{0,15}|\d{4}-\d\d-\d\d)$/;

/** Longest value that is read, in characters as the address has them: hundreds of ids, or more text than a search reads. */
const MAX_VALUE = 8_000;

/**
 * Reads our parameters. What is not ours is passed over, however long.
 * @param raw a query or fragment without its `?` or `#`
 * @param prefix first part of our parameters' names
 */
export function readParams(raw: string, prefix: string): AddressState {
  const values = new Map<string, string>();
  const isOurs = nameTest(prefix);
  for (const part of raw.split('&')) {
    const name = isOurs(part);
    if (name === undefined || values.has(name)) continue;
    values.set(name, decode(cut(valueOf(part))));
  }
  const filters: Partial<Record<FacetName, readonly string[]>> = {};
  for (const facet of FACETS) {
    const ids = values.get(`f-${facet}`)?.split(',').filter(Boolean);
    if (ids?.length) filters[facet] = [...new Set(ids)];
  }
  const state: { -readonly [K in keyof AddressState]: AddressState[K] } = {};
  const [category, text, view, since, vendor] = ['category', 'q', 'view', 'since', 'vendor'].map((name) =>
    values.get(name),
  );
  if (category) state.category = category;
  // An empty text is a statement: the page author's own was cleared.
  if (text !== undefined) state.text = text;
  if (Object.keys(filters).length > 0) state.filters = filters;
  if (isView(view)) state.view = view;
  if (since && SINCE.test(since)) state.since = since;
  if (vendor) state.vendor = vendor;
  return state;
}

/** The query or fragment with our parameters as given and every other one byte for byte as it was. */
export function writeParams(raw: string, prefix: string, state: AddressState): string {
  const { category, text, filters, view, since, vendor } = state;
  const ours: [string, string | undefined][] = [
    ['category', category],
    ['q', text],
    ...FACETS.map((facet): [string, string | undefined] => [`f-${facet}`, filters?.[facet]?.join(',')]),
    ['view', view],
    ['since', since],
    ['vendor', vendor],
  ];
  const isOurs = nameTest(prefix);
  const others = raw === '' ? [] : raw.split('&').filter((part) => isOurs(part) === undefined);
  const written = ours.flatMap(([name, value]) =>
    value === undefined ? [] : [`${encode(`${prefix}-${name}`)}=${encode(value)}`],
  );
  return others.concat(written).join('&');
}

/** A fragment that is an anchor of the page's own. */
export function isAnchor(fragment: string): boolean {
  return fragment !== '' && !fragment.includes('=');
}

const NAMES = new Set(['category', 'q', ...FACETS.map((facet) => `f-${facet}`), 'view', 'since', 'vendor']);

/** Says which of our names a parameter has, without the prefix; undefined: it is not ours. */
function nameTest(prefix: string): (part: string) => string | undefined {
  const start = `${toWellFormed(prefix)}-`;
  // A sign of a name takes nine at most in an address; what is longer than the longest of ours is none.
  const longest = 9 * (start.length + 16);
  return (part) => {
    const at = part.indexOf('=');
    const end = at < 0 ? part.length : at;
    if (end > longest) return undefined;
    const key = decode(part.slice(0, end));
    const name = key.startsWith(start) ? key.slice(start.length) : '';
    return NAMES.has(name) ? name : undefined;
  };
}

function valueOf(part: string): string {
  const at = part.indexOf('=');
  return at < 0 ? '' : part.slice(at + 1);
}

/** A value that is too long ends before a sign that would be left in half. */
function cut(value: string): string {
  if (value.length <= MAX_VALUE) return value;
  return value.slice(0, MAX_VALUE).replace(/(?:%[c-f]\w)?(?:%[89ab]\w){0,3}(?:%\w?)?$/i, '');
}

/** What is no escape stays as it is, and spoils none beside it. */
function decode(text: string): string {
  return text.replaceAll('+', ' ').replace(/(?:%[\da-f]{2})+/gi, (signs) => {
    try {
      return decodeURIComponent(signs);
    } catch {
      return signs;
    }
  });
}

/** Half a surrogate pair, which encodeURIComponent refuses, becomes U+FFFD. */
function toWellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** Commas and slashes stay readable: both are allowed in queries and fragments. */
function encode(text: string): string {
  return encodeURIComponent(toWellFormed(text)).replaceAll('%2C', ',').replaceAll('%2F', '/');
}
