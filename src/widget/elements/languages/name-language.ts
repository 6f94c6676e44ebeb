/** The name of a language in words of another, as it begins a line; its tag where nobody knows it. */
export function nameLanguage(tag: string, locale: string): string {
  let name: string | undefined;
  try {
    name = new Intl.DisplayNames([locale], { type: 'language' }).of(tag);
  } catch {
    // A file's tag may be anything.
  }
  const [first = '', ...rest] = name ?? tag;
  return first.toLocaleUpperCase(locale) + rest.join('');
}
