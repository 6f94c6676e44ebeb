import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { M49_REGIONS } from '../text/m49-regions.js';
import { eachRow } from './each-row.js';
import { quote, type Path, type Report } from './finding.js';

/** Languages and places that have the form of a code, but are none. */
export function checkCodes(document: RegistryDocument, report: Report): void {
  const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const known = new Map<string, boolean>();
  const isPlace = (place: string): boolean => {
    const found = known.get(place) ?? (M49_REGIONS.has(place) || regions.of(place) !== undefined);
    known.set(place, found);
    return found;
  };
  const checkPlace = (place: string | undefined, path: Path): void => {
    if (place !== undefined && !isPlace(place))
      report('unknown-language', path, `There is no place with the code ${quote(place)}.`);
  };
  const checkLanguage = (language: string | undefined, path: Path): void => {
    if (language !== undefined && !isLanguage(language))
      report('unknown-language', path, `There is no language with the code ${quote(language)}.`);
  };
  checkLanguage(document.language, ['language']);
  document.translations?.forEach((language, at) => checkLanguage(language, ['translations', at]));
  document.vendors.forEach(({ entity, links }, at) => {
    checkPlace(entity?.place, ['vendors', at, 'entity', 'place']);
    links?.forEach(({ language }, index) =>
      checkLanguage(language, ['vendors', at, 'links', index, 'language']),
    );
  });
  eachRow(document, ({ locations }, path) =>
    locations?.forEach(({ place }, at) => checkPlace(place, [...path, 'locations', at, 'place'])),
  );
}

let languages: Intl.DisplayNames | undefined;

/** Whether a text is a tag of a language that has a name. */
export function isLanguage(tag: string): boolean {
  try {
    languages ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
    return languages.of(tag) !== undefined;
  } catch {
    return false;
  }
}
