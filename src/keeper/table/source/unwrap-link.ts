/** Addresses that text and mail programs put around those that were written, and the parameters that have these. */
const WRAPPERS: readonly (readonly [address: RegExp, parameters: readonly string[]])[] = [
  [/^www\.google\.[a-z.]+\/url$/, ['q', 'url']],
  [/\.safelinks\.protection\.outlook\.com\//, ['url']],
  [/^slack-redir\.net\/link$/, ['url']],
];

/** The address that a link was written with, where a program put its own around it when it was copied. */
export function unwrapLink(url: string): string {
  if (!/^https?:/i.test(url) || !url.includes('?') || !URL.canParse(url)) return url;
  const { hostname, pathname, searchParams } = new URL(url);
  const [, parameters = []] = WRAPPERS.find(([address]) => address.test(hostname + pathname)) ?? [];
  const inner = parameters
    .map((name) => searchParams.get(name) ?? '')
    .find((one) => /^https?:\/\//i.test(one));
  return inner ?? url;
}
