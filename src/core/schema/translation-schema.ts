import * as v from 'valibot';
import { FORMAT_VERSION } from './format-version.js';

/** The translation of a registry's texts into one language; the original text is the key. */
export const translationSchema = v.looseObject({
  formatVersion: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(FORMAT_VERSION)),
  language: v.pipe(v.string(), v.minLength(1)),
  texts: v.record(v.string(), v.pipe(v.string(), v.minLength(1))),
});

export type TranslationDocument = v.InferOutput<typeof translationSchema>;
