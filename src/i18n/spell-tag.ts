/** A language tag in large and small letters as standards write it, `pt-BR`, `zh-Hant` (https://www.rfc-editor.org/rfc/rfc5646#section-2.1.1). */
export const spellTag = (tag: string): string =>
  tag
    .toLowerCase()
    .replace(/(?<=-)[a-z]{4}(?![^-])/g, (script) => `${script[0]?.toUpperCase()}${script.slice(1)}`)
    .replace(/(?<=[^-]{2}-)[a-z]{2}(?![^-])/g, (region) => region.toUpperCase());
