import { isObject } from '../../core/reading/is-object.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { translationSchema } from '../../core/schema/translation-schema.js';
import { listTexts } from '../export/list-texts.js';
import { isLanguage } from './check-codes.js';
import { checkFields } from './check-fields.js';
import { checkPart } from './check-form.js';
import { quote, type Report } from './finding.js';

export interface TranslationOptions {
  /** What the file's name says, such as `es` of `vendors.es.json`. */
  readonly language?: string | undefined;
  /** Undefined: not found; then the file is checked for itself. */
  readonly original?: RegistryDocument | undefined;
}

/** A translation, for itself and beside its original. @param value the file, whatever it is */
export function checkTranslation(
  value: unknown,
  { language, original }: TranslationOptions,
  report: Report,
): void {
  checkPart(translationSchema, withoutOpen(value), [], report);
  if (!isObject(value)) return;
  checkFields(value, report, translationSchema);
  checkLanguage(value['language'], language, original, report);
  const texts = value['texts'];
  if (original && isObject(texts)) checkTexts(texts, original, report);
}

/** An empty text is one still to be done, as `export` begins it: no fault of the form. */
function withoutOpen(value: unknown): unknown {
  if (!isObject(value) || !isObject(value['texts'])) return value;
  const texts = Object.entries(value['texts']).filter(([, text]) => text !== '');
  return { ...value, texts: Object.fromEntries(texts) };
}

function checkLanguage(
  tag: unknown,
  named: string | undefined,
  original: RegistryDocument | undefined,
  report: Report,
): void {
  if (typeof tag !== 'string') return;
  if (!isLanguage(tag))
    report('unknown-language', ['language'], `There is no language with the code ${quote(tag)}.`);
  if (named !== undefined && named.toLowerCase() !== tag.toLowerCase())
    report(
      'translation-language',
      ['language'],
      `The file is named for ${quote(named)}, but says that it is in ${quote(tag)}.`,
    );
  if (tag.toLowerCase() === original?.language.toLowerCase())
    report('translation-language', ['language'], `The original is in ${quote(tag)} itself.`);
  else if (original && !original.translations?.some((one) => one.toLowerCase() === tag.toLowerCase()))
    report(
      'translation-unlisted',
      ['language'],
      `The original does not say that there is one in ${quote(tag)}.`,
    );
}

function checkTexts(
  texts: Readonly<Record<string, unknown>>,
  original: RegistryDocument,
  report: Report,
): void {
  const wanted = new Map(listTexts(original).map((place) => [place.text, place]));
  for (const { text, pointer, role } of wanted.values()) {
    const translation = Object.hasOwn(texts, text) ? texts[text] : undefined;
    if (translation === undefined || translation === '')
      report(
        'translation-missing',
        translation === undefined ? ['texts'] : ['texts', text],
        `${quote(text)} has no translation (${pointer} of the original).`,
      );
    // A word may well be the same in two languages; a sentence is not.
    else if (translation === text && role === 'shown' && text.trim().split(/\s+/).length > 2)
      report('translation-same', ['texts', text], `${quote(text)} is not translated.`);
  }
  for (const text of Object.keys(texts)) {
    if (!wanted.has(text))
      report('translation-stale', ['texts', text], `The original has no text ${quote(text)} any more.`);
  }
}
