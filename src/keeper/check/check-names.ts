import { foldText } from '../../core/query/search/words/fold-text.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { quote, type Path, type Report } from './finding.js';
import { findMixedWord, skeletonsOf } from './skeleton.js';

/** Names that stand twice, or look like another. */
export function checkNames(
  { vendors, categories, vocabulary, products }: RegistryDocument,
  report: Report,
): void {
  checkList(vendors, ['vendors'], report);
  checkList(categories, ['categories'], report);
  checkList(products ?? [], ['products'], report);
  for (const kind of ['purposes', 'dataTypes', 'subjects', 'safeguards'] as const)
    checkList(vocabulary?.[kind] ?? [], ['vocabulary', kind], report);
}

function checkList(records: readonly { readonly name: string }[], path: Path, report: Report): void {
  const names = new Map<string, string>();
  const looks = new Map<string, string>();
  records.forEach(({ name }, at) => {
    const place = [...path, at, 'name'];
    const folded = foldText(name).replace(/\s+/g, ' ').trim();
    const own = skeletonsOf(name).map((look, kind) => `${kind} ${look}`);
    const same = names.get(folded);
    const alike = own.map((look) => looks.get(look)).find((one) => one !== undefined);
    const mixed = findMixedWord(name);
    if (same !== undefined)
      report('duplicate-name', place, `Two records of this list are named ${quote(name)}.`);
    else if (alike !== undefined)
      report(
        'look-alike-name',
        place,
        `${quote(name)} looks like ${quote(alike)}, another name of this list.`,
      );
    else if (mixed !== undefined)
      report('look-alike-name', place, `${quote(mixed)} mixes letters of several alphabets that look alike.`);
    names.set(folded, name);
    for (const look of own) if (!looks.has(look)) looks.set(look, name);
  });
}
