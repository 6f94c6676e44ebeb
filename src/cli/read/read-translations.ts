import { basename } from 'node:path';
import { validateTranslation } from '../../keeper/check/validate-registry.js';
import { openTranslation } from '../../keeper/publish/open-translation.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { spellTag } from '../../i18n/spell-tag.js';
import { InputError } from '../errors.js';
import { formatFindings } from '../say/format-findings.js';
import type { Io } from '../io.js';
import { listTranslations } from './list-files.js';
import { splitLanguage } from './split-language.js';

/** A translation that stands beside a registry. */
export interface TranslationFile {
  /** As its name says, spelled as standards do. */
  readonly language: string;
  readonly file: string;
  readonly text: string;
}

/**
 * The translations beside `NAME.json`: files that are named as such, and are such.
 * @throws InputError as `listFiles`, and of two for one language, whose copies many disks take for one file
 */
export async function findTranslations(io: Io, registry: string): Promise<readonly TranslationFile[]> {
  const found: TranslationFile[] = [];
  for (const file of await listTranslations(io, registry)) {
    const text = await io.read(file);
    const named = splitLanguage(basename(file))?.language;
    if (named === undefined || !/"texts"\s*:/.test(text)) continue;
    const language = spellTag(named);
    const twin = found.find((one) => one.language === language);
    if (twin)
      throw new InputError(
        `${twin.file} and ${file} are for one language: leave one of them beside ${registry}.`,
      );
    found.push({ language, file, text });
  }
  return found;
}

/**
 * Translations as they are published, by language; what is missing or stale in them is told.
 * @throws InputError with the errors of one that has any
 */
export function checkTranslations(
  io: Io,
  files: readonly TranslationFile[],
  original: RegistryDocument,
): Map<string, string> {
  const found = new Map<string, string>();
  for (const { language, file, text } of files) {
    const { findings } = validateTranslation(text, { language, original });
    const errors = findings.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
      const faults = [...formatFindings([{ file, findings: errors }], 'human')].join('');
      throw new InputError(`${faults}${file} has errors: nothing is published.`);
    }
    const count = (wanted: string): number => findings.filter(({ code }) => code === wanted).length;
    const [missing, stale] = [count('translation-missing'), count('translation-stale')];
    const said = [
      missing > 0 && `${texts(missing)} of the list ${missing === 1 ? 'has' : 'have'} no translation`,
      stale > 0 && `${texts(stale)} of it ${stale === 1 ? 'is' : 'are'} not in the list any more`,
    ].filter(Boolean);
    if (said.length > 0) io.say(`${file}: ${said.join(', and ')}. "validate" tells which.\n`);
    found.set(language, openTranslation(text));
  }
  return found;
}

const texts = (count: number): string => (count === 1 ? '1 text' : `${count} texts`);
