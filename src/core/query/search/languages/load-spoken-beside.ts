import type { Registry } from '../../../model/registry.js';
import { givenSpoken } from './given-spoken.js';
import type { SpokenWords } from './spoken-words.js';

/** As in load-spoken.ts, for the standalone file: it fetches nothing, they come with the script of the language. */
export const loadSpoken = ({ language }: Registry): SpokenWords | undefined =>
  givenSpoken().get(language.split('-')[0] as string);
