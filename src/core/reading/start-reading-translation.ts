import { FORMAT_VERSION } from '../schema/format-version.js';
import { MAX_TEXT } from '../schema/limits.js';
import { inSteps, type Steps } from '../work/in-steps.js';
import { closeControls } from './close-controls.js';
import { isObject } from './is-object.js';
import { RegistryError } from './registry-error.js';

/**
 * The texts of a translation that can be shown, by their originals, in steps. An empty one is still to be translated.
 * @param value as it is in the file, not checked
 * @throws RegistryError `schema`
 */
export function startReadingTranslation(value: unknown): Steps<ReadonlyMap<string, string>> {
  const { formatVersion, texts } = isObject(value) ? value : {};
  if (!isObject(texts)) throw new RegistryError('schema', 'A translation is a JSON object with "texts".');
  if (typeof formatVersion === 'number' && formatVersion > FORMAT_VERSION)
    throw new RegistryError('schema', `The translation has format version ${formatVersion}.`);
  const read = new Map<string, string>();
  const all = Object.entries(texts);
  return {
    add: inSteps(all.length, (at) => {
      const [original, text] = all[at] as (typeof all)[number];
      if (typeof text === 'string' && text.trim() !== '')
        read.set(original, closeControls(text.slice(0, MAX_TEXT)));
    }),
    result: () => read,
  };
}
