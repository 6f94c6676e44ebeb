import { once } from '../../../i18n/once.js';

/** The name of a language in words of another, as it stands in a sentence; its tag where nobody knows it. */
export function nameLanguage(tag: string, locale: string): string {
  try {
    const names = once(`language ${locale}`, () => new Intl.DisplayNames([locale], { type: 'language' }));
    return names.of(tag) ?? tag;
  } catch {
    // A file's tag may be anything.
    return tag;
  }
}

/** A language by its own name, as it begins a line. */
export function nameItself(tag: string): string {
  const [first = '', ...rest] = nameLanguage(tag, tag);
  try {
    return first.toLocaleUpperCase(tag) + rest.join('');
  } catch {
    return tag;
  }
}
