/** A language by its code, as people write it; undefined where it is none. */
export function readTag(written: string): string | undefined {
  try {
    const { language, baseName } = new Intl.Locale(written.trim());
    const isKnown = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language);
    return isKnown ? baseName : undefined;
  } catch {
    return undefined;
  }
}
