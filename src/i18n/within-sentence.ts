/** A label as it stands within a sentence: German writes nouns with a capital wherever they are. */
export const withinSentence = (label: string, locale: string): string =>
  locale.split('-')[0] === 'de' ? label : label.charAt(0).toLocaleLowerCase(locale) + label.slice(1);
