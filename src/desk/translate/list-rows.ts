import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { toTexts, type Translation } from '../../keeper/export/to-texts.js';

/** A text with its translation, and how things stand with it. */
export interface TranslationRow {
  readonly text: string;
  readonly translated: string;
  readonly status: 'missing' | 'done';
}

export interface TranslationRows {
  /** What is missing first; otherwise in the order in which readers meet them. */
  readonly rows: readonly TranslationRow[];
  readonly missing: number;
  /** Translations of texts that the list no longer has, for whoever translates their new wording. */
  readonly stale: readonly (readonly [text: string, translated: string])[];
  /** As its file holds it. */
  readonly translation: Translation;
}

export function listRows(document: RegistryDocument, language: string, known?: Translation): TranslationRows {
  const { translation, report } = toTexts(document, language, known);
  const rows = Object.entries(translation.texts).map(([text, translated]): TranslationRow => ({
    text,
    translated,
    status: translated === '' ? 'missing' : 'done',
  }));
  return {
    rows: [
      ...rows.filter(({ status }) => status === 'missing'),
      ...rows.filter(({ status }) => status === 'done'),
    ],
    missing: report.open,
    stale: Object.entries(translation['x-stale'] ?? {}),
    translation,
  };
}
