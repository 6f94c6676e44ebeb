/** The tags and attributes that a fallback may hold; anything else that looks like a tag came out of a text. */
const TAG =
  /<\/?(?:div|h[1-6]|p|ul|li|dl|dt|dd|table|caption|thead|tbody|tr|th|td|a|bdi|span|strong|time)(?: (?:lang|dir|scope|href|hreflang|rel|datetime|data-entry|data-label)="[^"<>]*")*>/g;

/** What HTML shows, without its tags. Whatever is no tag of ours stays: a `<` in the answer is a fault. */
export function withoutTags(html: string): string {
  return html.replace(TAG, '');
}

/** What a reader sees of HTML. */
export function textOf(html: string): string {
  return decode(withoutTags(html));
}

/** The values of an attribute, as a browser reads them. */
export function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map((found) => decode(found[1] ?? ''));
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function decode(text: string): string {
  return text.replace(/&(?:([a-z]+)|#(\d+));/g, (whole, name: string, code: string) =>
    code ? String.fromCodePoint(Number(code)) : (NAMED[name] ?? whole),
  );
}
