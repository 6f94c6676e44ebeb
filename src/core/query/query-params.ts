import { FACETS, isView, type FacetName, type Filters, type View } from './query.js';

/** What an address says of the state; a field that is absent is not in the address. */
export interface AddressState {
  readonly category?: string | undefined;
  readonly text?: string | undefined;
  readonly filters?: Filters | undefined;
  readonly view?: View | undefined;
  /** A vendor's id, or `VENDOR/DISCLOSURE`. */
  readonly vendor?: string | undefined;
}

/**
 * Reads our parameters.
 * @param raw a query or fragment without its `?` or `#`
 * @param prefix first part of our parameters' names
 */
export function readParams(raw: string, prefix: string): AddressState {
  const values = new Map<string, string>();
  for (const part of raw.split('&')) {
    const { key, value } = split(part);
    if (!values.has(key)) values.set(key, value);
  }
  const filters: Partial<Record<FacetName, readonly string[]>> = {};
  for (const facet of FACETS) {
    const ids = values.get(`${prefix}-f-${facet}`)?.split(',').filter(Boolean);
    if (ids?.length) filters[facet] = [...new Set(ids)];
  }
  const state: { -readonly [K in keyof AddressState]: AddressState[K] } = {};
  const [category, text, view, vendor] = ['category', 'q', 'view', 'vendor'].map((name) =>
    values.get(`${prefix}-${name}`),
  );
  if (category) state.category = category;
  // An empty text is a statement: the page author's own was cleared.
  if (text !== undefined) state.text = text;
  if (Object.keys(filters).length > 0) state.filters = filters;
  if (isView(view)) state.view = view;
  if (vendor) state.vendor = vendor;
  return state;
}

/** The query or fragment with our parameters as given and every other one byte for byte as it was. */
export function writeParams(raw: string, prefix: string, state: AddressState): string {
  const { category, text, filters, view, vendor } = state;
  const ours: [string, string | undefined][] = [
    ['category', category],
    ['q', text],
    ...FACETS.map((facet): [string, string | undefined] => [`f-${facet}`, filters?.[facet]?.join(',')]),
    ['view', view],
    ['vendor', vendor],
  ];
  const names = new Set(ours.map(([name]) => `${prefix}-${name}`));
  const others = raw === '' ? [] : raw.split('&').filter((part) => !names.has(split(part).key));
  const written = ours.flatMap(([name, value]) =>
    value === undefined ? [] : [`${prefix}-${name}=${encode(value)}`],
  );
  return [...others, ...written].join('&');
}

/** A fragment that is an anchor of the page's own. */
export function isAnchor(fragment: string): boolean {
  return fragment !== '' && !fragment.includes('=');
}

function split(part: string): { key: string; value: string } {
  const at = part.indexOf('=');
  return at < 0
    ? { key: decode(part), value: '' }
    : { key: decode(part.slice(0, at)), value: decode(part.slice(at + 1)) };
}

function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/**
 * Commas and slashes stay readable: both are allowed in queries and fragments. Half a surrogate pair, which
 * encodeURIComponent refuses, becomes U+FFFD.
 */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
    .replaceAll('%2C', ',')
    .replaceAll('%2F', '/');
}
