import { FORMAT_VERSION } from '../../core/schema/format-version.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { listTexts } from './list-texts.js';

/** A translation of a registry's texts, as `NAME.LANG.json` holds it. An empty text is still to be translated. */
export interface Translation {
  readonly formatVersion: number;
  readonly language: string;
  readonly texts: Readonly<Record<string, string>>;
  /** Translations of texts that the registry no longer has, for whoever translates their new wording. */
  readonly 'x-stale'?: Readonly<Record<string, string>> | undefined;
  readonly [field: string]: unknown;
}

/** What was left to do, and what was set aside. */
export interface TextsReport {
  readonly done: number;
  readonly open: number;
  readonly stale: readonly string[];
}

/**
 * What a translator fills in: every text of a registry in the order a reader meets it, words for the search last.
 * @param known an existing translation, whose texts are kept; those of texts that were reworded or removed are set aside
 */
export function toTexts(
  document: RegistryDocument,
  language: string,
  known?: Translation,
): { translation: Translation; report: TextsReport } {
  const places = listTexts(document);
  const originals = new Set(
    (['shown', 'synonym'] as const).flatMap((role) =>
      places.filter((place) => place.role === role).map(({ text }) => text),
    ),
  );
  const had = new Map([...Object.entries(known?.['x-stale'] ?? {}), ...Object.entries(known?.texts ?? {})]);
  const texts = record([...originals].map((text) => [text, had.get(text) ?? '']));
  const stale = [...had].filter(([text, translated]) => !originals.has(text) && translated !== '');
  const { 'x-stale': _, ...rest } = known ?? {};
  const done = Object.values(texts).filter((text) => text !== '').length;
  return {
    translation: {
      ...rest,
      formatVersion: FORMAT_VERSION,
      language,
      texts,
      ...(stale.length > 0 ? { 'x-stale': record(stale) } : {}),
    },
    report: { done, open: originals.size - done, stale: stale.map(([text]) => text) },
  };
}

/** Without a prototype a text "__proto__" is a key like others. */
function record(entries: readonly (readonly [string, string])[]): Record<string, string> {
  const made: Record<string, string> = Object.create(null);
  for (const [key, text] of entries) made[key] = text;
  return made;
}
