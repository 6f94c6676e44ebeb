import { canonicalTag } from './canonical-tag.js';

/** The language of those there are that a reader of another can read: of the same name, in the same script, whatever the region. */
export function pickLanguage(tag: string, languages: Iterable<string>): string | undefined {
  const wanted = written(tag);
  for (const language of languages) if (wanted !== undefined && written(language) === wanted) return language;
  return undefined;
}

/** `zh-TW` and `zh-Hant` are written alike, `pt-PT` and `pt-BR` too. */
function written(tag: string): string | undefined {
  const canonical = canonicalTag(tag);
  if (canonical === undefined) return undefined;
  const { language, script } = new Intl.Locale(canonical).maximize();
  return `${language} ${script}`;
}
