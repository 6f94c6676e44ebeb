import type { Registry } from '../../../model/registry.js';
import { loadPart } from '../../../work/load-part.js';
import type { SpokenWords } from './spoken-words.js';

/** By primary subtag; each a module of its own. */
const SPOKEN: Readonly<Record<string, () => Promise<Readonly<Record<string, SpokenWords>>>>> = {
  ar: () => import('./stock/ar.js'),
  de: () => import('./stock/de.js'),
  en: () => import('./stock/en.js'),
  es: () => import('./stock/es.js'),
  fr: () => import('./stock/fr.js'),
  hi: () => import('./stock/hi.js'),
  pt: () => import('./stock/pt.js'),
  zh: () => import('./stock/zh.js'),
};

/**
 * What is said in the language of a list; undefined where we have none, or where it cannot be loaded: then the list's own words are
 * what is known.
 * @param isGuest whether it is for a question that is not understood: of English every search knows what is said most, and this is more
 */
export async function loadSpoken({ language }: Registry, isGuest = false): Promise<SpokenWords | undefined> {
  const tag = language.split('-')[0] as string;
  const load = tag === 'en' && !isGuest ? undefined : SPOKEN[tag];
  return (
    load &&
    loadPart(load).then(
      (part) => part[tag],
      () => undefined,
    )
  );
}
