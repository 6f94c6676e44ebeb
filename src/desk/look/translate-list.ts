import { toPath } from '../../core/schema/issue.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { listTexts } from '../../keeper/export/list-texts.js';
import type { Translation } from '../../keeper/export/to-texts.js';

/** A list in another language, as readers of that language get it: what has no translation stays. */
export function translateList(
  document: RegistryDocument,
  { language, texts }: Translation,
): RegistryDocument {
  const made = structuredClone(document) as RegistryDocument & Record<string, unknown>;
  for (const { text, pointer } of listTexts(document)) {
    const translated = Object.hasOwn(texts, text) ? texts[text] : '';
    if (!translated) continue;
    const path = toPath(pointer);
    const key = path.pop() as string;
    const record = path.reduce<Record<string, unknown>>(
      (at, name) => at[name] as Record<string, unknown>,
      made,
    );
    record[key] = translated;
  }
  return { ...made, language };
}
