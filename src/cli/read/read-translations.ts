import { basename, dirname, join } from 'node:path';
import { validateTranslation } from '../../keeper/check/validate-registry.js';
import { openTranslation } from '../../keeper/publish/open-translation.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { InputError } from '../errors.js';
import { formatFindings } from '../say/format-findings.js';
import type { Io } from '../io.js';
import { splitLanguage } from './split-language.js';

/** Reads the translations that stand beside a registry, by language. @throws InputError with the errors of one that has any */
export async function readTranslations(
  io: Io,
  registry: string,
  original: RegistryDocument,
): Promise<Map<string, string>> {
  const name = basename(registry).replace(/\.json$/i, '');
  const found = new Map<string, string>();
  for (const beside of await io.list(dirname(registry))) {
    const parts = splitLanguage(beside);
    if (parts?.name !== name) continue;
    const file = join(dirname(registry), beside);
    const text = await io.read(file);
    if (!/"texts"\s*:/.test(text)) continue;
    const { findings } = validateTranslation(text, { language: parts.language, original });
    const errors = findings.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
      const faults = [...formatFindings([{ file, findings: errors }], 'human')].join('');
      throw new InputError(`${faults}${file} has errors: nothing is published.`);
    }
    found.set(parts.language, openTranslation(text));
  }
  return found;
}
