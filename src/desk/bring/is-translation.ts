import * as v from 'valibot';
import { isObject } from '../../core/reading/is-object.js';
import { translationSchema } from '../../core/schema/translation-schema.js';
import type { Translation } from '../../keeper/export/to-texts.js';

/** Whether a value is a translation. An empty text is one still to be done. */
export function isTranslation(value: unknown): value is Translation {
  if (!isObject(value) || !isObject(value['texts'])) return false;
  const said = Object.entries(value['texts']).filter(([, text]) => text !== '');
  return v.is(translationSchema, { ...value, texts: Object.fromEntries(said) });
}
