/** A language tag as `Intl` takes it; undefined for what is none: a page's or a file's may be anything. */
export function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
