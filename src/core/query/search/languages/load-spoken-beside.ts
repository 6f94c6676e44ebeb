import type { Registry } from '../../../model/registry.js';
import { givenSpoken } from './given-spoken.js';
import type { SpokenWords } from './spoken-words.js';

/** Brings the words of a language into the page, where it can. @param tag its primary subtag */
type Bring = (tag: string) => Promise<unknown>;

const brought = new Map<string, Promise<unknown>>();
let bring: Bring = () => Promise.resolve();

export function setBring(given: Bring): void {
  bring = given;
}

/**
 * As in load-spoken.ts, for the standalone file: they come with the script of the language, or, once a question needs them, by a
 * script beside the file.
 */
export async function loadSpoken({ language }: Registry, isGuest = false): Promise<SpokenWords | undefined> {
  const tag = language.split('-')[0] as string;
  if (tag === 'en' && !isGuest) return undefined;
  if (!givenSpoken().has(tag)) {
    const coming = brought.get(tag) ?? bring(tag);
    brought.set(tag, coming);
    // Where they cannot be had, the list's own words are what is known.
    await coming.catch(() => undefined);
  }
  return givenSpoken().get(tag);
}
